/// A word, number or mark of a time expression, in small letters and in bokmål.
struct Tidsord: Equatable {
  enum Slag { case ord, tall, tegn }
  var slag: Slag
  /// «uke» for «veka» too.
  var tekst: String
  /// Where it stands in what was written.
  var plass: Range<String.Index>

  var tall: Int? { slag == .tall ? Int(tekst) : nil }

  /// The expression as words. At most `flest`; what is longer is no time anyone can read.
  static func les(_ tekst: String) -> [Tidsord]? {
    var ut: [Tidsord] = []
    var i = tekst.startIndex
    while i < tekst.endIndex {
      let c = tekst[i]
      if c == " " || c == "\u{A0}" || c == "\n" || c == "\t" {
        i = tekst.index(after: i)
        continue
      }
      let start = i
      let slag: Slag = c.isASCII && c.isNumber ? .tall : c.isLetter ? .ord : .tegn
      repeat { i = tekst.index(after: i) } while i < tekst.endIndex && slag != .tegn && hører(tekst, i, slag)
      var ord = String(tekst[start..<i]).lowercased()
      if slag == .tegn { ord = ord == "—" || ord == "-" ? "–" : ord }
      // «Oppstartvår»: a space that was lost.
      if slag == .ord, ord.hasPrefix("oppstart"), Tidsordliste.erTid(String(ord.dropFirst(8))) {
        ord = String(ord.dropFirst(8))
        let skille = tekst.index(start, offsetBy: 8)
        ut.append(Tidsord(slag: .ord, tekst: "oppstart", plass: start..<skille))
      }
      if slag == .ord { ord = Tidsordliste.bokmål[ord] ?? ord }
      ut.append(Tidsord(slag: slag, tekst: ord, plass: start..<i))
      if ut.count > flest { return nil }
    }
    return ut
  }

  static let flest = 60

  /// Whether the character goes on the word before it. A hyphen inside a word is part of it.
  private static func hører(_ tekst: String, _ i: String.Index, _ slag: Slag) -> Bool {
    let c = tekst[i]
    switch slag {
    case .tall: return c.isASCII && c.isNumber
    case .ord:
      if c.isLetter { return true }
      let neste = tekst.index(after: i)
      return c == "-" && neste < tekst.endIndex && tekst[neste].isLetter
    case .tegn: return false
    }
  }
}

/// Words as they are written, nynorsk, definite, plural, shortened, and the one they are read as.
enum Tidsordliste {
  static let bokmål: [String: String] = {
    var ut: [String: String] = [:]
    for (ord, former) in former {
      for form in former.split(separator: " ") { ut[String(form)] = ord }
    }
    return ut
  }()

