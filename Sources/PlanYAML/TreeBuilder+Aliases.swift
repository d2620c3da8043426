import PlanDiagnostics

/// What a name after `&` stands for.
enum Anchor {
  /// Its value is still being read; an alias to it would never end.
  case open(at: YAMLMark)
  /// `nodes` and `height` with aliases expanded.
  case closed(YAMLNode, nodes: Int, height: Int)
}

extension TreeBuilder {
  /// The anchored value itself, shared and not copied, but counted as if it were written here.
  mutating func alias(depth: Int) throws(Stop) -> YAMLNode {
    let name = events.alias
    let place = cursor.move(toCharacter: events.start)
    lastEnd = cursor.move(toCharacter: events.end)
    switch anchors[name] {
    case .closed(let node, let nodes, let height):
      count += nodes
      guard count <= limits.nodes else { throw tooMany(at: place) }
      guard depth + height <= limits.depth else { throw tooDeep(at: place) }
      deepest = max(deepest, depth + height)
      return node
    case .open(let anchor):
      report(
        .aliasISegSelv, at: place, "aliaset «*\(shortened(name))» står inne i verdien det viser til",
        advice: "skriv verdien ut i stedet",
        related: [Diagnostic.Related(source.location(anchor), "verdien begynner her")])
    case nil:
      report(
        .ukjentAlias, at: place, "aliaset «*\(shortened(name))» viser til et anker som ikke finnes før det",
        // Looking through many names for each of many faults would take too long.
        advice: Suggestion.didYouMean(name, among: anchors.count <= 50 ? Array(anchors.keys) : [])
          ?? "sett anførselstegn rundt teksten hvis den skal begynne med «*»")
    }
    count += 1
    return YAMLNode(content: .scalar(""), style: .plain, start: place, end: lastEnd, file: source.name)
  }

  /// Where the value begins, past its anchor and tag, and whether the tag makes it text.
  mutating func properties() -> (start: YAMLMark, forcesText: Bool) {
    var value = cursor
    let tag = events.tag
    let tagMark = value.skipProperties((events.anchor == nil ? 0 : 1) + (tag == nil ? 0 : 1))
    guard let tag else { return (value.mark, false) }
    if tag == "tag:yaml.org,2002:str", events.kind == .scalar { return (value.mark, true) }
    report(
      .ukjentMerke, at: tagMark ?? value.mark, "merket «\(shortened(tag))» kan ikke brukes her",
      advice: "slett merket; bare «!!str» foran en tekst er lov")
    return (value.mark, false)
  }

  mutating func tooMany(at place: YAMLMark) -> Stop {
    report(
      .forMangeVerdier, at: place,
      "for mange verdier i filen: grensen er \(limits.nodes), med alias regnet ut",
      advice: "del filen, eller bruk færre alias («*navn»)")
    return .refused
  }

  mutating func tooDeep(at place: YAMLMark) -> Stop {
    report(
      .forDypt, at: place, "for dypt innhold: mer enn \(limits.depth) nivåer inne i hverandre",
      advice: "bruk færre nivåer, og se etter en parentes som mangler")
    return .refused
  }

  mutating func report(
    _ fault: YAMLFault, at place: YAMLMark, _ message: String, advice: String,
    related: [Diagnostic.Related] = []
  ) {
    diagnostics.append(
      Diagnostic(
        .feil, fault.rawValue, at: source.location(place), message, advice: advice, related: related))
  }
}

/// Text from a file, short enough for a message.
func shortened(_ text: String) -> String {
  let head = String(text.unicodeScalars.prefix(60).map(Character.init))
  return head.utf8.count < text.utf8.count ? head + "…" : head
}
