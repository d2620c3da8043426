import PlanContent
package import PlanWriters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why something could not be written.
package struct Utfeil: Error, Sendable, Equatable {
  package var sti: String
  package var grunn: String
}

/// The output folder during one build.
///
/// Changed files are written beside the folder's content first, and moved into place only when the whole
/// build has succeeded; files whose bytes are the same are not touched.
package struct Utmappe: Sendable {
  package let rot: String
  private let kladd: String

  package init(rot: String) {
    self.rot = rot
    kladd = "\(rot)/.skoleplan-\(getpid())"
  }

  /// A file waiting in the draft folder.
  package struct Endring: Sendable {
    package var sti: String
  }

  /// Makes the output folder and clears what an interrupted build left behind.
  package func begynn() throws(Utfeil) {
    try lagMappe(rot)
    for o in (try? POSIX.list(rot)) ?? [] where o.slag == .mappe && o.navn.hasPrefix(".skoleplan-") {
      if let pid = Int32(o.navn.dropFirst(11)), pid != getpid(), kill(pid, 0) != 0, errno == ESRCH {
        Self.slett("\(rot)/\(o.navn)")
      }
    }
  }

  /// Compares with what is there and drafts the file when it differs. Safe to call from many threads for
  /// different paths.
  package func legg(_ fil: Utfil) throws(Utfeil) -> Endring? {
    let mål = "\(rot)/\(fil.sti)"
    if let gammel = try? POSIX.les(mål, grense: fil.byte.count), gammel == fil.byte { return nil }
    let utkast = "\(kladd)/\(fil.sti)"
    try lagMappe(mappe(utkast))
    let fd = open(utkast, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard fd >= 0 else { throw Utfeil(sti: mål, grunn: POSIX.grunn(errno)) }
    var feil: Int32 = 0
    fil.byte.withUnsafeBytes { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let n = write(fd, rest.baseAddress, rest.count)
        if n < 0 && errno == EINTR { continue }
        if n <= 0 {
          feil = errno
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[n...])
      }
    }
    if close(fd) != 0, feil == 0 { feil = errno }
    if feil != 0 { throw Utfeil(sti: mål, grunn: POSIX.grunn(feil)) }
    return Endring(sti: fil.sti)
  }

  /// Moves all drafts into place.
  package func fullfør(_ endringer: [Endring]) throws(Utfeil) {
    // Every folder first: when one cannot be made, no file has been moved.
    for e in endringer { try lagMappe(mappe("\(rot)/\(e.sti)")) }
    for e in endringer where rename("\(kladd)/\(e.sti)", "\(rot)/\(e.sti)") != 0 {
      throw Utfeil(sti: "\(rot)/\(e.sti)", grunn: POSIX.grunn(errno))
    }
    avbryt()
  }

  /// Throws the drafts away. What was there before is whole.
  package func avbryt() { Self.slett(kladd) }

  private func mappe(_ sti: String) -> String {
    sti.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  private func lagMappe(_ sti: String) throws(Utfeil) {
    if mkdir(sti, 0o755) == 0 { return }
    switch errno {
    case EEXIST:
      var s = stat()
      if stat(sti, &s) == 0, s.st_mode & S_IFMT == S_IFDIR { return }
      throw Utfeil(sti: sti, grunn: "det ligger en fil der mappen skal være")
    case ENOENT:
      let over = mappe(sti)
      guard !over.isEmpty, over != sti else { throw Utfeil(sti: sti, grunn: POSIX.grunn(ENOENT)) }
      try lagMappe(over)
      if mkdir(sti, 0o755) != 0, errno != EEXIST { throw Utfeil(sti: sti, grunn: POSIX.grunn(errno)) }
    default: throw Utfeil(sti: sti, grunn: POSIX.grunn(errno))
    }
  }

  private static func slett(_ mappe: String) {
    for o in (try? POSIX.list(mappe)) ?? [] {
      let sti = "\(mappe)/\(o.navn)"
      if o.slag == .mappe { slett(sti) } else { unlink(sti) }
    }
    rmdir(mappe)
  }
}
