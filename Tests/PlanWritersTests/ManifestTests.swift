import PlanDocument
import Planmodell
import Testing

@testable import PlanWriters

@Suite struct Manifestet {
  /// Svarene er fra den opprinnelige xxHash (Python-pakken xxhash 3).
  @Test(arguments: [
    ([], 0xEF46_DB37_51D8_E999), (Array("a".utf8), 0xD24E_C4F1_A98C_6E5B), (Array("abc".utf8), 0x44BC_2CF5_AD77_0999),
    (Array("Nobody inspects the spammish repetition".utf8), 0xFBCE_A83C_8A37_8BF1), (Array(0..<31), 0xC346_D2B5_9B4D_8EE1),
    (Array(0..<32), 0xCBF5_9C51_16FF_32B4), (Array(0..<33), 0x0C53_5D1A_CAFB_8EAD), (Array(0..<100), 0x6AC1_E580_3216_6597),
    ((0..<1000).map { UInt8($0 % 251) }, 0xF306_F04A_A88B_54D3),
  ] as [([UInt8], UInt64)])
  func `kontrollsummen er XXH64`(_ byte: [UInt8], _ svar: UInt64) { #expect(Kontrollsum.xxh64(byte) == svar) }

  static let filer = ["b/plan.md", "a \"b\"\\c\u{1}.png", "å.svg", "a/index.html"].map { Utfil(sti: $0, byte: Array($0.utf8)) }

  @Test func `det som skrives, kan leses tilbake, og er sortert`() throws {
    let manifest = Manifest(Self.filer.map { .init($0) })
    let skrevet = manifest.fil()
    #expect(Manifest(lest: skrevet.byte) == manifest)
    #expect(manifest.rader.map(\.sti) == ["a \"b\"\\c\u{1}.png", "a/index.html", "b/plan.md", "å.svg"])
    #expect(String(decoding: Manifest([.init(Utfil(sti: "x", byte: Array("abc".utf8)))]).fil().byte, as: UTF8.self)
      == "{\"format\":\"skoleplan-manifest/1\",\"filer\":[\n{\"sti\":\"x\",\"byte\":3,\"xxh64\":\"44bc2cf5ad770999\"}]}\n")
  }

  @Test func `den siste raden med en sti gjelder`() {
    let (a, b) = (Manifest.Rad(sti: "a", byte: 1, xxh64: 1), Manifest.Rad(sti: "a", byte: 2, xxh64: 2))
    #expect(Manifest([a, b]).rader == [b])
    #expect(Manifest([a]).uten(Manifest([b])) == [])
    #expect(Manifest([a]).uten(Manifest([])) == [a])
  }

  @Test(arguments: [
    "", "[]", "\u{0}\u{1}", "{\"sti\":\"", "{\"sti\":\"a\"}", "{\"sti\":\"a\",\"byte\":-1,\"xxh64\":\"44bc2cf5ad770999\"}",
    "{\"sti\":\"a\",\"byte\":99999999999999999999,\"xxh64\":\"44bc2cf5ad770999\"}", "{\"sti\":\"a\",\"byte\":1,\"xxh64\":\"44bc\"}",
    "{\"sti\":\"a\",\"byte\":1,\"xxh64\":\"44bc2cf5ad77099x\"}", "{\"sti\":\"a\\u00\",\"byte\":1,\"xxh64\":\"44bc2cf5ad770999\"}",
  ] + ["/etc/passwd", "../a", "a/../../b", "a/./b", "a//b", "a/", "manifest.json", ".."].map {
    "{\"sti\":\"\($0)\",\"byte\":3,\"xxh64\":\"44bc2cf5ad770999\"}"
  })
  func `en linje som ikke er forstått, eller fører ut av mappen, teller ikke`(_ linje: String) {
    #expect(Manifest(lest: Array("{\n\(linje),\n]}\n".utf8)).rader.isEmpty)
  }
}

@Suite struct Kartet {
  @Test(arguments: ["https://planer.lysvik.no", "http://a.no/x/", "https://a.no:8080/p%C3%A5"])
  func `en hel adresse godtas`(_ adresse: String) { #expect(Nettstedskart(nettadresse: adresse) != nil) }

  @Test(arguments: ["", "planer.lysvik.no", "ftp://a.no", "https://", "https:///a", "https://a.no/?b", "https://a.no/#b", "https://a.no/<b>", "https://å.no", "https://a b.no"])
  func `noe annet godtas ikke`(_ adresse: String) { #expect(Nettstedskart(nettadresse: adresse) == nil) }

  @Test func `alle sidene står der, sortert, med dato bare der planen gir en`() throws {
    let skole = try Nettstedet.skole("berg", "Berg skole", ["2025-2026", "2026-2027"]).rad
    let eier = Eierside(Nettstedet.eier(), id: "lysvik", planer: [Planrad(try Nettstedet.plan(nil, "skolemiljo"))], skoler: [skole])
    let fil = try #require(Nettstedskart(nettadresse: "https://planer.no/")?.skriv([eier]))
    #expect(fil.sti == "sitemap.xml")
    #expect(String(decoding: fil.byte, as: UTF8.self) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://planer.no/index.html</loc></url>
      <url><loc>https://planer.no/lysvik/index.html</loc></url>
      <url><loc>https://planer.no/lysvik/berg/index.html</loc></url>
      <url><loc>https://planer.no/lysvik/berg/2025-2026/index.html</loc><lastmod>2026-09-01</lastmod></url>
      <url><loc>https://planer.no/lysvik/berg/2026-2027/index.html</loc><lastmod>2026-09-01</lastmod></url>
      <url><loc>https://planer.no/lysvik/skolemiljo/index.html</loc><lastmod>2026-09-01</lastmod></url>
      </urlset>

      """)
  }

  @Test func `flere sider enn protokollen tar, gir ikke noe kart`() throws {
    let eier = Eierside(Nettstedet.eier(), id: "e", planer: [], skoler: [])
    let kart = try #require(Nettstedskart(nettadresse: "https://a.no"))
    #expect(kart.skriv(Array(repeating: eier, count: Nettstedskart.grense - 1)) != nil)
    #expect(kart.skriv(Array(repeating: eier, count: Nettstedskart.grense)) == nil)
  }
}
