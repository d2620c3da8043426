import PlanDiagnostics

/// A JSON value whose keys keep the order they were written in.
package indirect enum JSON: Sendable, Equatable {
  case null
  case sann(Bool)
  case tall(Int)
  case tekst(String)
  case liste([JSON])
  case objekt([Par])

  package struct Par: Sendable, Equatable {
    package let nøkkel: String
    package let verdi: JSON

    package init(_ nøkkel: String, _ verdi: JSON) {
      self.nøkkel = nøkkel
      self.verdi = verdi
    }
  }

  /// What stands under a key; nil when there is none, or this is no object.
  package subscript(nøkkel: String) -> JSON? {
    guard case .objekt(let par) = self else { return nil }
    return par.first { $0.nøkkel == nøkkel }?.verdi
  }

  package static func tekster(_ tekster: [String]) -> JSON { .liste(tekster.map(JSON.tekst)) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral tekst: String) { self = .tekst(tekst) }
  package init(booleanLiteral sann: Bool) { self = .sann(sann) }
  package init(integerLiteral tall: Int) { self = .tall(tall) }
  package init(arrayLiteral verdier: JSON...) { self = .liste(verdier) }
  package init(dictionaryLiteral par: (String, JSON)...) { self = .objekt(par.map { Par($0, $1) }) }
}

extension JSON {
  /// Everything on one line.
  package var linje: String {
    switch self {
    case .null: "null"
    case .sann(let s): s ? "true" : "false"
    case .tall(let n): String(n)
    case .tekst(let t): JSONReport.quote(t)
    case .liste(let l): "[\(l.map(\.linje).joined(separator: ", "))]"
    case .objekt(let par):
      "{\(par.map { "\(JSONReport.quote($0.nøkkel)): \($0.verdi.linje)" }.joined(separator: ", "))}"
    }
  }

  /// For people: what fits in 120 columns stands on one line.
  package var side: String { side(innrykk: "", før: 0) + "\n" }

  private func side(innrykk: String, før: Int) -> String {
    let linje = linje
    if innrykk.count + før + linje.count <= 118 { return linje }
    let inn = innrykk + "  "
    switch self {
    case .liste(let l) where !l.isEmpty:
      return "[\n\(l.map { inn + $0.side(innrykk: inn, før: 0) }.joined(separator: ",\n"))\n\(innrykk)]"
    case .objekt(let par) where !par.isEmpty:
      let deler = par.map {
        let nøkkel = "\(JSONReport.quote($0.nøkkel)): "
        return inn + nøkkel + $0.verdi.side(innrykk: inn, før: nøkkel.count)
      }
      return "{\n\(deler.joined(separator: ",\n"))\n\(innrykk)}"
    default: return linje
    }
  }
}
