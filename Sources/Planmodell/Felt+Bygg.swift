package import PlanDiagnostics
package import PlanProsa
package import Skoletid

package typealias Tekst = Lokalisert<String>
package typealias Sti<Eier, Verdi> = any WritableKeyPath<Eier, Verdi> & Sendable

extension Felt {
  /// Any field: reads with `les`, stores in `sti`. The others below are short forms of this.
  private static func felt<V>(
    _ nøkkel: String, _ slag: Feltslag, _ sti: Sti<Eier, V>, påkrevd: Bool, _ hjelp: Hjelp,
    _ eksempel: String, _ les: @escaping @Sendable (any Feltkilde) -> V?
  ) -> Felt {
    Felt(nøkkel, slag, påkrevd: påkrevd, hjelp: hjelp, eksempel: eksempel) { eier, kilde in
      if let verdi = les(kilde) { eier[keyPath: sti] = verdi }
    }
  }

  /// One line of plain text that must be there.
  package static func tekst(
    _ nøkkel: String, _ sti: Sti<Eier, Tekst>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tekst, sti, påkrevd: true, hjelp, eksempel) { $0.tekst() }
  }

  package static func tekst(
    _ nøkkel: String, _ sti: Sti<Eier, Tekst?>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tekst, sti, påkrevd: false, hjelp, eksempel) { .some($0.tekst()) }
  }

  package static func nettadresse(
    _ nøkkel: String, _ sti: Sti<Eier, Tekst?>, _ hjelp: Hjelp, eksempel: String = "https://www.eksempel.no"
  ) -> Felt {
    felt(nøkkel, .nettadresse, sti, påkrevd: false, hjelp, eksempel) { .some($0.nettadresse()) }
  }

  package static func epost(_ nøkkel: String, _ sti: Sti<Eier, Tekst?>, _ hjelp: Hjelp, eksempel: String) -> Felt {
    felt(nøkkel, .epost, sti, påkrevd: false, hjelp, eksempel) { .some($0.epost()) }
  }

  package static func telefon(_ nøkkel: String, _ sti: Sti<Eier, Tekst?>, _ hjelp: Hjelp, eksempel: String) -> Felt {
    felt(nøkkel, .telefon, sti, påkrevd: false, hjelp, eksempel) { .some($0.telefon()) }
  }

  package static func farge(_ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Farge>?>, _ hjelp: Hjelp, eksempel: String) -> Felt {
    felt(nøkkel, .farge, sti, påkrevd: false, hjelp, eksempel) { .some($0.farge()) }
  }

  package static func id(_ nøkkel: String = "id", _ sti: Sti<Eier, Tekst>, _ hjelp: Hjelp, eksempel: String)
    -> Felt
  {
    felt(nøkkel, .id, sti, påkrevd: true, hjelp, eksempel) { $0.id() }
  }

  package static func id(_ nøkkel: String = "id", _ sti: Sti<Eier, Tekst?>, _ hjelp: Hjelp, eksempel: String)
    -> Felt
  {
    felt(nøkkel, .id, sti, påkrevd: false, hjelp, eksempel) { .some($0.id()) }
  }

  /// Text in Markdown that must be there.
  package static func prosa(
    _ nøkkel: String, _ sti: Sti<Eier, Prosa>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .prosa, sti, påkrevd: true, hjelp, eksempel) { $0.prosa() }
  }

  package static func prosa(
    _ nøkkel: String, _ sti: Sti<Eier, Prosa?>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .prosa, sti, påkrevd: false, hjelp, eksempel) { .some($0.prosa()) }
  }

  package static func tall(
    _ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Int>?>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tall, sti, påkrevd: false, hjelp, eksempel) { .some($0.tall()) }
  }

  package static func tall(
    _ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Int>>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tall, sti, påkrevd: true, hjelp, eksempel) { $0.tall() }
  }

  /// One or many whole numbers.
  package static func tallrekke(
    _ nøkkel: String, _ sti: Sti<Eier, [Lokalisert<Int>]>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .liste(.tall), sti, påkrevd: false, hjelp, eksempel) {
      $0.liste { $0.tall() }
    }
  }

  package static func sannUsann(
    _ nøkkel: String, _ sti: Sti<Eier, Bool>, _ hjelp: Hjelp, eksempel: String = "true"
  ) -> Felt {
    felt(nøkkel, .sannUsann, sti, påkrevd: false, hjelp, eksempel) { $0.sannUsann()?.verdi }
  }

  package static func dato(
    _ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Dato>?>, _ hjelp: Hjelp, eksempel: String = "2026-06-15"
  ) -> Felt {
    felt(nøkkel, .dato, sti, påkrevd: false, hjelp, eksempel) { .some($0.dato()) }
  }

  package static func dato(
    _ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Dato>>, _ hjelp: Hjelp, eksempel: String = "2026-06-15"
  ) -> Felt {
    felt(nøkkel, .dato, sti, påkrevd: true, hjelp, eksempel) { $0.dato() }
  }

  package static func skoleår(_ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Skoleår>>, _ hjelp: Hjelp) -> Felt {
    felt(nøkkel, .skoleår, sti, påkrevd: true, hjelp, "2026-2027") { $0.skoleår() }
  }

  package static func skoleår(
    _ nøkkel: String, _ sti: Sti<Eier, Lokalisert<Skoleår>?>, _ hjelp: Hjelp
  ) -> Felt {
    felt(nøkkel, .skoleår, sti, påkrevd: false, hjelp, "2026-2027") { .some($0.skoleår()) }
  }

  package static func tospråklig(
    _ nøkkel: String, _ sti: Sti<Eier, Tospråklig>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tospråklig, sti, påkrevd: true, hjelp, eksempel) { $0.tospråklig() }
  }

  package static func tospråklig(
    _ nøkkel: String, _ sti: Sti<Eier, Tospråklig?>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .tospråklig, sti, påkrevd: false, hjelp, eksempel) { .some($0.tospråklig()) }
  }

  package static func valg<V: Valgmengde>(
    _ nøkkel: String, _ sti: Sti<Eier, V>, påkrevd: Bool = true, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .valg(V.allCases.map(\.rawValue)), sti, påkrevd: påkrevd, hjelp, eksempel) {
      $0.valg(V.self)?.verdi
    }
  }

  package static func valg<V: Valgmengde>(
    _ nøkkel: String, _ sti: Sti<Eier, V?>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .valg(V.allCases.map(\.rawValue)), sti, påkrevd: false, hjelp, eksempel) {
      .some($0.valg(V.self)?.verdi)
    }
  }

  package static func objekt<T: Modelltype>(
    _ nøkkel: String, _ sti: Sti<Eier, T>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .objekt("\(T.self)"), sti, påkrevd: true, hjelp, eksempel) { $0.objekt(T.self) }
  }

  package static func objekt<T: Modelltype>(
    _ nøkkel: String, _ sti: Sti<Eier, T?>, _ hjelp: Hjelp, eksempel: String = "…"
  ) -> Felt {
    felt(nøkkel, .objekt("\(T.self)"), sti, påkrevd: false, hjelp, eksempel) { .some($0.objekt(T.self)) }
  }

  /// One or many of a model type.
  package static func liste<T: Modelltype>(
    _ nøkkel: String, _ sti: Sti<Eier, [T]>, påkrevd: Bool = false, _ hjelp: Hjelp, eksempel: String = "…"
  ) -> Felt {
    felt(nøkkel, .liste(.objekt("\(T.self)")), sti, påkrevd: påkrevd, hjelp, eksempel) {
      $0.liste { $0.objekt(T.self) }
    }
  }

  /// One or many lines of plain text.
  package static func tekster(
    _ nøkkel: String, _ sti: Sti<Eier, [Tekst]>, påkrevd: Bool = false, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .liste(.tekst), sti, påkrevd: påkrevd, hjelp, eksempel) {
      $0.liste { $0.tekst() }
    }
  }

  /// One or many ids.
  package static func ider(
    _ nøkkel: String, _ sti: Sti<Eier, [Tekst]>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .liste(.id), sti, påkrevd: false, hjelp, eksempel) {
      $0.liste { $0.id() }
    }
  }

  /// One or many texts in Markdown.
  package static func prosaer(
    _ nøkkel: String, _ sti: Sti<Eier, [Prosa]>, påkrevd: Bool = false, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .liste(.prosa), sti, påkrevd: påkrevd, hjelp, eksempel) {
      $0.liste { $0.prosa() }
    }
  }

  /// One or many of a closed set.
  package static func valgliste<V: Valgmengde>(
    _ nøkkel: String, _ sti: Sti<Eier, [V]>, _ hjelp: Hjelp, eksempel: String
  ) -> Felt {
    felt(nøkkel, .liste(.valg(V.allCases.map(\.rawValue))), sti, påkrevd: false, hjelp, eksempel) {
      $0.liste { $0.valg(V.self)?.verdi }
    }
  }

  /// One kind of content, for types where exactly one key is written.
  package static func slag<T: Modelltype>(
    _ nøkkel: String, _ hjelp: Hjelp, eksempel: String = "…", _ sett: @escaping @Sendable (inout Eier, T) -> Void
  ) -> Felt {
    Felt(nøkkel, .objekt("\(T.self)"), påkrevd: false, hjelp: hjelp, eksempel: eksempel) { eier, kilde in
      if let verdi = kilde.objekt(T.self) { sett(&eier, verdi) }
    }
  }
}
