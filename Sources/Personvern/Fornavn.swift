/// Given names in use in Norway: Norwegian, Sámi, and those families have brought with them.
///
/// Common knowledge, not a register. A name that is not here is not recognised; a word that is here is only a
/// name when a surname follows, or in an address.
enum Fornavn {
  /// In small letters.
  static let alle = Set(navn.utf8.split { $0 == 32 || $0 == 10 }.map { String(Substring($0)) })

  /// Whether it is how a name is written in an address: «kari», «oystein», «oeystein».
  static func erIAdresse(_ ord: String) -> Bool { alle.contains(ord) || skrevetOm.contains(ord) }

  private static let skrevetOm = Set(
    alle.lazy.filter { navn in navn.utf8.contains { $0 > 127 } }.flatMap {
      [foldet($0), foldet($0, lang: true)]
    })

  /// Folded. Also something else: at the beginning of a sentence, and in an address, they alone say nothing.
  static let ogsåOrd: Set<String> = [
    "april", "ask", "august", "bo", "chi", "dag", "even", "falk", "finn", "fred", "gard", "gro", "hans",
    "helga", "helge", "jan", "jo", "juni", "kai", "klara", "lan", "lin", "line", "liv", "live", "lykke",
    "mai", "mark", "max", "may", "mille", "mine", "nam", "odd", "per", "ravn", "ro", "rose", "rune", "siv",
    "sol", "stein", "storm", "tale", "tom", "tone", "tor", "tyr", "una", "unn", "vaar", "van", "var",
  ]

  /// Small letters a–z, others taken apart. Digits and signs stay.
  static func foldet(_ tekst: String, lang: Bool = false) -> String {
    var ut = ""
    for s in tekst.lowercased().unicodeScalars {
      switch s {
      case "æ", "ä": ut += "ae"
      case "ø", "ö": ut += lang ? "oe" : "o"
      case "å": ut += lang ? "aa" : "a"
      case "á", "à", "â", "ã": ut += "a"
      case "é", "è", "ê", "ë": ut += "e"
      case "í", "ì", "î", "ï", "ı": ut += "i"
      case "ó", "ò", "ô", "õ": ut += "o"
      case "ú", "ù", "û", "ü": ut += "u"
      case "č", "ć", "ç": ut += "c"
      case "đ", "ð": ut += "d"
      case "ŋ", "ñ", "ń": ut += "n"
      case "š", "ś", "ş": ut += "s"
      case "ŧ": ut += "t"
      case "ž", "ź", "ż": ut += "z"
      case "ł": ut += "l"
      default: ut.unicodeScalars.append(s)
      }
    }
    return ut
  }

