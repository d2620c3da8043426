package import Lovspeil
package import PlanDiagnostics
package import Planmodell
package import Skoletid

/// A plan and all it belongs to, made ready to be asked about.
package struct Plansak: Sendable {
  package let innhold: Planinnhold
  package let tekst: Tekstsak
  package let hendelser: [Planhendelse]
  /// The day it is; nil when no one has said, and rules that need it cannot answer.
  package let idag: Dato?
  /// Names of the owner's other schools.
  package let naboskoler: [String]
  /// What the plan may refer to, by id; its own go before those of the school.
  let roller: [String: Rolle]
  let organer: [Organ]
  private let krav: Kravsett

  package init(
    _ innhold: Planinnhold, idag: Dato? = nil, naboskoler: [String] = [], lovspeil: Lovspeil? = nil
  ) {
    self.innhold = innhold
    self.idag = idag
    self.naboskoler = naboskoler
    krav = Kravsett(innhold.eier.krav)
    tekst = Tekstsak(innhold, lovspeil: lovspeil)
    roller = Dictionary(
      (innhold.plan.roller + innhold.felles.roller).map { ($0.id.verdi, $0) }, uniquingKeysWith: { a, _ in a }
    )
    organer = innhold.organer
    hendelser = Planhendelse.alle(innhold)
  }

  package var plan: Plan { innhold.plan }
  package var skole: Skole? { innhold.skole }
  package var skoleår: Skoleår? { plan.gjelder?.skoleår?.verdi }

  /// Where to point when something is nowhere in the plan.
  package var planstart: FileLocation { plan.sted }

  /// The owner's own number where a rule measures something.
  package func grense(_ kode: String) -> Int? { krav.grense(kode) }

  package var erPrivat: Bool { innhold.eier.slag == .privat || plan.regelverk == .privatskolelova }

  /// Nothing stands in lists the program knows; what happens when can then not be told apart from other text.
  package var erBareTekst: Bool { plan.tiltak.isEmpty && plan.informasjon.isEmpty && innhold.årshjul == nil }

  /// Grades 1–10. nil when the school has not said what it is.
  package var erGrunnskole: Bool {
    switch skole?.skoleslag {
    case .barneskole, .ungdomsskole, .barneOgUngdomsskole: true
    case .videregående, .voksenopplæring, nil: false
    }
  }
}

/// Which plans a rule is about.
package enum Planomfang: Sendable {
  /// A school's action plan.
  case skoleplan
  /// What tells people what to do when a pupil is not safe: a school's action plan, and a routine.
  case rutine
  case alle

  /// Why the rule is not for the plan; nil when it is.
  func utenfor(_ sak: Plansak) -> String? {
    if sak.skole?.skoleslag == .voksenopplæring, self != .alle {
      return "kapittel 12 gjelder ikke opplæring for voksne (opplæringslova § 12-1)"
    }
    switch self {
    case .skoleplan:
      return sak.skole != nil && sak.plan.slag == .handlingsplan
        ? nil : "gjelder handlingsplanen til en skole"
    case .rutine:
      return (sak.skole != nil && sak.plan.slag == .handlingsplan) || sak.plan.slag == .rutine
        ? nil : "gjelder handlingsplanen til en skole, og rutiner"
    case .alle: return nil
    }
  }
}

extension Regel<Plansak> {
  /// A rule about some plans only.
  init(_ info: Regelinfo, for omfang: Planomfang, _ svar: @escaping @Sendable (Plansak) -> Svar) {
    self.init(info) { sak in omfang.utenfor(sak).map { .gjelderIkke($0) } ?? svar(sak) }
  }
}
