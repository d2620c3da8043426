import PlanYAML

extension Innholdsleser {
  /// The names of an owner's schools by folder, as their own files say them. What is at fault is left out: whoever
  /// reads the school tells of it.
  package func skolenavn(_ eier: String) -> [(id: String, navn: String)] {
    let mappe = "\(innhold)/eiere/\(eier)/skoler"
    return ((try? filer.list(mappe)) ?? []).filter { $0.slag == .mappe }.compactMap { o in
      let node = lesNode("\(mappe)/\(o.navn)/skole.yaml", rot: innhold).node
      guard let navn = node?["navn"], case .scalar(let tekst) = navn.content, !navn.isNull else { return nil }
      return (o.navn, tekst)
    }
  }
}
