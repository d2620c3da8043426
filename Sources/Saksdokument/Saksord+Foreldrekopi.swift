package import Elevsak

/// The fixed explanations in the copy for the pupil and the parents: short, plain, and after the law (opplæringslova
/// §§ 10-2, 12-2, 12-4, 12-5 and 12-6, LOV-2023-06-09-30 as in force 1 January 2026, read 2026-11-26).
extension Saksord {
  package var innledning: [String] {
    let rett = ord(
      "Alle elever har rett til et trygt og godt skolemiljø. Her står det hva skolen gjør, når det skjer, og hvem som gjør det.",
      "Alle elevar har rett til eit trygt og godt skulemiljø. Her står det kva skulen gjer, når det skjer, og kven som gjer det.",
      "All pupils have the right to a safe and good school environment. This plan says what the school does, when, and who does it.")
    let språk = "The fixed text is in English. What the school itself has written is in Norwegian. Ask the school if you want it explained."
    return self.språk == .en ? [rett, språk] : [rett]
  }

  /// § 12-5: who is told when an adult at the school may have offended the pupil.
  package func omSlaget(_ slag: Saksslag) -> String? {
    switch slag {
    case .mellomElever: nil
    case .ansattMotElev:
      ord(
        "Saken gjelder en voksen på skolen. Da skal rektor melde fra til kommunen eller fylkeskommunen som har ansvaret for skolen. Det gjelder ikke når meldingen åpenbart er uten grunn (§ 12-5).",
        "Saka gjeld ein vaksen på skulen. Då skal rektor melde frå til kommunen eller fylkeskommunen som har ansvaret for skulen. Det gjeld ikkje når meldinga openbert er utan grunn (§ 12-5).",
        "The case concerns an adult at the school. The head teacher must then report to the municipality or county authority responsible for the school. This does not apply if the report is clearly groundless (section 12-5).")
    case .ledelseMotElev:
      ord(
        "Saken gjelder en i ledelsen på skolen. Da skal den som får vite om det, melde fra rett til kommunen eller fylkeskommunen som har ansvaret for skolen (§ 12-5).",
        "Saka gjeld ein i leiinga på skulen. Då skal den som får vite om det, melde frå rett til kommunen eller fylkeskommunen som har ansvaret for skulen (§ 12-5).",
        "The case concerns someone in the leadership of the school. Staff who learn of it must then report directly to the municipality or county authority responsible for the school (section 12-5).")
    }
  }

  package var omTiltakene: String {
    ord(
      "Det er de voksne på skolen som har ansvaret for å rette opp det som er galt.",
      "Det er dei vaksne på skulen som har ansvaret for å rette opp det som er gale.",
      "The adults at the school are responsible for putting right what is wrong.")
  }

  package var omEvaluering: String {
    ord(
      "Eleven har rett til å si hva som hjelper, og hva som ikke hjelper. Hjelper ikke et tiltak, må skolen endre det eller prøve noe annet.",
      "Eleven har rett til å seie kva som hjelper, og kva som ikkje hjelper. Hjelper ikkje eit tiltak, må skulen endre det eller prøve noko anna.",
      "The pupil has the right to say what helps and what does not. If a measure does not help, the school must change it or try something else.")
  }

