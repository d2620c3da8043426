package import PlanDiagnostics

/// A kind of problem in a case, and measures schools may begin from. One file each.
///
/// The kinds are data and not a closed set: what helps differs by what happens and where, and an owner may see
/// others. The levels are closed (`Nivå`). Nothing here is ever put into a plan as it stands: what is in
/// [brackets] is for the school to fill in, and `tilpass` says what else to think of.
package struct Problemslag: Modelltype {
  package var id: Tekst
  package var navn: Tospråklig
  /// What one sees when it is this.
  package var kjennetegn: Tospråklig
  package var tiltak: [Tiltaksforslag] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    navn = Tospråklig(nb: "", nn: "", sted: sted)
    kjennetegn = navn
    self.sted = sted
  }

  package static let tabell = Felttabell<Problemslag>(
    "problemslag", hjelp: Hjelp("Et slag av problemer, og tiltak en kan begynne med", "Eit slag av problem, og tiltak ein kan byrje med"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn", "Fast kjenneteikn"), eksempel: "utestenging"),
      .tospråklig("navn", \.navn, Hjelp("Navnet slik det skal stå", "Namnet slik det skal stå"), eksempel: "{nb: Ensomhet, nn: Einsemd}"),
      .tospråklig("kjennetegn", \.kjennetegn, Hjelp("Hva en ser når det er dette", "Kva ein ser når det er dette"), eksempel: "{nb: Noen blir holdt utenfor, nn: Nokon blir haldne utanfor}"),
      .liste("tiltak", \.tiltak, påkrevd: true, Hjelp("Forslag til tiltak", "Forslag til tiltak")),
    ])
}

/// A measure to begin from, in both målformer.
package struct Tiltaksforslag: Modelltype {
  package var id: Tekst
  package var nivå: Nivå = .individ
  package var tittel: Tospråklig
  /// What is done, with [brackets] for what the school must fill in.
  package var hva: Tospråklig
  package var tilpass: Tospråklig
  /// How often, in words that are understood as a time.
  package var hyppighet: Tospråklig
  /// Roles that may carry it out.
  package var ansvar: [Ansvar] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    id = Tekst("", sted: sted)
    tittel = Tospråklig(nb: "", nn: "", sted: sted)
    hva = tittel
    tilpass = tittel
    hyppighet = tittel
    self.sted = sted
  }

  package static let tabell = Felttabell<Tiltaksforslag>(
    "tiltaksforslag", hjelp: Hjelp("Et tiltak en kan begynne med", "Eit tiltak ein kan byrje med"),
    [
      .id("id", \.id, Hjelp("Fast kjennetegn, ulikt alle andre i banken", "Fast kjenneteikn, ulikt alle andre i banken"), eksempel: "ensomhet-møteplass"),
      .valg("nivå", \.nivå, Hjelp("Hvor tiltaket virker", "Kvar tiltaket verkar"), eksempel: "individ"),
      .tospråklig("tittel", \.tittel, Hjelp("Tiltaket med få ord", "Tiltaket med få ord"), eksempel: "{nb: Avtalt selskap, nn: Avtalt selskap}"),
      .tospråklig("hva", \.hva, Hjelp("Hva som gjøres, med [klammer] rundt det skolen fyller ut", "Kva som blir gjort, med [klammer] rundt det skulen fyller ut"), eksempel: "{nb: \"[Rom] er åpent\", nn: \"[Rom] er ope\"}"),
      .tospråklig("tilpass", \.tilpass, Hjelp("Hva en må tenke på før det brukes", "Kva ein må tenkje på før det blir brukt"), eksempel: "{nb: Spør eleven først, nn: Spør eleven først}"),
      .tospråklig("hyppighet", \.hyppighet, Hjelp("Hvor ofte", "Kor ofte"), eksempel: "{nb: Hver dag, nn: Kvar dag}"),
      .liste("ansvar", \.ansvar, påkrevd: true, Hjelp("Roller som kan gjennomføre det", "Roller som kan gjennomføre det"), eksempel: "[kontaktlærer]"),
    ])
}

/// All suggested measures.
package struct Tiltaksbank: Sendable {
  /// In the order of their files.
  package var problemslag: [Problemslag]

  package init(_ problemslag: [Problemslag] = []) { self.problemslag = problemslag }

  /// Suggestions for a kind of problem and a level; nil for all of them.
  package func forslag(problemslag id: String? = nil, nivå: Nivå? = nil) -> [Tiltaksforslag] {
    problemslag.filter { id == nil || $0.id.verdi == id }.flatMap(\.tiltak).filter { nivå == nil || $0.nivå == nivå }
  }
}
