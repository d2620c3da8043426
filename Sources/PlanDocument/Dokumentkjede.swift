package import Planmodell

/// A chain of action, said twice: as boxes to be drawn and as a list to be read. Both hold every step and every
/// way; examples and links stand in the list alone.
package struct Dokumentkjede: Sendable {
  package struct Steg: Sendable {
    package var slag: Nodeslag
    package var tekst: String
    package var hvem: String?
    package var når: String?
  }

  package struct Vei: Sendable {
    /// Places in `steg`, 0-based.
    package var fra: Int
    package var til: Int
    package var vilkår: String?
  }

  package var anker: String?
  package var tittel: String
  package var steg: [Steg]
  package var veier: [Vei]
  package var liste: Dokumentliste
}
