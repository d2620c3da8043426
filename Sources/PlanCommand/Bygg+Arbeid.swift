import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanMarkup
import PlanWriters
import Planmodell

extension Bygg {
  /// One school: read, put in order, draw, draft.
  static func lag(
    _ arbeid: Arbeid, _ leser: Innholdsleser, _ grunn: Fellesgrunn, _ verksted: Verksted?, _ utmappe: Utmappe,
    _ ur: Tidtaker
  ) -> Resultat {
    var r = Resultat()
    var ur = ur
    let lesefunn = arbeid.lesPlaner(leser, grunn) { innhold in
      ur.ferdig("lese og flette")
      guard innhold.plan.distribusjon == .offentlig else {
        r.interne += 1
        let sti = innhold.plassering.sti
        if utmappe.finnes("\(sti)/index.html") {
          r.funn.append(
            Diagnostic(
              .advarsel, "UT-001", at: innhold.plan.sted,
              "planen er intern, men en side fra før ligger fortsatt i «\(utmappe.rot)/\(sti)»",
              advice: "slett mappen, også der nettstedet ligger"))
        }
        return
      }
      let (dokument, funn) = Dokumentbygging.bygg(innhold)
      r.funn += funn
      ur.ferdig("ordne dokumentet")
      guard let dokument, let verksted, r.utfeil == nil else { return }
      var filer = vedlegg(dokument, leser, &r.funn)
      for writer in verksted.writers {
        do throws(Skrivefeil) { filer += try writer.skriv(dokument) } catch { r.funn += error.funn }
        ur.ferdig(writer.navn)
      }
      for fil in filer {
        do throws(Utfeil) { if let e = try utmappe.legg(fil) { r.endringer.append(e) } } catch { r.utfeil = error }
      }
      ur.ferdig("sammenligne og skrive")
      r.filer += filer.count
      r.oppføringer.append(Oversiktsoppføring(dokument))
    }
    r.funn = lesefunn + r.funn
    r.tider = ur.tider
    return r
  }

  /// Pictures the document shows, copied beside its page.
  static func vedlegg(
    _ dokument: Plandokument<Offentlig>, _ leser: Innholdsleser, _ funn: inout [Diagnostic]
  ) -> [Utfil] {
    var tatt: Set<String> = []
    return dokument.vedlegg.compactMap { v -> Utfil? in
      guard tatt.insert(v.verdi).inserted else { return nil }
      let mappe = leser.planmappe(dokument.plassering)
      let endelser = [".svg", ".png", ".jpg", ".jpeg"]
      guard endelser.contains(where: { v.verdi.lowercased().hasSuffix($0) }), !v.verdi.contains("/") else {
        funn.append(
          Diagnostic(
            .feil, "FIL-009", at: v.sted, "«\(v.verdi)» er ikke et bilde i mappen til planen",
            advice: "legg bildet ved siden av planen; det kan ende på \(endelser.joined(separator: ", "))"))
        return nil
      }
      do throws(Filtilgang.Feil) {
        let byte = try leser.filer.les("\(mappe)/\(v.verdi)", mappe, 8 << 20)
        if let feil = PictureCheck.fault(byte, name: v.verdi) {
          funn.append(
            Diagnostic(
              .feil, "FIL-011", at: v.sted, "bildet «\(v.verdi)» kan ikke publiseres: \(feil)",
              advice: "lagre bildet på nytt som PNG, eller som en SVG uten skript og uten noe hentet utenfra"))
          return nil
        }
        return Utfil(sti: "\(dokument.plassering.sti)/\(v.verdi)", byte: byte)
      } catch {
        funn.append(error.funn("\(mappe)/\(v.verdi)", at: v.sted))
        return nil
      }
    }
  }
}
