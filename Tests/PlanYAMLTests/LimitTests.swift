import PlanDiagnostics
import PlanYAML
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Limits hold, quickly` {
  @Test(arguments: ["[", "{", "- ", "? ", "[\n", "[{a: "])
  func `endless nesting stops at the limit`(_ opening: String) {
    let (root, diagnostics) = read("a:\n  " + String(repeating: opening, count: 20_000))
    #expect(diagnostics.map(\.code) == ["YAML-007"])
    #expect(root == nil)
  }

  @Test func `depth up to the limit is read, one more is not`() throws {
    func nested(_ n: Int) -> String { String(repeating: "[", count: n) + String(repeating: "]", count: n) }
    _ = try tree(nested(64))
    #expect(read(nested(65)).diagnostics.map(\.short) == ["YAML-007 1:65"])
  }

  @Test func `an alias counts with the depth of what it stands for`() {
    var text = "a0: &a0 [x]\n"
    for i in 1...64 { text += "a\(i): &a\(i) [*a\(i - 1)]\n" }
    #expect(read(text).diagnostics.map(\.code) == ["YAML-007"])
  }

  @Test func `an alias bomb is refused`() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for i in 1...40 {
      text += "a\(i): &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 10).joined(separator: ",") + "]\n"
    }
    let (root, diagnostics) = read(text)
    #expect(diagnostics.map(\.short) == ["YAML-008 6:10"])
    #expect(root == nil)
  }

  @Test func `too many values are refused`() {
    let list = String(repeating: "- x\n", count: 10)
    #expect(read(list, limits: YAMLLimits(nodes: 11)).diagnostics == [])
    #expect(read(list, limits: YAMLLimits(nodes: 10)).diagnostics.map(\.short) == ["YAML-008 10:3"])
  }

  @Test func `a file over the limit is not read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 30_000_000)
    #expect(YAMLReader.read(bytes, file: "a.yaml").diagnostics.map(\.short) == ["YAML-001 1:1"])
  }

  @Test func `a scalar of 30 MB is refused where it begins`() {
    let bytes = Array("a: 1\nb: ".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 30_000_000)
    let diagnostics = YAMLReader.read(bytes, file: "a.yaml", limits: YAMLLimits(bytes: 40_000_000))
      .diagnostics
    #expect(diagnostics.map(\.short) == ["YAML-009 2:4"])
  }

  @Test func `many directives are refused`() {
    let text = (0..<100_000).map { "%TAG !a\($0)! x\n" }.joined()
    #expect(read(text).diagnostics.map(\.short) == ["YAML-039 33:1"])
  }

  @Test func `depth holds after a syntax error too`() {
    let text = "a: @\nb: " + String(repeating: "[\n", count: 1_000_000)
    #expect(read(text).diagnostics.map(\.short) == ["YAML-027 1:4"])
  }
}
