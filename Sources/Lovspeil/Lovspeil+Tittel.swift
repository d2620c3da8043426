package import Planmodell
import PlanDiagnostics

/// Names written beside a reference.
extension Lovspeil {
  package struct Feiltittel: Sendable {
    package let byte: Range<Int>
    /// The section that has that name.
    package let egentlig: Lovdel?
  }

  /// A name right after a reference that is the name of another section, or one it has never had or has no longer.
  ///
  /// Only what stands as a title is looked at: with a capital letter and an end to it. Other words are the school's own.
  package func feilTittel(_ h: Henvisning, _ del: Lovdel, lov: Int, _ tekst: Lesetekst) -> Feiltittel? {
    guard case .paragraf = h.del, h.til == nil, let r = tittel(etter: h.tegn.upperBound, tekst) else {
      return nil
    }
    let skrevet = tekst.ord(r)
    func er(_ navn: String) -> Bool { Self.ord(navn) == skrevet }
    if [del.tittel?.verdi, del.tittelNb?.verdi].contains(where: { $0.map(er) == true }) { return nil }
    let byte = tekst.byte(r)
    if del.feilnavn.contains(where: { er($0.verdi) }) {
      return Feiltittel(
        byte: byte,
        egentlig: lover[lov].paragrafer.first { p in
          [p.tittel?.verdi, p.tittelNb?.verdi].contains { $0.map(er) == true }
        })
    }
    guard skrevet.utf8.count(where: { $0 == 32 }) >= 2 else { return nil }
    let annen = lover[lov].paragrafer.first { p in
      p.nr.verdi != del.nr.verdi && [p.tittel?.verdi, p.tittelNb?.verdi].contains { $0.map(er) == true }
    }
    return annen.map { Feiltittel(byte: byte, egentlig: $0) }
  }

  private static func ord(_ navn: String) -> String {
    let t = Lesetekst(navn)
    return t.ord(0..<t.tegn.count)
  }

  /// What may be a title: after the reference and signs, from a capital letter to the end of the line or sentence.
  private func tittel(etter i: Int, _ tekst: Lesetekst) -> Range<Int>? {
    let tegn = tekst.tegn
    var fra = i
    while fra < tegn.count, fra - i < 5,
      Symbol.erMellomrom(tegn[fra]) || Symbol.erStrek(tegn[fra])
        || [
          Symbol.kolon, Symbol.punktum, Symbol.anførsel, Symbol.parentesInn, Symbol.parentesUt, Symbol.komma,
        ].contains(tegn[fra])
    { fra += 1 }
    guard fra < tegn.count, tegn[fra] >= Symbol.stor, fra > i else { return nil }
    var til = fra
    løkke: while til < tegn.count, til - fra < 200 {
      switch tegn[til] {
      case Symbol.avsnitt, Symbol.celle, Symbol.anførsel, Symbol.parentesUt, Symbol.semikolon,
        Symbol.parentesInn, Symbol.kolon:
        break løkke
      case Symbol.linje
      where til + 1 < tegn.count && tegn[til + 1] >= Symbol.stor
        || til + 1 < tegn.count && tegn[til + 1] == Symbol.paragraf:
        break løkke
      case Symbol.punktum
      where til + 1 >= tegn.count || Symbol.erMellomrom(tegn[til + 1]) || tegn[til + 1] == Symbol.avsnitt:
        break løkke
      default: til += 1
      }
    }
    while til > fra, !Symbol.erOrdtegn(tegn[til - 1]) { til -= 1 }
    return til > fra ? fra..<til : nil
  }
}
