import PlanDiagnostics
import PlanYAML
import Planmodell
import Skoletid

/// Bounds a layer sets for those below: `ramme: {senest: 2026-10-01}`.
struct Ramme {
  var par: YAMLPair
  var kilde: Int

  static let nøkler = Rammeord.allCases.map(\.rawValue)

  /// «senest 2026-10-01, tillatt rektor, fau».
  static func tekst(_ ramme: YAMLNode) -> String {
    guard case .mapping(let par) = ramme.content else { return ramme.kort }
    return par.map { "\($0.name) \(tekster($0.value, nil).map(\.0).joined(separator: ", "))" }.joined(
      separator: ", ")
  }

  /// The texts of a value with their places: itself, or each element by what it is known by.
  static func tekster(_ node: YAMLNode, _ type: Typebeskrivelse?) -> [(String, FileLocation)] {
    switch node.content {
    case .scalar(let t): return [(t, node.location)]
    case .sequence(let noder): return noder.flatMap { tekster($0, type) }
    case .mapping(let par):
      let kjent = type?.kjennetegn.flatMap { node[$0] }
      return (kjent ?? par.first?.value).map { tekster($0, nil) } ?? []
    }
  }
}

extension Fletter {
  /// The value that stands, and what stands in it, against every bound.
  mutating func prøvRammer(_ felt: Typebeskrivelse.Felt, _ stand: Feltstand, _ verdi: YAMLNode) {
    guard let nærmest = stand.gjeldende.last(where: { !$0.bareRegler }) else { return }
    for r in stand.rammer where !(felt.slag.erEnkelt && kilder[r.kilde].lag < lag(nærmest)) {
      prøv(r.par.value, felt, verdi, nærmest)
    }
  }

  /// A single value against the bounds set above it, also when one below it replaces it.
  mutating func prøvOvenfra(_ felt: Typebeskrivelse.Felt, _ rammer: [Ramme], _ b: Bidrag, _ verdi: YAMLNode) {
    for r in rammer where kilder[r.kilde].lag < lag(b) { prøv(r.par.value, felt, verdi, b) }
  }

  /// Whether the bound itself can be understood.
  mutating func prøvForm(_ ramme: YAMLPair, _ hva: String) {
    guard case .mapping(let par) = ramme.value.content, !par.isEmpty else {
      funn.append(
        Diagnostic(
          .feil, "ARV-008", at: ramme.value.location, "rammen for «\(hva)» kan ikke forstås",
          advice:
            "skriv for eksempel «ramme: {senest: 2026-10-01}»; du kan bruke \(Ramme.nøkler.joined(separator: ", "))"
        ))
      return
    }
    for p in par {
      switch p.name {
      case "tidligst", "senest": if grense(p) == nil { ugyldig(p, hva, "en dato, for eksempel 2026-10-01") }
      case "minst", "høyst": if p.value.int == nil { ugyldig(p, hva, "et helt tall") }
      case "tillatt":
        if p.value.erTom || p.value.erMapping { ugyldig(p, hva, "en liste, for eksempel [rektor, fau]") }
      default:
        funn.append(
          Diagnostic(
            .feil, "ARV-008", at: p.key.location, "rammen «\(p.name)» for «\(hva)» kan ikke forstås",
            advice: Suggestion.didYouMean(p.name, among: Ramme.nøkler)
              ?? "bruk «tidligst» og «senest» med dato, «minst» og «høyst» med tall, eller «tillatt» med en liste"
          ))
      }
    }
  }

  private mutating func ugyldig(_ p: YAMLPair, _ hva: String, _ ventet: String) {
    funn.append(
      Diagnostic(
        .feil, "ARV-008", at: p.value.location,
        "«\(p.name)» i rammen for «\(hva)» kan ikke være «\(p.value.kort)»",
        advice: "skriv \(ventet)"))
  }

  private func grense(_ p: YAMLPair) -> Dato? {
    if case .scalar(let t) = p.value.content { Dato(iso: t) } else { nil }
  }

  private mutating func prøv(_ ramme: YAMLNode, _ felt: Typebeskrivelse.Felt, _ verdi: YAMLNode, _ b: Bidrag)
  {
    guard case .mapping(let par) = ramme.content else { return }
    let tekster = Ramme.tekster(verdi, elementtype(felt.slag))
    for p in par {
      switch p.name {
      case "senest", "tidligst":
        guard let grense = grense(p) else { continue }
        for (tekst, sted) in tekster {
          guard let dato = Dato(iso: tekst) else {
            usammenlignbar(felt.nøkkel, tekst, sted, p, råd: "skriv en dato, slik: \(grense.iso)")
            continue
          }
          if p.name == "senest" ? dato > grense : dato < grense {
            utenfor(
              felt.nøkkel, "\(dato.lang) er \(p.name == "senest" ? "for sent" : "for tidlig")", b, sted, p)
          }
        }
      case "minst", "høyst":
        guard let grense = p.value.int else { continue }
        let antall =
          if case .sequence(let noder) = verdi.content { noder.count } else {
            felt.slag.erListe ? 1 : verdi.int
          }
        guard let antall else {
          usammenlignbar(felt.nøkkel, verdi.kort, verdi.location, p, råd: "skriv bare et tall")
          continue
        }
        if p.name == "minst" ? antall < grense : antall > grense {
          utenfor(
            felt.nøkkel,
            "\(antall) er for \(p.name == "minst" ? (felt.slag.erListe ? "få" : "lite") : (felt.slag.erListe ? "mange" : "mye"))",
            b, verdi.location, p)
        }
      case "tillatt":
        let tillatt = Ramme.tekster(p.value, nil).map(\.0)
        for (tekst, sted) in tekster where !tillatt.contains(tekst) {
          utenfor(felt.nøkkel, "«\(tekst)» er ikke blant det som er tillatt", b, sted, p)
        }
      default: continue
      }
    }
  }

  private mutating func utenfor(
    _ hva: String, _ hvorfor: String, _ b: Bidrag, _ sted: FileLocation, _ grense: YAMLPair
  ) {
    funn.append(
      Diagnostic(
        .feil, "ARV-009", at: sted, "«\(hva)» er utenfor rammen: \(hvorfor)",
        advice:
          "velg noe innenfor: \(grense.name) \(Ramme.tekster(grense.value, nil).map(\.0).joined(separator: ", "))",
        related: [.init(grense.key.location, "her står rammen")]))
    før(.avvist("ARV-009"), b, sted)
  }

  /// Content that cannot be compared is not wrong, but nobody has made sure that it is inside.
  private mutating func usammenlignbar(
    _ hva: String, _ tekst: String, _ sted: FileLocation, _ grense: YAMLPair, råd: String
  ) {
    funn.append(
      Diagnostic(
        .advarsel, "ARV-016", at: sted,
        "«\(tekst)» kan ikke sammenlignes med rammen for «\(hva)»: \(grense.name) \(grense.value.kort)",
        advice: råd, related: [.init(grense.key.location, "her står rammen")]))
  }
}
