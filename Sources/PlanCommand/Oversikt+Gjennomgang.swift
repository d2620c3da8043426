import Lovspeil
import Personvern
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell
import Planoversikt
import Skoletid

extension Oversikt {
  /// What one school, or one owner's own plans, came to.
  private struct Del: Sendable {
    var eier: String
    var planer: [Planvurdering] = []
    var avtrykk: [Tiltaksavtrykk] = []
    /// Of rules and of reading, for the comments that let some stand.
    var funn: [Diagnostic] = []
  }

  /// Reads everything and asks every rule.
  ///
  /// - Returns: the owners with something to show, by folder; and what stands in the way of reading at all.
  func gjennomgå(_ register: Personregister) async -> (eiere: [Eieroversikt], funn: [Diagnostic]) {
    let kommentarer = Kommentarsamler()
    var leser = mapper.leser(world, mangelvekt: .advarsel)
    leser.filer = kommentarer.over(leser.filer)
    let arbeidsleser = leser
    let forarbeid = Forarbeid(leser, eier: tolket.verdier["eier"], skole: tolket.verdier["skole"])
    let vakt = Personvernvakt(register, leser)
    let skriver = Funnskriver(world: world, skanner: vakt.skanner)
    let naboer = Dictionary(uniqueKeysWithValues: forarbeid.eiere.map { ($0.id, leser.skolenavn($0.id)) })
    let grunn = forarbeid.grunn
    let idag = world.idag()
    let lov = leser.lovgrunnlag()
    let lovspeil = Lovspeil(lov.verdi.lover, lov.verdi.ordlister)
    let felles = forarbeid.funn + lov.funn
    var deler: [Del] = []
    await parallelt(
      forarbeid.arbeid, samtidig: world.kjerner,
      { arbeid in
        var del = Del(eier: arbeid.eier.id)
        let skole = arbeid.skole.map { arbeidsleser.skolegrunn($0, arbeid.eier) }
        let navn = naboer[arbeid.eier.id] ?? []
        let hjemme = arbeid.skole.map { id in (id: id, navn: navn.first { $0.id == id }?.navn ?? id) }
        let rundt =
          felles.filter { !$0.erHosAnnen(enn: arbeid.eier.id, arbeidsleser.innhold) } + (skole?.funn ?? [])
        if arbeid.planer.isEmpty {
          let tom = Planvurdering(
            .utenPlan, eier: (arbeid.eier.id, arbeid.eier.eier.navn.verdi), skole: hjemme, mappe: nil,
            tittel: hjemme?.navn ?? "",
            målform: arbeid.eier.eier.målform)
          del.planer.append(tom)
        }
        for p in arbeid.planer {
          let lest = arbeidsleser.plan(p, arbeid.eier, skole?.verdi, grunn)
          var vurdert: Planvurdering
          if let innhold = lest.verdi {
            let andre = navn.filter { $0.id != arbeid.skole }.map(\.navn)
            let prøve = Planprøve(innhold, idag: idag, naboskoler: andre, vakt, lovspeil)
            vurdert = Planvurdering(prøve, lesefunn: rundt + lest.funn, idag: idag, maskert: skriver.maskert)
            if p == arbeid.planer.last {
              del.avtrykk = innhold.egneAvtrykk(skole: hjemme?.navn)
            }
            del.funn += prøve.funn
          } else {
            vurdert = Planvurdering(
              .kanIkkeLeses, eier: (arbeid.eier.id, arbeid.eier.eier.navn.verdi), skole: hjemme,
              mappe: p.mappe,
              tittel: hjemme == nil ? p.mappe : hjemme?.navn ?? "", målform: arbeid.eier.eier.målform)
            vurdert.innholdsfeil = (rundt + lest.funn).filter { $0.severity == .feil }.map(skriver.maskert)
          }
          // The newest plan is the one in force, as on the page of the school.
          vurdert.gjelderNå = arbeid.skole == nil || p == arbeid.planer.last
          del.funn += lest.funn
          del.planer.append(vurdert)
        }
        return del
      }, { deler.append($0) })
    let alle = deler.flatMap(\.funn)
    let igjen = kommentarer.alle.verdi.bruk(på: alle, idag: idag).igjen
    let tillatte = Set(alle.map(Funnsted.init)).subtracting(igjen.map(Funnsted.init))
    let hele = tolket.verdier["skole"] == nil
    let eiere = forarbeid.eiere.compactMap { e -> Eieroversikt? in
      let her = deler.filter { $0.eier == e.id }
      var planer = her.flatMap(\.planer)
      guard !planer.isEmpty else { return nil }
      for i in planer.indices { planer[i].tillat { tillatte.contains(Funnsted($0)) } }
      let spørS07 = hele && Regler.regel("S07").map { Kravsett(e.eier.krav).vekt($0) != nil } == true
      return Eieroversikt(
        id: e.id, navn: e.eier.navn.verdi, målform: e.eier.målform, idag: idag, planer: planer,
        regler: Regler.alle,
        likeTiltak: spørS07 ? Tiltaksgruppe.finn(her.flatMap(\.avtrykk)) : [])
    }
    return (eiere, felles)
  }

