package import PlanDiagnostics
package import Planmodell
import PlanYAML

/// Reads content folders into models. Every fault of a file is told in one go.
package struct Innholdsleser: Sendable {
  package let filer: Filtilgang
  /// The content folder, `Content` unless told otherwise.
  package let innhold: String
  /// The folder of the national layer, `Content/felles` unless the program brings its own.
  package let felles: String
  /// The folder of the outlines.
  package let maler: String

  package init(filer: Filtilgang, innhold: String, felles: String? = nil, maler: String) {
    self.filer = filer
    self.innhold = innhold
    self.felles = felles ?? "\(innhold)/felles"
    self.maler = maler
  }

  /// What was read, or nil when something was at fault; and the faults.
  package typealias Lest<T> = (verdi: T?, funn: [Diagnostic])

  /// Reads one file as one type.
  func les<T: Modelltype>(_ fil: String, som type: T.Type, rot: String, påkrevdAv sted: FileLocation? = nil)
    -> Lest<T>
  {
    let byte: [UInt8]
    do {
      byte = try filer.les(fil, rot, YAMLLimits.standard.bytes)
    } catch {
      return (nil, [error.funn(fil, at: sted ?? FileLocation(file: fil))])
    }
    let (rotnode, funn) = YAMLReader.read(byte, file: fil)
    guard let rotnode else { return (nil, funn) }
    let mappe = fil.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let lesing = Lesing(filer: filer, mappe: mappe, rot: rot)
    let verdi = Nodekilde(node: rotnode, lesing: lesing, nøkkel: T.tabell.navn).objekt(T.self)
    let alle = funn + lesing.funn
    return (alle.contains { $0.severity == .feil } ? nil : verdi, alle)
  }

  package func lesFelles() -> Lest<Felles> {
    les("\(felles)/felles.yaml", som: Felles.self, rot: felles)
  }

  package func eier(_ id: String) -> Lest<Eier> {
    les("\(innhold)/eiere/\(id)/eier.yaml", som: Eier.self, rot: innhold)
  }

  package func skole(_ id: String, eier: String) -> Lest<Skole> {
    les("\(innhold)/eiere/\(eier)/skoler/\(id)/skole.yaml", som: Skole.self, rot: innhold)
  }

  /// All outlines, by id.
  package func alleMaler() -> Lest<[String: Mal]> {
    var funn: [Diagnostic] = []
    var ut: [String: Mal] = [:]
    let oppføringer: [Filtilgang.Oppføring]
    do { oppføringer = try filer.list(maler) } catch {
      return (nil, [error.mappefunn(maler)])
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
