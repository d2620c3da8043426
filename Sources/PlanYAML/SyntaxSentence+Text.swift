extension SyntaxSentence {
  static let text: [String: SyntaxSentence] = [
    "found character that cannot start any token": SyntaxSentence(
      fault: .reservertTegn, message: "tegnet kan ikke stå først i en verdi",
      advice: "sett anførselstegn rundt verdien"),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found unexpected end of stream": SyntaxSentence(
      fault: .uavsluttetSitat, message: "anførselstegnet blir ikke lukket før filen er slutt",
      advice: "skriv det samme tegnet der teksten slutter", place: .context),
    "found unexpected document indicator": SyntaxSentence(
      fault: .uavsluttetSitat, message: "anførselstegnet blir ikke lukket før en linje med «---» eller «...»",
      advice: "skriv det samme tegnet der teksten slutter", place: .context),
    "found unknown escape character": SyntaxSentence(
      fault: .ukjentEscape, message: "omvendt skråstrek («\\») foran et tegn som ikke gir mening",
      advice: "skriv «\\\\» for én omvendt skråstrek, eller bruk enkle anførselstegn rundt teksten"),
    "did not find expected hexdecimal number": SyntaxSentence(
      fault: .ugyldigTegnkode, message: "tegnkoden etter «\\x», «\\u» eller «\\U» er ikke et tall",
      advice: "skriv tegnet selv, eller koden med 2, 4 eller 8 siffer (0–9, a–f)"),
    "found invalid Unicode character escape code": SyntaxSentence(
      fault: .ugyldigTegnkode, message: "tegnkoden finnes ikke i Unicode", advice: "skriv tegnet selv"),
    "found an indentation indicator equal to 0": SyntaxSentence(
      fault: .blokkhode, message: "innrykket etter «|» eller «>» kan ikke være 0",
      advice: "slett tallet"),
    "did not find expected comment or line break": SyntaxSentence(
      fault: .blokkhode, message: "teksten kan ikke begynne på samme linje som «|» eller «>»",
      advice: "begynn teksten på neste linje, med innrykk"),
    "found unexpected ':'": SyntaxSentence(
      fault: .kolonIVerdi, message: "kolon foran et skilletegn kan ikke stå i en verdi uten anførselstegn",
      advice: "sett anførselstegn rundt verdien, eller mellomrom etter kolon"),
  ]

  static let tab = SyntaxSentence(
    fault: .tabulator, message: "tabulator kan ikke brukes til innrykk",
    advice: "bytt tabulator med mellomrom")

  static let valueColon = SyntaxSentence(
    fault: .kolonIVerdi, message: "kolon og mellomrom kan ikke stå i en verdi uten anførselstegn",
    advice: "sett anførselstegn rundt verdien")

  static let afterQuote = SyntaxSentence(
    fault: .tekstEtterSitat, message: "teksten fortsetter etter at anførselstegnet er lukket",
    advice: "sett anførselstegn rundt hele teksten; inne i den skrives ' som '' og \" som \\\"")

  static func unclosedQuote(lastLine: Int) -> SyntaxSentence {
    SyntaxSentence(
      fault: .uavsluttetSitat, message: "anførselstegnet blir ikke lukket før linje \(lastLine)",
      advice: "skriv det samme tegnet der teksten slutter")
  }
}
