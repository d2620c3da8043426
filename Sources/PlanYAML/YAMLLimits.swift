/// How much one file may cost us. A file over a limit is refused with an error, never cut.
package struct YAMLLimits: Sendable {
  /// Size of the file.
  package var bytes: Int
  /// Collections inside each other, counted with aliases expanded.
  package var depth: Int
  /// Scalars, sequences, mappings and keys, counted with aliases expanded.
  package var nodes: Int
  /// UTF-8 bytes in the text of one scalar.
  package var scalar: Int

  package init(bytes: Int = 4 << 20, depth: Int = 64, nodes: Int = 200_000, scalar: Int = 1 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.scalar = scalar
  }

  package static let standard = YAMLLimits()
}
