package import PlanDiagnostics
package import PlanProsa

/// A piece of a section, as the school writes it: exactly one kind.
package struct Blokk: Modelltype {
  package var innhold: Blokkinnhold = .tom
  package let sted: FileLocation

  package init(sted: FileLocation) { self.sted = sted }
}

/// The kinds of block. Those that name data («tiltak», «verdier» …) choose from what stands once elsewhere.
package indirect enum Blokkinnhold: Sendable {
  /// Only while reading.
  case tom
  case prosa(Prosa)
  case liste(Liste)
  case etiketter([Etikett])
  case sitat(Sitat)
  case boks(Boks)
  case figur(Figur)
  case stripe([Tekst])
  case tabell(Tabell)
  case matrise(Matrise)
  case lenker([Lenke])
  case tiltak(Tiltaksutvalg)
  case årshjul(Årshjulsutvalg)
  case delplikt(Tekst)
  case prosess(Tekst)
  case verdier(Utvalg)
  case mål(Utvalg)
  case begreper(Utvalg)
  case organer(Utvalg)
  case kontakter(Utvalg)
  case forkortelser
  case kilder
  case medvirkning
  case informasjon
  case evaluering
  /// Where a school's own blocks go among those of the outline.
  case eget

  /// All of it stands where the block is written; the others draw rows from the plan's data.
  package var erSkrevetTekst: Bool {
    switch self {
    case .prosa, .liste, .etiketter, .sitat, .boks, .figur, .stripe, .tabell, .lenker: true
    default: false
    }
  }
}

extension Blokk {
  private static func liste<T: Modelltype>(
    _ nøkkel: String, _ hjelp: Hjelp, _ sett: @escaping @Sendable ([T]) -> Blokkinnhold
  ) -> Felt<Blokk> {
    Felt(nøkkel, .liste(.objekt("\(T.self)")), påkrevd: false, hjelp: hjelp, eksempel: "…") { blokk, kilde in
      blokk.innhold = sett(kilde.liste { $0.objekt(T.self) })
    }
  }

  private static func utvalg(
    _ nøkkel: String, _ hjelp: Hjelp, _ sett: @escaping @Sendable (Utvalg) -> Blokkinnhold
  ) -> Felt<Blokk> {
    .slag(nøkkel, hjelp, eksempel: "alle") { blokk, utvalg in blokk.innhold = sett(utvalg) }
  }

  private static func id(
    _ nøkkel: String, _ hjelp: Hjelp, eksempel: String, _ sett: @escaping @Sendable (Tekst) -> Blokkinnhold
  ) -> Felt<Blokk> {
    Felt(nøkkel, .id, påkrevd: false, hjelp: hjelp, eksempel: eksempel) { blokk, kilde in
      if let id = kilde.id() { blokk.innhold = sett(id) }
    }
  }

  /// A block that only says «here»: its value is `true`. With `false` it is not there.
  private static func merke(_ nøkkel: String, _ hjelp: Hjelp, _ innhold: Blokkinnhold) -> Felt<Blokk> {
    Felt(nøkkel, .sannUsann, påkrevd: false, hjelp: hjelp, eksempel: "true") { blokk, kilde in
      if kilde.sannUsann()?.verdi == true { blokk.innhold = innhold }
    }
  }

