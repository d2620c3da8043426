package import PlanDiagnostics
package import PlanDocument

/// A file to be written. Writers return these; only the command touches the disk.
package struct Utfil: Sendable, Equatable {
  /// Relative to the output folder, with «/» between the parts.
  package var sti: String
  package var byte: [UInt8]

  package init(sti: String, byte: [UInt8]) {
    self.sti = sti
    self.byte = byte
  }
}

/// Why a document could not be written. All reasons, not the first.
package struct Skrivefeil: Error, Sendable {
  package var funn: [Diagnostic]

  package init(funn: [Diagnostic]) { self.funn = funn }
}

/// Draws a public document in one format. A document for anyone else is not accepted: it is another type.
package protocol PlanWriter: Sendable {
  /// What it does, for those who measure: «tegne og prøve sidene».
  var navn: String { get }
  func skriv(_ dokument: Plandokument<Offentlig>) throws(Skrivefeil) -> [Utfil]
}
