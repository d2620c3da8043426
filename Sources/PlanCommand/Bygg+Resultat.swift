import PlanDiagnostics
import PlanDocument
import PlanWriters

extension Bygg {
  /// What became of one piece of work, or of all together.
  struct Resultat: Sendable {
    var funn: [Diagnostic] = []
    var endringer: [Utmappe.Endring] = []
    /// Of every file made, changed or not.
    var filer: [Manifest.Rad] = []
    /// Plans that are not to be published: the folder the page would have, and the plan.
    var interne: [(sti: String, sted: FileLocation)] = []
    /// Of owners and schools together.
    var planer: [Planrad] = []
    var skoler: [(eier: String, rad: Skolerad)] = []
    var utfeil: Utfeil?
    var tider = Tidtaker.Tider()

    /// Looks each file through, compares it with what lies there, and drafts it when it differs. Everything that is
    /// published comes this way.
    mutating func legg(_ nye: [Utfil], _ utmappe: Utmappe, _ vakt: Personvernvakt) {
      for fil in nye {
        let personfunn = vakt.funn(fil)
        guard personfunn.isEmpty else {
          funn += personfunn
          continue
        }
        filer.append(Manifest.Rad(fil))
        do throws(Utfeil) { if let e = try utmappe.legg(fil) { endringer.append(e) } } catch {
          utfeil = utfeil ?? error
        }
      }
    }

    mutating func ta(_ r: Resultat) {
      tider.legg(r.tider)
      funn += r.funn
      endringer += r.endringer
      filer += r.filer
      interne += r.interne
      planer += r.planer
      skoler += r.skoler
      utfeil = utfeil ?? r.utfeil
    }
  }
}
