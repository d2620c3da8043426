import PlanDiagnostics
import PlanMarkup
import PlanProsa
import PlanYAML
import Planmodell

extension Nodekilde {
  /// Prose files may be this large.
  static let størsteProsafil = 1 << 20

  /// Markdown, written here or in the file that `fil:` names.
  func prosa() -> Prosa? {
    if case .mapping(let par) = node.content { return prosafil(par) }
    guard let tekst = skalar("tekst i Markdown, eller «fil:» med navnet på en fil") else { return nil }
    if tekst.utf8.allSatisfy({ $0 == 32 || $0 == 10 || $0 == 9 || $0 == 13 }) {
      lesing.feil("FELT-003", sted, "«\(nøkkel)» er tomt", råd: tomtRåd)
      return nil
    }
    return les(tekst, opphav())
  }

  private func les(_ tekst: String, _ opphav: TextOrigin) -> Prosa {
    let (prosa, funn) = CommonMark.read(tekst, at: opphav)
    lesing.funn += funn
    return prosa
  }

  /// Lines of a literal block (`|`) are found exactly; in other styles lines may be folded, so
  /// everything is reported at the beginning of the value.
  private func opphav() -> TextOrigin {
    let start = node.position(ofTextLine: 0, column: 1)
    guard node.style == .literal else {
      return TextOrigin(file: start.file, line: start.line, column: start.column, indent: 0, exact: false)
    }
    return TextOrigin(
      file: start.file, line: start.line, column: start.column, indent: start.column - 1, exact: true)
  }

  private func prosafil(_ par: [YAMLPair]) -> Prosa? {
    guard par.count == 1, par[0].name == "fil" else {
      lesing.feil(
        "FELT-011", sted, "«\(nøkkel)» skal være tekst, eller bare «fil:» med navnet på en fil",
        råd: "skriv teksten rett etter «\(nøkkel):», eller «\(nøkkel): {fil: visjon.md}»")
      return nil
    }
    guard let navn = kilde(par[0]).tekst() else { return nil }
    guard !navn.verdi.hasPrefix("/"), !navn.verdi.split(separator: "/").contains("..") else {
      lesing.funn.append(Filtilgang.Feil.utenfor.funn(navn.verdi, at: navn.sted))
      return nil
    }
    let sti = "\(lesing.mappe)/\(navn.verdi)"
    do {
      let byte = try lesing.filer.les(sti, lesing.rot, Nodekilde.størsteProsafil)
      guard let tekst = String(validating: byte, as: UTF8.self) else {
        lesing.feil("FIL-005", FileLocation(file: sti), "filen er ikke skrevet i UTF-8", råd: "lagre filen som UTF-8")
        return nil
      }
      return les(tekst, TextOrigin(file: sti, line: 1, column: 1, indent: 0, exact: true))
    } catch {
      lesing.funn.append(error.funn(sti, at: navn.sted))
      return nil
    }
  }
}
