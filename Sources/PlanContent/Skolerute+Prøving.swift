import PlanDiagnostics
package import Planmodell
import Skoletid

extension Skolerute {
  /// What does not add up: dates that are copied from another year, weekdays that do not fit, too few days.
  var funn: [Diagnostic] {
    let dager = [førsteSkoledag, sisteSkoledag] + fridager + planleggingsdager + [semesterskifte].compactMap { $0 }
    // One word wrong at the top, and not as many as there are dates.
    if dager.allSatisfy({ utenfor($0.dato) != nil }) {
      return [
        feil("RUTE-002", skoleår.sted, "datoene ligger utenfor skoleåret \(skoleår.verdi.lang)",
          råd: "rett skoleåret hvis ruten er for et annet år, eller skriv inn de nye datoene")
      ]
    }
    var funn = dager.flatMap { prøv($0) } + ferier.flatMap { prøv($0) }
    guard !funn.harFeil else { return funn }
    if sisteSkoledag.dato.verdi <= førsteSkoledag.dato.verdi {
      funn.append(feil("RUTE-004", sisteSkoledag.sted, "siste skoledag kommer ikke etter den første", råd: "rett en av datoene"))
      return funn
    }
    funn += overlapp() + prøvFri() + prøvAntall()
    return funn
  }

  private func feil(_ kode: String, _ sted: FileLocation, _ melding: String, råd: String, _ vekt: Severity = .feil) -> Diagnostic {
    Diagnostic(vekt, kode, at: sted, melding, advice: råd)
  }

  private func prøv(_ d: Rutedag) -> [Diagnostic] {
    if let f = utenfor(d.dato) { return [f] }
    guard let skrevet = d.ukedag?.ukedag, skrevet != d.dato.verdi.ukedag else { return [] }
    return [
      feil(
        "RUTE-001", d.sted, "\(d.dato.verdi.lang) er en \(d.dato.verdi.ukedag.navn), ikke en \(skrevet.navn)",
        råd: "rett datoen eller ukedagen; den kan være skrevet av fra et annet år")
    ]
  }

  private func prøv(_ f: Ferie) -> [Diagnostic] {
    let utenfor = [f.fra, f.til].compactMap { self.utenfor($0) }
    if !utenfor.isEmpty { return utenfor }
    if f.til.verdi < f.fra.verdi {
      return [feil("RUTE-004", f.til.sted, "«\(f.navn.verdi)» slutter før den begynner", råd: "rett en av datoene")]
    }
    guard let uke = f.uke, uke.verdi != f.fra.verdi.uke.nr else { return [] }
    let melding =
      Uke(år: f.fra.verdi.uke.år, nr: uke.verdi) == nil
      ? "\(f.fra.verdi.uke.år) har ikke noen uke \(uke.verdi)"
      : "\(f.fra.verdi.lang) er i uke \(f.fra.verdi.uke.nr), ikke i uke \(uke.verdi)"
    return [feil("RUTE-003", uke.sted, melding, råd: "rett uken eller datoene")]
  }

  private func utenfor(_ d: Lokalisert<Dato>) -> Diagnostic? {
    let år = skoleår.verdi
    guard !år.rommer(d.verdi) else { return nil }
    let mente = [-1, 1].lazy.compactMap { Dato(år: d.verdi.år + $0, måned: d.verdi.måned, dag: d.verdi.dag) }.first(where: år.rommer)
    return feil(
      "RUTE-002", d.sted, "\(d.verdi.lang) ligger utenfor skoleåret \(år.lang)",
      råd: mente.map { "mente du \($0.iso)?" } ?? "bruk en dato fra 1. august \(år.start) til 31. juli \(år.start + 1)")
  }

  private func overlapp() -> [Diagnostic] {
    let rekke = ferier.sorted { $0.fra.verdi < $1.fra.verdi }
    return zip(rekke, rekke.dropFirst()).filter { $0.til.verdi >= $1.fra.verdi }.map { a, b in
      Diagnostic(
        .feil, "RUTE-005", at: b.sted, "«\(b.navn.verdi)» begynner før «\(a.navn.verdi)» er over", advice: "rett datoene",
        related: [.init(a.sted, "her er «\(a.navn.verdi)»")])
    }
  }

