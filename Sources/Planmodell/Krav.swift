package import PlanDiagnostics

/// What a finding of a rule shall weigh with an owner; `av`: the rule is not asked.
package enum Kravvekt: String, Valgmengde { case feil, advarsel, merknad, av }

/// What an owner asks of its plans: a rule switched on or off, or weighed in another way.
package struct Krav: Modelltype {
  /// A rule («HP27»), or a whole group of them («HP»).
  package var kode: Tekst
  /// nil keeps the rule's own.
  package var vekt: Kravvekt?
  /// Where the rule measures something: the owner's own number.
  package var grense: Lokalisert<Int>?
  package var grunn: Tekst?
  package let sted: FileLocation

  package init(sted: FileLocation) {
    kode = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Krav>(
    "krav", hjelp: Hjelp("Det eieren krever av planene", "Det eigaren krev av planane"), kortform: "kode",
    [
      .tekst(
        "kode", \.kode,
        Hjelp("Koden til regelen, se «skoleplan regler»", "Koden til regelen, sjå «skoleplan regler»"),
        eksempel: "HP27"),
      .valg(
        "vekt", \.vekt,
        Hjelp(
          "Hvor tungt et funn veier; «av» slår av regelen", "Kor tungt eit funn veg; «av» slår av regelen"),
        eksempel: "advarsel"),
      .tall(
        "grense", \.grense,
        Hjelp("Eierens eget tall der regelen måler noe", "Eigaren sitt eige tal der regelen måler noko"),
        eksempel: "24"),
      .tekst(
        "grunn", \.grunn,
        Hjelp("Hvorfor; må være med når kravet blir mindre", "Kvifor; må vere med når kravet blir mindre"),
        eksempel: "Planen revideres hvert annet år"),
    ])
}
