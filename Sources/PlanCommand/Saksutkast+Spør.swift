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
    if let d = s.dato(s.ord("Når ble det meldt fra?", "Når vart det meldt frå?"), ellers: idag) {
      meldt = (d, rolle(s, s.ord("Hvem meldte fra? (en rolle)", "Kven melde frå? (ei rolle)"), ellers: "kontaktlærer"))
    }
    alvorlig = s.ja(s.ord("Er saken alvorlig?", "Er saka alvorleg?"))
    if alvorlig || slag != .mellomElever, s.ja(s.ord("Er det meldt til skoleeieren?", "Er det meldt til skuleeigaren?")) {
      meldtVidere = s.dato(s.ord("Når?", "Når?"), ellers: idag)
    }
    spørProblemer(s, bank, valgte)
    elevensOrd = s.tekst(s.ord("Hva sier eleven selv? (elevens egne ord)", "Kva seier eleven sjølv? (eleven sine eigne ord)"))
    if elevensOrd == nil { elevenVilleIkke = s.ja(s.ord("Ville ikke eleven si noe?", "Ville ikkje eleven seie noko?")) }
    if elevensOrd != nil || elevenVilleIkke { elevenHørt = s.dato(s.ord("Når ble eleven hørt?", "Når vart eleven høyrd?"), ellers: idag) }
    foreldresyn = s.tekst(s.ord("Hva mener foreldrene, og hva foreslår de?", "Kva meiner foreldra, og kva foreslår dei?"))
    if let hva = s.tekst(s.ord("Hva har skolen undersøkt?", "Kva har skulen undersøkt?")) {
      undersøkt = (hva, s.tekst(s.ord("Hva fant dere?", "Kva fann de?")))
    }
    elevensBeste = s.tekst(s.ord("Hva er best for eleven, og hvorfor?", "Kva er best for eleven, og kvifor?"))
    for nivå in [Nivå.individ, .klasse, .skole] { spørTiltak(s, bank, nivå) }
  }

  private mutating func spørProblemer(_ s: Saksspørsmål, _ bank: Tiltaksbank, _ valgte: [String]) {
    var igjen = valgte
    for nr in 0..<6 {
      let id: String
      if !igjen.isEmpty {
        id = igjen.removeFirst()
      } else if nr == 0 || s.ja(s.ord("Er det et problem til?", "Er det eit problem til?")) {
        let valg = bank.problemslag.map { "\($0.navn[målform]): \($0.kjennetegn[målform])" }
        id = s.valg(s.ord("Hva slags problem er det?", "Kva slags problem er det?"), valg).map { bank.problemslag[$0].id.verdi } ?? "problem-\(nr + 1)"
      } else {
        return
      }
      if problemer.contains(where: { $0.id == id }) { continue }
      problemer.append((id, s.tekst(s.ord("Beskriv problemet, konkret", "Beskriv problemet, konkret"))))
    }
  }

  private mutating func spørTiltak(_ s: Saksspørsmål, _ bank: Tiltaksbank, _ nivå: Nivå) {
    let forslag = problemer.flatMap { bank.forslag(problemslag: $0.id, nivå: nivå) }
    let hvor = [Nivå.skole: s.ord("for hele skolen", "for heile skulen"), .klasse: s.ord("for klassen eller trinnet", "for klassen eller trinnet"), .individ: s.ord("for eleven", "for eleven")][nivå] ?? ""
    for nr in 1...6 {
      let valg = forslag.map { "\($0.tittel[målform]): \($0.hva[målform])" } + [s.ord("Et annet tiltak", "Eit anna tiltak")]
      guard let i = s.valg(s.ord("Tiltak \(hvor)?", "Tiltak \(hvor)?"), valg) else { return }
      let f = i < forslag.count ? forslag[i] : nil
      var hva: String?
      if let f {
        s.si(s.ord("Tilpass forslaget. \(f.tilpass[målform])", "Tilpass forslaget. \(f.tilpass[målform])"))
        let fylt = s.fyll(f.hva[målform]) ?? f.hva[målform]
        s.si("  \(fylt)")
        hva = s.tekst(s.ord("Skriv det om så det passer for denne eleven (tom: bruk det slik det står nå)", "Skriv det om så det passar for denne eleven (tom: bruk det slik det står no)")) ?? fylt
      } else {
        hva = s.tekst(s.ord("Hva skal gjøres, konkret?", "Kva skal gjerast, konkret?"))
      }
      guard let hva else { continue }
      let ansvar = rolle(s, s.ord("Hvem gjennomfører det? (en rolle på skolen)", "Kven gjennomfører det? (ei rolle på skulen)"), ellers: f?.ansvar.first?.rolle?.verdi ?? "kontaktlærer")
      let fra = s.dato(s.ord("Fra hvilken dag?", "Frå kva dag?"), ellers: start) ?? start
      let ofte = s.tekst(s.ord("Hvor ofte?", "Kor ofte?") + (f.map { " [\($0.hyppighet[målform])]" } ?? "")) ?? f?.hyppighet[målform]
      tiltak.append(
        Tiltak(
          id: "\(nivå.rawValue)-\(nr)", problem: problemer.first { p in f?.id.verdi.hasPrefix(p.id) ?? false }?.id ?? problemer.first?.id ?? "problem-1",
          nivå: nivå, hva: hva, hyppighet: ofte, ansvar: ansvar, start: fra))
      guard s.ja(s.ord("Et tiltak til \(hvor)?", "Eit tiltak til \(hvor)?")) else { return }
    }
  }

  /// The id of a role, from its id or its name.
  private func rolle(_ s: Saksspørsmål, _ spørsmål: String, ellers: String) -> String {
    for _ in 0..<5 {
      guard let svar = s.tekst("\(spørsmål) [\(ellers)]")?.lowercased() else { return ellers }
      if let r = grunn.roller.first(where: { $0.id.verdi == svar || $0.navn.nb.lowercased() == svar || $0.navn.nn.lowercased() == svar }) { return r.id.verdi }
      let alle = grunn.roller.map(\.id.verdi)
      s.si(s.ord("Det er ikke en rolle på skolen. ", "Det er ikkje ei rolle på skulen. ") + (Suggestion.didYouMean(svar, among: alle) ?? s.ord("Noen av dem: ", "Nokre av dei: ") + alle.prefix(12).joined(separator: ", ")))
    }
    return ellers
  }
}
