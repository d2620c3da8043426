extension Tidsløser {
  /// Sundays in Advent: the fourth is the last Sunday before 25 December.
  func advent(_ nr: Int) -> Rom {
    let julaften = dag(skoleår.start, 12, 24)
    let fjerde = julaften.plus(dager: -(julaften.ukedag.rawValue % 7))
    let søndag = fjerde.plus(dager: (nr - 4) * 7)
    return .success((søndag, søndag))
  }

  /// The last school day before a holiday, the first after it. Christmas and Easter are the holidays of the owner's
  /// calendar here: nobody means 23 December when school ended the week before.
  func skoledag(_ side: Punkt.Side, _ h: Skolehendelse) -> Rom {
    guard let rute else { return .failure(Feil(grunn: .trengerSkolerute(h))) }
    return hendelse(h).flatMap { fra, til in
      let dager = rute.skoledager
      guard let dag = side == .før ? dager.last(where: { $0 < fra }) : dager.first(where: { $0 > til }) else {
        return .failure(Feil(grunn: .finnesIkke))
      }
      return .success((dag, dag))
    }
  }

  /// So long before or after a day.
  func forskjøvet(_ antall: Int, _ enhet: Enhet, _ side: Punkt.Side, _ dag: Dato) -> Dato {
    let retning = side == .før ? -1 : 1
    switch enhet {
    case .dag: return dag.plus(dager: retning * antall)
    case .uke: return dag.plus(dager: retning * antall * 7)
    case .måned:
      let måneder = dag.år * 12 + dag.måned - 1 + retning * antall
      let (år, måned) = (måneder / 12, måneder % 12 + 1)
      return self.dag(år, måned, min(dag.dag, Dato.dager(i: måned, år: år)))
    case .virkedag, .skoledag:
      var (d, igjen) = (dag, antall)
      // Bounded: a year has school days enough, and what is counted is at most 999.
      for _ in 0..<4000 where igjen > 0 {
        d = d.plus(dager: retning)
        if enhet == .skoledag ? rute?.erSkoledag(d) ?? d.erVirkedag : d.erVirkedag { igjen -= 1 }
      }
      return d
    }
  }
}
