/// What keeps a word we do not read from turning a date into another. No date is better than a wrong one.
extension Tidstolk {
  /// «unntatt», «ikke», «i oddetallsuker»: what the rest says is not what is meant.
  var harUnntak: Bool {
    ord.indices.contains { n in
      let o = ord[n].tekst
      if o == "ikke" { return !(n + 2 < ord.count && ord[n + 1].tekst == "senere" && ord[n + 2].tekst == "enn") }
      if ["unntatt", "unnateke", "unntak", "unnatak", "utenom", "utanom", "uten", "utan", "bortsett"].contains(o) { return true }
      return ["partall", "partal", "oddetall", "oddetal"].contains { o.hasPrefix($0) }
    }
  }

  /// Whether the words before a time make it another: «første halvdel av», «dagen før», «første og».
  static func flytter(_ ord: ArraySlice<Tidsord>) -> Bool {
    ord.indices.contains { n in
      let o = ord[n].tekst
      if ["mellom", "fra", "dag", "halvdel", "månedsskiftet"].contains(o) || Tidsordliste.ukedag(o) != nil { return true }
      guard ord[n].slag == .tall || Tidsordliste.tall(o) != nil, o != "én" else { return false }
      // «5. trinn i september», «møte 2 i mai», «den første samtalen i oktober» count other things than time.
      return n == ord.endIndex - 1 || ord[(n + 1)...].contains { Tidsord.telles.contains($0.tekst) }
    }
  }

  /// «månedsskiftet september/oktober»: the end of one and the beginning of the next.
  mutating func månedsskifte() -> Tid.Innhold? {
    guard ta("månedsskiftet"), let a = måned(), taEtt(av: ["/", "–"]) != nil, let b = måned(), b == a % 12 + 1 else { return nil }
    return .fraTil(.delAvMåned(.ultimo, år: nil, a), .delAvMåned(.primo, år: nil, b))
  }
}

extension Tidsord {
  fileprivate static let telles: Set<String> = [
    "uke", "skoleuke", "skoledag", "planleggingsdag", "måned", "virkedag", "semester", "år", "og",
  ]
}

extension Tid.Innhold {
  /// Fixed weekdays, which the calendar shows on every one.
  var erUkedager: Bool {
    switch self {
    case .gjentas(.hver(_, _, let dag)): dag != nil
    case .gjentas(.ukedager), .gjentas(.ukedagIMåned): true
    default: false
    }
  }

  /// Whether the calendar may show days for it.
  var girDager: Bool { erUkedager || Tid(self).erDatert }
}

extension Tid { var girDager: Bool { innhold.girDager } }

extension Skolehendelse {
  /// A holiday, which what is due by it is done before.
  var erFerie: Bool {
    switch self {
    case .høstferie, .juleferie, .vinterferie, .påskeferie, .sommerferie, .jul, .påske, .pinse: true
    case .skolestart, .planleggingsdager, .semesterskifte, .skoleslutt, .sisteSkoleuke, .elevundersøkelsen: false
    }
  }
}
