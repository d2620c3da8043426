import PlanContent
import PlanDiagnostics
import PlanDocument
import PlanWriters
import Planmodell

extension Bygg {
  /// How much is built. What a part does not know enough about, it leaves as it lies.
  enum Omfang { case alt, eier, skole }

  var omfang: Omfang { skole != nil ? .skole : eier != nil ? .eier : .alt }

  /// Style sheets and the pages around the plans. The page of an owner needs all its schools, the front page
  /// and the site map all owners.
  func felles(
    _ eiere: [Eiergrunn], _ profiler: [Utfil], _ verksted: Verksted, _ utmappe: Utmappe, _ vakt: Personvernvakt, _ r: inout Resultat
  ) {
    r.legg(verksted.stil, utmappe, vakt)
    r.legg(profiler, utmappe, vakt)
    guard omfang != .skole else { return }
    let planer = Dictionary(grouping: r.planer.lazy.filter { $0.plassering.skole == nil }, by: \.plassering.eier)
    let skoler = Dictionary(grouping: r.skoler, by: \.eier)
    let sider = eiere.map { e in
      Eierside(e.eier, id: e.id, planer: planer[e.id] ?? [], skoler: (skoler[e.id] ?? []).map(\.rad))
    }
    do throws(Skrivefeil) {
      for side in sider { r.legg([try verksted.nettsted.skriv(side)], utmappe, vakt) }
      if omfang == .alt { r.legg([try verksted.nettsted.skriv(forside: sider)], utmappe, vakt) }
    } catch {
      r.funn += error.funn
    }
    guard omfang == .alt, let adresse = nettadresse, let kart = Nettstedskart(nettadresse: adresse) else {
      return
    }
    if let fil = kart.skriv(sider) {
      r.legg([fil], utmappe, vakt)
    } else {
      r.funn.append(
        Diagnostic(
          .advarsel, "UT-002", at: nil,
          "sidene er flere enn \(Nettstedskart.grense), så «sitemap.xml» er ikke laget",
          advice: "bygg hver eier for seg, i hver sin mappe"))
    }
  }

  /// The manifest after this build, and what earlier builds left that no longer belongs.
  ///
  /// A build of a part adds to the manifest and removes nothing: it does not know what the rest should be.
  func oppgjør(_ r: Resultat, _ utmappe: Utmappe) -> (manifest: Manifest, foreldet: [Manifest.Rad]) {
    let gammelt = utmappe.manifest()
    let nytt = Manifest(r.filer)
    guard omfang == .alt else { return (Manifest(gammelt.rader + nytt.rader), []) }
    return (nytt, utmappe.urørte(gammelt.uten(nytt)))
  }

  /// Internal plans that still lie there after the build, because a part was built or because someone has
  /// changed the files.
  func liggerUte(_ r: Resultat, fjernes: [Manifest.Rad], _ utmappe: Utmappe) -> [Diagnostic] {
    let borte = Set(fjernes.map(\.sti))
    return r.interne.filter { plan in
      utmappe.filer(i: plan.sti).contains { !borte.contains("\(plan.sti)/\($0)") }
    }.map { plan in
      Diagnostic(
        .advarsel, "UT-001", at: plan.sted,
        "planen er intern, men en side fra før ligger fortsatt i «\(utmappe.rot)/\(plan.sti)»",
        advice: omfang == .alt
          ? "slett mappen, også der nettstedet ligger"
          : "bygg alt, så den blir tatt bort, og fjern den også der nettstedet ligger")
    }
  }
}
