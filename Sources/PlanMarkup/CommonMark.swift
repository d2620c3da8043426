package import PlanDiagnostics
package import PlanProsa

/// CommonMark read into our own tree.
///
/// Titles of links and pictures and the language of code are left out: nothing we write shows them.
package enum CommonMark {
  /// Reads a text that one person wrote in one place.
  ///
  /// What cannot be used (HTML, unsafe links, pictures without text …) is left out of the tree and
  /// reported; the diagnostics are sorted by place. A text too long or too deep gives an empty tree.
  package static func read(
    _ text: String, at origin: TextOrigin, limits: CommonMarkLimits = CommonMarkLimits()
  ) -> (prosa: Prosa, diagnostics: [Diagnostic]) {
    let written = Råtekst(text, start: origin.start, innrykk: origin.indent, erNøyaktig: origin.exact)
    if text.utf8.count <= limits.paragraphBytes, let blocks = plainBlocks(text) {
      return (Prosa(blocks, sted: origin.location(line: 1, column: 1), råtekst: written), [])
    }
    var (prosa, diagnostics) = readMarkup(text, at: origin, limits: limits)
    prosa.råtekst = written
    return (prosa, diagnostics)
  }

  /// The long way, by libcmark. Gives the same as the short one wherever that may be taken.
  static func readMarkup(
    _ text: String, at origin: TextOrigin, limits: CommonMarkLimits = CommonMarkLimits()
  ) -> (prosa: Prosa, diagnostics: [Diagnostic]) {
    let start = origin.location(line: 1, column: 1)
    func refused(_ diagnostic: Diagnostic) -> (Prosa, [Diagnostic]) { (Prosa([], sted: start), [diagnostic]) }

    guard text.utf8.count <= limits.bytes else {
      return refused(.textTooLong(at: start, limit: limits.bytes))
    }
    let look = TextShape(text.utf8, depth: limits.blockDepth)
    if let line = look.crowdedLine {
      return refused(.textTooDeep(at: origin.location(line: line, column: 1), limit: limits.blockDepth))
    }
    if look.longestParagraph > limits.paragraphBytes
      || (look.farIndented && text.utf8.count > limits.paragraphBytes)
    {
      return refused(.paragraphTooLong(at: start, limit: limits.paragraphBytes))
    }
    guard let tree = CommonMarkTree(text) else {
      return refused(.textTooLong(at: start, limit: limits.bytes))
    }
    return tree.withRoot { root in
      let shape = root.shape
      guard shape.blockDepth <= limits.blockDepth, shape.inlineDepth <= limits.inlineDepth else {
        let place = origin.location(line: max(1, shape.deepestLine), column: 1)
        let limit = shape.blockDepth > limits.blockDepth ? limits.blockDepth : limits.inlineDepth
        return refused(.textTooDeep(at: place, limit: limit))
      }
      var reader = ProseReader(text, origin: origin, smallestHeading: shape.smallestHeading ?? 1)
      return reader.read(root)
    }
  }
}
