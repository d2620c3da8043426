import Planmodell
import Testing

@testable import PlanSkjema

@Suite struct Feltsider {
  @Test(arguments: Målform.allCases)
  func `siden har hver type en fil kan ha, og hver nøkkel`(_ målform: Målform) throws {
    let seksjoner = Feltside.lag(nil, målform).split(separator: "\n## ").dropFirst()
    for type in Feltside.nådd(Filtype.allCases.map(\.typenavn)) {
      let seksjon = try #require(seksjoner.first { $0.hasPrefix("\(type.typenavn)\n") }, "\(type.typenavn)")
      for felt in type.felter {
        let hjelp = målform == .nb ? felt.hjelp.nb : felt.hjelp.nn
        #expect(seksjon.contains("| `\(felt.nøkkel)` | \(hjelp) | "), "\(type.typenavn).\(felt.nøkkel)")
      }
    }
  }

  @Test func `hver lenke fører til en overskrift`() {
    let side = Feltside.lag(nil, .nb)
    let overskrifter = Set(
      side.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3).lowercased() })
    for treff in side.matches(of: #/\]\(#([^)]+)\)/#) {
      #expect(overskrifter.contains(String(treff.1)), "\(treff.1)")
    }
  }

  @Test func `radene i en tabell er like brede`() {
    for linje in Feltside.lag(nil, .nb).split(separator: "\n") where linje.hasPrefix("|") {
      let skiller = linje.replacing("\\|", with: "").count { $0 == "|" }
      #expect(skiller == 6 || skiller == 3, "\(linje)")
    }
  }

  @Test func `en rad viser nøkkel, hva, verdi, om den må være med, og et eksempel`() {
    let side = Feltside.lag(.plan, .nb)
    #expect(
      side.contains(
        "| `ansvar` | Hvem som har ansvaret | [Ansvar](#ansvar), én eller flere |  | `ansvar: [rektor]` |\n"))
    #expect(
      side.contains(
        "| `tittel` | Tiltaket med få ord | tekst på én linje | ja | `tittel: Synlige voksne i friminuttene` |\n"
      ))
    #expect(
      side.contains(
        "## Blokk\n\nEt stykke av et punkt i planen.\n\nNøyaktig én av nøklene skal være med.\n\nKan skrives kort: bare verdien av `prosa`.\n"
      ))
  }

  @Test func `siden for én fil har bare det den kan ha`() {
    let side = Feltside.lag(.eier, .nb)
    #expect(side.contains("## Kontakt\n") && !side.contains("## Tiltak\n") && !side.contains("legg-til"))
  }
}
