import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanMarkup
import PlanWriters
import Planmodell
import Skoletid

extension Bygg {
  /// What one piece of work needs from outside.
  struct Verktøy: Sendable {
    let leser: Innholdsleser
    let grunn: Fellesgrunn
    /// nil when a template is at fault: then nothing is drawn, but the content is still read.
    let verksted: Verksted?
    let utmappe: Utmappe
    /// The day «det neste som skjer» counts from; nil leaves it out.
    let dag: Dato?
    let vakt: Personvernvakt
  }

  /// One school, or one owner's own plans: read, put in order, draw, draft.
  static func lag(_ arbeid: Arbeid, _ v: Verktøy, _ ur: Tidtaker) -> Resultat {
    var r = Resultat()
    var ur = ur
    // Plans of an owner wait for each other, to be tied to the same plan in the other målform. They are few.
    var venter: [Plandokument<Offentlig>] = []
    let lest = arbeid.lesPlaner(v.leser, v.grunn) { innhold in
      ur.ferdig("lese og flette")
      guard innhold.plan.distribusjon == .offentlig else {
        r.interne.append((innhold.plassering.sti, innhold.plan.sted))
        return
      }
      var innhold = innhold
      innhold.dag = v.dag
      let (dokument, funn) = Dokumentbygging.bygg(innhold)
      r.funn += funn + Tidssjekk.utenfor(innhold)
      ur.ferdig("ordne dokumentet")
      guard let dokument else { return }
      if arbeid.skole == nil { venter.append(dokument) } else { tegn(dokument, v, &r, &ur) }
    }
    Språkversjon.knytt(&venter)
    for dokument in venter { tegn(dokument, v, &r, &ur) }
    r.funn = lest.funn + r.funn
    if let skole = lest.skole { r.funn += v.vakt.funn(skole, arbeid.eier) }
    if let skole = lest.skole, skole.hel, !r.funn.harFeil { tegn(skole, arbeid.eier, v, &r) }
    ur.ferdig("tegne og prøve sidene")
    r.tider = ur.tider
    return r
  }

  /// The files of one plan.
  private static func tegn(
    _ dokument: Plandokument<Offentlig>, _ v: Verktøy, _ r: inout Resultat, _ ur: inout Tidtaker
  ) {
    let personfunn = v.vakt.funn(dokument)
    ur.ferdig("se etter personopplysninger")
    guard personfunn.isEmpty else {
      r.funn += personfunn
      return
    }
    guard let verksted = v.verksted, r.utfeil == nil else { return }
    var filer = vedlegg(dokument, v.vakt, &r.funn)
    for writer in verksted.writers {
      do throws(Skrivefeil) { filer += try writer.skriv(dokument) } catch { r.funn += error.funn }
      ur.ferdig(writer.navn)
    }
    r.legg(filer, v.utmappe, v.vakt)
    ur.ferdig("sammenligne og skrive")
    r.planer.append(Planrad(dokument))
  }

  /// The page of a school, when all its plans are drawn.
  private static func tegn(_ skole: Skolegrunn, _ eier: Eiergrunn, _ v: Verktøy, _ r: inout Resultat) {
    guard let verksted = v.verksted, r.utfeil == nil else { return }
    let side = Skoleside(skole.skole, id: skole.id, eier: eier.eier, eierId: eier.id, planer: r.planer)
    do throws(Skrivefeil) { r.legg([try verksted.nettsted.skriv(side)], v.utmappe, v.vakt) } catch {
      r.funn += error.funn
    }
    r.skoler.append((eier.id, Skolerad(side, skole.skole)))
  }

  /// Pictures the document shows, copied beside its page.
  static func vedlegg(
    _ dokument: Plandokument<Offentlig>, _ vakt: Personvernvakt, _ funn: inout [Diagnostic]
  ) -> [Utfil] {
    let mappe = vakt.leser.planmappe(dokument.plassering)
    var tatt: Set<String> = []
    return dokument.vedlegg.compactMap { v -> Utfil? in
      guard tatt.insert(v.verdi).inserted else { return nil }
      return bilde(v, i: mappe, "mappen til planen", til: dokument.plassering.sti, vakt, &funn)
    }
  }

  /// The owner's colour as a style sheet, and its mark.
  static func profil(_ eier: Eiergrunn, _ vakt: Personvernvakt, _ funn: inout [Diagnostic]) -> [Utfil] {
    let profil = Profil(eier.eier, id: eier.id)
    let mappe = "\(vakt.leser.innhold)/eiere/\(eier.id)"
    let logo = profil.logo.flatMap { bilde($0.fil, i: mappe, "mappen til eieren", til: eier.id, vakt, &funn) }
    return [profil.stil, logo].compactMap { $0 }
  }

  /// A picture in a folder, when it may be published.
  private static func bilde(
    _ navn: Tekst, i mappe: String, _ mappenavn: String, til sti: String, _ vakt: Personvernvakt,
    _ funn: inout [Diagnostic]
  ) -> Utfil? {
    let endelser = [".svg", ".png", ".jpg", ".jpeg"]
    guard endelser.contains(where: { navn.verdi.lowercased().hasSuffix($0) }), !navn.verdi.contains("/") else {
      funn.append(
        Diagnostic(
          .feil, "FIL-009", at: navn.sted, "«\(navn.verdi)» er ikke et bilde i \(mappenavn)",
          advice: "legg bildet i \(mappe); det kan ende på \(endelser.joined(separator: ", "))"))
      return nil
    }
    do throws(Filtilgang.Feil) {
      let byte = try vakt.leser.filer.les("\(mappe)/\(navn.verdi)", mappe, 8 << 20)
      if let feil = PictureCheck.fault(byte, name: navn.verdi) {
        funn.append(
          Diagnostic(
            .feil, "FIL-011", at: navn.sted, "bildet «\(navn.verdi)» kan ikke publiseres: \(feil)",
            advice: "lagre bildet på nytt som PNG, eller som en SVG uten skript og uten noe hentet utenfra"))
        return nil
      }
      let personfunn = vakt.funn(bilde: byte, "\(mappe)/\(navn.verdi)")
      funn += personfunn
      return personfunn.isEmpty ? Utfil(sti: "\(sti)/\(navn.verdi)", byte: byte) : nil
    } catch {
      funn.append(error.funn("\(mappe)/\(navn.verdi)", at: navn.sted))
      return nil
    }
  }
}