  // § 12-6
  package var ikkeNok: String {
    ord("Hvis dere mener at skolen ikke gjør nok", "Dersom de meiner at skulen ikkje gjer nok", "If you think the school does not do enough")
  }
  /// Nobody is sent to the one the case is about.
  package func meldTilStatsforvalteren(_ slag: Saksslag) -> String {
    let først =
      slag == .ledelseMotElev
      ? ord(
        "Snakk først med kommunen eller fylkeskommunen som har ansvaret for skolen.", "Snakk først med kommunen eller fylkeskommunen som har ansvaret for skulen.",
        "Talk to the municipality or county authority responsible for the school first.")
      : ord("Snakk først med rektor.", "Snakk først med rektor.", "Talk to the head teacher first.")
    return først + " "
      + ord(
        "Har eleven fortsatt ikke et trygt og godt skolemiljø, kan eleven eller dere melde saken til statsforvalteren. Dette må være på plass:",
        "Har eleven framleis ikkje eit trygt og godt skulemiljø, kan eleven eller de melde saka til statsforvaltaren. Dette må vere på plass:",
        "If the pupil still does not have a safe and good school environment, the pupil or you can report the case to the County Governor (statsforvalteren). All of this must be in place:")
  }
  package var vilkår: [String] {
    [
      ord("Saken er tatt opp med rektor.", "Saka er teken opp med rektor.", "The case has been raised with the head teacher."),
      ord(
        "Det har gått minst én uke siden den ble tatt opp.", "Det har gått minst éi veke sidan ho vart teken opp.",
        "At least one week has passed since it was raised."),
      ord(
        "Eleven går fortsatt på skolen som saken gjelder.", "Eleven går framleis på skulen som saka gjeld.",
        "The pupil still attends the school that the case concerns."),
    ]
  }
  package var statsforvalterenAvgjør: String {
    ord(
      "Er det særlige grunner, kan statsforvalteren ta saken likevel. Statsforvalteren avgjør om skolen har satt inn tiltak som passer, og laget en skriftlig plan. Dette står i opplæringslova § 12-6.",
      "Er det særlege grunnar, kan statsforvaltaren ta saka likevel. Statsforvaltaren avgjer om skulen har sett inn tiltak som passar, og laga ein skriftleg plan. Dette står i opplæringslova § 12-6.",
      "If there are special reasons, the County Governor can still take the case. The County Governor decides whether the school has taken suitable measures and made a written plan. See section 12-6 of the Education Act (opplæringslova).")
  }
  package var statsforvalterensSide: String {
    ord("https://www.statsforvalteren.no", "https://www.statsforvalteren.no/nn", "https://www.statsforvalteren.no/en")
  }

  // Contact and meeting
  package var kontaktOgMøte: String { ord("Kontakt og neste møte", "Kontakt og neste møte", "Contact and next meeting") }
  package var kontakt: String { ord("Kontakt", "Kontakt", "Contact") }
  package var rolle: String { ord("Rolle", "Rolle", "Role") }
  package var telefon: String { ord("Telefon", "Telefon", "Telephone") }
  package var epost: String { ord("E-post", "E-post", "E-mail") }
  package var nettsted: String { ord("Nettsted", "Nettstad", "Web site") }
  package func utenKontakt(_ slag: Saksslag) -> String {
    slag == .ledelseMotElev
      ? ord(
        "Har dere spørsmål, kan dere snakke med kommunen eller fylkeskommunen som har ansvaret for skolen.",
        "Har de spørsmål, kan de snakke med kommunen eller fylkeskommunen som har ansvaret for skulen.",
        "If you have questions, talk to the municipality or county authority responsible for the school.")
      : ord(
        "Har dere spørsmål, kan dere snakke med kontaktlæreren eller rektor.", "Har de spørsmål, kan de snakke med kontaktlæraren eller rektor.",
        "If you have questions, talk to the contact teacher or the head teacher.")
  }
  package var nesteMøte: String { ord("Neste møte", "Neste møte", "Next meeting") }
  package func klokken(_ dato: String, _ klokke: String) -> String { ord("\(dato) kl. \(klokke)", "\(dato) kl. \(klokke)", "\(dato) at \(klokke)") }
  package var sted: String { ord("Sted", "Stad", "Place") }

  package var omUnderskriften: String {
    ord(
      "Å skrive under betyr at dere har lest planen. Det betyr ikke at dere er enige i alt.",
      "Å skrive under betyr at de har lese planen. Det betyr ikkje at de er samde i alt.",
      "To sign means that you have read the plan. It does not mean that you agree with all of it.")
  }
}
