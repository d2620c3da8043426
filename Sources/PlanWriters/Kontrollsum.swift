/// XXH64 with seed 0, after `xxhash_spec.md` of the xxHash project.
///
/// It tells whether a file still has the bytes it was written with; it is no proof against someone who wants
/// to deceive. SHA-256 measured 13 % of the time of a whole build here, this less than 1 %.
package enum Kontrollsum {
  private static let p1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let p3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let p5: UInt64 = 0x27D4_EB2F_1656_67C5

  package static func xxh64(_ byte: [UInt8]) -> UInt64 { byte.withUnsafeBytes { xxh64($0) } }

  private static func xxh64(_ b: UnsafeRawBufferPointer) -> UInt64 {
    var i = 0
    var h = p5
    if b.count >= 32 {
      var (v1, v2, v3, v4): (UInt64, UInt64, UInt64, UInt64) = (p1 &+ p2, p2, 0, 0 &- p1)
      repeat {
        v1 = runde(v1, les64(b, i))
        v2 = runde(v2, les64(b, i &+ 8))
        v3 = runde(v3, les64(b, i &+ 16))
        v4 = runde(v4, les64(b, i &+ 24))
        i &+= 32
      } while i &+ 32 <= b.count
      h = rotert(v1, 1) &+ rotert(v2, 7) &+ rotert(v3, 12) &+ rotert(v4, 18)
      for v in [v1, v2, v3, v4] { h = (h ^ runde(0, v)) &* p1 &+ p4 }
    }
    h = h &+ UInt64(b.count)
    while i + 8 <= b.count {
      h = rotert(h ^ runde(0, les64(b, i)), 27) &* p1 &+ p4
      i += 8
    }
    if i + 4 <= b.count {
      let ord = UInt64(UInt32(littleEndian: b.loadUnaligned(fromByteOffset: i, as: UInt32.self)))
      h = rotert(h ^ (ord &* p1), 23) &* p2 &+ p3
      i += 4
    }
    while i < b.count {
      h = rotert(h ^ (UInt64(b[i]) &* p5), 11) &* p1
      i += 1
    }
    h = (h ^ (h >> 33)) &* p2
    h = (h ^ (h >> 29)) &* p3
    return h ^ (h >> 32)
  }

  @inline(__always)
  private static func les64(_ b: UnsafeRawBufferPointer, _ i: Int) -> UInt64 {
    UInt64(littleEndian: b.loadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  @inline(__always)
  private static func rotert(_ x: UInt64, _ n: UInt64) -> UInt64 { (x &<< n) | (x &>> (64 &- n)) }

  @inline(__always)
  private static func runde(_ v: UInt64, _ ord: UInt64) -> UInt64 { rotert(v &+ ord &* p2, 31) &* p1 }
}
