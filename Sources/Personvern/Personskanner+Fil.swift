extension Personskanner {
  /// Looks through a finished file, as bytes, for fødselsnummer and the like. A last look after the text itself has
  /// been seen: tags are passed over, and only numbers with five digits on end are found.
  package func treff(fil byte: [UInt8]) -> [Persontreff] {
    byte.withUnsafeBufferPointer { b in
      var ut: [Persontreff] = []
      var rekke = Sifferrekke()
      var (i, ferdig) = (4, 0)
      while i < b.count {
        // Five on end cannot be passed by a look at every fifth.
        guard b[i].erSiffer else {
          i += 5
          continue
        }
        var start = i
        while start > ferdig, b[start - 1].erSiffer { start -= 1 }
        var slutt = i + 1
        while slutt < b.count, b[slutt].erSiffer { slutt += 1 }
        guard slutt - start >= 5 else {
          i = slutt + 5
          continue
        }
        // What stands before it may be the beginning of the same number.
        var fra = max(ferdig, start - 120)
        while fra < slutt {
          if b[fra].erSiffer, fra == 0 || !b[fra - 1].erSiffer {
            rekke.les(b, fra: fra, fil: true)
            fra = rekke.fortsett
            if rekke.erAvkortet || fra >= slutt {
              ut += personnumre(b, rekke).filter { !Self.erITagg(b, $0.område.lowerBound) }
            }
          } else {
            fra += 1
          }
        }
        ferdig = fra
        i = fra + 5
      }
      return Self.utenOverlapp(ut)
    }
  }

  private static func erITagg(_ b: UnsafeBufferPointer<UInt8>, _ plass: Int) -> Bool {
    var i = plass
    while i > 0, plass - i < 4096 {
      i -= 1
      if b[i] == UInt8(ascii: ">") { return false }
      // A comment is text that goes out with the file.
      if b[i] == UInt8(ascii: "<") { return i + 1 == b.count || b[i + 1] != UInt8(ascii: "!") }
    }
    return false
  }
}
