extension Tidsløser {
  func hendelse(_ h: Skolehendelse) -> Rom {
    switch h {
    case .jul: return .success((dag(skoleår.start, 12, 24), dag(skoleår.start, 12, 26)))
    case .påske:
      let påske = Helligdag.påske(skoleår.start + 1)
      return .success((påske.plus(dager: -3), påske.plus(dager: 1)))
    case .pinse:
      let pinse = Helligdag.førstePinsedag.dato(skoleår.start + 1)
      return .success((pinse, pinse.plus(dager: 1)))
    default: break
    }
    guard let rute, let rom = self.rom(h, rute) else { return .failure(Feil(grunn: .trengerSkolerute(h))) }
    return .success(rom)
  }

  /// nil when the calendar does not say.
  private func rom(_ h: Skolehendelse, _ rute: Skolekalender) -> (Dato, Dato)? {
    func fri(_ navn: String) -> (Dato, Dato)? { rute.fri.first { $0.navn.lowercased().hasPrefix(navn) }.map { ($0.fra, $0.til) } }
    let første = rute.førsteSkoledag
    let siste = rute.sisteSkoledag
    switch h {
    case .skolestart: return (første, første)
    case .skoleslutt: return (siste, siste)
    case .sisteSkoleuke: return (siste.plus(dager: 1 - min(siste.ukedag.rawValue, 5)), siste)
    case .sommerferie: return (siste.plus(dager: 1), slutt)
    case .planleggingsdager:
      // Those before the pupils come, which is what the words usually mean; else the first there are.
      let før = rute.planleggingsdager.filter { $0 < første }
      let dager = før.isEmpty ? Array(rute.planleggingsdager.prefix(1)) : før
      return dager.first.flatMap { a in dager.last.map { (a, $0) } }
    case .høstferie: return fri("høstferie") ?? fri("haustferie")
    case .juleferie: return fri("juleferie") ?? fri("jolaferie")
    case .vinterferie: return fri("vinterferie")
    case .påskeferie: return fri("påskeferie")
    case .semesterskifte: return rute.semesterskifte.map { ($0, $0) }
    case .elevundersøkelsen:
      return rute.perioder.first { $0.navn.lowercased().hasPrefix("elevundersøk") }.map { ($0.fra, $0.til) }
    case .jul, .påske, .pinse: return nil
    }
  }

  /// The first school week is the one with the first school day, and begins that day.
  func skoleuker(_ uker: ClosedRange<Int>) -> Rom {
    guard let rute else { return .failure(Feil(grunn: .trengerSkolerute(.skolestart))) }
    let mandag = rute.førsteSkoledag.uke.mandag
    func fredag(_ nr: Int) -> Dato { mandag.plus(dager: (nr - 1) * 7 + 4) }
    guard fredag(uker.upperBound) <= rute.sisteSkoledag else { return .failure(Feil(grunn: .finnesIkke)) }
    let fra = mandag.plus(dager: (uker.lowerBound - 1) * 7)
    return .success((max(fra, rute.førsteSkoledag), fredag(uker.upperBound)))
  }
}
