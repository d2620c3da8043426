import PlanContent

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the system the program makes, with Norwegian reasons.
enum POSIX {
  /// The path with every link followed; nil (and `errno`) when it does not exist.
  static func sannSti(_ sti: String) -> String? {
    guard let c = realpath(sti, nil) else { return nil }
    defer { free(c) }
    return String(cString: c)
  }

  /// Whether anything has that name, also a link that leads nowhere.
  static func finnes(_ sti: String) -> Bool {
    var s = stat()
    return lstat(sti, &s) == 0
  }

  static func list(_ mappe: String) throws(Filtilgang.Feil) -> [Filtilgang.Oppføring] {
    guard let d = opendir(mappe) else {
      throw errno == ENOENT || errno == ENOTDIR ? .finnesIkke : .kanIkkeLeses(grunn(errno))
    }
    defer { closedir(d) }
    var ut: [Filtilgang.Oppføring] = []
    while let e = readdir(d) {
      let navn = withUnsafePointer(to: &e.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if navn == "." || navn == ".." { continue }
      var slag: Filtilgang.Slag? =
        switch Int32(e.pointee.d_type) {
        case Int32(DT_DIR): .mappe
        case Int32(DT_REG): .fil
        default: nil
        }
      if slag == nil {
        var s = stat()
        if stat("\(mappe)/\(navn)", &s) == 0 { slag = s.st_mode & S_IFMT == S_IFDIR ? .mappe : .fil }
      }
      if let slag { ut.append(.init(navn: navn, slag: slag)) }
    }
    return ut.sorted { $0.navn.utf8.lexicographicallyPrecedes($1.navn.utf8) }
  }

  static func les(_ fil: String, grense: Int) throws(Filtilgang.Feil) -> [UInt8] {
    // Not blocking on a pipe someone put where a file should be.
    let fd = open(fil, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard fd >= 0 else { throw errno == ENOENT ? .finnesIkke : .kanIkkeLeses(grunn(errno)) }
    defer { close(fd) }
    var s = stat()
    guard fstat(fd, &s) == 0 else { throw .kanIkkeLeses(grunn(errno)) }
    guard s.st_mode & S_IFMT == S_IFREG else { throw .kanIkkeLeses("det er ikke en vanlig fil") }
    let antall = Int(s.st_size)
    if antall > grense { throw .forStor(byte: antall, grense: grense) }
    var feil: Int32 = 0
    let byte = [UInt8](unsafeUninitializedCapacity: antall) { buffer, lest in
      while lest < antall {
        let n = read(fd, buffer.baseAddress! + lest, antall - lest)
        if n < 0 && errno == EINTR { continue }
        if n < 0 { feil = errno }
        if n <= 0 { break }
        lest += n
      }
    }
    if feil != 0 { throw .kanIkkeLeses(grunn(feil)) }
    return byte
  }

  /// Whether the bytes are the same. `==` of arrays looks at one at a time.
  static func like(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && memcmp(a, b, a.count) == 0
  }

  /// The reason in plain Norwegian.
  static func grunn(_ kode: Int32) -> String {
    switch kode {
    case EACCES, EPERM: "du har ikke lov til det"
    case ENOENT: "den finnes ikke"
    case ENOTDIR: "en del av stien er en fil, ikke en mappe"
    case EISDIR: "det er en mappe"
    case ENOSPC, EDQUOT: "det er ikke plass på disken"
    case EROFS: "disken kan bare leses"
    case ENAMETOOLONG: "navnet er for langt"
    case ELOOP: "lenkene går i ring"
    case EMFILE, ENFILE: "for mange filer er åpne"
    case EEXIST: "det finnes alt noe med det navnet"
    case EFBIG: "filen blir større enn det er lov til å skrive her"
    case EIO: "disken svarer med feil"
    case EINVAL: "navnet kan ikke brukes her"
    case EBUSY, ETXTBSY: "den er i bruk"
    default: "systemet svarer «\(String(cString: strerror(kode)))»"
    }
  }
}
