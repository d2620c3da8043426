/// What text must look like, as the reader of content takes it (`Lesing`), in the regular expressions Python,
/// JavaScript and Swift read alike. A test holds them against the reader.
package enum Mønster {
  /// The end of the text. Not `$`, which in Python also stands before a last line break.
  private static let slutt = #"(?![\s\S])"#

  /// One line with something on it.
  package static let tekst = #"^[^\n]*[^ \n][^\n]*"# + slutt
  /// Any text with something in it.
  package static let prosa = #"[^ \t\r\n]"#
  /// Prose, or nothing at all.
  package static let tomEllerProsa = "^" + slutt + "|" + prosa
  package static let id = #"^[a-z0-9/æøåéšáčđŋŧž-]+"# + slutt
  /// http or https and a host, with nothing that cannot be seen.
  package static let nettadresse = {
    let skjult = #"\s\\\x00-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF\uFFFD"#
    return "^[hH][tT][tT][pP][sS]?://[^/?#\(skjult)][^\(skjult)]*" + slutt
  }()

  /// Letters of all languages: whatever is not ASCII is let through, and `sjekk` is stricter.
  package static let epost = {
    let unntatt = #"\x00-*,/:-@\[-^`{-\xA9\s"#
    return #"^[^\#(unntatt)]+@(?!\.)[^\#(unntatt)]*\.[^\#(unntatt)]*[^.\#(unntatt)]"# + slutt
  }()

  /// 3 to 15 digits.
  package static let telefon = #"^\+?(?:[ \xA0]*[0-9]){3,15}[ \xA0]*"# + slutt
  /// # and six hexadecimal digits.
  package static let farge = "^#[0-9a-fA-F]{6}" + slutt
  /// A file beside the one that names it, or below.
  package static let fil = #"^(?!/)(?!(?:[^\n]*/)?\.\.(?:/|"# + slutt + "))" + tekst.dropFirst()

  /// A day that exists, in 1900–2199.
  package static let dato: String = {
    let år = "(?:19|20|21)[0-9]{2}"
    // 1900 and 2100 are no leap years; 2000 is.
    let skuddår = "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))"
    let dager = "(?:0[1-9]|1[0-9]|2[0-8])"
    return "^(?:\(år)-(?:(?:0[1-9]|1[0-2])-\(dager)|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
      + "|\(skuddår)-02-29)" + slutt
  }()

  /// Two years, the second right after the first: 1900-1901 to 2198-2199.
  package static let skoleår: String = {
    let like = (0...8).map { "\($0)-\\1\\2[\($0 + 1)]" }.joined(separator: "|")
    let tiår = (0...8).map { "\($0)9-\\3[\($0 + 1)]0" }.joined(separator: "|")
    // Not 2199-2200: the last year would be out of the calendar.
    return "^(?:(19|20|21)([0-9])(?:\(like))|(19|20|21)(?:\(tiår))|1999-2000|2099-2100)" + slutt
  }()
}
