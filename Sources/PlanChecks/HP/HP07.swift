import PlanDiagnostics
import Planmodell

extension Planregler {
  static let hp07 = Regel<Plansak>(
    Regelinfo(
      "HP07", "fristen er svakere enn loven", .feil,
      spørsmål: Hjelp(
        "Sier planen at en sak blir undersøkt snarest, og at mistanke om at en ansatt krenker, blir meldt straks?",
        "Seier planen at ei sak blir undersøkt snarast, og at mistanke om at ein tilsett krenkjer, blir meld straks?"
      ),
      hjemmel: ["opplæringslova § 12-4 andre ledd", "opplæringslova § 12-5 første ledd"],
      begrunnelse: """
        Loven sier «snarast» om å undersøke og rette opp, og «straks» når en som arbeider på skolen, krenker en elev. Skolen kan
        sette en kortere frist, men ikke en lengre.
        """,
      gode: [.plan(""), .plan("", .nn)],
      dårlige: [
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skolemiljøet
          seksjoner:
            - id: innledning
              innhold: |
                Skolen ↓undersøker saken når det er tid.
          """),
        .plan(
          """
          mal: ungdomsskole
          tittel: Plan for skulemiljøet
          seksjoner:
            - id: innledning
              innhold: |
                Skulen undersøkjer saka snarast. Den som mistenkjer at ein ↓tilsett krenkjer ein elev, melder frå i neste møte.
          """, .nn),
      ]), for: .rutine
  ) { sak in
    let raskt: Ordmønster =
      "snarest*|snarast*|straks|strakst|samme dag*|same dag*|med en gang|med éin gong|med ein gong|med det same|omgående|uten … opphold|utan … opphald|neste skoledag|neste skuledag|neste dag|neste virkedag|umiddelbart|innen … dag*|innan … dag*"
    var funn: [Funn] = []
    var steder: [FileLocation] = []
    if let sted = sak.tekst.sted(alle: ["undersøk*", raskt], innen: 4) {
      steder.append(sted)
    } else if let sted = sak.tekst.sted("undersøk*") {
      funn.append(
        Funn(
          sted, "delplikter/undersøke", "planen sier ikke at saken skal undersøkes snarest",
          råd: "skriv «snarest», eller en frist som er kortere"))
    }
    let ansatt = Plansak.ansattKrenker
    if let sted = sak.tekst.sted(alle: [ansatt, Plansak.straks], innen: 6)
      ?? sak.tekst.sted(alle: ["krenk*", "straks|strakst|umiddelbart"], innen: 3)
    {
      steder.append(sted)
    } else if let treff = sak.tekst.finn(ansatt).first(where: { sak.tekst.stykker[$0.stykke].slag != .sitat })
    {
      funn.append(
        Funn(
          sak.tekst.sted(treff), "seksjoner",
          "planen sier ikke at mistanke om at en ansatt krenker, skal meldes straks",
          råd: "skriv «straks» (opplæringslova § 12-5)"))
    }
    return .uten(funn, funnet: steder)
  }
}
