import PlanDiagnostics
import Planmodell
import Skoletid

extension Plansak {
  /// `funnet` where the words first stand, else one finding for the whole plan.
  func nevner(_ mønster: Ordmønster, _ sti: String, _ melding: String, råd: String) -> Svar {
    tekst.sted(mønster).map { .funnet([$0]) } ?? .mangler([Funn(planstart, sti, melding, råd: råd)])
  }

  /// One finding for the whole plan.
  func mangler(_ sti: String, _ melding: String, råd: String) -> Svar {
    .mangler([Funn(planstart, sti, melding, råd: råd)])
  }

  /// Who is above the head of the school, as people write it.
  static let eierord: Ordmønster =
    "kommun*|fylkeskommun*|utdanningsetat*|områdedirektør*|skoleeier*|skuleeigar*|eier*|eigar*|styret|oppvekst*|kommunalsjef*|områdeled*|områdelei*|skolesjef*|skulesjef*|etat*"

  /// That someone who works at the school offends a pupil, as people write it.
  static let ansattKrenker: Ordmønster =
    "12-5|arbeider ~ krenker|arbeider ~ krenkjer|jobber ~ krenker|jobbar ~ krenkjer|ansatt* ~ krenker|tilsett* ~ krenkjer|voksen ~ krenker|voksne ~ krenker|vaksen ~ krenkjer|vaksne ~ krenkjer|lærer* ~ krenker|lærar* ~ krenkjer|ansatt ~ har krenket|tilsett ~ har krenka|krenk* av ~ ansatt*|krenk* av ~ tilsett*|krenk* av ~ voksen|krenk* av ~ vaksen|krenk* av ~ vaksne|skjerpet … plikt*|skjerpa … plikt*"

  /// Said outright where a plan says what happens at once.
  static let straks: Ordmønster =
    "straks|strakst|med en gang|med ein gong|med éin gong|med det same|umiddelbart|omgående|omgåande|samme dag*|same dag*"

  /// The grades of the school, also when it has only said what kind of school it is.
  var trinn: ClosedRange<Int>? {
    if let t = skole?.trinn, t.fra.verdi <= t.til.verdi { return t.fra.verdi...t.til.verdi }
    switch skole?.skoleslag {
    case .barneskole: return 1...7
    case .ungdomsskole: return 8...10
    case .barneOgUngdomsskole: return 1...10
    case .videregående: return 11...13
    case .voksenopplæring, nil: return nil
    }
  }

  /// The grades where schools must hold Elevundersøkelsen (Utdanningsdirektoratet, read 2026-11-26).
  var skalHaElevundersøkelsen: Bool { trinn.map { t in [7, 10, 11].contains { t.contains($0) } } ?? false }
}
