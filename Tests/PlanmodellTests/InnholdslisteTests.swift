import Planmodell
import Testing

/// Det fem virkelige planer inneholder, og hvor hver ting har sin plass i modellen: «Type.nøkkel».
///
/// Listen er bestillingen. En plass som forsvinner, er innhold en skole mister.
private let plasser: [(ting: String, plass: String)] = [
  // Dokumentet
  ("handlingsplan, årshjul eller rutine", "Plan.slag"),
  ("skole, kommune, fylkeskommune eller etat", "Plan.nivå"),
  ("tittel", "Plan.tittel"),
  ("undertittel", "Plan.undertittel"),
  ("hvem som gir ut planen, skole", "Skole.navn"),
  ("hvem som gir ut planen, eier", "Eier.navn"),
  ("skolens organisasjonsnummer", "Skole.orgnr"),
  ("eierens organisasjonsnummer", "Eier.orgnr"),
  ("skoleslag", "Skole.skoleslag"),
  ("første trinn", "Trinn.fra"),
  ("siste trinn", "Trinn.til"),
  ("planens målform", "Plan.målform"),
  ("språket i et sitat", "Sitat.språk"),
  ("loven som gjelder", "Plan.regelverk"),
  ("skoleåret planen gjelder", "Gyldighet.skoleår"),
  ("perioden planen gjelder, fra", "Gyldighet.fra"),
  ("perioden planen gjelder, til", "Gyldighet.til"),
  ("planen denne bygger på", "Plan.overordnet"),
  ("avgrensning", "Plan.avgrensning"),
  ("nummer i kvalitetssystemet", "Dokumentkontroll.id"),
  ("kategori", "Dokumentkontroll.kategori"),
  ("sted og prosess", "Dokumentkontroll.prosess"),
  ("godkjent", "Dokumentkontroll.godkjent"),
  ("endret", "Dokumentkontroll.endret"),
  ("dato noen sto bak", "Attestert.dato"),
  ("hvem som sto bak", "Attestert.av"),
  ("siste revisjon", "Dokumentkontroll.siste-revisjon"),
  ("neste revisjon", "Dokumentkontroll.neste-revisjon"),
  ("status", "Dokumentkontroll.status"),
  ("versjon", "Dokumentkontroll.versjon"),
  ("innholdsfortegnelse eller ikke", "Plan.innholdsfortegnelse"),
  ("tidligere versjoner", "Plan.tidligere-versjoner"),
  ("hva som ble endret i en versjon", "Versjon.endring"),
  ("offentlig eller intern", "Plan.distribusjon"),
  // Punktene
  ("eget nummer på et punkt, som «Del 1»", "Seksjon.nummer"),
  ("overskrift", "Seksjon.tittel"),
  ("innhold i rekkefølge", "Seksjon.innhold"),
  ("punkter under et punkt", "Seksjon.seksjoner"),
  ("eget nummer i malen", "Malseksjon.nummer"),
  ("om punktene telles", "Mal.nummerering"),
  // Innholdet i punktene
  ("løpende tekst", "Blokk.prosa"),
  ("lister", "Blokk.liste"),
  ("lister i lister", "Listepunkt.punkter"),
  ("tall, bokstaver, avkryssing", "Liste.form"),
  ("etikett og innhold", "Blokk.etiketter"),
  ("sitat", "Blokk.sitat"),
  ("kilden til et sitat", "Sitat.kilde"),
  ("året en kilde kom ut", "Kilde.år"),
  ("definisjon eller eksempel i boks", "Blokk.boks"),
  ("kilden til en boks", "Boks.kilde"),
  ("figur", "Blokk.figur"),
  ("tekst for den som ikke ser figuren", "Figur.alternativ"),
  ("steg på rad", "Blokk.stripe"),
  ("flytskjema", "Blokk.prosess"),
  ("tabell", "Blokk.tabell"),
  ("årshjul", "Blokk.årshjul"),
  ("nivåer ved siden av hverandre", "Blokk.matrise"),
  ("klage- og kontaktboks", "Boks.slag"),
  ("lenkeliste", "Blokk.lenker"),
  ("fotnote", "Plan.fotnoter"),
  // Verdier og mål
  ("navnet på en verdi", "Verdi.navn"),
  ("hva verdien betyr", "Verdi.utsagn"),
  ("mål", "Plan.mål"),
  ("teksten til et mål", "Mål.tekst"),
  ("tallet som skal nås", "Mål.tallfestet"),
  // Tiltak
  ("fast id", "Tiltak.id"),
  ("nummer med bokstav, som 6A", "Tiltak.nr"),
  ("delen nummeret telles i", "Tiltak.del"),
  ("målet tiltaket tjener", "Tiltak.mål"),
  ("navnet på tiltaket", "Tiltak.tittel"),
  ("beskrivelse", "Tiltak.beskrivelse"),
  ("nivå", "Tiltak.nivå"),
  ("fase", "Tiltak.fase"),
  ("skoleslag tiltaket gjelder", "Tiltak.skoleslag"),
  ("målgrupper", "Tiltak.målgruppe"),
  ("ansvar", "Tiltak.ansvar"),
  ("metoder", "Tiltak.metode"),
  ("hjemler", "Tiltak.hjemmel"),
  ("tider og frister", "Tiltak.når"),
  ("hvor langt det er kommet", "Tiltak.status"),
  ("deler av et tiltak", "Tiltak.deltiltak"),
  ("delens ansvar", "Deltiltak.ansvar"),
  ("delens metode", "Deltiltak.metode"),
  ("delens tid", "Deltiltak.når"),
  ("delens målgruppe", "Deltiltak.målgruppe"),
  ("hvor det skrives ned", "Tiltak.dokumentasjon"),
  ("hvordan det vurderes", "Tiltak.evaluering"),
  ("lenker fra et tiltak", "Tiltak.lenker"),
  ("merknad til et tiltak", "Tiltak.merknad"),
  ("kolonnene i en tiltakstabell", "Tiltaksutvalg.kolonner"),
  ("overskriften på en kolonne", "Tiltakskolonne.overskrift"),
  // Ansvar
  ("ansvarlig etter rolle eller organ", "Ansvar.rolle"),
  ("ansvarlig gruppe", "Ansvar.gruppe"),
  ("ansvarlig enhet", "Ansvar.enhet"),
  ("ansvarlig person", "Ansvar.person"),
  ("leder eller er med", "Ansvar.form"),
  // Tid
  ("tidsuttrykk, ordrett", "Når.tid"),
  ("«Oppstart», «Frist» foran en tid", "Når.merkelapp"),
  // Hjemmel
  ("hjemmel slik den er skrevet", "Hjemmel.tekst"),
  ("lov, forskrift, konvensjon, læreplan, lokalt", "Hjemmel.slag"),
  ("hvilken lov", "Hjemmel.lov"),
  ("paragraf", "Hjemmel.paragraf"),
  ("ledd", "Hjemmel.ledd"),
  ("bokstav", "Hjemmel.bokstav"),
  ("fri merknad til en hjemmel", "Hjemmel.merknad"),
  // Organer
  ("navn på råd og team", "Organ.navn"),
  ("forkortelse for et organ", "Organ.forkortelse"),
  ("hva en forkortelse står for", "Forkortelse.lang"),
  ("medlemmer", "Organ.medlemmer"),
  ("mandat", "Organ.mandat"),
  ("hvor ofte organet møtes", "Organ.møter"),
  ("de som alltid møter", "Organ.faste-deltakere"),
  // Flytskjema
  ("start, steg, valg, slutt", "Prosessnode.slag"),
  ("teksten i et steg", "Prosessnode.tekst"),
  ("hvem som gjør steget", "Prosessnode.ansvar"),
  ("eksempler ved et steg", "Prosessnode.eksempler"),
  ("vei fra et steg", "Prosesskant.fra"),
  ("vei til et steg, også tilbake", "Prosesskant.til"),
  ("vilkåret på en vei", "Prosesskant.vilkår"),
  ("bokser ved siden av", "Prosess.sidebokser"),
  // Delplikter
  ("delpliktens nummer", "Delplikt.nr"),
  ("plikten slik loven sier den", "Delplikt.plikt"),
  ("spørsmål", "Delpliktrad.spørsmål"),
  ("svar", "Delpliktrad.svar"),
  ("hvor plikten dokumenteres", "Delpliktrad.dokumentasjon"),
  ("hvem som får beskjed videre", "Delplikt.eskalering"),
  ("i hvilke saker", "Eskalering.vilkår"),
  ("kontakter ved plikten", "Delplikt.kontakter"),
  // Kontakter og lenker
  ("navn på kontakt", "Kontakt.navn"),
  ("kontaktens rolle", "Kontakt.rolle"),
  ("telefon", "Kontakt.telefon"),
  ("e-post", "Kontakt.epost"),
  ("hvem som kan se kontakten", "Kontakt.synlighet"),
  ("lenketekst", "Lenke.tekst"),
  ("nettadresse", "Lenke.adresse"),
  ("om leseren kommer inn", "Lenke.tilgang"),
  // Den skriftlige planen i én elevs sak
  ("problemet tiltakene skal løse", "Aktivitetsplan.problemer"),
  ("tiltakene i saken", "Aktivitetsplan.tiltak"),
  ("problemet et tiltak i saken løser", "Aktivitetstiltak.problem"),
  ("når et tiltak i saken begynner", "Aktivitetstiltak.start"),
  ("hvem som gjennomfører et tiltak i saken", "Aktivitetstiltak.ansvar"),
  ("når et tiltak i saken evalueres", "Aktivitetstiltak.evalueres"),
  ("det eleven har sagt", "Aktivitetsplan.elevens-stemme"),
  ("det foreldrene mener", "Aktivitetsplan.foreldre"),
  ("det skolen har undersøkt", "Aktivitetsplan.undersøkelser"),
  ("vurderingen av elevens beste", "Aktivitetsplan.elevens-beste"),
  ("rundene saken er vurdert i", "Aktivitetsplan.evalueringer"),
  ("hva saken heter i arkivet", "Aktivitetsplan.sak"),
  // Hvor det kom fra
  ("filen teksten sto i", "Proveniens.fil"),
  ("linjen teksten sto på", "Proveniens.linje"),
  ("teksten slik den sto", "Proveniens.råtekst"),
  ("det som gikk tapt", "Proveniens.merknad"),
  ("hvor et punkt kom fra", "Seksjon.proveniens"),
  ("hvor et tiltak kom fra", "Tiltak.proveniens"),
]

