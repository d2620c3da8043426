import PlanDiagnostics
import Skoletid

/// What lies where nobody would look for it, and would otherwise be passed over in silence.
extension Innholdsleser {
  private static let skolefiler = ["skole.yaml", "plan.yaml", "aarshjul.yaml"]
  private static let eiermapper = ["felles", "planer", "skoler", "skoleruter"]

  private func liste(_ mappe: String) -> [Filtilgang.Oppføring] { (try? filer.list(mappe)) ?? [] }

  /// Schools beside the owners instead of in one.
  func utenEier(_ eierrot: String) -> [Diagnostic] {
    var funn: [Diagnostic] = []
    for o in liste(innhold) {
      let sti = "\(innhold)/\(o.navn)"
      if o.slag == .fil, Self.skolefiler.contains(o.navn) || o.navn == "eier.yaml" {
        funn.append(
          feilplassert(
            o.navn, sti,
            o.navn == "eier.yaml"
              ? "\(eierrot)/EIER/eier.yaml" : Self.rett(o.navn, "\(eierrot)/EIER/skoler/SKOLE")))
      }
      guard o.slag == .mappe, sti != eierrot, sti != felles, !o.navn.hasPrefix(".") else { continue }
      for skole in skoler(i: sti) {
        funn.append(
          Diagnostic(
            .feil, "FIL-012", at: FileLocation(file: skole),
            "skolen «\(siste(skole))» hører ikke til noen eier",
            advice: "flytt mappen til «\(eierrot)/EIER/skoler/\(siste(skole))»"))
      }
    }
    for o in liste(eierrot)
    where o.slag == .fil && (Self.skolefiler.contains(o.navn) || o.navn == "eier.yaml") {
      funn.append(
        feilplassert(
          o.navn, "\(eierrot)/\(o.navn)",
          o.navn == "eier.yaml"
            ? "\(eierrot)/EIER/eier.yaml" : Self.rett(o.navn, "\(eierrot)/EIER/skoler/SKOLE")))
    }
    return funn
  }

  /// The folders, this one or those in it, that a school has written itself in.
  private func skoler(i mappe: String) -> [String] {
    let oppføringer = liste(mappe)
    if oppføringer.contains(where: { $0.navn == "skole.yaml" }) { return [mappe] }
    return oppføringer.filter { $0.slag == .mappe && !$0.navn.hasPrefix(".") }.map { "\(mappe)/\($0.navn)" }
      .filter { undermappe in liste(undermappe).contains { $0.navn == "skole.yaml" } }
  }

  /// Files and folders of schools directly with the owner.
  func hosEier(_ rot: String) -> [Diagnostic] {
    var funn: [Diagnostic] = []
    for o in liste(rot) {
      let sti = "\(rot)/\(o.navn)"
      if o.slag == .fil, Self.skolefiler.contains(o.navn) {
        funn.append(feilplassert(o.navn, sti, Self.rett(o.navn, "\(rot)/skoler/SKOLE")))
      }
      guard o.slag == .mappe, !o.navn.hasPrefix("."), !Self.eiermapper.contains(o.navn) else { continue }
      let skoler = skoler(i: sti)
      for skole in skoler {
        funn.append(
          Diagnostic(
            .feil, "FIL-012", at: FileLocation(file: skole),
            "skolen «\(siste(skole))» ligger ikke i mappen «skoler»",
            advice: "flytt mappen til «\(rot)/skoler/\(siste(skole))»"))
      }
      if skoler.isEmpty, let nær = Suggestion.nearest(to: o.navn, among: Self.eiermapper) {
        funn.append(
          Diagnostic(
            .advarsel, "FIL-013", at: FileLocation(file: sti), "mappen «\(o.navn)» blir ikke lest",
            advice: "mente du «\(nær)»?"))
      }
    }
    for o in liste("\(rot)/skoler") where o.slag == .fil && Self.skolefiler.contains(o.navn) {
      funn.append(feilplassert(o.navn, "\(rot)/skoler/\(o.navn)", Self.rett(o.navn, "\(rot)/skoler/SKOLE")))
    }
    return funn
  }

