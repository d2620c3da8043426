import PlanDiagnostics
import Planmodell
package import Skoletid

extension Lovspeil {
  /// The day the act of 2023 came into force (res. 12 April 2024; opplæringslova § 30-1, read 2026-11-26).
  package static func erEtterNyLov(_ dato: Dato) -> Bool { (dato.år, dato.måned) >= (2024, 8) }

  /// Judges every reference of a text, each by its own words, its list, the whole text and the date, in that order.
  ///
  /// - Parameters:
  ///   - dato: when the text was or will be in force; nil when nobody knows.
  ///   - privat: of a school under privatskolelova, for references with no law named.
  package func vurder(_ lesning: Lovlesning, _ tekst: Lesetekst, dato: Dato?, privat erPrivat: Bool = false)
    -> [Vurdering]
  {
    let hele = selskap(lesning.henvisninger)
    var grupper: [Int: Selskap] = [:]
    for h in lesning.henvisninger { tell(h, &grupper[h.gruppe, default: Selskap()]) }
    return lesning.henvisninger.map { h in
      Vurdering(
        henvisning: h,
        dom: h.omtaltSomGammel ? .omtalt : dom(h, tekst, hele, grupper[h.gruppe] ?? Selskap(), dato, erPrivat)
      )
    }
  }

  private func selskap(_ alle: [Henvisning]) -> Selskap {
    alle.reduce(into: Selskap()) { tell($1, &$0) }
  }

  private func tell(_ h: Henvisning, _ s: inout Selskap) {
    guard erOpplæringslov(h), !h.omtaltSomGammel, !h.erEgneRegler, !h.iAdresse, let nå, let før else { return }
    if h.regime != .ingen {
      if h.regime == .gammel { s.gamle += 1 } else { s.nye += 1 }
      return
    }
    let (ny, gammel) = (oppslag[nå][h.del] != nil, oppslag[før][h.del] != nil)
    if gammel, !ny { s.gamle += 1 }
    if ny, !gammel, kapittel(h.del) ?? 0 >= 10 { s.nye += 1 }
  }

  private func kapittel(_ del: Henvisning.Del) -> Int? {
    switch del {
    case .paragraf(let nr), .kapittel(let nr): nr.kapittel
    case .artikkel, .lov: nil
    }
  }

  /// Of one of the two acts, named or not.
  package func erOpplæringslov(_ h: Henvisning) -> Bool { h.lov == nil || h.lov == nå || h.lov == før }

  private func dom(
    _ h: Henvisning, _ tekst: Lesetekst, _ hele: Selskap, _ gruppe: Selskap, _ dato: Dato?, _ erPrivat: Bool
  ) -> Dom {
    switch h.del {
    case .artikkel, .lov: return .ikkeSett
    case .paragraf, .kapittel: break
    }
    guard let nå, let før, !h.erEgneRegler else { return .ikkeSett }
    // «§ 5» of nobody knows what.
    if h.lov == nil, case .paragraf(let nr) = h.del, nr.nummer == nil, nr.kapittelbokstav == 0 {
      return .ikkeSett
    }
    if let lov = h.lov, !erOpplæringslov(h), !hørerEgentligTil(h, lov) { return annen(lov, h, hele, dato) }
    if erPrivat, h.lov == nil, let privat, let del = oppslag[privat][h.del], oppslag[nå][h.del] == nil {
      return .gjelder(lov: privat, del)
    }
    let (ny, gammel) = (oppslag[nå][h.del], oppslag[før][h.del])
    switch (ny, gammel) {
    case (nil, nil):
      if h.regime == .gammel { return .uklar(.ukjentGammel) }
      // Without a name it may be of anything.
      guard h.lov != nil, h.kobling == .skrevet, erHel(h.del) else { return .ikkeSett }
      if hele.gamle > 0 && hele.nye == 0 || dato.map({ !Self.erEtterNyLov($0) }) == true {
        return .uklar(.ukjentGammel)
      }
      return .finnesIkke(lov: nå)
    case (let ny?, nil): return h.regime == .gammel ? .uklar(.ukjentGammel) : .gjelder(lov: nå, ny)
    case (nil, let gammel?): return utdatert(gammel)
    case (let ny?, let gammel?):
      if gammel.ble.count == 1, Lovnummer(gammel.ble[0].verdi) == Lovnummer(gammel.nr.verdi) {
        return .gjelder(lov: nå, ny)
      }
      switch valg(h, tekst, hele, gruppe, dato) {
      case true?: return .gjelder(lov: nå, ny)
      case false?: return utdatert(gammel)
      case nil:
        return .uklar(
          .beggeLover(før: gammel.emne?.nb ?? "", nå: ny.tittelNb?.verdi ?? ny.tittel?.verdi ?? ""))
      }
    }
  }

