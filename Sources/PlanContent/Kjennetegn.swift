import PlanYAML
import Planmodell

extension Typebeskrivelse {
  /// The key an element is known by: `id`, else what its short form says, else the first text it must have.
  var kjennetegn: String? {
    if felt("id") != nil { return "id" }
    if let kortform, felt(kortform)?.slag.erEnkelt == true { return kortform }
    return felter.first { $0.påkrevd && $0.slag == .tekst }?.nøkkel
  }

  /// Whether no two elements of a list may be known by the same.
  var erEntydig: Bool { kjennetegn.flatMap { felt($0) }?.slag == .id }
}

extension YAMLNode {
  var erSequence: Bool { if case .sequence = content { true } else { false } }

  /// One or many: a single value is a list of one.
  var elementer: [YAMLNode] { if case .sequence(let noder) = content { noder } else { [self] } }

  /// What an element of a list is known by; nil when there is nothing to know it by.
  func kjennetegn(_ type: Typebeskrivelse?) -> String? {
    switch content {
    case .scalar(let t): return isNull ? nil : t
    case .mapping:
      guard let nøkkel = type?.kjennetegn, case .scalar(let t)? = self[nøkkel]?.content else { return nil }
      return t
    case .sequence: return nil
    }
  }

  /// The elements of a list, or of what changes one.
  var listeelementer: [YAMLNode] {
    guard erOperasjoner, case .mapping(let par) = content else { return elementer }
    return par.flatMap(\.value.elementer)
  }

  /// A mapping without one of its keys: what an element is known by changes nothing.
  func uten(_ nøkkel: String?) -> YAMLNode {
    guard case .mapping(let par) = content else { return self }
    return with(.mapping(par.filter { $0.name != nøkkel }))
  }
}
