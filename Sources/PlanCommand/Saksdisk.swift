import PlanContent

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of activity plans on the disk: only its owner may open it, and git must not take it.
struct Saksdisk {
  struct Feil: Error, Equatable {
    var melding: String
    var råd: String
  }

  let mappe: String

  /// - Parameter forbudt: folders it may not lie in, with what they are: content, templates, pages.
  /// - Parameter lages: the folder is made when it is not there.
  /// - Throws: why activity plans may not lie there.
  init(_ mappe: String, forbudt: [(mappe: String, hva: String)], lages: Bool = false) throws(Feil) {
    self.mappe = mappe
    let finnes = POSIX.finnes(mappe)
    guard finnes || lages else { throw Feil(melding: "mappen «\(mappe)» finnes ikke", råd: "rett navnet, eller lag den med «skoleplan aktivitetsplan ny --mappe \(mappe)»") }
    guard let sann = Self.sannSti(mappe) else { throw Feil(melding: "mappen «\(mappe)» kan ikke lages der", råd: "velg en mappe som ligger et sted som finnes") }
    for (sti, hva) in forbudt {
      guard let nei = POSIX.sannSti(sti) else { continue }
      if sann == nei || sann.hasPrefix(nei + "/") {
        throw Feil(melding: "«\(mappe)» ligger i \(hva), og det kan bli lagt ut for alle", råd: "legg aktivitetsplanene i en egen mappe, for eksempel «../saker»")
      }
      if nei.hasPrefix(sann + "/") {
        throw Feil(melding: "«\(mappe)» er mappen rundt \(hva)", råd: "legg aktivitetsplanene i en egen mappe, for eksempel «../saker»")
      }
    }
    if finnes {
      guard Self.erMappe(sann) else { throw Feil(melding: "«\(mappe)» er ikke en mappe", råd: "velg en mappe") }
      try Self.prøvGit(mappe, sann)
    } else {
      guard mkdir(mappe, 0o700) == 0 else { throw Feil(melding: "kan ikke lage «\(mappe)»: \(POSIX.grunn(errno))", råd: "velg et annet sted") }
      // The mask of the process may have taken away, never added.
      chmod(mappe, 0o700)
      if Self.arbeidstre(sann) != nil { try skriv(".gitignore", Array("*\n".utf8), nyFil: true) }
    }
  }

  /// The folder can be read by others on the machine.
  var erÅpen: Bool {
    var s = stat()
    return stat(mappe, &s) == 0 && s.st_mode & 0o077 != 0
  }

  /// Names of the plans in it, sorted.
  var filer: [String] {
    ((try? POSIX.list(mappe)) ?? []).filter { $0.slag == .fil && $0.navn.hasSuffix(".yaml") && !$0.navn.hasPrefix(".") }.map(\.navn)
  }

  /// Writes whole or not at all, for the owner alone. An old file of that name is replaced only when `nyFil` is false.
  func skriv(_ navn: String, _ byte: [UInt8], nyFil: Bool) throws(Feil) {
    let mål = "\(mappe)/\(navn)"
    func feil(_ kode: Int32) -> Feil { Feil(melding: "kan ikke skrive «\(mål)»: \(POSIX.grunn(kode))", råd: "se etter at du har lov til å skrive i mappen, og at det er plass") }
    guard !navn.contains("/"), navn != "..", navn != "." else { throw Feil(melding: "«\(navn)» kan ikke være navnet på en fil", råd: "velg et annet navn") }
    if nyFil, POSIX.finnes(mål) { throw feil(EEXIST) }
    let utkast = "\(mappe)/.skoleplan-\(getpid())"
    unlink(utkast)
    let fd = open(utkast, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard fd >= 0 else { throw feil(errno) }
    var kode: Int32 = 0
    byte.withUnsafeBytes { b in
      var rest = b
      while !rest.isEmpty {
        let n = write(fd, rest.baseAddress, rest.count)
        if n < 0 && errno == EINTR { continue }
        if n <= 0 {
          kode = errno
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[n...])
      }
    }
    if fsync(fd) != 0, kode == 0 { kode = errno }
    if close(fd) != 0, kode == 0 { kode = errno }
    if kode == 0, rename(utkast, mål) != 0 { kode = errno }
    if kode != 0 {
      unlink(utkast)
      throw feil(kode)
    }
  }

  // MARK: git

  /// The nearest folder above that is a git work tree.
  private static func arbeidstre(_ sann: String) -> String? {
    var deler = sann.split(separator: "/")
    while !deler.isEmpty {
      let sti = "/" + deler.joined(separator: "/")
      if POSIX.finnes(sti + "/.git") { return sti }
      deler.removeLast()
    }
    return nil
  }

  private static func prøvGit(_ mappe: String, _ sann: String) throws(Feil) {
    guard arbeidstre(sann) != nil else { return }
    // What the program writes itself, and the simplest for anyone to write.
    if let byte = try? POSIX.les("\(sann)/.gitignore", grense: 1 << 16),
      String(decoding: byte, as: UTF8.self).split(whereSeparator: \.isNewline).contains("*")
    {
      return
    }
    guard gitOverser(sann) else {
      throw Feil(
        melding: "«\(mappe)» ligger i en mappe som git tar vare på, og git overser den ikke",
        råd: "legg filen «.gitignore» med én linje, «*», i «\(mappe)», eller velg en mappe utenfor")
    }
  }

  /// Asks git itself: what it ignores is told in many places.
  private static func gitOverser(_ sann: String) -> Bool {
    var handlinger = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&handlinger)
    defer { posix_spawn_file_actions_destroy(&handlinger) }
    for fd: Int32 in [0, 1, 2] { posix_spawn_file_actions_addopen(&handlinger, fd, "/dev/null", O_RDWR, 0) }
    // A file that would be made there: a pattern may be for the files and not the folder.
    let ord = ["git", "-C", sann, "check-ignore", "-q", "--", "\(sann)/sak.yaml"]
    var argv: [UnsafeMutablePointer<CChar>?] = ord.map { strdup($0) } + [nil]
    defer { for p in argv { free(p) } }
    var pid: pid_t = 0
    guard posix_spawnp(&pid, "git", &handlinger, nil, &argv, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }

  // MARK: Paths

  /// The path with links followed, also of what is not there yet.
  private static func sannSti(_ sti: String) -> String? {
    if let s = POSIX.sannSti(sti) { return s }
    let deler = sti.split(separator: "/", omittingEmptySubsequences: false)
    guard let navn = deler.last, !navn.isEmpty, navn != "..", navn != "." else { return nil }
    let over = deler.dropLast().joined(separator: "/")
    return POSIX.sannSti(over.isEmpty ? (sti.hasPrefix("/") ? "/" : ".") : over).map { ($0 == "/" ? "" : $0) + "/" + navn }
  }

  private static func erMappe(_ sti: String) -> Bool {
    var s = stat()
    return stat(sti, &s) == 0 && s.st_mode & S_IFMT == S_IFDIR
  }
}
