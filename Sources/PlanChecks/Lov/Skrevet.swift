import Lovspeil

/// Words of a text as they are shown in a message.
enum Skrevet {
  /// Bytes after a field that are looked through for its end.
  private static let lengst = 80

  /// To the end of a field that is cut: «[Skolens navn» goes on to «]».
  static func slutt(_ rest: Substring.UTF8View, _ b: String.Index) -> String.Index {
    guard rest.first == UInt8(ascii: "["), !rest[..<b].contains(UInt8(ascii: "]")) else { return b }
    let videre = rest[b...].prefix(lengst).prefix { $0 != 10 }
    return videre.firstIndex(of: UInt8(ascii: "]")).map { rest.index(after: $0) } ?? b
  }

  /// Without tags of HTML, which no reader sees. «<navn>» is none.
  static func utenMerker(_ byte: Substring.UTF8View) -> String {
    let b = Array(byte)
    guard b.contains(UInt8(ascii: "<")) else { return String(decoding: b, as: UTF8.self) }
    return String(decoding: Lesetekst.utenMerker(b), as: UTF8.self)
  }
}
