/// When something happens, in the school's own words.
///
/// The words are kept exactly as written; every document prints them so.
package struct Tidsuttrykk: Sendable, Hashable {
  package let ordrett: String

  package init(_ ordrett: String) { self.ordrett = ordrett }

  /// What the words say, in order; nil when something in them is not understood.
  package var tolket: [Tid]? { Tidstolk.tolk(ordrett) }
}
