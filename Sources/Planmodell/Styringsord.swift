/// What a layer may say about a value beside the value itself, or beside an object's own keys.
package enum Styringsord: String, Valgmengde {
  case verdi, låst, påkrevd, ramme, før, etter, fjern, grunn

  package var hjelp: Hjelp {
    switch self {
    case .verdi: Hjelp("Verdien, når noe sies om den", "Verdien, når noko blir sagt om han")
    case .låst: Hjelp("De som arver, kan ikke endre dette", "Dei som arvar, kan ikkje endre dette")
    case .påkrevd: Hjelp("De som arver, må fylle ut dette", "Dei som arvar, må fylle ut dette")
    case .ramme: Hjelp("Grensene verdien skal være innenfor", "Grensene verdien skal vere innanfor")
    case .før: Hjelp("Id-en til det dette skal stå foran", "Id-en til det dette skal stå framfor")
    case .etter: Hjelp("Id-en til det dette skal stå etter", "Id-en til det dette skal stå etter")
    case .fjern:
      Hjelp("Tar bort det som arves; skriv også «grunn»", "Tek bort det som blir arva; skriv også «grunn»")
    case .grunn: Hjelp("Hvorfor det ikke gjelder her", "Kvifor det ikkje gjeld her")
    }
  }

  /// What may be said of a field. `påkrevd`: the field must be there, and cannot be removed.
  package static func forFelt(påkrevd: Bool) -> [Styringsord] {
    [.verdi, .låst, .påkrevd, .ramme, .grunn] + (påkrevd ? [] : [.fjern])
  }

  /// What may be said of an element of a list, which is removed by `fjern` of the list instead.
  package static let forElement: [Styringsord] = [.verdi, .låst, .påkrevd, .ramme, .før, .etter]
}

/// Keys of a list that changes the one above instead of replacing it.
package enum Listeoperasjon: String, Valgmengde {
  case leggTil = "legg-til"
  case erstatt, endre, fjern

  package var hjelp: Hjelp {
    switch self {
    case .leggTil: Hjelp("Kommer i tillegg til det som arves", "Kjem i tillegg til det som blir arva")
    case .erstatt: Hjelp("Står i stedet for det med samme id", "Står i staden for det med same id")
    case .endre: Hjelp("Endrer deler av det med samme id", "Endrar delar av det med same id")
    case .fjern: Hjelp("Tar bort det med denne id-en, med grunn", "Tek bort det med denne id-en, med grunn")
    }
  }
}

/// The bounds of a `ramme`.
package enum Rammeord: String, Valgmengde {
  case tidligst, senest, minst, høyst, tillatt

  package var hjelp: Hjelp {
    switch self {
    case .tidligst: Hjelp("Første dato som kan velges", "Første dato som kan veljast")
    case .senest: Hjelp("Siste dato som kan velges", "Siste dato som kan veljast")
    case .minst:
      Hjelp(
        "Minste tall, eller hvor mange det minst skal være", "Minste tal, eller kor mange det minst skal vere"
      )
    case .høyst:
      Hjelp("Største tall, eller hvor mange det kan være", "Største tal, eller kor mange det kan vere")
    case .tillatt: Hjelp("Det som kan velges", "Det som kan veljast")
    }
  }

  package var slag: Feltslag {
    switch self {
    case .tidligst, .senest: .dato
    case .minst, .høyst: .tall
    case .tillatt: .liste(.tekst)
    }
  }
}