  /// Days that are off work anyway, and planning days when nobody is at work.
  private func prøvFri() -> [Diagnostic] {
    (fridager.map { ($0, "fridagen") } + planleggingsdager.map { ($0, "planleggingsdagen") }).compactMap { d, hva in
      let dato = d.dato.verdi
      if dato.ukedag.erHelg || !dato.helligdager.isEmpty {
        let er = dato.ukedag.erHelg ? "en \(dato.ukedag.navn)" : "en helligdag"
        return feil(
          "RUTE-006", d.sted, "\(hva) \(dato.lang) er \(er), så elevene har fri uansett",
          råd: "rett datoen, eller ta den bort", .advarsel)
      }
      guard let ferie = ferier.first(where: { $0.fra.verdi <= dato && dato <= $0.til.verdi }) else { return nil }
      return feil(
        "RUTE-006", d.sted, "\(hva) \(dato.lang) er midt i «\(ferie.navn.verdi)»", råd: "rett datoen, eller ta den bort", .advarsel)
    }
  }

  /// At least 38 school weeks within 45 weeks on end (opplæringslova § 14-1; read 2026-11-21). A week counts when it
  /// has a school day; the law does not say how short a week may be.
  private func prøvAntall() -> [Diagnostic] {
    let kalender = kalender()
    let dager = kalender.skoledager
    var funn: [Diagnostic] = []
    if let n = skoledager, n.verdi != dager.count {
      funn.append(
        feil(
          "RUTE-007", n.sted, "ruten har \(dager.count) skoledager, ikke \(n.verdi)",
          råd: "tell på nytt, eller se etter en fridag som mangler eller er skrevet to ganger"))
    }
    if kalender.skoleuker < 38 {
      funn.append(
        feil("RUTE-008", sted, "ruten har \(kalender.skoleuker) skoleuker, og loven krever minst 38", råd: "rett datoene, eller legg til skoledager (opplæringslova § 14-1 første ledd)"))
    }
    if let a = dager.first, let b = dager.last, (b.uke.mandag.dagnummer - a.uke.mandag.dagnummer) / 7 + 1 > 45 {
      funn.append(
        feil("RUTE-008", sted, "skoleukene strekker seg over mer enn 45 uker på rad", råd: "rett datoene, eller legg til skoledager (opplæringslova § 14-1 første ledd)"))
    }
    return funn
  }
}

extension Innholdsleser {
  /// The calendars of an owner, by school year; those at fault are left out.
  func skoleruter(_ eierrot: String) -> (verdi: [Skoleår: Skolerute], funn: [Diagnostic]) {
    let mappe = "\(eierrot)/skoleruter"
    guard let oppføringer = try? filer.list(mappe) else { return ([:], []) }
    var ut: [Skoleår: Skolerute] = [:]
    var funn: [Diagnostic] = []
    for o in oppføringer where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let fil = "\(mappe)/\(o.navn)"
      let lest = skolerute(fil, rot: innhold)
      funn += lest.funn
      guard let rute = lest.verdi else { continue }
      if "\(rute.skoleår.verdi.kode).yaml" != o.navn {
        funn.append(
          Diagnostic(
            .feil, "RUTE-009", at: rute.skoleår.sted, "ruten er for \(rute.skoleår.verdi.kode), men filen heter «\(o.navn)»",
            advice: "gi filen navnet «\(rute.skoleår.verdi.kode).yaml», eller rett skoleåret"))
      }
      ut[rute.skoleår.verdi] = rute
    }
    return (ut, funn)
  }

  /// One calendar, wherever it lies.
  package func skolerute(_ fil: String, rot: String) -> Lest<Skolerute> {
    let lest = les(fil, som: Skolerute.self, rot: rot)
    guard let rute = lest.verdi else { return lest }
    let funn = lest.funn + rute.funn
    return (funn.harFeil ? nil : rute, funn)
  }
}
