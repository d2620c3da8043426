package import PlanDiagnostics

/// What a rule answers. Never that something is lawful.
package enum Svar: Sendable {
  /// What is demanded is there, and here. No place when it is the whole plan that answers.
  case funnet([FileLocation])
  case mangler([Funn])
  /// It cannot be told from what is written; the text says why.
  case kanIkkeSjekkes(String)
  /// The demand is not for this school or plan; the text says why.
  case gjelderIkke(String)

  /// `mangler` when there is a finding, else `funnet`.
  package static func uten(_ funn: [Funn], funnet: [FileLocation] = []) -> Svar {
    funn.isEmpty ? .funnet(funnet) : .mangler(funn)
  }

  /// The word for it: the three answers, or that the question was not for this one.
  package var ord: String {
    switch self {
    case .funnet: "funnet"
    case .mangler: "mangler"
    case .kanIkkeSjekkes: "kan ikke sjekkes"
    case .gjelderIkke: "gjelder ikke"
    }
  }
}

/// One thing a rule found wrong. Its code and weight come from the rule.
package struct Funn: Sendable {
  package var sted: FileLocation
  /// Keys and ids that lead to it: «tiltak/vaktplan/når».
  package var sti: String
  /// One sentence without full stop, most specific word first.
  package var melding: String
  /// A verb phrase without full stop.
  package var råd: String
  package var seOgså: [Diagnostic.Related]
  package var retting: Diagnostic.Fix?
  /// When this finding weighs otherwise than the rule's others; an owner's own weight goes before it.
  package var vekt: Severity?

  package init(
    _ sted: FileLocation, _ sti: String, _ melding: String, råd: String, seOgså: [Diagnostic.Related] = [],
    retting: Diagnostic.Fix? = nil, vekt: Severity? = nil
  ) {
    self.sted = sted
    self.sti = sti
    self.melding = melding
    self.råd = råd
    self.seOgså = seOgså
    self.retting = retting
    self.vekt = vekt
  }
}
