import Elevsak
import PlanDiagnostics
import Planmodell
import Skoletid

extension Saksutkast {
  /// Asks for all the plan should have. An empty answer leaves a thing for later; «sjekk» says what is left.
  mutating func spør(_ s: Saksspørsmål, _ bank: Tiltaksbank, _ valgte: [String]) {
    s.si(
      s.ord(
        "Svar med egne ord. Tom linje hopper over; det kan fylles ut i filen etterpå. Skriv ikke navn på elever.",
        "Svar med eigne ord. Tom linje hoppar over; det kan fyllast ut i fila etterpå. Skriv ikkje namn på elevar."))
    let slagord = s.ord("mellom elever", "mellom elevar")
    if let i = s.valg(
      s.ord("Hvem gjelder saken?", "Kven gjeld saka?"),
      [slagord, s.ord("en ansatt mot en elev (§ 12-5)", "ein tilsett mot ein elev (§ 12-5)"), s.ord("noen i ledelsen mot en elev (§ 12-5)", "nokon i leiinga mot ein elev (§ 12-5)")],
      ellers: Saksslag.allCases.firstIndex(of: slag))
    {
      slag = Saksslag.allCases[i]
    }
    sak = s.tekst(s.ord("Saksnummer i arkivet?", "Saksnummer i arkivet?"))
    elev = s.tekst(s.ord("Hva skal eleven kalles i planen? [Elev A]", "Kva skal eleven kallast i planen? [Elev A]"))
    // § 12-5 second paragraph: a case about the leadership goes straight to the owner.
    let tilEieren = slag == .ledelseMotElev
    let når =
      tilEieren
      ? s.dato(s.ord("Når ble det meldt fra til skoleeieren?", "Når vart det meldt frå til skuleeigaren?"), ellers: idag)
      : s.dato(s.ord("Når ble det meldt fra?", "Når vart det meldt frå?"), ellers: idag)
    meldt = (når, melder(s))
    alvorlig = s.ja(s.ord("Er saken alvorlig?", "Er saka alvorleg?"))
    if !tilEieren, alvorlig || slag != .mellomElever, s.ja(s.ord("Er det meldt til skoleeieren?", "Er det meldt til skuleeigaren?")) {
      erMeldtVidere = true
      meldtVidere = s.dato(s.ord("Når?", "Når?"), ellers: idag)
    }
    spørProblemer(s, bank, valgte)
    elevensOrd = s.langt(s.ord("Hva sier eleven selv? (elevens egne ord)", "Kva seier eleven sjølv? (eleven sine eigne ord)"))
    let spurt = elevensOrd != nil || s.ja(s.ord("Er eleven spurt?", "Er eleven spurd?"))
    if elevensOrd == nil, spurt { elevenVilleIkke = !s.ja(s.ord("Sa eleven noe?", "Sa eleven noko?"), ellers: true) }
    if spurt { elevenHørt = s.dato(s.ord("Når ble eleven hørt?", "Når vart eleven høyrd?"), ellers: idag) }
    foreldresyn = s.langt(s.ord("Hva mener foreldrene, og hva foreslår de?", "Kva meiner foreldra, og kva foreslår dei?"))
    if let hva = s.tekst(s.ord("Hva har skolen undersøkt?", "Kva har skulen undersøkt?")) {
      undersøkt = (hva, s.langt(s.ord("Hva fant dere?", "Kva fann de?")))
    }
    elevensBeste = s.langt(s.ord("Hva er best for eleven, og hvorfor?", "Kva er best for eleven, og kvifor?"))
    for nivå in [Nivå.individ, .klasse, .skole] { spørTiltak(s, bank, nivå) }
  }

  private mutating func spørProblemer(_ s: Saksspørsmål, _ bank: Tiltaksbank, _ valgte: [String]) {
    var igjen = valgte
    for nr in 0..<6 {
      let slag: String?
      if !igjen.isEmpty {
        slag = igjen.removeFirst()
      } else if nr == 0 || s.ja(s.ord("Er det et problem til?", "Er det eit problem til?")) {
        let valg = bank.problemslag.map { "\($0.navn[målform]): \($0.kjennetegn[målform])" }
        slag = s.valg(s.ord("Hva slags problem er det?", "Kva slags problem er det?"), valg).map { bank.problemslag[$0].id.verdi }
      } else {
        return
      }
      let id = slag.flatMap { slag in problemer.contains { $0.id == slag } ? nil : slag } ?? "problem-\(nr + 1)"
      problemer.append(Problem(id: id, slag: slag, tekst: s.langt(s.ord("Beskriv problemet, konkret", "Beskriv problemet, konkret"))))
    }
  }

