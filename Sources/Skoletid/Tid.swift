/// One thing a time expression says. An expression may say several, in order: «Oktober og mars».
package struct Tid: Sendable, Equatable {
  /// What the time is the time of: «Oppstart», «Frist»; nil for the thing itself.
  package var merke: String?
  package var innhold: Innhold
  /// What stood with it and is no time: «(høstferie)», «for nye». Printed as written, never computed with.
  package var tillegg: String?
  /// The time of day, when one is said: «kl. 18–19.30».
  package var klokke: Klokkeslett?

  package enum Innhold: Sendable, Equatable {
    /// At, before, after or within something that has dates.
    case rundt(Forhold, Punkt)
    /// From one thing to another, both included.
    case fraTil(Punkt, Punkt)
    /// After the first is over and before the second begins: «mellom høstferien og jul».
    case mellom(Punkt, Punkt)
    case gjentas(Gjentakelse)
    /// All the time: «løpende», «hele skoleåret».
    case hele
    /// At once: «straks», «snarest», «samme dag».
    case straks
    /// So long after something that is no date: «innen fem virkedager», «etter to uker».
    case etterHendelse(antall: ClosedRange<Int>, Enhet, erFrist: Bool)
    /// So long, from no fixed day: «i fire uker», «minst en uke», «de første fire ukene».
    case varer(ClosedRange<Int>, Enhet)
    /// When something happens, if it does: «ved behov», «når resultatene foreligger».
    case betinget
    /// Someone else decides: «etter årsplanen», «etter frist fra Udir».
    case andreBestemmer
  }

  package init(_ innhold: Innhold, merke: String? = nil, tillegg: String? = nil, klokke: Klokkeslett? = nil) {
    self.innhold = innhold
    self.merke = merke
    self.tillegg = tillegg
    self.klokke = klokke
  }
}

/// How a time stands to what it names.
package enum Forhold: String, Sendable, Equatable {
  /// At or in it.
  case på
  /// Finished before it begins.
  case før
  /// Once it is over.
  case etter
  /// No later than its last day.
  case innen
  /// From its first day and on.
  case fra
  /// Until its last day.
  case til
  /// Monday to Friday of the week before it begins, or after it is over.
  case ukenFør, ukenEtter
}

/// Something with a place in the school year.
package indirect enum Punkt: Sendable, Equatable {
  /// A day; without a year the one in the school year is meant.
  case dag(år: Int?, måned: Int, dag: Int)
  case måned(år: Int?, Int)
  /// The part of a month: primo, medio, ultimo (days 1–10, 11–20, 21–end).
  case delAvMåned(Del, år: Int?, Int)
  case årstid(år: Int?, Årstid)
  case semester(Semester)
  /// ISO week numbers.
  case uke(Int)
  /// First or last week of a month: the first Monday to Friday that lies in it wholly, or the last.
  case ukeIMåned(Plass, Int)
  /// «første onsdag i november»: `nr` from 1, or -1 for the last.
  case ukedagIMåned(nr: Int, Ukedag, Int)
  /// «søndag i uke 42»: ISO week.
  case ukedagIUke(Ukedag, Int)
  case helligdag(Helligdag)
  /// Sunday in Advent, 1–4; the fourth is the last before 25 December.
  case advent(Int)
  /// The last school day before a holiday, or the first after it.
  case skoledag(Side, Skolehendelse)
  /// So long before or after something: «to uker etter skolestart». One day.
  case forskjøvet(Int, Enhet, Side, Punkt)
  case hendelse(Skolehendelse)
  /// Weeks of school, 1 the one with the first school day: «andre skoleuke», «de to første skoleukene».
  case skoleuker(ClosedRange<Int>)
  /// A year or school year written out: «2027», «skoleåret 2026–2027».
  case år(Int)
  case skoleår(Int)

  package enum Del: String, Sendable, Equatable { case primo, medio, ultimo }
  package enum Plass: String, Sendable, Equatable { case første, siste }
  package enum Side: String, Sendable, Equatable { case før, etter }
}

package enum Årstid: String, Sendable, Equatable, CaseIterable { case høst, vinter, vår, sommer }
package enum Semester: Int, Sendable, Equatable { case høst = 1, vår = 2 }

/// What the school's own calendar says when is.
package enum Skolehendelse: String, Sendable, Equatable, CaseIterable {
  case skolestart, planleggingsdager, høstferie, juleferie, vinterferie, påskeferie, semesterskifte
  case skoleslutt, sisteSkoleuke, sommerferie, jul, påske, pinse
  /// The weeks Utdanningsdirektoratet sets each year.
  case elevundersøkelsen
}

package enum Enhet: String, Sendable, Equatable { case dag, virkedag, skoledag, uke, måned }

/// Again and again. Either every so often, or so many times in a period with no fixed days.
package enum Gjentakelse: Sendable, Equatable {
  /// Every n-th unit: «hver uke» 1...1, «hver tredje eller fjerde uke» 3...4. `ukedag` when it is said.
  case hver(ClosedRange<Int>, Periode, Ukedag?)
  /// «2–3 ganger i året», «minst én gang i måneden» (`minst`: that or more).
  case ganger(ClosedRange<Int>, minst: Bool, Periode)
  /// «hver onsdag og fredag».
  case ukedager([Ukedag])
  /// «første mandag i måneden»: `nr` from 1, or -1 for the last.
  case ukedagIMåned(nr: Int, Ukedag)

  package enum Periode: String, Sendable, Equatable { case dag, skoledag, uke, måned, semester, kvartal, år }
}

extension Punkt {
  /// The year that is written, when one is.
  var årstall: Int? {
    switch self {
    case .dag(let år, _, _), .måned(let år, _), .delAvMåned(_, let år, _), .årstid(let år, _): år
    default: nil
    }
  }

  /// With a year, when it has none of its own.
  func medÅr(_ år: Int) -> Punkt {
    switch self {
    case .dag(nil, let m, let d): .dag(år: år, måned: m, dag: d)
    case .måned(nil, let m): .måned(år: år, m)
    case .delAvMåned(let del, nil, let m): .delAvMåned(del, år: år, m)
    default: self
    }
  }
}
