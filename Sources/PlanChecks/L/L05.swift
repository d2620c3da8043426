import PlanDiagnostics
import Planmodell

extension Planregler {
  static let l05 = Regel<Plansak>(
    Regelinfo(
      "L05", "tom hjemmel i tabell", .advarsel,
      spørsmål: Hjelp(
        "Har alle radene en hjemmel i tabellene som viser hjemmel?",
        "Har alle radene ein heimel i tabellane som viser heimel?"),
      hjemmel: ["kommuneloven § 25-1 tredje ledd bokstav b"],
      begrunnelse: """
        En kolonne for hjemmel sier at hvert tiltak har en. En tom celle lar den som leser, lure på om den er glemt.
        """,
      gode: [
        .plan(""), .plan("", .nn),
        .plan(
          """
          tiltak:
            legg-til:
              - {id: turdag, tittel: Turdag, nivå: skole, ansvar: [rektor], når: September, hjemmel: § 12-3}
          seksjoner:
            endre:
              - id: det-vi-gjør
                innhold:
                  - tiltak: {ider: [turdag], kolonner: [tiltak, hjemmel]}
          """),
      ],
      dårlige: [
        .plan(
          """
          tiltak:
            legg-til:
              - ↓{id: turdag, tittel: Turdag, nivå: skole, ansvar: [rektor], når: September}
          seksjoner:
            endre:
              - id: det-vi-gjør
                innhold:
                  - tiltak: {ider: [turdag], kolonner: [tiltak, hjemmel]}
          """),
        .plan(
          """
          tiltak:
            legg-til:
              - ↓{id: turdag, tittel: Turdag, nivå: skole, ansvar: [rektor], når: September}
              - {id: vennegruppe, tittel: Vennegrupper, nivå: klasse, ansvar: [rektor], når: Kvar veke, hjemmel: § 12-3}
          seksjoner:
            endre:
              - id: det-vi-gjør
                innhold:
                  - tiltak: {ider: [turdag, vennegruppe], kolonner: [tiltak, hjemmel]}
          """, .nn),
      ])
  ) { sak in
    var utvalg: [Tiltaksutvalg] = []
    func ta(_ blokker: [Blokk]) {
      for b in blokker {
        switch b.innhold {
        case .tiltak(let u) where u.kolonner.contains { $0.felt == .hjemmel }: utvalg.append(u)
        default: break
        }
      }
    }
    func ta(_ s: [Seksjon]) {
      for s in s {
        ta(s.innhold)
        ta(s.seksjoner)
      }
    }
    func ta(_ s: [Malseksjon]) {
      for s in s {
        ta(s.innhold)
        ta(s.seksjoner)
      }
    }
    ta(sak.plan.seksjoner)
    ta(sak.innhold.mal.seksjoner)
    let funn = sak.plan.tiltak.filter { t in t.hjemmel.isEmpty && utvalg.contains { $0.tar(t) } }.map { t in
      Funn(
        t.sted, "tiltak/\(t.fullId)/hjemmel",
        "tiltaket «\(t.tittel.verdi)» har ingen hjemmel, men står i en tabell som viser det",
        råd: "legg til «hjemmel:», for eksempel «opplæringslova § 12-3», eller ta bort kolonnen")
    }
    return .uten(funn)
  }
}
