package import PlanDiagnostics
package import Planmodell
import Skoletid

/// What lies in the content folder: owners, their schools, and the plans of each.
package struct Katalog: Sendable, Equatable {
  package struct Eierplass: Sendable, Equatable {
    package var id: String
    /// Folders of the owner's own plans.
    package var planer: [String]
    package var skoler: [Skoleplass]
  }

  package struct Skoleplass: Sendable, Equatable {
    package var id: String
    /// School years with a plan, oldest first.
    package var planer: [String]
  }

  package var eiere: [Eierplass] = []

  /// Every plan, in the order of the catalogue.
  package var planer: [Plassering] {
    eiere.flatMap { e in
      e.planer.map { Plassering(eier: e.id, skole: nil, mappe: $0) }
        + e.skoler.flatMap { s in s.planer.map { Plassering(eier: e.id, skole: s.id, mappe: $0) } }
    }
  }
}

extension Innholdsleser {
  /// Lists owners, schools and plans; reads no file.
  ///
  /// - Parameters:
  ///   - eier: only this owner.
  ///   - skole: only this school, with whichever owner has it.
  package func katalog(eier: String? = nil, skole: String? = nil) -> (katalog: Katalog, funn: [Diagnostic]) {
    var funn: [Diagnostic] = []
    let eierrot = "\(innhold)/eiere"
    let alle = mapper(eierrot, &funn, påkrevd: true)
    var katalog = Katalog()
    if eier == nil, skole == nil { funn += utenEier(eierrot) }
    for id in alle where eier == nil || eier == id {
      var plass = Katalog.Eierplass(id: id, planer: [], skoler: [])
      let rot = "\(eierrot)/\(id)"
      if skole == nil { funn += hosEier(rot) }
      if skole == nil { plass.planer = mapper("\(rot)/planer", &funn, påkrevd: false) }
      for s in mapper("\(rot)/skoler", &funn, påkrevd: false) where skole == nil || skole == s {
        let planer = mapper("\(rot)/skoler/\(s)", &funn, påkrevd: true).filter {
          let mappe = "\(rot)/skoler/\(s)/\($0)"
          if harFil("plan.yaml", mappe) { return true }
          if Skoleår($0) != nil { funn.append(utenPlan(mappe)) }
          return false
        }
        funn += hosSkole("\(rot)/skoler/\(s)")
        plass.skoler.append(.init(id: s, planer: planer))
      }
      if skole == nil, plass.planer.isEmpty, plass.skoler.isEmpty, !funn.contains(where: { $0.location?.file.hasPrefix(rot + "/") ?? false }) {
        funn.append(tomEier(rot))
      }
      if skole == nil || !plass.skoler.isEmpty { katalog.eiere.append(plass) }
    }
    funn += ukjente(eier: eier, skole: skole, eiere: alle, funnet: katalog)
    if let skole { funn += flertydig(skole, katalog, eierrot) }
    return (katalog, funn)
  }

  /// A folder for a school year that would otherwise be passed over in silence.
  private func utenPlan(_ mappe: String) -> Diagnostic {
    Diagnostic(
      .advarsel, "FIL-010", at: FileLocation(file: mappe), "mappen har ingen fil som heter «plan.yaml»",
      advice: "lag planen, eller gi filen det navnet")
  }

  private func harFil(_ navn: String, _ mappe: String) -> Bool {
    guard let oppføringer = try? filer.list(mappe) else { return false }
    return oppføringer.contains { $0.navn == navn && $0.slag == .fil }
  }

  /// Sub-folders whose names can be part of an address; others are findings.
  private func mapper(_ mappe: String, _ funn: inout [Diagnostic], påkrevd: Bool) -> [String] {
    let oppføringer: [Filtilgang.Oppføring]
    do { oppføringer = try filer.list(mappe) } catch {
      if påkrevd || error != .finnesIkke { funn.append(error.mappefunn(mappe)) }
      return []
    }
    var ut: [String] = []
    for o in oppføringer where o.slag == .mappe && !o.navn.hasPrefix(".") {
      if o.navn.utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 }) {
        ut.append(o.navn)
      } else {
        funn.append(ubrukelig(o.navn, mappe, oppføringer))
      }
    }
    return ut
  }

  private func ukjente(eier: String?, skole: String?, eiere: [String], funnet: Katalog) -> [Diagnostic] {
    if let eier, !eiere.contains(eier) {
      return [
        Diagnostic(
          .feil, "FIL-007", at: FileLocation(file: "\(innhold)/eiere"), "eieren «\(eier)» finnes ikke",
          advice: Suggestion.didYouMean(eier, among: eiere) ?? "disse finnes: \(eiere.joined(separator: ", "))")
      ]
    }
    if let skole, !funnet.eiere.contains(where: { $0.skoler.contains { $0.id == skole } }) {
      let utenfor = utenEier("\(innhold)/eiere")
      if !utenfor.isEmpty { return utenfor }
      let alle = (eier.map { [$0] } ?? eiere).flatMap { e in
        var ingen: [Diagnostic] = []
        return mapper("\(innhold)/eiere/\(e)/skoler", &ingen, påkrevd: false)
      }
      return [
        Diagnostic(
          .feil, "FIL-008", at: FileLocation(file: "\(innhold)/eiere"), "skolen «\(skole)» finnes ikke",
          advice: Suggestion.didYouMean(skole, among: alle.sorted())
            ?? (alle.isEmpty
              ? "det er ingen skoler her ennå; se etter at eieren er rett"
              : "disse finnes: \(alle.sorted().prefix(20).joined(separator: ", "))"))
      ]
    }
    return []
  }
}
