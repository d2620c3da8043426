package import Planmodell

/// Every word the program itself puts in a document, in one målform.
package struct Ledetekster: Sendable {
  package let målform: Målform
  package init(_ målform: Målform) { self.målform = målform }

  private func ord(_ nb: String, _ nn: String) -> String { målform == .nb ? nb : nn }

  // The page
  package var innhold: String { ord("Innhold", "Innhald") }
  package var hoppTilInnhold: String { ord("Hopp til innholdet", "Hopp til innhaldet") }
  package var fotnoter: String { ord("Fotnoter", "Fotnotar") }
  package var tilbakeTilTeksten: String { ord("Tilbake til teksten", "Tilbake til teksten") }
  package var omPlanen: String { ord("Om planen", "Om planen") }
  package var tilgjengelighet: String { ord("Tilgjengelighetserklæring", "Tilgjengeerklæring") }
  package var bildeMangler: String { ord("Bildet mangler", "Biletet manglar") }
  package var kilde: String { ord("Kilde", "Kjelde") }
  package var andreFormater: String { ord("Planen som ren tekst", "Planen som rein tekst") }

  // Facts about the plan
  package var skole: String { ord("Skole", "Skule") }
  package var eier: String { ord("Skoleeier", "Skuleeigar") }
  package var gjelder: String { ord("Gjelder", "Gjeld") }
  package var skoleåret: String { ord("skoleåret", "skuleåret") }
  package var dokumentId: String { ord("Dokument-ID", "Dokument-ID") }
  package var versjon: String { ord("Versjon", "Versjon") }
  package var status: String { ord("Status", "Status") }
  package var kategori: String { ord("Kategori", "Kategori") }
  package var prosess: String { ord("Prosess", "Prosess") }
  package var godkjent: String { ord("Godkjent", "Godkjend") }
  package var endret: String { ord("Sist endret", "Sist endra") }
  package var sisteRevisjon: String { ord("Siste revisjon", "Siste revisjon") }
  package var nesteRevisjon: String { ord("Neste revisjon", "Neste revisjon") }
  package var av: String { ord("av", "av") }
  package var overordnet: String { ord("Bygger på", "Byggjer på") }
  package var avgrensning: String { ord("Avgrensning", "Avgrensing") }
  package var tidligereVersjoner: String { ord("Tidligere versjoner", "Tidlegare versjonar") }

  // Columns
  package var nr: String { ord("Nr.", "Nr.") }
  package var tiltak: String { ord("Tiltak", "Tiltak") }
  package var beskrivelse: String { ord("Beskrivelse", "Skildring") }
  package var skoleslag: String { ord("Skoleslag", "Skuleslag") }
  package var målgruppe: String { ord("Målgruppe", "Målgruppe") }
  package var hjemmel: String { ord("Hjemmel", "Heimel") }
  package var ansvar: String { ord("Ansvar", "Ansvar") }
  package var metode: String { ord("Metode", "Metode") }
  package var når: String { ord("Når", "Når") }
  package var nivå: String { ord("Nivå", "Nivå") }
  package var fase: String { ord("Fase", "Fase") }
  package var dokumentasjon: String { ord("Dokumentasjon", "Dokumentasjon") }
  package var evaluering: String { ord("Evaluering", "Evaluering") }
  package var merknad: String { ord("Merknad", "Merknad") }
  package var merÅLese: String { ord("Mer å lese", "Meir å lese") }
  package var aktivitet: String { ord("Aktivitet", "Aktivitet") }
  package var hvor: String { ord("Sted", "Stad") }
  package var hvem: String { ord("Hvem", "Kven") }
  package var hvordan: String { ord("Hvordan", "Korleis") }
  package var hvemFårInformasjon: String { ord("Hvem får informasjon", "Kven får informasjon") }
  package var spørsmål: String { ord("Spørsmål", "Spørsmål") }
  package var slikGjørVi: String { ord("Slik gjør vi det", "Slik gjer vi det") }
  package var organer: String { ord("Organer som er med", "Organ som er med") }

  // Captions when the plan gives none
  package var årshjul: String { ord("Årshjul", "Årshjul") }
  package var informasjonTabell: String { ord("Hvem som får informasjon, og når", "Kven som får informasjon, og når") }
  package var medvirkningTabell: String { ord("Hvem som medvirker, og når", "Kven som medverkar, og når") }
  package var delplikt: String { ord("Delplikt", "Delplikt") }
  package var pliktenLiggerPå: String { ord("Plikten ligger på", "Plikta ligg på") }
  package var meldesVidere: String { ord("Hvem som får beskjed videre", "Kven som får beskjed vidare") }
  package var fra: String { ord("Fra", "Frå") }
  package var til: String { ord("Til", "Til") }
  package var iHvilkeSaker: String { ord("I hvilke saker", "I kva saker") }

  // Bodies, contacts, terms
  package var medlemmer: String { ord("Medlemmer", "Medlemmer") }
  package var fasteDeltakere: String { ord("Møter fast", "Møter fast") }
  package var møter: String { ord("Møter", "Møte") }
  package var grunnlag: String { ord("Grunnlag", "Grunnlag") }
  package var telefon: String { ord("Telefon", "Telefon") }
  package var epost: String { ord("E-post", "E-post") }
  package var nettsted: String { ord("Nettsted", "Nettstad") }
  package var rolle: String { ord("Rolle", "Rolle") }
  package var talletViSkalNå: String { ord("Tallet vi skal nå", "Talet vi skal nå") }
  package var forEksempel: String { ord("For eksempel", "Til dømes") }
  package var deretter: String { ord("Deretter", "Deretter") }

  // Running words
  package var og: String { ord("og", "og") }
  package var iSamarbeidMed: String { ord("i samarbeid med", "i samarbeid med") }
  package var punkt: String { ord("punkt", "punkt") }

  package func navn(_ nivå: Nivå) -> String {
    switch nivå {
    case .skole: ord("Skole", "Skule")
    case .klasse: ord("Klasse", "Klasse")
    case .individ: ord("Individ", "Individ")
    }
  }

  package func navn(_ fase: Fase) -> String {
    switch fase {
    case .fremme: ord("Fremme", "Fremje")
    case .forebygge: ord("Forebygge", "Førebyggje")
    case .håndtere: ord("Håndtere", "Handtere")
    case .gjenopprette: ord("Gjenopprette", "Gjenopprette")
    }
  }

  package func navn(_ skoleslag: Skoleslag) -> String {
    switch skoleslag {
    case .barneskole: ord("barneskole", "barneskule")
    case .ungdomsskole: ord("ungdomsskole", "ungdomsskule")
    case .barneOgUngdomsskole: ord("barne- og ungdomsskole", "barne- og ungdomsskule")
    case .videregående: ord("videregående skole", "vidaregåande skule")
    case .voksenopplæring: ord("voksenopplæring", "vaksenopplæring")
    }
  }

  package func navn(_ slag: Boksslag) -> String {
    switch slag {
    case .definisjon: ord("Definisjon", "Definisjon")
    case .eksempel: ord("Eksempel", "Døme")
    case .merk: ord("Merk", "Merk")
    case .klage: ord("Klage", "Klage")
    case .kontakt: ord("Kontakt", "Kontakt")
    case .godPraksis: ord("God praksis", "God praksis")
    }
  }

  package func navn(_ slag: Planslag) -> String {
    switch slag {
    case .handlingsplan: ord("Handlingsplan", "Handlingsplan")
    case .årshjul: ord("Årshjul", "Årshjul")
    case .rutine: ord("Rutine", "Rutine")
    }
  }
}
