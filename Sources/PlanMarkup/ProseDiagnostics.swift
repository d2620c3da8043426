internal import PlanDiagnostics

/// What can be wrong with a text in Markdown: the codes and the words, in one place.
extension Diagnostic {
  static func html(_ source: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-001", at: place, "HTML i teksten: «\(excerpt(source))»",
      advice: "skriv det med Markdown, eller sett «\\» foran «<» hvis tegnet skal vises")
  }

  static func unsafeLink(_ url: String, at place: FileLocation) -> Diagnostic {
    guard !url.isEmpty else {
      return Diagnostic(
        .feil, "PROSA-002", at: place, "lenken mangler mål",
        advice: "skriv adressen i parentesen: [tekst](adresse)")
    }
    return Diagnostic(
      .feil, "PROSA-002", at: place, "lenkemålet «\(excerpt(url))» er ikke tillatt",
      advice: "bruk http, https, mailto, tel, #id, eller navnet på et bilde i mappen til planen")
  }

  static func pictureWithoutText(_ source: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-003", at: place, "bildet «\(excerpt(source))» mangler tekst",
      advice: "skriv hva bildet sier i hakeparentesen: ![tekst](bilde)")
  }

  static func unsafePicture(_ source: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-002", at: place, "bildekilden «\(excerpt(source))» er ikke tillatt",
      advice: "bruk http, https eller en relativ sti uten «..»")
  }

  static func linkWithoutText(_ url: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-004", at: place, "lenken til «\(excerpt(url))» mangler tekst",
      advice: "skriv hva lenken fører til i hakeparentesen: [tekst](adresse)")
  }

  static func skippedHeading(from: Int, to: Int, at place: FileLocation) -> Diagnostic {
    let before =
      from == 0 ? "teksten begynner på overskriftsnivå \(to)" : "overskriftsnivå \(from) følges av \(to)"
    return Diagnostic(
      .advarsel, "PROSA-005", at: place, "\(before), så et nivå er hoppet over",
      advice: "bruk nivå \(from + 1) her")
  }

  static func textTooLong(at place: FileLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-006", at: place, "teksten er lengre enn \(limit / 1024) KiB",
      advice: "del teksten i flere deler")
  }

  static func paragraphTooLong(at place: FileLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-006", at: place, "teksten har mer enn \(limit / 1024) KiB uten blank linje",
      advice: "del teksten i flere avsnitt")
  }

  static func textTooDeep(at place: FileLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-007", at: place, "teksten har mer enn \(limit) nivåer inni hverandre",
      advice: "gjør lister, sitater og utheving flatere")
  }

  static func footnoteExplained(_ id: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-008", at: place, "fotnoten «\(id)» er forklart inne i teksten",
      advice:
        "flytt forklaringen til dokumentets fotnoter, eller sett «\\» foran «[» hvis klammene skal vises")
  }

  static func emptyBlock(_ what: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-009", at: place, "\(what) uten innhold", advice: "skriv noe der, eller ta det bort")
  }

  static func footnoteInLink(_ id: String, at place: FileLocation) -> Diagnostic {
    Diagnostic(
      .feil, "PROSA-010", at: place, "fotnoten «\(id)» står inne i en lenketekst",
      advice: "sett fotnoten etter lenken")
  }

  /// One short line of what someone wrote, with what cannot be seen made visible.
  private static func excerpt(_ source: String) -> String {
    let shown = source.unicodeScalars.prefix(60).map { s in
      switch s.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "␣"
      default: String(s)
      }
    }
    return shown.joined() + (source.unicodeScalars.count > 60 ? "…" : "")
  }
}
