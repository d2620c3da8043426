import PlanTemplates
import Testing

/// From the Mustache specification 1.4 (sections, inverted, comments, partials), as far as we follow it.
@Suite struct StandaloneLineTests {
  @Test(
    "a line with only a tag leaves no trace",
    arguments: [
      ("| This Is\n{{#åpen}}\n|\n{{/åpen}}\n| A Line", "| This Is\n|\n| A Line"),
      ("| This Is\n  {{#åpen}}\n|\n  {{/åpen}}\n| A Line", "| This Is\n|\n| A Line"),
      ("|\r\n{{#åpen}}\r\n{{/åpen}}\r\n|", "|\r\n|"),
      ("  {{#åpen}}\n#{{/åpen}}\n/", "#\n/"),
      ("#{{#åpen}}\n/\n  {{/åpen}}", "#\n/\n"),
      ("{{^låst}} \t\nx\n\t{{/låst}} \ny", "x\ny"),
      ("Begin.\n{{! Comment }}\nEnd.\n", "Begin.\nEnd.\n"),
      ("Begin.\n  {{!\n    Something\n  }}\nEnd.", "Begin.\nEnd."),
      ("!\n  {{! x }}", "!\n"), ("  {{! x }}\n!", "!"),
      ("{{#åpen}}\n{{#åpen}}\nx\n{{/åpen}}\n{{/åpen}}\n", "x\n"),
      ("  {{> p}}\n>", "<p>\nx\n>"), (">\n  {{> p}}", ">\n<p>\nx\n"), ("|\r\n{{> p}}\r\n|", "|\r\n<p>\nx\n|"),
    ])
  func standalone(template: String, expected: String) throws {
    #expect(try render(template, Side(), ["p": "<p>\nx\n"]) == expected)
  }

  @Test(
    "anything else on the line keeps the line",
    arguments: [
      (" | {{#åpen}}\t|\t{{/åpen}} | \n", " | \t|\t | \n"), (" {{#åpen}}x{{/åpen}}\n", " x\n"),
      (" | {{#åpen}} {{! x }}\n {{/åpen}} | \n", " |  \n  | \n"), ("{{#åpen}}{{/åpen}}\nx", "\nx"),
      ("12 {{! 34 }}\n", "12 \n"), ("  12 {{! x }} 34\n", "  12  34\n"), ("  {{tittel}}\n", "  Årsplan\n"),
      ("  {{{kropp}}}\n", "  <p>Årsplan</p>\n"), ("| {{> p}} |", "| <p>\nx\n |"),
      ("\u{A0}{{! x }}\n!", "\u{A0}\n!"),
    ])
  func inline(template: String, expected: String) throws {
    #expect(try render(template, Side(), ["p": "<p>\nx\n"]) == expected)
  }
}
