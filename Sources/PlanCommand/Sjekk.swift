import Personvern
import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell

/// `skoleplan sjekk`: what is wrong in the content, without writing anything.
struct Sjekk {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "sjekk", kort: "Finn feil i innholdet uten å skrive noe",
    forklaring: """
      Leser alt innholdet og sier hva som er galt, hvor det står, og hva du kan gjøre.
      Programmet ser etter feil i innholdet. Det sier ikke om planen er god nok.
      """,
    valg: Mapper.valg + [
      Valgmulighet(
        navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
      Valgmulighet(
        navn: "feil-ved", verdi: "GRAD", hjelp: "Avslutt med 1 også ved advarsel eller merknad (feil gir alltid 65)",
        lovlige: Severity.allCases.map(\.rawValue)),
    ],
    eksempler: [
      ("skoleplan sjekk", "Sjekk alt"),
      ("skoleplan sjekk --skole fjellhagen --feil-ved advarsel", "Vær streng med én skole"),
      ("skoleplan sjekk --format json", "Gi funnene til et annet program"),
    ])

  let world: World
  let mapper: Mapper
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
    mapper = Mapper(tolket, world)
  }

  func kjør() async -> Utgang {
    if let mangler = mapper.mangler {
      world.feil(mangler)
      return .feilInnhold
    }
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    let forarbeid = Forarbeid(leser, eier: tolket.verdier["eier"], skole: tolket.verdier["skole"])
    var funn = forarbeid.funn
    var planer = 0
    let vakt = Personvernvakt(.tomt, leser)
    for eier in forarbeid.eiere {
      funn += vakt.funn(eier)
      _ = Bygg.profil(eier, vakt, &funn)
    }
    let grunn = forarbeid.grunn
    await parallelt(
      forarbeid.arbeid, samtidig: world.kjerner,
      { arbeid -> (Int, [Diagnostic]) in
        var egne: [Diagnostic] = []
        let lest = arbeid.lesPlaner(leser, grunn) {
          let (dokument, funn) = Dokumentbygging.bygg($0)
          egne += funn + Tidssjekk.funn($0)
          if let dokument {
            if $0.plan.distribusjon == .offentlig { egne += vakt.funn(dokument) }
            _ = Bygg.vedlegg(dokument, vakt, &egne)
          }
        }
        if let skole = lest.skole { egne += vakt.funn(skole, arbeid.eier) }
        return (arbeid.planer.count, lest.funn + egne)
      },
      {
        planer += $0.0
        funn += $0.1
      })
    let skriver = Funnskriver(world: world)
    let unike = skriver.unike(funn)
    if tolket.verdier["format"] == "json" {
      world.ut(JSONReport.render(unike))
    } else {
      world.ut(skriver.tekst(unike))
      world.ut("Sjekket \(planer == 1 ? "1 plan" : "\(planer) planer"): \(Funnskriver.sum(unike)).\n")
    }
    if unike.harFeil { return .feilInnhold }
    guard planer > 0 else {
      world.feil(mapper.ingenPlaner)
      return .feilInnhold
    }
    let grense = tolket.verdier["feil-ved"].flatMap(Severity.init(rawValue:)) ?? .feil
    return unike.contains { $0.severity >= grense } ? .funn : .greit
  }
}
