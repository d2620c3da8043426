import Planmodell

extension Innholdsleser {
  /// The files a page may have its words from, the nearest first. Not all of them need be used.
  ///
  /// - Parameters:
  ///   - skole: nil for what is the owner's own.
  ///   - mappe: the folder of the plan; nil for the page of a school or an owner.
  package func kilder(eier: String, skole: String?, mappe: String?) -> [(fil: String, rot: String)] {
    let eierrot = "\(innhold)/eiere/\(eier)"
    let nære = mappe.map { tekstfiler(planmappe(Plassering(eier: eier, skole: skole, mappe: $0))) } ?? []
    let egne = skole.map { ["\(eierrot)/skoler/\($0)/skole.yaml"] } ?? []
    return (nære + egne + ["\(eierrot)/eier.yaml"] + tekstfiler("\(eierrot)/felles")).map { ($0, innhold) }
      + tekstfiler(felles).map { ($0, felles) } + tekstfiler(maler).map { ($0, maler) }
  }

  private func tekstfiler(_ mappe: String, dybde: Int = 0) -> [String] {
    guard dybde < 8, let oppføringer = try? filer.list(mappe) else { return [] }
    return oppføringer.flatMap { o in
      let sti = "\(mappe)/\(o.navn)"
      if o.slag == .mappe { return o.navn.hasPrefix(".") ? [] : tekstfiler(sti, dybde: dybde + 1) }
      return o.navn.hasSuffix(".yaml") || o.navn.hasSuffix(".md") ? [sti] : []
    }
  }
}
