import PlanYAML
import Testing

@Suite struct `Scalars follow YAML 1.2 core` {
  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `is null`(_ text: String) throws {
    #expect(try #require(tree("a: \(text)\n")["a"]).isNull)
  }

  @Test(arguments: ["'~'", "\"\"", "nULL", "nei", "!!str null", "!!str", "0", "[]"])
  func `is not null`(_ text: String) throws {
    #expect(try #require(tree("a: \(text)\n")["a"]).isNull == false)
  }

  @Test(arguments: [
    ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
    ("yes", nil), ("no", nil), ("nei", nil), ("ja", nil), ("on", nil), ("off", nil), ("n", nil),
    ("tRUE", nil), ("'true'", nil), ("\"false\"", nil), ("!!str true", nil),
  ])
  func `truth`(_ text: String, _ expected: Bool?) throws {
    #expect(try tree("a: \(text)\n")["a"]?.bool == expected)
  }

  @Test(arguments: [
    ("0", 0), ("12", 12), ("-7", -7), ("+7", 7), ("9223372036854775807", Int.max),
    ("9223372036854775808", nil), ("08", nil), ("007", nil), ("-08", nil), ("12:30", nil), ("1_000", nil),
    ("0x1F", nil), ("0o7", nil), ("1.0", nil), ("1e3", nil), ("+", nil), ("'12'", nil), ("!!str 12", nil),
    ("١٢", nil), ("2026-08-17", nil),
  ])
  func `whole numbers`(_ text: String, _ expected: Int?) throws {
    let node = try #require(tree("a: \(text)\n")["a"])
    #expect(node.int == expected)
    #expect(node.text != nil)
  }

  @Test func `a tag for text keeps the text`() throws {
    #expect(try tree("a: !!str 08\n")["a"]?.text == "08")
    #expect(try tree("a: !<tag:yaml.org,2002:str> 08\n")["a"]?.style == .doubleQuoted)
  }
}