  private static let navn = """
    aage aaliyah aaron aasmund abbas abdalla abdallah abdi abdifatah abdiqani abdirahman abdul abdulaziz
    abdullah abdulrahman abel abena abigail abraham abshir abu adam adana adele adelina adem adil adnan
    adrian agata agate agathe agnes agnete agnieszka agron ahmad ahmed aicha aida ailin ailo aina aisha
    aksel albert albin aleksander aleksandr aleksandra aleksei alessandro alexander alexandra alf alfhild
    alfred ali alia alice alicja alida alina alise alisha aliya alma alva alvar alvin amal amalie aman
    amanda amandus amani amar amara ambjørn amelia amelie amin amina aminata amir amira ammar amund ana anas
    anastasia anders andor andre andrea andreas andrej andrius andrzej andré ane aneta anette angela
    angelica angelina anh ania aniela anisa anita anja anker ann anna annbjørg anne anneli annelise annette
    annie annika annikken anny anton antonia antonius anwar ara arash arben ardian are arent arian ariana
    arild armin arne arnfinn arnhild arnold arnstein arnt aron arta artem arthur artur arturas arve arvid
    aryan asad asgeir asha ashraf asia asiya ask aslak aslaug asle asma asmaa astor astri astrid atle aud
    audhild audun august augusta aurora aya ayaan ayan ayana ayat ayesha ayla aylin ayman aysha ayub aziz
    azra balder baltazar baran barbara bartosz bashir bastian beata beate beatrice belal bendik benedicte
    benedikt benedikte benjamin bent bente bergljot berit berivan bernhard bernt bertil besa besnik biehtár
    biera bierdna bilal binyam biret birger birgit birgitte birgá birk birte bjarne bjarte bjørg bjørk bjørn
    bjørnar bjørnhild blerim blerta bo bodil bogdan bojan bojana bora borgar borghild boris brage branko
    brit brita brith britt brynhild brynjar burhan bård børge børre camila carina carl carlos carmen
    caroline casper catharina cathrine cato cecilia cecilie charles charlotte chi chris christian christina
    christine christoffer christopher claes clara claudia conrad cornelia cornelius dag dagfinn daggeir
    dagmar dagmara dagny dagrun dalia damian dan daniel daniela daniella danuta daria darius dariusz david
    dejan deniz dennis deqa dhanya diana didrik diego dilan dimitri dina dino ditte dorota dorte dorthe
    dorthea dragan drita duc dung dunja duommá ebba ebbe eben ebru edel edin edita edith edle edmund eduardo
    edvard edvin edvine egil egle ehsan eidi eigil eilert eilif eilin eilov einar eirik eirin eivind eivor
    elen elen-ánne elena eleonora elham eli elias elida elif elin eline elinor elira elisa elisabet
    elisabeth elise elizabeth ella elle ellen ellen-sara elling ellinor elma elmi elna elsa else elsebeth
    elvira elvis emanuela embla emil emilia emilie emily emina emine emir emma emmanuel emre endre enes
    engebret enok enver erdal erica erik erika erlend erling erna ernst esma espen esra este ester esther
    eva evelina even evy ewa eyob eyvind fabian fadi faduma fadumo fahad faisal faiza fanny farah farhad
    farhan farid faris fariz fartun fatema fatemeh fatima fatma fatmir fatou fatuma felicia felix ferdinand
    fernanda fernando filip filippa filsan finn flora florian fowzia francesca francisco fred freddy fredrik
    fredrikke freia freja freya frid frida frits frode frøydis gabriel gabriela gabriella gard gaute geir
    geirmund genet georg george gerd gerda gerhard ghazal giang giedre gina ginta giorgi gisle gitte
    gjermund gjertrud gjertrude gorm grażyna greta grete grethe gro grunde gry grzegorz gudbrand gudmund
    gudny gudrun gulbrand guled gulsen gunder gunhild gunlaug gunn gunnar gunnbjørg gunnhild gunnlaug
    gunnvor gunvor gustav guttorm gyda gádjá gáren gøran gørild habib habiba hadi hadia hafsa hai haidar
    haider hala halima hallgeir hallgrim hallstein hallvard halvard halvdan halvor hamdi hamid hamsa hamza
    hana hanad hanan hanh hani hanna hannah hanne hans harald harriet hasan hassan hatice hawa hawo hayat
    heaika heaiká heba hedda hedvig hege heidi heine helen helena helene helga helge hella helle helmer
    henny henriette henrik henry herbjørg herborg herdis herlof herman hermann hermod hevin hibaq hibo hien
    hild hilda hilde hildegunn hildur hiwa hjalmar hjørdis hoa hodan hogne holger hroar hugo hung huong
    husein hussain hussein hánsa håkon håvard iben ibrahim ida idar idil idris idun ifrah ikram ilhan ilias
    ilona imad iman imran ina indira indre ine ines inga ingar inge ingebjørg ingeborg ingebrigt inger
    inger-máret ingerid ingjerd ingolf ingri ingrid ingunn ingvald ingvar ingvild ingvill ioana irena irene
    irina iris irja isa isabel isabell isabella isak ismael ismahan ismail isolde isra issát ivan ivana ivar
    iver ivvár iwar iwona iŋgá jacob jakob jamal jamila jan jana janne jannicke jannike janusz jarand jarl
    jarle jaroslaw jasmin jasmine jasna javed javier jeanette jeanne jelena jenny jens jeppe jerzy jesper
    jessica jette jiyan jo joachim joakim joanna joar johan johanna johanne johannes john johnny jolanta jon
    jonas jonathan jone jonny jorge jorid jorulf jorun jorunn jose josef josefin josefine joseph josephine
    joshua jostein jounna jovnna jovsset juan juana judith juhán juhán-ánde julia julian juliane julie juma
    juni junná justina justyna jøran jørgen jørn jørund kacper kadir kai kaia kaisa kaja kaltrina kaltun
    kamal kamil kamila kamilla karen kari karianne karim karin karina karine karl karla karolina karoline
    karsten karwan kasia kaspar kasper katarina katarzyna kate katharina katinka katja katrin katrine kawa
    kay kazim kenneth kent kevin khadija khadra khaled khalid khalil khan khoa kim kine kinga kiran kirste
    kirsten kirsti kjartan kjell kjellaug kjellfrid kjersti kjerstin kjetil kjære klara klaudia klaus knut
    kolbein kolbjørn konrad konstanse kornelia kornelius kris kristen krister kristian kristin kristina
    kristine kristoffer krystyna krzysztof kubra kurt kyrre kåre kübra ladan lage laila lan lana lara lars
    lasse laszlo latif laura laurits lavrans layan layla lea leah leammuid leander leif leila leiv lejla
    lena lene lennart leo leon leona leonora levi leyla liam lien lilian lilja lill lilli lillian lilly lily
    lin lina linda line linea linh linn linnea lisa lisbet lisbeth lise lise-lotte lisette liss liv liva
    live liŋgá ljubica loke lone lotta lotte louis louise lubna lucas lucia lucja ludmila ludvig luis luiza
    luka lukas lukasz lul luna luul lyder lydia lykke lyubov láilá lásse maciej mads mads-erik magda
    magdalena magna magnar magne magnhild magni magnus mahad mahamed mahdi mahmoud mahmud mai maia maja
    maksim maksym maksymilian malak malene malgorzata malik malin malte malvin manar marek maren margaret
    margareta margareth margarethe margit margot margret margrete margrethe margunn mari maria maria-luisa
    mariam mariama marian mariann marianne marie mariell marielle mariem marina marion marit marius mariusz
    mariya mark marko markus marlena marlene marta marte martha marthe martin martine martyna marwa marwan
    mary maryam maryan masoud matej mateo mateusz mathea matheo mathias mathilde mathis matilda matilde mats
    matteus mattias mattis max maximilian may maya mehdi mehmet melek melina melissa merete merethe meriam
    meryem mette mia michael michaela michal michał michelle mie miguel mihai mihkkal mikael mikal mikkal
    mikkel mila milad milan mildri mildrid milena milian milica milla mille milo mimi mina ming minh mira
    mirela miriam miroslav moa modolf mohamad mohamed mohammad mohammed mohamud mohsen molly mona monica
    monika morgan morten mubarak muhammad muhammed mukhtar muna munira murat musa muse mustafa mykola máhte
    máhtte máreha máret márjjá márjá nabil nada nadia nadir nadja naima najma nam nanna naomi narges nasir
    nasra nasrin natalia natalie nataniel natasha nathalie nawal nazanin nazir nebojsa neda nelly nemanja
    nga nghia ngoc nhi nhung nicklas niclas nicolai nicolas nicolay nicole niels nihkolas nikita niklas
    nikola nikolai nikoline nilas nils nils-ánte nimo nina nizar njord njål noa noah noel noelle noor nora
    norleif norma norunn norvald nour nur nura nurta oda odd oddbjørg oddbjørn oddgeir oddleif oddmund oddny
    oddrun oddvar oddveig odin odny ola olaf olai olaug olav ole ole-henrik olea oleg oleksandr oleksii
    olena olga olha oline olive oliver olivia olof oluf omar omid ophelia oscar oskar osman osmund osvald
    othman otto oula ousmane ove owe pablo palle parisa patrick patrik patrycja paul paula paulina pauline
    paulus pawel paweł peder pedro per pernilla pernille peshang petar peter petra petrine petronelle petter
    philip phuong pia piera pieđar piotr pooja priya przemyslaw pål quang quynh rabia radek rafal rafał
    ragna ragnar ragnhild ragni ragnvald rahel rahim rahima rahma raja rakel ralf rami ramin ramla ramona
    rana randi rannfrid rannveig ranya rasa rashid rasmus raul ravna rawan razan rebecca rebekka reem regine
    rehana reidar reidun reinert rejhan rené reza riad richard rida rigmor rikard rikke rima rina risten
    ristin rita roald roar robel robert roberto robin rodrigo roger rohan rojin roksana rolf rolv roman
    ronja ronny rose roy roya ruben runa runar rune runhild ruqia ruqiya rusne rut ruta ruth ráste rávdná
    rømer røskva saba sabah sabina sabri sabrina sadia safa safia safiya saga sagal sahar sahra said saida
    saira sajid sakina salah salam saleh salem salim salma salman saman samantha samar samara samir samira
    samiya samuel sana sanaa sander sandra sanja santiago sara sarah sarina sasha sayed sebastian selam
    selin selma selmer semir semira senait sene serhii serina sevda shahid shaima shamsa sharif shariif
    shirin shukri sigbjørn sigfrid sigmund signe sigrid sigrun sigurd sigvald sigve siham siiri silja silje
    silján sima simen simon simona simone sina sindre sine sire siri sirwan sissel siv sivert siw sjur
    skjalg slawomir slobodan snefrid snorre sofe sofia sofie sofiia solbjørg solfrid solgunn solrun solveig
    solvor somaya sondre sonia sonja sophia sophie soran stanislaw stef stefan stefania stein steinar
    steinulf stella stephan stian stig stiinna stina stine storm sturla sturle styrk styrkår ståle suad
    suada suhaib sulaiman sultan sumaya sumeja sunniva sunná susann susanna susanne svanhild svein sveinung
    sven svend svenn sverre svetlana sylwia synne synneva synnøve synva synøve szymon sámmol sárá sáve sølve
    sølvi søren søs tage tahir tahira tale tallak tamara tanja tanvir tanya tarald tarek tariq tarjei
    tatiana tatjana tea tekle teo teodor terese terje tesfay thanh thao thea theo theodor theresa therese
    thi thomas thor thoralf thorbjørn thorleif thorstein thorvald thuy tia tien tigist tilda tilde tina
    tiril tobias tollef tom tomas tomasz tomine tommy tone tonje tor tora toralf torbjørg torbjørn tord
    tordis tore torfinn torgeir torgrim torgunn torhild toril torill torkel torkil torkild torkjell torleif
    torleiv tormod torolf torstein torunn torvald tova tove tran trang trine trond trude trudy truls trung
    trygve tuan tung turi turid tuva tuyet tyr tyra tønnes ubah ulf ulla ulrik ulrikke ulv uma umar una unn
    unni ursula usman uula vaida valborg valdemar valentin valentina valeria valter van vanessa vanja vasile
    vebjørn vegar vegard vemund venera vera verner veronica veronika veslemøy vetle vibecke vibeke victor
    victoria vidar vidkun viet vigdis viggo vigleik viktor viktoria viktoriia viktorija vilde vilhelm vilja
    viljar villy vilma vincent vinh viola vivi vivian vladimir volodymyr vu vår wafa waldemar waleed walid
    walter wanda warsame wenche werner wibeke wiktor wiktoria wilhelm wilhelmine william willy wilma
    wojciech xuan yahya yana yara yasin yasir yasmin yasmina yasser yassin yevhen ylva yngvar yngve yngvild
    yonas yosef yousef youssef yulia yuliia yusra yusuf yvonne zahra zahraa zain zainab zakaria zakariya
    zamzam zara zaynab zbigniew zehra zeinab zeynep zofia zoran zuhur zuzanna áile áillohaš ánde ánne ánná
    ántonas ántte ásllat ådne åge åmund åne ånund åsa åse åshild åslaug åsmund åsta åste øistein øivind
    ørjan ørnulf øystein øyvind øyvor łukasz
    """
}
