/// UTF-8 by the book (RFC 3629): shortest form, no surrogates, nothing above U+10FFFF.
enum UTF8Scalar {
  /// The scalar that begins at `i`, a byte above 0x7F, and its width in bytes; nil when it is ill-formed.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, width: Int)? {
    let first = bytes[i]
    let width: Int
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF: (width, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (width, scalar) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (width, scalar) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard i + width <= bytes.count else { return nil }
    for k in 1..<width {
      let b = bytes[i + k]
      guard b & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(b & 0x3F)
    }
    switch (width, scalar) {
    case (3, ..<0x800), (3, 0xD800...0xDFFF), (4, ..<0x10000), (4, 0x110000...): return nil
    default: return (scalar, width)
    }
  }
}

extension UInt32 {
  /// Neither plain text nor harmless: a control character, a hidden break, a byte order mark or no character.
  var isExotic: Bool {
    switch self {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
