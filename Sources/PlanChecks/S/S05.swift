import PlanDiagnostics
import Planmodell

extension Planregler {
  static let s05 = Regel<Plansak>(
    Regelinfo(
      "S05", "tekst fra en annen skole", .advarsel,
      spørsmål: Hjelp(
        "Handler planen om denne skolen, uten navn på andre skoler og trinn skolen ikke har?",
        "Handlar planen om denne skulen, utan namn på andre skular og trinn skulen ikkje har?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "En plan som er kopiert fra naboskolen, har ofte naboskolens navn og trinn igjen. Foreldre mister tilliten når de ser det.",
      gode: [
        .plan("avgrensning: Gjelder 1.–7. trinn. Overgangen til 8. trinn har en egen rutine."),
        .plan("avgrensning: Vi samarbeider med Nyhavn skole om overgangen. Gjeld 1. og 2. trinn.", .nn),
      ],
      dårlige: [
        .plan("avgrensning: Gjelder for Solbakken og ↓Nyhavn skole."),
        .plan("avgrensning: Gjeld ↓8.–10. trinn.", .nn),
      ]), for: .skoleplan
  ) { sak in
    // Where the text is about other schools anyway, a name or a grade tells nothing.
    let andre = Set(
      sak.tekst.finn(
        "ungdomsskole*|ungdomsskule*|videregående|vidaregåande|barneskole*|barneskule*|barnehage*|overgang*|samarbeid*|naboskole*|naboskule*|besøk*|tiendeklass*"
      ).map(\.stykke))
    let mappe =
      sak.skole.map {
        $0.sted.file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
          + "/"
      } ?? ""
    func egen(_ t: Ordtreff) -> Bool {
      let s = sak.tekst.stykker[t.stykke]
      // What the owner wrote for all its schools names grades some of them do not have.
      return s.slag != .sitat && !andre.contains(t.stykke) && !s.sti.hasPrefix("kontakter/")
        && s.sted(byte: 0).file.hasPrefix(mappe)
    }
    var funn = sak.naboskoler.filter { $0.lowercased() != sak.skole?.navn.verdi.lowercased() }.flatMap {
      navn in
      sak.tekst.finn(Ordmønster(ord: navn)).filter(egen).map { t in
        Funn(
          sak.tekst.sted(t), sak.tekst.stykker[t.stykke].sti, "«\(navn)» er en annen skole",
          råd: "rett navnet, eller skriv hva skolene samarbeider om")
      }
    }
    if let trinn = sak.trinn {
      funn += sak.tekst.trinn.filter {
        egen($0.treff) && !((trinn.lowerBound - 1)...(trinn.upperBound + 1)).contains($0.nr)
      }.map { t in
        Funn(
          sak.tekst.sted(t.treff), sak.tekst.stykker[t.treff.stykke].sti,
          "skolen har ikke \(t.nr > 10 ? "Vg\(t.nr - 10)" : "\(t.nr). trinn")",
          råd: "rett trinnet, eller rett «trinn:» i skole.yaml")
      }
    }
    return .uten(funn)
  }
}

extension Tekstsak {
  /// Grades that are named: «8. trinn», «5.–7. klasse», «Vg1». The one that is farthest from the first stands for them.
  fileprivate var trinn: [(treff: Ordtreff, nr: Int)] {
    var ut: [(Ordtreff, Int)] = finn("vg1|vg2|vg3").map { t in
      (t, 10 + (Int(ord(t).first?.dropFirst(2) ?? "") ?? 0))
    }
    for t in finn("trinn|trinnet|trinna|trinnene|klasse|klassetrinn|klassetrinnet") {
      guard var i = register.nummer(t) else { continue }
      var siste: Int?
      // One or two numbers right before the word, with nothing but signs between.
      for _ in 0..<2 {
        guard i > register.grenser[t.stykke], let nr = Int(register.ord[i - 1].ord), (1...13).contains(nr),
          register.ord[i].fra - register.ord[i - 1].til <= 6
        else { break }
        siste = siste ?? nr
        i -= 1
      }
      guard let siste, i < register.ord.count else { continue }
      let start = register.ord[i]
      ut.append((Ordtreff(stykke: t.stykke, byte: Int(start.fra)..<t.byte.upperBound), siste))
    }
    return ut.sorted { ($0.0.stykke, $0.0.byte.lowerBound) < ($1.0.stykke, $1.0.byte.lowerBound) }.map {
      (treff: $0.0, nr: $0.1)
    }
  }
}
