import PlanContent
import Skoletid

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension World {
  /// The real one.
  package static func live() -> World {
    World(
      filer: .live, utmappe: { Utmappe(rot: $0) },
      ut: { tekst in
        let kode = skriv(tekst, til: STDOUT_FILENO)
        guard kode != 0 else { return }
        // The result is lost: whoever waits for it must not take this for a success.
        _ = skriv("feil: kan ikke skrive resultatet: \(POSIX.grunn(kode))\n", til: STDERR_FILENO)
        exit(Utgang.feilInnUt.rawValue)
      },
      feil: { _ = skriv($0, til: STDERR_FILENO) },
      farger: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil,
      kjerner: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      millisekunder: {
        var t = timespec()
        clock_gettime(CLOCK_MONOTONIC, &t)
        return t.tv_sec * 1000 + t.tv_nsec / 1_000_000
      },
      prosessortid: {
        var t = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t)
        return t.tv_sec * 1_000_000_000 + t.tv_nsec
      },
      idag: { klokke() }, les: { linje() }, kanSpørre: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1, delt: deltMappe())
  }

  /// One line of standard input, a byte at a time so that nothing is read ahead.
  private static func linje() -> String? {
    var byte: [UInt8] = []
    var c: UInt8 = 0
    while byte.count < 64 << 10 {
      let n = read(STDIN_FILENO, &c, 1)
      if n < 0, errno == EINTR { continue }
      if n <= 0 { return byte.isEmpty ? nil : String(decoding: byte, as: UTF8.self) }
      if c == 10 { break }
      if c != 13 { byte.append(c) }
    }
    return String(decoding: byte, as: UTF8.self)
  }

  /// `SOURCE_DATE_EPOCH` (reproducible-builds.org) when it is set, in UTC; else the day here.
  private static func klokke() -> Dato? {
    var deler = tm()
    if let satt = getenv("SOURCE_DATE_EPOCH") {
      guard var sekunder = time_t(String(cString: satt)), gmtime_r(&sekunder, &deler) != nil else { return nil }
    } else {
      var nå = time(nil)
      guard localtime_r(&nå, &deler) != nil else { return nil }
    }
    return Dato(år: Int(deler.tm_year) + 1900, måned: Int(deler.tm_mon) + 1, dag: Int(deler.tm_mday))
  }

  /// `PREFIX/share/skoleplan` when the program stands in `PREFIX/bin`.
  private static func deltMappe() -> String? {
    guard let sti = POSIX.sannSti("/proc/self/exe") else { return nil }
    let deler = sti.split(separator: "/").dropLast(2)
    let mappe = "/" + deler.joined(separator: "/") + "/share/skoleplan"
    return POSIX.sannSti(mappe)
  }

  /// - Returns: 0, or `errno`.
  private static func skriv(_ tekst: String, til fd: Int32) -> Int32 {
    var tekst = tekst
    return tekst.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        let n = write(fd, rest.baseAddress, rest.count)
        if n < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[n...])
      }
      return 0
    }
  }
}

extension Filtilgang {
  /// The disk. Symbolic links may be followed only inside the folder the file must stay in.
  static let live = Filtilgang(
    list: { mappe throws(Feil) in try POSIX.list(mappe) },
    les: { fil, rot, grense throws(Feil) in
      guard let sann = POSIX.sannSti(fil) else {
        throw errno == ENOENT || errno == ENOTDIR ? .finnesIkke : .kanIkkeLeses(POSIX.grunn(errno))
      }
      guard let sannRot = POSIX.sannSti(rot) else { throw .finnesIkke }
      guard sann.hasPrefix(sannRot == "/" ? "/" : sannRot + "/") else { throw .utenfor }
      return try POSIX.les(sann, grense: grense)
    })
}
