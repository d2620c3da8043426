import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanMarkup
import PlanProsa
import Planmodell

/// A plan as it is: a file of text that was never YAML.
struct Tekstfil {
  var stykker: [Tekststykke]
  var målform: Målform

  /// Larger files are refused.
  static let grense = 8 << 20
  static let endelser = ["txt", "md", "markdown", "html", "htm", "xhtml"]

  /// - Returns: nil with the finding when it cannot be read.
  static func les(_ fil: String, _ filer: Filtilgang) -> (verdi: Tekstfil?, funn: [Diagnostic]) {
    let endelse = fil.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard endelser.contains(endelse) else { return (nil, [ukjent(fil, endelse)]) }
    let deler = fil.split(separator: "/", omittingEmptySubsequences: false)
    let mappe = deler.count > 1 ? deler.dropLast().joined(separator: "/") : "."
    let byte: [UInt8]
    do throws(Filtilgang.Feil) { byte = try filer.les(fil, mappe.isEmpty ? "/" : mappe, grense) } catch {
      return (nil, [error.funn(fil, at: FileLocation(file: fil))])
    }
    if let feil = ikkeTekst(byte, fil) { return (nil, [feil]) }
    let tekst = tekst(byte)
    let stykker =
      endelse.hasSuffix("html") || endelse == "htm"
      ? side(tekst, fil) : avsnitt(Råtekst(tekst, start: FileLocation(file: fil), erNøyaktig: true))
    return (Tekstfil(stykker: stykker.verdi, målform: stykker.språk ?? gjett(tekst)), [])
  }

  private static func ukjent(_ fil: String, _ endelse: String) -> Diagnostic {
    let råd =
      switch endelse {
      case "pdf", "doc", "docx", "odt", "rtf":
        "lagre den som ren tekst (.txt) eller nettside (.html) fra programmet den er laget i"
      case "yaml", "yml":
        "skriv «skoleplan sjekk» uten fil; da blir alt i Content sjekket. Er det en aktivitetsplan, skriv «skoleplan aktivitetsplan sjekk \(fil)»"
      default:
        "bruk en fil som slutter på \(endelser.dropLast().map { ".\($0)" }.joined(separator: ", ")) eller .xhtml"
      }
    var funn = Diagnostic(
      .feil, "FIL-016", at: FileLocation(file: fil), "filen er ikke tekst programmet kan lese", advice: råd)
    // It may be a case, and a line of it explains nothing.
    funn.hidesSource = true
    return funn
  }

  /// An empty file, or bytes no text has: NUL outside UTF-16, or more than a few other control signs.
  private static func ikkeTekst(_ byte: [UInt8], _ fil: String) -> Diagnostic? {
    guard byte.contains(where: { $0 != 0 && $0 < 9 || $0 > 32 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }) || byte.contains(0) else {
      return Diagnostic(
        .feil, "FIL-016", at: FileLocation(file: fil), "filen er tom", advice: "se etter om det er riktig fil")
    }
    if byte.starts(with: [0xFF, 0xFE]) || byte.starts(with: [0xFE, 0xFF]) { return nil }
    let styretegn = byte.count { $0 < 32 && !(9...13).contains($0) }
    guard byte.contains(0) || styretegn > 8 + byte.count / 200 else { return nil }
    var feil = Diagnostic(
      .feil, "FIL-016", at: FileLocation(file: fil), "filen ser ikke ut som tekst",
      advice: "lagre den som ren tekst (.txt) eller nettside (.html) fra programmet den er laget i")
    // Its bytes are nothing to show.
    feil.hidesSource = true
    return feil
  }

  // MARK: Bytes to text

