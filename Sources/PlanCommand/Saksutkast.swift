import Elevsak
import PlanDiagnostics
import Planmodell
import Skoletid

/// What is to be written of a new case, as far as it is known.
struct Saksutkast {
  struct Tiltak {
    var id: String
    /// nil when nobody said which.
    var problem: String?
    var nivå: Nivå
    /// Markdown.
    var hva: String
    var hyppighet: String?
    var ansvar: String?
    var start: Dato?
  }

  struct Problem {
    var id: String
    /// Kind in the bank.
    var slag: String?
    /// The school's words, in Markdown.
    var tekst: String?
  }

  let grunn: Saksgrunn
  let målform: Målform
  let idag: Dato
  let start: Dato
  var slag = Saksslag.mellomElever
  var alvorlig = false
  var sak: String?
  var elev: String?
  /// `av` as it is written in YAML.
  var meldt: (dato: Dato?, av: String?)?
  var erMeldtVidere = false
  var meldtVidere: Dato?
  var problemer: [Problem] = []
  // What is answered in free text is Markdown.
  var elevensOrd: String?
  var elevenHørt: Dato?
  var elevenVilleIkke = false
  var foreldresyn: String?
  var undersøkt: (hva: String, funn: String?)?
  var elevensBeste: String?
  var tiltak: [Tiltak] = []
  /// Suggestions nobody has adapted yet: only comments.
  var forslag: [Tiltaksforslag] = []

  private func ord(_ nb: String, _ nn: String) -> String { målform == .nn ? nn : nb }

  var yaml: String {
    var y = Saksyaml()
    y.merknad(
      ord(
        "Skriftlig plan i én sak (opplæringslova § 12-4). Ikke del filen, og ikke legg den der andre kan lese den.\nBruk nøytrale kjennetegn som «Elev A». Andre elever skal ikke kunne kjennes igjen.",
        "Skriftleg plan i éi sak (opplæringslova § 12-4). Ikkje del fila, og ikkje legg ho der andre kan lese ho.\nBruk nøytrale kjenneteikn som «Elev A». Andre elevar skal ikkje kunne kjennast att."))
    y.felt("sak", sak)
    y.felt("status", "utkast")
    y.felt("målform", målform.rawValue)
    y.rå("opprettet: \(idag.iso)")
    y.felt("skole", grunn.skole)
    y.felt("eier", grunn.eier)
    y.felt("elev", elev ?? "Elev A")
    y.felt("slag", slag.rawValue)
    if alvorlig { y.felt("alvor", Alvorsgrad.alvorlig.rawValue) }
    if let m = meldt { y.rå("meldt: {\(felter(m.dato, m.av, til: slag == .ledelseMotElev ? "skoleeier" : "rektor"))}") }
    // § 12-5 second paragraph: nothing goes by way of the leadership when the case is about it.
    if erMeldtVidere { y.rå("meldt-videre: [{\(felter(meldtVidere, slag == .ledelseMotElev ? nil : "rektor", til: "skoleeier"))}]") }
    y.luft()
    if problemer.isEmpty {
      y.merknad(ord("problemer:\n  - {id: utenfor, tekst: Hva er galt, konkret?}", "problemer:\n  - {id: utanfor, tekst: Kva er gale, konkret?}"))
    } else {
      y.rå("problemer:")
      for p in problemer {
        y.rå("  - id: \(p.id)")
        y.felt("slag", p.slag, innrykk: 4)
        y.prosa("tekst", p.tekst ?? ord("[Hva er galt, konkret?]", "[Kva er gale, konkret?]"), innrykk: 4)
      }
    }
    y.luft()
    skrivStemmer(&y)
    y.luft()
    skrivTiltak(&y)
    return y.tekst
  }

  /// Inside «{…}».
  private func felter(_ dato: Dato?, _ av: String?, til: String) -> String {
    [dato.map { "dato: \($0.iso)" }, av.map { "av: \($0)" }, "til: \(til)"].compactMap { $0 }.joined(separator: ", ")
  }

