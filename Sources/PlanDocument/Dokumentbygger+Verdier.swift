import PlanDiagnostics
import Planmodell

/// Small things said in words: who, when, on which basis.
extension Dokumentbygger {
  /// «rektor og sosiallærer, i samarbeid med FAU»; nil when nobody is named.
  mutating func hvem(_ ansvar: [Ansvar]) -> String? {
    var ansvarlige: [String] = []
    var samarbeid: [String] = []
    for a in ansvar {
      guard let navn = navn(a) else { continue }
      if a.form == .ansvarlig { ansvarlige.append(navn) } else { samarbeid.append(navn) }
    }
    var ut = ramse(ansvarlige)
    if !samarbeid.isEmpty {
      ut += (ut.isEmpty ? "" : ", ") + "\(ord.iSamarbeidMed) \(ramse(samarbeid))"
    }
    return ut.isEmpty ? nil : ut
  }

  /// The name of one responsible. Faults: none or several ways to name them, an unknown role.
  mutating func navn(_ a: Ansvar) -> String? {
    let måter = [a.rolle, a.gruppe, a.enhet, a.person].compactMap { $0 }
    guard måter.count == 1 else {
      feil(
        "DOK-013", a.sted, måter.isEmpty ? "ansvaret sier ikke hvem" : "ansvaret er oppgitt på flere måter",
        råd: "bruk én av «rolle», «gruppe», «enhet» og «person»")
      return nil
    }
    guard let rolle = a.rolle else { return måter[0].verdi }
    return rollenavn(rolle)
  }

  mutating func rollenavn(_ rolle: Tekst) -> String? {
    if let navn = register.navn[rolle.verdi] { return navn[ord.målform] }
    feil(
      "DOK-014", rolle.sted, "rollen eller organet «\(rolle.verdi)» finnes ikke",
      råd: Suggestion.didYouMean(rolle.verdi, among: register.navn.keys.sorted())
        ?? "legg det til under «roller:» eller «organer:», eller skriv «{gruppe: \(rolle.verdi)}»")
    return nil
  }

  /// «a, b og c».
  func ramse(_ ord: [String]) -> String {
    guard ord.count > 1, let siste = ord.last else { return ord.first ?? "" }
    return "\(ord.dropLast().joined(separator: ", ")) \(self.ord.og) \(siste)"
  }

  func når(_ n: Når) -> String {
    n.merkelapp.map { "\($0.verdi): \(n.tid.verdi)" } ?? n.tid.verdi
  }

  func hjemmel(_ h: Hjemmel) -> String {
    h.merknad.map { "\(h.tekst.verdi) (\($0.verdi))" } ?? h.tekst.verdi
  }

  /// One value as text, several as a list, none as nothing.
  func celle(_ verdier: [String]) -> [Dokumentblokk] {
    switch verdier.count {
    case 0: []
    case 1: [.tekst(verdier[0].storForbokstav)]
    default:
      [.liste(Dokumentliste(form: .punkter, punkter: verdier.map { .init(innhold: [.tekst($0.storForbokstav)]) }))]
    }
  }

  mutating func hvemCelle(_ ansvar: [Ansvar]) -> [Dokumentblokk] {
    hvem(ansvar).map { [.tekst($0.storForbokstav)] } ?? []
  }

  func nårCelle(_ tider: [Når]) -> [Dokumentblokk] { celle(tider.map { når($0) }) }
}

extension String {
  /// First letter upper case, the rest untouched: «FAU» stays «FAU».
  package var storForbokstav: String {
    guard let første = unicodeScalars.first, første.properties.isLowercase else { return self }
    return første.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }
}
