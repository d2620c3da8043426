import PlanDiagnostics
import PlanProsa
import Planmodell
import Skoletid
import Testing

/// Det som ble lest, uten feil.
private func lest<T: Modelltype>(_ type: T.Type, _ yaml: String, filer: [String: String] = [:]) throws -> T {
  let (verdi, funn) = les(type, yaml, filer: filer)
  #expect(funn.map(\.helt) == [])
  return try #require(verdi)
}

@Suite struct HardtMellomrom {
  @Test(arguments: [
    ("se § 12-4", "se §\u{A0}12-4"), ("§§ 12-4 og 12-5", "§§\u{A0}12-4 og 12-5"), ("§12-4", "§12-4"), ("§ a", "§ a"),
    ("§  12", "§  12"), ("§", "§"), ("§ ", "§ "), ("ingen", "ingen"),
  ])
  func `står mellom paragraftegnet og tallet, i tekst og i prosa`(_ skrevet: String, _ lest: String) {
    #expect(les(Fotnote.self, "id: a\ntekst: \"x\(skrevet)x\"\n").verdi?.tekst.renTekst == "x\(lest)x")
    #expect(les(Når.self, "tid: \"\(skrevet)x\"\n").verdi?.tid.verdi == "\(lest)x")
  }
}

@Suite struct Feltverdier {
  @Test func `hvert slag felt gir sin verdi, med stedet den står`() throws {
    let k = try lest(Kilde.self, "id: fn-konvensjonen\ntittel: 'Barnas rettigheter'\når: 1989\n")
    #expect(k.id == Tekst("fn-konvensjonen", sted: FileLocation(file: "mappe/a.yaml", line: 1, column: 5)))
    #expect(k.tittel.verdi == "Barnas rettigheter")
    #expect(k.år?.verdi == 1989)
    #expect(k.år?.sted.line == 3)
    let d = try lest(Dokumentkontroll.self, "siste-revisjon: 2026-06-15\nversjon: \"3.0\"\n")
    #expect(d.sisteRevisjon?.verdi == Dato(år: 2026, måned: 6, dag: 15))
    #expect(d.versjon?.verdi == "3.0")
    #expect(try lest(Gyldighet.self, "skoleår: 2026-2027\n").skoleår?.verdi == Skoleår(start: 2026))
    #expect(try lest(Tiltak.self, "id: a\ntittel: A\nnivå: individ\nfase: håndtere\n").fase == .håndtere)
  }

  @Test(arguments: [("true", true), ("True", true), ("false", false), ("FALSE", false)])
  func `sant og usant`(_ skrevet: String, _ verdi: Bool) throws {
    #expect(try lest(Skole.self, "navn: A\nskoleslag: barneskole\nleksehjelp: \(skrevet)\n").leksehjelp == verdi)
  }

  @Test(arguments: ["ja", "nei", "no", "on", "12", "1.5", "2026-06-15", "0x1F", "~a"])
  func `det andre leser som noe annet, er tekst for oss`(_ skrevet: String) throws {
    #expect(try lest(Rolle.self, "id: a\nnavn: \(skrevet)\nslag: elev\n").navn.nb == skrevet)
  }

  @Test(arguments: ["følge-med", "6a", "del-1/6a", "mål-1", "čáhci", "é"])
  func `ids kan ha æøå, samiske bokstaver, tall, strek og skråstrek`(_ id: String) throws {
    #expect(try lest(Rolle.self, "id: \(id)\nnavn: A\nslag: elev\n").id.verdi == id)
  }

  @Test func `én tekst gjelder begge målformer, ellers hver sin`() throws {
    let lik = try lest(Rolle.self, "id: a\nnavn: rektor\nslag: ledelse\n").navn
    #expect(lik[.nb] == "rektor" && lik[.nn] == "rektor")
    let ulik = try lest(Rolle.self, "id: a\nnavn: {nn: lærar, nb: lærer}\nslag: ansatt\n").navn
    #expect(ulik[.nb] == "lærer" && ulik[.nn] == "lærar")
  }