  private static let former: [(String, String)] = [
    ("uke", "uken uka uker ukene veke veka veker vekene vekes"), ("dag", "dagen dagar dager dagane dagene"),
    ("måned", "måneden måneder månedene månad månaden månader månadene månadane mnd"), ("år", "året åra årene"),
    ("virkedag", "virkedager virkedagen virkedagar yrkedag yrkedagar kvardag kvardagar hverdag hverdager arbeidsdag arbeidsdager arbeidsdagar arbeidsdagen"),
    ("skoledag", "skoledager skoledagen skuledag skuledagar skuledagen skolens"),
    ("semester", "semesteret semestre semestrene semestera semesterets termin terminen halvår halvåret halvårene"),
    ("kvartal", "kvartalet"), ("gang", "ganger gangen gong gonger gongen gongar"),
    ("hver", "hvert kvar kvart"), ("annenhver", "annethvert annakvar annakvart"), ("hel", "hele heile helse heilt helt"),
    ("første", "fyrste fyrst først"), ("siste", "sist sisten"), ("andre", "annen annet anna"), ("nytt", "nye ny neste komande kommende"),
    ("ikke", "ikkje"), ("senere", "seinare"), ("innen", "innan"), ("senest", "seinast"), ("fra", "frå"), ("til", "t.o.m tom"), ("mellom", "imellom"), ("gjennom", "gjennomgående gjennomgåande"),
    ("utgang", "utgangen utg slutten slutt"), ("begynnelse", "begynnelsen byrjinga starten byrjing begynnelsa"), ("midten", "midt midtveis"),
    ("skoleår", "skoleåret skoleårets skuleår skuleåret skoleåra"), ("skolestart", "skulestart skolestarten skulestarten skoleoppstart skuleoppstart"),
    ("skoleuke", "skoleuken skoleuka skuleveke skuleveka skoleuker skoleukene skuleveker skulevekene"),
    ("skoleslutt", "skuleslutt skoleslutten skuleslutten skoleavslutning skuleavslutning"),
    ("planleggingsdag", "planleggingsdager planleggingsdagene planleggingsdagar planleggingsdagane planleggingsdagen plandager plandagar plandagene plandagane planleggingsuken planleggingsuke planleggingsveka"),
    ("høst", "høsten haust hausten høstens haustens"), ("vinter", "vinteren vinterens"), ("vår", "våren vårens"), ("sommer", "sommeren sommar sommaren"),
    ("høstsemester", "høstsemesteret haustsemester haustsemesteret høsthalvåret høsthalvår hausthalvåret høstterminen høsttermin"),
    ("vårsemester", "vårsemesteret vårhalvåret vårhalvår vårsemster vårterminen vårtermin"),
    ("høstferie", "høstferien haustferie haustferien"), ("juleferie", "juleferien jolaferie jolaferien"), ("vinterferie", "vinterferien"),
    ("påskeferie", "påskeferien"), ("sommerferie", "sommerferien sommarferie sommarferien"), ("jul", "julen jula jol jola"), ("påske", "påsken påska"),
    ("pinse", "pinsen pinsa"), ("overgang", "overgangen"), ("semesterskifte", "semesterskiftet semesterskifte semestervekslinga"),
    ("løpende", "løpande fortløpende fortløpande kontinuerlig kontinuerleg"), ("årlig", "årleg"), ("daglig", "dagleg"),
    ("ukentlig", "ukentlige ukevis vekentleg kvarveke"), ("månedlig", "månedlige månadleg månadlege"),
    ("straks", "umiddelbart straksen omgående omgåande strakst"), ("snarest", "snarast"), ("samme", "same sama"),
    ("medio", "med."), ("oppstart", "oppstarten opp-start startar starter start"), ("frist", "fristen"),
    ("ledd", "leddet"), ("løp", "løpet"), ("minst", "minimum"), ("behov", "behovet"), ("én", "en ein éin ei éi ett eitt"),
    ("to", "tvo"), ("sju", "syv"), ("eller", "hhv"), ("og", "samt &"), ("hvis", "dersom viss"),
    ("januar", "jan"), ("februar", "feb febr"), ("april", "apr"), ("august", "aug"), ("september", "sept sep"), ("oktober", "okt"),
    ("november", "nov"), ("desember", "des"), ("juni", "jun"), ("juli", "jul."),
    ("mandag", "mandager måndag måndagar mandagene mandagen måndagen"), ("tirsdag", "tirsdager tysdag tysdagar tirsdagene tirsdagen tysdagen"),
    ("onsdag", "onsdager onsdagar onsdagen"), ("torsdag", "torsdager torsdagar torsdagen"), ("fredag", "fredager fredagar fredagen"), ("lørdag", "lørdager laurdag laurdagar"), ("søndag", "søndager sundag sundagar"),
    ("elevundersøkelse", "elevundersøkelsen elevundersøkelsens elevundersøking elevundersøkinga"), ("klokke", "klokka klokken"), ("årsplan", "årsplanen"), ("møteplan", "møteplanen møteplanane"), ("timeplan", "timeplanen"), ("skolerute", "skoleruten skoleruta skuleruta"), ("plan", "planen planane planer"), ("oppsatt", "oppsett fastsatt fastsett"), ("periode", "perioden"),
  ]

  /// Counting words, from 0; ordinals too.
  static func tall(_ ord: String) -> Int? { tallord[ord] }

  private static let tallord: [String: Int] = [
    "én": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
    "første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7, "åttende": 8, "tiende": 10, "fjortende": 14,
    "sjuande": 7, "åttande": 8, "tiande": 10, "fjortande": 14,
  ]

  static func erTid(_ ord: String) -> Bool {
    let ord = bokmål[ord] ?? ord
    return måned(ord) != nil || Årstid(rawValue: ord) != nil
  }

  static func måned(_ ord: String) -> Int? { Dato.månedsnavn.firstIndex(of: ord).map { $0 + 1 } }
  static func ukedag(_ ord: String) -> Ukedag? { Ukedag.allCases.first { $0.navn == ord } }
}
