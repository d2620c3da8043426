import PlanDiagnostics
import Planmodell

/// Who won, and why, in plain sentences.
extension Sporing {
  func konklusjon(_ sti: [String], _ trinn: [Forklaring.Trinn], finnes: Bool, _ slag: Feltslag)
    -> String
  {
    let egne = trinn.filter { $0.hva == .selv }.map(\.hendelse)
    let over = trinn.compactMap { t -> (hva: String, hendelse: Hendelse)? in
      if case .over(let hva) = t.hva { (hva, t.hendelse) } else { nil }
    }
    let avvist = (egne + over.map(\.hendelse)).last { if case .avvist = $0.handling { true } else { false } }
    guard finnes else { return fravær(egne, over) }
    if egne.isEmpty, !sti.isEmpty { return "Det følger med det som det står i." }
    guard !trinn.isEmpty else {
      let lag = Set(historie.hendelser.values.joined().map(\.lag)).sorted()
      return
        "Alt er flettet felt for felt av det \(ramse(lag.map(\.hvem))) har skrevet. Skriv en sti for å se hvorfor."
    }
    let lås = (egne + over.map(\.hendelse)).last { $0.handling == .låste }
    let satt = egne.filter(\.handling.setter)
    let lag = Set((satt + under(trinn)).map(\.lag)).sorted()
    let vinner = egne.last(where: \.gjelder)?.lag ?? lag.last
    var setninger: [String] = []
    if let avvist, avvist.handling == .avvist("ARV-009") {
      return
        "\(avvist.lag.hvem.stor) har skrevet det, men det er utenfor rammen, og må rettes før planen kan publiseres."
    }
    if let lås {
      setninger.append("\(lås.lag.hvem.stor) har låst det, så ingen under kan endre det.")
    } else if !slag.erEnkelt, lag.count > 1, !egne.contains(where: { $0.handling == .skrevOm && $0.gjelder })
    {
      setninger.append(
        slag.erListe
          ? "Listen er satt sammen av det \(ramse(lag.map(\.hvem))) har skrevet."
          : "Det er flettet felt for felt av det \(ramse(lag.map(\.hvem))) har skrevet; den nærmeste har siste ord om hvert felt."
      )
    } else if let vinner {
      setninger.append(seier(vinner, lag, egne))
    } else {
      setninger.append("Det følger med det som det står i.")
    }
    if let avvist { setninger.append(avslag(avvist)) }
    if egne.last?.handling == .tomt {
      setninger.append("At det står tomt hos \(nærmest.hvem), tar ikke bort noe.")
    }
    return setninger.joined(separator: " ")
  }

  private func seier(_ vinner: Lag, _ lag: [Lag], _ egne: [Hendelse]) -> String {
    let ramme = egne.last { if case .ramme = $0.handling { $0.lag < nærmest } else { false } }
    let innenfor = ramme.map { ", innenfor rammen \($0.lag.hvem) har satt," } ?? ""
    if vinner == nærmest {
      guard lag.count > 1 || ramme != nil else { return "Bare \(vinner.hvem) har skrevet det." }
      return "\(vinner.hvem.stor) har siste ord\(innenfor) fordi ingen har låst det."
    }
    return
      "\(vinner.hvem.stor) har skrevet det, og ingen nærmere har skrevet noe annet. \(nærmest.hvem.stor) kan endre det\(innenfor.isEmpty ? "," : innenfor) for ingen har låst det."
  }

  private func avslag(_ h: Hendelse) -> String {
    switch h.handling {
    case .avvist("ARV-006"): "\(h.lag.hvem.stor) har prøvd å fjerne det, men det er påkrevd."
    default: "Det \(h.lag.hvem) har skrevet, gjelder ikke, og må bort før planen kan publiseres."
    }
  }

  private func fravær(_ egne: [Hendelse], _ over: [(hva: String, hendelse: Hendelse)]) -> String {
    for h in egne.reversed() {
      if case .fjernet(let grunn) = h.handling { return "\(h.lag.hvem.stor) har fjernet det: \(grunn)" }
      if h.handling == .skrevOm { return "\(h.lag.hvem.stor) har skrevet hele listen på nytt, uten det." }
      if h.handling == .krevde {
        return
          "Ingen har fylt det ut, og \(h.lag.hvem) krever det. Planen kan ikke publiseres før det er gjort."
      }
    }
    for t in over.reversed() {
      if case .fjernet(let grunn) = t.hendelse.handling {
        return "\(t.hendelse.lag.hvem.stor) har fjernet «\(t.hva)», som det sto i: \(grunn)"
      }
      if t.hendelse.handling == .erstattet || t.hendelse.handling == .skrevOm {
        return "\(t.hendelse.lag.hvem.stor) har skrevet hele «\(t.hva)» på nytt, uten det."
      }
    }
    return egne.isEmpty ? "Ingen har skrevet noe her." : "Ingen har skrevet noe her ennå."
  }

  /// What happened to elements of a list.
  private func under(_ trinn: [Forklaring.Trinn]) -> [Hendelse] {
    trinn.compactMap { if case .element = $0.hva, $0.hendelse.handling.setter { $0.hendelse } else { nil } }
  }

  private func ramse(_ ord: [String]) -> String {
    ord.count > 1 ? "\(ord.dropLast().joined(separator: ", ")) og \(ord.last!)" : ord.first ?? ""
  }
}

extension String {
  fileprivate var stor: String { prefix(1).uppercased() + dropFirst() }
}
