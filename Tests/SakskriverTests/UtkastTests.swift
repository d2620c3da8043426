import Elevsak
import PlanDiagnostics
import PlanDocument
import PlanTemplates
import PlanWriters
import Planmodell
import Sakskriver
import Saksdokument
import Testing

@Suite struct Utkastet {
  /// En plan som mangler det, og ordene den da er merket med.
  static let mangler: [(String, String, nb: String, nn: String, en: String)] = [
    ("    ansvar: [miljøterapeut]\n    evalueres", "    evalueres", "hvem som skal gjennomføre tiltakene", "kven som skal gjennomføre tiltaka", "who will carry out the measures"),
    ("    start: 2026-09-22\n", "", "når tiltakene skal gjennomføres", "når tiltaka skal gjennomførast", "when the measures will be carried out"),
    ("    problem: blikk-og-hvisking\n", "", "hvilket problem hvert tiltak skal løse", "kva problem kvart tiltak skal løyse", "which problem each measure is to solve"),
  ]

  @Test(arguments: 0..<3) func `den sier på hvert ark hva som mangler, på alle språk`(_ nr: Int) throws {
    let (fra, til, nb, nn, en) = Self.mangler[nr]
    let sak = try Eksempelsak.mellomElever.les { $0.replacing(fra, with: til, maxReplacements: 1) }
    for (språk, ventet) in [(Kopispråk.nb, "UTKAST – mangler \(nb)"), (.nn, "UTKAST – manglar \(nn)"), (.en, "DRAFT – does not yet say \(en)")] {
      let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak, på: språk))
      #expect(kopi.side.contains("<p class=\"utkast\">\(ventet)</p>"))
      #expect(kopi.side.contains("@page { @top-left { content: \"\(ventet)\"; } }"))
      #expect(kopi.side.contains("<body class=\"er-utkast\">"))
      #expect(kopi.markdown.contains("**\(ventet)**"))
    }
    // Og i tabellen, der det skulle stått.
    let tabell = try #require(Saksbygging.foreldrekopi(sak).seksjoner.first).blokker
    #expect(["Mangler", "Første dag mangler", "Ikke knyttet til et problem"].contains { "\(tabell)".contains("tekst(\"\($0)\")") })
    let skolens = try Verktøy.sakskriver().tekst(Saksbygging.saksmappe(sak))
    #expect(skolens.side.contains("@page { @top-left { content: \"UTKAST – mangler \(nb)\"; } }"))
  }

  @Test func `flere mangler ramses opp i rekkefølgen de har i loven`() throws {
    let sak = try Eksempelsak.mellomElever.les {
      $0.replacing("    start: 2026-09-22\n", with: "").replacing("    problem: blikk-og-hvisking\n", with: "")
    }
    #expect(Saksbygging.saksmappe(sak).utkast == "UTKAST – mangler hvilket problem hvert tiltak skal løse og når tiltakene skal gjennomføres")
  }

  @Test(arguments: [(Kopispråk.nb, "Ingen tiltak ennå"), (.nn, "Ingen tiltak enno"), (.en, "No measures yet")])
  func `et problem uten tiltak står i planen, og planen er et utkast`(_ språk: Kopispråk, _ ventet: String) throws {
    let sak = try Eksempelsak.mellomElever.les { $0.replacing("\nproblemer:\n", with: "\nproblemer:\n  - {id: uten, tekst: Ranselen blir gjemt.}\n") }
    #expect(sak.plan.mangler == [.tiltak])
    for kopi in try [Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak, på: språk))] + (språk == .nb ? [Verktøy.sakskriver().tekst(Saksbygging.saksmappe(sak))] : []) {
      #expect(kopi.markdown.contains("Ranselen blir gjemt.") && kopi.side.contains("Ranselen blir gjemt."))
      #expect(kopi.markdown.contains(ventet) && kopi.side.contains(ventet))
    }
  }

  @Test(arguments: [
    ("Noen hvisker, himler", "'[Hva er galt, konkret?]'\n    #", [Lovpunkt.problem]), ("Noen hvisker, himler", "…\n    #", [.problem]), ("Noen hvisker, himler", "'TODO: skriv'\n    #", [.problem]),
    ("Miljøterapeuten møter Elev A", "'[Navn på voksen] møter Elev A'\n    #", [.tiltak]), ("Miljøterapeuten møter Elev A", "'?'\n    #", [.tiltak]),
  ])
  func `det som venter på å bli fylt ut, er ikke skrevet`(_ fra: String, _ til: String, _ ventet: [Lovpunkt]) throws {
    #expect(try Eksempelsak.mellomElever.les { $0.replacing(fra, with: til) }.plan.mangler == ventet)
  }

  @Test func `undersøkelsene har bare kolonnene noen har fylt ut`() throws {
    func kolonner(_ endring: (inout [Undersøkelse]) -> Void) throws -> [String] {
      var innhold = try Eksempelsak.mellomElever.les()
      endring(&innhold.plan.undersøkelser)
      let seksjon = try #require(Saksbygging.foreldrekopi(innhold).seksjoner.first { $0.anker == "undersokt" })
      guard case .tabell(let t) = seksjon.blokker.first else { return [] }
      #expect(t.rader.allSatisfy { $0.celler.map(\.kolonne) == Array(t.kolonner.indices) })
      return t.kolonner
    }
    #expect(try kolonner { _ in } == ["Hva", "Når", "Hvem", "Dette fant skolen"])
    #expect(try kolonner { u in for i in u.indices { (u[i].dato, u[i].ansvar) = (nil, []) } } == ["Hva", "Dette fant skolen"])
  }

  @Test func `en hyppighet i klammer er ikke skrevet`() throws {
    var plan = try Eksempelsak.mellomElever.les().plan
    plan.tiltak[0].hyppighet?.tid = Tekst("[Hvor ofte?]", sted: plan.sted)
    #expect(plan.mangler == [.når])
  }

  @Test(arguments: Eksempelsak.allCases) func `en plan med alt loven krever, er ikke merket`(_ sak: Eksempelsak) throws {
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les()))
    #expect(!kopi.side.contains("class=\"er-utkast\"") && !kopi.side.contains("@top-left { content") && !kopi.markdown.contains("UTKAST"))
  }

  /// To ark, med merket på begge; `make verify` leser arkene.
  @Test func `utkastet er som i fasiten`() throws {
    let nb = try Eksempelsak.mellomElever.les { $0.replacing("    start: 2026-09-22\n", with: "") }
    try prøv(Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(nb)).side, "mellom-elever-utkast.html")
    let nn = try Eksempelsak.ansattMotElev.les { $0.replacing("    ansvar: [fagarbeider]\n", with: "") }
    try prøv(Verktøy.sakskriver().tekst(Saksbygging.saksmappe(nn)).side, "ansatt-mot-elev-utkast.html")
  }
}

