import PlanDiagnostics

/// What must hold of the bytes before libyaml sees them: size, encoding, no control characters.
struct ByteCheck {
  /// Enough to see what is wrong; a file of nothing but faults must not fill the screen.
  private static let most = 20

  private let source: YAMLSource
  private var findings: [Diagnostic] = []
  private var errors = 0
  private var directives = 0

  /// Findings by place; with an error among them the file must not be parsed.
  static func check(_ source: YAMLSource, _ limits: YAMLLimits) -> [Diagnostic] {
    var check = ByteCheck(source)
    check.run(limits)
    return check.findings
  }

  private init(_ source: YAMLSource) { self.source = source }

  private mutating func run(_ limits: YAMLLimits) {
    let bytes = source.bytes
    guard bytes.count <= limits.bytes else {
      return add(
        .forStorFil, YAMLMark(byte: 0, line: 1, column: 1),
        "filen er for stor: \(bytes.count) byte, grensen er \(limits.bytes)",
        advice: "del filen i flere mindre filer")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    {
      return add(
        .annenTegnkoding, YAMLMark(byte: 0, line: 1, column: 1),
        "filen er lagret i en annen tegnkoding enn UTF-8", advice: "lagre filen som UTF-8")
    }
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = source.firstByte
    while i < bytes.count {
      if bytes.isPlainASCII(eightFrom: i) {
        i += 8
        continue
      }
      switch bytes[i] {
      case 0x20...0x24, 0x26...0x7E, .lf, .cr, .tab: i += 1
      case UInt8(ascii: "%"):
        guard directive(at: i, bytes) else { return }
        i += 1
      case 0x80...:
        guard let (scalar, width) = UTF8Scalar.decode(bytes, at: i) else {
          return add(
            .ugyldigUTF8, mark(i), "ugyldig tegn: byten \(hex(bytes[i], 2)) er ikke UTF-8",
            advice: "lagre filen som UTF-8")
        }
        if scalar.isExotic { exotic(scalar, at: i) }
        i += width
      case let control:
        refuse(UInt32(control), at: i)
        i += 1
      }
      if errors >= Self.most { return }
    }
  }

  private mutating func exotic(_ scalar: UInt32, at byte: Int) {
    switch scalar {
    case 0x85, 0x2028, 0x2029:
      add(
        .usynligLinjeskift, severity: .advarsel, mark(byte),
        "usynlig linjeskift (U+\(hex(scalar, 4))) som ikke alle programmer ser",
        advice: "bytt tegnet med et vanlig linjeskift eller mellomrom")
    case 0xFEFF:
      add(
        .styretegn, mark(byte), "usynlig BOM-tegn (U+FEFF) midt i filen", advice: "slett tegnet")
    default: refuse(scalar, at: byte)
    }
  }

  private mutating func refuse(_ scalar: UInt32, at byte: Int) {
    let name = scalar == 0 ? "NUL-tegn (U+0000)" : "styretegn (U+\(hex(scalar, 4)))"
    add(
      .styretegn, mark(byte), "\(name) er ikke lov i YAML",
      advice: "slett tegnet; det synes ikke i alle redigeringsprogrammer")
  }

  /// libyaml compares every `%TAG` with all before it, so a file of them would take hours.
  private mutating func directive(at byte: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[byte...].starts(with: "%TAG".utf8) else { return true }
    directives += 1
    if directives <= 32 { return true }
    add(.direktiv, mark(byte), "for mange %TAG-linjer", advice: "slett linjene som begynner med %TAG")
    return false
  }

  private func mark(_ byte: Int) -> YAMLMark {
    source.bytes.withUnsafeBufferPointer {
      var cursor = ByteCursor($0, from: source.firstMark)
      return cursor.move(toByte: byte)
    }
  }

  private mutating func add(
    _ fault: YAMLFault, severity: Severity = .feil, _ mark: YAMLMark, _ message: String, advice: String
  ) {
    if severity == .feil { errors += 1 } else if findings.count - errors >= Self.most { return }
    findings.append(
      Diagnostic(severity, fault.rawValue, at: source.location(mark), message, advice: advice))
  }
}

func hex(_ number: some BinaryInteger, _ digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
