import Skoletid

/// Writes iCalendar: RFC 5545, and RFC 7986 for what is said about the calendar itself (both read 2026-11-21).
/// Same calendar, same bytes.
///
/// `METHOD` is not set: a feed is not an invitation. Names come twice, as RFC 7986 has them and as Google and Apple
/// read them (`X-WR-CALNAME`); so does how often to fetch (`X-PUBLISHED-TTL`, for Outlook).
package enum Kalenderskriver {
  /// - Returns: UTF-8 with CRLF. Events sorted by first day, then uid; of several with one uid, the first given.
  package static func skriv(_ kalender: Kalender) -> [UInt8] {
    var l = Kalenderlinjer()
    l.linje("BEGIN", "VCALENDAR")
    l.linje("VERSION", "2.0")
    l.linje("PRODID", "-//skoleplan//skoleplan//NO")
    l.linje("CALSCALE", "GREGORIAN")
    l.tekst("NAME", kalender.navn)
    l.tekst("X-WR-CALNAME", kalender.navn)
    l.tekst("DESCRIPTION", kalender.beskrivelse)
    l.tekst("X-WR-CALDESC", kalender.beskrivelse)
    l.adresse("SOURCE", kalender.kilde, ["VALUE": "URI"])
    l.linje("REFRESH-INTERVAL", "P1D", ["VALUE": "DURATION"])
    l.linje("X-PUBLISHED-TTL", "P1D")
    let hendelser = ordnet(kalender.hendelser)
    // Before what refers to it. A calendar without events has it too: see below.
    if hendelser.isEmpty || hendelser.contains(where: { $0.klokke != nil }) { skrivTidssone(&l) }
    for h in hendelser { skriv(h, &l) }
    l.linje("END", "VCALENDAR")
    return l.byte
  }

  private static func skriv(_ h: Kalenderhendelse, _ l: inout Kalenderlinjer) {
    l.linje("BEGIN", "VEVENT")
    l.tekst("UID", h.uid)
    l.linje("DTSTAMP", "\(h.stemplet.kalenderdato)T000000Z")
    if let k = h.klokke {
      l.linje("DTSTART", tid(h.fra, k.fra), ["TZID": sone])
      if let til = k.til { l.linje("DTEND", tid(h.fra, til), ["TZID": sone]) }
    } else {
      l.linje("DTSTART", h.fra.kalenderdato, ["VALUE": "DATE"])
      l.linje("DTEND", h.til.kalenderdatoEtter, ["VALUE": "DATE"])
    }
    if let regel = h.gjentas?.regel(fra: h.fra, medTid: h.klokke != nil) {
      l.linje("RRULE", regel)
      for dag in h.unntatt {
        if let k = h.klokke { l.linje("EXDATE", tid(dag, k.fra), ["TZID": sone]) } else { l.linje("EXDATE", dag.kalenderdato, ["VALUE": "DATE"]) }
      }
    }
    l.tekst("SUMMARY", h.tittel)
    l.tekst("DESCRIPTION", h.beskrivelse)
    l.tekst("LOCATION", h.sted)
    l.tekster("CATEGORIES", h.kategorier)
    l.adresse("URL", h.nettadresse)
    l.linje("TRANSP", "TRANSPARENT")
    l.linje("END", "VEVENT")
  }

  private static let sone = "Europe/Oslo"

  /// `20261104T180000`, a local `DATE-TIME`.
  private static func tid(_ dag: Dato, _ minutt: Int) -> String {
    func to(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(dag.kalenderdato)T\(to(minutt / 60))\(to(minutt % 60))00"
  }

  /// Uids are compared as they are written, byte by byte: that is how readers compare them.
  private static func ordnet(_ hendelser: [Kalenderhendelse]) -> [Kalenderhendelse] {
    var sett: Set<[UInt8]> = []
    var ut: [(uid: [UInt8], hendelse: Kalenderhendelse)] = []
    for h in hendelser {
      let uid = Array(Kalendertekst.ren(h.uid).utf8)
      if sett.insert(uid).inserted { ut.append((uid, h)) }
    }
    ut.sort {
      $0.hendelse.fra == $1.hendelse.fra
        ? $0.uid.lexicographicallyPrecedes($1.uid) : $0.hendelse.fra < $1.hendelse.fra
    }
    return ut.map(\.hendelse)
  }

  /// A calendar must have at least one component (RFC 5545 section 3.6), and strict readers refuse one without.
  /// The time zone is the one that says nothing untrue when there are no events.
  ///
  /// Summer time from the last Sunday of March to the last of October, both at 01:00 UTC: since 1996, after
  /// `Europe/Oslo` in IANA's tz database (read 2026-11-21).
  private static func skrivTidssone(_ l: inout Kalenderlinjer) {
    l.linje("BEGIN", "VTIMEZONE")
    l.linje("TZID", sone)
    for (del, fra, måned, før, etter, navn) in [
      ("DAYLIGHT", "19960331T020000", 3, "+0100", "+0200", "CEST"),
      ("STANDARD", "19961027T030000", 10, "+0200", "+0100", "CET"),
    ] {
      l.linje("BEGIN", del)
      l.linje("DTSTART", fra)
      l.linje("RRULE", "FREQ=YEARLY;BYMONTH=\(måned);BYDAY=-1SU")
      l.linje("TZOFFSETFROM", før)
      l.linje("TZOFFSETTO", etter)
      l.linje("TZNAME", navn)
      l.linje("END", del)
    }
    l.linje("END", "VTIMEZONE")
  }
}
