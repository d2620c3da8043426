import Foundation

/// How a command went. `kode` is 128 + signal when it was killed by one.
struct Kjøring {
  var kode: Int32
  var ut: String
  var feil: String
  /// It was still running when the time was up, and was killed.
  var hang = false
}

enum Prosess {
  /// The folder the test and the program were built into.
  static let byggmappe: String = {
    if let sti = ProcessInfo.processInfo.environment["SKOLEPLAN_MAPPE"] { return sti }
    let selv = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return (selv as NSString).deletingLastPathComponent
  }()

  /// Runs `kommando` in a shell that stands in `mappe` and knows the built `skoleplan`.
  ///
  /// The streams go to files: a pipe could be inherited by another test's process and never close.
  static func kjør(_ kommando: String, i mappe: Arbeidsmappe, sekunder: Int = 60) throws -> Kjøring {
    let strømmer = try Arbeidsmappe()
    var handlinger = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&handlinger)
    defer { posix_spawn_file_actions_destroy(&handlinger) }
    posix_spawn_file_actions_addopen(&handlinger, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&handlinger, 1, "\(strømmer.sti)/ut", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&handlinger, 2, "\(strømmer.sti)/feil", O_WRONLY | O_CREAT, 0o600)
    var egenskaper = posix_spawnattr_t()
    posix_spawnattr_init(&egenskaper)
    defer { posix_spawnattr_destroy(&egenskaper) }
    // Its own group, so that everything it started can be stopped; and the signals of a fresh terminal, since
    // this thread may block some the shell waits for.
    var signaler = sigset_t()
    sigemptyset(&signaler)
    posix_spawnattr_setsigmask(&egenskaper, &signaler)
    for s in [SIGCHLD, SIGPIPE, SIGINT, SIGTERM, SIGXFSZ] { sigaddset(&signaler, s) }
    posix_spawnattr_setsigdefault(&egenskaper, &signaler)
    posix_spawnattr_setpgroup(&egenskaper, 0)
    posix_spawnattr_setflags(
      &egenskaper, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let argumenter = ["sh", "-c", "cd \"$1\" && eval \"$2\"", "sh", mappe.sti, kommando]
    // 20 November 2026.
    let miljø = ["PATH=\(byggmappe):/usr/bin:/bin", "LC_ALL=C.UTF-8", "NO_COLOR=1", "SOURCE_DATE_EPOCH=1795176000"]
    var argv: [UnsafeMutablePointer<CChar>?] = argumenter.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = miljø.map { strdup($0) } + [nil]
    defer { for p in argv + envp { free(p) } }
    var pid: pid_t = 0
    let feil = posix_spawn(&pid, "/bin/sh", &handlinger, &egenskaper, &argv, &envp)
    guard feil == 0 else { throw Støttefeil("kan ikke starte sh: \(String(cString: strerror(feil)))") }

    var kjøring = Kjøring(kode: 0, ut: "", feil: "")
    var status: Int32 = 0
    let frist = Date().addingTimeInterval(TimeInterval(sekunder))
    while waitpid(pid, &status, WNOHANG) == 0 {
      if !kjøring.hang, Date() > frist {
        kjøring.hang = true
        kill(-pid, SIGKILL)
      }
      usleep(2000)
    }
    kjøring.kode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    kjøring.ut = String(decoding: try strømmer.les("ut"), as: UTF8.self)
    kjøring.feil = String(decoding: try strømmer.les("feil"), as: UTF8.self)
    return kjøring
  }
}
