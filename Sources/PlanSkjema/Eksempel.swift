import PlanYAML

/// Examples in the field tables are YAML, as one would write it after the key.
enum Eksempel {
  /// nil when the example only says that something goes here.
  static func json(_ eksempel: String) -> JSON? {
    guard eksempel != "…", let rot = YAMLReader.read(Array(eksempel.utf8), file: "eksempel").root else {
      return nil
    }
    return json(rot)
  }

  private static func json(_ node: YAMLNode) -> JSON {
    switch node.content {
    case .mapping(let par): .objekt(par.map { JSON.Par($0.name, json($0.value)) })
    case .sequence(let noder): .liste(noder.map(json))
    case .scalar(let tekst):
      if node.isNull {
        .null
      } else if let sann = node.bool {
        .sann(sann)
      } else if let tall = node.int {
        .tall(tall)
      } else {
        .tekst(tekst)
      }
    }
  }
}
