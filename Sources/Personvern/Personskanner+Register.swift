extension Personskanner {
  /// Names and initials of the register.
  func registertreff(_ b: UnsafeBufferPointer<UInt8>) -> [Persontreff] {
    var ut: [Persontreff] = []
    var fra = 0
    while fra < b.count {
      let til = b[fra...].firstIndex(of: Skannetekst.postslutt) ?? b.count
      let ord = Ordleser.ord(b, i: fra..<til)
      for i in ord.indices {
        if let slutt = navn(ord, fra: i) {
          ut.append(Persontreff(.navn, ord[i].område.lowerBound..<ord[slutt].område.upperBound, i: b))
        } else if let slutt = initialer(ord, fra: i) {
          ut.append(Persontreff(.initialer, ord[i].område.lowerBound..<ord[slutt].område.upperBound, i: b))
        }
      }
      fra = til + 1
    }
    return ut
  }

  /// The last word of a name that begins at a word.
  private func navn(_ ord: [Ord], fra i: Int) -> Int? {
    let små = ord[i].tekst.lowercased()
    for første in Self.utenGenitiv(små) {
      for n in register.navn[første] ?? [] where i + n.ord.count <= ord.count {
        let slutt = i + n.ord.count - 1
        if n.ord.count == 1 {
          if gjelder(n, ord, i) { return i }
          continue
        }
        guard første == små else { continue }
        let resten = (1..<n.ord.count).allSatisfy { k in
          let o = ord[i + k]
          guard [.mellomrom, .bindestrek, .punktum].contains(o.skille) else { return false }
          let tekst = o.tekst.lowercased()
          return k == n.ord.count - 1 ? Self.utenGenitiv(tekst).contains(n.små[k]) : tekst == n.små[k]
        }
        if resten { return slutt }
      }
    }
    return nil
  }

  /// Whether one word is the name, and not another word or the name of another.
  private func gjelder(_ n: Personregister.Form, _ ord: [Ord], _ i: Int) -> Bool {
    switch n.skrivemåte {
    case .uansett: return true
    case .somSkrevet:
      guard Self.utenGenitiv(ord[i].tekst).contains(n.ord[0]) else { return false }
      // «Hans» at the beginning of a sentence is most often no name.
      return !(Fornavn.ogsåOrd.contains(Fornavn.foldet(n.ord[0])) && [.start, .setning, .felt].contains(ord[i].skille))
    case .medStor:
      guard ord[i].erStort else { return false }
      let (før, etter) = (i > 0 ? ord[i - 1] : nil, i + 1 < ord.count ? ord[i + 1] : nil)
      // «Kari Eidsvaag» is another of the family, and «Eidsvaag skole» a place.
      if n.erEtternavn, [.mellomrom, .bindestrek].contains(ord[i].skille), let før, Fornavn.alle.contains(før.tekst.lowercased()) { return false }
      return !(etter?.skille == .mellomrom && etter.map { Navneord.steder.contains($0.tekst.lowercased()) } == true)
    }
  }

  /// The word, and the word without an «s» at its end.
  private static func utenGenitiv(_ ord: String) -> [String] {
    ord.hasSuffix("s") ? [ord, String(ord.dropLast())] : [ord]
  }

  /// «A.B.», «A. B.», and beside the class or after «elev» also «AB».
  private func initialer(_ ord: [Ord], fra i: Int) -> Int? {
    guard ord[i].erStort else { return nil }
    if let klasser = register.initialer[ord[i].tekst] {
      return erOmElev(ord, i, klasser) ? i : nil
    }
    guard ord[i].erInitial else { return nil }
    var bokstaver = ord[i].tekst
    var j = i
    while j + 1 < ord.count, ord[j + 1].erInitial, ord[j + 1].skille == .punktum, bokstaver.count < 4 {
      j += 1
      bokstaver += ord[j].tekst
    }
    return j > i && register.initialer[bokstaver] != nil ? j : nil
  }

  private func erOmElev(_ ord: [Ord], _ i: Int, _ klasser: Set<String>) -> Bool {
    if i > 0,
      ["elev", "eleven", "elevane", "elevene", "gutten", "guten", "jenta", "jenten"].contains(
        ord[i - 1].tekst.lowercased())
    {
      return true
    }
    let nær = max(0, i - 8)..<min(ord.count, i + 9)
    return nær.contains { j in
      let ett = Personregister.klasse(ord[j].tekst)
      let to = j + 1 < ord.count ? Personregister.klasse(ord[j].tekst + ord[j + 1].tekst) : ett
      return klasser.contains(ett) || (klasser.contains(to) && ord[j].tekst.allSatisfy(\.isNumber))
    }
  }
}
