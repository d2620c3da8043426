/// The words of the page with the year wheel.
extension Ledetekster {
  package var aktiviteter: String { ord("Aktiviteter", "Aktivitetar") }
  package var annet: String { ord("Annet", "Anna") }
  package var ringene: String { ord("Ringene", "Ringane") }
  package var fri: String { ord("Ferie", "Ferie") }
  package var tallene: String { ord("Tallene", "Tala") }
  package var frist: String { "Frist" }
  package var senest: String { ord("senest", "seinast") }
  package var dato: String { "Dato" }
  package var månedForMåned: String { ord("Måned for måned", "Månad for månad") }
  package var merkedager: String { ord("Merkedager", "Merkedagar") }
  package var fasteDager: String { ord("Det som kommer igjen", "Det som kjem igjen") }
  package func detNeste(_ dag: String) -> String { ord("Det neste som skjer fra \(dag)", "Det neste som skjer frå \(dag)") }
  package var ingenFlere: String { ord("Det er ikke mer i årshjulet etter denne dagen.", "Det er ikkje meir i årshjulet etter denne dagen.") }
  package func dager(_ antall: Int, fra: String, til: String) -> String {
    ord("\(antall) skoledager, fra \(fra) til \(til)", "\(antall) skuledagar, frå \(fra) til \(til)")
  }
  package var utenDato: String { ord("Uten dato", "Utan dato") }
  package var tilPlanen: String { ord("Planen årshjulet hører til", "Planen årshjulet høyrer til") }
  package var abonner: String { ord("Abonner i kalenderen din (iCalendar)", "Abonner i kalenderen din (iCalendar)") }
  package func bareIKalenderen(_ kategori: String) -> String { ord("Kalender med bare «\(kategori)»", "Kalender med berre «\(kategori)»") }
  package var somPlakat: String { ord("Årshjulet som plakat (SVG, A3)", "Årshjulet som plakat (SVG, A3)") }
  package func tilUtskrift(_ papir: String) -> String { ord("Årshjulet til utskrift på \(papir)", "Årshjulet til utskrift på \(papir)") }
  package func skrivUtPå(_ papir: String) -> String {
    ord("Skriv ut siden på liggende \(papir).", "Skriv ut sida på liggjande \(papir).")
  }
  package var tilÅrshjulet: String { ord("Tilbake til årshjulet", "Tilbake til årshjulet") }
  package var seÅrshjulet: String { ord("Se året som hjul, tabell og kalender", "Sjå året som hjul, tabell og kalender") }

  package func hjuletViser(_ antall: Int) -> String {
    ord(
      "Et hjul med månedene fra august til juli og \(antall) tidspunkter. Alt som står i hjulet, står også i en tabell på siden.",
      "Eit hjul med månadene frå august til juli og \(antall) tidspunkt. Alt som står i hjulet, står òg i ein tabell på sida.")
  }
}
