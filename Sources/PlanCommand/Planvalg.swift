import PlanContent
import PlanDiagnostics
import Planmodell
import Skoletid

/// Which one plan a command is about, from `--eier`, `--skole`, `--år` and `--plan`.
struct Planvalg {
  enum Svar {
    case plan(Plassering)
    /// The command line does not say which, or names one that is not there.
    case feil(String, råd: String, Utgang)
    case funn([Diagnostic])
  }

  let leser: Innholdsleser
  let eier: String?
  let skole: String?
  let år: String?
  let ellers: String?
  let plan: String?

  /// - Parameter skoleår: the year to take when none is asked for and the school has a plan for it; else the newest.
  init(_ tolket: Tolket, _ leser: Innholdsleser, skoleår: Skoleår? = nil) {
    self.leser = leser
    eier = tolket.verdier["eier"]
    skole = tolket.verdier["skole"]
    år = tolket.verdier["år"]
    ellers = skoleår?.kode
    plan = tolket.verdier["plan"]
  }

  /// - Parameter rot: what a school says of itself needs no plan.
  func velg(_ rot: Sporrot) -> Svar {
    if let plan {
      guard rot != .skole else {
        return .feil(
          "«--plan» er eierens egen plan, og har ingen skole", råd: "velg skolen med «--skole»", .feilBruk)
      }
      return eiersPlan(plan)
    }
    let (katalog, funn) = leser.katalog(eier: eier, skole: skole)
    let skoler = katalog.eiere.flatMap { e in e.skoler.map { (eier: e.id, skole: $0) } }
    guard let valgt = skoler.first else {
      if funn.harFeil { return .funn(funn) }
      return .feil(
        "det er ingen skoler her", råd: "velg en av eierens egne planer med «--plan»", .feilInnhold)
    }
    guard skoler.count == 1 else {
      if skole != nil { return .funn(funn) }
      return .feil(
        "det er \(skoler.count) skoler, og jeg vet ikke hvilken du mener",
        råd: "velg en med «--skole»: \(skoler.prefix(20).map(\.skole.id).joined(separator: ", "))", .feilBruk)
    }
    let planer = valgt.skole.planer
    if rot == .skole {
      return .plan(Plassering(eier: valgt.eier, skole: valgt.skole.id, mappe: planer.last ?? ""))
    }
    guard let siste = planer.last else {
      return .feil(
        "skolen «\(valgt.skole.id)» har ingen planer", råd: "lag en plan, eller spør om «skole/…»",
        .feilInnhold)
    }
    guard let år, !planer.contains(år) else {
      let mappe = år ?? ellers.flatMap { planer.contains($0) ? $0 : nil } ?? siste
      return .plan(Plassering(eier: valgt.eier, skole: valgt.skole.id, mappe: mappe))
    }
    return .feil(
      "skolen «\(valgt.skole.id)» har ingen plan for «\(år)»", råd: Self.blant(år, planer), .feilInnhold)
  }

  private func eiersPlan(_ plan: String) -> Svar {
    if skole != nil || år != nil {
      return .feil(
        "«--plan» er eierens egen plan, og hører ikke sammen med «--skole» og «--år»", råd: "behold det ene",
        .feilBruk)
    }
    let (katalog, funn) = leser.katalog(eier: eier)
    let med = katalog.eiere.filter { $0.planer.contains(plan) }
    if let en = med.first, med.count == 1 { return .plan(Plassering(eier: en.id, skole: nil, mappe: plan)) }
    if med.count > 1 {
      return .feil(
        "flere eiere har en plan som heter «\(plan)»",
        råd: "velg en med «--eier»: \(med.map(\.id).joined(separator: ", "))", .feilBruk)
    }
    if eier != nil, katalog.eiere.isEmpty { return .funn(funn) }
    return .feil(
      "planen «\(plan)» finnes ikke", råd: Self.blant(plan, katalog.eiere.flatMap(\.planer)), .feilInnhold)
  }

  private static func blant(_ ord: String, _ alle: [String]) -> String {
    if alle.isEmpty { return "det er ingen slike planer her" }
    return Suggestion.didYouMean(ord, among: alle) ?? "disse finnes: \(alle.joined(separator: ", "))"
  }
}
