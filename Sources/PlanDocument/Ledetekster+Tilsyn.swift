/// The words of the owner's overview and of the tilsynsark.
extension Ledetekster {
  // The four answers, as an inspection gets them, and as one word in a table.
  package var jaFunnet: String { ord("Ja – funnet", "Ja – funne") }
  package var neiMangler: String { ord("Nei – mangler", "Nei – manglar") }
  package var kanIkkeSjekkes: String { ord("Kan ikke sjekkes", "Kan ikkje sjekkast") }
  package var gjelderIkke: String { ord("Gjelder ikke", "Gjeld ikkje") }
  package var mangel: String { ord("Mangler", "Manglar") }
  package var tillattIKommentar: String { ord("tillatt i en kommentar", "tillate i ein kommentar") }

  // The sheet
  package var tilsynsark: String { ord("Tilsynsark", "Tilsynsark") }
  package var svar: String { ord("Svar", "Svar") }
  package var sted: String {
    ord("Hvor det står, eller hva som mangler", "Kvar det står, eller kva som manglar")
  }
  package var lagd: String { ord("Laget", "Laga") }
  package var somIkkeErKjent: String { ord("Datoen er ikke kjent", "Datoen er ikkje kjend") }
  package var planenSlikDenErLagtUt: String {
    ord("Planen slik den er lagt ut", "Planen slik han er lagd ut")
  }
  package var planenErIntern: String {
    ord("Planen er intern og ikke lagt ut", "Planen er intern og ikkje lagd ut")
  }
  package var sidenKanIkkeLages: String {
    ord(
      "Siden kan ikke lages før feilene i innholdet er rettet",
      "Sida kan ikkje lagast før feila i innhaldet er retta")
  }
  package var planenSomHelhet: String { ord("Planen som helhet", "Planen som heilskap") }
  package var resultat: String { ord("Resultat", "Resultat") }
  package var omTilsynsarket: String {
    ord(
      "Arket stiller ett spørsmål for hvert krav, slik et tilsyn kan spørre. Det viser hva skoleplan har funnet i planen, og hva som mangler. Det sier aldri at planen er god nok eller i samsvar med loven; det må et menneske vurdere.",
      "Arket stiller eitt spørsmål for kvart krav, slik eit tilsyn kan spørje. Det viser kva skoleplan har funne i planen, og kva som manglar. Det seier aldri at planen er god nok eller i samsvar med lova; det må eit menneske vurdere."
    )
  }
  package var skalIkkeLeggesUt: String {
    ord(
      "Siden er til arbeidet på skolen og hos eieren. Den skal ikke legges ut.",
      "Sida er til arbeidet på skulen og hos eigaren. Ho skal ikkje leggjast ut.")
  }

