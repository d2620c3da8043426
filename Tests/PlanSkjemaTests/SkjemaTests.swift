import Planmodell
import Testing

@testable import PlanSkjema

/// Det som står på en sti i et skjema: `$defs/Ansvar/properties/rolle`.
private func del(_ skjema: JSON, _ sti: String) -> String? {
  sti.split(separator: "/").reduce(skjema as JSON?) { $0?[String($1)] }?.linje
}

private let plan = JSONSkjema.lag(.plan, .nb)
private let lag = JSONSkjema.lag(.lag, .nb)
private let mal = JSONSkjema.lag(.mal, .nb)

private let plandeler: [(String, String?)] = [
  // Slagene av felt.
  (
    "Kilde/properties/utgiver",
    ##"{"description": "Hvem som har gitt det ut", "examples": ["Utdanningsdirektoratet"], "type": ["string", "number", "boolean", "null"], "$ref": "#/$defs/tekst"}"##
  ),
  (
    "Kilde/properties/år",
    ##"{"description": "Utgivelsesår", "examples": [2020], "type": ["integer", "null"]}"##
  ),
  (
    "Kilde/properties/id",
    ##"{"description": "Fast kjennetegn", "examples": ["overordnet-del"], "type": ["string", "integer", "boolean", "null"], "$ref": "#/$defs/id"}"##
  ),
  (
    "Delpliktrad/properties/dokumentasjon",
    ##"{"description": "Raden sier hvordan plikten dokumenteres", "examples": [true], "type": ["boolean", "null"]}"##
  ),
  ("Versjon/properties/dato/type", ##"["string", "null"]"##),
  ("Versjon/properties/dato/$ref", ##""#/$defs/dato""##),
  ("Sitat/properties/språk/enum", ##"["nb", "nn", "se", "en", null]"##),
  ("Sitat/properties/tekst/type", ##"["string", "number", "boolean", "object"]"##),
  ("prosa/required", ##"["fil"]"##),
  ("Tiltaksutvalg/properties/tittel/$ref", ##""#/$defs/tospraaklig""##),
  ("tospraaklig/required", ##"["nb", "nn"]"##),
  // Det som må være med, og det som ikke kan.
  ("Kilde/required", ##"["tittel"]"##),
  ("Kilde/additionalProperties", "false"),
  ("Plan-skole/required", nil),
  ("Rolle/required", ##"["id", "navn", "slag"]"##),
  ("Blokk/minProperties", "1"),
  ("Blokk/maxProperties", "1"),
  ("Blokk/properties/kilder/type", ##""boolean""##),
  // Én eller flere, og kortformer: også når en kortform står for en kortform.
  ("Medvirkning/properties/hvem/type", ##"["array", "object", "string", "integer", "boolean"]"##),
  ("Medvirkning/properties/hvem/minItems", "1"),
  (
    "Medvirkning/properties/hvem/items",
    ##"{"type": ["object", "string", "integer", "boolean"], "$ref": "#/$defs/Ansvar"}"##
  ),
  ("Ansvar/pattern", JSON.tekst(Mønster.id).linje),
  (
    "Tiltakskolonne/then/enum",
    ##"["nr", "tiltak", "beskrivelse", "skoleslag", "målgruppe", "hjemmel", "ansvar", "metode", "når", "nivå", "fase", "dokumentasjon", "evaluering", "status"]"##
  ),
  ("Tabell/properties/rader/items/type", ##"["object", "array", "string", "number", "boolean"]"##),
  (
    "Tabell/properties/rader/items/items/type",
    ##"["object", "array", "string", "number", "boolean", "null"]"##
  ),
  ("Tabellcelle/pattern", JSON.tekst(Mønster.tomEllerProsa).linje),
  ("Blokk/properties/liste/type", ##"["object", "array", "string", "number", "boolean"]"##),
]

private let lagdeler: [(String, String?)] = [
  // Rundt en verdi, og i lister.
  ("Plan-lag/properties/undertittel/if", ##"{"$ref": "#/$defs/er-styrt"}"##),
  ("Plan-lag/properties/undertittel/then", ##"{"$ref": "#/$defs/tekst-lag-styrt"}"##),
  (
    "tekst-lag-styrt/properties/låst",
    ##"{"description": "De som arver, kan ikke endre dette", "type": "boolean"}"##
  ),
  ("Plan-lag/properties/tiltak/then", ##"{"$ref": "#/$defs/Tiltak-lag-operasjoner"}"##),
  ("Tiltak-lag-operasjoner/properties/endre/else", ##"{"$ref": "#/$defs/Tiltak-lag-endret"}"##),
  ("Tiltak-lag-endret/else", ##"{"required": ["id"]}"##),
  ("fjernet/required", ##"["id", "grunn"]"##),
  // Det som kan få resten nedenfra, må ikke være helt. Det som ikke har id, må det.
  ("Plan-lag/required", nil),
  ("Tiltak-lag-element/else/if", ##"{"required": ["id"]}"##),
  ("Tiltak-lag-element/else/else", ##"{"required": ["id", "tittel"]}"##),
  ("Forkortelse-element/else", ##"{"type": "object", "$ref": "#/$defs/Forkortelse"}"##),
  ("Forkortelse/required", ##"["kort", "lang"]"##),
  // Id-en er det andre lag finner tiltaket med.
  ("Tiltak-lag/properties/id/$ref", ##""#/$defs/id""##),
  ("Skole-lag/properties/skoleslag/then/properties/fjern", nil),
  ("Skole-lag/properties/målform/then/properties/fjern/type", ##""boolean""##),
  // Selve fillaget er ikke styrt.
  (
    "Lagfil/properties/plan",
    ##"{"description": "Innhold alle planene får", "type": ["object", "null"], "$ref": "#/$defs/Plan-lag"}"##
  ),
]

@Suite struct Skjemaer {
  @Test(arguments: plandeler)
  func `en del av skjemaet for en plan`(_ sti: String, _ ventet: String?) {
    #expect(del(plan, "$defs/\(sti)") == ventet)
  }

  @Test(arguments: lagdeler)
  func `en del av skjemaet for felles filer`(_ sti: String, _ ventet: String?) {
    #expect(del(lag, "$defs/\(sti)") == ventet)
  }

  @Test func `filer som ikke flettes, kan ikke styres`() {
    #expect(del(mal, "$ref") == ##""#/$defs/Mal""##)
    for skjema in [mal, JSONSkjema.lag(.eier, .nb)] {
      #expect(!skjema.linje.contains("styrt") && !skjema.linje.contains("legg-til"))
    }
  }

  @Test(arguments: Filtype.allCases)
  func `forklaringene finnes på begge målformer, og alt annet er likt`(_ type: Filtype) {
    let (nb, nn) = (JSONSkjema.lag(type, .nb), JSONSkjema.lag(type, .nn))
    #expect(nb != nn)
    #expect(Self.utenForklaringer(nb) == Self.utenForklaringer(nn))
  }

  private static func utenForklaringer(_ json: JSON) -> JSON {
    switch json {
    case .objekt(let par):
      .objekt(
        par.filter { if $0.nøkkel == "description", case .tekst = $0.verdi { false } else { true } }.map {
          .init($0.nøkkel, utenForklaringer($0.verdi))
        })
    case .liste(let l): .liste(l.map(utenForklaringer))
    default: json
    }
  }

  @Test(arguments: Filtype.allCases)
  func `navn på deler kan stå i en adresse`(_ type: Filtype) throws {
    guard case .objekt(let deler)? = JSONSkjema.lag(type, .nb)["$defs"] else {
      Issue.record("ingen deler")
      return
    }
    for del in deler {
      #expect(
        del.nøkkel.utf8.allSatisfy {
          $0 == 45 || ($0 | 32) >= 97 && ($0 | 32) <= 122 || $0 >= 48 && $0 <= 57
        }, "\(del.nøkkel)")
      #expect(del.verdi != .null, "\(del.nøkkel)")
    }
    #expect(Set(Typeregister.alle.map { ascii($0.typenavn) }).count == Typeregister.alle.count)
  }

  /// Ellers ville leseren ta ordet som nøkkelen, og skjemaet ta det som styring.
  @Test func `ingen type som flettes, har et styringsord som nøkkel`() {
    let ord = Set(Styringsord.allCases.map(\.rawValue) + Listeoperasjon.allCases.map(\.rawValue))
    for type in Feltside.nådd(Array(Filtype.flettede)) {
      #expect(type.felter.map(\.nøkkel).filter(ord.contains) == [], "\(type.typenavn)")
    }
  }
}

@Suite struct JSONTekst {
  @Test func `nøklene står i den rekkefølgen de ble skrevet, og korte verdier på én linje`() {
    let lang = String(repeating: "a", count: 120)
    let json: JSON = ["b": 1, "a": [true, .null, "«\"\n»"], "lang": ["x": .tekst(lang)], "tom": [:]]
    #expect(
      json.side
        == "{\n  \"b\": 1,\n  \"a\": [true, null, \"«\\\"\\n»\"],\n  \"lang\": {\n    \"x\": \"\(lang)\"\n  },\n  \"tom\": {}\n}\n"
    )
  }

  @Test(
    arguments: [
      ("…", nil), ("{}", "{}"), ("44", "44"), ("\"3.0\"", ##""3.0""##), ("true", "true"),
      ("2026-06-15", ##""2026-06-15""##),
      ("[1.–4. trinn]", ##"["1.–4. trinn"]"##),
      ("{nb: lærer, nn: lærar}", ##"{"nb": "lærer", "nn": "lærar"}"##),
    ] as [(String, String?)])
  func `eksempler leses som YAML`(_ eksempel: String, _ ventet: String?) {
    #expect(Eksempel.json(eksempel)?.linje == ventet)
  }
}
