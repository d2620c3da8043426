package import PlanDiagnostics

/// The one byte buffer a document is written into. UTF-8.
public struct Output: Sendable {
  public var bytes: [UInt8] = []
  /// Set when a partial was cut because it stood more than `Frame.limit` levels down. The text is then incomplete
  /// and must not be published.
  package internal(set) var fault: Diagnostic?

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// What is written so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As it stands: the caller vouches that it is right in the format.
  @inlinable
  public mutating func append(_ markup: String) {
    let copied: Void? = markup.utf8.withContiguousStorageIfAvailable { append($0) }
    if copied == nil { bytes.append(contentsOf: markup.utf8) }
  }

  /// As it stands, byte by byte.
  @inlinable
  public mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  /// As it stands, byte by byte.
  @inlinable
  public mutating func append(_ utf8: [UInt8]) {
    bytes.append(contentsOf: utf8)
  }

  /// Running text, made safe for `format`.
  package mutating func append(_ text: String, escapedFor format: TemplateFormat) {
    format.escape(text, &self)
  }
}
