package import Elevsak
package import PlanChecks
import PlanDiagnostics
import PlanProsa
package import Planmodell
package import Skoletid

/// One case, made ready to be asked about.
package struct Sak: Sendable {
  package let innhold: Saksinnhold
  /// The day it is; nil when no one has said, and rules that need it cannot answer.
  package let idag: Dato?
  /// The school's standing routines, in words: a measure that is one of them is no measure for this case.
  package let rutiner: [String]
  private let krav: Kravsett
  /// What the owner has said of the rules.
  package var kravsett: Kravsett { krav }

  package init(_ innhold: Saksinnhold, idag: Dato? = nil, rutiner: [String] = [], krav: [Krav] = []) {
    self.innhold = innhold
    self.idag = idag
    self.rutiner = rutiner
    self.krav = Kravsett(krav)
  }

  package var plan: Aktivitetsplan { innhold.plan }

  /// The owner's own number where a rule measures something.
  func grense(_ kode: String) -> Int? { krav.grense(kode) }

  /// One finding about the whole plan: something is nowhere.
  func mangler(_ sti: String, _ melding: String, råd: String) -> Svar { .mangler([Funn(plan.sted, sti, melding, råd: råd)]) }

  /// A finding for each measure that `feil` says something of.
  func hvertTiltak(_ sti: String, _ feil: (Aktivitetstiltak) -> (melding: String, råd: String)?) -> Svar {
    guard !plan.tiltak.isEmpty else { return .gjelderIkke("planen har ingen tiltak ennå") }
    let funn = plan.tiltak.compactMap { t in
      feil(t).map { Funn(t.sted, "tiltak/\(t.id.verdi)/\(sti)", $0.melding, råd: $0.råd) }
    }
    return .uten(funn, funnet: plan.tiltak.map(\.sted))
  }
}

extension Prosa {
  var erTom: Bool { renTekst.allSatisfy(\.isWhitespace) }
}

/// Rules about one pupil's case. Sorted by code.
package enum Saksregler {
  package static let alle: [Regel<Sak>] = [
    ap01, ap02, ap03, ap04, ap05, ap06, ap07, ap08, ap09, ap10, ap11, ap12, ap13, ap14, ap16, ap17, ap18, ap19, ap21,
    ap22, ap23, ap24,
  ]

  /// Guaranteed by how the program is made, and asked of no case.
  package static let innebygde: [Regelinfo] = [ap15, ap20]

  /// All of them, sorted by code.
  package static let info: [Regelinfo] = (alle.map(\.info) + innebygde).sorted { $0.kode < $1.kode }
}
