package import PlanDiagnostics
package import PlanProsa

package enum Planslag: String, Valgmengde { case handlingsplan, årshjul, rutine }

/// Whose plan it is.
package enum Plannivå: String, Valgmengde { case skole, kommune, fylkeskommune, etat }

/// Which act governs. Private schools have their own (privatskolelova § 2-4, read 2026-11-21).
package enum Regelverk: String, Valgmengde { case opplæringslova, privatskolelova }

/// Who the plan is for. Only `offentlig` is ever built into the site.
package enum Distribusjon: String, Valgmengde { case offentlig, intern }

/// One plan as it is written, before an outline gives it order.
package struct Plan: Modelltype {
  package var mal: Tekst
  package var slag: Planslag = .handlingsplan
  package var nivå: Plannivå = .skole
  package var tittel: Tekst
  package var undertittel: Tekst?
  package var målform: Målform?
  package var regelverk: Regelverk = .opplæringslova
  package var gjelder: Gyldighet?
  package var overordnet: Lenke?
  package var avgrensning: Prosa?
  package var dokumentkontroll: Dokumentkontroll?
  package var innholdsfortegnelse = true
  package var tidligereVersjoner: [Versjon] = []
  package var distribusjon: Distribusjon = .offentlig
  package var verdier: [Verdi] = []
  package var mål: [Mål] = []
  package var begreper: [Begrep] = []
  package var kilder: [Kilde] = []
  package var forkortelser: [Forkortelse] = []
  package var roller: [Rolle] = []
  package var organer: [Organ] = []
  package var kontakter: [Kontakt] = []
  package var informasjon: [Informasjon] = []
  package var medvirkning: [Medvirkning] = []
  package var evaluering: Evaluering?
  package var tiltak: [Tiltak] = []
  package var delplikter: [Delplikt] = []
  package var prosesser: [Prosess] = []
  package var fotnoter: [Fotnote] = []
  package var seksjoner: [Seksjon] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    mal = Tekst("", sted: sted)
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Plan>(
    "plan", hjelp: Hjelp("Én plan for én skole eller én eier", "Éin plan for éin skule eller éin eigar"),
    [
      .id("mal", \.mal, Hjelp("Malen som gir planen punkter og rekkefølge", "Malen som gir planen punkt og rekkjefølgje"), eksempel: "barneskole"),
      .valg("slag", \.slag, påkrevd: false, Hjelp("Hva slags plan det er", "Kva slags plan det er"), eksempel: "handlingsplan"),
      .valg("nivå", \.nivå, påkrevd: false, Hjelp("Hvem planen gjelder for", "Kven planen gjeld for"), eksempel: "skole"),
      .tekst("tittel", \.tittel, Hjelp("Tittelen på planen", "Tittelen på planen"), eksempel: "Plan for et trygt og godt skolemiljø"),
      .tekst("undertittel", \.undertittel, Hjelp("Linjen under tittelen", "Linja under tittelen"), eksempel: "Slik arbeider vi"),
      .valg("målform", \.målform, Hjelp("Bokmål eller nynorsk; ellers skolens", "Bokmål eller nynorsk; elles skulen si"), eksempel: "nb"),
      .valg("regelverk", \.regelverk, påkrevd: false, Hjelp("Loven planen følger", "Lova planen følgjer"), eksempel: "opplæringslova"),
      .objekt("gjelder", \.gjelder, Hjelp("Skoleåret eller perioden planen gjelder", "Skuleåret eller perioden planen gjeld"), eksempel: "2026-2027"),
      .objekt("overordnet", \.overordnet, Hjelp("Planen denne bygger på", "Planen denne byggjer på")),
      .prosa("avgrensning", \.avgrensning, Hjelp("Hva planen ikke handler om", "Kva planen ikkje handlar om"), eksempel: "Gjelder ikke voksne"),
      .objekt("dokumentkontroll", \.dokumentkontroll, Hjelp("Versjon, godkjenning og neste revisjon", "Versjon, godkjenning og neste revisjon")),
      .sannUsann("innholdsfortegnelse", \.innholdsfortegnelse, Hjelp("Om planen skal ha innholdsfortegnelse", "Om planen skal ha innhaldsliste")),
      .liste("tidligere-versjoner", \.tidligereVersjoner, Hjelp("Versjoner før denne", "Versjonar før denne")),
      .valg("distribusjon", \.distribusjon, påkrevd: false, Hjelp("Hvem planen er for", "Kven planen er for"), eksempel: "offentlig"),
      .liste("verdier", \.verdier, Hjelp("Verdiene planen bygger på", "Verdiane planen byggjer på")),
      .liste("mål", \.mål, Hjelp("Det planen skal oppnå", "Det planen skal oppnå")),
      .liste("begreper", \.begreper, Hjelp("Ord og hva de betyr i planen", "Ord og kva dei betyr i planen")),
      .liste("kilder", \.kilder, Hjelp("Det planen bygger på", "Det planen byggjer på")),
      .liste("forkortelser", \.forkortelser, Hjelp("Forkortelser i planen", "Forkortingar i planen")),
      .liste("roller", \.roller, Hjelp("Roller som bare denne planen bruker", "Roller som berre denne planen bruker")),
      .liste("organer", \.organer, Hjelp("Organer som bare denne planen bruker", "Organ som berre denne planen bruker")),
      .liste("kontakter", \.kontakter, Hjelp("Steder å henvende seg", "Stader å vende seg")),
      .liste("informasjon", \.informasjon, Hjelp("Hvem som får vite om rettighetene, og når", "Kven som får vite om rettane, og når")),
      .liste("medvirkning", \.medvirkning, Hjelp("Hvem som er med på arbeidet", "Kven som er med på arbeidet")),
      .objekt("evaluering", \.evaluering, Hjelp("Hvordan planen vurderes", "Korleis planen blir vurdert")),
      .liste("tiltak", \.tiltak, Hjelp("Det skolen gjør", "Det skulen gjer")),
      .liste("delplikter", \.delplikter, Hjelp("De fem pliktene i § 12-4", "Dei fem pliktene i § 12-4")),
      .liste("prosesser", \.prosesser, Hjelp("Handlingskjeder", "Handlingskjeder")),
      .liste("fotnoter", \.fotnoter, Hjelp("Merknader nederst", "Merknader nedst")),
      .liste("seksjoner", \.seksjoner, Hjelp("Punktene i malen, fylt med skolens innhold", "Punkta i malen, fylte med skulen sitt innhald")),
    ])
}

