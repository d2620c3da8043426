import PlanDiagnostics
import Planmodell

/// The sections of one law by number.
struct Lovoppslag: Sendable {
  var paragrafer: [Lovnummer: Lovdel] = [:]
  var kapitler: [Lovnummer: Lovdel] = [:]
  /// Words that show which section is meant.
  var kjennord: [Lovnummer: Ordautomat] = [:]

  init(_ lov: Lov) {
    for p in lov.paragrafer {
      guard let nr = Lovnummer(p.nr.verdi) else { continue }
      paragrafer[nr] = p
      if !p.kjennord.isEmpty { kjennord[nr] = Ordautomat(p.kjennord.map(\.verdi)) }
    }
    for k in lov.kapitler {
      guard let nr = Lovnummer(k.nr.verdi) else { continue }
      kapitler[nr] = k
      if !k.kjennord.isEmpty { kjennord[nr] = Ordautomat(k.kjennord.map(\.verdi)) }
    }
  }

  subscript(_ del: Henvisning.Del) -> Lovdel? {
    switch del {
    case .paragraf(let nr): nr.nummer == nil ? kapitler[nr.somKapittel] : paragrafer[nr]
    case .kapittel(let nr): kapitler[nr]
    case .artikkel, .lov: nil
    }
  }
}
