import Foundation
import PlanDiagnostics
import Planmodell
import Skoletid
import Testing

@testable import PlanContent

/// Banken slik den følger med programmet.
private let (bank, funn): (Tiltaksbank, [Diagnostic]) = {
  let tester = ((#filePath as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
  let felles = "\((tester as NSString).deletingLastPathComponent)/Content/felles"
  var filer: [String: String] = [:]
  for navn in (try? FileManager.default.subpathsOfDirectory(atPath: felles)) ?? [] where navn.hasSuffix(".yaml") {
    filer["Content/felles/\(navn)"] = try? String(contentsOfFile: "\(felles)/\(navn)", encoding: .utf8)
  }
  let leser = Innholdsleser(filer: .minne(filer), innhold: "Content", maler: "Templates/maler")
  return leser.tiltaksbank()
}()

private let roller: Set<String> = {
  let tester = ((#filePath as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
  let fil = "\((tester as NSString).deletingLastPathComponent)/Content/felles/felles.yaml"
  let tekst = (try? String(contentsOfFile: fil, encoding: .utf8)) ?? ""
  // Id-en står på linjen over navnet, og slaget på linjen under.
  let linjer = tekst.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  return Set(
    linjer.indices.compactMap { i in
      guard linjer[i].hasPrefix("- id: "), i + 2 < linjer.count, ["slag: ledelse", "slag: ansatt", "slag: enhet"].contains(linjer[i + 2]) else { return nil }
      return String(linjer[i].dropFirst(6))
    })
}()

/// Det som står i [klammer].
private func klammer(_ tekst: String) -> Int? {
  var (åpne, antall) = (0, 0)
  for t in tekst {
    if t == "[" { (åpne, antall) = (åpne + 1, antall + 1) }
    if t == "]" { åpne -= 1 }
    guard (0...1).contains(åpne) else { return nil }
  }
  return åpne == 0 ? antall : nil
}

@Suite struct Tiltaksbanken {
  @Test func `leses uten funn, og har minst 36 tiltak`() {
    #expect(funn == [])
    #expect(bank.problemslag.count >= 8)
    #expect(bank.forslag().count >= 36)
  }

  @Test func `hvert slag har tiltak på hvert nivå`() {
    for slag in bank.problemslag {
      for nivå in Nivå.allCases { #expect(!bank.forslag(problemslag: slag.id.verdi, nivå: nivå).isEmpty, "\(slag.id.verdi) \(nivå)") }
      #expect(slag.navn.nb != "" && slag.navn.nn != "" && slag.kjennetegn.nb != slag.kjennetegn.nn)
    }
  }

  @Test(arguments: bank.forslag().map(\.id.verdi))
  func `tiltaket er fullt på begge målformer og må tilpasses`(_ id: String) throws {
    let t = try #require(bank.forslag().first { $0.id.verdi == id })
    // Skrevet på hver målform, ikke bare den ene to ganger. En tittel kan være lik.
    for tekst in [t.hva, t.tilpass, t.hyppighet] { #expect(tekst.nb != tekst.nn) }
    #expect(t.tittel.nb.count <= 45 && t.tittel.nn.count <= 45)
    let felter = klammer(t.hva.nb)
    #expect(felter != nil && felter == klammer(t.hva.nn))
    #expect((felter ?? 0) >= 1)
    for tekst in [t.hva.nb, t.hva.nn, t.tilpass.nb, t.tilpass.nn] {
      #expect(tekst.hasSuffix(".") || tekst.hasSuffix("?") || tekst.hasSuffix("»"))
      #expect(!tekst.contains("§") && !tekst.contains("lovpålagt") && !tekst.contains("loven"))
    }
    #expect(!t.hva.nn.contains(" ikke ") && !t.hva.nn.contains(" hvor") && !t.hva.nn.contains(" jeg "))
    #expect(!t.hva.nb.contains(" ikkje ") && !t.hva.nb.contains(" korleis") && !t.hva.nb.contains("vaksne"))
  }

  @Test(arguments: bank.forslag().map(\.id.verdi))
  func `hyppigheten blir forstått likt på begge målformer`(_ id: String) throws {
    let t = try #require(bank.forslag().first { $0.id.verdi == id })
    let nb = Tidsuttrykk(t.hyppighet.nb).tolket
    #expect(nb != nil && nb == Tidsuttrykk(t.hyppighet.nn).tolket)
  }

  @Test(arguments: bank.forslag().map(\.id.verdi))
  func `noen på skolen har ansvaret`(_ id: String) throws {
    let t = try #require(bank.forslag().first { $0.id.verdi == id })
    #expect(!t.ansvar.isEmpty)
    for a in t.ansvar { #expect(roller.contains(try #require(a.rolle?.verdi)), "\(a.rolle?.verdi ?? "")") }
  }

  @Test func `slag og nivå er to filtre`() {
    #expect(bank.forslag(nivå: .skole).allSatisfy { $0.nivå == .skole })
    #expect(bank.forslag(problemslag: "ensomhet").count == 5)
    #expect(bank.forslag(problemslag: "finnes-ikke").isEmpty)
  }
}

@Suite struct Bankfiler {
  private static let tiltak =
    "{id: a, nivå: klasse, tittel: {nb: A, nn: A}, hva: {nb: \"[x].\", nn: \"[x].\"}, tilpass: {nb: a., nn: b.}, hyppighet: {nb: Hver dag, nn: Kvar dag}, ansvar: [rektor]}"
  private func les(_ filer: [String: String]) -> (Tiltaksbank, [String]) {
    let alle = Dictionary(filer.map { ("Content/felles/tiltaksbank/\($0.key)", $0.value) }, uniquingKeysWith: { a, _ in a })
    let (bank, funn) = Innholdsleser(filer: .minne(alle), innhold: "Content", maler: "m").tiltaksbank()
    return (bank, funn.map(\.kort))
  }

  @Test func `uten mappen er banken tom`() {
    let (bank, funn) = les([:])
    #expect(bank.problemslag.isEmpty && funn == [])
  }

  @Test func `en målform som mangler, er en feil, og filen blir ikke med`() {
    let (bank, funn) = les(["a.yaml": "id: x\nnavn: {nb: X}\nkjennetegn: x\ntiltak: [\(Self.tiltak)]\n"])
    #expect(bank.problemslag.isEmpty && funn == ["FELT-002 2:7"])
  }

  @Test func `samme id to ganger, også i hver sin fil`() {
    let (bank, funn) = les([
      "a.yaml": "id: x\nnavn: X\nkjennetegn: x\ntiltak: [\(Self.tiltak)]\n", "b.yaml": "id: y\nnavn: Y\nkjennetegn: y\ntiltak: [\(Self.tiltak)]\n",
    ])
    #expect(bank.problemslag.count == 2 && funn == ["BANK-001 4:15"])
  }
}
