package import PlanDocument
package import Skoletid

/// «Det neste som skjer» as text for a terminal, and as data.
extension Hjuldokument {
  package func nesteTekst(_ neste: [Innslag], fra dag: Dato, _ ord: Ledetekster) -> String {
    guard !neste.isEmpty else { return "\(ord.ingenFlere)\n" }
    return "\(ord.detNeste(dag.lang)):\n"
      + neste.map { i in
        let rad = Hjulradview(aktivitet: i.aktivitet, tid: i.tid, ord: ord)
        return "  \(rad.dato): \(i.aktivitet.tittel)\(i.aktivitet.hvem.map { " (\($0))" } ?? "")\n"
      }.joined()
  }

  package func nesteJSON(_ neste: [Innslag], fra dag: Dato) -> String {
    var s = JSONSkriver()
    s.objekt { s in
      s.felt("format", "skoleplan-neste/1")
      s.felt("dag", dag.iso)
      s.felt("skoleår", skoleår.kode)
      s.felt("neste", neste) { s, i in
        s.linjeskift()
        s.objekt { s in
          s.felt("id", i.aktivitet.id)
          s.felt("tittel", i.aktivitet.tittel)
          s.felt("når", i.aktivitet.når)
          s.felt("ansvar", i.aktivitet.hvem)
          s.felt("sted", i.aktivitet.hvor)
          s.felt("kategori", i.aktivitet.kategori.map { kategorier[$0] })
          s.felt("fra", i.tid.fra.iso)
          s.felt("til", i.tid.til.iso)
          s.felt("klokke", i.tid.klokke?.tekst)
          s.felt("slag", i.tid.erFrist ? "frist" : "tid")
        }
      }
    }
    s.linjeskift()
    return String(decoding: s.byte, as: UTF8.self)
  }
}
