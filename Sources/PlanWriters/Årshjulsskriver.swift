import PlanDiagnostics
package import PlanDocument
package import PlanMarkup
package import PlanTemplates
import Planmodell
import Skoletid
import Tegning

/// The year of a school: a page with the wheel and the months, the wheel on one sheet and by itself, calendar feeds,
/// and data.
package struct Årshjulsskriver: PlanWriter {
  package var navn: String { "tegne årshjulet" }
  private let side: Template<Årshjulssideview>
  private let plakat: Template<Plakatview>
  private let skjema: PageSchema

  package init(maler: TemplateLibrary, skjema: PageSchema) throws(TemplateErrors) {
    side = try maler.compile("aarshjul", for: Årshjulssideview.self)
    plakat = try maler.compile("plakat", for: Plakatview.self)
    self.skjema = skjema
  }

  package var dekning: [TemplateCoverage] { [side.coverage, plakat.coverage] }

  /// Nothing for a plan without a year wheel.
  package func skriv(_ dokument: Plandokument<Offentlig>) throws(Skrivefeil) -> [Utfil] {
    guard let hjul = dokument.hjul else { return [] }
    let mappe = "\(dokument.plassering.sti)/aarshjul"
    let view = Årshjulssideview(dokument: dokument, hjul: hjul)
    var feil: [Diagnostic] = []
    func tegn<V: TemplateView>(_ mal: Template<V>, _ view: V, _ navn: String) -> Utfil {
      var ut = Output(capacity: 64 * 1024)
      mal.render(view, into: &ut)
      feil += [ut.fault].compactMap { $0 }
        + skjema.check(ut.bytes, fragment: false).map {
          Diagnostic(
            .feil, $0.rule, at: FileLocation(file: "\(mappe)/\(navn)", line: $0.line), "siden er ikke gyldig: \($0.message)",
            advice: "rett malen siden er tegnet med, eller aktivitetene den er laget av")
        }
      return Utfil(sti: "\(mappe)/\(navn)", byte: ut.bytes)
    }
    let sider = [tegn(side, view, "index.html")] + Plakatview.Papir.allCases.map { tegn(plakat, Plakatview(side: view, papir: $0), $0.fil) }
    if !feil.isEmpty { throw Skrivefeil(funn: feil) }
    var filer = sider + [
      Utfil(sti: "\(mappe)/aarshjul.ics", byte: Kalenderskriver.skriv(hjul.kalender(dokument))),
      Utfil(sti: "\(mappe)/aarshjul.json", byte: hjul.json(dokument.ord)),
    ]
    for i in hjul.feeds {
      filer.append(Utfil(sti: "\(mappe)/\(hjul.feed(i))", byte: Kalenderskriver.skriv(hjul.kalender(dokument, bare: i))))
    }
    if let tegning = Årshjulstegning(hjul.tegnet(dokument), mål: .ark) {
      filer.append(
        Utfil(
          sti: "\(mappe)/aarshjul.svg",
          byte: tegning.fil(
            tittel: view.overskrift, beskrivelse: dokument.ord.hjuletViser(hjul.innslag.count), språk: dokument.målform.rawValue)))
    }
    return filer
  }
}

extension Hjuldokument {
  /// The rings: the categories that have a date in them, and one for what has no category; and which ring each
  /// thing is in. When there are more than can be drawn, the last holds several.
  private func ringer(_ ord: Ledetekster) -> (navn: [String], ring: (Aktivitet) -> Int) {
    let brukte = kategorier.indices.filter { i in innslag.contains { $0.aktivitet.kategori == i } }
    let harUten = innslag.contains { $0.aktivitet.kategori == nil }
    let alle = brukte.count + (harUten ? 1 : 0) <= Hjul.flestRinger
    let egne = alle ? brukte : Array(brukte.prefix(Hjul.flestRinger - 1))
    var navn = egne.map { kategorier[$0] }
    // Beside the national days alone, what has no category is what the school does.
    if harUten || !alle || navn.isEmpty { navn.append(navn.count <= 1 ? ord.aktiviteter : ord.annet) }
    let plass = Dictionary(uniqueKeysWithValues: egne.enumerated().map { ($0.element, $0.offset) })
    let siste = navn.count - 1
    return (navn, { a in a.kategori.flatMap { plass[$0] } ?? siste })
  }

  /// The year as it is drawn.
  func tegnet(_ dokument: Plandokument<Offentlig>) -> Hjul {
    let ord = dokument.ord
    let (ringer, ring) = ringer(ord)
    let første = Dato(år: skoleår.start, måned: 8, dag: 1)?.dagnummer ?? 0
    let dager = Double((Dato(år: skoleår.start + 1, måned: 8, dag: 1)?.dagnummer ?? 0) - første)
    func plass(_ d: Dato, _ forskjøvet: Double = 0) -> Double { (Double(d.dagnummer - første) + forskjøvet) / dager }
    return Hjul(
      måneder: (0..<12).map { i in
        let m = (i + 7) % 12 + 1
        return Hjul.Måned(Dato.månedsnavn[m - 1].storForbokstav, dager: Dato.dager(i: m, år: skoleår.start + (m < 8 ? 1 : 0)))
      },
      ringer: ringer,
      innslag: innslag.map { i in
        // A day is a moment; what lasts a month or more is drawn as long as it is.
        let fra = plass(i.tid.fra, i.tid.erKort ? 0.5 : 0)
        return Hjul.Innslag(i.aktivitet.tittel, ring: ring(i.aktivitet), fra: fra, til: i.tid.erKort ? fra : plass(i.tid.til, 1))
      },
      fri: fri.filter { $0.til > $0.fra }.map { Hjul.Tidsrom(fra: plass($0.fra), til: plass($0.til, 1)) },
      midt: [ord.årshjul, skoleår.lang],
      ord: Hjul.Ord(ringene: ord.ringene, fri: ord.fri, tallene: ord.tallene))
  }

  func json(_ ord: Ledetekster) -> [UInt8] {
    var s = JSONSkriver()
    s.objekt { s in
      s.felt("format", "skoleplan-aarshjul/1")
      s.felt("tittel", tittel)
      s.felt("skoleår", skoleår.kode)
      s.felt("kategorier", kategorier) { $0.tekst($1) }
      s.felt("aktiviteter", aktiviteter) { s, a in
        s.linjeskift()
        s.objekt { s in
          s.felt("id", a.id)
          s.felt("tittel", a.tittel)
          s.felt("beskrivelse", a.beskrivelse)
          s.felt("når", a.når)
          s.felt("ansvar", a.hvem)
          s.felt("sted", a.hvor)
          s.felt("kategori", a.kategori.map { kategorier[$0] })
          s.felt("tider", a.tider) { s, t in
            s.objekt { s in
              s.felt("fra", t.fra.iso)
              s.felt("til", t.til.iso)
              s.felt("slag", t.erFrist ? "frist" : "tid")
              s.felt("klokke", t.klokke?.tekst)
            }
          }
          s.felt("gjentas", a.gjentatt) { s, g in
            s.objekt { s in
              s.felt("dager", g.dager) { $0.tekst($1.iso) }
              s.felt("klokke", g.klokke?.tekst)
            }
          }
        }
      }
    }
    s.linjeskift()
    return s.byte
  }
}
