/// Writes JSON straight into bytes: two spaces, keys in the order they are written, no surprises.
struct JSONSkriver {
  private(set) var byte: [UInt8] = []
  private var dybde = 0
  private var første = true

  init() { byte.reserveCapacity(128 * 1024) }

  mutating func objekt(_ skriv: (inout JSONSkriver) -> Void) { ramme("{", "}", skriv) }

  mutating func liste<T>(_ verdier: [T], _ skriv: (inout JSONSkriver, T) -> Void) {
    if verdier.isEmpty { return legg("[]") }
    ramme("[", "]") { s in
      for v in verdier {
        s.skille()
        skriv(&s, v)
      }
    }
  }

  mutating func felt(_ navn: String, _ skriv: (inout JSONSkriver) -> Void) {
    skille()
    tekst(navn)
    legg(": ")
    skriv(&self)
  }

  mutating func felt(_ navn: String, _ verdi: String?) {
    guard let verdi else { return }
    felt(navn) { $0.tekst(verdi) }
  }

  mutating func felt(_ navn: String, _ verdi: Int) { felt(navn) { $0.legg(String(verdi)) } }

  mutating func felt<T>(_ navn: String, _ verdier: [T], _ skriv: (inout JSONSkriver, T) -> Void) {
    guard !verdier.isEmpty else { return }
    felt(navn) { $0.liste(verdier, skriv) }
  }

  mutating func tekst(_ t: String) {
    byte.append(UInt8(ascii: "\""))
    for b in t.utf8 {
      switch b {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        byte.append(UInt8(ascii: "\\"))
        byte.append(b)
      case 10: legg("\\n")
      case 9: legg("\\t")
      case 0..<32: legg("\\u00" + (b < 16 ? "0" : "1") + String(b & 15, radix: 16))
      default: byte.append(b)
      }
    }
    byte.append(UInt8(ascii: "\""))
  }

  mutating func linjeskift() { legg("\n") }

  private mutating func ramme(_ åpne: String, _ lukk: String, _ skriv: (inout JSONSkriver) -> Void) {
    legg(åpne)
    dybde += 1
    første = true
    skriv(&self)
    dybde -= 1
    if !første { rykk() }
    første = false
    legg(lukk)
  }

  private mutating func skille() {
    if !første { legg(",") }
    første = false
    rykk()
  }

  private mutating func rykk() {
    byte.append(10)
    for _ in 0..<dybde { legg("  ") }
  }

  private mutating func legg(_ t: String) { byte.append(contentsOf: t.utf8) }
}
