import PlanDiagnostics

/// What is locked, and the telling of it.
extension Fletter {
  mutating func brøtLås(_ hva: String, _ b: Bidrag, _ sted: FileLocation, _ lås: Regel) {
    funn.append(
      Diagnostic(
        .feil, "ARV-003", at: sted,
        "«\(hva)» er låst av \(kilder[lås.kilde].lag.hvem) og kan ikke endres her",
        advice: "fjern det herfra, eller be den som låste det om å åpne det",
        related: [.init(lås.sted, "her er det låst")]))
    før(.avvist("ARV-003"), b, sted)
  }

  /// Something in it is locked, so the whole may not be replaced or taken away.
  mutating func brøtDypLås(_ hva: String, _ inni: String, _ b: Bidrag, _ sted: FileLocation, _ lås: Regel) {
    funn.append(
      Diagnostic(
        .feil, "ARV-003", at: sted,
        "«\(hva)» kan ikke byttes ut eller fjernes: «\(inni)» i det er låst av \(kilder[lås.kilde].lag.hvem)",
        advice: "la det låste stå, og endre bare de andre delene",
        related: [.init(lås.sted, "her er det låst")]))
    før(.avvist("ARV-003"), b, sted)
  }

  /// A lock a layer above `b` has set somewhere inside.
  func låstInni(_ bidrag: [Bidrag], for b: Bidrag) -> (nøkkel: String, lås: Regel)? {
    for over in bidrag where !over.bareRegler && kilder[over.kilde].harStyring && lag(over) < lag(b) {
      if let (nøkkel, sted) = over.node.dypLås { return (nøkkel, Regel(sted: sted, kilde: over.kilde)) }
    }
    return nil
  }
}