  /// Plans directly with the school, and schools in a school.
  func hosSkole(_ rot: String) -> [Diagnostic] {
    liste(rot).flatMap { o -> [Diagnostic] in
      let sti = "\(rot)/\(o.navn)"
      if o.slag == .fil {
        return o.navn == "plan.yaml" || o.navn == "aarshjul.yaml"
          ? [feilplassert(o.navn, sti, Self.rett(o.navn, rot))] : []
      }
      guard Skoleår(o.navn) == nil, liste(sti).contains(where: { $0.navn == "skole.yaml" }) else { return [] }
      return [
        feilplassert(
          "skole.yaml", "\(sti)/skole.yaml",
          "\(rot.split(separator: "/").dropLast().joined(separator: "/"))/\(o.navn)/skole.yaml")
      ]
    }
  }

  func tomEier(_ rot: String) -> Diagnostic {
    Diagnostic(
      .advarsel, "FIL-015", at: FileLocation(file: rot),
      "eieren «\(siste(rot))» har verken skoler eller planer",
      advice: "lag en skole i «\(rot)/skoler», eller fjern mappen")
  }

  /// Schools may be called the same with different owners; a command that takes one must then be told which.
  func flertydig(_ skole: String, _ katalog: Katalog, _ eierrot: String) -> [Diagnostic] {
    let eiere = katalog.eiere.map(\.id)
    guard eiere.count > 1 else { return [] }
    return [
      Diagnostic(
        .feil, "FIL-014", at: FileLocation(file: "\(eierrot)/\(eiere[0])/skoler/\(skole)"),
        "\(eiere.count) eiere har en skole som heter «\(skole)»: \(eiere.joined(separator: ", "))",
        advice: "velg en av dem: \(eiere.map { "«--eier \($0)»" }.joined(separator: " eller "))",
        related: eiere.dropFirst().map {
          .init(FileLocation(file: "\(eierrot)/\($0)/skoler/\(skole)"), "her er den andre")
        })
    ]
  }

  /// A folder whose name cannot be part of an address, and what it could be called.
  func ubrukelig(_ navn: String, _ mappe: String, _ ved: [Filtilgang.Oppføring]) -> Diagnostic {
    let forslag = Self.somAdresse(navn)
    let opptatt = forslag != navn && ved.contains { $0.navn == forslag && $0.slag == .mappe }
    return Diagnostic(
      .feil, "FIL-006", at: FileLocation(file: "\(mappe)/\(navn)"),
      "mappenavnet «\(navn)» kan ikke bli en nettadresse",
      advice: opptatt
        ? "«\(forslag)» finnes alt; gi mappen et annet navn, eller slå de to sammen"
        : "bruk bare a–z, tall og bindestrek; skriv ae, o og a for æ, ø og å",
      related: opptatt ? [.init(FileLocation(file: "\(mappe)/\(forslag)"), "her er den andre")] : [])
  }

  private static func somAdresse(_ navn: String) -> String {
    navn.lowercased().map { tegn in
      switch tegn {
      case "æ": "ae"
      case "ø": "o"
      case "å": "a"
      case "_", " ": "-"
      default: String(tegn)
      }
    }.joined()
  }

  private func feilplassert(_ navn: String, _ sti: String, _ rett: String) -> Diagnostic {
    Diagnostic(
      .feil, "FIL-012", at: FileLocation(file: sti), "«\(navn)» ligger på feil sted og blir ikke lest",
      advice: "flytt filen til «\(rett)»")
  }

  private static func rett(_ navn: String, _ skole: String) -> String {
    navn == "skole.yaml" ? "\(skole)/skole.yaml" : "\(skole)/SKOLEÅR/\(navn)"
  }

  private func siste(_ sti: String) -> String { sti.split(separator: "/").last.map(String.init) ?? sti }
}
