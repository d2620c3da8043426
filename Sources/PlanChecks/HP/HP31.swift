import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp31 = Regel<Plansak>(
    Regelinfo(
      "HP31", "ordet er forklart uten kilde eller to ganger", .merknad,
      spørsmål: Hjelp(
        "Er mobbing forklart med kilde, og hvert ord forklart bare én gang?",
        "Er mobbing forklart med kjelde, og kvart ord forklart berre éin gong?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "To forklaringer av samme ord gjør leseren usikker på hva som gjelder. Loven har ingen definisjon av mobbing, så planen må si hvor forklaringen kommer fra.",
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          begreper:
            - ↓{id: mobbing, ord: Mobbing, forklaring: Å holde noen utenfor}
          """),
        .plan(
          """
          begreper:
            - {id: krenking, ord: Krenking, forklaring: Ord som sårar, kilde: Eiga forklaring}
            - ↓{id: krenking-2, ord: krenking, forklaring: Noko vondt, kilde: Eiga forklaring}
          """, .nn),
      ]), for: .alle
  ) { sak in
    guard !sak.plan.begreper.isEmpty else { return .gjelderIkke("planen har ingen begreper") }
    var sett: [String: Begrep] = [:]
    let funn = sak.plan.begreper.compactMap { b -> Funn? in
      let ord = b.ord.verdi.lowercased()
      defer { sett[ord] = sett[ord] ?? b }
      if let før = sett[ord] {
        return Funn(
          b.sted, "begreper/\(b.id.verdi)", "«\(b.ord.verdi)» er forklart to ganger",
          råd: "behold den ene forklaringen",
          seOgså: [.init(før.sted, "her er den første")])
      }
      guard ord == "mobbing", b.kilde == nil else { return nil }
      return Funn(
        b.sted, "begreper/\(b.id.verdi)/kilde", "forklaringen av mobbing har ingen kilde",
        råd: "legg til «kilde:»")
    }
    return .uten(
      funn, funnet: sak.plan.begreper.filter { $0.ord.verdi.lowercased() == "mobbing" }.map(\.sted))
  }
}
