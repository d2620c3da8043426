package import PlanDiagnostics

/// The grades a school has, first to last: 1–10, and 11–13 for Vg1–Vg3.
package struct Trinn: Modelltype {
  package var fra = Lokalisert(0, sted: FileLocation(file: ""))
  package var til = Lokalisert(0, sted: FileLocation(file: ""))
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package static let tabell = Felttabell<Trinn>(
    "trinn", hjelp: Hjelp("Første og siste trinn", "Første og siste trinn"),
    [
      .tall("fra", \.fra, Hjelp("Første trinn", "Første trinn"), eksempel: "1"),
      .tall("til", \.til, Hjelp("Siste trinn; 11 til 13 er Vg1 til Vg3", "Siste trinn; 11 til 13 er Vg1 til Vg3"), eksempel: "7"),
    ])
}

package struct Skole: Modelltype {
  package var navn: Tekst
  package var skoleslag: Skoleslag = .barneskole
  package var trinn: Trinn?
  package var orgnr: Tekst?
  /// nil means the owner's.
  package var målform: Målform?
  /// What the school calls its after-school programme: «SFO», «AKS». nil when it has none.
  package var sfo: Tekst?
  package var leksehjelp = false
  package var nettsted: Tekst?
  package var verdier: [Verdi] = []
  package var roller: [Rolle] = []
  package var organer: [Organ] = []
  package var kontakter: [Kontakt] = []
  package var forkortelser: [Forkortelse] = []
  package let sted: FileLocation

  package init(sted: FileLocation) {
    navn = Tekst("", sted: sted)
    self.sted = sted
  }

  package static let tabell = Felttabell<Skole>(
    "skole", hjelp: Hjelp("En skole", "Ein skule"),
    [
      .tekst("navn", \.navn, Hjelp("Navnet på skolen", "Namnet på skulen"), eksempel: "Solbakken skole"),
      .valg("skoleslag", \.skoleslag, Hjelp("Hva slags skole det er", "Kva slags skule det er"), eksempel: "barneskole"),
      .objekt("trinn", \.trinn, Hjelp("Trinnene skolen har", "Trinna skulen har"), eksempel: "{fra: 1, til: 7}"),
      .tekst("orgnr", \.orgnr, Hjelp("Organisasjonsnummer", "Organisasjonsnummer"), eksempel: "\"999 999 999\""),
      .valg("målform", \.målform, Hjelp("Skolens hovedmål; ellers eierens målform", "Hovudmålet til skulen; elles målforma til eigaren"), eksempel: "nb"),
      .tekst("sfo", \.sfo, Hjelp("Hva skolefritidsordningen kalles", "Kva skulefritidsordninga blir kalla"), eksempel: "SFO"),
      .sannUsann("leksehjelp", \.leksehjelp, Hjelp("Om skolen har leksehjelp", "Om skulen har leksehjelp")),
      .nettadresse("nettsted", \.nettsted, Hjelp("Nettstedet til skolen", "Nettstaden til skulen"), eksempel: "https://www.eksempel.no"),
      .liste("verdier", \.verdier, Hjelp("Verdiene skolen bygger på", "Verdiane skulen byggjer på")),
      .liste("roller", \.roller, Hjelp("Roller på skolen", "Roller på skulen")),
      .liste("organer", \.organer, Hjelp("Råd, utvalg og team", "Råd, utval og team")),
      .liste("kontakter", \.kontakter, Hjelp("Steder å henvende seg", "Stader å vende seg")),
      .liste("forkortelser", \.forkortelser, Hjelp("Forkortelser skolen bruker", "Forkortingar skulen bruker")),
    ])
}

/// What a plan may refer to by id, from all layers.
package struct Felles: Modelltype {
  package var verdier: [Verdi] = []
  package var roller: [Rolle] = []
  package var organer: [Organ] = []
  package var kontakter: [Kontakt] = []
  package var forkortelser: [Forkortelse] = []
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }

  package init(_ skole: Skole) {
    sted = skole.sted
    verdier = skole.verdier
    roller = skole.roller
    organer = skole.organer
    kontakter = skole.kontakter
    forkortelser = skole.forkortelser
  }

  package static let tabell = Felttabell<Felles>(
    "felles", hjelp: Hjelp("Det eierens egne planer kan vise til", "Det eigaren sine eigne planar kan vise til"),
    [
      .liste("verdier", \.verdier, Hjelp("Verdier", "Verdiar")),
      .liste("roller", \.roller, Hjelp("Roller", "Roller")),
      .liste("organer", \.organer, Hjelp("Organer", "Organ")),
      .liste("kontakter", \.kontakter, Hjelp("Kontakter", "Kontaktar")),
      .liste("forkortelser", \.forkortelser, Hjelp("Forkortelser", "Forkortingar")),
    ])
}
