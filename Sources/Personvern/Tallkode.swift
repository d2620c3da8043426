/// Digits written so that a person reads them and a program does not: «%31» in a link, full-width «１».
enum Tallkode {
  /// The text with each as the one byte it stands for, and where each byte of it was; nil when there are none, as in nearly
  /// every text.
  static func lest(_ b: UnsafeBufferPointer<UInt8>) -> (byte: [UInt8], fra: [Int])? {
    guard var neste = finn(b, fra: 0) else { return nil }
    var (byte, fra, i) = ([UInt8](), [Int](), 0)
    byte.reserveCapacity(b.count)
    fra.reserveCapacity(b.count + 1)
    while i < b.count {
      if i == neste, let tegn = tegn(b, i) {
        byte.append(tegn)
        fra.append(i)
        i += 3
        neste = finn(b, fra: i) ?? b.count
      } else {
        byte.append(b[i])
        fra.append(i)
        i += 1
      }
    }
    fra.append(b.count)
    return (byte, fra)
  }

  /// Eight bytes at a time: those with neither «%» nor the first byte of a full-width digit are passed by.
  private static func finn(_ b: UnsafeBufferPointer<UInt8>, fra: Int) -> Int? {
    var i = fra
    if let base = UnsafeRawPointer(b.baseAddress) {
      while i + 8 <= b.count {
        let ord = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        if harNull(ord ^ 0x2525_2525_2525_2525) || harNull(ord ^ 0xEFEF_EFEF_EFEF_EFEF) {
          for j in i..<(i + 8) where tegn(b, j) != nil { return j }
        }
        i += 8
      }
    }
    while i < b.count {
      if tegn(b, i) != nil { return i }
      i += 1
    }
    return nil
  }

  private static func harNull(_ ord: UInt64) -> Bool { (ord &- 0x0101_0101_0101_0101) & ~ord & 0x8080_8080_8080_8080 != 0 }

  /// The digit, or the space or sign between digits, that the three bytes here stand for.
  private static func tegn(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> UInt8? {
    guard i + 2 < b.count else { return nil }
    switch (b[i], b[i + 1], b[i + 2]) {
    case (0xEF, 0xBC, 0x90...0x99): return b[i + 2] - 0x90 + 48
    case (UInt8(ascii: "%"), UInt8(ascii: "3"), 48...57): return b[i + 2]
    case (UInt8(ascii: "%"), UInt8(ascii: "2"), UInt8(ascii: "0")): return 0x20
    case (UInt8(ascii: "%"), UInt8(ascii: "2"), UInt8(ascii: "D")), (UInt8(ascii: "%"), UInt8(ascii: "2"), UInt8(ascii: "d")): return UInt8(ascii: "-")
    case (UInt8(ascii: "%"), UInt8(ascii: "2"), UInt8(ascii: "E")), (UInt8(ascii: "%"), UInt8(ascii: "2"), UInt8(ascii: "e")): return UInt8(ascii: ".")
    default: return nil
    }
  }
}
