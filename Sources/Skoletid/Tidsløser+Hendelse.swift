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
    func fredag(_ d: Dato) -> Dato { d.plus(dager: max(0, 5 - d.ukedag.rawValue)) }
    func fri(_ navn: String) -> (Dato, Dato)? { rute.fri.first { $0.navn.lowercased().hasPrefix(navn) }.map { ($0.fra, $0.til) } }
    let første = rute.førsteSkoledag
    let siste = rute.sisteSkoledag
    switch h {
    case .skolestart: return (første, første)
    case .førsteSkoleuke: return (første, fredag(første))
    case .andreSkoleuke:
      let mandag = første.plus(dager: 8 - første.ukedag.rawValue)
      return (mandag, mandag.plus(dager: 4))
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
    case .semesterskifte, .jul, .påske, .pinse: return nil
    }
  }
}
