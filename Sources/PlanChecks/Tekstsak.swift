package import Lovspeil
package import PlanDiagnostics
package import PlanProsa
package import Planmodell
package import Skoletid

/// Running text with places: all of a plan, or one file as it is.
package struct Tekstsak: Sendable {
  package let stykker: [Tekststykke]
  package let målform: Målform
  package let regelverk: Regelverk
  /// When the text was or will be in force; nil when it does not say.
  package let dato: Dato?
  package let skoleår: Skoleår?
  /// References to law and words out of use; nil when there is nothing to hold them against.
  package let lov: Lovsvar?
  /// Abbreviations that are explained in another place than in the text.
  let forklart: Set<String>
  let register: Ordregister

  package init(
    _ stykker: [Tekststykke], målform: Målform = .nb, regelverk: Regelverk = .opplæringslova,
    dato: Dato? = nil,
    skoleår: Skoleår? = nil, lovspeil: Lovspeil? = nil, forklart: Set<String> = []
  ) {
    self.stykker = stykker
    self.målform = målform
    self.regelverk = regelverk
    self.dato = dato
    self.forklart = forklart
    lov = lovspeil.map { Lovsvar(stykker, $0, dato: dato, privat: regelverk == .privatskolelova) }
    register = Ordregister(stykker)
    self.skoleår = skoleår ?? register.enesteSkoleår
  }

  package init(_ innhold: Planinnhold, lovspeil: Lovspeil? = nil) {
    var samler = Tekstsamler(målform: innhold.målform)
    samler.ta(innhold)
    let plan = innhold.plan
    let år = plan.gjelder?.skoleår?.verdi
    self.init(
      samler.stykker, målform: innhold.målform, regelverk: plan.regelverk,
      dato: år.flatMap { Dato(år: $0.start, måned: 8, dag: 1) } ?? plan.gjelder?.fra?.verdi
        ?? plan.dokumentkontroll?.godkjent?.dato?.verdi,
      skoleår: år, lovspeil: lovspeil,
      forklart: Set(
        plan.forkortelser.map(\.kort.verdi) + (innhold.skole?.forkortelser ?? []).map(\.kort.verdi)
          + innhold.organer.compactMap(\.forkortelse?.verdi)))
  }
}

/// A stretch of text that was written in one place.
package struct Tekststykke: Sendable {
  package enum Slag: Sendable {
    /// A heading or a name.
    case tittel
    /// One value: a reference, a time, a group.
    case felt
    /// Markdown as it was written.
    case prosa
    /// Words of others, such as the law's; `språk` says which language when it is not the plan's.
    case sitat
  }

  package var råtekst: Råtekst
  package var slag: Slag
  package var språk: Språk?
  /// Keys and ids that lead to it: «tiltak/vaktplan/beskrivelse».
  package var sti: String

  package init(_ råtekst: Råtekst, _ slag: Slag, sti: String, språk: Språk? = nil) {
    self.råtekst = råtekst
    self.slag = slag
    self.sti = sti
    self.språk = språk
  }

  package var tekst: String { råtekst.tekst }

  /// The place of a byte of the text (0-based, UTF-8).
  package func sted(byte: Int) -> FileLocation { råtekst.sted(byte: byte) }

  /// Puts other words in place of some bytes of the text; nil when their place is not known exactly.
  package func retting(_ byte: Range<Int>, til ny: String) -> Diagnostic.Fix? {
    guard råtekst.erNøyaktig || slag == .felt || slag == .tittel, byte.upperBound <= tekst.utf8.count else {
      return nil
    }
    let gammel = String(decoding: tekst.utf8.dropFirst(byte.lowerBound).prefix(byte.count), as: UTF8.self)
    return Diagnostic.Fix(at: sted(byte: byte.lowerBound), replace: gammel, with: ny)
  }
}
