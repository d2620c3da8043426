package import PlanDiagnostics

/// Which of the plan's values, goals, terms … to show: all of them, or these ids in this order.
package struct Utvalg: Modelltype {
  package var ider: [Tekst] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  /// nil means all.
  package var valgte: [Tekst]? {
    ider.count == 1 && ider[0].verdi == "alle" ? nil : ider
  }

  package static let tabell = Felttabell<Utvalg>(
    "utvalg", hjelp: Hjelp("«alle», eller id-ene som skal vises", "«alle», eller id-ane som skal visast"), kortform: "ider",
    [.ider("ider", \.ider, Hjelp("Id-ene i rekkefølge, eller «alle»", "Id-ane i rekkjefølgje, eller «alle»"), eksempel: "alle")])
}

/// A column of a table of measures.
package enum Tiltaksfelt: String, Valgmengde {
  case nr, tiltak, beskrivelse, skoleslag, målgruppe, hjemmel, ansvar, metode, når, nivå, fase
  case dokumentasjon, evaluering, status
}

package struct Tiltakskolonne: Modelltype {
  package var felt: Tiltaksfelt = .tiltak
  package var overskrift: Tospråklig?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Tiltakskolonne>(
    "kolonne", hjelp: Hjelp("En kolonne i en tiltakstabell", "Ei kolonne i ein tiltakstabell"), kortform: "felt",
    [
      .valg("felt", \.felt, Hjelp("Hva kolonnen viser", "Kva kolonna viser"), eksempel: "ansvar"),
      .tospråklig("overskrift", \.overskrift, Hjelp("Overskrift når den vanlige ikke passer", "Overskrift når den vanlege ikkje passar"), eksempel: "Ansvar/utfører"),
    ])
}

/// Which measures to show, and how. A condition left out chooses all.
package struct Tiltaksutvalg: Modelltype {
  package var tittel: Tospråklig?
  package var nivå: Nivå?
  package var fase: Fase?
  package var del: Tekst?
  package var mål: Tekst?
  package var ider: [Tekst] = []
  package var kolonner: [Tiltakskolonne] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Tiltaksutvalg>(
    "tiltaksutvalg", hjelp: Hjelp("Hvilke tiltak som vises, og hvordan", "Kva tiltak som blir viste, og korleis"),
    [
      .tospråklig("tittel", \.tittel, Hjelp("Hva tabellen viser", "Kva tabellen viser"), eksempel: "Tiltak på skolenivå"),
      .valg("nivå", \.nivå, Hjelp("Bare tiltak på dette nivået", "Berre tiltak på dette nivået"), eksempel: "skole"),
      .valg("fase", \.fase, Hjelp("Bare tiltak i denne fasen", "Berre tiltak i denne fasen"), eksempel: "fremme"),
      .id("del", \.del, Hjelp("Bare tiltak i denne delen", "Berre tiltak i denne delen"), eksempel: "del-1"),
      .id("mål", \.mål, Hjelp("Bare tiltak for dette målet", "Berre tiltak for dette målet"), eksempel: "mål-1"),
      .ider("ider", \.ider, Hjelp("Bare disse tiltakene", "Berre desse tiltaka"), eksempel: "[vaktplan]"),
      .liste("kolonner", \.kolonner, Hjelp("Kolonnene, fra venstre", "Kolonnene, frå venstre"), eksempel: "[nr, tiltak, ansvar, når]"),
    ])
}

extension Tiltaksutvalg {
  /// Whether a measure is one of those shown.
  package func tar(_ t: Tiltak) -> Bool {
    if !ider.isEmpty { return ider.contains { $0.verdi == t.fullId } }
    return (nivå == nil || t.nivå == nivå) && (fase == nil || t.fase == fase)
      && (del == nil || t.del?.verdi == del?.verdi) && (mål == nil || t.mål?.verdi == mål?.verdi)
  }
}

package enum Årshjulsfelt: String, Valgmengde { case aktivitet, når, ansvar, målgruppe, sted, kategori }

package struct Årshjulskolonne: Modelltype {
  package var felt: Årshjulsfelt = .aktivitet
  package var overskrift: Tospråklig?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Årshjulskolonne>(
    "kolonne", hjelp: Hjelp("En kolonne i årshjulstabellen", "Ei kolonne i årshjulstabellen"), kortform: "felt",
    [
      .valg("felt", \.felt, Hjelp("Hva kolonnen viser", "Kva kolonna viser"), eksempel: "når"),
      .tospråklig("overskrift", \.overskrift, Hjelp("Overskrift når den vanlige ikke passer", "Overskrift når den vanlege ikkje passar"), eksempel: "Hvem har ansvar"),
    ])
}

package struct Årshjulsutvalg: Modelltype {
  package var tittel: Tospråklig?
  package var kategori: Tekst?
  package var kolonner: [Årshjulskolonne] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Årshjulsutvalg>(
    "årshjulsutvalg", hjelp: Hjelp("Årshjulet som tabell", "Årshjulet som tabell"),
    [
      .tospråklig("tittel", \.tittel, Hjelp("Hva tabellen viser", "Kva tabellen viser"), eksempel: "Årshjul"),
      .id("kategori", \.kategori, Hjelp("Bare aktiviteter i denne kategorien", "Berre aktivitetar i denne kategorien"), eksempel: "fellesskap"),
      .liste("kolonner", \.kolonner, Hjelp("Kolonnene, fra venstre", "Kolonnene, frå venstre"), eksempel: "[aktivitet, når, ansvar]"),
    ])
}
