import PlanDiagnostics

/// What can be wrong with a template's text. Codes are never reused, only retired.
extension Diagnostic {
  static func unknownTemplate(_ name: String, at place: FileLocation?, among names: [String]) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-003", at: place, "malen «\(name)» finnes ikke",
      advice: choice(name, among: names) ?? "lag malen, eller rett navnet på den")
  }

  static func unclosedSection(_ mark: Mark, closedBy other: Mark) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-004", at: mark.place, "seksjonen «\(mark.name)» er ikke lukket",
      advice: "skriv {{/\(mark.name)}} før {{/\(other.name)}}",
      related: [.init(other.place, "her lukkes «\(other.name)», som ligger utenfor")])
  }

  static func unclosedSection(_ mark: Mark, endsAt end: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-004", at: mark.place, "seksjonen «\(mark.name)» er ikke lukket",
      advice: "skriv {{/\(mark.name)}} der seksjonen slutter",
      related: [.init(end, "her slutter filen")])
  }

  static func strayClose(_ mark: Mark, open: Mark?, isTypo: Bool) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-005", at: mark.place, "{{/\(mark.name)}} lukker ingen åpen seksjon",
      advice: open.map { isTypo ? "mente du «\($0.name)»?" : "fjern taggen, eller åpne seksjonen først" }
        ?? "fjern taggen, eller åpne seksjonen først",
      related: open.map { [.init($0.place, "her åpnes «\($0.name)»")] } ?? [])
  }

  static func unclosedTag(_ place: FileLocation, raw: Bool) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-006", at: place, "taggen er ikke lukket",
      advice: raw ? "skriv «}}}» på samme linje" : "skriv «}}» på samme linje")
  }

  static func emptyName(_ place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-007", at: place, "taggen har ikke noe navn", advice: "skriv et navn, eller fjern taggen")
  }

  static func badName(_ mark: Mark) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-008", at: mark.place, "«\(mark.name)» kan ikke være et navn",
      advice: "bruk bare bokstaver, sifre, bindestrek og understrek")
  }

  static func tooLarge(_ name: String, _ place: FileLocation, bytes: Int) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-009", at: place, "malen «\(name)» er \(bytes) byte, mer enn \(TemplateParser.largest)",
      advice: "del den i flere maler")
  }

  static func tooDeepSections(_ mark: Mark) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-010", at: mark.place,
      "seksjonen «\(mark.name)» ligger inni mer enn \(TemplateParser.deepest - 1) andre",
      advice: "flytt noe av innholdet til en egen mal")
  }

  static func endlessPartial(_ mark: Mark) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-011", at: mark.place, "malen «\(mark.name)» tar inn seg selv uten ende",
      advice: "sett {{> \(mark.name)}} i en seksjon som går ned i innholdet")
  }

  static func tooDeepPartials(_ mark: Mark) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-012", at: mark.place, "malen «\(mark.name)» ligger mer enn \(Frame.limit) nivåer ned",
      advice: "se etter innhold eller maler som tar inn seg selv")
  }

  static func sameName(_ name: String, _ second: FileLocation, first: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "MAL-013", at: second, "malen «\(name)» finnes fra før", advice: "gi den et annet navn",
      related: [.init(first, "den første er her")])
  }

  /// «mente du «x»?», else all the names when they are few.
  static func choice(_ name: String, among names: [String]) -> String? {
    if let guess = Suggestion.didYouMean(name, among: names) { return guess }
    guard !names.isEmpty, names.count <= 12 else { return nil }
    return "velg blant " + names.map { "«\($0)»" }.joined(separator: ", ")
  }
}
