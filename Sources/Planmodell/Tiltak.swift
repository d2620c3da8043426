package import PlanDiagnostics
package import PlanProsa

/// Where a measure works. Independent of `Fase`.
package enum Nivå: String, Valgmengde { case skole, klasse, individ }

/// What a measure is for, in the order the work goes. Independent of `Nivå`.
package enum Fase: String, Valgmengde { case fremme, forebygge, håndtere, gjenopprette }

package enum Skoleslag: String, Valgmengde {
  case barneskole, ungdomsskole, barneOgUngdomsskole = "barne-og-ungdomsskole"
  case videregående, voksenopplæring
}

/// Something the school does. One record holds every column set seen in real plans; a table in a
/// document chooses which fields it shows.
package struct Tiltak: Modelltype {
  package var id: Tekst
  /// The number that is printed when it is not simply the next: «6A».
  package var nr: Tekst?
  /// Id of the part (Del) the number is counted in.
  package var del: Tekst?
  /// Id of the goal the measure serves.
  package var mål: Tekst?
  package var tittel: Tekst
  package var beskrivelse: Prosa?
  package var nivå: Nivå?
  package var fase: Fase?
  package var skoleslag: [Skoleslag] = []
  package var målgruppe: [Tekst] = []
  package var ansvar: [Ansvar] = []
  package var metode: [Prosa] = []
  package var hjemmel: [Hjemmel] = []
  package var når: [Når] = []
  package var status: Tekst?
  package var deltiltak: [Deltiltak] = []
  /// Where it is written down that the measure was carried out.
  package var dokumentasjon: Prosa?
  package var evaluering: Prosa?
  package var lenker: [Lenke] = []
  package var merknad: Prosa?
  package var proveniens: Proveniens?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  /// The id other places refer to: scoped by Del, since two parts may both have a measure «1».
  package var fullId: String { del.map { "\($0.verdi)/\(id.verdi)" } ?? id.verdi }

  package static let tabell = Felttabell<Tiltak>(
    "tiltak", hjelp: Hjelp("Noe skolen gjør", "Noko skulen gjer"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "vaktplan"),
      .tekst("nr", \.nr, Hjelp("Nummer når det ikke er det neste i rekken", "Nummer når det ikkje er det neste i rekkja"), eksempel: "6A"),
      .id("del", \.del, Hjelp("Delen nummeret telles i", "Delen nummeret blir talt i"), eksempel: "del-1"),
      .id("mål", \.mål, Hjelp("Målet tiltaket tjener", "Målet tiltaket tener"), eksempel: "alle-har-en-voksen"),
      .tekst("tittel", \.tittel, Hjelp("Tiltaket med få ord", "Tiltaket med få ord"), eksempel: "Synlige voksne i friminuttene"),
      .prosa("beskrivelse", \.beskrivelse, Hjelp("Hva som gjøres", "Kva som blir gjort"), eksempel: "Vaktene går med gul vest"),
      .valg("nivå", \.nivå, Hjelp("Hvor tiltaket virker", "Kvar tiltaket verkar"), eksempel: "skole"),
      .valg("fase", \.fase, Hjelp("Hva tiltaket er til for", "Kva tiltaket er til for"), eksempel: "fremme"),
      .valgliste("skoleslag", \.skoleslag, Hjelp("Skoleslag tiltaket gjelder", "Skuleslag tiltaket gjeld"), eksempel: "[barneskole]"),
      .tekster("målgruppe", \.målgruppe, Hjelp("Hvem tiltaket er for", "Kven tiltaket er for"), eksempel: "[1.–4. trinn]"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem som har ansvaret", "Kven som har ansvaret"), eksempel: "[rektor]"),
      .prosaer("metode", \.metode, Hjelp("Hvordan det gjøres", "Korleis det blir gjort"), eksempel: "Gruppesamtaler"),
      .liste("hjemmel", \.hjemmel, Hjelp("Lov eller retningslinje tiltaket bygger på", "Lov eller retningslinje tiltaket byggjer på"), eksempel: "opplæringslova § 12-3"),
      .liste("når", \.når, Hjelp("Når tiltaket gjennomføres", "Når tiltaket blir gjennomført"), eksempel: "Hele skoleåret"),
      .tekst("status", \.status, Hjelp("Hvor langt det er kommet", "Kor langt det er kome"), eksempel: "I gang"),
      .liste("deltiltak", \.deltiltak, Hjelp("Deler med eget ansvar og egen tid", "Delar med eige ansvar og eiga tid")),
      .prosa("dokumentasjon", \.dokumentasjon, Hjelp("Hvor gjennomføringen skrives ned", "Kvar gjennomføringa blir skriven ned"), eksempel: "Referat i arkivet"),
      .prosa("evaluering", \.evaluering, Hjelp("Hvordan tiltaket vurderes", "Korleis tiltaket blir vurdert"), eksempel: "I mai, sammen med elevrådet"),
      .liste("lenker", \.lenker, Hjelp("Mer å lese", "Meir å lese")),
      .prosa("merknad", \.merknad, Hjelp("Noe leseren bør vite", "Noko lesaren bør vite"), eksempel: "Nytt i år"),
      .objekt("proveniens", \.proveniens, Hjelp("Hvor teksten ble hentet fra", "Kvar teksten vart henta frå")),
    ])
}

/// A part of a measure that keeps its own who, how and when.
package struct Deltiltak: Modelltype {
  package var tittel: Tekst?
  package var beskrivelse: Prosa?
  package var målgruppe: [Tekst] = []
  package var ansvar: [Ansvar] = []
  package var metode: [Prosa] = []
  package var når: [Når] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Deltiltak>(
    "deltiltak", hjelp: Hjelp("En del av et tiltak", "Ein del av eit tiltak"),
    [
      .tekst("tittel", \.tittel, Hjelp("Delen med få ord", "Delen med få ord"), eksempel: "Vårmøtet"),
      .prosa("beskrivelse", \.beskrivelse, Hjelp("Hva som gjøres", "Kva som blir gjort"), eksempel: "Nye elever besøker skolen"),
      .tekster("målgruppe", \.målgruppe, Hjelp("Hvem delen er for", "Kven delen er for"), eksempel: "[7. trinn]"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem som har ansvaret", "Kven som har ansvaret"), eksempel: "[kontaktlærer]"),
      .prosaer("metode", \.metode, Hjelp("Hvordan det gjøres", "Korleis det blir gjort"), eksempel: "Besøksdag"),
      .liste("når", \.når, Hjelp("Når delen gjennomføres", "Når delen blir gjennomført"), eksempel: "Vår"),
    ])
}
