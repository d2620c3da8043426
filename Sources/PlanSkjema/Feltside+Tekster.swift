import Planmodell

extension Feltside {
  /// The fixed words of the page.
  struct Tekster {
    let målform: Målform

    init(_ målform: Målform) { self.målform = målform }

    func velg(_ hjelp: Hjelp) -> String { nb(hjelp.nb, hjelp.nn) }
    private func nb(_ nb: String, _ nn: String) -> String { målform == .nb ? nb : nn }

    var tittel: String { nb("Hva som kan stå i filene", "Kva som kan stå i filene") }
    var innledning: String {
      nb(
        "Laget av `skoleplan skjema --format markdown`. Nøkler som ikke står her, er feil. En nøkkel som ikke må være med, kan stå tom; da er det som om den ikke var der.",
        "Laga av `skoleplan skjema --format markdown --målform nn`. Nøklar som ikkje står her, er feil. Ein nøkkel som ikkje må vere med, kan stå tom; då er det som om han ikkje var der."
      )
    }
    var nøkkel: String { nb("Nøkkel", "Nøkkel") }
    var hva: String { nb("Hva", "Kva") }
    var verdi: String { nb("Verdi", "Verdi") }
    var påkrevd: String { nb("Må være med", "Må vere med") }
    var eksempel: String { nb("Eksempel", "Døme") }
    var ja: String { "ja" }
    var énAv: String { nb("Nøyaktig én av nøklene skal være med.", "Nøyaktig éin av nøklane skal vere med.") }
    func kortform(_ nøkkel: String) -> String {
      nb("Kan skrives kort: bare verdien av `\(nøkkel)`.", "Kan skrivast kort: berre verdien av `\(nøkkel)`.")
    }
    func énEllerFlere(_ hva: String) -> String { nb("\(hva), én eller flere", "\(hva), éin eller fleire") }

    func slag(_ slag: Feltslag) -> String {
      switch slag {
      case .tekst: nb("tekst på én linje", "tekst på éi linje")
      case .prosa:
        nb(
          "tekst i Markdown, eller `{\(Feltslag.prosafil): NAVN.md}`",
          "tekst i Markdown, eller `{\(Feltslag.prosafil): NAMN.md}`")
      case .nettadresse: nb("nettadresse: `https://…`", "nettadresse: `https://…`")
      case .epost: nb("e-postadresse", "e-postadresse")
      case .telefon: nb("telefonnummer", "telefonnummer")
      case .farge: nb("farge: `\"#14508c\"`", "farge: `\"#14508c\"`")
      case .id: nb("id: små bokstaver, tall og bindestrek", "id: små bokstavar, tal og bindestrek")
      case .tall: nb("helt tall", "heiltal")
      case .sannUsann: nb("`true` eller `false`", "`true` eller `false`")
      case .dato: nb("dato: `2026-06-15`", "dato: `2026-06-15`")
      case .skoleår: nb("skoleår: `2026-2027`", "skuleår: `2026-2027`")
      case .tospråklig: nb("tekst, eller `{nb: …, nn: …}`", "tekst, eller `{nb: …, nn: …}`")
      case .valg, .objekt, .liste, .blokker: ""
      }
    }

    var arv: String { nb("Det som arves", "Det som blir arva") }
    var omArv: String {
      nb(
        "I felles filer, og i filene til en skole som arver, kan dette stå rundt en verdi (`{verdi: …, låst: true}`) eller blant nøklene til et objekt. `før` og `etter` hører til i lister.",
        "I felles filer, og i filene til ein skule som arvar, kan dette stå rundt ein verdi (`{verdi: …, låst: true}`) eller mellom nøklane til eit objekt. `før` og `etter` høyrer til i lister."
      )
    }
    var omLister: String {
      nb(
        "En liste står i stedet for den som arves. Med disse nøklene endrer den i stedet:",
        "Ei liste står i staden for den som blir arva. Med desse nøklane endrar ho i staden:")
    }
    var omRamme: String { nb("I en `ramme` kan dette stå:", "I ei `ramme` kan dette stå:") }
  }
}
