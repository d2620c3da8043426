import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanProsa
import Planmodell
import Testing

/// En plan og det den hører til, skrevet i YAML.
struct Sak: Sendable {
  /// Nøklene i planen, uten «mal:» og «tittel:».
  var plan: String
  var mal = "seksjoner: [{id: alt, tittel: Alt, innhold: [{eget: true}]}]"
  var felles = "roller:\n  - {id: rektor, navn: rektor, slag: ledelse}\n  - {id: lærer, navn: {nb: lærer, nn: lærar}, slag: ansatt}"
  var eier = ""
  var skole = ""
  var årshjul: String?
  /// Filen eieren deler med skolene sine.
  var fraEieren: String?

  init(_ plan: String) { self.plan = plan }

  /// En plan med ett punkt, «alt», som har dette innholdet.
  init(innhold: String, _ plan: String = "") {
    let blokker = innhold.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)\n" }.joined()
    self.plan = "seksjoner:\n  - id: alt\n    innhold:\n\(blokker)\n\(plan)"
  }

  func med<V>(_ sti: WritableKeyPath<Self, V>, _ verdi: V) -> Self {
    var ny = self
    ny[keyPath: sti] = verdi
    return ny
  }

  /// Leser og bygger. Innholdet må være uten feil; dokumentet kan ha funn.
  func bygg() throws -> (dokument: Plandokument<Offentlig>?, funn: [Diagnostic]) { Dokumentbygging.bygg(try lest()) }

  /// Innholdet, lest uten feil.
  func lest() throws -> Planinnhold {
    let rot = "eiere/lysvik/skoler/fjell"
    var filer = [
      "felles/felles.yaml": "skole:\n\(felles.split(separator: "\n").map { "  \($0)\n" }.joined())",
      "eiere/lysvik/eier.yaml": "navn: Lysvik\nslag: kommune\n\(eier)\n",
      "\(rot)/skole.yaml": "navn: Fjell\nskoleslag: barneskole\n\(skole)\n",
      "\(rot)/2026-2027/plan.yaml": "mal: m\ntittel: Plan\n\(plan)\n",
      "maler/m.yaml": "id: m\nnavn: M\n\(mal)\n",
    ]
    filer["\(rot)/2026-2027/aarshjul.yaml"] = årshjul
    filer["eiere/lysvik/felles/deles.yaml"] = fraEieren
    for (navn, tekst) in filer { filer["I/\(navn)"] = tekst }
    let leser = Innholdsleser(filer: .minne(filer), innhold: "I", maler: "I/maler")
    let (innhold, lesefunn) = leser.les(Plassering(eier: "lysvik", skole: "fjell", mappe: "2026-2027"))
    try #require(lesefunn == [])
    return try #require(innhold)
  }

  /// Dokumentet, når det ikke finnes noe å utsette på det.
  func dokument() throws -> Plandokument<Offentlig> {
    let (dokument, funn) = try bygg()
    #expect(funn.map(\.helt) == [])
    return try #require(dokument)
  }

  /// Blokkene i det første punktet, som tekst.
  func blokker() throws -> [String] { try dokument().seksjoner.first?.blokker.map(\.visning) ?? [] }

  func funn() throws -> [Diagnostic] { try bygg().funn }
}

extension Diagnostic {
  /// `DOK-001 fil:2:3`, uten mappene.
  var kort: String { "\(code) \(location.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line):\($0.column)" } ?? "-")" }
  var helt: String { "\(kort) \(message) | \(advice ?? "-")" }
}

// MARK: Dokumentet som tekst

extension Plandokument {
  /// «2 1 Visjon #visjon»: nivå, nummer og tittel, anker; ett punkt på hver linje.
  var omriss: [String] { seksjoner.flatMap(\.omriss) }

  var tabeller: [Dokumenttabell] { seksjoner.flatMap(\.alleBlokker).compactMap { if case .tabell(let t) = $0 { t } else { nil } } }
}

extension Dokumentseksjon {
  var omriss: [String] { ["\(nivå) \(overskrift) #\(anker)"] + seksjoner.flatMap(\.omriss) }
  var alleBlokker: [Dokumentblokk] { blokker + seksjoner.flatMap(\.alleBlokker) }
}

