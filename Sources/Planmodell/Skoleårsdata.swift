package import PlanDiagnostics
package import Skoletid

/// What is set for the whole country in one school year, known only when someone has announced it.
package struct Skoleårsdata: Modelltype {
  package var skoleår = Lokalisert(Skoleår(start: 2000), sted: FileLocation(file: ""))
  package var perioder: [Ferie] = []
  package var kilder: [Kilde] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Skoleårsdata>(
    "skoleårsdata", hjelp: Hjelp("Det som er fastsatt for hele landet i ett skoleår", "Det som er fastsett for heile landet i eitt skuleår"),
    [
      .skoleår("skoleår", \.skoleår, Hjelp("Skoleåret", "Skuleåret")),
      .liste("perioder", \.perioder, Hjelp("Tidsrom som settes hvert år", "Tidsrom som blir sette kvart år"), eksempel: "[{navn: Elevundersøkelsen, fra: 2024-10-28, til: 2024-11-29}]"),
      .liste("kilder", \.kilder, Hjelp("Hvor det er kunngjort", "Kvar det er kunngjort")),
    ])
}