  /// «Privatskolelova § 2-4 sier at kapittel 12 gjelder»: the law named before has none such, and ours has.
  private func hørerEgentligTil(_ h: Henvisning, _ lov: Int) -> Bool {
    guard h.kobling == .arvet, let nå, let før, lover[lov].fullstendig, oppslag[lov][h.del] == nil else {
      return false
    }
    return oppslag[nå][h.del] != nil || oppslag[før][h.del] != nil
  }

  /// Whether it says both chapter and section, or a chapter.
  private func erHel(_ del: Henvisning.Del) -> Bool {
    switch del {
    case .paragraf(let nr): nr.nummer != nil || nr.kapittelbokstav > 0
    case .kapittel: true
    case .artikkel, .lov: false
    }
  }

  private func utdatert(_ del: Lovdel) -> Dom {
    guard let nå, let før else { return .ikkeSett }
    let til = del.ble.first.flatMap { Lovnummer($0.verdi) }.flatMap {
      oppslag[nå].paragrafer[$0] ?? oppslag[nå].kapitler[$0]
    }
    return .utdatert(lov: før, del, til: til)
  }

  private func annen(_ lov: Int, _ h: Henvisning, _ hele: Selskap, _ dato: Dato?) -> Dom {
    if lover[lov].id.verdi == "forskrift-til-opplæringslova" {
      let nyere = hele.gamle == 0 && dato.map(Self.erEtterNyLov) == true
      return nyere && !erGammelForskrift(h.del) ? .ikkeSett : .uklar(.nyForskrift)
    }
    if let del = oppslag[lov][h.del] { return .gjelder(lov: lov, del) }
    return lover[lov].fullstendig && erHel(h.del) ? .finnesIkke(lov: lov) : .ikkeSett
  }

  /// «§ 22 A-3»: the regulation of 2006 had letters in its chapters.
  private func erGammelForskrift(_ del: Henvisning.Del) -> Bool {
    if case .paragraf(let nr) = del { nr.kapittelbokstav > 0 } else { false }
  }

  /// Whether a number that both acts have is of the one in force; nil when nothing tells.
  private func valg(_ h: Henvisning, _ tekst: Lesetekst, _ hele: Selskap, _ gruppe: Selskap, _ dato: Dato?)
    -> Bool?
  {
    guard let nå, let før else { return nil }
    if h.regime != .ingen { return h.regime == .ny }
    let nr: Lovnummer
    switch h.del {
    case .paragraf(let n): nr = n.nummer == nil ? n.somKapittel : n
    case .kapittel(let n): nr = n
    case .artikkel, .lov: return nil
    }
    let setning = tekst.setning(rundt: h.tegn, vid: true)
    let (ny, gammel) = (
      har(oppslag[nå].kjennord[nr], i: setning, tekst), har(oppslag[før].kjennord[nr], i: setning, tekst)
    )
    if ny != gammel { return ny }
    if let svar = gruppe.flertall ?? hele.flertall { return svar }
    return hele.gamle == 0 && hele.nye == 0 ? dato.map(Self.erEtterNyLov) : nil
  }
}
