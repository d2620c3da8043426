import PlanTemplates

/// Where Markdown is written: keeps track of lines, of what every line begins with, and of cells.
///
/// What stands inside a list or a quotation only says «new line»; the ones outside have said what a line
/// begins with. In a cell, which is one line, a new line is `<br>`.
struct MarkdownUt {
  var ut: Output
  private var prefiks: [UInt8] = []
  /// Line breaks owed before the next text: 1 for a new line, 2 for an empty line between.
  private var skylder = 0
  /// Whether the next text is the first on its line, where it could be taken for a heading or a list.
  private var linjestart = true
  private(set) var iCelle = false
  /// What a list item begins with.
  private(set) var kule = "- "
  /// What the items of the list before began with.
  private var forrigeKule = "- "
  /// How deep in lists a cell is; a cell has no lines to indent.
  private var celledybde = 0

  init(_ ut: Output) { self.ut = ut }

  mutating func nyLinje() { skylder = max(skylder, 1) }
  mutating func luft() { skylder = max(skylder, 2) }

  /// Markup of our own.
  mutating func rå(_ tekst: String) {
    gjørOpp()
    ut.append(tekst)
    linjestart = false
  }

  /// The beginning of a link. «!» right before it would make it a picture.
  mutating func lenkestart() {
    gjørOpp()
    if ut.bytes.last == UInt8(ascii: "!") { ut.bytes.insert(UInt8(ascii: "\\"), at: ut.bytes.count - 1) }
    ut.append("[")
    linjestart = false
  }

  /// Words, made safe.
  mutating func tekst(_ tekst: String) {
    gjørOpp()
    MarkdownTekst.trygg(tekst, linjestart: linjestart && !iCelle, til: &ut)
    linjestart = false
  }

  /// A list item: its mark, and its content indented below the mark.
  mutating func punkt(_ merke: String, innrykk: Int, _ skriv: (inout MarkdownUt) -> Void) {
    gjørOpp()
    if iCelle, !merke.isEmpty { for _ in 0..<celledybde { ut.append("&nbsp;&nbsp;") } }
    ut.append(merke)
    linjestart = true
    celledybde += merke.isEmpty ? 0 : 1
    innenfor({ for _ in 0..<innrykk { $0.append(32) } }, skriv)
    celledybde -= merke.isEmpty ? 0 : 1
  }

  /// What may begin with a list: right after another it gets another bullet, or readers would make one list of them.
  mutating func liste(_ erListe: Bool, etter annen: Bool, _ skriv: (inout MarkdownUt) -> Void) {
    let før = kule
    if erListe, annen { kule = forrigeKule == "- " ? "* " : "- " }
    let denne = kule
    skriv(&self)
    (kule, forrigeKule) = (før, denne)
  }

  /// A quotation: `> ` before every line.
  mutating func sitert(_ skriv: (inout MarkdownUt) -> Void) {
    guard !iCelle else { return skriv(&self) }
    gjørOpp()
    ut.append("> ")
    linjestart = true
    innenfor({ $0 += [UInt8(ascii: ">"), 32] }, skriv)
  }

  /// A cell of a table.
  mutating func celle(_ skriv: (inout MarkdownUt) -> Void) {
    let før = (iCelle, skylder, celledybde)
    (iCelle, skylder, celledybde) = (true, 0, 0)
    skriv(&self)
    (iCelle, skylder, celledybde) = før
  }

  private mutating func innenfor(_ mer: (inout [UInt8]) -> Void, _ skriv: (inout MarkdownUt) -> Void) {
    let før = prefiks.count
    if !iCelle { mer(&prefiks) }
    skriv(&self)
    prefiks.removeLast(prefiks.count - før)
  }

  /// Begins another text in the same buffers.
  mutating func forfra() {
    ut.bytes.removeAll(keepingCapacity: true)
    (skylder, linjestart) = (0, true)
  }

  private mutating func gjørOpp() {
    guard skylder > 0 else { return }
    if iCelle {
      ut.append("<br>")
    } else {
      for _ in 1..<skylder {
        ut.bytes.append(10)
        let slutt = prefiks.lastIndex { $0 != 32 }.map { $0 + 1 } ?? 0
        ut.bytes.append(contentsOf: prefiks[..<slutt])
      }
      ut.bytes.append(10)
      ut.bytes.append(contentsOf: prefiks)
    }
    skylder = 0
    linjestart = true
  }
}
