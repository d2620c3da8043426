import Elevsak
import PlanDiagnostics
import PlanDocument
import Sakskriver
import Saksdokument
import Testing

@Suite struct Foreldrekopien {
  /// Alt i sakene som er bare for skolen.
  static let bareForSkolen = [
    "elevmappen", "elevmappa", "Elev B", "Elev C", "PPT", "Drøftet", "arbeidsforholdet", "fire andre elever", "To andre elevar",
    "Første plan", "Oppvekstsjef", "oppvekstsjef", "Noe mellom elever", "Interne notat", "Versjon",
  ]

  @Test(arguments: Eksempelsak.allCases, Kopispråk.allCases)
  func `har ingenting som er bare for skolen`(_ sak: Eksempelsak, _ språk: Kopispråk) throws {
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les(), på: språk))
    for ord in Self.bareForSkolen {
      #expect(!kopi.side.contains(ord), "\(ord)")
      #expect(!kopi.markdown.contains(ord), "\(ord)")
    }
  }

  @Test func `skolens eksemplar har alt dette`() throws {
    let alt = try Eksempelsak.allCases.map { try Verktøy.sakskriver().tekst(Saksbygging.saksmappe($0.les())).markdown }.joined()
    for ord in Self.bareForSkolen where ord != "oppvekstsjef" { #expect(alt.contains(ord), "\(ord)") }
  }

  /// Opplæringslova § 12-6: tatt opp med rektor, minst en uke siden, går fortsatt på skolen, og unntaket.
  @Test(arguments: [
    (Kopispråk.nb, ["tatt opp med rektor", "minst én uke siden", "går fortsatt på skolen", "særlige grunner", "eleven eller dere", "statsforvalteren", "§ 12-6"]),
    (.nn, ["teken opp med rektor", "minst éi veke sidan", "går framleis på skulen", "særlege grunnar", "eleven eller de", "statsforvaltaren", "§ 12-6"]),
    (.en, ["raised with the head teacher", "At least one week has passed", "still attends the school", "special reasons", "the pupil or you", "County Governor", "section 12-6"]),
  ])
  func `sier veien til statsforvalteren slik loven gjør`(_ språk: Kopispråk, _ venter: [String]) throws {
    for sak in Eksempelsak.allCases {
      let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les(), på: språk)).markdown
      for ord in venter { #expect(kopi.contains(ord), "\(ord)") }
    }
  }

  @Test(arguments: Eksempelsak.allCases, Kopispråk.allCases)
  func `aldri «lovlig»`(_ sak: Eksempelsak, _ språk: Kopispråk) throws {
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les(), på: språk)).markdown.lowercased()
    #expect(!kopi.contains("lovlig") && !kopi.contains("lovleg") && !kopi.contains("lawful") && !kopi.contains("legal"))
  }

  /// Det skolen skrev på bokmål, står i en del som sier det når de faste ordene er på noe annet.
  @Test func `sier hvilket språk skolen har skrevet på`() throws {
    let innhold = try Eksempelsak.mellomElever.les()
    for språk in [Kopispråk.nn, .en] {
      let side = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(innhold, på: språk)).side
      #expect(side.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"\(språk.rawValue)\" xml:lang=\"\(språk.rawValue)\">"))
      for tekst in ["Ring hjem hver fredag", "Møterom 2", "Hver mandag", "Vi så på storefri fra to steder"] {
        let før = side.prefix(upTo: try #require(side.ranges(of: tekst).first).lowerBound).suffix(60)
        #expect(før.contains("lang=\"nb\" xml:lang=\"nb\""), "\(tekst)")
      }
    }
    #expect(try !Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(innhold, på: .nb)).side.contains("<div lang"))
  }

  @Test func `rollene er på engelsk, og skolens egne navn for det som ikke har noe`() throws {
    let side = try Verktøy.sakskriver().tekst(
      Saksbygging.foreldrekopi(Eksempelsak.mellomElever.les { $0.replacing("ansvar: [kontaktlærer, faglærer]", with: "ansvar: [kontaktlærer, {gruppe: Lærerne på 5. trinn}]") }, på: .en)
    ).side
    #expect(side.contains("Contact teacher, together with social worker at the school"))
    #expect(side.contains("<div lang=\"nb\" xml:lang=\"nb\">\n<p>Kontaktlærer og Lærerne på 5. trinn</p>"))
  }

  @Test(arguments: [("mellom-elever", ""), ("ansatt-mot-elev", "Det gjelder ikke når meldingen åpenbart er uten grunn (§ 12-5)"), ("ledelse-mot-elev", "melde fra rett til kommunen")])
  func `forklarer hvem som får vite det når en voksen er part`(_ slag: String, _ ventet: String) throws {
    let innhold = try Eksempelsak.mellomElever.les { $0.replacing("slag: mellom-elever", with: "slag: \(slag)") }
    let innledning = Saksbygging.foreldrekopi(innhold).innledning.joined(separator: "\n")
    #expect(ventet.isEmpty ? !innledning.contains("§ 12-5") : innledning.contains(ventet))
  }

  /// § 12-5 andre ledd: den saken gjelder, er ikke den foreldrene skal snakke med.
  @Test(arguments: [
    (Kopispråk.nb, ["snakk først med rektor", "kontaktlæreren eller rektor"], "Skoleeieren"), (.nn, ["snakk først med rektor", "kontaktlæraren eller rektor"], "Skuleeigaren"),
    (.en, ["talk to the head teacher first", "contact teacher or the head teacher"], "Municipality or county authority"),
  ])
  func `sender ingen til ledelsen når saken gjelder ledelsen`(_ språk: Kopispråk, _ aldri: [String], _ under: String) throws {
    func kopi(_ slag: String) throws -> Saksdokument<Foreldrekopi> {
      var innhold = try Eksempelsak.mellomElever.les { $0.replacing("slag: mellom-elever", with: "slag: \(slag)") }
      innhold.plan.kontakt = nil
      return Saksbygging.foreldrekopi(innhold, på: språk)
    }
    let (ledelse, ansatt) = (try kopi("ledelse-mot-elev"), try kopi("ansatt-mot-elev"))
    for ord in aldri {
      #expect(!(try Verktøy.sakskriver().tekst(ledelse).markdown.lowercased().contains(ord)), "\(ord)")
      #expect(try Verktøy.sakskriver().tekst(ansatt).markdown.lowercased().contains(ord), "\(ord)")
    }
    #expect(ledelse.underskrifter.first == under && !ledelse.underskrifter.contains(ledelse.ord.rektor))
    #expect(ansatt.underskrifter.first == ansatt.ord.rektor)
  }

  /// Den som leter etter det som ikke skal ut, leter i `skolensTekst`: alt på siden er derfra, eller er faste ord.
  @Test(arguments: Eksempelsak.allCases) func `alt skolen har skrevet i kopien, er listet med sted`(_ sak: Eksempelsak) throws {
    let innhold = try sak.les()
    let kopi = Saksbygging.foreldrekopi(innhold)
    let felt = Set(kopi.skolensTekst.map(\.felt))
    #expect(felt.isSuperset(of: [
      "elev", "sak", "problemer/tekst", "tiltak/hva", "tiltak/hyppighet", "evalueringer/resultater/virkning", "evalueringer/elevens-vurdering",
      "elevens-stemme/ord", "foreldre/syn", "foreldre/forslag/tekst", "foreldre/forslag/grunn", "undersøkelser/hva", "undersøkelser/funn",
      "opprettholdende", "elevens-beste", "neste-møte/sted", "kontakt/navn",
    ]))
    let yaml = try sak.yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for t in kopi.skolensTekst {
      let linje = try #require(yaml.indices.contains(t.sted.line - 1) ? yaml[t.sted.line - 1] : nil)
      let første = try #require(t.tekst.split(separator: " ").first)
      #expect(linje.contains(første) || yaml[t.sted.line].contains(første), "\(t.felt)")
    }
    #expect(felt.isDisjoint(with: ["andre-hørt", "andre-elever/kalles", "interne-notater", "versjoner/endring", "meldt/til"]))
  }

  /// De faste forklaringene er selv lette å lese.
  @Test(arguments: Kopispråk.allCases) func `de faste ordene har lav LIX`(_ språk: Kopispråk) {
    let ord = Saksord(språk, leser: .hjemmet)
    let tekst = ord.innledning + [ord.omTiltakene, ord.omEvaluering] + Saksslag.allCases.flatMap { [ord.meldTilStatsforvalteren($0), ord.utenKontakt($0)] } + ord.vilkår + [ord.statsforvalterenAvgjør, ord.omUnderskriften]
      + [ord.omSlaget(.ansattMotElev), ord.omSlaget(.ledelseMotElev)].compactMap { $0 }
    #expect(Lesbarhet(tekst.joined(separator: "\n")).lix <= 38)
  }

  @Test(arguments: Eksempelsak.allCases) func `eksemplene er lette å lese`(_ sak: Eksempelsak) throws {
    let kopi = try Saksbygging.foreldrekopi(sak.les())
    #expect((10...35).contains(Lesbarhet(av: kopi.skolensTekst).lix))
    #expect(Lesbarhet.merknad(kopi.skolensTekst) == nil)
  }
}
