/// Looks at the tags as they are written, which no parser tells afterwards.
///
/// A page is both HTML and XML. `<div/>` is empty to XML and open to HTML; `<br></br>` is one line break to
/// XML and two to HTML.
enum TagScan {
  struct Fault: Equatable {
    /// The element's number in the page, from 1 in the order of start tags.
    var ordinal: Int
    var message: String
  }

  /// In order. Only for bytes known to be well-formed.
  static func faults(in page: [UInt8]) -> [Fault] {
    page.withUnsafeBufferPointer { bytes in
      var faults: [Fault] = []
      var ordinal = 0
      var i = 0
      while true {
        while i < bytes.count, bytes[i] != UInt8(ascii: "<") { i += 1 }
        let start = i
        i += 1
        guard i < bytes.count else { break }
        switch bytes[i] {
        case UInt8(ascii: "!"): i = endOfDeclaration(bytes, from: start)
        case UInt8(ascii: "?"): i = end(of: "?>", bytes, from: i)
        case UInt8(ascii: "/"):
          let name = self.name(bytes, from: i + 1)
          if isVoid(name) {
            faults.append(Fault(ordinal: ordinal, message: "«\(text(name))» skal skrives <\(text(name))/>"))
          }
          while i < bytes.count, bytes[i] != UInt8(ascii: ">") { i += 1 }
        default:
          ordinal += 1
          let nameStart = i
          i = endOfTag(bytes, from: i)
          if bytes[i - 2] == UInt8(ascii: "/"), case let name = self.name(bytes, from: nameStart), !isVoid(name) {
            let tag = text(name)
            faults.append(
              Fault(ordinal: ordinal, message: "<\(tag)/> er åpent i HTML; skriv <\(tag)></\(tag)>"))
          }
        }
      }
      return faults
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func name(_ bytes: Bytes, from start: Int) -> Slice<Bytes> {
    bytes[start...].prefix { $0 > 32 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  private static func text(_ name: Slice<Bytes>) -> String { String(decoding: name, as: UTF8.self) }

  /// The index after the «>» that ends a start tag, past quoted values.
  private static func endOfTag(_ bytes: Bytes, from start: Int) -> Int {
    var i = start
    var quote: UInt8?
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
    }
    return i
  }

  private static func endOfDeclaration(_ bytes: Bytes, from start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) { return end(of: "-->", bytes, from: start + 4) }
    if bytes[start...].starts(with: "<![CDATA[".utf8) { return end(of: "]]>", bytes, from: start) }
    return end(of: ">", bytes, from: start)
  }

  private static func end(of mark: StaticString, _ bytes: Bytes, from start: Int) -> Int {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var i = start
    while i + mark.count <= bytes.count {
      if bytes[i] == mark[0], bytes[i...].starts(with: mark) { return i + mark.count }
      i += 1
    }
    return bytes.count
  }

  private static func isVoid(_ name: Slice<Bytes>) -> Bool {
    switch name.count {
    case 2: name.elementsEqual("br".utf8) || name.elementsEqual("hr".utf8)
    case 3: ["img", "col", "wbr"].contains { name.elementsEqual($0.utf8) }
    case 4: ["meta", "link", "area", "base"].contains { name.elementsEqual($0.utf8) }
    case 5: ["input", "embed", "track"].contains { name.elementsEqual($0.utf8) }
    case 6: name.elementsEqual("source".utf8)
    default: false
    }
  }
}
