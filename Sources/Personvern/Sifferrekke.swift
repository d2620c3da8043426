/// Numbers that stand after each other with only a few signs between: «311299 56715», «912 34 567».
struct Sifferrekke {
  enum Skille: UInt8 {
    /// Nothing a reader sees.
    case ingen
    /// One space of some kind.
    case mellomrom
    /// One hyphen, dash or full stop.
    case tegn
    /// More than one sign, or another cell or line.
    case sterkt
  }

  struct Gruppe {
    var start: Int
    var slutt: Int
    var antall = 0
    /// Exact up to 18 digits.
    var verdi: UInt64 = 0
    /// What stands between this and the next.
    var etter = Skille.ingen
  }

  /// At least one.
  private(set) var grupper: [Gruppe] = []
  private(set) var sifre = 0
  /// It may go on: so many numbers are looked at a part at a time.
  private(set) var erAvkortet = false

  private static let flestGrupper = 4096
  /// Signs a reader sees between two groups, and bytes in all, tags and all.
  private static let flestTegn = 3
  private static let lengst = 200

  /// Reads from the digit at `fra`, as far as it goes.
  ///
  /// - Parameter fil: a file with its markup: tags and line breaks may stand between the digits.
  mutating func les(_ b: UnsafeBufferPointer<UInt8>, fra: Int, fil: Bool) {
    grupper.removeAll(keepingCapacity: true)
    sifre = 0
    erAvkortet = false
    var gruppe = Gruppe(start: fra, slutt: fra)
    var i = fra
    while true {
      while i < b.count, b[i].erSiffer {
        if gruppe.antall < 18 { gruppe.verdi = gruppe.verdi * 10 + UInt64(b[i] - 48) }
        gruppe.antall += 1
        i += 1
      }
      gruppe.slutt = i
      guard let (skille, neste) = Self.skille(b, i, fil: fil) else { break }
      if skille != .ingen {
        gruppe.etter = skille
        legg(gruppe)
        erAvkortet = grupper.count == Self.flestGrupper
        if erAvkortet { return }
        gruppe = Gruppe(start: neste, slutt: neste)
      }
      i = neste
    }
    legg(gruppe)
  }

  /// Where to go on looking. After a part, a number may have begun in its last groups.
  var fortsett: Int { erAvkortet ? grupper[grupper.count - 11].start : grupper[grupper.count - 1].slutt }

  private mutating func legg(_ g: Gruppe) {
    grupper.append(g)
    sifre += g.antall
  }

  /// What stands between two groups of digits; nil when it is anything else.
  private static func skille(_ b: UnsafeBufferPointer<UInt8>, _ fra: Int, fil: Bool) -> (Skille, neste: Int)?
  {
    var i = fra
    var synlige = 0
    var skille = Skille.ingen
    func sett(_ nytt: Skille) {
      synlige += 1
      skille = skille == .ingen ? nytt : .sterkt
    }
    let slutt = min(b.count, fra + lengst)
    func trengs(_ n: Int) -> Bool { i + n < slutt }
    while i < slutt, synlige <= flestTegn {
      switch b[i] {
      case 48...57: return (skille, i)
      case 0x20, 0x09: sett(.mellomrom)
      case UInt8(ascii: "-"), UInt8(ascii: "."): sett(.tegn)
      case UInt8(ascii: "/"), Skannetekst.feltslutt: sett(.sterkt)
      // «180300,70255» and «180300 (70255)», but no list of numbers: there the comma has a space after it.
      case UInt8(ascii: ","):
        guard i == fra, trengs(1), b[i + 1].erSiffer else { return nil }
        sett(.sterkt)
      case UInt8(ascii: "("):
        guard trengs(1), b[i + 1].erSiffer else { return nil }
        sett(.sterkt)
      case UInt8(ascii: ")"):
        guard i == fra else { return nil }
        sett(.sterkt)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "\\"): break
      case 0x0A, 0x0D:
        guard fil else { return nil }
        while trengs(1), b[i + 1] <= 0x20 { i += 1 }
        sett(.sterkt)
      case UInt8(ascii: "<"):
        guard fil else { return nil }
        while i < slutt, b[i] != UInt8(ascii: ">") { i += 1 }
        sett(.sterkt)
        synlige -= 1
      case 0xC2 where trengs(1) && b[i + 1] == 0xA0:
        sett(.mellomrom)
        i += 1
      case 0xC2 where trengs(1) && b[i + 1] == 0xAD: i += 1
      case 0xE2 where trengs(2):
        switch (b[i + 1], b[i + 2]) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): sett(.mellomrom)
        case (0x80, 0x90...0x95), (0x88, 0x92): sett(.tegn)
        case (0x80, 0x8B...0x8F), (0x81, 0xA0): break
        default: return nil
        }
        i += 2
      case 0xEF where trengs(2) && b[i + 1] == 0xBB && b[i + 2] == 0xBF: i += 2
      default: return nil
      }
      i += 1
    }
    return nil
  }
}
