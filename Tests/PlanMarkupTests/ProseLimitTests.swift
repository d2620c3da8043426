import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

@Suite struct ProseLimitTests {
  private func codes(_ text: String) -> [String] {
    CommonMark.read(text, at: TextOrigin(file: "f")).diagnostics.map(\.code)
  }

  @Test func textOverTheLimitIsRefused() {
    let line = String(repeating: "a", count: 1023) + "\n\n"
    #expect(codes(String(repeating: line, count: 1000)).isEmpty)
    #expect(codes(String(repeating: line, count: 1100)) == ["PROSA-006"])
  }

  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: String
    var text: String

    init(_ name: String, _ code: String, _ text: String) {
      (testDescription, self.code, self.text) = (name, code, text)
    }
  }

  /// Each of these takes libcmark alone from seconds to minutes, or overflows a recursive reader.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Hostile("quotes on one line", "PROSA-007", many(">", 1 << 20)),
      Hostile(
        "lists on one line, then blank lines", "PROSA-007", many("- ", 1 << 18) + "a" + many("\n", 1 << 18)),
      Hostile("lists line by line, then blank lines", "PROSA-006", stairs(700) + many("\n", 1 << 19)),
      Hostile("lists line by line", "PROSA-007", stairs(40)),
      Hostile("half-open pictures", "PROSA-006", many("![[]()", 1 << 17)),
      Hostile("emphasis in emphasis", "PROSA-007", many("*a **b ", 2000) + many(" b** a*", 2000)),
      Hostile("pictures in pictures", "PROSA-007", many("![", 2000) + "a" + many("](b)", 2000)),
    ])
  func hostileTextIsRefusedQuickly(_ c: Hostile) {
    #expect(codes(c.text) == [c.code])
  }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static func stairs(_ count: Int) -> String {
    (0..<count).map { many(" ", 2 * $0) + "- a\n" }.joined()
  }

  @Test func thirtyTwoLevelsAreAllowed() {
    #expect(codes(String(repeating: "> ", count: 32) + "a").isEmpty)
    #expect(codes(String(repeating: "> ", count: 33) + "a") == ["PROSA-007"])
  }

  @Test func rulesAreNotTakenForLists() {
    let rule = String(repeating: "- ", count: 100)
    #expect(CommonMark.read(rule, at: TextOrigin(file: "f")).prosa.blokker == [.skillelinje])
  }

  @Test func manyTextsAreReadAtOnce() async {
    let text = "# a\n\n- b [c](https://d.no) <e>\n"
    let one = CommonMark.read(text, at: TextOrigin(file: "f"))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<400 {
        group.addTask {
          let other = CommonMark.read(text, at: TextOrigin(file: "f"))
          return other == one
        }
      }
      for await same in group { #expect(same) }
    }
  }
}