/// A section as the school fills it. The id is the outline's, or the school's own.
package struct Seksjon: Modelltype {
  package var id: Tekst
  package var nummer: Tekst?
  package var tittel: Tekst?
  package var innhold: [Blokk] = []
  package var seksjoner: [Seksjon] = []
  package var proveniens: Proveniens?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Seksjon>(
    "seksjon", hjelp: Hjelp("Et punkt i planen", "Eit punkt i planen"),
    [
      .id("id", \.id, Hjelp("Punktets id i malen, eller en ny", "Id-en til punktet i malen, eller ein ny"), eksempel: "visjon"),
      .tekst("nummer", \.nummer, Hjelp("Nummer når det ikke skal telles", "Nummer når det ikkje skal teljast"), eksempel: "Del 1"),
      .tekst("tittel", \.tittel, Hjelp("Overskrift når malens ikke passer", "Overskrift når den i malen ikkje passar"), eksempel: "Visjon"),
      .blokker("innhold", \.innhold, Hjelp("Det som står i punktet", "Det som står i punktet"), eksempel: "Vi vil …"),
      .liste("seksjoner", \.seksjoner, Hjelp("Punkter under dette", "Punkt under dette")),
      .objekt("proveniens", \.proveniens, Hjelp("Hvor teksten ble hentet fra", "Kvar teksten vart henta frå")),
    ])
}
