/// When something is, in one school year.
package enum Oppløst: Sendable, Equatable {
  /// On these days, both included.
  case dager(Dato, Dato)
  /// No later than this day.
  case frist(Dato)
  /// From this day and on; until this day.
  case fra(Dato)
  case til(Dato)
  case uløst(Grunn)

  package enum Grunn: Sendable, Equatable {
    /// The words name no time that has dates.
    case ikkeDatert
    /// A date outside the school year.
    case utenforSkoleåret
    /// The school's own calendar would say.
    case trengerSkolerute(Skolehendelse)
    /// «uke 53» in a year without one, «femte fredag i februar».
    case finnesIkke
  }
}

extension Tid {
  /// The dates in a school year. A pure function of what it is given.
  package func løst(_ skoleår: Skoleår, _ rute: Skolekalender? = nil) -> Oppløst {
    let løser = Tidsløser(skoleår: skoleår, rute: rute)
    switch innhold {
    case .rundt(let forhold, let punkt):
      switch løser.rom(punkt) {
      case .failure(let f): return .uløst(f.grunn)
      case .success(let (fra, til)):
        let svar: Oppløst =
          switch forhold {
          case .på: .dager(fra, til)
          case .før: .frist(fra.plus(dager: -1))
          case .innen: .frist(til)
          case .etter: .fra(til.plus(dager: 1))
          case .fra: .fra(fra)
          case .til: .til(til)
          // A holiday that begins on a Saturday has its last week of school right before.
          case .ukenFør: .dager(fra.plus(dager: -5).uke.mandag, fra.plus(dager: -5).uke.mandag.plus(dager: 4))
          case .ukenEtter: .dager(til.uke.mandag.plus(dager: 7), til.uke.mandag.plus(dager: 11))
          }
        return løser.iÅret(svar)
      }
    case .fraTil(let a, let b):
      switch (løser.rom(a), løser.rom(b)) {
      case (.success(let (fra, _)), .success(let (_, til))):
        return fra <= til ? løser.iÅret(.dager(fra, til)) : .uløst(.utenforSkoleåret)
      case (.failure(let f), _), (_, .failure(let f)): return .uløst(f.grunn)
      }
    case .mellom(let a, let b):
      switch (løser.rom(a), løser.rom(b)) {
      case (.success(let (_, fra)), .success(let (til, _))):
        return fra < til ? løser.iÅret(.dager(fra.plus(dager: 1), til.plus(dager: -1))) : .uløst(.utenforSkoleåret)
      case (.failure(let f), _), (_, .failure(let f)): return .uløst(f.grunn)
      }
    case .gjentas, .hele, .straks, .etterHendelse, .varer, .betinget, .andreBestemmer: return .uløst(.ikkeDatert)
    }
  }
}

/// Finds the dates of what a time names.
struct Tidsløser {
  let skoleår: Skoleår
  let rute: Skolekalender?

  struct Feil: Error { var grunn: Oppløst.Grunn }
  typealias Rom = Result<(Dato, Dato), Feil>

  var start: Dato { dag(skoleår.start, 8, 1) }
  var slutt: Dato { dag(skoleår.start + 1, 7, 31) }

  /// A deadline on the day before the school year is inside it too: «før skolestart» may be in July.
  func iÅret(_ o: Oppløst) -> Oppløst {
    let dager: [Dato] =
      switch o {
      case .dager(let a, let b): [a, b]
      case .frist(let a), .fra(let a), .til(let a): [a]
      case .uløst: []
      }
    return dager.allSatisfy { $0 >= start.plus(dager: -31) && $0 <= slutt } ? o : .uløst(.utenforSkoleåret)
  }

