internal import PlanProsa

extension ProseReader {
  /// «24. oktober er en lørdag»: to CommonMark a list of one that begins at 24, to every Norwegian a date.
  ///
  /// - Returns: the sentence, or nil when it is a list.
  static func date(start: Int?, items: [[Prosablokk]]) -> Prosablokk? {
    guard let start, (1...31).contains(start), items.count == 1, items[0].count == 1,
      case .avsnitt(var inlines) = items[0][0], case .tekst(let text)? = inlines.first
    else { return nil }
    let word = text.prefix { $0.isLetter }
    guard months.contains(word.lowercased()) else { return nil }
    inlines[0] = .tekst("\(start). \(text)")
    return .avsnitt(inlines)
  }

  /// The same in bokmål and nynorsk.
  private static let months: Set<String> = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
  ]
}
