package import PlanDiagnostics

/// What a layer did to a value.
package struct Hendelse: Sendable, Equatable {
  package enum Handling: Sendable, Equatable {
    case satte, laTil, endret, erstattet
    /// Wrote a whole list anew, over the one above; of an element, without it.
    case skrevOm
    case fjernet(grunn: String)
    case låste
    /// The bounds as written: «senest 2026-10-01».
    case ramme(String)
    case krevde
    /// Left it empty, which takes nothing away.
    case tomt
    /// Tried, and was not allowed: the code of the finding.
    case avvist(String)
  }

  package var lag: Lag
  package var sted: FileLocation
  package var handling: Handling
  /// What was written, short.
  package var verdi: String?
  /// Whether this is what stands in the end.
  package var gjelder = false
}

/// What every layer did to every value of one tree, in the order it happened. Only `skoleplan forklar` keeps it.
struct Historie: Sendable {
  /// By the parts of the path: keys, ids, and the number of an element without id.
  private(set) var hendelser: [[String]: [Hendelse]] = [:]
  /// Elements in the order they came, also those taken away again, by the path of their list.
  private(set) var elementer: [[String]: [String]] = [:]

  mutating func legg(_ h: Hendelse, _ sti: [String]) { hendelser[sti, default: []].append(h) }

  mutating func element(_ navn: String, i sti: [String]) {
    if elementer[sti]?.contains(navn) != true { elementer[sti, default: []].append(navn) }
  }

  /// The event at this place is the one that stands.
  mutating func gjelder(_ sted: FileLocation, _ sti: [String]) {
    guard let i = hendelser[sti]?.lastIndex(where: { $0.sted == sted }) else { return }
    hendelser[sti]?[i].gjelder = true
  }
}
