extension SyntaxSentence {
  static let brackets: [String: SyntaxSentence] = [
    "did not find expected ',' or ']'": SyntaxSentence(
      fault: .hakeparentes, message: "komma eller «]» mangler i listen",
      advice: "sett komma mellom verdiene, og «]» der listen slutter", related: "listen begynner her"),
    "did not find expected ',' or '}'": SyntaxSentence(
      fault: .krøllparentes, message: "komma eller «}» mangler i gruppen",
      advice: "sett komma mellom nøklene, og «}» der gruppen slutter", related: "gruppen begynner her"),
  ]

  /// The same fault when the bracket's own line is complete: what lacks is its end.
  var unclosed: SyntaxSentence {
    let closing = fault == .hakeparentes ? "]" : "}"
    return SyntaxSentence(
      fault: fault, message: "parentesen blir ikke lukket: «\(closing)» mangler",
      advice: "skriv «\(closing)» der den slutter", place: .context, related: "her skulle den vært lukket")
  }

  static let properties: [String: SyntaxSentence] = [
    "did not find expected alphabetic or numeric character": SyntaxSentence(
      fault: .ankernavn, message: "navnet etter «&» eller «*» kan bare ha bokstavene a–z, tall, «-» og «_»",
      advice: "sett anførselstegn rundt verdien hvis den skal begynne med «&» eller «*»", place: .context),
    "did not find expected '!'": tag,
    "did not find expected tag URI": tag,
    "did not find the expected '>'": tag,
    "did not find expected whitespace or line break": tag,
    "did not find URI escaped octet": tag,
    "found an incorrect leading UTF-8 octet": tag,
    "found an incorrect trailing UTF-8 octet": tag,
    "found undefined tag handle": tag,
  ]

  static let directives: [String: SyntaxSentence] = [
    "found incompatible YAML document": SyntaxSentence(
      fault: .direktiv, message: "YAML-versjonen i filen er ukjent",
      advice: "skriv «%YAML 1.2», eller slett linjen"),
    "found unknown directive name": directive,
    "found duplicate %YAML directive": directive,
    "found duplicate %TAG directive": directive,
    "found extremely long version number": directive,
    "did not find expected version number": directive,
    "did not find expected digit or '.' character": directive,
    "could not find expected directive name": directive,
    "found unexpected non-alphabetical character": directive,
    "did not find expected whitespace": directive,
  ]

  static let directive = SyntaxSentence(
    fault: .direktiv, message: "linjen begynner med «%», men er ikke et gyldig direktiv",
    advice: "slett linjen, eller sett anførselstegn rundt teksten")

  private static let tag = SyntaxSentence(
    fault: .ugyldigMerke, message: "merket som begynner med «!», kan ikke leses",
    advice: "slett merket, eller sett anførselstegn rundt verdien hvis den skal begynne med «!»",
    place: .context)
}
