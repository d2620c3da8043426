import Lovspeil
import PlanDiagnostics
import Planmodell

extension Regel<Tekstsak> {
  /// A rule about the words the lists give its code. Words of others are left alone.
  init(ord info: Regelinfo, _ melding: @escaping @Sendable (_ skrevet: String, Ordregel) -> String) {
    self.init(lov: info) { sak, lov in
      .uten(
        lov.lesning.ord.compactMap { treff in
          let regel = lov.speil.ordregler[treff.nr]
          guard regel.regel.verdi == info.kode, !lov.erSitat(treff.byte), !lov.erFeilnavn(treff.byte) else {
            return nil
          }
          return lov.funn(
            treff.byte, melding(lov.skrevet(treff.byte), regel),
            råd: regel.råd?[sak.målform] ?? "skriv «\(regel.nytt[sak.målform])»")
        })
    }
  }

  /// A word that is out of use.
  init(utdatert info: Regelinfo) {
    self.init(ord: info) { skrevet, regel in
      "«\(skrevet)» er gått ut av bruk" + (regel.grunn.map { ": \($0.nb.medLitenForbokstav)" } ?? "")
    }
  }
}
