import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanYAML
import Planmodell
import Skoletid

/// A YAML node as the field tables see it: typed reading that tells every fault and goes on.
struct Nodekilde: Feltkilde {
  let node: YAMLNode
  let lesing: Lesing
  /// The key it stands under, for messages.
  let nøkkel: String
  /// What to do when it is empty.
  var tomtRåd = "skriv en verdi"

  var sted: FileLocation { node.location }

  func tekst() -> Tekst? {
    guard let tekst = skalar("en tekst på én linje") else { return nil }
    if tekst.utf8.contains(10) {
      lesing.feil(
        "FELT-004", sted, "«\(nøkkel)» skal være én linje",
        råd: "slå linjene sammen; bare felter for løpende tekst kan ha flere")
      return nil
    }
    if tekst.utf8.allSatisfy({ $0 == 32 }) {
      lesing.feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    return Tekst(tekst, sted: sted)
  }

  func id() -> Tekst? {
    guard let tekst = tekst() else { return nil }
    if tekst.verdi.unicodeScalars.allSatisfy(Nodekilde.erIdtegn) { return tekst }
    let forslag = String(
      String.UnicodeScalarView(
        tekst.verdi.lowercased().unicodeScalars.map { Nodekilde.erIdtegn($0) ? $0 : "-" }))
    lesing.feil(
      "FELT-005", sted, "«\(tekst.verdi)» kan ikke være id",
      råd: "bruk små bokstaver, tall og bindestrek, for eksempel «\(forslag)»")
    return nil
  }

  /// `/` stands between a part and an id in references.
  private static func erIdtegn(_ s: Unicode.Scalar) -> Bool {
    switch s {
    case "a"..."z", "0"..."9", "-", "/", "æ", "ø", "å", "é", "š", "á", "č", "đ", "ŋ", "ŧ", "ž": true
    default: false
    }
  }

  func tall() -> Lokalisert<Int>? {
    guard let tekst = skalar("et tall") else { return nil }
    if let tall = node.int { return Lokalisert(tall, sted: sted) }
    lesing.feil("FELT-006", sted, "«\(nøkkel)» skal være et helt tall, ikke «\(tekst)»", råd: "skriv bare sifrene")
    return nil
  }

  func sannUsann() -> Lokalisert<Bool>? {
    guard let tekst = skalar("true eller false") else { return nil }
    if let verdi = node.bool { return Lokalisert(verdi, sted: sted) }
    lesing.feil(
      "FELT-007", sted, "«\(nøkkel)» skal være true eller false, ikke «\(tekst)»",
      råd: tekst.lowercased() == "ja" ? "skriv «true»" : "skriv «true» for ja og «false» for nei")
    return nil
  }

  func dato() -> Lokalisert<Dato>? {
    guard let tekst = skalar("en dato") else { return nil }
    if let dato = Dato(iso: tekst) { return Lokalisert(dato, sted: sted) }
    lesing.feil(
      "FELT-008", sted, "«\(tekst)» er ikke en dato som finnes",
      råd: "skriv år, måned og dag slik: 2026-06-15")
    return nil
  }

  func skoleår() -> Lokalisert<Skoleår>? {
    guard let tekst = skalar("et skoleår") else { return nil }
    if let år = Skoleår(tekst) { return Lokalisert(år, sted: sted) }
    lesing.feil(
      "FELT-009", sted, "«\(tekst)» er ikke et skoleår", råd: "skriv begge årene slik: 2026-2027")
    return nil
  }

  func valg<V: Valgmengde>(_ type: V.Type) -> Lokalisert<V>? {
    guard let tekst = skalar("ett av ordene i listen") else { return nil }
    if let verdi = V(rawValue: tekst) { return Lokalisert(verdi, sted: sted) }
    let alle = V.allCases.map(\.rawValue)
    lesing.feil(
      "FELT-010", sted, "«\(tekst)» kan ikke stå i «\(nøkkel)»",
      råd: Suggestion.didYouMean(tekst, among: alle) ?? "bruk ett av disse: \(alle.joined(separator: ", "))")
    return nil
  }

  func tospråklig() -> Tospråklig? {
    guard case .mapping(let par) = node.content else {
      return tekst().map { Tospråklig(nb: $0.verdi, nn: $0.verdi, sted: sted) }
    }
    var funnet: [String: String] = [:]
    for p in par {
      guard p.name == "nb" || p.name == "nn" else {
        lesing.feil(
          "FELT-001", p.key.location, "ukjent nøkkel «\(p.name)» i «\(nøkkel)»", råd: "bruk «nb» og «nn»")
        continue
      }
      if let t = kilde(p).tekst() { funnet[p.name] = t.verdi }
    }
    guard let nb = funnet["nb"], let nn = funnet["nn"] else {
      for målform in ["nb", "nn"] where !par.contains(where: { $0.name == målform }) {
        lesing.feil(
          "FELT-002", sted, "«\(nøkkel)» mangler «\(målform)»",
          råd: "skriv teksten på begge målformer, eller bare én tekst når den er lik")
      }
      return nil
    }
    return Tospråklig(nb: nb, nn: nn, sted: sted)
  }

  func elementer() -> [any Feltkilde] {
    guard case .sequence(let noder) = node.content else { return [self] }
    return noder.map {
      Nodekilde(node: $0, lesing: lesing, nøkkel: nøkkel, tomtRåd: "skriv en verdi, eller fjern den tomme")
    }
  }

  func kilde(_ par: YAMLPair) -> Nodekilde {
    Nodekilde(node: par.value, lesing: lesing, nøkkel: par.name)
  }

  /// The text of a scalar; anything else is a fault that says what was expected.
  func skalar(_ ventet: String) -> String? {
    if case .scalar(let tekst) = node.content {
      if !node.isNull { return tekst }
      lesing.feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    let er = if case .sequence = node.content { "en liste" } else { "nøkler med verdier" }
    lesing.feil("FELT-011", sted, "«\(nøkkel)» skal være \(ventet), ikke \(er)", råd: "skriv én verdi rett etter «\(nøkkel):»")
    return nil
  }
}
