import PlanYAML
import Testing

@Suite struct `The tree says what the file says` {
  @Test func `the sample`() throws {
    let root = try tree(sample)
    #expect(root["tittel"]?.text == "Årsplan for 4. trinn")
    #expect(root["i anførsel"]?.text == "enkle 'her'")
    #expect(root["dobbelt"]?.text == "linje\næ fortsetter")
    #expect(root["flere linjer"]?.text == "dette går over to\nog fire")
    #expect(root["tom"]?.isNull == true)
    #expect(root["liste"]?.items.count == 4)
    #expect(root["liste"]?.items[1]["tre"]?.items.map(\.style) == [.plain, .doubleQuoted, .flow, .flow])
    #expect(root["tekst"]?.text == "\nFørste linje\n\n  innrykket\nsiste\n")
    #expect(root["strip"]?.text == "brettet sammen\n\n  som kode")
    #expect(root["behold"]?.text == "a\n\n")
    #expect(root["igjen"]?.text == "12")
    #expect(root["kopi"]?["z"]?.items.map(\.text) == ["null", "12"])
    #expect(root["lang nøkkel"]?.text == "verdi")
    #expect(root["finnes ikke"] == nil)
  }

  @Test(arguments: ["\r\n", "\r"]) func `breaks mean the same`(_ lineBreak: String) throws {
    let texts = try tree(sample).all.map(\.text)
    #expect(try tree(sample.replacing("\n", with: lineBreak)).all.map(\.text) == texts)
  }

  @Test func `an anchor taken again stands for the last`() throws {
    let root = try tree("a: &x 1\nb: &x [&x 2, *x]\nc: *x\n")
    #expect(root["b"]?.items.map(\.int) == [2, 2])
    #expect(root["c"]?.int == 2)
  }

  @Test func `pairs can be added, and the first still wins`() throws {
    let root = try tree("a: 1\n")
    let merged = root.withAddedPairs(try tree("a: 2\nb: 3\n").pairs)
    #expect(merged["a"]?.int == 1)
    #expect(merged["b"]?.int == 3)
    #expect(merged.end == root.end)
  }

  @Test func `many threads read at once`() async {
    let expected = read(sample).root?.all.map(\.text)
    await withTaskGroup(of: Bool.self) { group in
      for i in 0..<400 {
        group.addTask {
          i % 4 == 0
            ? read("a: [\n").diagnostics.count == 1 : read(sample).root?.all.map(\.text) == expected
        }
      }
      for await same in group { #expect(same) }
    }
  }
}
