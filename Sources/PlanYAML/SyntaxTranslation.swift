import PlanDiagnostics

/// One of libyaml's complaints, told so that the reader can mend it.
struct SyntaxTranslation {
  let diagnostic: Diagnostic
  /// A quote or bracket stands open, so what follows would be misread.
  let mustStop: Bool

  init(_ problem: SyntaxProblem, _ cursor: ByteCursor, _ source: YAMLSource) {
    let places = Places(problem, cursor)
    let sentence = Self.sentence(problem, places)
    let (at, other) =
      switch sentence.place {
      case .problem: (places.problem, places.context)
      case .context: (places.context ?? places.problem, places.problem)
      }
    // The quote that was never closed is the fault, wherever libyaml gave up.
    let isQuote = sentence.fault == .uavsluttetSitat
    let place = isQuote ? places.quote ?? at : at
    diagnostic = Diagnostic(
      .feil, sentence.fault.rawValue, at: source.location(place), sentence.message, advice: sentence.advice,
      related: sentence.related.flatMap { text in
        other.flatMap { $0 == place ? nil : [Diagnostic.Related(source.location($0), text)] }
      } ?? [])
    mustStop = isQuote || places.isOpenBracket
  }

  private static func sentence(_ problem: SyntaxProblem, _ places: Places) -> SyntaxSentence {
    let known = SyntaxSentence.byProblem[problem.problem] ?? .unknown
    switch known.fault {
    case .uavsluttetSitat, .minne, .tabulator: return known
    default: break
    }
    if let last = places.quoteLastLine { return .unclosedQuote(lastLine: last) }
    switch known.fault {
    case .innrykkINøkler, .innrykkIListe, .innholdEtterSlutt:
      return places.followsQuote ? .afterQuote : known
    case .hakeparentes, .krøllparentes:
      if places.touchesQuote { return .afterQuote }
      return places.context?.line == places.problem.line ? known : known.unclosed
    case .reservertTegn:
      switch places.byte {
      case .tab: return .tab
      case UInt8(ascii: "%"): return .directive
      default: return known
      }
    case .nøkkelPåFeilSted: return places.hasColonBefore ? .valueColon : known
    case .blokkhode: return places.lineStarts(with: "%") ? .directive : known
    default: return known
    }
  }
}
