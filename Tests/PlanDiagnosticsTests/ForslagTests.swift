import PlanDiagnostics
import Testing

@Suite struct Forslag {
  @Test(arguments: [
    // skrevet, mulige, ment
    ("ansvra", ["ansvar", "når", "tiltak"], "ansvar"),
    ("ansvra", ["ansvarlig", "ansvar"], "ansvar"),
    ("titel", ["tittel", "tiltak"], "tittel"),
    ("begrep", ["begreper", "beskrivelse"], "begreper"),
    ("Ansvar", ["ansvar"], "ansvar"),
    // Den som mangler æ, ø og å, skriver ae, o og a.
    ("malgruppe", ["målgruppe"], "målgruppe"),
    ("haandtere", ["håndtere"], "håndtere"),
    ("saerskilt", ["særskilt"], "særskilt"),
    ("nar", ["når", "nr"], "når"),
    ("folge_med", ["følge-med"], "følge-med"),
    ("følge med", ["følge-med"], "følge-med"),
    // To bytter i et langt ord, ett i et kort.
    ("dokumentkontol", ["dokumentkontroll"], "dokumentkontroll"),
    ("nb", ["nn"], "nn"),
  ])
  func `ordet som trolig var ment`(_ skrevet: String, _ mulige: [String], _ ment: String) {
    #expect(Suggestion.nearest(to: skrevet, among: mulige) == ment)
  }

  @Test(arguments: [
    ("xyz", ["ansvar", "når"]),
    ("farge", ["tittel", "ansvar", "når"]),
    ("nx", ["tall"]),
    ("abcd", ["abxy"]),
    ("rektor", [String]()),
    (String(repeating: "a", count: 65), [String(repeating: "a", count: 65)]),
  ])
  func `ingenting når alt er for langt unna`(_ skrevet: String, _ mulige: [String]) {
    #expect(Suggestion.nearest(to: skrevet, among: mulige) == nil)
    #expect(Suggestion.didYouMean(skrevet, among: mulige) == nil)
  }

  @Test func `er to like nær, vinner den første i alfabetet, uansett rekkefølge`() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat", "rat"]) == "cat")
    #expect(Suggestion.nearest(to: "bat", among: ["rat", "hat", "cat"]) == "cat")
  }

  @Test func `det nærmeste vinner over det første`() {
    #expect(Suggestion.nearest(to: "tittle", among: ["title", "tittel"]) == "title")
    #expect(Suggestion.nearest(to: "tittell", among: ["aittela", "tittel"]) == "tittel")
  }

  @Test func `forslaget er et spørsmål`() {
    #expect(Suggestion.didYouMean("ansvra", among: ["ansvar"]) == "mente du «ansvar»?")
  }
}
