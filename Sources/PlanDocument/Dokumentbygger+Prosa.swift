import PlanDiagnostics
import PlanProsa
import Planmodell

extension Dokumentbygger {
  /// Text with its footnotes numbered and its pointers noted and turned into addresses.
  mutating func prosa(_ p: Prosa) -> Prosa {
    guard p.harHenvisninger else { return p }
    var ny = p
    ny.blokker = p.blokker.map { løs($0) }
    return ny
  }

  private mutating func løs(_ blokk: Prosablokk) -> Prosablokk {
    switch blokk {
    case .avsnitt(let i): .avsnitt(løs(i))
    case .overskrift(let n, let i): .overskrift(nivå: n, løs(i))
    case .liste(var l):
      {
        l.punkter = l.punkter.map { $0.map { løs($0) } }
        return .liste(l)
      }()
    case .sitat(let b): .sitat(b.map { løs($0) })
    case .kode, .skillelinje: blokk
    }
  }

  private mutating func løs(_ inlines: [Inline]) -> [Inline] { inlines.map { løs($0) } }

  private mutating func løs(_ inline: Inline) -> Inline {
    switch inline {
    case .utheving(let i): return .utheving(løs(i))
    case .sterk(let i): return .sterk(løs(i))
    case .fotnote(let id, let sted): return fotnote(id, sted)
    case .lenke(var l):
      l.innhold = løs(l.innhold)
      guard l.mål.hasPrefix("#") else { return .lenke(l) }
      let id = String(l.mål.dropFirst())
      henvisninger.append((id, l.sted))
      if l.innhold.isEmpty { l.innhold = [.tekst(ankere.mål[id]?.etikett ?? id)] }
      l.mål = "#\(anker(id))"
      return .lenke(l)
    case .bilde(let b):
      vedlegg.append(Tekst(b.kilde, sted: b.sted))
      return inline
    case .tekst, .kode, .fotnotetall, .linjeskift, .mykLinjeskift:
      return inline
    }
  }

  private mutating func fotnote(_ id: String, _ sted: FileLocation) -> Inline {
    if let tall = fotnoteplass[id] { return .fotnotetall(tall) }
    guard let note = fotnoter[id] else {
      feil(
        "DOK-009", sted, "fotnoten «\(id)» finnes ikke",
        råd: Suggestion.didYouMean(id, among: plan.fotnoter.map(\.id.verdi))
          ?? "legg den til under «fotnoter:», eller fjern «[^\(id)]»")
      return .tekst("")
    }
    fotnoterekke.append(note)
    fotnoteplass[id] = fotnoterekke.count
    return .fotnotetall(fotnoterekke.count, første: true)
  }

  mutating func byggFotnoter() -> [Dokumentfotnote] {
    var ut: [Dokumentfotnote] = []
    // A note may point to another note, which then joins the end of the row.
    while ut.count < fotnoterekke.count {
      ut.append(Dokumentfotnote(nr: ut.count + 1, tekst: prosa(fotnoterekke[ut.count].tekst)))
    }
    let brukt = Set(fotnoterekke.map(\.id.verdi))
    for note in plan.fotnoter where !brukt.contains(note.id.verdi) {
      funn.append(
        Diagnostic(
          .advarsel, "DOK-010", at: note.sted, "fotnoten «\(note.id.verdi)» er ikke brukt",
          advice: "skriv «[^\(note.id.verdi)]» der den hører til, eller fjern den"))
    }
    return ut
  }

  mutating func prøvHenvisninger() {
    var kjente: [String]?
    for (nr, h) in henvisninger.enumerated() {
      guard let mål = ankere.mål[h.id] else {
        // Looking for what was meant is work for each; a file with hundreds of wrong links has another trouble.
        let ider = nr < 200 ? kjente ?? ankere.mål.keys.sorted() : []
        kjente = ider
        feil(
          "DOK-011", h.sted, "henvisningen «#\(h.id)» treffer ingenting i planen",
          råd: Suggestion.didYouMean(h.id, among: ider) ?? "bruk id-en til et punkt, et tiltak eller en delplikt")
        continue
      }
      if !mål.vist {
        funn.append(
          Diagnostic(
            .feil, "DOK-012", at: h.sted, "henvisningen «#\(h.id)» peker på noe som ikke vises i planen",
            advice: "vis det i et punkt, eller fjern henvisningen",
            related: [.init(mål.sted, "her er det skrevet")]))
      }
    }
  }

  /// A source as one line: who, what, published by, year.
  func kilde(_ k: Kilde?) -> Dokumentlenke? {
    guard let k else { return nil }
    let deler = [k.forfatter?.verdi, k.tittel.verdi, k.utgiver?.verdi, k.år.map { "\($0.verdi)" }]
    return Dokumentlenke(tekst: deler.compactMap { $0 }.joined(separator: ", "), adresse: k.lenke?.verdi)
  }
}
