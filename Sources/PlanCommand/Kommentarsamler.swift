import PlanChecks
import PlanContent
import PlanDiagnostics
import Synchronization

/// Finds the «tillat» comments of every file as it is read, so that no file is read twice for them.
final class Kommentarsamler: Sendable {
  private let funnet = Mutex<[String: (verdi: [Tillatelse], funn: [Diagnostic])]>([:])

  func over(_ filer: Filtilgang) -> Filtilgang {
    Filtilgang(
      list: filer.list,
      les: { fil, rot, grense throws(Filtilgang.Feil) in
        let byte = try filer.les(fil, rot, grense)
        guard fil.hasSuffix(".yaml") || fil.hasSuffix(".md") else { return byte }
        let her = Tillatelse.finn(byte, fil: fil)
        if !her.verdi.isEmpty || !her.funn.isEmpty { self.funnet.withLock { $0[fil] = her } }
        return byte
      })
  }

  /// In the order of the files.
  var alle: (verdi: [Tillatelse], funn: [Diagnostic]) {
    let i = funnet.withLock { $0.sorted { $0.key < $1.key } }
    return (i.flatMap(\.value.verdi), i.flatMap(\.value.funn))
  }
}
