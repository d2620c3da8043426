package import PlanDiagnostics

/// A text as it stands in a file, and where its lines are.
package struct Råtekst: Sendable {
  package var tekst: String
  /// The place of the first character.
  package var start: FileLocation
  /// Columns to add on every line after the first: what a literal block is indented by.
  package var innrykk: Int
  /// False when the lines of the text are not those of the file (folded or quoted): every place is then `start`.
  package var erNøyaktig: Bool

  package init(_ tekst: String, start: FileLocation, innrykk: Int = 0, erNøyaktig: Bool) {
    self.tekst = tekst
    self.start = start
    self.innrykk = innrykk
    self.erNøyaktig = erNøyaktig
  }

  /// The place in the file of a byte of the text (0-based, UTF-8).
  package func sted(byte: Int) -> FileLocation {
    guard erNøyaktig, byte > 0 else { return start }
    var (linje, kolonne) = (0, 0)
    for b in tekst.utf8.prefix(byte) {
      if b == 10 { (linje, kolonne) = (linje + 1, 0) } else if b & 0xC0 != 0x80 { kolonne += 1 }
    }
    return start.moved(
      toLine: start.line + linje, column: linje == 0 ? start.column + kolonne : innrykk + kolonne + 1)
  }
}