@Suite struct Innholdsliste {
  static let finnes = Set(Tabellvisning.alle.flatMap { t in t.felter.map { "\(t.type).\($0.nøkkel)" } })

  @Test(arguments: plasser.map(\.ting))
  func `har sin plass`(_ ting: String) throws {
    let plass = try #require(plasser.first { $0.ting == ting }).plass
    #expect(Self.finnes.contains(plass), "«\(ting)» skulle stått i \(plass)")
  }

  @Test func `ingen ting står to ganger`() { #expect(Set(plasser.map(\.ting)).count == plasser.count) }

  @Test(arguments: [
    ("nivåene", Nivå.allCases.map(\.rawValue), ["skole", "klasse", "individ"]),
    ("fasene", Fase.allCases.map(\.rawValue), ["fremme", "forebygge", "håndtere", "gjenopprette"]),
    ("språkene", Språk.allCases.map(\.rawValue), ["nb", "nn", "se", "en"]),
    ("rettskildene", Hjemmelslag.allCases.map(\.rawValue), ["lov", "forskrift", "konvensjon", "læreplan", "lokal", "retningslinje"]),
    ("nodene", Nodeslag.allCases.map(\.rawValue), ["start", "steg", "valg", "slutt"]),
    ("synlighetene", Synlighet.allCases.map(\.rawValue), ["offentlig", "intern", "aldri"]),
    ("listeformene", Listeform.allCases.map(\.rawValue), ["punkter", "tall", "bokstaver", "avkryssing"]),
  ])
  func `mengden er den planene bruker`(_ navn: String, _ er: [String], _ skal: [String]) {
    #expect(er == skal)
  }
}
