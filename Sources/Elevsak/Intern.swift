import Planmodell

/// The school's own copy of a case: whoever reads it may see all of it.
package enum Saksmappe {}

/// The copy for the pupil and the parents: nothing about other children, and no notes of the school's own.
package enum Foreldrekopi {}

/// A value for the school alone. It opens for `Saksmappe` and for nobody else: a document for others that tries,
/// does not compile.
package struct Intern<Verdi: Sendable>: Sendable {
  private let verdi: Verdi

  package init(_ verdi: Verdi) { self.verdi = verdi }

  package func åpnet(for _: Saksmappe.Type) -> Verdi { verdi }
}

/// What is intern stays so when someone prints the case, or when the program dies with it in hand.
extension Intern: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(intern)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Felt {
  /// A field for the school alone.
  static func intern<V: Sendable>(
    _ nøkkel: String, _ sti: Sti<Eier, Intern<V>?>, _ slag: Feltslag, _ hjelp: Hjelp, eksempel: String,
    _ les: @escaping @Sendable (any Feltkilde) -> V?
  ) -> Felt {
    Felt(nøkkel, slag, påkrevd: false, hjelp: hjelp, eksempel: eksempel) { eier, kilde in
      if let verdi = les(kilde) { eier[keyPath: sti] = Intern(verdi) }
    }
  }
}
