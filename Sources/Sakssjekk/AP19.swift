import Elevsak
import Personvern
package import PlanChecks
import PlanDiagnostics
import Planmodell

extension Saksregler {
  package static let ap19 = Regel<Sak>(
    Regelinfo(
      "AP19", "noen kan kjennes igjen", .feil,
      spørsmål: Hjelp(
        "Er planen uten opplysninger som andre elever kan kjennes igjen på?",
        "Er planen utan opplysningar som andre elevar kan kjennast att på?"),
      hjemmel: ["forvaltningsloven § 13", "opplæringslova § 25-1"],
      begrunnelse: "Elevens foreldre får planen. Da kan den ikke si hvem andre elever er. Fødselsnummer og private numre skal ikke stå noe sted.",
      gode: [.sak(""),
        .sak("andre-elever: [{kalles: Elev B, navn: Tolleiv Brakstad}]"),
        .sak("andre-elever: [{kalles: Elev B, navn: Hans Bakken}]\nandre-hørt: Eleven lå på bakken da hans foresatte kom")],
      dårlige: [
        .sak(
          """
          andre-elever: [{kalles: Elev B, navn: Tolleiv Brakstad}]
          opprettholdende: ↓Tolleiv bestemmer hvem som får være med
          """),
        .sak("andre-elever: [{kalles: Elev B, navn: Bao Øvrelid}]\nopprettholdende: ↓bao slo meg\nandre-hørt: ↓BAO SLO MEG\nelevens-beste: ↓Øvrelid slo meg, sier øvrelids venn"),
        .sak("andre-hørt: ↓Meld fra til moren på 412 34 567, Kari Brakstad")
      ])
  ) { sak in
    let funn = sak.tekster.flatMap { t in
      sak.skanner.treff(t.tekst).map { _ in
        Funn(t.sted, t.sti, "teksten har noe en person kan kjennes igjen på", råd: "skriv «Elev B» eller en rolle, og ta bort nummeret")
      }.prefix(1)
    }
    return .uten(funn)
  }
}
