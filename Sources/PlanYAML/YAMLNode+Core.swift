/// The YAML 1.2 core schema, as far as we use it: everything else is text.
extension YAMLNode {
  /// Nothing at all, `~`, `null`, `Null` or `NULL`, without quotes.
  package var isNull: Bool {
    guard let text = plainText, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// Only `true` and `false` in the three spellings of 1.2; `ja`, `nei`, `yes`, `no`, `on` are text.
  package var bool: Bool? {
    switch plainText {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A decimal number that fits in `Int`.
  ///
  /// Stricter than 1.2 for leading zeros: `08` is text, so that phone numbers and class names keep them.
  package var int: Int? {
    guard let text = plainText else { return nil }
    let digits =
      text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+")
      ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    return Int(text)
  }

  private var plainText: String? {
    if case .scalar(let text) = content, style == .plain { text } else { nil }
  }
}