  func rom(_ p: Punkt) -> Rom {
    switch p {
    case .dag(let år, let m, let d):
      guard let dato = Dato(år: år ?? self.år(m), måned: m, dag: d) else { return .failure(Feil(grunn: .finnesIkke)) }
      return .success((dato, dato))
    case .måned(let år, let m): return måned(år ?? self.år(m), m, 1, 31)
    case .delAvMåned(.primo, let år, let m): return måned(år ?? self.år(m), m, 1, 10)
    case .delAvMåned(.medio, let år, let m): return måned(år ?? self.år(m), m, 11, 20)
    case .delAvMåned(.ultimo, let år, let m): return måned(år ?? self.år(m), m, 21, 31)
    case .årstid(let år, let å): return årstid(år, å)
    case .semester(.høst): return .success((rute?.førsteSkoledag ?? start, dag(skoleår.start, 12, 31)))
    case .semester(.vår): return .success((dag(skoleår.start + 1, 1, 1), rute?.sisteSkoledag ?? dag(skoleår.start + 1, 6, 30)))
    case .uke(let n):
      guard let uke = Uke(år: n > 30 ? skoleår.start : skoleår.start + 1, nr: n) else { return .failure(Feil(grunn: .finnesIkke)) }
      return .success((uke.mandag, uke.mandag.plus(dager: 4)))
    case .ukeIMåned(let plass, let m): return ukeIMåned(plass, år(m), m)
    case .ukedagIMåned(let nr, let ukedag, let m): return ukedagIMåned(nr, ukedag, år(m), m)
    case .ukedagIUke(let dag, let n): return rom(.uke(n)).map { ($0.0.plus(dager: dag.rawValue - 1), $0.0.plus(dager: dag.rawValue - 1)) }
    case .helligdag(let h):
      let dato = [skoleår.start, skoleår.start + 1].map { h.dato($0) }.first { $0 >= start && $0 <= slutt }
      return dato.map { .success(($0, $0)) } ?? .failure(Feil(grunn: .finnesIkke))
    case .advent(let nr): return advent(nr)
    case .skoledag(let side, let h): return skoledag(side, h)
    case .forskjøvet(let n, let enhet, let side, let punkt): return rom(punkt).map { rom in
      let dag = forskjøvet(n, enhet, side, side == .før ? rom.0 : rom.1)
      return (dag, dag)
    }
    case .hendelse(let h): return hendelse(h)
    case .skoleuker(let uker): return skoleuker(uker)
    case .år(let å): return .success((max(start, dag(å, 1, 1)), min(slutt, dag(å, 12, 31)))).omvendt
    case .skoleår(let å): return å == skoleår.start ? .success((start, slutt)) : .failure(Feil(grunn: .utenforSkoleåret))
    }
  }

  /// The calendar year a month of the school year lies in.
  private func år(_ måned: Int) -> Int { måned >= 8 ? skoleår.start : skoleår.start + 1 }

  func dag(_ år: Int, _ m: Int, _ d: Int) -> Dato { Dato(dagnummer: Dato.dagnummer(år: år, måned: m, dag: 1) + d - 1) }

  private func måned(_ år: Int, _ m: Int, _ fra: Int, _ til: Int) -> Rom {
    .success((dag(år, m, fra), dag(år, m, min(til, Dato.dager(i: m, år: år)))))
  }

  /// The seasons as schools speak of them. No law says when they are: autumn from August to November, winter to
  /// February, spring to May, summer after that.
  private func årstid(_ år: Int?, _ å: Årstid) -> Rom {
    let (a, b) = (skoleår.start, skoleår.start + 1)
    let rom: (Dato, Dato) =
      switch å {
      case .høst: (start, dag(a, 11, 30))
      case .vinter: (dag(a, 12, 1), dag(b, 2, Dato.dager(i: 2, år: b)))
      case .vår: (dag(b, 3, 1), dag(b, 5, 31))
      case .sommer: (dag(b, 6, 1), slutt)
      }
    return år == nil || år == rom.0.år || år == rom.1.år ? .success(rom) : .failure(Feil(grunn: .utenforSkoleåret))
  }

  private func ukeIMåned(_ plass: Punkt.Plass, _ år: Int, _ m: Int) -> Rom {
    let mandager = (1...Dato.dager(i: m, år: år)).map { dag(år, m, $0) }.filter { $0.ukedag == .mandag && $0.plus(dager: 4).måned == m }
    guard let mandag = plass == .første ? mandager.first : mandager.last else { return .failure(Feil(grunn: .finnesIkke)) }
    return .success((mandag, mandag.plus(dager: 4)))
  }

  private func ukedagIMåned(_ nr: Int, _ ukedag: Ukedag, _ år: Int, _ m: Int) -> Rom {
    let dager = (1...Dato.dager(i: m, år: år)).map { dag(år, m, $0) }.filter { $0.ukedag == ukedag }
    guard let d = nr == -1 ? dager.last : nr <= dager.count ? dager[nr - 1] : nil else { return .failure(Feil(grunn: .finnesIkke)) }
    return .success((d, d))
  }
}

extension Tidsløser.Rom {
  /// A stretch whose end comes before its beginning lies outside.
  var omvendt: Self {
    if case .success(let (a, b)) = self, a > b { return .failure(.init(grunn: .utenforSkoleåret)) }
    return self
  }
}
