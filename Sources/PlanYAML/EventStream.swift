internal import CLibYAML

/// libyaml's events over some bytes, one at a time. Owns the parser and the current event.
///
/// Places are characters from the first byte given. The only file that knows libyaml.
struct EventStream: ~Copyable {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private(set) var kind = Kind.streamStart
  private var flowDepth = 0
  private var flowStart: Int?
  private var quoted: Range<Int>?

  /// - Parameter bytes: valid UTF-8 without byte order mark or NUL; must outlive the stream.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    // Without memory for its buffers the parser stands with an error set, and so `next` throws.
    if yaml_parser_initialize(parser) == 1 {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      // libyaml asserts that there is an address, also to nothing.
      let nothing = UnsafeRawPointer(parser).assumingMemoryBound(to: UInt8.self)
      yaml_parser_set_input_string(parser, bytes.baseAddress ?? nothing, bytes.count)
    }
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes to the next event; the one before is gone.
  mutating func next() throws(SyntaxProblem) {
    yaml_event_delete(event)
    guard parser.pointee.error == YAML_NO_ERROR, yaml_parser_parse(parser, event) == 1 else {
      throw problem()
    }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      kind = .scalar
      let style = event.pointee.data.scalar.style
      if style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || style == YAML_SINGLE_QUOTED_SCALAR_STYLE {
        quoted = start..<end
      }
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      open(event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT:
      kind = .mappingEnd
      close()
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      open(event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT:
      kind = .sequenceEnd
      close()
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    default: kind = .streamEnd
    }
  }

  var start: Int { event.pointee.start_mark.index }
  var end: Int { event.pointee.end_mark.index }
  /// Inside `[` or `{`, or just opened one.
  var isFlow: Bool { flowDepth > 0 }

  /// The current alias's name.
  var alias: String { String(cString: event.pointee.data.alias.anchor) }

  /// Name of the anchor on the current value.
  var anchor: String? { text(properties.anchor) }

  /// Tag of the current value, in full.
  var tag: String? { text(properties.tag) }

  var hasProperties: Bool { properties.anchor != nil || properties.tag != nil }

  /// Bytes in the current scalar's text.
  var length: Int { event.pointee.data.scalar.length }

  /// The current scalar's text.
  var text: String {
    String(
      decoding: UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: length), as: UTF8.self)
  }

  var scalarStyle: YAMLNode.Style {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private var properties: (anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) {
    switch kind {
    case .scalar: (event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag)
    case .sequenceStart: (event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag)
    case .mappingStart: (event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag)
    default: (nil, nil)
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private mutating func open(_ flow: Bool) {
    guard flow || flowDepth > 0 else { return }
    if flowDepth == 0 { flowStart = start }
    flowDepth += 1
  }

  private mutating func close() { flowDepth = max(0, flowDepth - 1) }

  private func problem() -> SyntaxProblem {
    let p = parser.pointee
    let isParsing = p.error == YAML_SCANNER_ERROR || p.error == YAML_PARSER_ERROR
    return SyntaxProblem(
      problem: p.error == YAML_MEMORY_ERROR ? "memory" : p.problem.map { String(cString: $0) } ?? "",
      place: isParsing ? p.problem_mark.index : p.mark.index,
      contextPlace: isParsing && p.context != nil ? p.context_mark.index : nil,
      flowStart: flowDepth > 0 ? flowStart : p.flow_level > 0 ? p.problem_mark.index : nil,
      quoted: waitingQuote() ?? quoted)
  }

  /// The last quoted scalar libyaml has read, but not given us yet.
  private func waitingQuote() -> Range<Int>? {
    let tokens = parser.pointee.tokens
    guard let head = tokens.head, let tail = tokens.tail, head < tail else { return nil }
    for token in UnsafeBufferPointer(start: head, count: tail - head).reversed()
    where token.type == YAML_SCALAR_TOKEN {
      let style = token.data.scalar.style
      if style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || style == YAML_SINGLE_QUOTED_SCALAR_STYLE {
        return token.start_mark.index..<token.end_mark.index
      }
    }
    return nil
  }
}
