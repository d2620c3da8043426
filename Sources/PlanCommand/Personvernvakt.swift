import Personvern
import PlanChecks
import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Planmodell

/// Keeps what points to a person from coming out. A finding of weight `feil` stops the document, and with it the
/// build, so that what lay there before stays.
///
/// What a reader will see is looked through as the document says it, before it is drawn; then every finished file
/// once more, for numbers. Findings say where in the content it is written, and never what.
struct Personvernvakt: Sendable {
  let skanner: Personskanner
  let leser: Innholdsleser

  init(_ register: Personregister, _ leser: Innholdsleser) {
    skanner = Personskanner(register)
    self.leser = leser
  }

  func funn(_ d: Plandokument<Offentlig>) -> [Diagnostic] {
    let p = d.plassering
    return funn(d.skannetekst, ellers: d.sted) { leser.kilder(eier: p.eier, skole: p.skole, mappe: p.mappe) }
  }

  /// The page of a school, apart from its plans.
  func funn(_ s: Skolegrunn, _ eier: Eiergrunn) -> [Diagnostic] {
    let side = Skoleside(s.skole, id: s.id, eier: eier.eier, eierId: eier.id, planer: [])
    return funn(side.skannetekst, ellers: s.skole.sted) {
      leser.kilder(eier: eier.id, skole: s.id, mappe: nil)
    }
  }

  /// The page of an owner, apart from its schools and plans.
  func funn(_ e: Eiergrunn) -> [Diagnostic] {
    let side = Eierside(e.eier, id: e.id, planer: [], skoler: [])
    return funn(side.skannetekst, ellers: e.eier.sted) { leser.kilder(eier: e.id, skole: nil, mappe: nil) }
  }

  /// A picture that is copied as it is.
  func funn(bilde byte: [UInt8], _ fil: String) -> [Diagnostic] {
    guard fil.lowercased().hasSuffix(".svg") else { return [] }
    let tekst = Skannetekst(svg: byte)
    return skanner.treff(tekst).map { t in
      funn(
        t,
        Kildesøk.finn(tekst.byte[t.område], i: byte).map {
          FileLocation(file: fil, line: $0.linje, column: $0.kolonne)
        },
        ellers: FileLocation(file: fil))
    }
  }

  /// A finished file. Nothing is left to find here unless a template says it itself.
  func funn(_ fil: Utfil) -> [Diagnostic] {
    skanner.treff(fil: fil.byte).map { t in
      let linje = fil.byte[..<t.område.lowerBound].count { $0 == 10 } + 1
      return funn(t, [], ellers: FileLocation(file: fil.sti, line: linje))
    }
  }

  /// Different values told of in one document.
  private static let flest = 100

  private func funn(_ tekst: Skannetekst, ellers: FileLocation, _ kilder: () -> [(fil: String, rot: String)])
    -> [Diagnostic]
  {
    let treff = skanner.treff(tekst)
    guard !treff.isEmpty else { return [] }
    let lest = kilder().map { k in (k.fil, (try? leser.filer.les(k.fil, k.rot, 4 << 20)) ?? []) }
    var sett: Set<[UInt8]> = []
    return treff.compactMap { t in
      guard sett.count < Self.flest else { return nil }
      let verdi = Array(tekst.byte[t.område])
      guard sett.insert(Kildesøk.nøkkel(verdi)).inserted else { return nil }
      let nær = tekst.sted(ved: t.område.lowerBound) ?? ellers
      let steder = lest.flatMap { fil, byte in
        Kildesøk.finn(verdi, i: byte).map { FileLocation(file: fil, line: $0.linje, column: $0.kolonne) }
      }
      return funn(t, Self.nærmestFørst(steder, nær), ellers: nær)
    }
  }

  /// What is written at or after the place in its own file, then elsewhere in the file, then in others.
  private static func nærmestFørst(_ steder: [FileLocation], _ nær: FileLocation) -> [FileLocation] {
    func vekt(_ s: FileLocation) -> Int { !s.isInSameFile(as: nær) ? 2 : s.line >= nær.line ? 0 : 1 }
    return steder.enumerated().sorted { (vekt($0.element), $0.offset) < (vekt($1.element), $1.offset) }.map(
      \.element)
  }

  /// In running text with places.
  static func funn(_ stykker: [Tekststykke]) -> [Diagnostic] {
    let skanner = Personskanner()
    return stykker.flatMap { s in skanner.treff(s.tekst).map { funn($0, [], ellers: s.sted(byte: $0.område.lowerBound)) } }
  }

  private func funn(_ t: Persontreff, _ steder: [FileLocation], ellers: FileLocation) -> Diagnostic { Self.funn(t, steder, ellers: ellers) }

  private static func funn(_ t: Persontreff, _ steder: [FileLocation], ellers: FileLocation) -> Diagnostic {
    var funn = Diagnostic(
      .feil, Self.kode(t.slag), at: steder.first ?? ellers, Self.melding(t), advice: Self.råd(t.slag),
      related: steder.dropFirst().prefix(10).map { .init($0, "her står det også") })
    funn.hidesSource = true
    return funn
  }

  private static func kode(_ slag: Persontreff.Slag) -> String {
    switch slag {
    case .fødselsnummer, .dNummer, .hNummer, .testnummer: "PERS-001"
    case .mobilnummer, .epost: "PERS-002"
    case .navn, .initialer: "PERS-003"
    }
  }

  /// Which duty it is about is said with care: whether it is broken depends on what the number or name is there for
  /// (forvaltningsloven § 13, offentleglova § 13).
  private static func melding(_ t: Persontreff) -> String {
    switch t.slag {
    case .fødselsnummer, .dNummer, .hNummer, .testnummer:
      "\(t.slag.rawValue) (\(t.maskert)) står i noe alle kan lese; opplysninger om personer kan være taushetsbelagte (forvaltningsloven § 13)"
    case .mobilnummer:
      "mobilnummer (\(t.maskert)) står ved navnet på en person i noe alle kan lese, og kan være privat"
    case .epost: "e-postadressen til en person (\(t.maskert)) står i noe alle kan lese"
    case .navn, .initialer:
      "\(t.slag == .navn ? "navnet" : "initialene") til noen det er skrevet aktivitetsplan om (\(t.maskert)), står i noe alle kan lese; slikt kan være taushetsbelagt (forvaltningsloven § 13, offentleglova § 13)"
    }
  }

  private static func råd(_ slag: Persontreff.Slag) -> String {
    switch slag {
    case .fødselsnummer, .dNummer, .hNummer, .testnummer:
      "ta det bort; er det et kontonummer, skriv det med punktum: 1234.56.78903"
    case .mobilnummer: "bruk rollen i stedet for navnet, eller nummeret til skolen"
    case .epost: "bruk en adresse som følger rollen eller skolen, for eksempel «post@eksempel.no»"
    case .navn: "ta navnet bort; er det en annen som heter det samme, bruk rollen"
    case .initialer: "ta initialene bort; er de en forkortelse, skriv ordet helt ut"
    }
  }
}
