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
      content: .sequence(items), style: style, start: start, end: collectionEnd(), source: source)
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
      let pair = YAMLPair(key: key, value: try node(depth: depth))
      try advance()
      guard accept(key, at: place) else { continue }
      if let first = names.insert(pair.name, into: pairs) { reportDuplicate(pair, at: place, first) }
      pairs.append(pair)
    }
    return YAMLNode(
      content: .mapping(pairs), style: style, start: start, end: collectionEnd(), source: source)
  }

  /// A closing bracket is its own end; a block collection ends with its last value.
  private mutating func collectionEnd() -> YAMLMark {
    if events.end > events.start { lastEnd = cursor.move(toCharacter: events.end) }
    return lastEnd
  }

  private mutating func accept(_ key: YAMLNode, at place: YAMLMark) -> Bool {
    guard case .scalar(let name) = key.content else {
      report(
        .sammensattNøkkel, at: place, "en nøkkel må være tekst, ikke en liste eller gruppe",
        advice: "skriv nøkkelen som ett ord; verdier som begynner med «{» eller «[» må ha anførselstegn")
      return false
    }
    guard name == "<<", key.style == .plain else { return true }
    report(
      .flettenøkkel, at: place, "flettenøkkelen «<<» finnes ikke i YAML 1.2 og blir ikke lest",
      advice: "skriv nøklene rett inn her i stedet for å flette")
    return false
  }

  private mutating func reportDuplicate(_ pair: YAMLPair, at place: YAMLMark, _ first: YAMLPair) {
    report(
      .dobbelNøkkel, at: place, "nøkkelen «\(shortened(pair.name))» er brukt før i samme gruppe",
      advice: "slett den ene, eller gi den et annet navn",
      related: [Diagnostic.Related(first.key.location, "første gang her")])
  }
}

/// Finds a name among pairs: by looking while they are few, by hash when they are many.
private struct NameIndex {
  private var places: [String: Int] = [:]

  /// The first pair with that name, if there is one already; `pairs` are all before it.
  mutating func insert(_ name: String, into pairs: [YAMLPair]) -> YAMLPair? {
    if pairs.count < 12 { return pairs.first { $0.name == name } }
    if places.isEmpty {
      for (i, pair) in pairs.enumerated() where places[pair.name] == nil { places[pair.name] = i }
    }
    if let first = places[name] { return pairs[first] }
    places[name] = pairs.count
    return nil
  }
}
