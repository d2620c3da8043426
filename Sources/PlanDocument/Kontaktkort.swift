import PlanDiagnostics
import PlanProsa
import Planmodell

extension Dokumentkort {
  /// A contact as a card.
  ///
  /// - Parameters:
  ///   - rolle: the name of the role that answers.
  ///   - omtale: the description, with its pointers followed.
  init(_ k: Kontakt, rolle: String?, omtale: Prosa?, _ ord: Ledetekster) {
    var fakta: [Dokumentetikett] = []
    if let rolle { fakta.append(.init(etikett: ord.rolle, innhold: [.tekst(rolle.storForbokstav)])) }
    func lenke(_ etikett: String, _ verdi: Tekst?, _ forledd: String) {
      guard let verdi else { return }
      let adresse = forledd + (forledd == "tel:" ? verdi.verdi.filter { !$0.isWhitespace } : verdi.verdi)
      fakta.append(.init(etikett: etikett, innhold: [.lenker([.init(tekst: verdi.verdi, adresse: adresse)])]))
    }
    lenke(ord.telefon, k.telefon, "tel:")
    lenke(ord.epost, k.epost, "mailto:")
    lenke(ord.nettsted, k.lenke, "")
    self.init(tittel: k.navn.verdi, tekst: omtale, fakta: fakta)
  }

  /// The contacts everyone may see, outside a plan. A description that points into a plan is read there.
  static func offentlige(_ kontakter: [Kontakt], roller: [Rolle], _ ord: Ledetekster) -> [Dokumentkort] {
    kontakter.filter { $0.synlighet == .offentlig }.map { k in
      let rolle = roller.first { $0.id.verdi == k.rolle?.verdi }
      let omtale = k.omtale.flatMap { $0.harHenvisninger ? nil : $0 }
      return Dokumentkort(k, rolle: rolle?.navn[ord.målform], omtale: omtale, ord)
    }
  }
}