  private func skrivStemmer(_ y: inout Saksyaml) {
    if elevensOrd != nil || elevenVilleIkke || elevenHørt != nil {
      y.rå("elevens-stemme:")
      if let d = elevenHørt { y.rå("  dato: \(d.iso)") }
      y.prosa("ord", elevensOrd, innrykk: 2)
      if elevenVilleIkke { y.rå("  ønsket-ikke: true") }
    } else {
      y.merknad(ord("elevens-stemme: {dato: \(idag.iso), ord: Elevens egne ord}", "elevens-stemme: {dato: \(idag.iso), ord: Eleven sine eigne ord}"))
    }
    if let s = foreldresyn {
      y.rå("foreldre:")
      y.prosa("syn", s, innrykk: 2)
    } else {
      y.merknad(ord("foreldre: {dato: \(idag.iso), syn: Det foreldrene mener og foreslår}", "foreldre: {dato: \(idag.iso), syn: Det foreldra meiner og foreslår}"))
    }
    if let u = undersøkt {
      y.rå("undersøkelser:")
      y.rå("  - hva: \(Saksyaml.skalar(u.hva))")
      y.prosa("funn", u.funn, innrykk: 4)
    } else {
      y.merknad(ord("undersøkelser: [{hva: Hva dere har undersøkt, funn: Hva dere fant}]", "undersøkelser: [{hva: Kva de har undersøkt, funn: Kva de fann}]"))
    }
    if slag == .mellomElever { y.merknad(ord("andre-hørt: Hvordan andre elever er hørt, uten hvem", "andre-hørt: Korleis andre elevar er høyrde, utan kven")) }
    if let b = elevensBeste { y.prosa("elevens-beste", b) } else { y.merknad(ord("elevens-beste: Hva som er best for eleven, og hvorfor", "elevens-beste: Kva som er best for eleven, og kvifor")) }
  }

  private func skrivTiltak(_ y: inout Saksyaml) {
    if !tiltak.isEmpty { y.rå("tiltak:") }
    for t in tiltak {
      y.rå("  - id: \(t.id)")
      if let p = t.problem { y.rå("    problem: [\(p)]") }
      y.rå("    nivå: \(t.nivå.rawValue)")
      y.prosa("hva", t.hva, innrykk: 4)
      if let d = t.start { y.rå("    start: \(d.iso)") }
      y.felt("hyppighet", t.hyppighet, innrykk: 4)
      if let a = t.ansvar { y.rå("    ansvar: [\(a)]") }
      if let e = t.start.flatMap({ grunn.trapp.datoer(fra: $0, grunn.kalender).first }) { y.rå("    evalueres: \(e.iso)") }
    }
    guard !forslag.isEmpty || tiltak.isEmpty else { return }
    y.merknad(
      ord(
        "Tiltak. Forslagene under er fra tiltaksbanken. Ta bort «# » foran det dere vil bruke, bytt ut alt i klammer,\nog skriv det om så det passer for denne eleven.\ntiltak:",
        "Tiltak. Forslaga under er frå tiltaksbanken. Ta bort «# » framfor det de vil bruke, byt ut alt i klammer,\nog skriv det om så det passar for denne eleven.\ntiltak:"))
    let evaluering = grunn.trapp.datoer(fra: start, grunn.kalender).first
    for f in forslag {
      let problem = problemer.first { p in f.id.verdi.hasPrefix(p.id) }?.id ?? problemer.first?.id ?? "utenfor"
      y.merknad("  - id: \(f.id.verdi)\n    problem: [\(problem)]\n    nivå: \(f.nivå.rawValue)")
      y.merknad("    hva: \(Saksyaml.skalar(f.hva[målform]))")
      y.merknad("    hyppighet: \(Saksyaml.skalar(f.hyppighet[målform]))\n    start: \(start.iso)")
      y.merknad("    ansvar: [\(f.ansvar.compactMap { $0.rolle?.verdi }.joined(separator: ", "))]" + (evaluering.map { "\n    evalueres: \($0.iso)" } ?? ""))
      y.merknad("    # \(f.tilpass[målform])")
    }
    if forslag.isEmpty {
      y.merknad("  - {id: følge, problem: [utenfor], nivå: individ, hva: …, start: \(start.iso), hyppighet: …, ansvar: [kontaktlærer]\(evaluering.map { ", evalueres: \($0.iso)" } ?? "")}")
    }
  }
}
