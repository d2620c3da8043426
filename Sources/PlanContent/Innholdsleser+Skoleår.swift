import PlanDiagnostics
import Planmodell
import Skoletid

extension Innholdsleser {
  /// What is set for the whole country, one file a school year; years at fault are left out. None is no fault: what
  /// nobody has announced yet, nobody can write.
  func skoleårsdata() -> (verdi: [Skoleår: Skoleårsdata], funn: [Diagnostic]) {
    let mappe = "\(felles)/skoleaar"
    guard let oppføringer = try? filer.list(mappe) else { return ([:], []) }
    var ut: [Skoleår: Skoleårsdata] = [:]
    var funn: [Diagnostic] = []
    for o in oppføringer where o.slag == .fil && o.navn.hasSuffix(".yaml") {
      let lest = les("\(mappe)/\(o.navn)", som: Skoleårsdata.self, rot: felles)
      funn += lest.funn
      guard let data = lest.verdi else { continue }
      let år = data.skoleår.verdi
      for p in data.perioder where p.til.verdi < p.fra.verdi || !år.rommer(p.fra.verdi) || !år.rommer(p.til.verdi) {
        funn.append(
          Diagnostic(
            .feil, "RUTE-002", at: p.sted, "«\(p.navn.verdi)» ligger ikke i skoleåret \(år.lang)",
            advice: "rett datoene, eller flytt tidsrommet til filen for året det hører til"))
      }
      if "\(år.kode).yaml" != o.navn {
        funn.append(
          Diagnostic(
            .feil, "RUTE-009", at: data.skoleår.sted, "filen er for \(år.kode), men heter «\(o.navn)»",
            advice: "gi filen navnet «\(år.kode).yaml», eller rett skoleåret"))
      }
      ut[år] = data
    }
    return (ut, funn)
  }
}
