import PlanDiagnostics
import PlanYAML
import Testing

func read(_ text: String, limits: YAMLLimits = .standard) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  YAMLReader.read(Array(text.utf8), file: "a.yaml", limits: limits)
}

/// The tree of a text that must be without faults.
func tree(_ text: String) throws -> YAMLNode {
  let (root, diagnostics) = read(text)
  #expect(diagnostics == [])
  return try #require(root)
}

extension Diagnostic {
  /// `YAML-021 2:1`
  var short: String { "\(code) \(location.map { "\($0.line):\($0.column)" } ?? "-")" }
}

extension YAMLMark {
  /// `line:column@byte`
  var short: String { "\(line):\(column)@\(byte)" }
}

extension YAMLNode {
  var text: String? { if case .scalar(let text) = content { text } else { nil } }
  var items: [YAMLNode] { if case .sequence(let items) = content { items } else { [] } }
  var pairs: [YAMLPair] { if case .mapping(let pairs) = content { pairs } else { [] } }

  /// What stands from start to end in the file the node was read from.
  func written(in file: some Collection<UInt8>) -> String {
    String(decoding: Array(file)[start.byte..<end.byte], as: UTF8.self)
  }

  /// This node and all inside it.
  var all: [YAMLNode] {
    [self] + items.flatMap(\.all) + pairs.flatMap { $0.key.all + $0.value.all }
  }
}

/// One sample with every syntax we take.
let sample = """
  # kommentar æøå
  tittel: Årsplan for 4. trinn # slutt
  "i anførsel": 'enkle ''her'''
  dobbelt: "linje\\n\\u00e6 \\
     fortsetter"
  flere linjer: dette går
    over to

    og fire
  tom:
  liste:
  - én
  -   to: 2
      tre: [a, "b", {c: d, e}, f: g]
  -
  - - dypere
    - {}
  tekst: |

    Første linje

      innrykket
    siste

  strip: >-
    brettet
    sammen

      som kode


  behold: |+
    a

  anker: &felles !!str 12
  igjen: *felles
  gruppe: &g
    x: &y null
    z: [*y, *felles]
  kopi: *g
  ? lang nøkkel
  : verdi

  """

/// A small generator of its own, so that a failure can be run again from its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
