import PlanContent
import PlanWriters

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
    if Self.erNettsted(sann) {
      throw Feil(melding: "«\(mappe)» ligger i en mappe med ferdige sider, og det kan bli lagt ut for alle", råd: "legg aktivitetsplanene i en egen mappe, for eksempel «../saker»")
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

  /// The folder is the user's own, and not one all the machine shares.
  var erEgen: Bool {
    var s = stat()
    return stat(mappe, &s) == 0 && s.st_uid == geteuid() && s.st_mode & S_ISVTX == 0
      && (POSIX.sannSti(mappe) ?? "/").split(separator: "/").count > 1
  }

  /// What lies there and is not read: files that end in «.yml», and folders.
  var ulest: (yml: Int, mapper: Int) {
    let alt = ((try? POSIX.list(mappe)) ?? []).filter { !$0.navn.hasPrefix(".") }
    return (alt.count { $0.slag == .fil && $0.navn.lowercased().hasSuffix(".yml") }, alt.count { $0.slag == .mappe })
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
    ryddUtkast()
    let utkast = "\(mappe)/\(Self.utkastnavn)\(getpid())"
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

  /// - Returns: whether it is gone.
  func fjern(_ navn: String) -> Bool { !navn.contains("/") && unlink("\(mappe)/\(navn)") == 0 }

  private static let utkastnavn = ".skoleplan-"

  /// Seconds. No writing takes as long.
  private static let gammelt = 120

  /// Takes away what a run that was killed left half written: it holds a whole case.
  private func ryddUtkast() {
    for o in (try? POSIX.list(mappe)) ?? [] where o.navn.hasPrefix(Self.utkastnavn) {
      let nummer = o.navn.dropFirst(Self.utkastnavn.count)
      guard (1...10).contains(nummer.utf8.count), nummer.utf8.allSatisfy({ (48...57).contains($0) }) else { continue }
      let sti = "\(mappe)/\(o.navn)"
      var s = stat()
      guard lstat(sti, &s) == 0, s.st_mode & S_IFMT == S_IFREG, s.st_uid == geteuid() else { continue }
      if time(nil) - Self.endret(s) > Self.gammelt { unlink(sti) }
    }
  }

  private static func endret(_ s: stat) -> time_t {
    #if canImport(Darwin)
      s.st_mtimespec.tv_sec
    #else
      s.st_mtim.tv_sec
    #endif
  }

  // MARK: Pages

  /// Whether the folder, or one above it, holds the list of what a build has made.
  private static func erNettsted(_ sann: String) -> Bool {
    let merke = Array("skoleplan-manifest".utf8)
    var deler = sann.split(separator: "/")
    while !deler.isEmpty {
      // The format is named first in it; the whole is long.
      if let byte = try? POSIX.les("/\(deler.joined(separator: "/"))/\(Manifest.sti)", grense: 256 << 20),
        byte.prefix(200).split(separator: UInt8(ascii: "\"")).contains(where: { $0.starts(with: merke) })
      {
        return true
      }
      deler.removeLast()
    }
    return false
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
    // What the program writes itself, and the simplest for anyone to write. A line with «!» takes something back.
    if let byte = try? POSIX.les("\(sann)/.gitignore", grense: 1 << 16) {
      let linjer = String(decoding: byte, as: UTF8.self).split(whereSeparator: \.isNewline)
      if linjer.contains("*"), !linjer.contains(where: { $0.hasPrefix("!") }) { return }
    }
    guard navneprøver.allSatisfy({ gitOverser("\(sann)/\($0)", i: sann) }) else {
      throw Feil(
        melding: "«\(mappe)» ligger i en mappe som git tar vare på, og git overser den ikke",
        råd: "legg filen «.gitignore» med én linje, «*», i «\(mappe)», eller velg en mappe utenfor")
    }
  }

  /// One name of each kind that is written. A pattern may be for the files and not the folder, or for some of them.
  private static let navneprøver = ["elev-a.yaml", "elev-a-saksmappe.html", "elev-a-foreldre.md", "elev-a-frister.ics", ".skoleplan-1"]

  /// Asks git itself, about one file: what it ignores is told in many places.
  private static func gitOverser(_ fil: String, i sann: String) -> Bool {
    var handlinger = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&handlinger)
    defer { posix_spawn_file_actions_destroy(&handlinger) }
    for fd: Int32 in [0, 1, 2] { posix_spawn_file_actions_addopen(&handlinger, fd, "/dev/null", O_RDWR, 0) }
    let ord = ["git", "-C", sann, "check-ignore", "-q", "--", fil]
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
