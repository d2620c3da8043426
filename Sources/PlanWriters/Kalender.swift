package import Skoletid

/// A calendar others may subscribe to: the school's year, the school route, the plan's dates.
///
/// Public by nature: whoever has the address reads it all. Only what a public document also says belongs here.
package struct Kalender: Sendable, Hashable {
  /// What the subscriber sees in the list of calendars.
  package let navn: String
  package let beskrivelse: String?
  /// Where the feed itself is fetched again, `https://…/aarshjul.ics`. Left out when it is not http or https.
  package let kilde: String?
  /// In any order; the writer sorts them.
  package let hendelser: [Kalenderhendelse]

  package init(navn: String, beskrivelse: String? = nil, kilde: String? = nil, hendelser: [Kalenderhendelse])
  {
    self.navn = navn
    self.beskrivelse = beskrivelse
    self.kilde = kilde
    self.hendelser = hendelser
  }
}

/// Something that lasts one or more whole days, or has its time on one day. It does not make anyone busy.
package struct Kalenderhendelse: Sendable, Hashable {
  /// The same every time the feed is written, also when title and date have changed; by it the subscriber's
  /// program knows the event again. Unique in all the world, as in `skolejogg.2026-2027.fjellhagen@planer.lysvik.no`.
  package let uid: String
  package let tittel: String
  package let beskrivelse: String?
  package let sted: String?
  package let kategorier: [String]
  /// A page to read more on. Left out when it is not http or https.
  package let nettadresse: String?
  /// The first day.
  package let fra: Dato
  /// The last day, inclusive; never before `fra`.
  package let til: Dato
  /// nil when it happens once, and when what was asked for cannot be said exactly (`Kalendergjentakelse.erNøyaktig`).
  package let gjentas: Kalendergjentakelse?
  /// Days the repetition would give, and that are not: school holidays.
  package let unntatt: [Dato]
  /// Time of the day, Norwegian; nil for whole days.
  package let klokke: Klokkeslett?
  /// When what is said here was last revised, after the data and never the clock.
  package let stemplet: Dato

  /// - Parameter til: the last day; one day when left out or before `fra`.
  package init(
    uid: String, tittel: String, beskrivelse: String? = nil, sted: String? = nil, kategorier: [String] = [],
    nettadresse: String? = nil, fra: Dato, til: Dato? = nil, gjentas: Kalendergjentakelse? = nil,
    unntatt: [Dato] = [], klokke: Klokkeslett? = nil, stemplet: Dato
  ) {
    self.uid = uid
    self.tittel = tittel
    self.beskrivelse = beskrivelse
    self.sted = sted
    self.kategorier = kategorier
    self.nettadresse = nettadresse
    self.fra = fra
    self.til = max(fra, til ?? fra)
    self.unntatt = unntatt
    self.klokke = klokke
    self.gjentas = gjentas.flatMap { $0.erNøyaktig(fra: fra) ? $0 : nil }
    self.stemplet = stemplet
  }
}
