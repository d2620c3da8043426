import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp25 = Regel<Plansak>(
    Regelinfo(
      "HP25", "navn i stedet for rolle", .merknad,
      spørsmål: Hjelp(
        "Er de ansvarlige roller, og ikke navngitte personer?",
        "Er dei ansvarlege roller, og ikkje namngitte personar?"),
      hjemmel: ["opplæringslova § 25-1", "forvaltningsloven § 13"],
      begrunnelse:
        "En rolle gjelder også når noen slutter, og en offentlig plan bør ikke nevne flere navn enn den må. Et fornavn sier ingen utenfor skolen noe.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan("tiltak: [{id: vaktplan, tittel: Vaktplan, ansvar: [↓{person: Kari}], når: Høsten}]"),
        .plan(
          "tiltak: [{id: vaktplan, tittel: Vaktplan, ansvar: [↓{person: Kari Nordmann}], når: Hausten}]", .nn),
      ]), for: .alle
  ) { sak in
    let alle = sak.alleAnsvar
    guard !alle.isEmpty else { return .gjelderIkke("planen nevner ingen ansvarlige") }
    let funn = alle.compactMap { a, sti -> Funn? in
      guard let navn = a.person?.verdi else { return nil }
      let fornavn = navn.split(separator: " ").count == 1
      return Funn(
        a.sted, sti,
        fornavn ? "«\(navn)» er et fornavn, ikke en rolle" : "«\(navn)» er en person, ikke en rolle",
        råd: "bruk rollen, for eksempel «kontaktlærer»", vekt: fornavn ? .advarsel : nil)
    }
    return .uten(funn)
  }
}
