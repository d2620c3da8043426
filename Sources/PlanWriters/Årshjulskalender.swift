import PlanDocument
import Planmodell
import Skoletid

extension Hjuldokument {
  /// The categories with something dated in them, places in `kategorier`.
  var feeds: [Int] {
    kategorier.indices.filter { i in aktiviteter.contains { $0.kategori == i && !($0.tider.isEmpty && $0.gjentatt.isEmpty) } }
  }

  /// The name of the feed of one category.
  func feed(_ kategori: Int) -> String { "aarshjul-\(kategoriadresser[kategori]).ics" }

  /// The feed. What has no date is not in it.
  ///
  /// - Parameter bare: only this category, a place in `kategorier`.
  func kalender(_ dokument: Plandokument<Offentlig>, bare: Int? = nil) -> Kalender {
    let stemplet = dokument.revidert ?? Dato(år: skoleår.start, måned: 8, dag: 1) ?? Dato(dagnummer: 0)
    var hendelser: [Kalenderhendelse] = []
    for a in aktiviteter where bare == nil || bare == a.kategori {
      var nr = 0
      func hendelse(_ tittel: String, _ fra: Dato, _ til: Dato? = nil, _ klokke: Klokkeslett?, _ g: Gjentatt? = nil) {
        nr += 1
        let id = [a.id + (nr > 1 ? "-\(nr)" : ""), skoleår.kode, dokument.plassering.skole, dokument.plassering.eier]
        hendelser.append(
          Kalenderhendelse(
            uid: id.compactMap { $0 }.joined(separator: ".") + "@skoleplan", tittel: tittel,
            beskrivelse: [a.beskrivelse, "\(dokument.ord.når): \(a.når)", a.hvem.map { "\(dokument.ord.ansvar): \($0)" }]
              .compactMap { $0 }.joined(separator: "\n"),
            sted: a.hvor, kategorier: a.kategori.map { [kategorier[$0]] } ?? [], fra: fra, til: til, gjentas: g?.kalenderregel,
            unntatt: g?.unntatt ?? [], klokke: klokke, stemplet: stemplet))
      }
      // In the order of time, so that the numbers stay when a date moves a little.
      for t in a.tider.sorted(by: { ($0.fra, $0.til) < ($1.fra, $1.til) }) {
        hendelse((t.erFrist ? "\(dokument.ord.frist): " : "") + a.tittel, t.fra, t.til, t.klokke)
      }
      for g in a.gjentatt { hendelse(a.tittel, g.dager[0], nil, g.klokke, g) }
    }
    let hva = bare.map { kategorier[$0] } ?? tittel
    return Kalender(navn: "\(hva) \(skoleår.lang), \(dokument.skole ?? dokument.eier)", hendelser: hendelser)
  }
}

extension Hjuldokument.Gjentatt {
  /// What the words say exactly, until the last day there is one.
  fileprivate var kalenderregel: Kalendergjentakelse? {
    guard let siste = dager.last else { return nil }
    if let ukedager = regel.fasteUkedager { return .ukedager(ukedager, til: siste) }
    if case .ukedagIMåned(let nr, let dag) = regel { return .ukedagIMåned(nr: nr, dag, til: siste) }
    return nil
  }

  /// Days the rule gives and the school is closed.
  fileprivate var unntatt: [Dato] {
    guard let første = dager.first, let siste = dager.last else { return [] }
    let med = Set(dager)
    return (0...max(0, siste.dagnummer - første.dagnummer)).map { første.plus(dager: $0) }
      .filter { regel.faller(på: $0) && !med.contains($0) }
  }
}
