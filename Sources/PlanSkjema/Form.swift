/// What a value may be, taken apart by the kind of value, so that no choice between schemas is needed and
/// every fault is told where it is.
struct Form {
  /// JSON types, the most usual first.
  var typer: [String]
  /// The words to choose among, when the text is one of them.
  var ord: [String] = []
  /// What holds for a text or an object.
  var ref: String?
  /// What holds for the elements of a list.
  var element: JSON?
  var minstEtt = false
  /// More that must hold.
  var tillegg: [JSON.Par] = []

  /// Any text on one line: the reader takes `3.0` and `true` as they are written.
  static let skalar = ["string", "number", "boolean"]

  init(_ typer: [String], ref: String? = nil) {
    self.typer = typer
    self.ref = ref
  }

  mutating func kan(_ type: String) {
    if !typer.contains(type) { typer.append(type) }
  }

  var par: [JSON.Par] {
    var ut: [JSON.Par] = []
    // Without objects and lists the words can stand alone, where every editor finds them.
    let bareOrd = !ord.isEmpty && typer.allSatisfy { $0 == "string" || $0 == "null" }
    if bareOrd {
      ut.append(.init("enum", .liste(ord.map(JSON.tekst) + (typer.contains("null") ? [.null] : []))))
    } else {
      ut.append(.init("type", typer.count == 1 ? .tekst(typer[0]) : .tekster(typer)))
    }
    if let ref { ut.append(.init("$ref", .tekst(ref))) }
    if let element { ut.append(.init("items", element)) }
    if minstEtt { ut.append(.init("minItems", 1)) }
    if !ord.isEmpty, !bareOrd { ut += Self.bare(ord) }
    return ut + tillegg
  }

  var json: JSON { .objekt(par) }

  /// Texts are one of the words; other values are not spoken of.
  static func bare(_ ord: [String]) -> [JSON.Par] {
    [.init("if", ["type": "string"]), .init("then", ["enum": .tekster(ord)])]
  }
}
