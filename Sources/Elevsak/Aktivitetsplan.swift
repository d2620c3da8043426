package import PlanDiagnostics
package import PlanProsa
package import Planmodell
package import Skoletid

/// What kind of case it is; opplæringslova § 12-5 has stricter reporting when an adult is involved
/// (read 2026-11-21).
package enum Saksslag: String, Valgmengde {
  case mellomElever = "mellom-elever"
  case ansattMotElev = "ansatt-mot-elev"
  case ledelseMotElev = "ledelse-mot-elev"
}

package enum Alvorsgrad: String, Valgmengde { case vanlig, alvorlig }

package enum Saksstatus: String, Valgmengde { case utkast, aktiv, avsluttet }

/// The written plan for one pupil's case (opplæringslova § 12-4 third ledd, read 2026-11-21): which problem,
/// which measures, when, who, and when they are evaluated.
///
/// It lives in a target that nothing which makes public pages may import: what is here cannot reach them, because it
/// would not build. It is never read from the content folder.
package struct Aktivitetsplan: Modelltype {
  /// Number in the school's archive.
  package var sak: Tekst?
  package var status: Saksstatus = .utkast
  package var målform: Målform = .nb
  package var opprettet: Lokalisert<Dato>?
  /// Folder names of the school and its owner, for names, roles and school days.
  package var skole: Tekst?
  package var eier: Tekst?
  /// A neutral name such as «Elev A», or the group the case is about.
  package var elev: Tekst?
  /// The pupil's name: only in the school's own copy.
  package var navn: Intern<Tekst>?
  package var gruppe: Tekst?
  package var slag: Saksslag = .mellomElever
  package var alvor: Alvorsgrad = .vanlig
  package var meldt: Melding?
  /// Who was told above rektor: the owner in serious cases and under § 12-5.
  package var meldtVidere: [Melding] = []
  package var problemer: [Problem] = []
  package var elevensStemme: Elevstemme?
  /// How other pupils concerned were heard, without who they are.
  package var andreHørt: Prosa?
  /// Other pupils in the case, so that the program can see to it that they are not named where they must not be.
  package var andreElever: Intern<[AnnenElev]>?
  package var foreldre: Foreldresyn?
  package var undersøkelser: [Undersøkelse] = []
  /// What keeps the problem going.
  package var opprettholdende: Prosa?
  /// Opplæringslova § 10-1: what is best for the pupil.
  package var elevensBeste: Prosa?
  package var tiltak: [Aktivitetstiltak] = []
  package var evalueringer: [Evalueringsrunde] = []
  /// Who the parents turn to: a role or an office.
  package var kontakt: Kontakt?
  /// The next meeting with pupil and parents.
  package var nesteMøte: Saksmøte?
  /// Notes for the school alone.
  package var interneNotater: Intern<[Prosa]>?
  package var versjoner: [Versjon] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Aktivitetsplan>(
    "aktivitetsplan", hjelp: Hjelp("Den skriftlige planen i én elevs sak", "Den skriftlege planen i saka til éin elev"),
    [
      .tekst("sak", \.sak, Hjelp("Nummeret i arkivet", "Nummeret i arkivet"), eksempel: "\"2026/114\""),
      .valg("status", \.status, påkrevd: false, Hjelp("Hvor langt saken er kommet", "Kor langt saka er komen"), eksempel: "aktiv"),
      .valg("målform", \.målform, påkrevd: false, Hjelp("Målformen planen skrives i", "Målforma planen blir skriven i"), eksempel: "nb"),
      .dato("opprettet", \.opprettet, Hjelp("Dagen planen ble laget", "Dagen planen vart laga"), eksempel: "2026-10-05"),
      .id("skole", \.skole, Hjelp("Mappen til skolen i innholdet", "Mappa til skulen i innhaldet"), eksempel: "fjellhagen"),
      .id("eier", \.eier, Hjelp("Mappen til eieren, når flere har en skole med samme navn", "Mappa til eigaren, når fleire har ein skule med same namn"), eksempel: "lysvik"),
      .tekst("elev", \.elev, Hjelp("Nøytralt kjennetegn, aldri navn", "Nøytralt kjenneteikn, aldri namn"), eksempel: "Elev A"),
      .intern("navn", \.navn, .tekst, Hjelp("Elevens navn; kommer bare med i skolens eksemplar", "Namnet til eleven; kjem berre med i eksemplaret til skulen"), eksempel: "Fornavn Etternavn") { $0.tekst() },
      .tekst("gruppe", \.gruppe, Hjelp("Gruppen saken gjelder, når det ikke er én elev", "Gruppa saka gjeld, når det ikkje er éin elev"), eksempel: "Jentene på 5. trinn"),
      .valg("slag", \.slag, Hjelp("Hvem som er part i saken", "Kven som er part i saka"), eksempel: "mellom-elever"),
      .valg("alvor", \.alvor, påkrevd: false, Hjelp("Hvor alvorlig saken er", "Kor alvorleg saka er"), eksempel: "alvorlig"),
      .objekt("meldt", \.meldt, Hjelp("Når og av hvem det ble meldt fra", "Når og av kven det vart meldt frå"), eksempel: "{dato: 2026-10-01, av: kontaktlærer}"),
      .liste("meldt-videre", \.meldtVidere, Hjelp("Hvem som er meldt fra til videre, og når", "Kven det er meldt frå til vidare, og når"), eksempel: "[{dato: 2026-10-01, til: skoleeier}]"),
      .liste("problemer", \.problemer, Hjelp("Problemene tiltakene skal løse", "Problema tiltaka skal løyse"), eksempel: "[{id: utenfor, tekst: Eleven står utenfor i friminuttene}]"),
      .objekt("elevens-stemme", \.elevensStemme, Hjelp("Det eleven har sagt", "Det eleven har sagt"), eksempel: "{dato: 2026-10-02, ord: Ingen vil ha meg med}"),
      .prosa("andre-hørt", \.andreHørt, Hjelp("Hvordan andre berørte elever er hørt, uten hvem", "Korleis andre elevar saka råkar, er høyrde, utan kven"), eksempel: "Gruppen er snakket med"),
      .intern("andre-elever", \.andreElever, .liste(.objekt("AnnenElev")), Hjelp("Andre elever i saken; kommer bare med i skolens eksemplar", "Andre elevar i saka; kjem berre med i eksemplaret til skulen"), eksempel: "[{kalles: Elev B}]") { k in k.liste { $0.objekt(AnnenElev.self) } },
      .objekt("foreldre", \.foreldre, Hjelp("Det foreldrene mener og foreslår", "Det foreldra meiner og foreslår"), eksempel: "{dato: 2026-10-03, syn: De er bekymret}"),
      .liste("undersøkelser", \.undersøkelser, Hjelp("Det skolen har undersøkt og funnet", "Det skulen har undersøkt og funne"), eksempel: "[{hva: Observasjon ute, funn: Eleven går alene}]"),
      .prosa("opprettholdende", \.opprettholdende, Hjelp("Det som holder problemet ved like", "Det som held problemet ved like"), eksempel: "Leken er lukket"),
      .prosa("elevens-beste", \.elevensBeste, Hjelp("Hva som er best for eleven, og hvorfor", "Kva som er best for eleven, og kvifor"), eksempel: "Å få en fast venn i leken"),
      .liste("tiltak", \.tiltak, Hjelp("Tiltakene skolen har planlagt", "Tiltaka skulen har planlagt"), eksempel: "[{id: lekegruppe, problem: utenfor, hva: Fast lekegruppe, nivå: klasse}]"),
      .liste("evalueringer", \.evalueringer, Hjelp("Rundene der tiltakene er vurdert", "Rundane der tiltaka er vurderte"), eksempel: "[{dato: 2026-10-12}]"),
      .objekt("kontakt", \.kontakt, Hjelp("Hvem foreldrene kan kontakte: en rolle eller et kontor", "Kven foreldra kan kontakte: ei rolle eller eit kontor"), eksempel: "{navn: Skolens kontor, telefon: 22 00 00 00}"),
      .objekt("neste-møte", \.nesteMøte, Hjelp("Neste møte med elev og foreldre", "Neste møte med elev og foreldre"), eksempel: "{dato: 2026-10-13, klokke: \"08.30\"}"),
      .intern("interne-notater", \.interneNotater, .liste(.prosa), Hjelp("Notater bare for skolen", "Notat berre for skulen"), eksempel: "Drøftet med PPT uten navn") { k in k.liste { $0.prosa() } },
      .liste("versjoner", \.versjoner, Hjelp("Hva som er endret i planen, og når", "Kva som er endra i planen, og når"), eksempel: "[{versjon: \"1\", dato: 2026-10-05}]"),
    ])
}

/// Someone was told.
package struct Melding: Modelltype {
  package var dato: Lokalisert<Dato>?
  package var av: Ansvar?
  package var til: Ansvar?
  /// Rektor found it plainly groundless, and then it need not go further (opplæringslova § 12-5, read 2026-11-26).
  package var grunnløs = false
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Melding>(
    "melding", hjelp: Hjelp("At noen har meldt fra", "At nokon har meldt frå"),
    [
      .dato("dato", \.dato, Hjelp("Dagen det ble meldt fra", "Dagen det vart meldt frå"), eksempel: "2026-10-01"),
      .objekt("av", \.av, Hjelp("Rollen som meldte fra", "Rolla som melde frå"), eksempel: "kontaktlærer"),
      .objekt("til", \.til, Hjelp("Rollen som fikk meldingen", "Rolla som fekk meldinga"), eksempel: "rektor"),
      .sannUsann("grunnløs", \.grunnløs, Hjelp("Rektor har funnet meldingen åpenbart grunnløs", "Rektor har funne meldinga openbert grunnlaus")),
    ])
}
