/// What we say for one of libyaml's complaints.
struct SyntaxSentence {
  /// Which of libyaml's two places the reader should look at.
  enum Place { case problem, context }

  let fault: YAMLFault
  let message: String
  let advice: String
  var place = Place.problem
  /// What stands at the other place, when it helps to see it.
  var related: String?

  /// Keyed by libyaml 0.2.5's own English (`parser.c`, `scanner.c`).
  ///
  /// The complaints of `reader.c` are missing: `ByteCheck` has been there first.
  static let byProblem: [String: SyntaxSentence] = indentation.merging(text) { a, _ in a }
    .merging(brackets) { a, _ in a }.merging(properties) { a, _ in a }.merging(directives) { a, _ in a }

  static let unknown = SyntaxSentence(
    fault: .annenSyntaks, message: "innholdet følger ikke reglene for YAML",
    advice: "se på denne linjen og den over: innrykk, kolon, anførselstegn og parenteser")

  private static let indentation: [String: SyntaxSentence] = [
    "could not find expected ':'": SyntaxSentence(
      fault: .manglerKolon, message: "kolon mangler etter nøkkelen",
      advice: "skriv «nøkkel: verdi», eller rykk linjen inn hvis den hører til teksten over",
      place: .context),
    "mapping values are not allowed in this context": SyntaxSentence(
      fault: .nøkkelPåFeilSted, message: "nøkkelen kan ikke stå her",
      advice: "rett innrykket så nøkkelen står rett under de andre i samme gruppe"),
    "mapping keys are not allowed in this context": SyntaxSentence(
      fault: .spørsmålstegnPåFeilSted, message: "spørsmålstegn og mellomrom kan ikke stå først her",
      advice: "sett anførselstegn rundt verdien"),
    "block sequence entries are not allowed in this context": SyntaxSentence(
      fault: .listepunktPåFeilSted, message: "listepunktet («- ») kan ikke stå på samme linje som nøkkelen",
      advice: "begynn listen på neste linje, eller sett anførselstegn rundt verdien"),
    "did not find expected key": SyntaxSentence(
      fault: .innrykkINøkler, message: "linjen passer ikke med nøklene over",
      advice: "rett innrykket så nøkkelen står rett under de andre i samme gruppe",
      related: "gruppen begynner her"),
    "did not find expected '-' indicator": SyntaxSentence(
      fault: .innrykkIListe, message: "linjen passer ikke med listen over",
      advice: "begynn linjen med «- », eller rett innrykket", related: "listen begynner her"),
    "did not find expected node content": SyntaxSentence(
      fault: .manglerVerdi, message: "verdien mangler her",
      advice: "skriv en verdi, eller slett tegnet som står her"),
    "did not find expected <document start>": SyntaxSentence(
      fault: .innholdEtterSlutt, message: "innholdet fortsetter etter at verdien er slutt",
      advice: "gjør hele filen til «nøkkel: verdi»-linjer, eller slett det som er til overs"),
    "memory": SyntaxSentence(
      fault: .minne, message: "minnet tok slutt mens filen ble lest",
      advice: "lukk andre programmer og prøv igjen"),
  ]
}
