extension UnsafeBufferPointer<UInt8> {
  /// There are eight bytes from `i`, all printable ASCII and none of them `%`.
  ///
  /// May say no where it should say yes, so it is only for skipping the common case quickly.
  func isPlainASCII(eightFrom i: Int) -> Bool {
    guard i + 8 <= count else { return false }
    let eight = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: i, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The top bit of a byte is set when it is zero; a borrow may also set it in the byte above.
    func zero(_ x: UInt64) -> UInt64 { (x &- ones) & ~x }
    let below = eight &- ones &* 0x20
    let odd = eight | below | zero(eight ^ ones &* 0x7F) | zero(eight ^ ones &* UInt64(UInt8(ascii: "%")))
    return odd & (ones &* 0x80) == 0
  }
}
