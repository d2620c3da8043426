/// A template proven against its view: every tag exists and is used as what it is.
package struct Template<V: TemplateView>: Sendable {
  private let root: ProgramBox<V>
  /// Keeps the programs of all partials alive; calls do not.
  private let boxes: [any AnyObject & Sendable]
  package let coverage: TemplateCoverage

  init(root: ProgramBox<V>, boxes: [any AnyObject & Sendable], coverage: TemplateCoverage) {
    self.root = root
    self.boxes = boxes
    self.coverage = coverage
  }

  /// Look at `out.fault` afterwards when templates recur over data that may be deep.
  package func render(_ view: V, into out: inout Output) {
    withExtendedLifetime(boxes) { root.program?.run(view, Frame(), &out) }
  }

  /// UTF-8. For views that are never deeper than `Output.fault` allows; it is not told here.
  package func render(_ view: V) -> [UInt8] {
    var out = Output(capacity: 16 * 1024)
    render(view, into: &out)
    return out.bytes
  }
}
