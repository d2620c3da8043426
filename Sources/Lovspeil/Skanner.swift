/// What a tag of HTML does to the text around it.
enum Tekstmerke { case iTeksten, celle, blokk }

/// Stands in the bytes of a text.
struct Skanner {
  let byte: UnsafeBufferPointer<UInt8>
  let n: Int
  var i = 0

  init(_ byte: UnsafeBufferPointer<UInt8>, _ n: Int) {
    self.byte = byte
    self.n = n
  }

  subscript(_ i: Int) -> UInt8 { byte[i] }

  /// The scalar that begins at `i` and its length in bytes; what is not UTF-8 is one byte long.
  func scalar(_ i: Int) -> (UInt32, Int) {
    let b = byte[i]
    let lengde = b >= 0xF0 && b < 0xF8 ? 4 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xC2 && b < 0xE0 ? 2 : 1
    guard lengde > 1, i + lengde <= n else { return (0xFFFD, 1) }
    var scalar = UInt32(b) & (0xFF >> UInt32(lengde + 1))
    for k in 1..<lengde {
      let c = byte[i + k]
      guard c & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(c & 0x3F)
    }
    return (scalar, lengde)
  }

  /// The tag that begins at `i`, and where it ends; nil when what stands there is no tag, as in «<navn>».
  func merke(_ i: Int) -> (Tekstmerke, slutt: Int)? {
    var j = i + 1
    if j < n, byte[j] == 0x2F { j += 1 }
    let start = j
    while j < n, j - start < 10,
      byte[j] | 0x20 >= 0x61 && byte[j] | 0x20 <= 0x7A || (0x30...0x39).contains(byte[j])
    { j += 1 }
    guard j > start, j < n, byte[j] == 0x3E || byte[j] == 0x20 || byte[j] == 0x2F || byte[j] == 10 else {
      return nil
    }
    var navn: UInt64 = 0
    for k in start..<j { navn = navn << 8 | UInt64(byte[k] | 0x20) }
    guard let merke = Self.merker[navn] else { return nil }
    let grense = min(n, j + 2000)
    while j < grense, byte[j] != 0x3E { j += 1 }
    return j < grense ? (merke, j + 1) : nil
  }

  /// By name, eight bits a letter.
  private static let merker: [UInt64: Tekstmerke] = {
    var ut: [UInt64: Tekstmerke] = [:]
    func ta(_ navn: String, _ merke: Tekstmerke) {
      for n in navn.split(separator: " ") { ut[n.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }] = merke }
    }
    ta(
      "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr",
      .iTeksten)
    ta("td th", .celle)
    ta(
      "address article aside body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html img li link main meta nav ol option p pre section table tbody tfoot thead title tr ul caption details summary",
      .blokk)
    return ut
  }()

  func begynnerAdresse(_ i: Int) -> Bool {
    if i > 0, Symbol.erOrdtegn(byte[i - 1] < 0x80 ? Symbol.ascii[Int(byte[i - 1])] : 0) { return false }
    return har("http://", i) || har("https://", i) || har("www.", i)
  }

  func har(_ ord: StaticString, _ i: Int) -> Bool {
    let m = ord.utf8CodeUnitCount
    guard i + m <= n else { return false }
    for k in 0..<m where byte[i + k] | 0x20 != ord.utf8Start[k] | 0x20 { return false }
    return true
  }

  /// Whether a point of a list, a heading, a quotation or a row begins here: «- », «#», «2.», «2.3 », «a) ».
  func begynnerPunkt(_ i: Int) -> Bool {
    guard i < n else { return true }
    switch byte[i] {
    case 0x23, 0x3E: return true
    case 0x2D, 0x2A, 0x2B: return i + 1 < n && (byte[i + 1] == 32 || byte[i + 1] == byte[i])
    case 0x30...0x39:
      var j = i
      while j < n, j - i < 6, (0x30...0x39).contains(byte[j]) || byte[j] == 0x2E { j += 1 }
      return j < n && j - i < 6 && (byte[j] == 32 && byte[j - 1] == 0x2E || byte[j] == 0x29)
    case 0x61...0x7A: return i + 2 < n && byte[i + 1] == 0x29 && byte[i + 2] == 32
    case 0xC2: return i + 1 < n && byte[i + 1] == 0xB7
    case 0xE2, 0xEF:
      return Symbol.erKulepunkt(scalar(i).0) || scalar(i).0 == 0x2013 && i + 3 < n && byte[i + 3] == 32
    default: return false
    }
  }

  /// Whether the line that ends before `i` is a heading of Markdown.
  func erOverskrift(før i: Int) -> Bool {
    var j = i - 1
    let lengst = max(-1, i - 300)
    while j > lengst, byte[j] != 10 { j -= 1 }
    return j + 1 < i && byte[j + 1] == 0x23
  }
}
