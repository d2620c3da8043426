import Elevsak
import PlanDiagnostics
import PlanProsa
import Planmodell
import PlanWriters
import Sakskriver
import Saksdokument
import Skoletid
import Testing

/// Saker ingen ville skrevet: hva som helst i hvert felt, og hva som helst utelatt. Siden er gyldig likevel.
@Suite struct TilfeldigeSaker {
  private struct Kilde {
    var tilstand: UInt64
    mutating func tall(_ n: Int) -> Int {
      tilstand = tilstand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((tilstand >> 33) % UInt64(n))
    }
    mutating func kanskje() -> Bool { tall(3) > 0 }

    private static let biter = [
      "Eleven", " ", "er alene", "\n", "æøå", "«sitat»", "\"", "'", "&", "<b>", "</style>", "]]>", "{{navn}}", "\\", "|", "*", "_", "#", "- x",
      "\u{0}", "\u{1B}", "\u{202E}", "\u{FEFF}", "\u{2028}", "👩‍👩‍👧", "e\u{301}", "\u{FFFF}", "&amp;", "<!--", "tel:", "1. ", String(repeating: "a", count: 200), "\t",
    ]
    mutating func ord() -> String { (0..<tall(8)).map { _ in Self.biter[tall(Self.biter.count)] }.joined() }
    mutating func tekst() -> Tekst { Tekst(ord(), sted: sted) }
    mutating func tekst() -> Tekst? { kanskje() ? tekst() : nil }
    mutating func prosa() -> Prosa {
      let avsnitt = Prosablokk.avsnitt([.tekst(ord())])
      switch tall(8) {
      case 0: return Prosa([], sted: sted)
      case 1: return Prosa([.overskrift(nivå: 1, [.tekst(ord())]), avsnitt], sted: sted)
      case 2: return Prosa([.liste(Prosaliste(start: nil, tett: true, punkter: [[avsnitt], [.sitat([avsnitt])]]))], sted: sted)
      case 3: return Prosa([.kode(ord()), .skillelinje], sted: sted)
      case 4: return Prosa([.avsnitt([.fotnote(id: "x", sted: sted), .bilde(Prosabilde(kilde: "a.png", tekst: ord(), sted: sted))])], sted: sted)
      default: return Prosa([avsnitt], sted: sted)
      }
    }
    mutating func prosa() -> Prosa? { kanskje() ? prosa() : nil }
    mutating func dato() -> Lokalisert<Dato>? { kanskje() ? Lokalisert(Dato(dagnummer: 9700 + tall(400)), sted: sted) : nil }
    mutating func ansvar() -> [Ansvar] {
      (0..<tall(4)).map { _ in
        var a = Ansvar(sted: sted)
        switch tall(4) {
        case 0: a.rolle = Tekst("kontaktlærer", sted: sted)
        case 1: a.rolle = tekst()
        case 2: a.gruppe = tekst()
        default: a.person = tekst()
        }
        a.form = kanskje() ? .ansvarlig : .samarbeid
        return a
      }
    }
    let sted = FileLocation(file: "sak.yaml", line: 1)

    mutating func plan() -> Aktivitetsplan {
      var p = Aktivitetsplan(sted: sted)
      (p.sak, p.elev, p.gruppe, p.opprettet) = (tekst(), tekst(), tekst(), dato())
      p.målform = kanskje() ? .nb : .nn
      p.status = Saksstatus.allCases[tall(3)]
      p.slag = Saksslag.allCases[tall(3)]
      if kanskje() { p.navn = Intern(tekst()) }
      if kanskje() { p.interneNotater = Intern([prosa()]) }
      for i in 0..<tall(4) {
        var x = Problem(sted: sted)
        x.id = Tekst("p\(i)", sted: sted)
        x.tekst = prosa()
        p.problemer.append(x)
      }
      for i in 0..<tall(7) {
        var t = Aktivitetstiltak(sted: sted)
        t.id = Tekst("t\(tall(2) == 0 ? i : 0)", sted: sted)
        t.problem = (0..<tall(3)).map { _ in Tekst("p\(tall(5))", sted: sted) }
        (t.hva, t.start, t.slutt, t.ansvar, t.evalueres) = (prosa(), dato(), dato(), ansvar(), dato())
        if kanskje() {
          var n = Når(sted: sted)
          n.tid = tekst()
          t.hyppighet = n
        }
        p.tiltak.append(t)
      }
      for _ in 0..<tall(8) {
        var r = Evalueringsrunde(sted: sted)
        (r.dato, r.neste, r.elevensVurdering) = (dato(), dato(), prosa())
        for _ in 0..<tall(4) {
          var x = Tiltaksresultat(sted: sted)
          x.tiltak = Tekst("t\(tall(9))", sted: sted)
          x.virkning = prosa()
          x.videre = Videreføring.allCases[tall(3)]
          r.resultater.append(x)
        }
        p.evalueringer.append(r)
      }
      if kanskje() {
        var e = Elevstemme(sted: sted)
        (e.dato, e.ord, e.ønsketIkke) = (dato(), prosa(), kanskje())
        p.elevensStemme = e
      }
      if kanskje() {
        var f = Foreldresyn(sted: sted)
        (f.dato, f.syn) = (dato(), prosa())
        var x = Forslag(sted: sted)
        (x.tekst, x.følges, x.grunn) = (prosa(), kanskje(), prosa())
        f.forslag = [x]
        p.foreldre = f
      }
      for _ in 0..<tall(3) {
        var u = Undersøkelse(sted: sted)
        (u.hva, u.dato, u.ansvar, u.funn) = (tekst(), dato(), ansvar(), prosa())
        p.undersøkelser.append(u)
      }
      (p.opprettholdende, p.elevensBeste, p.andreHørt) = (prosa(), prosa(), prosa())
      if kanskje() {
        var m = Saksmøte(sted: sted)
        (m.dato, m.klokke, m.hvor) = (dato(), tekst(), tekst())
        p.nesteMøte = m
      }
      if kanskje() {
        var k = Kontakt(sted: sted)
        (k.navn, k.rolle, k.omtale) = (tekst(), tekst(), prosa())
        p.kontakt = k
      }
      return p
    }
  }

  @Test func `gir en gyldig side, tekst og kalender`() throws {
    let skriver = try Verktøy.sakskriver()
    for frø in UInt64(1)...300 {
      var kilde = Kilde(tilstand: frø)
      let innhold = Saksinnhold(kilde.plan(), skole: kilde.kanskje() ? kilde.ord() : nil)
      do throws(Skrivefeil) {
        _ = try skriver.skriv(Saksbygging.saksmappe(innhold), fil: "a")
        for språk in Kopispråk.allCases { _ = try skriver.skriv(Saksbygging.foreldrekopi(innhold, på: språk), fil: "a") }
      } catch {
        Issue.record("frø \(frø): \(error.funn.map { "\($0.code) \($0.message)" })")
        return
      }
      let kalender = Sakskalender.skriv(innhold)
      #expect(kalender.starts(with: Array("BEGIN:VCALENDAR\r\n".utf8)) && kalender.suffix(15) == Array("END:VCALENDAR\r\n".utf8)[...], "frø \(frø)")
      _ = Lesbarhet.merknad(Saksbygging.saksmappe(innhold).skolensTekst)
    }
  }
}
