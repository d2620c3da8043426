import PlanDiagnostics

extension TreeBuilder {
  mutating func scalar(start: YAMLMark, isKey: Bool, forcesText: Bool) throws(Stop) -> YAMLNode {
    guard events.length <= limits.scalar else {
      report(
        .forLangTekst, at: start, "teksten er for lang: \(events.length) byte, grensen er \(limits.scalar)",
        advice: "del teksten, eller se etter et anførselstegn som mangler")
      throw .refused
    }
    let text = events.text
    var style = events.scalarStyle
    var start = start
    var indentation: UInt16 = 0
    switch style {
    case .plain where text.isEmpty:
      start = emptyPlace(isKey: isKey)
      lastEnd = start
    case .literal, .folded:
      let limit = cursor.move(toCharacter: events.end).byte
      let block = BlockScalar(bytes: cursor.bytes, header: start.byte, text: text)
      if style == .literal { indentation = UInt16(clamping: block.indentation ?? 0) }
      lastEnd = cursor.mark(ofEarlier: block.end(limit: limit))
    case .doubleQuoted:
      lastEnd = cursor.move(toCharacter: events.end)
      checkEscapes(text, at: start)
    default:
      lastEnd = cursor.move(toCharacter: events.end)
    }
    if forcesText, style == .plain { style = .doubleQuoted }
    return YAMLNode(content: .scalar(text), style: style, start: start, end: lastEnd, file: source.name, indentation: indentation)
  }

  /// libyaml puts some empty values at the next token; ours stand right after the indicator or value before.
  private mutating func emptyPlace(isKey: Bool) -> YAMLMark {
    let place = cursor.move(toCharacter: events.end)
    if isKey || events.hasProperties || place.byte <= lastEnd.byte { return place }
    switch cursor.byte(-1) {
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): return place
    default: return lastEnd
    }
  }

  /// `"\0"` and its like pass libyaml, but no format we write can hold them.
  private mutating func checkEscapes(_ text: String, at start: YAMLMark) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: continue
      case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFFFE, 0xFFFF:
        return report(
          .styretegn, at: start, "styretegn (U+\(hex(scalar.value, 4))) i teksten er ikke lov",
          advice: "slett koden som begynner med «\\» inne i anførselstegnene")
      default: continue
      }
    }
  }
}
