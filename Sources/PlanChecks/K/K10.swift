import PlanDiagnostics
import Planmodell
import Skoletid

extension Planregler {
  static let k10 = Regel<Plansak>(
    Regelinfo(
      "K10", "tekst og tabell sier hver sin måned", .advarsel,
      spørsmål: Hjelp(
        "Nevner beskrivelsen av et tiltak de samme månedene som «når»?",
        "Nemner omtalen av eit tiltak dei same månadene som «når»?"),
      hjemmel: ["språklova § 9"],
      begrunnelse:
        "Når det står «januar og juni» i tabellen og «august» i teksten, er en av dem glemt å rette.",
      gode: [
        .plan(
          "tiltak: [{id: a, tittel: Kartlegging, beskrivelse: Vi kartlegger i august og januar., ansvar: [rektor], når: Januar og juni}]"
        ),
        .plan(
          "tiltak: [{id: a, tittel: Kartlegging, beskrivelse: Vi kartlegg i august., ansvar: [rektor], når: Kvart halvår}]",
          .nn),
      ],
      dårlige: [
        .plan(
          "tiltak: [{id: a, tittel: Kartlegging, beskrivelse: Vi kartlegger i ↓august og mars., ansvar: [rektor], når: Januar og juni}]"
        ),
        .plan(
          "tiltak: [{id: a, tittel: Kartlegging, beskrivelse: Vi kartlegg i ↓mai., ansvar: [rektor], når: Medio januar}]",
          .nn),
      ]), for: .alle
  ) { sak in
    let måneder: Ordmønster =
      "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    let nevnt = Dictionary(grouping: sak.tekst.finn(måneder)) { sak.tekst.stykker[$0.stykke].sti }
    let funn = sak.plan.tiltak.compactMap { t -> Funn? in
      let tabell = Set(t.når.flatMap { $0.uttrykk.tolket ?? [] }.compactMap(\.måned))
      guard !tabell.isEmpty, t.deltiltak.isEmpty, let treff = nevnt["tiltak/\(t.fullId)/beskrivelse"] else {
        return nil
      }
      let tekst = treff.compactMap { t in
        Dato.månedsnavn.firstIndex(of: sak.tekst.ord(t).first ?? "").map { $0 + 1 }
      }
      guard let første = treff.first, tabell.isDisjoint(with: tekst) else { return nil }
      return Funn(
        sak.tekst.sted(første), "tiltak/\(t.fullId)/beskrivelse",
        "teksten nevner \(tekst.map { Dato.månedsnavn[$0 - 1] }.utenLike.medOg), men «når» er «\(t.når.map(\.tid.verdi).medOg)»",
        råd: "skriv samme tid begge steder", seOgså: [.init(t.når[0].tid.sted, "her er «når»")])
    }
    return .uten(funn)
  }
}

extension Tid {
  /// The month it names (1–12), when that is all it names.
  fileprivate var måned: Int? {
    guard case .rundt(_, let punkt) = innhold else { return nil }
    switch punkt {
    case .måned(_, let m), .delAvMåned(_, _, let m), .dag(_, let m, _), .ukeIMåned(_, let m),
      .ukedagIMåned(_, _, let m):
      return m
    default: return nil
    }
  }
}
