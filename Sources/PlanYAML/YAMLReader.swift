package import PlanDiagnostics

/// Reads YAML from people we do not know: everything it cannot take is an error with a place.
package enum YAMLReader {
  /// The file's only document.
  ///
  /// `root` is nil when the file is empty, over a limit, wrongly encoded or has a syntax error. Other errors
  /// leave a root without what they concern, so that later layers can find more.
  package static func read(
    _ bytes: [UInt8], file: String, limits: YAMLLimits = .standard
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    let source = YAMLSource(file: file, bytes: bytes)
    let found = ByteCheck.check(source, limits)
    guard !found.contains(where: { $0.severity == .feil }) else { return (nil, found.sorted()) }
    let (root, more) = source.bytes.withUnsafeBufferPointer { parse($0, source, limits) }
    return (root, (found + more).sorted())
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: YAMLSource, _ limits: YAMLLimits
  ) -> (YAMLNode?, [Diagnostic]) {
    var builder = TreeBuilder(bytes, source, limits)
    do throws(TreeBuilder.Stop) {
      return (try builder.document(), builder.diagnostics)
    } catch {
      switch error {
      case .refused: return (nil, builder.diagnostics)
      case .syntax(let first):
        let resync = Resync(source: source, bytes: bytes, limits: limits)
        return (nil, builder.diagnostics + resync.errors(from: first))
      }
    }
  }
}
