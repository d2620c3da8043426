package import Planmodell

/// What a reference is called today, if anything.
package enum Dom: Sendable {
  /// It stands in an act that is in force.
  case gjelder(lov: Int, Lovdel)
  /// It is of an act that is gone.
  case utdatert(lov: Int, Lovdel, til: Lovdel?)
  /// The act has no such section.
  case finnesIkke(lov: Int)
  case uklar(Uklart)
  /// A law whose sections we do not have, or only a name.
  case ikkeSett
  /// The sentence itself says that it was before.
  case omtalt

  package enum Uklart: Sendable, Equatable {
    /// Both acts have the number, and nothing shows which is meant.
    case beggeLover(før: String, nå: String)
    /// An old act, and we do not know what the section became.
    case ukjentGammel
    /// The regulation was renumbered.
    case nyForskrift
  }
}

/// A reference with what we make of it.
package struct Vurdering: Sendable {
  package let henvisning: Henvisning
  package let dom: Dom
}

/// What shows which act a whole text is about: references that can be only of one.
struct Selskap {
  var gamle = 0
  var nye = 0

  /// Whether it is about the act in force. One that has been forgotten among many says nothing of the others;
  /// nil when they are too even, or there are none.
  var flertall: Bool? {
    if nye > 0, nye >= 4 * gamle { return true }
    if gamle > 0, gamle >= 4 * nye { return false }
    return nil
  }
}
