import PlanDiagnostics
import PlanProsa
import Testing

@testable import PlanMarkup

@Suite struct ProseFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var code: String
    var line: Int
    var column: Int
    var testDescription: String { "\(code) \(text)" }

    init(_ text: String, _ code: String, _ line: Int, _ column: Int) {
      (self.text, self.code, self.line, self.column) = (text, code, line, column)
    }
  }

  @Test(arguments: [
    Case("a\n\n<div>x</div>", "PROSA-001", 3, 1),
    Case("a <br> b", "PROSA-001", 1, 3),
    Case("- a\n  > <!-- x -->", "PROSA-001", 2, 5),
    Case("og [x](javascript:y)", "PROSA-002", 1, 4),
    Case("og <javascript:y>", "PROSA-002", 1, 4),
    Case("[x]()", "PROSA-002", 1, 1),
    Case("a ![x](data:y)", "PROSA-002", 1, 3),
    Case("a ![](b.png)", "PROSA-003", 1, 3),
    Case("a [](b.html)", "PROSA-004", 1, 3),
    Case("a [ ](b.html)", "PROSA-004", 1, 3),
    Case("# a\n\n### b", "PROSA-005", 3, 1),
    Case("### a\n\n# b", "PROSA-005", 1, 1),
    Case("a\n\n- \n- b", "PROSA-009", 3, 1),
    Case("a\n\n#\n", "PROSA-009", 3, 1),
  ])
  func isReportedWhereItStands(_ c: Case) {
    let found = CommonMark.read(c.text, at: TextOrigin(file: "f")).diagnostics
    #expect(found.map(\.code) == [c.code])
    #expect(found.first?.location == FileLocation(file: "f", line: c.line, column: c.column))
    #expect(found.first?.severity == (c.code == "PROSA-005" ? .advarsel : .feil))
    #expect(found.first?.advice != nil)
  }

  @Test func whatIsRefusedIsLeftOut() {
    let prosa = CommonMark.read("a <b>b</b> [c](javascript:x) ![](d.png)", at: TextOrigin(file: "f")).prosa
    #expect(prosa.blokker == [.avsnitt([.tekst("a b c ")])])
  }

  @Test(arguments: [
    "javascript:x", "JaVaScRiPt:x", "java\tscript:x", "\u{1}javascript:x", "java\u{AD}script:x",
    "java script:x",
    "\u{A0}javascript:x", "javascript\u{200B}:x", "data:text/html,x", "vbscript:x", "FILE:///etc",
    "ftp://x.no",
    "//x.no", "/x", "\\\\x.no", "https:\\\\x.no", "http:x", "https://", "../x", "a/../x", "a/%2E%2e/x",
    "..%2fx",
    "a/..", "#", "#a b", "mailto:", "%6Aavascript:x", "", "x:y",
  ])
  func unsafeTargetsAreRefused(_ url: String) {
    #expect(LinkTarget(url) == .refused)
  }

  @Test(arguments: ["java&#x73;cript:x", "javascript&colon;x", "java&#10;script:x", "<java&Tab;script:x>"])
  func entitiesHideNothing(_ url: String) {
    let found = CommonMark.read("[x](\(url))", at: TextOrigin(file: "f"))
    #expect(found.diagnostics.map(\.code) == ["PROSA-002"])
    #expect(found.prosa.blokker == [.avsnitt([.tekst("x")])])
  }

  @Test(arguments: [
    ("https://udir.no/a?b=c:d#e", LinkTarget.page), ("HTTP://x.no", .page), ("a/b.html", .page),
    ("./a", .page),
    ("en plan.pdf", .page), ("a..b", .page), ("a?b=../c", .page), ("mailto:post@x.no", .contact),
    ("tel:+4712345678", .contact), ("#årshjul", .place("årshjul")),
  ])
  func safeTargetsAreLetThrough(_ url: String, _ target: LinkTarget) {
    #expect(LinkTarget(url) == target)
  }
}