  /// UTF-8, UTF-16 with its mark, else Windows-1252: what word processors save as plain text.
  static func tekst(_ byte: [UInt8]) -> String {
    if byte.starts(with: [0xFF, 0xFE]) { return utf16(byte.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) } }
    if byte.starts(with: [0xFE, 0xFF]) { return utf16(byte.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
    let uten = byte.starts(with: [0xEF, 0xBB, 0xBF]) ? byte.dropFirst(3) : byte[...]
    if let tekst = String(validating: uten, as: UTF8.self) { return tekst }
    var skalarer = String.UnicodeScalarView()
    for b in uten {
      let verdi = (0x80..<0xA0).contains(b) ? windows[Int(b) - 0x80] : UInt32(b)
      skalarer.append(UnicodeScalar(verdi) ?? "\u{FFFD}")
    }
    return String(skalarer)
  }

  private static func utf16(_ byte: ArraySlice<UInt8>, _ par: (UInt8, UInt8) -> UInt16) -> String {
    let b = Array(byte)
    return String(
      decoding: stride(from: 0, to: b.count - b.count % 2, by: 2).map { par(b[$0], b[$0 + 1]) },
      as: UTF16.self)
  }

  /// 0x80–0x9F of Windows-1252; what is not in use is U+FFFD.
  private static let windows: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0xFFFD, 0x17D, 0xFFFD, 0xFFFD, 0x2018, 0x2019,
    0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0xFFFD, 0x17E, 0x178,
  ]

  // MARK: Text to pieces

  /// Bytes of a piece before it may be parted at a line break, and at a space: a place is found by counting from the
  /// beginning of its piece.
  private static let langt = (linje: 3000, ord: 4000)

  /// Paragraphs of their own, so that a place is found without counting from the top.
  private static func avsnitt(_ t: Råtekst) -> (verdi: [Tekststykke], språk: Målform?) {
    var ut: [Tekststykke] = []
    let byte = t.tekst.utf8
    var (fra, i, lengde) = (byte.startIndex, byte.startIndex, 0)
    var sted = t.start
    var (linje, kolonne) = (t.start.line, t.start.column)
    var tom = true
    func legg() {
      let tekst = t.tekst[fra..<i]
      defer { (fra, lengde, sted) = (i, 0, t.start.moved(toLine: linje, column: kolonne)) }
      guard tekst.utf8.contains(where: { $0 > 32 }) else { return }
      let erTittel = tekst.utf8.first == UInt8(ascii: "#") && !tekst.utf8.dropLast(2).contains(10)
      ut.append(
        Tekststykke(
          Råtekst(String(tekst), start: sted, erNøyaktig: true), erTittel ? .tittel : .prosa, sti: "tekst"))
    }
    while i < byte.endIndex {
      let b = byte[i]
      i = byte.index(after: i)
      lengde += 1
      if b == 10 {
        (linje, kolonne) = (linje + 1, 1)
        if tom || lengde > langt.linje { legg() }
        tom = true
        continue
      }
      if b & 0xC0 != 0x80 { kolonne += 1 }
      if b > 32 { tom = false } else if lengde > langt.ord { legg() }
    }
    legg()
    return (ut, nil)
  }

  private static func side(_ tekst: String, _ fil: String) -> (verdi: [Tekststykke], språk: Målform?) {
    let side = HTMLText(tekst, file: fil)
    let lenker = side.links.map { Tekststykke($0, .felt, sti: "lenke") }
    let språk: Målform? =
      switch side.language?.lowercased().prefix(2) {
      case "nn": .nn
      case "nb", "no": .nb
      default: nil
      }
    return (avsnitt(side.text).verdi + lenker, språk)
  }

  /// The målform of a text, by words that only one of them has.
  private static func gjett(_ tekst: String) -> Målform {
    var (nb, nn) = (0, 0)
    for ord in tekst.prefix(200_000).split(whereSeparator: { !$0.isLetter }).prefix(20_000) {
      if bokmål.contains(ord) { nb += 1 } else if nynorsk.contains(ord) { nn += 1 }
    }
    return nn > nb ? .nn : .nb
  }

  private static let bokmål: Set<Substring> = [
    "ikke", "hvordan", "et", "fra", "noen", "hva", "hvem", "elevene", "følger", "følge", "ble", "nå", "hver",
    "sammen", "de", "skolens",
  ]
  private static let nynorsk: Set<Substring> = [
    "ikkje", "korleis", "eit", "frå", "nokon", "kva", "kven", "elevane", "følgjer", "følgje", "vart", "no",
    "kvar", "saman", "dei", "skulen", "skulane",
    "skulemiljø", "skulemiljøet", "sjå", "Sjå",
  ]
}
