import Planmodell

extension Feltslag {
  /// What a list holds; nil for what is no list.
  var element: Feltslag? {
    switch self {
    case .liste(let element): element
    case .blokker: .objekt("\(Blokk.self)")
    default: nil
    }
  }

  var harOrd: Bool {
    if case .valg = self { return true }
    return element?.harOrd ?? false
  }

  /// The type a value of this kind holds.
  var typenavn: String? {
    switch self {
    case .objekt(let navn): navn
    case .liste(let element): element.typenavn
    case .blokker: "\(Blokk.self)"
    case .tekst, .nettadresse, .epost, .telefon, .farge, .prosa, .id, .tall, .sannUsann, .dato, .skoleår, .tospråklig, .valg:
      nil
    }
  }

  /// What a kind is called in the name of a definition.
  var delnavn: String {
    switch self {
    case .tekst: "tekst"
    case .nettadresse: "nettadresse"
    case .epost: "epost"
    case .telefon: "telefon"
    case .farge: "farge"
    case .prosa: "prosa"
    case .id: "id"
    case .tall: "tall"
    case .sannUsann: "sann-usann"
    case .dato: "dato"
    case .skoleår: "skoleaar"
    case .tospråklig: "tospraaklig"
    case .valg(let ord): "valg-" + ascii(ord.joined(separator: "-"))
    case .objekt(let navn): ascii(navn)
    case .liste(let element): "\(element.delnavn)-liste"
    case .blokker: "Blokk-liste"
    }
  }
}
