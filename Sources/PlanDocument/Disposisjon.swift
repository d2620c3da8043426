import PlanDiagnostics
import Planmodell

/// The sections of a plan in order, numbered: the outline's, filled with the plan's.
struct Disposisjon {
  struct Punkt {
    var id: String
    /// Heading level, 2 for the outermost.
    var nivå: Int
    var nummer: String?
    var tittel: String
    var veiledning: String?
    var påkrevd: Bool
    var innhold: [Blokk]
    var punkter: [Punkt]
    /// Where the plan fills it; where the outline declares it when the plan does not.
    var sted: FileLocation
    var malsted: FileLocation?

    var overskrift: String { nummer.map { "\($0.foranTittel) \(tittel)" } ?? tittel }
  }

  /// Heading levels end at h6.
  static let dypest = 6

  private(set) var punkter: [Punkt] = []
  private(set) var funn: [Diagnostic] = []
  private let målform: Målform
  private let nummerert: Bool

  init(_ innhold: Planinnhold, ord: Ledetekster) {
    målform = ord.målform
    nummerert = innhold.mal.nummerering == .desimal
    punkter = flett(innhold.mal.seksjoner, innhold.plan.seksjoner, nivå: 2, prefiks: "")
  }

  /// Outline first, in its order; the plan's own sections where the plan has them, after the outline
  /// section they follow.
  private mutating func flett(
    _ mal: [Malseksjon], _ egne: [Seksjon], nivå: Int, prefiks: String
  ) -> [Punkt] {
    let kjente = Set(mal.map(\.id.verdi))
    var fyll: [String: Seksjon] = [:]
    var nye: [(etter: String?, seksjon: Seksjon)] = []
    var forrige: String?
    for s in egne {
      if kjente.contains(s.id.verdi) {
        forrige = s.id.verdi
        if let før = fyll[s.id.verdi] {
          funn.append(
            Diagnostic(
              .feil, "DOK-006", at: s.id.sted, "seksjonen «\(s.id.verdi)» er skrevet to ganger",
              advice: "slå de to sammen", related: [.init(før.id.sted, "her er den første")]))
        }
        fyll[s.id.verdi] = s
      } else {
        if s.tittel == nil { ukjent(s, kjente) }
        nye.append((forrige, s))
      }
    }
    var ut: [Punkt] = []
    var teller = 0
    func ta(_ m: Malseksjon?, _ s: Seksjon?) {
      ut.append(punkt(m, s, nivå: nivå, prefiks: prefiks, teller: &teller))
    }
    for n in nye where n.etter == nil { ta(nil, n.seksjon) }
    for m in mal {
      ta(m, fyll[m.id.verdi])
      for n in nye where n.etter == m.id.verdi { ta(nil, n.seksjon) }
    }
    return ut
  }

  private mutating func punkt(
    _ m: Malseksjon?, _ s: Seksjon?, nivå: Int, prefiks: String, teller: inout Int
  ) -> Punkt {
    let nummer: String?
    if let eget = s?.nummer?.verdi ?? m?.nummer?[målform] {
      nummer = eget
    } else if nummerert {
      teller += 1
      nummer = "\(prefiks)\(teller)"
    } else {
      nummer = nil
    }
    let id = s?.id ?? m!.id
    if nivå > Disposisjon.dypest {
      funn.append(
        Diagnostic(
          .feil, "DOK-007", at: id.sted, "seksjonen «\(id.verdi)» ligger for dypt",
          advice: "bruk høyst \(Disposisjon.dypest - 1) nivåer av seksjoner"))
      return Punkt(
        id: id.verdi, nivå: Disposisjon.dypest, nummer: nummer, tittel: id.verdi, påkrevd: false,
        innhold: [], punkter: [], sted: id.sted)
    }
    let under = flett(
      m?.seksjoner ?? [], s?.seksjoner ?? [], nivå: nivå + 1, prefiks: nummer.map { "\($0)." } ?? "")
    return Punkt(
      id: id.verdi, nivå: nivå, nummer: nummer, tittel: s?.tittel?.verdi ?? m?.tittel[målform] ?? id.verdi,
      veiledning: m?.veiledning?[målform], påkrevd: m?.påkrevd ?? false,
      innhold: Disposisjon.flettBlokker(m?.innhold ?? [], s?.innhold ?? []), punkter: under,
      sted: id.sted, malsted: m?.id.sted)
  }

  /// The plan's blocks go where the outline says `eget`, else first.
  private static func flettBlokker(_ mal: [Blokk], _ egne: [Blokk]) -> [Blokk] {
    guard let plass = mal.firstIndex(where: { if case .eget = $0.innhold { true } else { false } }) else {
      return egne + mal
    }
    return mal[..<plass] + egne + mal[(plass + 1)...]
  }

  private mutating func ukjent(_ s: Seksjon, _ kjente: Set<String>) {
    let forslag = Suggestion.didYouMean(s.id.verdi, among: kjente.sorted())
    funn.append(
      Diagnostic(
        .feil, "DOK-008", at: s.id.sted, "seksjonen «\(s.id.verdi)» finnes ikke i malen",
        advice: forslag ?? "rett id-en, eller gi seksjonen en «tittel:» hvis den er skolens egen"))
  }
}
