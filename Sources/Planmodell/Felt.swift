package import PlanDiagnostics
package import PlanProsa
package import Skoletid

/// A type that is read from YAML by its field table.
///
/// `init(sted:)` makes a blank that the reader fills; a blank with a required field missing never
/// leaves the reader, because an error then stops the plan.
package protocol Modelltype: Sendable {
  init(sted: FileLocation)
  static var tabell: Felttabell<Self> { get }
}

/// What a field is for, said to the person who fills it in. Both målformer.
package struct Hjelp: Sendable, Equatable {
  package let nb: String
  package let nn: String

  package init(_ nb: String, _ nn: String) {
    self.nb = nb
    self.nn = nn
  }
}

/// What a field may hold. Drives the reference page and the JSON Schema; the reading itself is typed.
package indirect enum Feltslag: Sendable, Equatable {
  case nettadresse, epost, telefon, farge
  case tekst, prosa, blokker, id, tall, sannUsann, dato, skoleår, tospråklig
  case valg([String])
  /// A nested type, by the name of its table.
  case objekt(String)
  /// One or many; a single value is a list of one.
  case liste(Feltslag)

  /// The key that names a file where prose could have stood.
  package static let prosafil = "fil"
}

/// One key in YAML: the only place it is written.
///
/// A class, so that looking a field up while reading copies one reference and not all it holds.
package final class Felt<Eier>: Sendable {
  package let nøkkel: String
  package let slag: Feltslag
  package let påkrevd: Bool
  package let hjelp: Hjelp
  /// A value as it would stand in YAML after `nøkkel:`.
  package let eksempel: String
  /// Reads the value and puts it where it belongs; faults are told to the source.
  package let les: @Sendable (inout Eier, any Feltkilde) -> Void

  package init(
    _ nøkkel: String, _ slag: Feltslag, påkrevd: Bool, hjelp: Hjelp, eksempel: String,
    les: @escaping @Sendable (inout Eier, any Feltkilde) -> Void
  ) {
    self.nøkkel = nøkkel
    self.slag = slag
    self.påkrevd = påkrevd
    self.hjelp = hjelp
    self.eksempel = eksempel
    self.les = les
  }
}

/// All keys of one type, in the order a person would write them. At most 64.
package final class Felttabell<Eier>: Sendable {
  /// What the thing is called in messages, indefinite singular: «tiltak», «rolle».
  package let navn: String
  package let hjelp: Hjelp
  package let felter: [Felt<Eier>]
  /// The field a bare text stands for: `ansvar: rektor` is `ansvar: {rolle: rektor}`.
  package let kortform: String?
  /// Exactly one of the keys must be there, as in a block.
  package let énAv: Bool
  /// One bit for each field that must be there, the first field lowest.
  package let påkrevde: UInt64
  /// «""» and nothing are values too, as in a cell with nothing in it.
  package let kanVæreTom: Bool
  private let plass: [String: Int]

  package init(
    _ navn: String, hjelp: Hjelp, kortform: String? = nil, énAv: Bool = false, kanVæreTom: Bool = false,
    _ felter: [Felt<Eier>]
  ) {
    precondition(felter.count <= 64, "a table of more than 64 fields needs a wider mask")
    self.navn = navn
    self.hjelp = hjelp
    self.kortform = kortform
    self.énAv = énAv
    self.kanVæreTom = kanVæreTom
    self.felter = felter
    påkrevde = felter.indices.reduce(0) { felter[$1].påkrevd ? $0 | 1 << UInt64($1) : $0 }
    plass = Dictionary(
      felter.enumerated().map { ($0.element.nøkkel, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// The place of a key in `felter`, or nil.
  package func indeks(_ nøkkel: String) -> Int? { plass[nøkkel] }
}

/// A closed set of words, written in YAML as they stand in the raw value.
package protocol Valgmengde: RawRepresentable<String>, CaseIterable, Sendable {}

/// A value in content, as the field tables see it. `nil` means a fault has been reported.
///
/// A class that stands at one value at a time, so that reading a field costs no allocation.
package protocol Feltkilde: AnyObject {
  var sted: FileLocation { get }
  func tekst() -> Tekst?
  /// An address on the net: http or https.
  func nettadresse() -> Tekst?
  func epost() -> Tekst?
  func telefon() -> Tekst?
  func farge() -> Lokalisert<Farge>?
  func prosa() -> Prosa?
  func id() -> Tekst?
  func tall() -> Lokalisert<Int>?
  func sannUsann() -> Lokalisert<Bool>?
  func dato() -> Lokalisert<Dato>?
  func skoleår() -> Lokalisert<Skoleår>?
  func tospråklig() -> Tospråklig?
  func valg<V: Valgmengde>(_ type: V.Type) -> Lokalisert<V>?
  func objekt<T: Modelltype>(_ type: T.Type) -> T?
  /// Stands at each element of a list in turn; a single value is a list of one. Elements at fault are left out.
  func liste<Element>(_ les: (any Feltkilde) -> Element?) -> [Element]
}

extension Hjelp {
  package subscript(målform: Målform) -> String { målform == .nb ? nb : nn }
}
