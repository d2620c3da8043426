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

  init(_ ut: Output) { self.ut = ut }

  mutating func nyLinje() { skylder = max(skylder, 1) }
  mutating func luft() { skylder = max(skylder, 2) }

  /// Markup of our own.
  mutating func rå(_ tekst: String) {
    gjørOpp()
    ut.append(tekst)
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
    ut.append(merke)
    linjestart = true
    innenfor(Array(repeating: 32, count: innrykk), skriv)
  }

  /// A quotation: `> ` before every line.
  mutating func sitert(_ skriv: (inout MarkdownUt) -> Void) {
    guard !iCelle else { return skriv(&self) }
    gjørOpp()
    ut.append("> ")
    linjestart = true
    innenfor([UInt8(ascii: ">"), 32], skriv)
  }

  /// A cell of a table.
  mutating func celle(_ skriv: (inout MarkdownUt) -> Void) {
    let før = (iCelle, skylder)
    (iCelle, skylder) = (true, 0)
    skriv(&self)
    (iCelle, skylder) = før
  }

  private mutating func innenfor(_ mer: [UInt8], _ skriv: (inout MarkdownUt) -> Void) {
    let før = prefiks
    if !iCelle { prefiks += mer }
    skriv(&self)
    prefiks = før
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
