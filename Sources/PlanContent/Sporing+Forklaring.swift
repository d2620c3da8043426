import PlanDiagnostics
import PlanYAML
import Planmodell

extension Sporing {
  /// Gathers what happened to a value, to what it stands in, and for a list to its elements.
  func forklar(_ node: YAMLNode?, _ slag: Feltslag, _ sti: [String]) -> Forklaring {
    let node = node.flatMap { $0.isNull ? nil : $0 }
    var trinn: [Forklaring.Trinn] = []
    for lengde in 1..<max(2, sti.count) where lengde < sti.count {
      let over = Array(sti.prefix(lengde))
      for h in historie.hendelser[over] ?? [] where h.handling.gjelderAlt {
        trinn.append(.init(hva: .over(over.joined(separator: "/")), hendelse: h))
      }
    }
    for h in historie.hendelser[sti] ?? [] { trinn.append(.init(hva: .selv, hendelse: h)) }
    if !trinn.contains(where: { $0.hva == .selv }), node != nil { trinn += nærmesteOver(sti) }
    var deler: [(navn: String, verdi: String)] = []
    var bort: [String] = []
    var verdi = node.flatMap { $0.erMapping && !slag.erEnkelt ? nil : $0.kort }
    switch slag {
    case .liste, .blokker:
      let elementer = elementer(node, slag)
      bort = tidligere(node, slag, sti).filter { id in
        historie.hendelser[sti + [id]]?.contains { if case .fjernet = $0.handling { true } else { false } }
          ?? false
      }
      for navn in historie.elementer[sti] ?? [] {
        for h in historie.hendelser[sti + [navn]] ?? [] where h.handling.gjelderElement {
          trinn.append(.init(hva: .element(navn), hendelse: h))
        }
      }
      if elementer.contains(where: { $0.node.erMapping }) {
        verdi = nil
        deler = elementer.map {
          ($0.navn, $0.node["tittel"]?.kort ?? $0.node["navn"]?.kort ?? $0.node.uten("id").kort)
        }
      }
    case .objekt:
      if case .mapping(let par)? = node?.content { deler = par.map { ($0.name, $0.value.kort) } }
    default: break
    }
    trinn = trinn.enumerated().sorted {
      ($0.element.hendelse.lag, $0.offset) < ($1.element.hendelse.lag, $1.offset)
    }.map(\.element)
    return Forklaring(
      sti: sti, verdi: verdi, deler: deler, borte: bort, trinn: trinn,
      konklusjon: konklusjon(sti, trinn, finnes: node != nil, slag))
  }

  /// What nobody has said anything of by itself came with something around it.
  private func nærmesteOver(_ sti: [String]) -> [Forklaring.Trinn] {
    for lengde in stride(from: sti.count - 1, to: 0, by: -1) {
      let over = Array(sti.prefix(lengde))
      guard let hendelser = historie.hendelser[over], hendelser.contains(where: \.handling.setter) else {
        continue
      }
      return hendelser.filter { !$0.handling.gjelderAlt }.map {
        .init(hva: .over(over.joined(separator: "/")), hendelse: $0)
      }
    }
    return []
  }
}

extension Hendelse.Handling {
  /// Whether it puts a value there.
  var setter: Bool {
    switch self {
    case .satte, .laTil, .endret, .erstattet, .skrevOm: true
    default: false
    }
  }

  /// Whether it is about everything inside, too.
  var gjelderAlt: Bool {
    switch self {
    case .låste, .fjernet, .erstattet, .skrevOm, .avvist: true
    default: false
    }
  }

  /// Whether the list an element is in has to tell of it.
  var gjelderElement: Bool {
    switch self {
    case .laTil, .endret, .erstattet, .fjernet, .låste, .krevde, .avvist: true
    default: false
    }
  }
}
