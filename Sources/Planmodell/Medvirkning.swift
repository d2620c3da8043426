package import PlanDiagnostics
package import PlanProsa

/// Who takes part in making and evaluating the plan (opplæringslova § 10-4, read 2026-11-21).
package struct Medvirkning: Modelltype {
  package var hvem: [Ansvar] = []
  package var når: [Når] = []
  package var hvordan: Prosa
  package let sted: FileLocation

  package init(sted: FileLocation) {
    hvordan = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Medvirkning>(
    "medvirkning", hjelp: Hjelp("Hvem som er med på arbeidet", "Kven som er med på arbeidet"),
    [
      .liste("hvem", \.hvem, påkrevd: true, Hjelp("Hvem som er med", "Kven som er med"), eksempel: "[elevråd]"),
      .liste("når", \.når, Hjelp("Når", "Når"), eksempel: "Mai"),
      .prosa("hvordan", \.hvordan, Hjelp("Hva de er med på", "Kva dei er med på"), eksempel: "Vurderer tiltakene"),
    ])
}

/// Who is told about rights and duties, when, by whom (opplæringslova § 10-8, read 2026-11-21).
package struct Informasjon: Modelltype {
  package var hvem: [Ansvar] = []
  package var når: [Når] = []
  package var ansvar: [Ansvar] = []
  package var hvordan: Prosa
  package let sted: FileLocation

  package init(sted: FileLocation) {
    hvordan = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Informasjon>(
    "informasjon", hjelp: Hjelp("Hvem som får vite om rettigheter og plikter", "Kven som får vite om rettar og plikter"),
    [
      .liste("hvem", \.hvem, påkrevd: true, Hjelp("Hvem som får informasjonen", "Kven som får informasjonen"), eksempel: "[foresatte]"),
      .liste("når", \.når, påkrevd: true, Hjelp("Når", "Når"), eksempel: "September"),
      .liste("ansvar", \.ansvar, påkrevd: true, Hjelp("Hvem som gir den", "Kven som gir han"), eksempel: "[rektor]"),
      .prosa("hvordan", \.hvordan, Hjelp("Hvordan den blir gitt", "Korleis han blir gitt"), eksempel: "På foreldremøtet"),
    ])
}

/// How the plan itself is judged (kommuneloven § 25-1 third ledd bokstav e, read 2026-11-21).
package struct Evaluering: Modelltype {
  package var når: [Når] = []
  package var ansvar: [Ansvar] = []
  package var organer: [Tekst] = []
  package var hvordan: Prosa?
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Evaluering>(
    "evaluering", hjelp: Hjelp("Hvordan planen vurderes", "Korleis planen blir vurdert"),
    [
      .liste("når", \.når, påkrevd: true, Hjelp("Når", "Når"), eksempel: "Juni"),
      .liste("ansvar", \.ansvar, påkrevd: true, Hjelp("Hvem som sørger for det", "Kven som syter for det"), eksempel: "[rektor]"),
      .ider("organer", \.organer, Hjelp("Organer som er med", "Organ som er med"), eksempel: "[elevråd, fau]"),
      .prosa("hvordan", \.hvordan, Hjelp("Hvordan det gjøres", "Korleis det blir gjort"), eksempel: "Vi går gjennom tiltakene"),
    ])
}
