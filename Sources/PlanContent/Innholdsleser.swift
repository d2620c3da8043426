package import PlanDiagnostics
package import Planmodell
import PlanYAML

/// Reads content folders into models. Every fault of a file is told in one go.
package struct Innholdsleser: Sendable {
  package var filer: Filtilgang
  /// The content folder, `Content` unless told otherwise.
  package let innhold: String
  /// The folder of the national layer, `Content/felles` unless the program brings its own.
  package let felles: String
  /// The folder of the outlines.
  package let maler: String
  /// What it weighs that something `påkrevd` is not filled: a fault when pages are to be published.
  package let mangelvekt: Severity

  package init(
    filer: Filtilgang, innhold: String, felles: String? = nil, maler: String, mangelvekt: Severity = .feil
  ) {
    self.filer = filer
    self.innhold = innhold
    self.felles = felles ?? "\(innhold)/felles"
    self.maler = maler
    self.mangelvekt = mangelvekt
  }

  /// What was read, or nil when something was at fault; and the faults.
  package typealias Lest<T> = (verdi: T?, funn: [Diagnostic])

  /// The YAML of one file.
  func lesNode(_ fil: String, rot: String) -> (node: YAMLNode?, funn: [Diagnostic]) {
    let byte: [UInt8]
    do {
      byte = try filer.les(fil, rot, YAMLLimits.standard.bytes)
    } catch {
      return (nil, [error.funn(fil, at: FileLocation(file: fil))])
    }
    let (node, funn) = YAMLReader.read(byte, file: fil)
    return (funn.harFeil ? nil : node, funn)
  }

  /// A node as one type.
  func tolk<T: Modelltype>(_ node: YAMLNode, som type: T.Type) -> Lest<T> {
    let lesing = Lesing(node, nøkkel: T.tabell.navn, leser: self)
    let verdi = lesing.objekt(T.self)
    return (lesing.funn.harFeil ? nil : verdi, lesing.funn)
  }

  /// One file as one type.
  package func les<T: Modelltype>(_ fil: String, som type: T.Type, rot: String) -> Lest<T> {
    let (node, funn) = lesNode(fil, rot: rot)
    guard let node else { return (nil, funn) }
    let tolket = tolk(node, som: type)
    return (tolket.verdi, funn + tolket.funn)
  }

  /// The folder a file that names others may not lead out of.
  func rot(for fil: String) -> String {
    for rot in [innhold, felles] where fil.hasPrefix(rot + "/") { return rot }
    return maler
  }

  /// All outlines without faults, by id; and the faults of the others.
  package func alleMaler() -> (verdi: [String: Mal], funn: [Diagnostic]) {
    var funn: [Diagnostic] = []
    var ut: [String: Mal] = [:]
    let oppføringer: [Filtilgang.Oppføring]
    do { oppføringer = try filer.list(maler) } catch {
      return ([:], [error.mappefunn(maler)])
    }
    for o in oppføringer where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let fil = "\(maler)/\(o.navn)"
      let lest = les(fil, som: Mal.self, rot: maler)
      funn += lest.funn
      guard let mal = lest.verdi else { continue }
      if "\(mal.id.verdi).yaml" != o.navn {
        funn.append(
          Diagnostic(
            .feil, "MALFIL-001", at: mal.id.sted, "malen heter «\(mal.id.verdi)», men filen heter «\(o.navn)»",
            advice: "gi filen navnet «\(mal.id.verdi).yaml», eller rett id-en"))
      }
      ut[mal.id.verdi] = mal
    }
    return (ut, funn)
  }
}
