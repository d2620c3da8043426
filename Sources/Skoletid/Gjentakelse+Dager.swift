extension Gjentakelse {
  /// The days of the week it falls on, when it comes every week on fixed days: «hver mandag», «tirsdager og torsdager».
  /// nil when the words leave the days open, as «hver uke» and «annenhver mandag» do.
  package var fasteUkedager: [Ukedag]? {
    switch self {
    case .hver(1...1, .uke, let dag?): [dag]
    case .ukedager(let dager): dager
    case .hver, .ganger, .ukedagIMåned: nil
    }
  }

  /// Whether it falls on the day, school or no school. Never when the words leave the days open.
  package func faller(på d: Dato) -> Bool {
    if let ukedager = fasteUkedager { return ukedager.contains(d.ukedag) }
    guard case .ukedagIMåned(let nr, let ukedag) = self, d.ukedag == ukedag else { return false }
    return nr == -1 ? d.plus(dager: 7).måned != d.måned : (d.dag - 1) / 7 + 1 == nr
  }
}

extension Skolekalender {
  /// The school days a repetition falls on, in order; nil when its words leave the days open.
  ///
  /// A day off is no school day: «hver mandag» skips the holidays, «første mandag i måneden» too.
  package func dager(_ g: Gjentakelse) -> [Dato]? {
    switch g {
    case .hver where g.fasteUkedager == nil, .ganger: nil
    case .hver, .ukedager, .ukedagIMåned: skoledager.filter { g.faller(på: $0) }
    }
  }
}

extension Tid {
  /// Why it gives no date; nil when it may.
  ///
  /// - Parameter nn: in nynorsk.
  package func utenDatoFordi(nn: Bool) -> String? {
    func ord(_ nb: String, _ nynorsk: String) -> String { nn ? nynorsk : nb }
    switch innhold {
    case .rundt, .fraTil, .mellom: return nil
    case .gjentas(let g):
      if case .ukedagIMåned = g { return ord("det gjentas, og skoleruten sier hvilke dager", "det blir gjenteke, og skuleruta seier kva dagar") }
      return g.fasteUkedager == nil
        ? ord("det gjentas, men ordene sier ikke hvilke dager", "det blir gjenteke, men orda seier ikkje kva dagar")
        : ord("det gjentas, og skoleruten sier hvilke dager", "det blir gjenteke, og skuleruta seier kva dagar")
    case .hele: return ord("det varer hele skoleåret", "det varer heile skuleåret")
    case .straks: return ord("det skal skje med en gang når noe hender", "det skal skje med ein gong når noko hender")
    case .etterHendelse: return ord("det regnes fra noe som kan hende", "det blir rekna frå noko som kan hende")
    case .varer: return ord("ordene sier hvor lenge, men ikke fra når", "orda seier kor lenge, men ikkje frå når")
    case .betinget: return ord("det avhenger av at noe skjer", "det er avhengig av at noko skjer")
    case .andreBestemmer: return ord("en annen plan eller noen andre bestemmer når", "ein annan plan eller nokon andre avgjer når")
    }
  }

  /// What kind of time it is, as a word for other programs.
  package var slag: String {
    switch innhold {
    case .rundt(let f, _):
      switch f {
      case .før, .innen: "frist"
      case .etter, .fra: "fra"
      case .til: "til"
      case .på, .ukenFør, .ukenEtter: "tidspunkt"
      }
    case .fraTil, .mellom: "tidsrom"
    case .gjentas: "gjentas"
    case .hele: "hele-året"
    case .straks: "straks"
    case .etterHendelse(_, _, let erFrist): erFrist ? "frist-etter-hendelse" : "etter-hendelse"
    case .varer: "varighet"
    case .betinget: "betinget"
    case .andreBestemmer: "andre-bestemmer"
    }
  }
}
