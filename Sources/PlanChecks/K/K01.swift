import PlanDiagnostics
import Planmodell
import Skoletid

extension Tekstregler {
  static let k01 = Regel<Tekstsak>(
    Regelinfo(
      "K01", "ukedagen passer ikke til datoen", .feil,
      spørsmål: Hjelp(
        "Passer hver ukedag til datoen den står ved?", "Passar kvar vekedag til datoen han står ved?"),
      hjemmel: ["språklova § 9", "opplæringslova § 14-1"],
      begrunnelse: """
        En dato som er skrevet av fra i fjor, har ofte feil ukedag. Da møter folk på feil dag. Ukedager i skoleruten meldes som
        RUTE-001.
        """,
      gode: [
        .tekst("Vi møtes fredag 16. oktober, og torsdag 1. mai 2025 var en fridag."),
        .tekst("Vi møtest tysdag 13. oktober.", .nn),
      ],
      dårlige: [
        .tekst("Vi møtes ↓torsdag 16. oktober, og ↓torsdag 1. mai 2026 har vi fri."),
        .tekst("Møtet er ↓laurdag den 2. mai.", .nn),
      ])
  ) { sak in
    .uten(
      sak.ukedagsdatoer.compactMap { d in
        guard d.dato.ukedag != d.ukedag else { return nil }
        let stykke = sak.stykker[d.treff.stykke]
        // In running text without a year, another year may be meant.
        let sikker = d.årStår || stykke.slag == .felt
        return Funn(
          sak.sted(d.treff), stykke.sti.isEmpty ? "tekst" : stykke.sti,
          "\(d.dato.lang) er en \(d.dato.ukedag.navn), ikke en \(d.ukedag.navn)",
          råd: "rett datoen eller ukedagen; den kan være skrevet av fra et annet år",
          vekt: sikker ? nil : .advarsel)
      })
  }
}

extension Tekstsak {
  /// A weekday with a date after it: «fredag 16. oktober», with or without a year.
  fileprivate struct Ukedagsdato {
    var treff: Ordtreff
    var ukedag: Ukedag
    var dato: Dato
    var årStår: Bool
  }

  fileprivate var ukedagsdatoer: [Ukedagsdato] {
    finn("mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag").compactMap { t in
      guard stykker[t.stykke].slag != .sitat, let start = register.nummer(t) else { return nil }
      var rest = register.ord[start...].prefix(5).prefix { Int($0.stykke) == t.stykke }.map(\.ord)[...]
      guard let ukedag = rest.popFirst().flatMap(Self.ukedag) else { return nil }
      if rest.first == "den" { rest.removeFirst() }
      guard let dag = rest.popFirst().flatMap({ Int($0) }),
        let måned = rest.popFirst().flatMap(Dato.månedsnavn.firstIndex)
      else { return nil }
      let skrevet = rest.first.flatMap { Int($0) }.flatMap { (1900...2199).contains($0) ? $0 : nil }
      guard let år = skrevet ?? skoleår.map({ måned >= 7 ? $0.start : $0.start + 1 }),
        let dato = Dato(år: år, måned: måned + 1, dag: dag)
      else { return nil }
      return Ukedagsdato(treff: t, ukedag: ukedag, dato: dato, årStår: skrevet != nil)
    }
  }

  private static func ukedag(_ ord: String) -> Ukedag? {
    ord == "måndag" ? .mandag : Ukedagsnavn(rawValue: ord)?.ukedag
  }
}
