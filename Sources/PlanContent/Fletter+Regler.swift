import PlanDiagnostics
import PlanYAML
import Planmodell
import Skoletid

/// The rules of the inheritance table: what may not be done, and how it is told.
extension Fletter {
  /// Keys of a list that changes the one above instead of replacing it.
  static let operasjoner = Set(Listeoperasjon.allCases.map(\.rawValue))

  func erListe(_ slag: Feltslag) -> Bool {
    switch slag {
    case .liste, .blokker: true
    default: false
    }
  }

  func erOperasjoner(_ node: YAMLNode) -> Bool {
    guard case .mapping(let par) = node.content, !par.isEmpty else { return false }
    return par.contains { Self.operasjoner.contains($0.name) && ($0.name != "fjern" || $0.value.bool == nil) }
  }

  /// Two files on one layer say different things, and neither builds on the other.
  func skriverOver(_ a: Bidrag, _ b: Bidrag, _ slag: Feltslag) -> Bool {
    guard lag(a) == lag(b), a.kilde != b.kilde, !kilder[b.kilde].byggerPå.contains(a.kilde) else { return false }
    switch slag {
    case .objekt, .liste, .blokker: return false
    default: return true
    }
  }

  mutating func brøtLås(_ hva: String, _ sted: FileLocation, _ lås: FileLocation, _ låstAv: Lag) {
    funn.append(
      Diagnostic(
        .feil, "ARV-003", at: sted, "«\(hva)» er låst av \(låstAv == .eier ? "eieren" : "felles innhold") og kan ikke endres her",
        advice: "fjern det herfra, eller be den som låste det om å åpne det",
        related: [.init(lås, "her er det låst")]))
  }

  mutating func kollisjon(_ hva: String, _ sted: FileLocation, _ annen: FileLocation) {
    funn.append(
      Diagnostic(
        .feil, "ARV-004", at: sted, "\(hva) kommer fra to filer på samme nivå",
        advice: "behold én av dem, eller la den ene bygge på den andre med «arver:»",
        related: [.init(annen, "her er den andre")]))
  }

  /// Weight `feil`; a check without publishing may soften it.
  mutating func manglerPåkrevd(_ felt: Typebeskrivelse.Felt, _ krav: FileLocation) {
    let her = kilder.last.map { FileLocation(file: $0.fil) }
    funn.append(
      Diagnostic(
        .feil, "ARV-005", at: her, "«\(felt.nøkkel)» må fylles ut før planen kan publiseres",
        advice: "legg til «\(felt.nøkkel): \(felt.eksempel)»", related: [.init(krav, "her er det krevd")]))
  }

  mutating func fjernFelt(
    _ felt: Typebeskrivelse.Felt, _ styring: Styring, _ b: Bidrag, _ sted: FileLocation,
    _ gjeldende: inout [Bidrag], _ krav: FileLocation?
  ) {
    guard let grunn = grunn(styring.grunn, felt.nøkkel, sted) else { return }
    if felt.påkrevd || krav != nil {
      funn.append(
        Diagnostic(
          .feil, "ARV-006", at: sted, "«\(felt.nøkkel)» er påkrevd og kan ikke fjernes",
          advice: "skriv en annen verdi i stedet",
          related: krav.map { [.init($0, "her er det krevd")] } ?? []))
      return
    }
    gjeldende.removeAll()
    før(.fjernet(grunn: grunn), b, sted, gjelder: true)
  }

  /// The reason for removing something. It must be there.
  mutating func grunn(_ node: YAMLNode?, _ hva: String, _ sted: FileLocation) -> String? {
    if case .scalar(let grunn)? = node?.content, !grunn.utf8.allSatisfy({ $0 == 32 }) { return grunn }
    funn.append(
      Diagnostic(
        .feil, "ARV-007", at: sted, "«\(hva)» fjernes uten grunn",
        advice: "legg til «grunn:» med en setning om hvorfor det ikke gjelder her"))
    return nil
  }

  // MARK: Bounds

  mutating func prøvRammer(_ rammer: [(node: YAMLNode, kilde: Int)], _ hva: String, _ verdi: YAMLNode) {
    for r in rammer { prøv(r.node, hva, verdi) }
  }

  private mutating func prøv(_ ramme: YAMLNode, _ hva: String, _ verdi: YAMLNode) {
    guard case .mapping(let par) = ramme.content else {
      funn.append(
        Diagnostic(
          .feil, "ARV-008", at: ramme.location, "rammen for «\(hva)» er ikke forståelig",
          advice: "bruk «tidligst», «senest», «minst», «høyst» eller «tillatt»"))
      return
    }
    let tekster = Self.tekster(verdi)
    for p in par {
      switch p.name {
      case "senest", "tidligst":
        guard case .scalar(let t) = p.value.content, let grense = Dato(iso: t) else { return ukjent(p, hva) }
        for (tekst, sted) in tekster {
          guard let dato = Dato(iso: tekst) else { continue }
          if p.name == "senest" ? dato > grense : dato < grense {
            utenfor(hva, "\(dato.lang) er \(p.name == "senest" ? "for sent" : "for tidlig")", sted, p)
          }
        }
      case "minst", "høyst":
        guard let grense = p.value.int else { return ukjent(p, hva) }
        let tall = verdi.int ?? Self.antall(verdi)
        if p.name == "minst" ? tall < grense : tall > grense {
          utenfor(hva, "\(tall) er \(p.name == "minst" ? "for lite" : "for mye")", verdi.location, p)
        }
      case "tillatt":
        let tillatt = Self.tekster(p.value).map(\.0)
        for (tekst, sted) in tekster where !tillatt.contains(tekst) {
          utenfor(hva, "«\(tekst)» er ikke blant det som er tillatt", sted, p)
        }
      default: ukjent(p, hva)
      }
    }
  }

  private mutating func utenfor(_ hva: String, _ hvorfor: String, _ sted: FileLocation, _ grense: YAMLPair) {
    funn.append(
      Diagnostic(
        .feil, "ARV-009", at: sted, "«\(hva)» er utenfor rammen: \(hvorfor)",
        advice: "velg noe innenfor: \(grense.name) \(Self.tekster(grense.value).map(\.0).joined(separator: ", "))",
        related: [.init(grense.key.location, "her står rammen")]))
  }

  private mutating func ukjent(_ p: YAMLPair, _ hva: String) {
    funn.append(
      Diagnostic(
        .feil, "ARV-008", at: p.key.location, "rammen «\(p.name)» for «\(hva)» er ikke forståelig",
        advice: Suggestion.didYouMean(p.name, among: Rammeord.allCases.map(\.rawValue))
          ?? "bruk «tidligst» og «senest» med dato, «minst» og «høyst» med tall, eller «tillatt» med en liste"))
  }

  /// The texts of a value: itself, or each element; the short form of an object counts.
  static func tekster(_ node: YAMLNode) -> [(String, FileLocation)] {
    switch node.content {
    case .scalar(let t): [(t, node.location)]
    case .sequence(let noder): noder.flatMap { tekster($0) }
    case .mapping(let par): par.first.map { tekster($0.value) } ?? []
    }
  }

  private static func antall(_ node: YAMLNode) -> Int {
    if case .sequence(let noder) = node.content { noder.count } else { 1 }
  }
}

enum Rammetekst {
  /// «senest 2026-10-01, tillatt rektor, fau».
  static func tekst(_ ramme: YAMLNode) -> String {
    guard case .mapping(let par) = ramme.content else { return "" }
    return par.map { "\($0.name) \(Fletter.tekster($0.value).map(\.0).joined(separator: ", "))" }
      .joined(separator: ", ")
  }
}