  /// What a comment lets stand is known by its code and line.
  private struct Funnsted: Hashable {
    var kode: String
    var sted: FileLocation?

    init(_ f: Diagnostic) {
      kode = f.code
      sted = f.location
    }
  }
}

extension Diagnostic {
  /// In the folder of another owner.
  fileprivate func erHosAnnen(enn eier: String, _ innhold: String) -> Bool {
    guard let fil = location?.file else { return false }
    return fil.hasPrefix("\(innhold)/eiere/") && !fil.hasPrefix("\(innhold)/eiere/\(eier)/")
  }
}

extension Planinnhold {
  /// The measures a school has written itself.
  func egneAvtrykk(skole: String?) -> [Tiltaksavtrykk] {
    guard let skole else { return [] }
    return plan.tiltak.filter { !$0.sted.isInOne(of: eiersFiler) }.compactMap {
      Tiltaksavtrykk($0, skole: skole)
    }
  }
}

extension Planvurdering {
  /// - Parameter lesefunn: what was told when the plan, its school and its owner were read.
  init(_ p: Planprøve, lesefunn: [Diagnostic], idag: Dato?, maskert: (Diagnostic) -> Diagnostic) {
    let innhold = p.innhold
    self.init(
      .lest, eier: (innhold.plassering.eier, innhold.eier.navn.verdi),
      skole: innhold.skole.flatMap { s in innhold.plassering.skole.map { ($0, s.navn.verdi) } },
      mappe: innhold.plassering.mappe, tittel: innhold.plan.tittel.verdi, målform: innhold.målform)
    let dokument = p.dokument
    gjelder = dokument?.gjelder
    side = dokument == nil ? .kanIkkeLages : innhold.plan.distribusjon == .offentlig ? .offentlig : .intern
    revidert = dokument?.revidert ?? innhold.plan.dokumentkontroll?.godkjent?.dato?.verdi
    nesteRevisjon = innhold.plan.dokumentkontroll?.nesteRevisjon?.verdi
    nærmesteFrist = idag.flatMap { p.sak.nærmesteFrist(fra: $0) }
    punkter = dokument?.andel ?? punkter
    func erFelles(_ s: FileLocation) -> Bool { s.isInOne(of: innhold.eiersFiler) }
    tiltak = Andel(alle: innhold.plan.tiltak.count, felles: innhold.plan.tiltak.count { erFelles($0.sted) })
    let indeks = dokument.map { Stedsindeks($0, innhold) }
    let alleFunn = (lesefunn + p.funn).map(maskert)
    let krav = Kravsett(innhold.eier.krav)
    let regler = Dictionary(uniqueKeysWithValues: Regler.alle.map { ($0.kode, $0) })
    svar = p.svar.compactMap { r in
      regler[r.kode].map {
        Kravsvar(r, vekt: krav.vekt($0)?.vekt ?? $0.vekt, mål: { indeks?.mål($0) }, erFelles: erFelles)
      }
    }
    let ruta = "/skoleruter/\(innhold.plassering.mappe).yaml"
    // What is wrong with the calendar of another year is not about this plan.
    let herfra = alleFunn.filter { !$0.code.hasPrefix("RUTE") || $0.location?.file.hasSuffix(ruta) == true }
    svar += Innebygde.alle.compactMap { info in
      guard let vekt = krav.vekt(info)?.vekt else { return nil }
      return Kravsvar(
        innebygd: info, vekt: vekt, funn: herfra, erBygd: dokument != nil,
        utenSkolerute: innhold.kalender == nil
          ? "eieren har ikke skrevet skoleruten for året planen gjelder" : nil,
        erFelles: erFelles)
    }
    svar.sort { $0.kode < $1.kode }
    for i in svar.indices {
      for j in svar[i].mangler.indices { svar[i].mangler[j].funn = maskert(svar[i].mangler[j].funn) }
    }
    let fraRegler = Set(svar.map(\.kode))
    let fraLesing = Set(svar.flatMap { $0.mangler.map(\.funn.code) })
    innholdsfeil = alleFunn.filter {
      $0.severity == .feil && !fraRegler.contains($0.code) && !fraLesing.contains($0.code)
    }
  }

  /// Marks what has been let stand in a comment.
  mutating func tillat(_ erTillatt: (Diagnostic) -> Bool) {
    for i in svar.indices {
      for j in svar[i].mangler.indices { svar[i].mangler[j].erTillatt = erTillatt(svar[i].mangler[j].funn) }
    }
  }
}

extension Plansak {
  /// Of all that is planned, what is over first: on this day or later.
  fileprivate func nærmesteFrist(fra idag: Dato) -> Planvurdering.Frist? {
    var ut: Planvurdering.Frist?
    for h in hendelser where !h.tittel.isEmpty {
      for d in h.dager where d.til >= idag && ut.map({ d.til < $0.dag }) ?? true {
        ut = .init(dag: d.til, hva: h.tittel)
      }
    }
    return ut
  }
}
