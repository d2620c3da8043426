/// A compiled piece of a template.
///
/// Programs are closures that hold their parts, not arrays of steps: what a closure holds is borrowed when it
/// runs, while each step taken from an array is retained and released. That halved the time of a table.
///
/// A struct around the closure, because a bare closure gains a thunk each time it passes through an array or
/// an optional.
struct Program<View: Sendable>: Sendable {
  let run: @Sendable (View, Frame, inout Output) -> Void

  init(_ run: @escaping @Sendable (View, Frame, inout Output) -> Void) { self.run = run }
}

/// Where in the document we are while rendering.
struct Frame: Sendable {
  /// Sections and partials inside each other when a partial is refused. Only partials can recur, so only they
  /// ask; a file adds at most `TemplateParser.deepest` sections.
  static let limit = 64

  var depth = 0
  var isFirst = false
  var isLast = false

  /// One section further in, not an element of anything.
  func down() -> Frame { Frame(depth: depth + 1) }

  /// One partial further in: the same view at the same place in its row.
  func deeper() -> Frame { Frame(depth: depth + 1, isFirst: isFirst, isLast: isLast) }
}

extension Program {
  /// The parts one after another, as a tree so that long templates do not make a deep stack.
  init(sequence parts: ArraySlice<Program>) {
    switch parts.count {
    case 0: self.init { _, _, _ in }
    case 1: self = parts[parts.startIndex]
    default:
      let middle = parts.startIndex + parts.count / 2
      let first = Program(sequence: parts[..<middle]).run
      let second = Program(sequence: parts[middle...]).run
      self.init { view, frame, out in
        first(view, frame, &out)
        second(view, frame, &out)
      }
    }
  }
}
