package import Planmodell

/// The page of reference: one section for each type, one row for each key. In Markdown, from the field tables.
package enum Feltside {
  /// - Parameter fil: only what such a file may hold; nil for all.
  package static func lag(_ fil: Filtype?, _ målform: Målform) -> String {
    let filer = fil.map { [$0] } ?? Filtype.allCases
    let typer = nådd(filer.map(\.typenavn))
    let t = Tekster(målform)
    var ut = "# \(t.tittel)\n\n\(t.innledning)\n\n"
    ut += filer.map { "- `\($0.plass)`: \(lenke($0.typenavn))\n" }.joined()
    ut += typer.map { "\n" + seksjon($0, t) }.joined()
    if filer.contains(where: { $0 == .lag || $0.flettes }) { ut += "\n" + styring(t) }
    return ut
  }

  /// The types a file may hold, in the order of the register.
  static func nådd(_ røtter: [String]) -> [Typebeskrivelse] {
    var sett: Set<String> = []
    var kø = røtter
    while let navn = kø.popLast() {
      guard sett.insert(navn).inserted, let type = Typeoppslag.type(navn) else { continue }
      kø += type.felter.compactMap { $0.slag.typenavn }
    }
    return Typeoppslag.alle.filter { sett.contains($0.typenavn) }
  }

  private static func seksjon(_ type: Typebeskrivelse, _ t: Tekster) -> String {
    var ut = "## \(type.typenavn)\n\n\(t.velg(type.hjelp)).\n\n"
    if type.énAv { ut += "\(t.énAv)\n\n" }
    if let kort = type.kortform { ut += t.kortform(kort) + "\n\n" }
    let rader = type.felter.map { f in
      [
        "`\(f.nøkkel)`", t.velg(f.hjelp), verdi(f.slag, t), f.påkrevd ? t.ja : "",
        f.eksempel == "…" ? "" : "`\(f.nøkkel): \(f.eksempel)`",
      ]
    }
    return ut + tabell([t.nøkkel, t.hva, t.verdi, t.påkrevd, t.eksempel], rader)
  }

  private static func styring(_ t: Tekster) -> String {
    func rader(_ ord: [(String, Hjelp)]) -> [[String]] { ord.map { ["`\($0.0)`", t.velg($0.1)] } }
    let hode = [t.nøkkel, t.hva]
    return "## \(t.arv)\n\n\(t.omArv)\n\n"
      + tabell(hode, rader(Styringsord.allCases.map { ($0.rawValue, $0.hjelp) })) + "\n\(t.omLister)\n\n"
      + tabell(hode, rader(Listeoperasjon.allCases.map { ($0.rawValue, $0.hjelp) })) + "\n\(t.omRamme)\n\n"
      + tabell(hode, rader(Rammeord.allCases.map { ($0.rawValue, $0.hjelp) }))
  }

  private static func verdi(_ slag: Feltslag, _ t: Tekster) -> String {
    switch slag {
    case .valg(let ord): ord.map { "`\($0)`" }.joined(separator: ", ")
    case .objekt(let navn): lenke(navn)
    case .blokker: t.énEllerFlere(lenke("\(Blokk.self)"))
    case .liste(let element): t.énEllerFlere(verdi(element, t))
    case .tekst, .nettadresse, .epost, .telefon, .farge, .prosa, .id, .tall, .sannUsann, .dato, .skoleår, .tospråklig:
      t.slag(slag)
    }
  }

  /// Headings are addressed in small letters.
  private static func lenke(_ typenavn: String) -> String { "[\(typenavn)](#\(typenavn.lowercased()))" }

  private static func tabell(_ hode: [String], _ rader: [[String]]) -> String {
    ([hode, hode.map { _ in "---" }] + rader).map { rad in
      "| \(rad.map { celle in celle.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }.joined(separator: " | ")) |\n"
    }.joined()
  }
}
