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

  var melding: String {
    "feil: kan ikke skrive «\(sti)»: \(grunn)\n råd: \(råd), eller velg en annen mappe med «--ut»\n"
  }
}

/// The output folder during one build.
///
/// Changed files are written in one flat folder beside its content first, and moved into place only when the
/// whole build has succeeded; files whose bytes are the same are not touched.
package struct Utmappe: Sendable {
  package let rot: String
  private let kladd: String
  /// The output folder and those above it that were not there when the build began, innermost first.
  private let nye: [String]

  /// Looks at which folders are there already; makes none.
  package init(rot: String) {
    self.rot = rot
    kladd = "\(rot)/.skoleplan-\(getpid())"
    var nye: [String] = []
    var sti = rot
    while !sti.isEmpty, !POSIX.finnes(sti) {
      nye.append(sti)
      sti = Self.mappe(sti)
    }
    self.nye = nye
  }

  /// A file waiting in the draft folder.
  package struct Endring: Sendable {
    package var sti: String
    fileprivate var utkast: String
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

  /// Names of what earlier builds left in a folder.
  package func filer(i mappe: String) -> [String] { ((try? POSIX.list("\(rot)/\(mappe)")) ?? []).map(\.navn) }

  /// Compares with what is there and drafts the file when it differs. Safe to call from many threads for
  /// different paths.
  package func legg(_ fil: Utfil) throws(Utfeil) -> Endring? {
    let mål = "\(rot)/\(fil.sti)"
    if let gammel = try? POSIX.les(mål, grense: fil.byte.count), POSIX.like(gammel, fil.byte) { return nil }
    // Named by its path, so that threads need not agree on a number.
    let utkast = "\(kladd)/\(String(Kontrollsum.xxh64(Array(fil.sti.utf8)), radix: 16))"
    var fd = nyFil(utkast)
    if fd < 0, errno == ENOENT {
      try lagMappe(kladd)
      fd = nyFil(utkast)
    }
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
    return Endring(sti: fil.sti, utkast: utkast)
  }

  private func nyFil(_ sti: String) -> Int32 { open(sti, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }

  /// Moves all drafts into place; then removes what no longer belongs; then the manifest.
  ///
  /// In that order: whoever stops it on the way, what is not yet removed still stands in the manifest that lies
  /// there, and goes with the next build.
  package func fullfør(_ endringer: [Endring], fjern foreldet: [Manifest.Rad] = [], manifest: Endring? = nil)
    throws(Utfeil)
  {
    // Every folder first: when one cannot be made, or stands in the way, no file has been moved.
    var laget = ""
    for e in endringer + [manifest].compactMap({ $0 }) {
      let mål = "\(rot)/\(e.sti)"
      let mappe = Self.mappe(mål)
      if mappe != laget { try lagMappe(mappe) }
      laget = mappe
      var s = stat()
      if lstat(mål, &s) == 0, s.st_mode & S_IFMT == S_IFDIR { throw Utfeil(mål, EISDIR) }
    }
    try flytt(endringer)
    try fjern(foreldet)
    if let manifest { try flytt([manifest]) }
    avbryt()
  }

  private func flytt(_ endringer: [Endring]) throws(Utfeil) {
    for e in endringer where rename(e.utkast, "\(rot)/\(e.sti)") != 0 {
      throw Utfeil("\(rot)/\(e.sti)", errno)
    }
  }

  /// Throws the drafts away, and the folders made for them when nothing came to lie there. What was there
  /// before is whole.
  package func avbryt() {
    Self.slett(kladd)
    for m in nye where rmdir(m) != 0 { break }
  }

  private static func mappe(_ sti: String) -> String {
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
      let over = Self.mappe(sti)
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
