import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanYAML
import Planmodell
import Skoletid

/// Typed reading of YAML by the field tables: stands at one node at a time, tells every fault and goes on.
///
/// Lives inside one call and never crosses a thread.
final class Lesing: Feltkilde {
  let leser: Innholdsleser
  var funn: [Diagnostic] = []
  private(set) var node: YAMLNode
  /// The key the node stands under, for messages.
  private(set) var nøkkel: String
  /// What it is to the one above, which decides what to do when it is empty.
  private var rolle = Rolle.påkrevd

  private enum Rolle { case påkrevd, frivillig, element }

  init(_ node: YAMLNode, nøkkel: String, leser: Innholdsleser) {
    self.node = node
    self.nøkkel = nøkkel
    self.leser = leser
  }

  var sted: FileLocation { node.location }

  func feil(_ kode: String, _ sted: FileLocation, _ melding: String, råd: String?) {
    funn.append(Diagnostic(.feil, kode, at: sted, melding, advice: råd))
  }

  var tomtRåd: String {
    switch rolle {
    case .påkrevd: "skriv en verdi"
    case .frivillig: "skriv en verdi, eller fjern «\(nøkkel):»"
    case .element: "skriv en verdi, eller fjern den tomme"
    }
  }

  /// Stands at another node while `gjør` runs.
  func ved<T>(_ ny: YAMLNode, nøkkel nyNøkkel: String, påkrevd: Bool = false, _ gjør: () -> T) -> T {
    // Swapped and not copied, since this is done for every value there is.
    var (før, førNøkkel, førRolle) = (ny, nyNøkkel, rolle)
    swap(&node, &før)
    swap(&nøkkel, &førNøkkel)
    rolle = påkrevd ? .påkrevd : .frivillig
    defer {
      swap(&node, &før)
      swap(&nøkkel, &førNøkkel)
      rolle = førRolle
    }
    return gjør()
  }

  func liste<Element>(_ les: (any Feltkilde) -> Element?) -> [Element] {
    guard case .sequence(let noder) = node.content else { return les(self).map { [$0] } ?? [] }
    let før = (node, rolle)
    defer { (node, rolle) = før }
    rolle = .element
    var ut: [Element] = []
    ut.reserveCapacity(noder.count)
    for n in noder {
      node = n
      if let e = les(self) { ut.append(e) }
    }
    return ut
  }

