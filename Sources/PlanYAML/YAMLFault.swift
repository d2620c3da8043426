/// Every fault this module reports, by its code. A code is never reused for another fault.
package enum YAMLFault: String, Sendable, CaseIterable {
  // The file as a whole.
  /// The file is larger than `YAMLLimits.bytes`.
  case forStorFil = "YAML-001"
  /// The file starts with a UTF-16 or UTF-32 byte order mark.
  case annenTegnkoding = "YAML-002"
  /// Bytes that are not UTF-8.
  case ugyldigUTF8 = "YAML-003"
  /// NUL, another control character, or a byte order mark inside the file.
  case styretegn = "YAML-004"
  /// Nothing but space and comments.
  case tomFil = "YAML-005"
  /// More than one document in the file.
  case flereDokumenter = "YAML-006"
  /// Collections deeper than `YAMLLimits.depth`.
  case forDypt = "YAML-007"
  /// More values than `YAMLLimits.nodes`, counted with aliases expanded.
  case forMangeVerdier = "YAML-008"
  /// A scalar longer than `YAMLLimits.scalar`.
  case forLangTekst = "YAML-009"

  // Meaning: the file can be read, but we do not take what it says.
  /// A key twice in one mapping.
  case dobbelNøkkel = "YAML-010"
  /// A list or mapping as key.
  case sammensattNøkkel = "YAML-011"
  /// `<<`, which YAML 1.2 does not know.
  case flettenøkkel = "YAML-012"
  /// A tag other than `!!str`.
  case ukjentMerke = "YAML-013"
  /// An alias to an anchor that does not stand before it.
  case ukjentAlias = "YAML-014"
  /// An alias inside the value it stands for.
  case aliasISegSelv = "YAML-015"
  /// NEL, LS or PS: libyaml breaks lines there, YAML 1.2 and editors do not.
  case usynligLinjeskift = "YAML-016"

  // Syntax.
  /// A message from libyaml we have no sentence for.
  case annenSyntaks = "YAML-020"
  /// Tab as indentation.
  case tabulator = "YAML-021"
  /// A line that is neither `nøkkel: verdi` nor anything else.
  case manglerKolon = "YAML-022"
  /// `: ` inside a value without quotes.
  case kolonIVerdi = "YAML-023"
  /// A key where the indentation allows none.
  case nøkkelPåFeilSted = "YAML-024"
  /// `- ` where no list can begin.
  case listepunktPåFeilSted = "YAML-025"
  /// `? ` where no key can begin.
  case spørsmålstegnPåFeilSted = "YAML-026"
  /// A value that begins with a character YAML reserves.
  case reservertTegn = "YAML-027"
  /// A line that does not line up with the keys before it.
  case innrykkINøkler = "YAML-028"
  /// A line that does not line up with the list before it.
  case innrykkIListe = "YAML-029"
  /// `[` without its comma or `]`.
  case hakeparentes = "YAML-030"
  /// `{` without its comma or `}`.
  case krøllparentes = "YAML-031"
  /// A quote that is not closed.
  case uavsluttetSitat = "YAML-032"
  /// Text after the closing quote.
  case tekstEtterSitat = "YAML-033"
  /// `\` with a character that means nothing.
  case ukjentEscape = "YAML-034"
  /// `\x`, `\u` or `\U` without its number.
  case ugyldigTegnkode = "YAML-035"
  /// Something after `|` or `>` that does not belong there.
  case blokkhode = "YAML-036"
  /// An anchor or alias without a proper name.
  case ankernavn = "YAML-037"
  /// A tag that cannot be read.
  case ugyldigMerke = "YAML-038"
  /// A line beginning with `%` that cannot be read.
  case direktiv = "YAML-039"
  /// A place where a value must stand, and none does.
  case manglerVerdi = "YAML-040"
  /// Text after the end of the value that is the whole file.
  case innholdEtterSlutt = "YAML-041"
  /// Memory ran out.
  case minne = "YAML-042"
}
