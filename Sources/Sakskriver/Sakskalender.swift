package import Elevsak
import PlanDiagnostics
import PlanWriters
import Planmodell
import Saksdokument
import Skoletid

/// The days of a case for the calendar: the evaluations to come and the next meeting.
///
/// A calendar is seen by others and lies on other people's servers, so it says that something is to be evaluated and
/// nothing of whom: no name, school, case number, place or link.
package enum Sakskalender {
  /// - Returns: iCalendar, the same bytes for the same case. Without days it is still a calendar.
  package static func skriv(_ innhold: Saksinnhold) -> [UInt8] {
    let plan = innhold.plan
    let nn = plan.målform == .nn
    let evaluering = "Evaluering av aktivitetsplan"
    let møte = "Møte om aktivitetsplan"
    let stemplet = sistEndret(plan)
    let gjort = plan.evalueringer.count
    var hendelser = innhold.kommendeEvalueringer.enumerated().map { i, dag in
      // By its number in the row: when the day is moved, the subscriber's program moves it too.
      Kalenderhendelse(uid: uid(plan, "evaluering \(gjort + i + 1)"), tittel: evaluering, fra: dag, stemplet: stemplet ?? dag)
    }
    if let m = plan.kommendeMøte, let dag = m.dato?.verdi {
      let klokke = m.klokke.flatMap { Klokkeslett(skrevet: $0.verdi) }
      hendelser.append(
        Kalenderhendelse(uid: uid(plan, "møte \(gjort + 1)"), tittel: møte, fra: dag, klokke: klokke, stemplet: stemplet ?? dag))
    }
    return Kalenderskriver.skriv(Kalender(navn: nn ? "Fristar" : "Frister", hendelser: hendelser))
  }

  /// The last day the case itself tells of; never the clock.
  private static func sistEndret(_ plan: Aktivitetsplan) -> Dato? {
    var datoer = plan.versjoner.compactMap { $0.dato?.verdi } + plan.evalueringer.compactMap { $0.dato?.verdi }
    if let d = plan.opprettet?.verdi { datoer.append(d) }
    return datoer.max()
  }

  /// The same every time, and no way back to the case: a checksum of what singles the case out.
  private static func uid(_ plan: Aktivitetsplan, _ hva: String) -> String {
    let deler = [plan.eier, plan.skole, plan.sak, plan.elev, plan.gruppe].map { $0?.verdi ?? "" } + [plan.opprettet?.verdi.iso ?? "", hva]
    let sum = String(Kontrollsum.xxh64(Array(deler.joined(separator: "\u{1F}").utf8)), radix: 16)
    return String(repeating: "0", count: 16 - sum.count) + sum + "@skoleplan"
  }
}

extension Klokkeslett {
  /// «08.30», «8:30», «08.30–09.15»; nil for anything else.
  init?(skrevet: String) {
    let deler = skrevet.split(whereSeparator: { $0 == "–" || $0 == "-" }).map { Self.minutt($0) }
    guard let fra = deler.first ?? nil, deler.count <= 2, deler.allSatisfy({ $0 != nil }) else { return nil }
    self.init(fra: fra, til: deler.count == 2 ? deler[1] : nil)
  }

  private static func minutt(_ tekst: Substring) -> Int? {
    let tall = tekst.filter { $0 != " " }.split(whereSeparator: { $0 == "." || $0 == ":" }).map { Int($0) }
    guard tall.count == 2, let t = tall[0], let m = tall[1], (0..<24).contains(t), (0..<60).contains(m) else { return nil }
    return t * 60 + m
  }
}