  private mutating func spørTiltak(_ s: Saksspørsmål, _ bank: Tiltaksbank, _ nivå: Nivå) {
    var slag: [String] = []
    for p in problemer.compactMap(\.slag) where !slag.contains(p) { slag.append(p) }
    let forslag = slag.flatMap { s in bank.forslag(problemslag: s, nivå: nivå).map { (slag: s, forslag: $0) } }
    let hvor = [Nivå.skole: s.ord("for hele skolen", "for heile skulen"), .klasse: s.ord("for klassen eller trinnet", "for klassen eller trinnet"), .individ: s.ord("for eleven", "for eleven")][nivå] ?? ""
    for nr in 1...6 {
      let valg = forslag.map(\.forslag).map { "\($0.tittel[målform]): \($0.hva[målform])" } + [s.ord("Et annet tiltak", "Eit anna tiltak")]
      guard let i = s.valg(s.ord("Tiltak \(hvor)?", "Tiltak \(hvor)?"), valg) else { return }
      let f = i < forslag.count ? forslag[i].forslag : nil
      var hva: String?
      if let f {
        s.si(s.ord("Tilpass forslaget. \(f.tilpass[målform])", "Tilpass forslaget. \(f.tilpass[målform])"))
        let fylt = s.fyll(f.hva[målform]) ?? f.hva[målform]
        s.si("  \(fylt)")
        hva = s.langt(s.ord("Skriv det om så det passer for denne eleven (tom: bruk det slik det står nå)", "Skriv det om så det passar for denne eleven (tom: bruk det slik det står no)")) ?? fylt
      } else {
        hva = s.langt(s.ord("Hva skal gjøres, konkret?", "Kva skal gjerast, konkret?"))
      }
      guard let hva else { continue }
      let ansvar = rolle(s, s.ord("Hvem gjennomfører det? (en rolle på skolen)", "Kven gjennomfører det? (ei rolle på skulen)"), ellers: f?.ansvar.first?.rolle?.verdi ?? "kontaktlærer")
      let problem = problem(s, slag: i < forslag.count ? forslag[i].slag : nil)
      let fra = s.dato(s.ord("Fra hvilken dag?", "Frå kva dag?"), ellers: start)
      let ofte = s.tekst(s.ord("Hvor ofte?", "Kor ofte?") + (f.map { " [\($0.hyppighet[målform])]" } ?? "")) ?? f?.hyppighet[målform]
      tiltak.append(
        Tiltak(
          id: "\(nivå.rawValue)-\(nr)", problem: problem, nivå: nivå, hva: hva, hyppighet: ofte, ansvar: ansvar, start: fra))
      guard s.ja(s.ord("Et tiltak til \(hvor)?", "Eit tiltak til \(hvor)?")) else { return }
    }
  }

  /// Which problem a measure is for: the one its kind tells, else the only one, else the one who asks is asked.
  private func problem(_ s: Saksspørsmål, slag: String?) -> String? {
    let like = slag.map { slag in problemer.filter { $0.slag == slag } } ?? []
    let aktuelle = like.isEmpty ? problemer : like
    guard aktuelle.count > 1 else { return aktuelle.first?.id }
    return s.valg(s.ord("Hvilket problem skal tiltaket løse?", "Kva problem skal tiltaket løyse?"), aktuelle.map { $0.tekst ?? $0.id })
      .map { aktuelle[$0].id }
  }

  /// Who told of it, as YAML: a role of the school, someone at home, or else the words that are answered.
  private func melder(_ s: Saksspørsmål) -> String? {
    guard let svar = s.tekst(s.ord("Hvem meldte fra? (en rolle på skolen, elev, foreldre; ikke navn)", "Kven melde frå? (ei rolle på skulen, elev, foreldre; ikkje namn)")) else { return nil }
    if let id = rolle(svar) ?? Self.hjemme[svar.lowercased()] { return id }
    s.si(s.ord("Det er ikke en rolle på skolen. Det står slik du skrev det.", "Det er ikkje ei rolle på skulen. Det står slik du skreiv det."))
    return "{gruppe: \(JSONReport.quote(svar))}"
  }

  private static let hjemme = [
    "elev": "elev", "eleven": "elev", "eleven selv": "elev", "eleven sjølv": "elev", "medelev": "medelev", "en medelev": "medelev", "ein medelev": "medelev",
    "foreldre": "foresatte", "foreldra": "foresatte", "foreldrene": "foresatte", "foresatt": "foresatte", "foresatte": "foresatte",
    "føresette": "foresatte", "heimen": "foresatte", "hjemmet": "foresatte", "mor": "mor", "mora": "mor", "moren": "mor", "far": "far", "faren": "far",
  ]

  /// The id of a role, from its id or its name.
  private func rolle(_ svar: String) -> String? {
    let svar = svar.lowercased()
    return grunn.roller.first { $0.id.verdi == svar || $0.navn.nb.lowercased() == svar || $0.navn.nn.lowercased() == svar }?.id.verdi
  }

  /// nil when what is answered is no role.
  private func rolle(_ s: Saksspørsmål, _ spørsmål: String, ellers: String) -> String? {
    for _ in 0..<5 {
      guard let svar = s.tekst("\(spørsmål) [\(ellers)]")?.lowercased() else { return ellers }
      if let id = rolle(svar) { return id }
      let alle = grunn.roller.map(\.id.verdi)
      s.si(s.ord("Det er ikke en rolle på skolen. ", "Det er ikkje ei rolle på skulen. ") + (Suggestion.didYouMean(svar, among: alle) ?? s.ord("Noen av dem: ", "Nokre av dei: ") + alle.prefix(12).joined(separator: ", ")))
    }
    s.si(s.ord("Ansvaret er ikke fylt ut. Skriv det i filen etterpå.", "Ansvaret er ikkje fylt ut. Skriv det i fila etterpå."))
    return nil
  }
}
