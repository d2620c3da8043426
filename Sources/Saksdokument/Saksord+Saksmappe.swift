package import Elevsak

/// The words only the school's own copy has. It is written in the målform of the plan, never in English.
extension Saksord {
  private func ord(_ nb: String, _ nn: String) -> String { språk == .nn ? nn : nb }

  package var navn: String { ord("Navn", "Namn") }
  package var gjelder: String { ord("Gjelder", "Gjeld") }
  package func navn(_ slag: Saksslag) -> String {
    switch slag {
    case .mellomElever: ord("Noe mellom elever", "Noko mellom elevar")
    case .ansattMotElev: ord("En ansatt og en elev (§ 12-5)", "Ein tilsett og ein elev (§ 12-5)")
    case .ledelseMotElev: ord("En i ledelsen og en elev (§ 12-5)", "Ein i leiinga og ein elev (§ 12-5)")
    }
  }
  package var alvor: String { ord("Alvor", "Alvor") }
  package var alvorlig: String { ord("Alvorlig", "Alvorleg") }
  package var andreHørt: String { ord("Andre elever er hørt", "Andre elevar er høyrde") }
  package var meldinger: String { ord("Meldinger", "Meldingar") }
  package var meldingstabell: String { ord("Hvem som meldte fra, og til hvem", "Kven som melde frå, og til kven") }
  package var av: String { ord("Fra", "Frå") }
  package var til: String { ord("Til", "Til") }
  package var andreElever: String { ord("Andre elever i saken", "Andre elevar i saka") }
  package var kalles: String { ord("Kalles i planen", "Blir kalla i planen") }
  package var interneNotater: String { ord("Interne notater", "Interne notat") }
  package var bareForSkolen: String { ord("Bare for skolen", "Berre for skulen") }
  package var versjoner: String { ord("Versjoner", "Versjonar") }
  package var versjonstabell: String { ord("Hva som er endret, og når", "Kva som er endra, og når") }
  package var versjon: String { ord("Versjon", "Versjon") }
  package var endring: String { ord("Endring", "Endring") }
}