extension Dokumentblokk {
  /// En blokk på én linje, med alt som står i den. Harde mellomrom vises som vanlige.
  var visning: String { medHarde.replacing("\u{A0}", with: " ") }

  private var medHarde: String {
    switch self {
    case .tekst(let t): t
    case .prosa(let p): p.visning
    case .liste(let l): "\(l.form.rawValue)(" + l.punkter.map { $0.innhold.visning }.joined(separator: "; ") + ")"
    case .etiketter(let e): "{" + e.map(\.visning).joined(separator: "; ") + "}"
    case .sitat(let s): "«\(s.tekst.visning)»" + (s.språk.map { "@\($0)" } ?? "") + (s.kilde.map { " – \($0.visning)" } ?? "")
    case .boks(let b): "[\(b.merke)\(b.tittel.map { ": \($0)" } ?? "")| \(b.innhold.visning)]" + (b.kilde.map { " – \($0.visning)" } ?? "")
    case .figur(let f): "bilde(\(f.fil ?? "mangler"): \(f.alternativ))" + (f.tekst.map { " \($0.visning)" } ?? "")
    case .stripe(let s): s.map(\.tekst).joined(separator: " > ")
    case .tabell(let t): "tabell \(t.tittel)"
    case .kjede(let k): "kjede \(k.tittel) " + Dokumentblokk.liste(k.liste).visning
    case .merke(let t): "(\(t))"
    case .språkdel(let d): "\(d.språk)(\(d.innhold.visning))"
    case .matrise(let m): "matrise(" + m.kolonner.map(\.visning).joined(separator: "; ") + ")"
    case .lenker(let l): l.map(\.visning).joined(separator: ", ")
    case .kort(let k): k.map { "kort \($0.tittel)" + ($0.tekst.map { " – \($0.visning)" } ?? "") + ($0.fakta.isEmpty ? "" : " {\($0.fakta.map(\.visning).joined(separator: "; "))}") }.joined(separator: " / ")
    }
  }
}

extension [Dokumentblokk] {
  var visning: String { map(\.visning).joined(separator: " ") }
}

extension Dokumentetikett {
  var visning: String { "\(etikett)\(språk.map { "@\($0)" } ?? ""): \(innhold.visning)" }
}

extension Dokumentlenke {
  var visning: String { tekst + (adresse.map { "<\($0)>" } ?? "") }
}

extension Prosa {
  /// Uten markering, men med fotnotetall som `[1]` og lenker som `tekst<mål>`.
  var visning: String { blokker.map(\.visning).joined(separator: " ") }
}

extension Prosablokk {
  var visning: String {
    switch self {
    case .avsnitt(let i), .overskrift(_, let i): i.map(\.visning).joined()
    case .liste(let l): "(" + l.punkter.map { $0.map(\.visning).joined(separator: " ") }.joined(separator: "; ") + ")"
    case .sitat(let b): b.map(\.visning).joined(separator: " ")
    case .kode(let t): t
    case .skillelinje: "---"
    }
  }
}

extension Inline {
  var visning: String {
    switch self {
    case .tekst(let t), .kode(let t): t
    case .utheving(let i), .sterk(let i): i.map(\.visning).joined()
    case .lenke(let l): l.innhold.map(\.visning).joined() + "<\(l.mål)>"
    case .bilde(let b): "bilde(\(b.kilde))"
    case .fotnote(let id, _): "[^\(id)]"
    case .fotnotetall(let n, _): "[\(n)]"
    case .linjeskift, .mykLinjeskift: " "
    }
  }
}

extension Dokumenttabell {
  /// Radene slik de ser ut: cellene skilt av « | », `↓3` etter en celle som dekker tre rader, `^` der den dekker.
  var bilde: [String] {
    var dekket = Array(repeating: 0, count: kolonner.count)
    return rader.map { rad in
      var ut = Array(repeating: "MANGLER", count: kolonner.count)
      for i in kolonner.indices where dekket[i] > 0 {
        ut[i] = "^"
        dekket[i] -= 1
      }
      for c in rad.celler {
        ut[c.kolonne] = (ut[c.kolonne] == "^" ? "DOBBELT " : "") + c.innhold.visning + (c.radspenn > 1 ? "↓\(c.radspenn)" : "")
        dekket[c.kolonne] = c.radspenn - 1
      }
      return ut.joined(separator: " | ")
    }
  }
}