  package static let tabell = Felttabell<Blokk>(
    "blokk", hjelp: Hjelp("Et stykke av et punkt i planen", "Eit stykke av eit punkt i planen"),
    kortform: "prosa", énAv: true,
    [
      Felt("prosa", .prosa, påkrevd: false, hjelp: Hjelp("Tekst i Markdown", "Tekst i Markdown"), eksempel: "Vi ser hver elev.") {
        if let p = $1.prosa() { $0.innhold = .prosa(p) }
      },
      .slag("liste", Hjelp("Punkter, tall, bokstaver eller avkryssing", "Punkt, tal, bokstavar eller avkryssing")) { $0.innhold = .liste($1) },
      liste("etiketter", Hjelp("Etikett og forklaring, par for par", "Etikett og forklaring, par for par")) { .etiketter($0) },
      .slag("sitat", Hjelp("Ord hentet fra en kilde", "Ord henta frå ei kjelde")) { $0.innhold = .sitat($1) },
      .slag("boks", Hjelp("Noe som skal skille seg ut", "Noko som skal skilje seg ut")) { $0.innhold = .boks($1) },
      .slag("figur", Hjelp("Et bilde med tekst", "Eit bilete med tekst")) { $0.innhold = .figur($1) },
      Felt("stripe", .liste(.tekst), påkrevd: false, hjelp: Hjelp("Steg etter hverandre", "Steg etter kvarandre"), eksempel: "[Se, Si, Gjør]") {
        $0.innhold = .stripe($1.liste { $0.tekst() })
      },
      .slag("tabell", Hjelp("En fri tabell", "Ein fri tabell")) { $0.innhold = .tabell($1) },
      .slag("matrise", Hjelp("Nivåer eller trinn ved siden av hverandre", "Nivå eller steg ved sida av kvarandre")) { $0.innhold = .matrise($1) },
      liste("lenker", Hjelp("Lenker til mer", "Lenkjer til meir")) { .lenker($0) },
      .slag("tiltak", Hjelp("Tiltak valgt etter nivå, fase, del eller id", "Tiltak valde etter nivå, fase, del eller id")) { $0.innhold = .tiltak($1) },
      .slag("årshjul", Hjelp("Årshjulet som tabell", "Årshjulet som tabell"), eksempel: "{}") { $0.innhold = .årshjul($1) },
      id("delplikt", Hjelp("En av de fem delpliktene", "Ei av dei fem delpliktene"), eksempel: "gripe-inn") { .delplikt($0) },
      id("prosess", Hjelp("En handlingskjede", "Ei handlingskjede"), eksempel: "bekymring") { .prosess($0) },
      utvalg("verdier", Hjelp("Skolens verdier", "Verdiane til skulen")) { .verdier($0) },
      utvalg("mål", Hjelp("Planens mål", "Måla i planen")) { .mål($0) },
      utvalg("begreper", Hjelp("Ord og hva skolen legger i dem", "Ord og kva skulen legg i dei")) { .begreper($0) },
      utvalg("organer", Hjelp("Råd, utvalg og team", "Råd, utval og team")) { .organer($0) },
      utvalg("kontakter", Hjelp("Steder å henvende seg", "Stader å vende seg")) { .kontakter($0) },
      merke("forkortelser", Hjelp("Forkortelsene i planen", "Forkortingane i planen"), .forkortelser),
      merke("kilder", Hjelp("Kildene planen bygger på", "Kjeldene planen byggjer på"), .kilder),
      merke("medvirkning", Hjelp("Hvem som er med, når og hvordan", "Kven som er med, når og korleis"), .medvirkning),
      merke("informasjon", Hjelp("Hvem som får vite hva, når og hvordan", "Kven som får vite kva, når og korleis"), .informasjon),
      merke("evaluering", Hjelp("Hvordan planen vurderes", "Korleis planen blir vurdert"), .evaluering),
      merke("eget", Hjelp("Her kommer skolens eget innhold", "Her kjem skulen sitt eige innhald"), .eget),
    ])
}

extension Felt {
  /// Blocks: a list of them, or one text.
  package static func blokker(
    _ nøkkel: String, _ sti: Sti<Eier, [Blokk]>, påkrevd: Bool = false, _ hjelp: Hjelp, eksempel: String = "…"
  ) -> Felt {
    Felt(nøkkel, .blokker, påkrevd: påkrevd, hjelp: hjelp, eksempel: eksempel) { eier, kilde in
      eier[keyPath: sti] = kilde.liste { $0.objekt(Blokk.self) }
    }
  }
}