  func tekst() -> Tekst? {
    guard let tekst = skalar("en tekst på én linje") else { return nil }
    if tekst.utf8.contains(10) {
      feil(
        "FELT-004", sted, "«\(nøkkel)» skal være én linje",
        råd: "slå linjene sammen; bare felter for løpende tekst kan ha flere")
      return nil
    }
    if tekst.utf8.allSatisfy({ $0 == 32 }) {
      feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    return Tekst(tekst.medHardeMellomrom, sted: sted)
  }

  func nettadresse() -> Tekst? {
    prøvd("FELT-013", "en nettadresse", LinkCheck.isWebAddress) { tekst in
      tekst.contains(":") || tekst.contains(" ")
        ? "skriv hele adressen, for eksempel «https://www.eksempel.no»" : "skriv «https://» foran: «https://\(tekst)»"
    }
  }

  func epost() -> Tekst? {
    prøvd("FELT-014", "en e-postadresse", LinkCheck.isMailAddress) { _ in "skriv bare adressen, for eksempel «post@eksempel.no»" }
  }

  func telefon() -> Tekst? {
    prøvd("FELT-015", "et telefonnummer", LinkCheck.isPhoneNumber) { _ in "skriv bare sifrene, for eksempel «116 111»" }
  }

  func farge() -> Lokalisert<Farge>? {
    guard let tekst = skalar("en farge") else { return nil }
    if let farge = Farge(tekst) { return Lokalisert(farge, sted: sted) }
    feil(
      "FELT-016", sted, "«\(tekst)» er ikke en farge",
      råd: "skriv # og seks siffer fra 0 til f, i anførselstegn: \"#14508c\"")
    return nil
  }

  private func prøvd(
    _ kode: String, _ hva: String, _ prøve: (String) -> Bool, råd: (String) -> String
  ) -> Tekst? {
    guard let tekst = tekst() else { return nil }
    if prøve(tekst.verdi) { return tekst }
    feil(kode, sted, "«\(nøkkel)» skal være \(hva), ikke «\(tekst.verdi)»", råd: råd(tekst.verdi))
    return nil
  }

  func id() -> Tekst? {
    guard let tekst = tekst() else { return nil }
    if tekst.verdi.unicodeScalars.allSatisfy(Lesing.erIdtegn) { return tekst }
    let forslag = String(
      String.UnicodeScalarView(
        tekst.verdi.lowercased().unicodeScalars.map { Lesing.erIdtegn($0) ? $0 : "-" }))
    feil(
      "FELT-005", sted, "«\(tekst.verdi)» kan ikke være id",
      råd: "bruk små bokstaver, tall og bindestrek, for eksempel «\(forslag)»")
    return nil
  }

  /// `/` stands between a part and an id in references.
  static func erIdtegn(_ s: Unicode.Scalar) -> Bool {
    switch s {
    case "a"..."z", "0"..."9", "-", "/", "æ", "ø", "å", "é", "š", "á", "č", "đ", "ŋ", "ŧ", "ž": true
    default: false
    }
  }

  func tall() -> Lokalisert<Int>? {
    guard let tekst = skalar("et tall") else { return nil }
    if let tall = node.int { return Lokalisert(tall, sted: sted) }
    feil("FELT-006", sted, "«\(nøkkel)» skal være et helt tall, ikke «\(tekst)»", råd: "skriv bare sifrene")
    return nil
  }

  func sannUsann() -> Lokalisert<Bool>? {
    guard let tekst = skalar("true eller false") else { return nil }
    if let verdi = node.bool { return Lokalisert(verdi, sted: sted) }
    feil(
      "FELT-007", sted, "«\(nøkkel)» skal være true eller false, ikke «\(tekst)»",
      råd: tekst.lowercased() == "ja" ? "skriv «true»" : "skriv «true» for ja og «false» for nei")
    return nil
  }

  func dato() -> Lokalisert<Dato>? {
    guard let tekst = skalar("en dato") else { return nil }
    if let dato = Dato(iso: tekst) { return Lokalisert(dato, sted: sted) }
    feil(
      "FELT-008", sted,
      Dato(norsk: tekst) == nil ? "«\(tekst)» er ikke en dato som finnes" : "datoen «\(tekst)» er skrevet med dagen først",
      råd: "skriv år, måned og dag slik: 2026-06-15")
    return nil
  }

  func skoleår() -> Lokalisert<Skoleår>? {
    guard let tekst = skalar("et skoleår") else { return nil }
    if let år = Skoleår(tekst) { return Lokalisert(år, sted: sted) }
    feil(
      "FELT-009", sted, "«\(tekst)» er ikke et skoleår", råd: "skriv begge årene slik: 2026-2027")
    return nil
  }

  func valg<V: Valgmengde>(_ type: V.Type) -> Lokalisert<V>? {
    guard let tekst = skalar("ett av ordene i listen") else { return nil }
    if let verdi = V(rawValue: tekst) { return Lokalisert(verdi, sted: sted) }
    let alle = V.allCases.map(\.rawValue)
    feil(
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
        feil(
          "FELT-001", p.key.location, "ukjent nøkkel «\(p.name)» i «\(nøkkel)»", råd: "bruk «nb» og «nn»")
        continue
      }
      if let t = ved(p.value, nøkkel: p.name, { tekst() }) { funnet[p.name] = t.verdi }
    }
    guard let nb = funnet["nb"], let nn = funnet["nn"] else {
      for målform in ["nb", "nn"] where !par.contains(where: { $0.name == målform }) {
        feil(
          "FELT-002", sted, "«\(nøkkel)» mangler «\(målform)»",
          råd: "skriv teksten på begge målformer, eller bare én tekst når den er lik")
      }
      return nil
    }
    return Tospråklig(nb: nb, nn: nn, sted: sted)
  }

  /// The text of a scalar; anything else is a fault that says what was expected.
  func skalar(_ ventet: String) -> String? {
    if case .scalar(let tekst) = node.content {
      if !node.isNull { return tekst }
      feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    let er = if case .sequence = node.content { "en liste" } else { "nøkler med verdier" }
    feil("FELT-011", sted, "«\(nøkkel)» skal være \(ventet), ikke \(er)", råd: "skriv én verdi rett etter «\(nøkkel):»")
    return nil
  }
}
