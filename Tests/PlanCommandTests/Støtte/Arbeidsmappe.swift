import Foundation

/// A fresh folder for one run, removed when the last reference is gone.
final class Arbeidsmappe: Sendable {
  let sti: String

  init() throws {
    var mal = Array("\(FileManager.default.temporaryDirectory.path)/skoleplan-XXXXXX".utf8CString)
    guard let laget = mkdtemp(&mal) else { throw Støttefeil("kan ikke lage en midlertidig mappe") }
    sti = String(cString: laget)
  }

  deinit { try? FileManager.default.removeItem(atPath: sti) }

  func skriv(_ fil: String, _ byte: some Sequence<UInt8>) throws {
    let full = "\(sti)/\(fil)"
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(byte).write(to: URL(fileURLWithPath: full))
  }

  func skriv(_ fil: String, _ tekst: String) throws { try skriv(fil, tekst.utf8) }

  func les(_ fil: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(sti)/\(fil)")))
  }

  /// Copies everything in `kilde` into the folder.
  func kopier(_ kilde: String, til mål: String) throws {
    let full = "\(sti)/\(mål)"
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: kilde, toPath: full)
  }

  /// What a file is, closely enough to see that it was not even rewritten.
  struct Tilstand: Equatable {
    var slag: UInt32
    var inode: UInt64
    var sekunder: Int
    var nanosekunder: Int
    var byte: [UInt8]
  }

  /// Every file and folder under `mappe`, by path from the root. Folders end in «/».
  func bilde(_ mappe: String = "") throws -> [String: Tilstand] {
    var ut: [String: Tilstand] = [:]
    let rot = mappe.isEmpty ? sti : "\(sti)/\(mappe)"
    for navn in try FileManager.default.subpathsOfDirectory(atPath: rot) {
      var s = stat()
      guard lstat("\(rot)/\(navn)", &s) == 0 else { throw Støttefeil("finner ikke \(navn)") }
      let slag = s.st_mode & S_IFMT
      let vanlig = slag == S_IFREG
      let byte = vanlig ? [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(rot)/\(navn)"))) : []
      ut[slag == S_IFDIR ? "\(navn)/" : navn] = Tilstand(
        slag: slag, inode: UInt64(s.st_ino), sekunder: vanlig ? s.st_mtim.tv_sec : 0,
        nanosekunder: vanlig ? s.st_mtim.tv_nsec : 0, byte: byte)
    }
    return ut
  }
}

struct Støttefeil: Error, CustomStringConvertible {
  let description: String
  init(_ tekst: String) { description = tekst }
}

/// Where the repository's own files lie.
enum Kilder {
  static let tester = ((#filePath as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
  static let rot = ((tester as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent

  /// The small valid example every transcript starts from, with the templates as they are shipped.
  static func legg(_ utgangspunkt: String, i mappe: Arbeidsmappe) throws {
    for del in ["xhtml", "markdown", "stil.css", "trykk.css", "sak.css", "skoleplan.xsd"] {
      try mappe.kopier("\(rot)/Templates/\(del)", til: "Templates/\(del)")
    }
    switch utgangspunkt {
    case "eksempelet":
      try mappe.kopier("\(rot)/Content", til: "Content")
      try mappe.kopier("\(rot)/Templates/maler", til: "Templates/maler")
    default:
      try mappe.kopier("\(tester)/Utgangspunkt/\(utgangspunkt)/Content", til: "Content")
      try mappe.kopier("\(tester)/Utgangspunkt/\(utgangspunkt)/Templates/maler", til: "Templates/maler")
      // The law is the same everywhere.
      for del in ["lovverk", "ord"] { try mappe.kopier("\(rot)/Content/felles/\(del)", til: "Content/felles/\(del)") }
    }
  }
}