  // The overview
  package var oversikt: String { ord("Oversikt over planene", "Oversikt over planane") }
  package var oversiktHosAlle: String {
    ord("Oversikt over planene hos eierne", "Oversikt over planane hos eigarane")
  }
  package var omOversikten: String {
    ord(
      "Her står hver plan og hvert krav, og hva skoleplan har funnet og ikke funnet. De som trenger oppmerksomhet først, står øverst. Oversikten sier aldri at en plan er god nok eller i samsvar med loven.",
      "Her står kvar plan og kvart krav, og kva skoleplan har funne og ikkje funne. Dei som treng merksemd først, står øvst. Oversikta seier aldri at ein plan er god nok eller i samsvar med lova."
    )
  }
  package var somRegneark: String {
    ord("Samme oversikt som regneark (CSV)", "Same oversikt som rekneark (CSV)")
  }
  package var somDatafil: String { ord("Samme oversikt som data (JSON)", "Same oversikt som data (JSON)") }
  package var planene: String { ord("Planene", "Planane") }
  package var planeneEtterTur: String {
    ord("Planene, med dem som trenger oppmerksomhet først", "Planane, med dei som treng merksemd først")
  }
  package var nærmesteFrist: String { ord("Nærmeste frist", "Nærmaste frist") }
  package var fellesFraEieren: String { ord("Felles fra eieren", "Felles frå eigaren") }
  package var kravene: String { ord("Kravene", "Krava") }
  package var krav: String { ord("Krav", "Krav") }
  package var ellers: String { ord("Ellers", "Elles") }
  package func kraveneSomMangler(_ gruppe: String) -> String {
    ord("\(gruppe): krav som mangler hos noen", "\(gruppe): krav som manglar hos nokon")
  }
  package var ingenMangler: String {
    ord("Ingenting mangler hos noen i denne gruppen.", "Ingenting manglar hos nokon i denne gruppa.")
  }
  package var ellersFunnet: String { ord("Mangler ikke hos noen", "Manglar ikkje hos nokon") }
  package var ingenMangel: String { ord("Ingen mangler", "Ingen manglar") }
  package var kanIkkeLeses: String { ord("Planen kan ikke leses", "Planen kan ikkje lesast") }
  package var ingenPlanSkrevet: String { ord("Ingen plan er skrevet", "Ingen plan er skriven") }
  package var ikkeSkrevet: String { ord("Ikke skrevet", "Ikkje skrive") }
  package var tidligere: String { ord("Planer for tidligere år", "Planar for tidlegare år") }
  package var eierensEgen: String { ord("Eierens egen plan", "Eigaren sin eigen plan") }
  package var vurdertNå: String { ord("Planer som gjelder nå", "Planar som gjeld no") }
  package var manglerSomErFeil: String {
    ord("Planer der noe mangler som er en feil", "Planar der noko manglar som er ein feil")
  }
  package var revisjonErPassert: String {
    ord("Planer der neste revisjon er passert", "Planar der neste revisjon er passert")
  }
  package var likeTiltak: String { ord("Like tiltak hos flere skoler", "Like tiltak hos fleire skular") }
  package var omLikeTiltak: String {
    ord(
      "S07, en merknad: Tiltakene er skrevet nesten likt hos flere skoler. Er de felles, kan de stå én gang hos eieren. Er de kopiert, bør hver skole se om de passer.",
      "S07, ein merknad: Tiltaka er skrivne nesten likt hos fleire skular. Er dei felles, kan dei stå éin gong hos eigaren. Er dei kopierte, bør kvar skule sjå om dei passar."
    )
  }
  package var rettesÉttSted: String {
    ord("Står hos eieren og rettes der", "Står hos eigaren og blir retta der")
  }

  /// How many sections and measures are the owner's; the rest are the school's own.
  package func andel(punkter: Int, felles: Int, tiltak: Int, fellesTiltak: Int) -> String {
    ord(
      "\(felles) av \(punkter) punkter, \(fellesTiltak) av \(tiltak) tiltak",
      "\(felles) av \(punkter) punkt, \(fellesTiltak) av \(tiltak) tiltak")
  }

  package func antallMangler(_ n: Int) -> String { "\(n) \(ord("mangler", "manglar"))" }
  package func antallKanIkkeSjekkes(_ n: Int) -> String {
    ord("\(n) kan ikke sjekkes", "\(n) kan ikkje sjekkast")
  }
  package func antallFunnet(_ n: Int) -> String { ord("\(n) funnet", "\(n) funne") }
  package func antallGjelderIkke(_ n: Int) -> String { ord("\(n) gjelder ikke", "\(n) gjeld ikkje") }
  package func innholdsfeil(_ n: Int) -> String { ord("\(n) feil i innholdet", "\(n) feil i innhaldet") }
  package func hosAlle(_ n: Int) -> String {
    n == 1 ? ord("Hos den ene", "Hos den eine") : ord("Hos alle \(n)", "Hos alle \(n)")
  }
  package func hosAlleUnntatt(_ n: Int) -> String {
    ord("Hos \(n), alle bortsett fra:", "Hos \(n), alle bortsett frå:")
  }
  package func hos(_ n: Int) -> String { ord("Hos \(n):", "Hos \(n):") }
  package func ogTil(_ n: Int) -> String { ord("og \(n) steder til", "og \(n) stader til") }
  package func restenIData(_ n: Int) -> String {
    ord("\(n) til står i dataene (JSON).", "\(n) til står i dataa (JSON).")
  }
  package func revisjonPassert(_ dato: String) -> String {
    "\(dato) – passert"
  }

  /// «3 feil, 1 advarsel og 2 merknader».
  package func etterVekt(feil: Int, advarsler: Int, merknader: Int) -> String? {
    let deler = [
      feil == 0 ? nil : "\(feil) feil",
      advarsler == 0
        ? nil
        : advarsler == 1
          ? ord("1 advarsel", "1 åtvaring") : ord("\(advarsler) advarsler", "\(advarsler) åtvaringar"),
      merknader == 0
        ? nil : merknader == 1 ? "1 merknad" : ord("\(merknader) merknader", "\(merknader) merknader"),
    ].compactMap { $0 }
    guard let siste = deler.last else { return nil }
    return deler.count == 1 ? siste : "\(deler.dropLast().joined(separator: ", ")) \(og) \(siste)"
  }
}
