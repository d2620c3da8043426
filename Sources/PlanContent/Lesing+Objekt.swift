import PlanDiagnostics
import PlanYAML
import Planmodell

extension Lesing {
  /// Reads a type by its table: unknown keys, missing and empty fields are told, all of them.
  func objekt<T: Modelltype>(_ type: T.Type) -> T? {
    let tabell = T.tabell
    var ny = T(sted: sted)
    guard case .mapping(let par) = node.content else {
      if tabell.kanVæreTom, case .scalar(let tekst) = node.content, node.isNull || tekst.isEmpty { return ny }
      guard let kort = tabell.kortform, let plass = tabell.indeks(kort), !node.isNull else {
        if node.isNull {
          feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
        } else {
          feil(
            "FELT-011", sted, "«\(nøkkel)» skal ha nøkler med verdier",
            råd: "skriv for eksempel «\(Self.eksempel(tabell))»")
        }
        return nil
      }
      tabell.felter[plass].les(&ny, self)
      return ny
    }
    var sett: UInt64 = 0
    for i in par.indices {
      let navn = par[i].name
      guard let plass = tabell.indeks(navn) else {
        ukjent(par[i], tabell)
        continue
      }
      sett |= 1 << UInt64(plass)
      let felt = tabell.felter[plass]
      if par[i].value.isNull {
        if felt.påkrevd || tabell.énAv {
          feil(
            "FELT-003", par[i].key.location, "«\(navn)» er tomt, men må fylles ut",
            råd: "skriv for eksempel «\(navn): \(felt.eksempel)»")
        }
        continue
      }
      if felt.påkrevd, case .sequence(let liste) = par[i].value.content, liste.isEmpty {
        feil(
          "FELT-003", par[i].value.location, "listen «\(navn)» er tom, men må fylles ut",
          råd: "skriv for eksempel «\(navn): \(felt.eksempel)»")
        continue
      }
      ved(par[i].value, nøkkel: navn, påkrevd: felt.påkrevd) { felt.les(&ny, self) }
    }
    var mangler = tabell.påkrevde & ~sett
    while mangler != 0 {
      let felt = tabell.felter[mangler.trailingZeroBitCount]
      mangler &= mangler - 1
      feil(
        "FELT-002", sted, "\(tabell.navn) mangler «\(felt.nøkkel)»",
        råd: "legg til «\(felt.nøkkel): \(felt.eksempel)» (\(felt.hjelp.nb.medLitenForbokstav))")
    }
    if tabell.énAv, sett.nonzeroBitCount != 1, par.allSatisfy({ tabell.indeks($0.name) != nil }) {
      feil(
        "FELT-012", sted, "\(tabell.navn) skal ha nøyaktig én nøkkel, ikke \(par.count)",
        råd: par.isEmpty ? "skriv for eksempel «\(Self.eksempel(tabell))»" : "del den i flere, med strek foran hver")
    }
    return ny
  }

  private func ukjent<T>(_ p: YAMLPair, _ tabell: Felttabell<T>) {
    let kjente = tabell.felter.map(\.nøkkel)
    feil(
      "FELT-001", p.key.location, "ukjent nøkkel «\(p.name)» i \(tabell.navn)",
      råd: Suggestion.didYouMean(p.name, among: kjente) ?? "bruk en av disse: \(kjente.joined(separator: ", "))")
  }

  private static func eksempel<T>(_ tabell: Felttabell<T>) -> String {
    let felt = tabell.felter.first(where: \.påkrevd) ?? tabell.felter[0]
    return "\(felt.nøkkel): \(felt.eksempel)"
  }
}

extension String {
  /// For help texts inside a sentence.
  var medLitenForbokstav: String { prefix(1).lowercased() + dropFirst() }
}
