/// Given names in use in Norway: Norwegian, Sámi, and those families have brought with them.
///
/// Common knowledge, not a register. A name that is not here is not recognised; a word that is here is only a
/// name when a surname follows, or in an address.
enum Fornavn {
  /// In small letters.
  static let alle = Set(navn.split(whereSeparator: \.isWhitespace).map(String.init))

  /// As they are written in addresses: «oystein» and «oeystein».
  static let iAdresser = Set(alle.flatMap { [foldet($0), foldet($0, lang: true)] })

  /// Folded. Also something else: at the beginning of a sentence, and in an address, they alone say nothing.
  static let ogsåOrd: Set<String> = [
    "april", "ask", "august", "bo", "chi", "dag", "even", "falk", "finn", "fred", "gard", "gro", "hans", "helga", "helge", "jan", "jo",
    "juni", "kai", "klara", "lan", "lin", "line", "liv", "live", "lykke", "mai", "mark", "max", "may", "mille", "mine", "nam", "odd", "per",
    "ravn", "ro", "rose", "rune", "siv", "sol", "stein", "storm", "tale", "tom", "tone", "tor", "tyr", "una", "unn", "vaar", "van", "var",
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
    aage aaron aasmund adam adele adelina adrian agate agathe agnes agnete aida ailin aina ailo aksel albert albin aleksander
    aleksandra alexander alexandra alf alfhild alfred alice alida alina alise alma alva alvar alvin amalie amanda amandus ambjørn
    amelia amund ana anders andor andre andrea andreas andré ane anette angelica anja anker ann anna annbjørg anne anneli annelise
    annette annie annika annikken anny anton antonia antonius ara are arent arild arne arnfinn arnhild arnold arnstein arnt aron
    arthur arve arvid ask asgeir aslak aslaug astor astri astrid atle aud audhild audun august augusta aurora aksel ailo asle
    balder baltazar bastian beate beatrice bendik benedicte benedikt benedikte benjamin bent bente bernhard bernt berit bergljot
    bertil birger birgit birgitte birk birte bjarne bjarte bjørg bjørk bjørn bjørnar bjørnhild bo bodil bojan borgar borghild
    brage brit brita brith britt brynhild brynjar bård børge børre carina carl carmen caroline casper catharina cathrine cato
    cecilia cecilie charles charlotte chris christian christina christine christoffer christopher claes claudia clara conrad
    cornelia cornelius dag dagfinn daggeir dagmar dagny dagrun dan daniel daniela daniella david dennis diana didrik dina ditte
    dorte dorthe dorthea ebba eben ebbe edel edith edle edmund edvard edvin edvine egil eidi eigil eilert eilif eilin eilov
    einar eirik eirin eivind eivor elen elena eleonora eli elias elida elin eline elinor elisa elisabet elisabeth elise elizabeth
    ella elle ellen ellinor elling elma elna elsa else elsebeth elvira embla emil emilia emilie emily emma emmanuel endre engebret
    enok erica erik erika erlend erling ernst erna espen este ester esther eva evelina even evy eyvind fabian fanny felix ferdinand
    filip filippa finn fred fredrik fredrikke freddy freia freja freya frid frida frits frode frøydis gabriel gabriella gard gaute
    geir geirmund georg gerd gerda gerhard gina gisle gitte gjermund gjertrud gjertrude gorm grete grethe greta gro grunde
    gry gudbrand gudmund gudny gudrun gulbrand gunder gunhild gunlaug gunn gunnar gunnbjørg gunnhild gunnlaug gunnvor gunvor gustav
    guttorm gyda gøran gørild hallgeir hallgrim hallstein hallvard halvard halvdan halvor hanna hannah hanne hans harald harriet
    hedda hedvig hege heidi heine helen helena helene helga helge hella helle helmer henny henriette henrik henry herbjørg
    herborg herdis herlof herman hermann hermod hild hilda hilde hildegunn hildur hjalmar hjørdis hogne holger hroar hugo håkon
    håvard ida idar idun iben inga ingar ingeborg inge ingebjørg ingebrigt inger ingerid ingjerd ingrid ingri ingunn ingvald
    ingvar ingvild ingvill ingolf ina ine ines irene irina iris irja isabel isabell isabella isak isolde ivar iver iwar
    jacob jakob jan janne jannicke jannike jarand jarl jarle jasmin jasmine jeanette jeanne jens jenny jeppe jesper jessica jette
    jo joachim joakim joar johan johanna johanne johannes john johnny jon jonas jonathan jone jonny jorid jorun jorunn jorulf josef
    josefin josefine joseph josephine joshua jostein judith julia julian juliane julie juni jon jone jøran jørgen jørn jørund
    kai kaia kaisa kaja kamilla karen kari karianne karin karina karine karl karla karoline karsten kaspar kasper kate katharina
    katarina katinka katja katrin katrine kay kenneth kent kim kine kirsten kirsti kjartan kjell kjellaug kjellfrid kjersti
    kjerstin kjetil kjære klara klaus knut kolbein kolbjørn konrad konstanse kornelia kornelius kris kristen kristian kristin
    kristina kristine kristoffer krister kurt kyrre kåre lage laila lana lara lars lasse laura laurits lavrans lea leah leander
    leif leiv lena lene lennart leo leon leona leonora levi liam lill lilian lilja lilli lillian lilly lily lin lina linda line
    linea linn linnea lisa lisbet lisbeth lise lise-lotte lisette liss liv live liva ljubica loke lone lotta lotte louis louise
    lucas lucia ludvig luka lukas luna lydia lykke lyder mads mads-erik magda magdalena magna magne magnar magnhild magni magnus
    mai maia maja malene malin malte malvin maren margaret margareta margareth margarethe margit margot margret margrete margrethe
    margunn mari maria mariann marianne marie mariell marielle marina marion marit marius mark markus marlene marte martha marthe
    martin martine mary mathea matheo mathias mathilde mathis matilda matilde mats matteus mattias mattis max maximilian may maya
    melina melissa merete merethe meriam mette mia michael michaela michelle mie mikael mikal mikkel mila mildrid milian milla mille
    milo mimi mina mira miriam modolf molly mona monica monika morgan morten mona mildri moa nanna natalia natalie nataniel nathalie
    nelly nicklas niclas nicolai nicolas nicolay niels niklas nikola nikolai nikoline nils nina njål njord noa noah noel noelle
    nora norleif norma norunn norvald oda odd oddbjørg oddbjørn oddgeir oddleif oddmund oddny oddrun oddvar oddveig odin odny ola
    olaf olai olaug olav ole olea olga oline olive oliver olivia olof oluf omar ophelia oscar oskar osmund osvald otto ove owe
    pauline patrick patrik paul paula paulus peder pernille per pernilla petra petrine petter peter philip pia pål palle petronelle
    ragna ragnar ragnhild ragni ragnvald rakel ralf randi rannfrid rannveig rasmus rebecca rebekka regine reidar reidun reinert
    rené richard rigmor rikard rikke rita roald roar robert robin roger rolf rolv ronja ronny rose roy ruben runar rune runa runhild
    ruth rut rømer røskva saga sandra sander sara sarah sebastian selma selmer sene serina sigbjørn sigfrid sigmund signe sigrid
    sigrun sigurd sigvald sigve silja silje simen simon simone sina sindre sine siri sissel siv siw sivert sjur skjalg snorre
    snefrid sofia sofie solbjørg solfrid solgunn solrun solveig sondre sonja sophia sophie stef stefan stein steinar steinulf stella
    stephan stian stig stina stine storm styrk styrkår ståle sturla sturle sunniva susann susanna susanne svanhild svein sveinung
    sven svend svenn sverre synne synneva synnøve synøve synva solvor sølvi sølve søren søs tage tale tallak tanja tarald tarjei
    tea teo teodor terese theresa therese terje thea theo theodor theresa thomas thor thorbjørn thoralf thorleif thorstein thorvald
    tia tilda tilde tiril tobias tollef tom tommy tomas tomine tone tonje tor tora torbjørg torbjørn tord tordis tore toralf torfinn
    torgeir torgrim torgunn torhild toril torill torkel torkil torkild torkjell torleif torleiv tormod torolf torstein torunn torvald
    tova tove trine trond truls trude trudy trygve tuva turi turid tyra tyr tønnes ulf ulla ulrik ulrikke ulv una unn unni ursula
    valborg valdemar valentina valter vanja vanessa vebjørn vegar vegard vemund vera verner veronica veronika veslemøy vetle vibeke
    vibecke victor victoria vidar vidkun vigdis viggo vigleik viktor viktoria vilde vilhelm viljar villy vilja vilma vincent viola
    vivi vivian vår waldemar walter wenche werner wibeke wilhelm wilhelmine wiktor william willy wilma ylva yngvar yngve yngvild yvonne
    åge åmund ånund åsa åse åshild åslaug åsmund åste åsta ådne åne øistein ørjan ørnulf øystein øyvind øyvor øivind
    áile áillohaš ánde ánne ántte ásllat bierdna biera biret birgá biehtár duommá elle gáren gádjá hánsa heaika heaiká iŋgá ivvár
    issát jovnna jovsset jounna juhán juhán-ánde junná kirste láilá lásse leammuid liŋgá máhtte máret máreha márjá márjjá máhte
    mihkkal mikkal nils-ánte nihkolas nilas ole-henrik oula piera pieđar ráste ristin risten sámmol sárá sáve silján sire siiri
    sofe stiinna sunná uula ánná ántonas ellen-sara inger-máret inga elen-ánne rávdná ravna
    aaliyah abbas abdallah abdalla abdi abdifatah abdiqani abdirahman abdul abdulaziz abdullah abdulrahman abel abena abigail abraham
    abshir abu adana adem adil adnan agata agnieszka agron ahmad ahmed aicha aisha aleksandr aleksandra aleksei alessandro
    ali alia alicja aliya alisha alma aman amal amani amar amara amelie amin amina aminata amir amira ammar ana anas anastasia andrej
    andrius andrzej aneta angela angelina anh ania anisa anita aniela anwar arash arben ardian arian ariana armin arta artem artur
    arturas aryan asad asha ashraf asia asiya asma asmaa ayaan ayan ayana ayat aya ayesha aylin ayla ayman aysha ayub aziz azra baran
    barbara bartosz bashir beata belal berivan besa besnik bilal binyam blerim blerta bogdan bojana bora boris branko burhan camila
    carlos chi dagmara dalia damian danuta daria dariusz darius dejan deniz deqa dhanya diana diego dilan dimitri dino dorota dragan
    drita duc dung dunja ebru edin edita eduardo egle ehsan elham elif elira elmi elvis emanuela emina emine emir emre enes enver
    erdal esma esra ewa eyob fadi fadumo faduma fahad faisal faiza farah farhad farhan farid faris fariz fartun fatema fatima fatemeh
    fatma fatmir fatou fatuma felicia fernanda fernando filsan flora florian fowzia francesca francisco gabriela genet george ghazal
    giang giedre ginta giorgi grażyna grzegorz guled gulsen habiba habib hadi hadia hafsa hai haidar haider hala halima hamdi
    hamid hamsa hamza hana hanad hanan hanh hani hasan hassan hatice hawa hawo hayat heba hevin hibo hibaq hien hiwa hoa hodan hung huong
    husein hussain hussein ibrahim ida idil idris ifrah ikram ilhan ilias ilona imad iman imran indira indre ines inga ioana irena
    isa ismael ismail ismahan isra ivan ivana iwona jamal jamila jana janusz jaroslaw jasna javed javier jelena jerzy jiyan joanna
    jolanta jorge jose juan juana juma justina justyna kacper kadir kaltrina kaltun kamal kamil kamila karim karolina karwan kasia
    katarzyna kawa kazim kevin khadija khadra khaled khalid khalil khan khoa kinga kiran klaudia krystyna krzysztof kubra kübra ladan
    lan laszlo latif layan layla leila lejla leyla lien linh lubna lucja ludmila luis luiza lukasz lul luul lyubov maciej magdalena
    mahad mahamed mahdi mahmoud mahmud maksim maksym maksymilian malak malgorzata malik manar maria-luisa marek mariam mariama marian
    mariem mariusz mariya marko marlena marta martyna marwa marwan maryam maryan masoud mateo mateusz matej mehmet mehdi melek meryem
    michal michał mihai milad milan milena milica miguel mina ming minh mirela miroslav mohamad mohamed mohammad mohammed mohamud
    mohsen mona monika mubarak muhammad muhammed mukhtar muna munira murat musa muse mustafa mykola nabil nada nadia nadir nadja naima
    najma nam naomi narges nasir nasra nasrin natalia natasha nawal nazanin nazir nebojsa neda nemanja nga nghia ngoc nhi nhung nicole
    nikita nikola nimo nina nizar noor nora nour nur nura nura nurta olena oleg oleksandr oleksii olga olha omar omid osman oskar othman
    ousmane pablo parisa patrycja paulina pawel paweł pedro peshang petar petra phuong piotr pooja priya przemyslaw quang quynh rabia
    radek rafal rafał rahel rahim rahima rahma raja rami ramin ramla ramona rana ranya rashid rasa raul rawan razan reem rehana rejhan
    reza riad rida rima rina roberto robel rodrigo rohan rojin roksana roman roya ruta ruqia ruqiya rusne saba sabah sabina sabrina
    sabri sadia safa safia safiya sagal sahar sahra said saida saira sajid sakina salah salam saleh salem salim salma salman saman
    samantha samar samara samir samira samiya samuel sana sanaa sandra sanja santiago sara sarina sasha sayed selam selin semira semir
    senait serhii sevda shaima shamsa shariif sharif shahid shirin shukri siham sima simona sirwan slawomir slobodan sofiia somaya sonia
    soran stanislaw stefania suada sultan suad suhaib sulaiman sumaya sumeja svetlana sylwia szymon tahir tahira tamara tanvir tanya
    tarek tariq tatiana tatjana tekle tesfay thanh thao thi thuy tigist tien tina tomasz tran trang trung tuan tung tuyet ubah
    umar uma usman vaida valentin valeria van vasile venera viet vera viktoriia viktorija vinh vladimir volodymyr vu wafa walid wanda
    warsame waleed wiktoria wojciech xuan yahya yana yara yasin yasir yasmin yasmina yassin yasser yevhen yonas yosef yousef youssef
    yuliia yulia yusra yusuf zahra zahraa zain zainab zakaria zakariya zamzam zara zaynab zbigniew zeinab zehra zeynep zofia zoran
    zuhur zuzanna łukasz
    """
}
