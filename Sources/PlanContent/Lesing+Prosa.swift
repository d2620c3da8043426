import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanYAML
import Planmodell

extension Lesing {
  /// Prose files may be this large.
  static let størsteProsafil = 1 << 20

  /// Markdown, written here or in the file that `fil:` names.
  func prosa() -> Prosa? {
    if case .mapping(let par) = node.content { return prosafil(par) }
    guard let tekst = skalar("tekst i Markdown, eller «fil:» med navnet på en fil") else { return nil }
    if Self.erTom(tekst) {
      feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    return les(tekst, opphav())
  }

  private static func erTom(_ tekst: String) -> Bool {
    tekst.utf8.allSatisfy { $0 == 32 || $0 == 10 || $0 == 9 || $0 == 13 }
  }

  private func les(_ tekst: String, _ opphav: TextOrigin) -> Prosa {
    let (prosa, prosafunn) = CommonMark.read(tekst.medHardeMellomrom, at: opphav)
    funn += prosafunn
    return prosa
  }

  /// Lines of a literal block (`|`) and a plain value on one line are found exactly; in other styles lines may be
  /// folded, so everything is reported at the beginning of the value.
  private func opphav() -> TextOrigin {
    let start = node.position(ofTextLine: 0, column: 1)
    guard node.style == .literal else {
      return TextOrigin(start, exact: node.style == .plain && node.start.line == node.end.line)
    }
    return TextOrigin(start, indent: start.column - 1)
  }

  private func prosafil(_ par: [YAMLPair]) -> Prosa? {
    guard par.count == 1, par[0].name == Feltslag.prosafil else {
      feil(
        "FELT-011", sted, "«\(nøkkel)» skal være tekst, eller bare «fil:» med navnet på en fil",
        råd: "skriv teksten rett etter «\(nøkkel):», eller «\(nøkkel): {fil: visjon.md}»")
      return nil
    }
    guard let navn = ved(par[0].value, nøkkel: par[0].name, { tekst() }) else { return nil }
    guard !navn.verdi.hasPrefix("/"), !navn.verdi.split(separator: "/").contains("..") else {
      funn.append(Filtilgang.Feil.utenfor.funn(navn.verdi, at: navn.sted))
      return nil
    }
    // Beside the file that names it, which for inherited text is the owner's.
    let mappe = navn.sted.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let sti = (mappe + [Substring(navn.verdi)]).joined(separator: "/")
    do {
      let byte = try leser.filer.les(
        sti, leser.rot(for: navn.sted.file), Lesing.størsteProsafil)
      guard let tekst = String(validating: byte, as: UTF8.self) else {
        feil("FIL-005", FileLocation(file: sti), "filen er ikke skrevet i UTF-8", råd: "lagre filen som UTF-8")
        return nil
      }
      guard !Self.erTom(tekst) else {
        feil(
          "FELT-003", navn.sted, "filen «\(sti)» er tom", råd: "skriv en tekst i filen, eller fjern «\(nøkkel):»")
        return nil
      }
      return les(tekst, TextOrigin(file: sti, line: 1, column: 1, indent: 0, exact: true))
    } catch {
      funn.append(error.funn(sti, at: navn.sted))
      return nil
    }
  }
}
