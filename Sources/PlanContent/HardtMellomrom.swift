extension String {
  /// With a no-break space between «§» and its number, so that no line ends in the sign alone. The number of
  /// characters is the same, so places in the text still hold.
  var medHardeMellomrom: String {
    var kopi = self
    return kopi.withUTF8 { b in
      // Most texts have no «§» (C2 A7). Looking at every byte of them is fastest without a way out.
      var harTegnet = false
      for byte in b { harTegnet = (byte == 0xA7) || harTegnet }
      guard harTegnet, let første = b.indices.first(where: { Self.erFørTall(b, mellomromVed: $0) }) else { return self }
      var ut: [UInt8] = []
      ut.reserveCapacity(b.count + 16)
      ut += b[..<første]
      for i in første..<b.count {
        if Self.erFørTall(b, mellomromVed: i) { ut += [0xC2, 0xA0] } else { ut.append(b[i]) }
      }
      return String(decoding: ut, as: UTF8.self)
    }
  }

  private static func erFørTall(_ b: UnsafeBufferPointer<UInt8>, mellomromVed i: Int) -> Bool {
    b[i] == 32 && i >= 2 && b[i - 1] == 0xA7 && b[i - 2] == 0xC2 && i + 1 < b.count && (48...57).contains(b[i + 1])
  }
}