@Suite struct Sakssiden {
  @Test func `det skolen skriver, kan ikke ødelegge siden eller stilen`() throws {
    let stygt = "</style><script>alert(1)</script> & \\\" < > ]]> {{navn}} # x"
    let sak = try Eksempelsak.mellomElever.les {
      $0.replacing("sak: \"2026/1407\"", with: "sak: '\(stygt)'").replacing("tekst: Noen hvisker, himler", with: "tekst: '& \" ]]&gt; {{navn}} *x* \\<script>'\n    #")
    }
    let kopi = try Verktøy.sakskriver().tekst(Saksbygging.saksmappe(sak))
    #expect(!kopi.side.contains("<script"))
    #expect(kopi.side.matches(of: /<style>/).count == 1 && kopi.side.matches(of: /<\/style>/).count == 1)
    #expect(kopi.side.contains("{{navn}}"))
  }

  @Test(arguments: [
    ("# Overskrift\n\nTekst", "<strong>Overskrift</strong>"), ("> Sitat", "<p>Sitat</p>"), ("Se [dette](#x)", "<p>Se dette</p>"),
    ("- a\n- b", "<li>a</li>"), ("![Et kart](kart.png)", "Et kart"),
  ])
  func `tekst som ikke hører hjemme i en celle, blir avsnitt`(_ markdown: String, _ ventet: String) throws {
    let blokk = "    hva: |\n" + markdown.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }.joined(separator: "\n") + "\n"
    let sak = try Eksempelsak.mellomElever.les {
      $0.replacing("    hva: Miljøterapeuten møter Elev A ved inngangen. De avtaler hvem Elev A skal være sammen med i storefri.\n", with: blokk)
    }
    #expect(try Verktøy.sakskriver().tekst(Saksbygging.saksmappe(sak)).side.contains(ventet))
  }

  @Test func `siden henter ingenting og har ikke noe skript`() throws {
    for sak in Eksempelsak.allCases {
      let side = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(sak.les())).side
      for forbudt in ["<link", "<script", "<img", "src=", "url(", "@import"] { #expect(!side.contains(forbudt), "\(forbudt)") }
      #expect(side.contains("<meta name=\"robots\" content=\"noindex\"/>"))
    }
  }

  @Test(arguments: ["a { background: url(x.png); }", "@import 'x.css';", "a::after { content: '&'; }", "</style>"])
  func `en stil som ikke kan stå i siden, stanser`(_ css: String) throws {
    let feil = #expect(throws: TemplateErrors.self) { try Verktøy.sakskriver(stil: css) }
    #expect(feil?.diagnostics.map(\.code) == ["SAKSTIL-001"])
  }

  @Test func `en feil i siden sier hva som er galt, men ikke hva skolen har skrevet`() throws {
    let mal = try Verktøy.mal("xhtml", "sak").replacing("<p class=\"avsender\">", with: "<p class=\"avsender\" dir=\"{{avsender}}\">")
    let feil = #expect(throws: Skrivefeil.self) { try Verktøy.sakskriver(xhtml: ["sak": mal]).skriv(Saksbygging.saksmappe(Eksempelsak.mellomElever.les()), fil: "a") }
    let funn = try #require(feil?.funn.first)
    #expect(funn.location?.file == "a.html")
    #expect(funn.message.contains("«dir»") && funn.message.contains("«…»"), "\(funn.message)")
    #expect(!funn.message.contains("Fjellhagen"))
  }

  @Test func `en sak uten noe i er likevel en gyldig side`() throws {
    let tom = Saksinnhold(Aktivitetsplan(sted: FileLocation(file: "a.yaml")))
    for språk in Kopispråk.allCases {
      let kopi = try Verktøy.sakskriver().tekst(Saksbygging.foreldrekopi(tom, på: språk))
      #expect(kopi.side.contains("class=\"er-utkast\""))
    }
    _ = try Verktøy.sakskriver().tekst(Saksbygging.saksmappe(tom))
  }

  @Test func `hver mal og tagg til saken er i bruk`() throws {
    var alle = TemplateCoverage()
    for d in try Verktøy.sakskriver().dekning { alle.add(d) }
    #expect(alle.templates.contains("sak"))
    #expect(alle.unusedTags.filter { $0.hasPrefix("Saks") || $0.hasPrefix("Linje") || $0.hasPrefix("Underskrift") } == [])
  }
}
