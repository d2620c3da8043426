import Lovspeil
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import Planmodell
import Skoletid

/// One plan, put together and asked about.
struct Planprøve {
  let innhold: Planinnhold
  /// nil when an error stands in the way.
  let dokument: Plandokument<Offentlig>?
  let sak: Plansak
  /// In the order of the codes.
  let svar: [Regelsvar]
  /// All that was told, by the building of the document and by the rules.
  let funn: [Diagnostic]

  /// - Parameter naboskoler: names of the owner's other schools.
  init(_ innhold: Planinnhold, idag: Dato?, naboskoler: [String], _ vakt: Personvernvakt, _ lovspeil: Lovspeil) {
    self.innhold = innhold
    let bygd = Dokumentbygging.bygg(innhold)
    dokument = bygd.dokument
    var funn = bygd.funn + Tidssjekk.funn(innhold)
    if let dokument = bygd.dokument {
      if innhold.plan.distribusjon == .offentlig { funn += vakt.funn(dokument) }
      _ = Bygg.vedlegg(dokument, vakt, &funn)
    }
    let sak = Plansak(innhold, idag: idag, naboskoler: naboskoler, lovspeil: lovspeil)
    let krav = Kravsett(innhold.eier.krav)
    self.sak = sak
    svar = (Planregler.alle.spør(sak, krav) + Tekstregler.alle.spør(sak.tekst, krav)).sorted {
      $0.kode < $1.kode
    }
    self.funn = funn + svar.flatMap(\.funn)
  }
}
