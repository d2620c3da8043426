package import PlanChecks
package import PlanDiagnostics
package import PlanDocument
package import Planmodell

/// A demand as it is asked: what a reader needs to know of a rule.
package struct Kravinfo: Sendable {
  package var kode: String
  package var spørsmål: Hjelp
  package var hjemmel: [String]
  /// «HP» of «HP03».
  package var gruppe: String

  package init(_ r: Regelinfo) {
    kode = r.kode
    spørsmål = r.spørsmål
    hjemmel = r.hjemmel
    gruppe = r.gruppe
  }

  package init(kode: String, spørsmål: Hjelp, hjemmel: [String], gruppe: String) {
    self.kode = kode
    self.spørsmål = spørsmål
    self.hjemmel = hjemmel
    self.gruppe = gruppe
  }
}

/// What one demand was answered about one plan, with the places on the page of the plan.
package struct Kravsvar: Sendable {
  package enum Ord: String, Sendable {
    case funnet, mangler
    case kanIkkeSjekkes = "kan ikke sjekkes"
    case gjelderIkke = "gjelder ikke"
  }

  /// Where something was found: in the content, and on the page when it can be pointed at.
  package struct Sted: Sendable {
    package var kilde: FileLocation
    package var mål: Stedsindeks.Mål?

    package init(kilde: FileLocation, mål: Stedsindeks.Mål?) {
      self.kilde = kilde
      self.mål = mål
    }
  }

  /// One thing that is lacking.
  package struct Mangel: Sendable {
    package var funn: Diagnostic
    /// It is written in a file of the owner, so that it is lacking in all schools that inherit it.
    package var erFelles: Bool
    /// The school has let it stand in a comment, with a reason.
    package var erTillatt = false

    package init(funn: Diagnostic, erFelles: Bool, erTillatt: Bool = false) {
      self.funn = funn
      self.erFelles = erFelles
      self.erTillatt = erTillatt
    }
  }

  package var kode: String
  package var ord: Ord
  /// What the demand weighs with this owner.
  package var kravvekt: Severity
  package var steder: [Sted]
  /// Heaviest first.
  package var mangler: [Mangel]
  /// Why it cannot be checked or is not asked; or how it is met, when no place shows it.
  package var hvorfor: String?

  package init(
    kode: String, ord: Ord, kravvekt: Severity, steder: [Sted] = [], mangler: [Mangel] = [],
    hvorfor: String? = nil
  ) {
    self.kode = kode
    self.ord = ord
    self.kravvekt = kravvekt
    self.steder = steder
    self.mangler = mangler
    self.hvorfor = hvorfor
  }

  /// Places of one answer that are shown; a rule may have found hundreds.
  package static let flestSteder = 3

  /// Something is lacking that has not been let stand.
  package var teller: Bool { ord == .mangler && mangler.contains { !$0.erTillatt } }

  package var erTillatt: Bool { ord == .mangler && !teller }

  /// What the gap weighs: the heaviest of what counts.
  package var vekt: Severity {
    (mangler.filter { !$0.erTillatt }.map(\.funn.severity).max() ?? mangler.map(\.funn.severity).max())
      ?? kravvekt
  }
}

extension Kravsvar {
  /// - Parameters:
  ///   - vekt: what the demand weighs with the owner.
  ///   - mål: where on the page something written at a place is shown.
  ///   - erFelles: whether a place is in a file of the owner.
  package init(
    _ r: Regelsvar, vekt: Severity, mål: (FileLocation) -> Stedsindeks.Mål?, erFelles: (FileLocation) -> Bool
  ) {
    self.init(kode: r.kode, ord: .funnet, kravvekt: vekt)
    switch r.svar {
    case .funnet(let kilder):
      var sett: Set<Stedsindeks.Mål> = []
      for kilde in kilder where steder.count < Self.flestSteder {
        let mål = mål(kilde)
        if let mål, !sett.insert(mål).inserted { continue }
        if mål == nil, steder.contains(where: { $0.mål == nil }) { continue }
        steder.append(Sted(kilde: kilde, mål: mål))
      }
    case .mangler:
      ord = .mangler
      mangler = Self.mangler(r.funn, erFelles)
    case .kanIkkeSjekkes(let grunn): (ord, hvorfor) = (.kanIkkeSjekkes, grunn)
    case .gjelderIkke(let grunn): (ord, hvorfor) = (.gjelderIkke, grunn)
    }
  }

  /// Demands that are met in another way than by a rule; nil when they are not asked of one plan alone.
  ///
  /// - Parameters:
  ///   - funn: all that was told of the plan, not only by rules.
  ///   - erBygd: a page can be made of it.
  ///   - utenSkolerute: why what is asked of the owner's calendar has no answer; nil when there is one.
  package init?(
    innebygd info: Regelinfo, vekt: Severity, funn: [Diagnostic], erBygd: Bool, utenSkolerute: String?,
    erFelles: (FileLocation) -> Bool
  ) {
    switch info.svarer {
    case .regelen, .oversikten: return nil
    case .konstruksjonen:
      self.init(kode: info.kode, ord: erBygd ? .funnet : .kanIkkeSjekkes, kravvekt: vekt)
      hvorfor = erBygd ? "sikret når siden lages" : "siden kan ikke lages før feilene i innholdet er rettet"
    case .lesingen(let koder):
      self.init(kode: info.kode, ord: .funnet, kravvekt: vekt)
      if let utenSkolerute, koder.contains(where: { $0.hasPrefix("RUTE") }) {
        (ord, hvorfor) = (.kanIkkeSjekkes, utenSkolerute)
        return
      }
      mangler = Self.mangler(funn.filter { koder.contains($0.code) }, erFelles)
      if mangler.isEmpty {
        hvorfor = "prøvd da innholdet ble lest"
      } else {
        ord = .mangler
      }
    }
  }

  private static func mangler(_ funn: [Diagnostic], _ erFelles: (FileLocation) -> Bool) -> [Mangel] {
    funn.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map {
      Mangel(funn: $0.element, erFelles: $0.element.location.map(erFelles) ?? false)
    }
  }
}
