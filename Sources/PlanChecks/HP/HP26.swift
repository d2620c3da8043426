import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp26 = Regel<Plansak>(
    Regelinfo(
      "HP26", "samme rolle på flere måter", .merknad,
      spørsmål: Hjelp(
        "Er hver rolle skrevet på én måte i hele planen?", "Er kvar rolle skriven på éin måte i heile planen?"
      ),
      hjemmel: ["språklova § 9", "kommuneloven § 25-1 tredje ledd bokstav a"],
      begrunnelse:
        "Leseren må se at det er den samme. Roller i registeret blir skrevet likt overalt, på begge målformer.",
      gode: [
        .plan(""),
        .plan("tiltak: [{id: a, tittel: A, ansvar: [{gruppe: lærarane på 6. trinn}], når: Mai}]", .nn),
      ],
      dårlige: [
        .plan("tiltak: [{id: a, tittel: A, ansvar: [{gruppe: ↓Kontaktlærer}], når: Mai}]"),
        .plan(
          """
          tiltak:
            - {id: a, tittel: A, ansvar: [{gruppe: 6. trinn}], når: Mai}
            - {id: b, tittel: B, ansvar: [{gruppe: ↓6.trinn}], når: Mai}
          """, .nn),
      ]), for: .alle
  ) { sak in
    let innhold = sak.innhold
    var kjente: [String: String] = [:]
    for r in innhold.plan.roller + innhold.felles.roller {
      for n in [r.navn.nb, r.navn.nn, r.id.verdi] { kjente[bokstaver(n)] = r.id.verdi }
    }
    for o in sak.organer {
      for n in [o.navn.nb, o.navn.nn, o.id.verdi, o.forkortelse?.verdi ?? ""] {
        kjente[bokstaver(n)] = o.id.verdi
      }
    }
    kjente[""] = nil
    var sett: [String: Tekst] = [:]
    let funn = sak.alleAnsvar.compactMap { a, sti -> Funn? in
      guard let gruppe = a.gruppe ?? a.enhet else { return nil }
      let nøkkel = bokstaver(gruppe.verdi)
      if let id = kjente[nøkkel] {
        return Funn(
          gruppe.sted, sti, "«\(gruppe.verdi)» finnes som rollen «\(id)»",
          råd: "skriv «\(id)» i stedet for en gruppe, så blir den lik overalt")
      }
      guard let før = sett[nøkkel] else {
        sett[nøkkel] = gruppe
        return nil
      }
      guard før.verdi != gruppe.verdi else { return nil }
      return Funn(
        gruppe.sted, sti, "«\(gruppe.verdi)» er skrevet «\(før.verdi)» et annet sted",
        råd: "skriv det likt, eller lag en rolle i «roller:»",
        seOgså: [.init(før.sted, "her står det «\(før.verdi)»")])
    }
    return .uten(funn)
  }

  /// Letters and digits alone, small: what two spellings of one thing have in common.
  private static func bokstaver(_ tekst: String) -> String {
    tekst.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
