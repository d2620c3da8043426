@testable import PlanContent
import PlanDiagnostics
import PlanProsa
import Planmodell
import Testing

@Suite struct Prosafelter {
  @Test(arguments: [
    "tekst: Vi *ser* hver elev", "tekst: \"Vi *ser* hver elev\"", "tekst: |\n  Vi *ser*\n  hver elev\n",
    "tekst: >\n  Vi *ser*\n  hver elev\n", "tekst: {fil: visjon.md}", "tekst:\n  fil: tekster/visjon.md\n",
  ])
  func `Markdown står i YAML eller i en fil ved siden av`(_ skrevet: String) throws {
    let filer = ["mappe/visjon.md": "Vi *ser* hver elev\n", "mappe/tekster/visjon.md": "Vi *ser* hver elev"]
    let (mål, funn) = les(Mål.self, "id: a\n\(skrevet)\n", filer: filer)
    #expect(funn == [])
    #expect(try #require(mål).tekst.renTekst == "Vi ser hver elev")
  }

  @Test(arguments: [
    // «<b>» er det vi ikke kan bruke, hver gang.
    ("id: a\ntekst: |\n  Første\n\n  æøå <b>fet</b>\n", ["PROSA-001 5:7"]),
    ("id: a\ntekst: |2\n   innrykk <b>\n", ["PROSA-001 3:12"]),
    ("id: a\ntekst: |-\n        langt inne <b>\n", ["PROSA-001 3:20"]),
    // I brettede og siterte tekster vet vi bare hvor verdien begynner.
    ("id: a\ntekst: >\n  Første\n\n  <b>\n", ["PROSA-001 2:8"]),
    ("id: a\ntekst: \"a <b>\"\n", ["PROSA-001 2:8"]),
    ("id: a\ntekst: a <b>\n", ["PROSA-001 2:10"]),
    ("id: a\ntekst: a\n  <b>\n", ["PROSA-001 2:8"]),
  ])
  func `funn i teksten får linje og kolonne`(_ yaml: String, _ venter: [String]) {
    #expect(les(Mål.self, yaml).funn.map(\.kort).prefix(1) == venter[...])
  }

  @Test func `funn i en fil står i filen`() {
    let funn = les(Mål.self, "id: a\ntekst: {fil: v.md}\n", filer: ["mappe/v.md": "En\n\nto <b>\n"]).funn
    #expect(funn.map { $0.location?.description } == ["mappe/v.md:3:4"])
  }

  @Test(arguments: [
    ("{fil: borte.md}", "FIL-001 2:14 filen «mappe/borte.md» finnes ikke | lag filen, eller rett navnet på den"),
    ("{fil: ../hemmelig.md}", "FIL-002 2:14 filen «../hemmelig.md» ligger utenfor mappen den skal ligge i | legg filen i mappen; «..», hele stier og lenker ut av mappen er ikke tillatt"),
    ("{fil: a/../../x.md}", "FIL-002 2:14 filen «a/../../x.md» ligger utenfor mappen den skal ligge i | legg filen i mappen; «..», hele stier og lenker ut av mappen er ikke tillatt"),
    ("{fil: /etc/passwd}", "FIL-002 2:14 filen «/etc/passwd» ligger utenfor mappen den skal ligge i | legg filen i mappen; «..», hele stier og lenker ut av mappen er ikke tillatt"),
    ("{fil: stor.md}", "FIL-003 2:14 filen «mappe/stor.md» er for stor, 1024 KiB; grensen er 1024 KiB | del filen, eller se etter noe som er kommet med ved et uhell"),
    ("{fil: [a.md]}", "FELT-011 2:14 «fil» skal være en tekst på én linje, ikke en liste | skriv én verdi rett etter «fil:»"),
    ("{fil: tom.md}", "FELT-003 2:14 filen «mappe/tom.md» er tom | skriv en tekst i filen, eller fjern «tekst:»"),
  ])
  func `en fil som ikke kan brukes`(_ skrevet: String, _ venter: String) {
    let filer = ["mappe/stor.md": String(repeating: "a", count: 1 << 20 + 1), "hemmelig.md": "x", "mappe/tom.md": "\n"]
    #expect(les(Mål.self, "id: a\ntekst: \(skrevet)\n", filer: filer).funn.map(\.helt) == [venter])
  }

  @Test func `en fil som ikke er UTF-8`() {
    let filer = Filtilgang(
      list: { _ throws(Filtilgang.Feil) in [] },
      les: { fil, _, _ throws(Filtilgang.Feil) in fil.hasSuffix(".md") ? [0xE6, 0xF8] : Array("id: a\ntekst: {fil: v.md}\n".utf8) })
    let funn = Innholdsleser(filer: filer, innhold: "m", maler: "x").les("m/a.yaml", som: Mål.self, rot: "m").funn
    #expect(funn.map { "\($0.location?.description ?? "") \($0.helt)" } == ["m/v.md:1:1 FIL-005 1:1 filen er ikke skrevet i UTF-8 | lagre filen som UTF-8"])
  }

  @Test func `YAML som ikke er UTF-8, sier linje og kolonne`() {
    let filer = Filtilgang(
      list: { _ throws(Filtilgang.Feil) in [] },
      les: { _, _, _ throws(Filtilgang.Feil) in Array("id: a\nnavn: ".utf8) + [0xE6] })
    let funn = Innholdsleser(filer: filer, innhold: "m", maler: "x").les("m/a.yaml", som: Rolle.self, rot: "m").funn
    #expect(funn.map(\.kort) == ["YAML-003 2:7"])
  }
}
