extension Tekstkrav {
  private init(_ kode: String, _ hva: String, _ deler: [Del]) {
    self.kode = kode
    self.hva = hva
    self.deler = deler
  }

  private init(_ kode: String, _ hva: String, paragrafer: [String] = [], _ mønstre: [String]) {
    self.init(kode, hva, [Del(hva: hva, paragrafer: paragrafer, mønstre: mønstre)])
  }

  /// Sorted by code.
  package static let alle: [Tekstkrav] = [
    .init(
      "HP01", "retten til et trygt og godt skolemiljø", paragrafer: ["12-2", "9A-2"],
      [
        "rett* til et trygt og godt", "rett* til eit trygt og godt", "rett på et trygt og godt",
        "rett på eit trygt og godt",
      ]),
    .init(
      "HP02", "nulltoleranse mot krenkelser", paragrafer: ["12-3", "9A-3"],
      [
        "nulltoleranse*", "ikke godta krenk*", "ikkje godta krenk*", "godtar ikke krenk*",
        "godtek ikkje krenk*",
      ]),
    .init(
      "HP03", "de fem pliktene i § 12-4",
      [
        .init(
          hva: "følge med",
          mønstre: ["følge med", "følger med", "følgje med", "følgjer med", "fylgje med", "fylgjer med"]),
        .init(
          hva: "gripe inn",
          mønstre: ["gripe inn", "griper inn", "grip inn", "gripe tak", "stoppe krenk*", "stanse krenk*"]),
        .init(
          hva: "melde fra",
          mønstre: [
            "melde fra", "melder fra", "melde frå", "melder frå", "meld fra", "meld frå", "meldeplikt*",
            "varsle", "varsler", "varslar", "melde i fra", "seie frå til rektor", "si fra til rektor",
          ]),
        .init(hva: "undersøke", mønstre: ["undersøk*"]),
        .init(
          hva: "sette inn tiltak",
          mønstre: [
            "sette inn tiltak", "setter inn tiltak", "setje inn tiltak", "set inn tiltak",
            "sette inn egnede tiltak", "setje inn eigna tiltak", "egnede tiltak", "eigna tiltak",
            "iverksette tiltak", "iverksetter tiltak", "setje i verk tiltak", "sette i verk tiltak",
            "rette opp situasjonen", "tiltaksplikt*",
          ]),
      ]),
    .init(
      "HP05", "hvordan arbeidet blir dokumentert",
      ["dokumenter*", "dokumentasjon*", "skrive ned", "referat*", "loggfør*"]),
    .init(
      "HP06", "det en skriftlig plan i en sak skal si",
      [
        .init(
          hva: "hvilket problem den skal løse",
          mønstre: [
            "hvilket problem*", "hvilke problem*", "kva problem*", "problem* tiltak* skal løse",
            "problemet som skal løs*",
          ]),
        .init(
          hva: "hvilke tiltak",
          mønstre: [
            "hvilke tiltak*", "kva tiltak*", "tiltak* skolen har planlagt", "tiltaka skulen har planlagt",
          ]),
        .init(
          hva: "når de blir gjennomført",
          mønstre: ["når tiltak*", "når dei skal gjennomførast", "når de skal gjennomføres"]),
        .init(
          hva: "hvem som gjennomfører dem",
          mønstre: [
            "hvem som skal gjennomføre*", "hvem som er ansvarlig*", "hvem som har ansvar*",
            "kven som skal gjennomføre*", "kven som er ansvarleg*", "kven som har ansvar*",
            "ansvarlig for gjennomføring*", "ansvarleg for gjennomføring*",
          ]),
        .init(
          hva: "når de blir evaluert",
          mønstre: [
            "når tiltak* skal evaluer*", "når de skal evaluer*", "når dei skal evaluer*", "tiltak* evaluer*",
            "evaluer* tiltak*", "evaluering av tiltak*",
          ]),
      ]),
    .init(
      "HP07", "hvor fort skolen handler",
      [
        "snarest*", "snarast*", "umiddelbart", "straks", "samme dag", "same dag", "same dagen", "med en gang",
        "med ein gong",
      ]),
    .init(
      "HP08", "at en som arbeider på skolen, krenker en elev",
      [
        .init(
          hva: "en som arbeider på skolen", paragrafer: ["12-5", "9A-5"],
          mønstre: [
            "en ansatt krenker*", "ansatte krenker*", "ein tilsett krenkjer*", "tilsette krenkjer*",
            "som arbeider på skolen, krenk*", "som arbeider på skolen krenk*",
            "som arbeider ved skolen krenk*", "som arbeider ved skolen, krenk*",
            "som arbeider på skulen, krenk*", "som arbeider på skulen krenk*", "voksen krenker*",
            "vaksen krenkjer*",
          ]),
        .init(
          hva: "en i ledelsen",
          mønstre: [
            "i ledelsen", "i leiinga", "i skolens ledelse", "i skoleledelsen", "i skuleleiinga",
            "i skoleleiinga", "av ledelsen", "en leder krenker*", "ein leiar krenkjer*",
          ]),
      ]),
    .init(
      "HP09", "at rektor melder fra til skoleeieren i alvorlige saker",
      [
        "skoleeier*", "skoleeigar*", "skuleeigar*", "melde* fra til kommunen*", "melde* frå til kommunen*",
        "melder fra til kommunen*", "melder frå til kommunen*", "melde* fra til fylkeskommunen*",
        "melde* frå til fylkeskommunen*", "melder fra til fylkeskommunen*", "melder frå til fylkeskommunen*",
      ]),
    .init(
      "HP10", "veien til statsforvalteren",
      [
        .init(
          hva: "statsforvalteren", paragrafer: ["12-6", "9A-6"], mønstre: ["statsforvalt*", "fylkesmann*"]),
        .init(
          hva: "at det må ha gått en uke",
          mønstre: [
            "en uke", "ei uke", "én uke", "1 uke", "ei veke", "éi veke", "1 veke", "en ukes", "fem skoledag*",
          ]),
      ]),
    .init(
      "HP12", "det beste for eleven og retten til å bli hørt",
      [
        .init(
          hva: "det beste for eleven", paragrafer: ["10-1", "5A-1"],
          mønstre: [
            "beste for eleven*", "elevens beste", "eleven sitt beste", "barnets beste", "barns beste",
          ]),
        .init(
          hva: "å bli hørt", paragrafer: ["10-2", "5A-2"],
          mønstre: [
            "bli hørt", "blir hørt", "bli høyrd*", "blir høyrd*", "elevens stemme", "elevens syn",
            "eleven sitt syn", "hører eleven*", "høyrer eleven*", "uttale seg",
          ]),
      ]),
    .init(
      "HP13", "at elever og foreldre er med på arbeidet", paragrafer: ["10-4", "5A-4", "9A-8"],
      ["medvirk*", "medverk*", "skoledemokrati*", "skuledemokrati*", "elevmedvirk*", "elevmedverk*"]),
    .init("HP14", "elevrådet", ["elevråd*", "elevting*"]),
    .init(
      "HP15", "foreldrenes organ (gjelder grunnskoler)",
      ["fau", "foreldr* arbeidsutval*", "arbeidsutval*", "foreldreråd*", "foreldreutval*"]),
    .init(
      "HP17", "hvem som får vite om rettighetene", paragrafer: ["10-8", "5A-8", "9A-9"],
      ["inform*", "gjøres kjent*", "gjerast kjen*", "orienter*"]),
    .init("HP18", "foreldremøtene", ["foreldremøt*", "foresattmøt*", "foresattemøt*", "føresettmøt*"]),
    .init("HP19", "Elevundersøkelsen", ["elevundersøk*"]),
    .init("HP21", "hvordan planen blir evaluert", ["evaluer*", "revider*", "revisjon*"]),
    .init(
      "HP32", "oppfølging av fravær", paragrafer: ["10-6", "5A-6"],
      ["fravær*", "fråvær*", "skolefravær*", "skulefråvær*"]),
    .init(
      "HP33", "fysiske inngrep", paragrafer: ["13-3", "13-4", "13-5", "3-10a", "3-10b", "3-10c"],
      ["fysisk* inngrep*", "gripe fysisk inn", "gripe inn fysisk", "nødverge*", "nødrett*"]),
    .init(
      "HP34", "skolereglene", paragrafer: ["10-7", "5A-7", "9A-10"],
      ["skoleregl*", "skuleregl*", "ordensregl*", "ordensreglement*", "trivselsregl*"]),
    .init(
      "HP35", "det fysiske skolemiljøet", paragrafer: ["12-7", "9A-7"],
      ["fysisk* miljø*", "fysisk* skolemiljø*", "fysisk* skulemiljø*", "fysisk* læringsmiljø*", "inneklima*"]),
    .init(
      "HP36", "når planen er godkjent eller revidert",
      ["godkjen*", "revider*", "revisjon*", "versjon*", "vedtatt", "vedteke*", "vedtatt*"]),
    .init(
      "HP40", "hjelpen utenfor klasserommet",
      [
        "ppt", "pp-tjenest*", "pp-tenest*", "pedagogisk-psykologisk*", "helsesykepleier*", "helsesjukeplei*",
        "helsesøst*", "skolehelsetjenest*", "skulehelsetenest*", "bup",
      ]),
  ]
}