  @Test(arguments: ["når: Mai", "når: [Mai]", "når:\n  - Mai", "når: {tid: Mai}", "når: [{tid: Mai}]"])
  func `én verdi er en liste med én`(_ skrevet: String) throws {
    #expect(try lest(Tiltak.self, "id: a\ntittel: A\n\(skrevet)\n").når.map(\.tid.verdi) == ["Mai"])
  }

  @Test func `kortformen er det samme som den lange`() throws {
    let kort = try lest(Tiltak.self, "id: a\ntittel: A\nansvar: [rektor, {gruppe: FAU, form: samarbeid}]\n").ansvar
    #expect(kort.map { $0.rolle?.verdi } == ["rektor", nil])
    #expect(kort.map { $0.gruppe?.verdi } == [nil, "FAU"])
    #expect(kort.map(\.form) == [.ansvarlig, .samarbeid])
    #expect(try lest(Plan.self, "mal: m\ntittel: T\ngjelder: 2026-2027\n").gjelder?.skoleår?.verdi.kode == "2026-2027")
  }

  @Test(arguments: [
    "- - A\n  - B\n- - C\n  -\n    - liste: [D, E]\n",
    "- celler: [A, B]\n- celler:\n    - C\n    - innhold:\n        - liste: {punkter: [D, E]}\n",
    "[[A, B], [C, [{liste: [D, E]}]]]\n",
  ])
  func `rader og celler kan skrives som lister i lister`(_ rader: String) throws {
    let innrykket = rader.split(separator: "\n").map { "  \($0)\n" }.joined()
    let tabell = try lest(Tabell.self, "tittel: T\nkolonner: [En, To]\nrader:\n\(innrykket)")
    #expect(tabell.rader.map(\.celler.count) == [2, 2])
    func prosa(_ celle: Tabellcelle) -> String? {
      if case .prosa(let p)? = celle.innhold.first?.innhold { p.renTekst } else { nil }
    }
    #expect(tabell.rader[0].celler.map(prosa) == ["A", "B"])
    guard case .liste(let l)? = tabell.rader[1].celler[1].innhold.first?.innhold else {
      Issue.record("ingen liste i cellen")
      return
    }
    #expect(l.punkter.map(\.tekst.renTekst) == ["D", "E"])
  }

  @Test func `lister i lister i løpende innhold`() throws {
    let yaml = "liste:\n  form: bokstaver\n  punkter:\n    - A\n    - tekst: B\n      punkter: [B1, {tekst: B2, punkter: B21}]\n"
    guard case .liste(let l) = try lest(Blokk.self, yaml).innhold else {
      Issue.record("ikke en liste")
      return
    }
    #expect(l.form == .bokstaver)
    #expect(l.punkter.map(\.tekst.renTekst) == ["A", "B"])
    #expect(l.punkter[1].punkter.map(\.tekst.renTekst) == ["B1", "B2"])
    #expect(l.punkter[1].punkter[1].punkter.map(\.tekst.renTekst) == ["B21"])
  }

  @Test func `et felt som står tomt og ikke må fylles ut, er som om det ikke sto der`() throws {
    #expect(try lest(Tiltak.self, "id: a\ntittel: A\nmerknad:\nnår: ~\n").når.isEmpty)
  }

  @Test(arguments: ["kilder", "forkortelser", "medvirkning", "informasjon", "evaluering", "eget"])
  func `en blokk som bare sier «her», er der når den er sann`(_ nøkkel: String) throws {
    let sann = try lest(Blokk.self, "\(nøkkel): true\n").innhold
    #expect("\(sann)" == nøkkel)
    let usann = try lest(Blokk.self, "\(nøkkel): false\n").innhold
    #expect("\(usann)" == "tom")
  }

  @Test(arguments: [
    ("alle", nil), ("[]", []), ("mot", ["mot"]), ("[mot, raushet]", ["mot", "raushet"]), ("{ider: [mot]}", ["mot"]),
  ] as [(String, [String]?)])
  func `utvalg er alle, eller id-ene i rekkefølge`(_ skrevet: String, _ valgte: [String]?) throws {
    guard case .verdier(let u) = try lest(Blokk.self, "verdier: \(skrevet)\n").innhold else {
      Issue.record("ikke verdier")
      return
    }
    #expect(u.valgte?.map(\.verdi) == valgte)
  }
}
