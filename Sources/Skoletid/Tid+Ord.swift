extension Tid {
  /// What it says, in plain words.
  ///
  /// - Parameter nn: in nynorsk.
  package func omtale(nn: Bool) -> String {
    let o = innhold.omtale(nn: nn)
    return [merke.map { "\($0): \(o)" } ?? o, klokke.map { "kl. \($0.tekst)" }, tillegg.map { "(\($0.hasPrefix("(") ? String($0.dropFirst().dropLast()) : $0))" }].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension Tid.Innhold {
  func omtale(nn: Bool) -> String {
    func ord(_ nb: String, _ nynorsk: String) -> String { nn ? nynorsk : nb }
    switch self {
    case .rundt(let f, let p):
      let foran: String =
        switch f {
        case .på: ""
        case .før: ord("før ", "før ")
        case .etter: ord("etter ", "etter ")
        case .innen: ord("innen ", "innan ")
        case .fra: ord("fra ", "frå ")
        case .til: ord("til ", "til ")
        case .ukenFør: ord("uken før ", "veka før ")
        case .ukenEtter: ord("uken etter ", "veka etter ")
        }
      return foran + p.omtale(nn: nn)
    case .fraTil(let a, let b): return ord("fra ", "frå ") + "\(a.omtale(nn: nn)) til \(b.omtale(nn: nn))"
    case .mellom(let a, let b): return "mellom \(a.omtale(nn: nn)) og \(b.omtale(nn: nn))"
    case .gjentas(let g): return g.omtale(nn: nn)
    case .hele: return ord("hele skoleåret", "heile skuleåret")
    case .straks: return ord("med en gang", "med ein gong")
    case .etterHendelse(let n, let enhet, let frist):
      return "\(frist ? ord("innen", "innan") : ord("etter", "etter")) \(n.omtale) \(enhet.omtale(n.upperBound, nn: nn)) \(ord("fra noe skjer", "frå noko skjer"))"
    case .varer(let n, let enhet): return "\(n.omtale) \(enhet.omtale(n.upperBound, nn: nn))\(ord(", uten fast start", ", utan fast start"))"
    case .betinget: return ord("når noe skjer", "når noko skjer")
    case .andreBestemmer: return ord("når andre bestemmer det", "når andre fastset det")
    }
  }
}

extension Punkt {
  func omtale(nn: Bool) -> String {
    func ord(_ nb: String, _ nynorsk: String) -> String { nn ? nynorsk : nb }
    func medÅr(_ t: String, _ år: Int?) -> String { år.map { "\(t) \($0)" } ?? t }
    switch self {
    case .dag(let år, let m, let d): return medÅr("\(d). \(Dato.månedsnavn[m - 1])", år)
    case .måned(let år, let m): return medÅr(Dato.månedsnavn[m - 1], år)
    case .delAvMåned(let del, let år, let m):
      let navn = Dato.månedsnavn[m - 1]
      switch del {
      case .primo: return medÅr(ord("begynnelsen av \(navn)", "byrjinga av \(navn)"), år)
      case .medio: return medÅr("midten av \(navn)", år)
      case .ultimo: return medÅr("slutten av \(navn)", år)
      }
    case .årstid(let år, let å): return medÅr(ord(å.rawValue, å == .høst ? "haust" : å == .sommer ? "sommar" : å.rawValue), år)
    case .semester(let s): return s == .høst ? ord("høstsemesteret", "haustsemesteret") : ord("vårsemesteret", "vårsemesteret")
    case .uke(let n): return "\(ord("uke", "veke")) \(n)"
    case .ukeIMåned(let p, let m):
      return "\(p == .første ? ord("første hele uke", "første heile veka") : ord("siste hele uke", "siste heile veka")) i \(Dato.månedsnavn[m - 1])"
    case .ukedagIMåned(let nr, let dag, let m): return "\(nr == -1 ? "siste" : "\(nr).") \(dag.navn(nn: nn)) i \(Dato.månedsnavn[m - 1])"
    case .ukedagIUke(let dag, let n): return "\(dag.navn(nn: nn)) i \(ord("uke", "veke")) \(n)"
    case .helligdag(let h): return h.omtale(nn: nn)
    case .advent(let nr): return "\(nr). \(ord("søndag", "sundag")) i advent"
    case .skoledag(let side, let h):
      return "\(side == .før ? ord("siste skoledag før", "siste skuledag før") : ord("første skoledag etter", "første skuledag etter")) \(h.omtale(nn: nn))"
    case .forskjøvet(let n, let enhet, let side, let punkt):
      return "\(n) \(enhet.omtale(n, nn: nn)) \(side.rawValue) \(punkt.omtale(nn: nn))"
    case .hendelse(let h): return h.omtale(nn: nn)
    case .skoleuker(let uker): return "\(uker.omtale). \(ord("skoleuke", "skuleveka"))"
    case .år(let å): return "\(å)"
    case .skoleår(let å): return "\(ord("skoleåret", "skuleåret")) \(Skoleår(start: å).lang)"
    }
  }
}

extension Skolehendelse {
  /// What it is called.
  package func omtale(nn: Bool) -> String {
    switch self {
    case .skolestart: nn ? "skulestart" : "skolestart"
    case .planleggingsdager: nn ? "planleggingsdagane" : "planleggingsdagene"
    case .høstferie: nn ? "haustferien" : "høstferien"
    case .juleferie: nn ? "juleferien" : "juleferien"
    case .vinterferie: "vinterferien"
    case .påskeferie: "påskeferien"
    case .semesterskifte: nn ? "semesterskiftet" : "semesterskiftet"
    case .skoleslutt: nn ? "siste skuledag" : "siste skoledag"
    case .sisteSkoleuke: nn ? "siste skuleveka" : "siste skoleuke"
    case .sommerferie: nn ? "sommarferien" : "sommerferien"
    case .jul: nn ? "jul" : "jul"
    case .påske: "påske"
    case .pinse: "pinse"
    case .elevundersøkelsen: nn ? "Elevundersøkinga" : "Elevundersøkelsen"
    }
  }
}

extension Helligdag {
  /// What the day is called.
  package func omtale(nn: Bool) -> String {
    switch self {
    case .førsteNyttårsdag: "1. nyttårsdag"
    case .skjærtorsdag: "skjærtorsdag"
    case .langfredag: "langfredag"
    case .førstePåskedag: "1. påskedag"
    case .andrePåskedag: "2. påskedag"
    case .førsteMai: "1. mai"
    case .søttendeMai: "17. mai"
    case .kristiHimmelfart: "Kristi himmelfartsdag"
    case .førstePinsedag: "1. pinsedag"
    case .andrePinsedag: "2. pinsedag"
    case .førsteJuledag: "1. juledag"
    case .andreJuledag: "2. juledag"
    }
  }
}

extension Gjentakelse {
  func omtale(nn: Bool) -> String {
    let hver = nn ? "kvar" : "hver"
    switch self {
    case .hver(let n, let p, let dag):
      if let dag { return n == 1...1 ? "\(hver) \(dag.navn(nn: nn))" : "\(hver) \(n.omtale). \(dag.navn(nn: nn))" }
      return n == 1...1 ? "\(p.erIntetkjønn ? (nn ? "kvart" : "hvert") : hver) \(p.omtale(nn: nn))" : "\(hver) \(n.omtale). \(p.omtale(nn: nn))"
    case .ganger(let n, let minst, let p):
      let gang = nn ? (n.upperBound == 1 ? "gong" : "gonger") : n.upperBound == 1 ? "gang" : "ganger"
      return "\(minst ? "minst " : "")\(n.omtale) \(gang) per \(p.omtale(nn: nn))"
    case .ukedagIMåned(let nr, let dag):
      return "\(nr == -1 ? "siste" : "\(nr).") \(dag.navn(nn: nn)) i \(nn ? "kvar månad" : "hver måned")"
    case .ukedager(let dager):
      let navn = dager.map { $0.navn(nn: nn) }
      return "\(hver) \(navn.dropLast().joined(separator: ", "))\(navn.count > 1 ? " og " : "")\(navn.last ?? "")"
    }
  }
}

extension Gjentakelse.Periode {
  fileprivate var erIntetkjønn: Bool { self == .semester || self == .kvartal || self == .år }

  fileprivate func omtale(nn: Bool) -> String {
    switch self {
    case .dag: "dag"
    case .skoledag: nn ? "skuledag" : "skoledag"
    case .uke: nn ? "veke" : "uke"
    case .måned: nn ? "månad" : "måned"
    case .semester: "semester"
    case .kvartal: "kvartal"
    case .år: "år"
    }
  }
}

extension Enhet {
  fileprivate func omtale(_ antall: Int, nn: Bool) -> String {
    switch self {
    case .dag: antall == 1 ? "dag" : nn ? "dagar" : "dager"
    case .virkedag: nn ? (antall == 1 ? "yrkedag" : "yrkedagar") : antall == 1 ? "virkedag" : "virkedager"
    case .skoledag: nn ? (antall == 1 ? "skuledag" : "skuledagar") : antall == 1 ? "skoledag" : "skoledager"
    case .uke: nn ? (antall == 1 ? "veke" : "veker") : antall == 1 ? "uke" : "uker"
    case .måned: nn ? (antall == 1 ? "månad" : "månader") : antall == 1 ? "måned" : "måneder"
    }
  }
}

extension Ukedag {
  func navn(nn: Bool) -> String {
    guard nn else { return navn }
    return switch self {
    case .mandag: "måndag"
    case .tirsdag: "tysdag"
    case .onsdag: "onsdag"
    case .torsdag: "torsdag"
    case .fredag: "fredag"
    case .lørdag: "laurdag"
    case .søndag: "sundag"
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var omtale: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}
