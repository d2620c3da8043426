extension Manifest {
  /// Reads a manifest as `fil` writes it.
  ///
  /// A line that is not understood is passed over, and so is a path that leads out of the folder: what is not
  /// known, is never removed.
  package init(lest byte: [UInt8]) {
    self.init(byte.split(separator: 10).compactMap { Self.rad($0) })
  }

  private static func rad(_ linje: ArraySlice<UInt8>) -> Rad? {
    var leser = Linjeleser(rest: linje)
    guard leser.ta("{\"sti\":\""), let sti = leser.streng(), erInnenfor(sti), leser.ta(",\"byte\":"),
      let antall = leser.tall(), leser.ta(",\"xxh64\":\""), let heks = leser.streng(), heks.utf8.count == 16,
      let sum = UInt64(heks, radix: 16)
    else { return nil }
    return Rad(sti: sti, byte: antall, xxh64: sum)
  }

  /// A relative path that stays in the folder, and is not the manifest itself.
  static func erInnenfor(_ sti: String) -> Bool {
    sti != Self.sti && !sti.utf8.contains(0)
      && sti.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !["", ".", ".."].contains($0)
      }
  }
}

/// Reads one line, byte by byte.
private struct Linjeleser {
  var rest: ArraySlice<UInt8>

  mutating func ta(_ tekst: String) -> Bool {
    guard rest.starts(with: tekst.utf8) else { return false }
    rest = rest.dropFirst(tekst.utf8.count)
    return true
  }

  mutating func tall() -> Int? {
    let siffer = rest.prefix { (48...57).contains($0) }
    rest = rest.dropFirst(siffer.count)
    return Int(String(decoding: siffer, as: UTF8.self))
  }

  /// The rest of a JSON string, past the quotation mark that ends it. Only the escapes `JSONSkriver` writes.
  mutating func streng() -> String? {
    var ut: [UInt8] = []
    while let b = rest.popFirst() {
      switch b {
      case UInt8(ascii: "\""): return String(validating: ut, as: UTF8.self)
      case UInt8(ascii: "\\"):
        switch rest.popFirst() {
        case UInt8(ascii: "\"")?: ut.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\")?: ut.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "n")?: ut.append(10)
        case UInt8(ascii: "t")?: ut.append(9)
        case UInt8(ascii: "u")?:
          guard let tegn = UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else {
            return nil
          }
          rest = rest.dropFirst(4)
          ut.append(tegn)
        default: return nil
        }
      default: ut.append(b)
      }
    }
    return nil
  }
}
