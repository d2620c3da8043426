import Personvern
import Lovspeil
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell

extension Sjekk {
  /// What was found, and what the rules answered.
  struct Gjennomgang: Sendable {
    var planer = 0
    var funn: [Diagnostic] = []
    /// In the order of the catalogue.
    var svar: [(plan: String, svar: [Regelsvar])] = []

    /// How many answers there are of each word.
    func antall(_ ord: String) -> Int { svar.reduce(0) { $0 + $1.svar.count { $0.svar.ord == ord } } }
  }

  /// Reads everything and asks every rule.
  func gjennomgå(_ leser: Innholdsleser, _ register: Personregister) async -> Gjennomgang {
    let forarbeid = Forarbeid(leser, eier: tolket.verdier["eier"], skole: tolket.verdier["skole"])
    var samlet = Gjennomgang()
    samlet.funn = forarbeid.funn
    var naboer: [String: [(id: String, navn: String)]] = [:]
    let vakt = Personvernvakt(register, leser)
    for eier in forarbeid.eiere {
      samlet.funn += vakt.funn(eier)
      _ = Bygg.profil(eier, vakt, &samlet.funn)
      samlet.funn += Kravsett.prøv(eier.eier.krav, mot: Regelkatalog.alle)
      naboer[eier.id] = leser.skolenavn(eier.id)
    }
    let grunn = forarbeid.grunn
    let idag = world.idag()
    let skolenavn = naboer
    let lov = leser.lovgrunnlag()
    samlet.funn += lov.funn
    let lovspeil = Lovspeil(lov.verdi.lover, lov.verdi.ordlister)
    await parallelt(
      forarbeid.arbeid, samtidig: world.kjerner,
      { arbeid -> Gjennomgang in
        var her = Gjennomgang()
        her.planer = arbeid.planer.count
        var egne: [Diagnostic] = []
        let andre = (skolenavn[arbeid.eier.id] ?? []).filter { $0.id != arbeid.skole }.map(\.navn)
        let lest = arbeid.lesPlaner(leser, grunn) {
          let prøve = Planprøve($0, idag: idag, naboskoler: andre, vakt, lovspeil)
          egne += prøve.funn
          her.svar.append(($0.plassering.sti, prøve.svar))
        }
        if let skole = lest.skole { egne += vakt.funn(skole, arbeid.eier) }
        her.funn = lest.funn + egne
        return her
      },
      {
        samlet.planer += $0.planer
        samlet.funn += $0.funn
        samlet.svar += $0.svar
      })
    return samlet
  }
}
