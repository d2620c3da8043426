package import PlanDiagnostics
package import Skoletid

/// A comment that lets one finding stand: `# tillat: HP23 grunn` in YAML, `<!-- tillat: HP23 grunn -->` in Markdown.
/// It is for its own line, or when it stands alone, for the next. With «til 2027-01-31» it ends after that day.
package struct Tillatelse: Sendable, Equatable {
  package var kode: String
  package var grunn: String
  package var til: Dato?
  /// Where the comment begins.
  package var sted: FileLocation
  /// The line it is for (1-based).
  package var linje: Int
}

extension Tillatelse {
  /// The comments in a file. Those without a reason are left out and told.
  package static func finn(_ byte: [UInt8], fil: String) -> (verdi: [Tillatelse], funn: [Diagnostic]) {
    guard byte.count > 7, inneholder(byte) else { return ([], []) }
    let linjer = String(decoding: byte, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let navn = FileName(fil)
    var iTekst: [FileLocation] = []
    var kommentarer = linjer.map { kommentar($0) }
    if fil.hasSuffix(".yaml") || fil.hasSuffix(".yml") {
      for nr in iBlokktekst(linjer) {
        guard let (start, _) = kommentarer[nr], linjer[nr][start] == "#" else { continue }
        iTekst.append(
          FileLocation(navn, line: nr + 1, column: linjer[nr].unicodeScalars.distance(from: linjer[nr].startIndex, to: start) + 1))
        kommentarer[nr] = nil
      }
    }
    // Several comments may stand over the same line.
    var under = Array(repeating: linjer.count - 1, count: linjer.count)
    for nr in linjer.indices.dropLast().reversed() {
      let neste = nr + 1
      under[nr] =
        kommentarer[neste] == nil && linjer[neste].contains { !$0.isWhitespace } ? neste : under[neste]
    }
    var ut: [Tillatelse] = []
    var funn = iTekst.map {
      Diagnostic(
        .feil, "TILLAT-006", at: $0, "tillatelsen står inne i en tekst, og blir en del av den",
        advice: "flytt den til linjen over nøkkelen, eller skriv «<!-- tillat: … -->»")
    }
    for (nr, linje) in linjer.enumerated() {
      guard let (start, innhold) = kommentarer[nr] else { continue }
      let alene = linje[..<start].allSatisfy(\.isWhitespace)
      let kolonne = linje.unicodeScalars.distance(from: linje.startIndex, to: start) + 1
      let sted = FileLocation(navn, line: nr + 1, column: kolonne)
      var ord = innhold.split(whereSeparator: \.isWhitespace).map(String.init)
      let kode = ord.isEmpty ? "" : ord.removeFirst()
      let til = frist(&ord)
      if til == nil, let skrevet = uleseligFrist(ord) {
        funn.append(
          Diagnostic(
            .feil, "TILLAT-005", at: sted, "tillatelsen har en frist som ikke er en dato: «\(skrevet)»",
            advice: "skriv år, måned og dag slik: til 2027-01-31"))
        continue
      }
      guard !kode.isEmpty, ord.contains(where: { $0.contains(where: \.isLetter) }) else {
        funn.append(
          Diagnostic(
            .advarsel, "TILLAT-001", at: sted, "tillatelsen har ingen grunn og gjelder ikke",
            advice: "skriv hvorfor etter koden: «tillat: \(kode.isEmpty ? "HP23" : kode) vi venter på vedtak»"
          ))
        continue
      }
      ut.append(
        Tillatelse(
          kode: kode, grunn: ord.joined(separator: " "), til: til, sted: sted,
          linje: (alene ? under[nr] : nr) + 1))
    }
    return (ut, funn)
  }

  /// Lines of texts that begin with «|» or «>» after a key or a point of a list; there «#» is a sign like others.
  private static func iBlokktekst(_ linjer: [Substring]) -> [Int] {
    var ut: [Int] = []
    var blokk: Int?
    for (nr, linje) in linjer.enumerated() {
      let innrykk = linje.prefix { $0 == " " }.count
      if let b = blokk {
        if innrykk > b || linje.allSatisfy(\.isWhitespace) {
          ut.append(nr)
          continue
        }
        blokk = nil
      }
      let innhold = linje.firstRange(of: " #").map { linje[..<$0.lowerBound] } ?? linje
      guard let siste = innhold.split(separator: " ").last, let tegn = siste.first, tegn == "|" || tegn == ">",
        siste.dropFirst().allSatisfy({ $0.isNumber || $0 == "-" || $0 == "+" })
      else { continue }
      let foran = innhold[..<siste.startIndex].reversed().first { $0 != " " }
      if foran == ":" || foran == "-" { blokk = innrykk }
    }
    return ut
  }

  /// Most files have none, and are looked through only once.
  private static func inneholder(_ byte: [UInt8]) -> Bool {
    let ord = Array("tillat:".utf8)
    return byte.withUnsafeBufferPointer { b in
      var i = 0
      while i + ord.count <= b.count {
        if b[i + 6] == 58, b[i] == ord[0], b[i..<(i + 7)].elementsEqual(ord) { return true }
        i += 1
      }
      return false
    }
  }

  /// Where the comment begins, and what stands after «tillat:».
  private static func kommentar(_ linje: Substring) -> (Substring.Index, Substring)? {
    for (merke, slutt) in [("<!-- tillat:", "-->"), ("# tillat:", "")] {
      guard let r = linje.firstRange(of: merke) else { continue }
      let rest = linje[r.upperBound...]
      if slutt.isEmpty {
        guard r.lowerBound == linje.startIndex || linje[linje.index(before: r.lowerBound)].isWhitespace else {
          continue
        }
        return (r.lowerBound, rest)
      }
      guard let s = rest.firstRange(of: slutt) else { continue }
      return (r.lowerBound, rest[..<s.lowerBound])
    }
    return nil
  }

  /// «til 2027-01-31», wherever it stands after the code.
  private static func frist(_ ord: inout [String]) -> Dato? {
    for i in ord.indices.dropLast() where ord[i] == "til" {
      if let dato = Dato(iso: ord[i + 1]) ?? norsk(ord[i + 1].split(separator: ".").map(String.init)) {
        ord.removeSubrange(i...(i + 1))
        return dato
      }
      // «til 31. desember 2026»
      guard i + 3 < ord.count, ord[i + 1].hasSuffix("."),
        let måned = Dato.månedsnavn.firstIndex(of: ord[i + 2].lowercased()),
        let dato = norsk([String(ord[i + 1].dropLast()), "\(måned + 1)", ord[i + 3]])
      else { continue }
      ord.removeSubrange(i...(i + 3))
      return dato
    }
    return nil
  }

  /// Day, month and year as they are written in Norwegian.
  private static func norsk(_ deler: [String]) -> Dato? {
    guard deler.count == 3, deler[2].utf8.count == 4, let dag = Int(deler[0]), let måned = Int(deler[1]),
      let år = Int(deler[2])
    else { return nil }
    return Dato(år: år, måned: måned, dag: dag)
  }

  /// What stands after «til» and was meant as a date: «31.02.2027», «2027/1/31», «31. februar 2027».
  private static func uleseligFrist(_ ord: [String]) -> String? {
    for i in ord.indices.dropLast() where ord[i] == "til" {
      let neste = ord[i + 1]
      guard neste.first?.isNumber == true else { continue }
      if neste.count(where: { ".-/".contains($0) }) > 1 { return neste }
      if i + 2 < ord.count, Dato.månedsnavn.contains(ord[i + 2].lowercased()) {
        return ord[(i + 1)...].prefix(3).joined(separator: " ")
      }
    }
    return nil
  }
}

extension [Tillatelse] {
  /// Takes out the findings that are let stand, and tells of comments that do nothing.
  ///
  /// - Parameters:
  ///   - idag: nil when no one has said what day it is; then none has ended.
  ///   - gjelder: whether all that could have used the comments of a file has been asked.
  package func bruk(
    på funn: [Diagnostic], idag: Dato?, regler: [Regelinfo] = Regler.alle,
    gjelder: (String) -> Bool = { _ in true }
  ) -> (igjen: [Diagnostic], tillatt: Int, om: [Diagnostic]) {
    var brukt: Set<Int> = []
    let plass = Dictionary(
      grouping: indices, by: { Nøkkel(self[$0].sted.file, self[$0].linje, self[$0].kode) })
    let koder = Set(regler.map(\.kode))
    let igjen = funn.filter { f in
      // What stops a page from being made is not a matter of opinion.
      guard let sted = f.location, koder.contains(f.code) || f.severity < .feil else { return true }
      let treff = plass[Nøkkel(sted.file, sted.line, f.code)] ?? []
      brukt.formUnion(treff)
      return !treff.contains { !self[$0].erUtløpt(idag) }
    }
    let om = indices.compactMap { i -> Diagnostic? in
      let t = self[i]
      if brukt.contains(i) {
        guard let til = t.til, t.erUtløpt(idag) else { return nil }
        return Diagnostic(
          .advarsel, "TILLAT-003", at: t.sted, "tillatelsen for \(t.kode) gikk ut \(til.lang)",
          advice: "rett det som er funnet, eller skriv en ny dato og en ny grunn")
      }
      if !koder.contains(t.kode), !t.kode.contains("-") {
        return Diagnostic(
          .advarsel, "TILLAT-002", at: t.sted, "tillatelsen gjelder «\(t.kode)», som ikke er en regel",
          advice: Regler.utgåtte[t.kode].map { "regelen er gått ut: \($0)" }
            ?? Suggestion.didYouMean(t.kode, among: koder.sorted()) ?? "se «skoleplan regler»")
      }
      guard gjelder(t.sted.file) else { return nil }
      return Diagnostic(
        .advarsel, "TILLAT-004", at: t.sted,
        "tillatelsen for \(t.kode) trengs ikke: det er ikke noe slikt funn på linje \(t.linje)",
        advice: "fjern den, eller flytt den til linjen over funnet")
    }
    return (igjen, funn.count - igjen.count, om)
  }

  private struct Nøkkel: Hashable {
    var fil: String
    var linje: Int
    var kode: String

    init(_ fil: String, _ linje: Int, _ kode: String) {
      self.fil = fil
      self.linje = linje
      self.kode = kode
    }
  }
}

extension Tillatelse {
  func erUtløpt(_ idag: Dato?) -> Bool {
    guard let til, let idag else { return false }
    return idag > til
  }
}
