package import PlanDiagnostics

/// Reading from folders, as content needs it. The live one stands in the command; tests use a dictionary.
///
/// Paths are those a user would type, with «/» between the parts.
package struct Filtilgang: Sendable {
  package enum Slag: Sendable { case fil, mappe }

  package struct Oppføring: Sendable {
    package var navn: String
    package var slag: Slag

    package init(navn: String, slag: Slag) {
      self.navn = navn
      self.slag = slag
    }
  }

  package enum Feil: Error, Equatable {
    case finnesIkke
    /// The path, or a link on it, leads out of the folder it must stay in.
    case utenfor
    case forStor(byte: Int, grense: Int)
    case kanIkkeLeses(String)
  }

  /// What lies in a folder, sorted by name.
  package var list: @Sendable (_ mappe: String) throws(Feil) -> [Oppføring]
  /// The bytes of a file that lies, links followed, within `rot`, and is at most `grense` bytes.
  package var les: @Sendable (_ fil: String, _ rot: String, _ grense: Int) throws(Feil) -> [UInt8]

  package init(
    list: @escaping @Sendable (String) throws(Feil) -> [Oppføring],
    les: @escaping @Sendable (String, String, Int) throws(Feil) -> [UInt8]
  ) {
    self.list = list
    self.les = les
  }

  /// Files held in memory, for tests.
  package static func minne(_ filer: [String: String]) -> Filtilgang {
    Filtilgang(
      list: { mappe throws(Feil) in
        let prefiks = mappe + "/"
        var navn: [String: Slag] = [:]
        for sti in filer.keys where sti.hasPrefix(prefiks) {
          let deler = sti.dropFirst(prefiks.count).split(separator: "/", maxSplits: 1)
          guard let første = deler.first else { continue }
          navn[String(første)] = deler.count > 1 ? .mappe : .fil
        }
        if navn.isEmpty { throw .finnesIkke }
        return navn.sorted { $0.key < $1.key }.map { Oppføring(navn: $0.key, slag: $0.value) }
      },
      les: { fil, _, grense throws(Feil) in
        guard let tekst = filer[fil] else { throw .finnesIkke }
        if tekst.utf8.count > grense { throw .forStor(byte: tekst.utf8.count, grense: grense) }
        return Array(tekst.utf8)
      })
  }
}

extension Filtilgang.Feil {
  /// As a finding about a folder.
  package func mappefunn(_ mappe: String) -> Diagnostic {
    let sted = FileLocation(file: mappe)
    guard case .kanIkkeLeses(let grunn) = self else {
      return Diagnostic(
        .feil, "FIL-001", at: sted, "mappen «\(mappe)» finnes ikke", advice: "lag mappen, eller rett navnet på den")
    }
    return Diagnostic(
      .feil, "FIL-004", at: sted, "mappen «\(mappe)» kan ikke leses: \(grunn)",
      advice: "se etter at du har lov til å lese den")
  }

  /// As a finding: what happened to `fil`, and what to do.
  package func funn(_ fil: String, at sted: FileLocation?) -> Diagnostic {
    switch self {
    case .finnesIkke:
      Diagnostic(
        .feil, "FIL-001", at: sted, "filen «\(fil)» finnes ikke", advice: "lag filen, eller rett navnet på den")
    case .utenfor:
      Diagnostic(
        .feil, "FIL-002", at: sted, "filen «\(fil)» ligger utenfor mappen den skal ligge i",
        advice: "legg filen i mappen; «..», hele stier og lenker ut av mappen er ikke tillatt")
    case .forStor(let byte, let grense):
      Diagnostic(
        .feil, "FIL-003", at: sted,
        "filen «\(fil)» er for stor, \(byte / 1024) KiB; grensen er \(grense / 1024) KiB",
        advice: "del filen, eller se etter noe som er kommet med ved et uhell")
    case .kanIkkeLeses(let grunn):
      Diagnostic(
        .feil, "FIL-004", at: sted, "filen «\(fil)» kan ikke leses: \(grunn)",
        advice: "se etter at filen er en vanlig fil, og at du har lov til å lese den")
    }
  }
}
