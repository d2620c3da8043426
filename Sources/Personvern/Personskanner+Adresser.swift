extension Personskanner {
  /// An e-mail address that is a person's.
  func adresse(_ b: UnsafeBufferPointer<UInt8>, krøll: Int, _ oppslag: inout Int) -> Persontreff? {
    var (fra, til) = (krøll, krøll + 1)
    while fra > 0, krøll - fra < 80, Self.kanVæreLokal(b[fra - 1]) { fra -= 1 }
    while til < b.count, til - krøll < 120, Self.kanVæreDomene(b[til]) { til += 1 }
    while til > krøll, b[til - 1] == UInt8(ascii: ".") || b[til - 1] == UInt8(ascii: "-") { til -= 1 }
    guard fra < krøll, b[krøll + 1..<max(til, krøll + 1)].contains(UInt8(ascii: ".")) else { return nil }
    let lokal = Fornavn.foldet(String(decoding: b[fra..<krøll], as: UTF8.self))
    let domene = String(decoding: b[(krøll + 1)..<til], as: UTF8.self).lowercased()
    let ledd = lokal.split { !("a"..."z").contains($0) }.map(String.init)
    let område = fra..<til
    guard !ledd.isEmpty, !ledd.contains(where: Adresseord.fellesskap.contains) else { return nil }
    if Self.erNavn(ledd) { return Persontreff(.epost, område, i: b) }
    guard !ledd.allSatisfy(Adresseord.roller.contains) else { return nil }
    let privat = Adresseord.private.contains { domene == $0 || domene.hasPrefix("\($0).") }
    let navn = navn(b, ved: område, &oppslag)
    return navn.contains { privat || Self.erLagetAv($0, ledd) } ? Persontreff(.epost, område, i: b) : nil
  }

  /// «kari.nordmann», «nordmann.kari», «kari». A given name that is also a common word needs a surname after it.
  private static func erNavn(_ ledd: [String]) -> Bool {
    let navn = ledd.filter { Fornavn.erIAdresse($0) }
    if navn.contains(where: { !Fornavn.ogsåOrd.contains($0) }) { return true }
    return navn.first != nil && navn.first == ledd.first && !ledd.contains("og")
      && ledd.dropFirst().contains { $0.count >= 3 }
  }

  /// «knord», «kn23», «nordmann»: what an address is usually made of.
  private static func erLagetAv(_ navn: Personnavn, _ ledd: [String]) -> Bool {
    let fornavn = Fornavn.foldet(navn.fornavn)
    let etternavn = Fornavn.foldet(navn.etternavn)
    return ledd.contains { del in
      if etternavn.count >= 3, del.hasPrefix(etternavn) || del.hasSuffix(etternavn) { return true }
      if fornavn.count >= 3, del.hasPrefix(fornavn) { return true }
      guard del.count <= 8 else { return false }
      return (1...3).contains { n in
        let resten = del.dropFirst(n)
        return del.hasPrefix(fornavn.prefix(n)) && fornavn.count >= n && !resten.isEmpty
          && etternavn.hasPrefix(resten)
      }
    }
  }

  private static func kanVæreLokal(_ c: UInt8) -> Bool {
    c.erSiffer || c.erLiten || c.erStor || c >= 0xC3 || (0x80...0xBF).contains(c) || ".-_+%".utf8.contains(c)
  }

  private static func kanVæreDomene(_ c: UInt8) -> Bool {
    c.erSiffer || c.erLiten || c.erStor || c >= 0xC3 || (0x80...0xBF).contains(c) || c == UInt8(ascii: ".")
      || c == UInt8(ascii: "-")
  }
}

/// Words in addresses. Folded: «raadgiver» and «radgiver».
private enum Adresseord {
  /// An address with one of these belongs to a body, whatever else it says: «olav.skole», «maria.kirke».
  static let fellesskap: Set<String> = [
    "post", "postmottak", "mottak", "skole", "skolen", "skule", "skulen", "vgs", "barneskole", "ungdomsskole",
    "barnehage", "kirke",
    "kyrkje", "kommune", "kommunen", "fylke", "sfo", "aks", "fau", "ppt", "info", "kontor", "servicetorg",
    "elevrad", "elevraad",
    "elevradet", "klubb", "lag", "senter", "tjenesten", "tenesta", "sankt", "st", "firmapost", "noreply",
    "support", "hjelp", "kontakt",
    "barneombudet", "ombud", "mobbeombud", "personvernombud", "skolemiljo", "skolemiljoe", "oppvekst",
    "barnevern",
  ]

  /// Belong to whoever has the role.
  static let roller: Set<String> = [
    "rektor", "inspektor", "assisterende", "ass", "leder", "leiar", "avdelingsleder", "radgiver", "raadgiver",
    "radgivar", "sekretar",
    "sosiallarer", "sosiallaerer", "helsesykepleier", "miljoterapeut", "vaktmester", "bibliotek",
    "administrasjon", "adm", "drift",
    "trinn", "klasse", "team", "ekspedisjon", "fravar", "fravaer", "lonn", "hms",
  ]

  static let `private`: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me.com", "mac.com",
    "online.no", "broadpark.no",
    "getmail.no", "start.no", "frisurf.no", "proton", "protonmail", "c2i.net", "lyse.net", "altibox.no",
    "tele2.no",
  ]
}
