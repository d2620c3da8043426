import PlanContent
package import PlanWriters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What earlier builds left. Only files a build has made itself, and nobody has changed since, are touched.
extension Utmappe {
  /// What the manifest of the build before says; empty when there is none.
  package func manifest() -> Manifest {
    guard let byte = try? POSIX.les("\(rot)/\(Manifest.sti)", grense: 1 << 28) else { return Manifest([]) }
    return Manifest(lest: byte)
  }

  /// Those that lie in the folder, no link on the way, with the bytes they were written with.
  package func urørte(_ rader: [Manifest.Rad]) -> [Manifest.Rad] {
    guard let sannRot = POSIX.sannSti(rot) else { return [] }
    return rader.filter { rad in
      guard POSIX.sannSti("\(rot)/\(rad.sti)") == "\(sannRot)/\(rad.sti)",
        let byte = try? POSIX.les("\(rot)/\(rad.sti)", grense: rad.byte)
      else { return false }
      return byte.count == rad.byte && Kontrollsum.xxh64(byte) == rad.xxh64
    }
  }

  /// Removes files, and the folders that thereby stand empty.
  package func fjern(_ rader: [Manifest.Rad]) throws(Utfeil) {
    for rad in rader where unlink("\(rot)/\(rad.sti)") != 0 && errno != ENOENT {
      throw Utfeil("\(rot)/\(rad.sti)", errno)
    }
    for rad in rader {
      var deler = rad.sti.split(separator: "/").dropLast()
      // A folder with something in it stays, and so do those above it.
      while !deler.isEmpty, rmdir("\(rot)/\(deler.joined(separator: "/"))") == 0 { deler.removeLast() }
    }
  }
}
