package import PlanDiagnostics
package import Planmodell

/// One rule: what it asks, and the answer it gives about one thing that is checked – a plan with all it belongs to
/// (`Plansak`), running text (`Tekstsak`), and others that come.
package struct Regel<Sak: Sendable>: Sendable {
  package let info: Regelinfo
  package let svar: @Sendable (Sak) -> Svar

  package init(_ info: Regelinfo, _ svar: @escaping @Sendable (Sak) -> Svar) {
    self.info = info
    self.svar = svar
  }
}

/// All that can be said of a rule without asking it.
package struct Regelinfo: Sendable {
  /// When a rule is asked.
  package enum Aktiv: Sendable { case alltid, nårEierenKrever }

  /// Who answers.
  package enum Svarer: Sendable, Equatable {
    case regelen
    /// The reading of the content, which reports under these codes.
    case lesingen([String])
    /// Nothing that breaks the demand can come out of the program; the text says how.
    case konstruksjonen(String)
    /// The overview of an owner, which alone sees all its schools at once.
    case oversikten
  }

  /// Letters and two digits: «HP03». Never used again for another rule.
  package let kode: String
  /// The fault in few words, so that «tillat NAVN» reads well: «delplikt mangler».
  package let navn: String
  /// The demand as an inspection asks it, to be answered by yes or no.
  package let spørsmål: Hjelp
  /// What a finding weighs when the owner has not said anything else.
  package let vekt: Severity
  package let aktiv: Aktiv
  package let svarer: Svarer
  /// Law or other ground, most important first.
  package let hjemmel: [String]
  package let begrunnelse: String
  package let gode: [Regeleksempel]
  package let dårlige: [Regeleksempel]

  package init(
    _ kode: String, _ navn: String, _ vekt: Severity, aktiv: Aktiv = .alltid, svarer: Svarer = .regelen,
    spørsmål: Hjelp, hjemmel: [String], begrunnelse: String, gode: [Regeleksempel] = [],
    dårlige: [Regeleksempel] = []
  ) {
    self.kode = kode
    self.navn = navn
    self.vekt = vekt
    self.aktiv = aktiv
    self.svarer = svarer
    self.spørsmål = spørsmål
    self.hjemmel = hjemmel
    self.begrunnelse = begrunnelse
    self.gode = gode
    self.dårlige = dårlige
  }

  /// «HP» of «HP03».
  package var gruppe: String { String(kode.prefix { $0.isLetter }) }
}
