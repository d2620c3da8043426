extension ByteCursor {
  /// Steps over `count` anchors and tags, and the space, comments and breaks after each, to the value itself.
  /// - Returns: where the tag stands, if there is one.
  mutating func skipProperties(_ count: Int) -> YAMLMark? {
    var tag: YAMLMark?
    for _ in 0..<count {
      switch next {
      case UInt8(ascii: "!"):
        tag = mark
        if byte(1) == UInt8(ascii: "<") { skip { $0 != UInt8(ascii: ">") } }
        skip { !isBlank($0) && !isFlow($0) }
      case UInt8(ascii: "&"):
        // libyaml ends the name at the first byte that cannot be part of it: `&a:b` is the anchor a and the text «:b».
        skip { $0 == UInt8(ascii: "&") || isNameByte($0) }
      default: return tag
      }
      skipToContent()
    }
    return tag
  }

  private mutating func skipToContent() {
    while let b = next, isBlank(b) || b == UInt8(ascii: "#") {
      if b == UInt8(ascii: "#") { skip { $0 != .lf && $0 != .cr } } else { skip(while: isBlank) }
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    var i = mark.byte
    while i < bytes.count, condition(bytes[i]) { i += 1 }
    move(toByte: i)
  }
}

private func isNameByte(_ b: UInt8) -> Bool {
  switch b {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}

private func isBlank(_ b: UInt8) -> Bool { b == .space || b == .tab || b == .lf || b == .cr }

private func isFlow(_ b: UInt8) -> Bool {
  switch b {
  case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
  default: false
  }
}
