package import PlanDiagnostics
package import PlanProsa

package enum Nodeslag: String, Valgmengde { case start, steg, valg, slutt }

/// A chain of action: what happens first, who does it, where the road parts.
package struct Prosess: Modelltype {
  package var id: Tekst
  package var tittel: Tekst
  package var noder: [Prosessnode] = []
  package var kanter: [Prosesskant] = []
  package var sidebokser: [Boks] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tittel = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Prosess>(
    "prosess", hjelp: Hjelp("En handlingskjede", "Ei handlingskjede"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "bekymring"),
      .tekst("tittel", \.tittel, Hjelp("Hva kjeden er for", "Kva kjeda er for"), eksempel: "Når vi er bekymret for en elev"),
      .liste("noder", \.noder, påkrevd: true, Hjelp("Stegene", "Stega"), eksempel: "[{id: oppdager, slag: start, tekst: Noen er bekymret}]"),
      .liste("kanter", \.kanter, Hjelp("Veiene mellom dem", "Vegane mellom dei")),
      .liste("sidebokser", \.sidebokser, Hjelp("Det som står ved siden av", "Det som står ved sida av")),
    ])
}

package struct Prosessnode: Modelltype {
  package var id: Tekst
  package var slag: Nodeslag = .steg
  package var tekst: Prosa
  package var ansvar: [Ansvar] = []
  package var når: [Når] = []
  package var eksempler: [Prosa] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tekst = Prosa([], sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Prosessnode>(
    "node", hjelp: Hjelp("Ett steg i kjeden", "Eitt steg i kjeda"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "oppdager"),
      .valg("slag", \.slag, påkrevd: false, Hjelp("Start, steg, valg eller slutt", "Start, steg, val eller slutt"), eksempel: "valg"),
      .prosa("tekst", \.tekst, Hjelp("Hva som skjer", "Kva som skjer"), eksempel: "Kontaktlærer snakker med eleven"),
      .liste("ansvar", \.ansvar, Hjelp("Hvem som gjør det", "Kven som gjer det"), eksempel: "kontaktlærer"),
      .liste("når", \.når, Hjelp("Når det gjøres", "Når det blir gjort"), eksempel: "Samme dag"),
      .prosaer("eksempler", \.eksempler, Hjelp("Eksempler", "Døme"), eksempel: "[Samtale, Observasjon]"),
    ])
}

package struct Prosesskant: Modelltype {
  package var fra: Tekst
  package var til: Tekst
  package var vilkår: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    fra = Tekst("", sted: sted)
    til = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Prosesskant>(
    "kant", hjelp: Hjelp("En vei mellom to steg", "Ein veg mellom to steg"),
    [
      .id("fra", \.fra, Hjelp("Steget veien går fra", "Steget vegen går frå"), eksempel: "evaluering"),
      .id("til", \.til, Hjelp("Steget veien går til", "Steget vegen går til"), eksempel: "nye-tiltak"),
      .tekst("vilkår", \.vilkår, Hjelp("Når man går denne veien", "Når ein går denne vegen"), eksempel: "Tiltaket har ikke virket"),
    ])
}
