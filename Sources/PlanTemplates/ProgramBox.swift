/// Lets a partial be called by a program made before its own: that is how it can recur.
///
/// Unchecked: `program` is set once by the compiler, before the template that owns the box leaves it.
final class ProgramBox<View: Sendable>: @unchecked Sendable {
  var program: Program<View>?

  /// `{{> name}}`. The template owns every box; calls do not, or a recursive partial would keep itself alive.
  func call(_ mark: Mark) -> Program<View> {
    Program { [unowned self] view, frame, out in
      guard frame.depth < Frame.limit else {
        if out.fault == nil { out.fault = .tooDeepPartials(mark) }
        return
      }
      program?.run(view, frame.deeper(), &out)
    }
  }
}
