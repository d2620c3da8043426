import PlanProsa
import PlanTemplates

/// Writes JSON straight into bytes, keys in the order they are written. One line for each section and
/// block, so that a change shows as a changed line.
struct JSONSkriver {
  private(set) var byte: [UInt8] = []
  private var første = true
  /// For running text; one for all, since there are hundreds of them in a plan.
  private var markdown = MarkdownUt(Output())

  init() { byte.reserveCapacity(192 * 1024) }

  mutating func objekt(_ skriv: (inout JSONSkriver) -> Void) { ramme("{", "}", skriv) }

  mutating func liste<T>(_ verdier: [T], _ skriv: (inout JSONSkriver, T) -> Void) {
    ramme("[", "]") { s in
      for v in verdier {
        s.skille()
        skriv(&s, v)
      }
    }
  }

  mutating func felt(_ navn: StaticString, _ skriv: (inout JSONSkriver) -> Void) {
    skille()
    byte.append(UInt8(ascii: "\""))
    byte.append(contentsOf: UnsafeBufferPointer(start: navn.utf8Start, count: navn.utf8CodeUnitCount))
    byte.append(UInt8(ascii: "\""))
    byte.append(UInt8(ascii: ":"))
    skriv(&self)
  }

  mutating func felt(_ navn: StaticString, _ verdi: String?) {
    guard let verdi else { return }
    felt(navn) { $0.tekst(verdi) }
  }

  mutating func felt(_ navn: StaticString, _ verdi: Int) {
    felt(navn) { $0.byte.append(contentsOf: String(verdi).utf8) }
  }

  mutating func felt(_ navn: StaticString, _ verdi: Bool) {
    felt(navn) { $0.byte.append(contentsOf: (verdi ? "true" : "false").utf8) }
  }

  /// Running text, as Markdown: links, emphasis and lists are kept.
  mutating func felt(_ navn: StaticString, _ verdi: Prosa?) {
    guard let verdi else { return }
    markdown.forfra()
    MarkdownTegner.uavhengig.tegn(verdi.blokker, &markdown)
    felt(navn) { $0.tekst($0.markdown.ut.bytes) }
  }

  /// Left out when there are none.
  mutating func felt<T>(_ navn: StaticString, _ verdier: [T], _ skriv: (inout JSONSkriver, T) -> Void) {
    guard !verdier.isEmpty else { return }
    felt(navn) { $0.liste(verdier, skriv) }
  }

  mutating func tekst(_ t: String) {
    var t = t
    t.withUTF8 { tekst($0) }
  }

  /// UTF-8.
  mutating func tekst(_ t: [UInt8]) { t.withUnsafeBufferPointer { tekst($0) } }

  private mutating func tekst(_ b: UnsafeBufferPointer<UInt8>) {
    byte.append(UInt8(ascii: "\""))
    do {
      var fra = 0
      for i in 0..<b.count where b[i] < 32 || b[i] == UInt8(ascii: "\"") || b[i] == UInt8(ascii: "\\") {
        byte.append(contentsOf: UnsafeBufferPointer(rebasing: b[fra..<i]))
        fra = i + 1
        byte.append(UInt8(ascii: "\\"))
        switch b[i] {
        case 10: byte.append(UInt8(ascii: "n"))
        case 9: byte.append(UInt8(ascii: "t"))
        case 0..<32:
          let hex = Array("0123456789abcdef".utf8)
          byte.append(contentsOf: [UInt8(ascii: "u"), 48, 48, hex[Int(b[i] >> 4)], hex[Int(b[i] & 15)]])
        default: byte.append(b[i])
        }
      }
      byte.append(contentsOf: UnsafeBufferPointer(rebasing: b[fra...]))
    }
    byte.append(UInt8(ascii: "\""))
  }

  mutating func linjeskift() { byte.append(10) }

  private mutating func ramme(_ åpne: Unicode.Scalar, _ lukk: Unicode.Scalar, _ skriv: (inout JSONSkriver) -> Void) {
    byte.append(UInt8(ascii: åpne))
    første = true
    skriv(&self)
    første = false
    byte.append(UInt8(ascii: lukk))
  }

  private mutating func skille() {
    if !første { byte.append(UInt8(ascii: ",")) }
    første = false
  }
}
