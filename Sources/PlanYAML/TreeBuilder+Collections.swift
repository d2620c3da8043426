import PlanDiagnostics

extension TreeBuilder {
  /// - Parameter depth: collections around the items, this one included.
  mutating func sequence(start: YAMLMark, depth: Int) throws(Stop) -> YAMLNode {
    let style: YAMLNode.Style = events.isFlow ? .flow : .block
    var items: [YAMLNode] = []
    try advance()
    while events.kind != .sequenceEnd {
      if items.isEmpty { items.reserveCapacity(4) }
      items.append(try node(depth: depth))
      try advance()
    }
    return YAMLNode(
      content: .sequence(items), style: style, start: start, end: collectionEnd(), file: source.name)
  }

  mutating func mapping(start: YAMLMark, depth: Int) throws(Stop) -> YAMLNode {
    let style: YAMLNode.Style = events.isFlow ? .flow : .block
    var pairs: [YAMLPair] = []
    var names = NameIndex()
    try advance()
    while events.kind != .mappingEnd {
      if pairs.isEmpty { pairs.reserveCapacity(4) }
      let place = cursor.move(toCharacter: events.start)
      let key = try node(depth: depth, isKey: true)
      try advance()
      let name = accept(key, at: place)
      if let name, let first = names.insert(name, into: pairs) {
        reportDuplicate(name, at: place, pairs[first])
      }
      let value = try node(depth: depth)
      if name != nil { pairs.append(YAMLPair(key: consume key, value: consume value)) }
      try advance()
    }
    return YAMLNode(
      content: .mapping(pairs), style: style, start: start, end: collectionEnd(), file: source.name)
  }

  /// A closing bracket is its own end; a block collection ends with its last value.
  private mutating func collectionEnd() -> YAMLMark {
    if events.end > events.start { lastEnd = cursor.move(toCharacter: events.end) }
    return lastEnd
  }

  /// The key's name, or nil when we do not take such a key.
  private mutating func accept(_ key: YAMLNode, at place: YAMLMark) -> String? {
    guard case .scalar(let name) = key.content else {
      report(
        .sammensattNøkkel, at: place, "en nøkkel må være tekst, ikke en liste eller gruppe",
        advice: "skriv nøkkelen som ett ord; verdier som begynner med «{» eller «[» må ha anførselstegn")
      return nil
    }
    guard key.style == .plain, name == "<<" else { return name }
    report(
      .flettenøkkel, at: place, "flettenøkkelen «<<» finnes ikke i YAML 1.2 og blir ikke lest",
      advice: "skriv nøklene rett inn her i stedet for å flette")
    return nil
  }

  private mutating func reportDuplicate(_ name: String, at place: YAMLMark, _ first: YAMLPair) {
    report(
      .dobbelNøkkel, at: place, "nøkkelen «\(shortened(name))» er brukt før i samme gruppe",
      advice: "slett den ene, eller gi den et annet navn",
      related: [Diagnostic.Related(first.key.location, "første gang her")])
  }
}

/// Finds a name among pairs: by looking while they are few, by hash when they are many.
private struct NameIndex {
  private var places: [String: Int] = [:]

  /// Where in `pairs` the name stands first, if it does; they are all the pairs before it.
  mutating func insert(_ name: String, into pairs: [YAMLPair]) -> Int? {
    if pairs.count < 12 { return pairs.indices.first { pairs[$0].name == name } }
    if places.isEmpty {
      for (i, pair) in pairs.enumerated() where places[pair.name] == nil { places[pair.name] = i }
    }
    if let first = places[name] { return first }
    places[name] = pairs.count
    return nil
  }
}
