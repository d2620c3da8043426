/// What the builds have put in the output folder: every file with its size and checksum, sorted by path.
///
/// `manifest.json` is for those who copy the site, and for the next build: what stands here and is no longer
/// made, can be removed without guessing.
package struct Manifest: Sendable, Equatable {
  package struct Rad: Sendable, Equatable {
    package var sti: String
    /// Size in bytes.
    package var byte: Int
    package var xxh64: UInt64

    package init(_ fil: Utfil) {
      sti = fil.sti
      byte = fil.byte.count
      xxh64 = Kontrollsum.xxh64(fil.byte)
    }

    init(sti: String, byte: Int, xxh64: UInt64) {
      self.sti = sti
      self.byte = byte
      self.xxh64 = xxh64
    }
  }

  package static let sti = "manifest.json"

  /// Sorted by path, each path once.
  package private(set) var rader: [Rad]

  /// - Parameter rader: in any order; the last one of a path counts.
  package init(_ rader: [Rad]) {
    let sortert = rader.enumerated().sorted { a, b in
      a.element.sti == b.element.sti
        ? a.offset < b.offset : a.element.sti.utf8.lexicographicallyPrecedes(b.element.sti.utf8)
    }
    self.rader = []
    for (_, rad) in sortert {
      if self.rader.last?.sti == rad.sti {
        self.rader[self.rader.count - 1] = rad
      } else {
        self.rader.append(rad)
      }
    }
  }

  /// What stands here and not in `andre`.
  package func uten(_ andre: Manifest) -> [Rad] {
    let deres = Set(andre.rader.map(\.sti))
    return rader.filter { !deres.contains($0.sti) }
  }

  package func fil() -> Utfil {
    var s = JSONSkriver()
    s.objekt { s in
      s.felt("format", "skoleplan-manifest/1")
      s.felt("filer") { s in
        s.liste(rader) { s, rad in
          s.linjeskift()
          s.objekt {
            $0.felt("sti", rad.sti)
            $0.felt("byte", rad.byte)
            $0.felt("xxh64", Self.heks(rad.xxh64))
          }
        }
      }
    }
    s.linjeskift()
    return Utfil(sti: Self.sti, byte: s.byte)
  }

  static func heks(_ tall: UInt64) -> String {
    let h = String(tall, radix: 16)
    return String(repeating: "0", count: 16 - h.utf8.count) + h
  }
}
