import PlanDiagnostics
import PlanProsa

/// Words to look for, as they are written in the rules: «meld* … fra|melde frå».
///
/// `|` stands between alternatives, `*` ends a word that may go on, `…` is at most four words of any kind, `~` at most
/// two. Letters are small, and the first word of an alternative has at least two.
package struct Ordmønster: Sendable, ExpressibleByStringLiteral {
  enum Ledd: Sendable {
    case ord(String)
    case begynner(String)
    /// At most so many words.
    case mellomrom(Int)
  }

  let alternativer: [[Ledd]]

  package init(stringLiteral tekst: String) {
    alternativer = tekst.split(separator: "|").map { alternativ in
      alternativ.split(separator: " ").map { ord in
        ord == "…"
          ? .mellomrom(4)
          : ord == "~"
            ? .mellomrom(2) : ord.hasSuffix("*") ? .begynner(String(ord.dropLast())) : .ord(String(ord))
      }
    }
  }
}

extension Ordmønster {
  /// Words that follow on, whatever they are: a name.
  package init(ord tekst: String) {
    let ord = Ordregister([
      Tekststykke(Råtekst(tekst, start: FileLocation(file: ""), erNøyaktig: false), .felt, sti: "")
    ]).ord
    alternativer = [ord.map { .ord($0.ord) }]
  }
}

/// Where a pattern was found.
package struct Ordtreff: Sendable, Equatable {
  /// Place in `Tekstsak.stykker`.
  package var stykke: Int
  /// Bytes of the piece's text.
  package var byte: Range<Int>
}
