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
  /// What to do, before «eller velg en annen mappe».
  package var råd: String

  init(_ sti: String, _ grunn: String, råd: String) {
    self.sti = sti
    self.grunn = grunn
    self.råd = råd
  }

  init(_ sti: String, _ kode: Int32) {
    let råd =
      switch kode {
      case EACCES, EPERM, EROFS: "be om tilgang til mappen"
      case ENOSPC, EDQUOT, EFBIG: "gjør plass"
      case EISDIR, EEXIST, ENOTDIR: "flytt det som ligger i veien"
      default: "se etter at mappen er som den skal"
      }
    self.init(sti, POSIX.grunn(kode), råd: råd)
  }
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
    for o in (try? POSIX.list(rot)) ?? [] where o.navn.hasPrefix(".skoleplan-") && Self.erMappe("\(rot)/\(o.navn)") {
      if let pid = Int32(o.navn.dropFirst(11)), pid > 0, pid != getpid(), kill(pid, 0) != 0, errno == ESRCH {
        Self.slett("\(rot)/\(o.navn)")
      }
    }
  }

  /// Whether an earlier build left a file here.
  package func finnes(_ sti: String) -> Bool { access("\(rot)/\(sti)", F_OK) == 0 }

  /// Compares with what is there and drafts the file when it differs. Safe to call from many threads for
  /// different paths.
  package func legg(_ fil: Utfil) throws(Utfeil) -> Endring? {
    let mål = "\(rot)/\(fil.sti)"
    if let gammel = try? POSIX.les(mål, grense: fil.byte.count), gammel == fil.byte { return nil }
    let utkast = "\(kladd)/\(fil.sti)"
    try lagMappe(mappe(utkast))
    let fd = open(utkast, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard fd >= 0 else { throw Utfeil(mål, errno) }
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
    if feil != 0 { throw Utfeil(mål, feil) }
    return Endring(sti: fil.sti)
  }

  /// Moves all drafts into place.
  package func fullfør(_ endringer: [Endring]) throws(Utfeil) {
    // Every folder first: when one cannot be made, or stands in the way, no file has been moved.
    for e in endringer {
      let mål = "\(rot)/\(e.sti)"
      try lagMappe(mappe(mål))
      var s = stat()
      if lstat(mål, &s) == 0, s.st_mode & S_IFMT == S_IFDIR { throw Utfeil(mål, EISDIR) }
    }
    for e in endringer where rename("\(kladd)/\(e.sti)", "\(rot)/\(e.sti)") != 0 {
      throw Utfeil("\(rot)/\(e.sti)", errno)
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
      if Self.erMappe(sti) || (sti == rot && POSIX.sannSti(sti).map { Self.erMappe($0) } == true) { return }
      var s = stat()
      if lstat(sti, &s) == 0, s.st_mode & S_IFMT == S_IFLNK {
        throw Utfeil(sti, "det ligger en lenke til et annet sted der mappen skal være", råd: "fjern lenken")
      }
      throw Utfeil(sti, "det ligger en fil der mappen skal være", råd: "flytt filen")
    case ENOENT:
      let over = mappe(sti)
      guard !over.isEmpty, over != sti else { throw Utfeil(sti, ENOENT) }
      try lagMappe(over)
      if mkdir(sti, 0o755) == 0 || errno == EEXIST { return }
      // The folder above is there, so this is a place that takes no folders, such as /proc.
      if errno == ENOENT { throw Utfeil(sti, "det går ikke an å lage mapper der", råd: "se etter at stien er rett") }
      throw Utfeil(sti, errno)
    default: throw Utfeil(sti, errno)
    }
  }

  /// A folder itself, not a link to one.
  private static func erMappe(_ sti: String) -> Bool {
    var s = stat()
    return lstat(sti, &s) == 0 && s.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a folder of drafts. Links are removed, never followed.
  private static func slett(_ mappe: String) {
    guard erMappe(mappe) else { return }
    for o in (try? POSIX.list(mappe)) ?? [] {
      let sti = "\(mappe)/\(o.navn)"
      if erMappe(sti) { slett(sti) } else { unlink(sti) }
    }
    rmdir(mappe)
  }
}
