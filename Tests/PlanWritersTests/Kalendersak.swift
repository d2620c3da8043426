import Foundation
import PlanWriters
import Skoletid
import Testing

/// En kalender slik den står i `Fasit/kalender/*.json`. Den samme filen er fasiten til `Tests/Uavhengig/kalender.py`.
struct Kalendersak: Decodable {
  var navn: String
  var beskrivelse: String?
  var kilde: String?
  var hendelser: [Hendelse]

  struct Hendelse: Decodable {
    var uid, tittel, fra, stemplet: String
    var beskrivelse, sted, nettadresse, til: String?
    var kategorier: [String]?
    var gjentas: Regel?
  }

  struct Regel: Decodable {
    var uker, måneder, år: Int?
    var til: String
  }

  static func les(_ navn: String) throws -> Kalender {
    let sti = Verktøy.her.appending(path: "Fasit/kalender/\(navn).json")
    let sak = try JSONDecoder().decode(Kalendersak.self, from: Data(contentsOf: sti))
    return try Kalender(
      navn: sak.navn, beskrivelse: sak.beskrivelse, kilde: sak.kilde,
      hendelser: sak.hendelser.map { try $0.hendelse() })
  }
}

extension Kalendersak.Hendelse {
  fileprivate func hendelse() throws -> Kalenderhendelse {
    try Kalenderhendelse(
      uid: uid, tittel: tittel, beskrivelse: beskrivelse, sted: sted, kategorier: kategorier ?? [],
      nettadresse: nettadresse, fra: dato(fra), til: til.map(dato), gjentas: gjentas?.gjentakelse(),
      stemplet: dato(stemplet))
  }
}

extension Kalendersak.Regel {
  fileprivate func gjentakelse() throws -> Kalendergjentakelse {
    if let uker { return .uker(uker, til: try dato(til)) }
    if let måneder { return .måneder(måneder, til: try dato(til)) }
    return .år(til: try dato(til))
  }
}

func dato(_ iso: String) throws -> Dato { try #require(Dato(iso: iso)) }

/// Leser iCalendar slik RFC 5545 sier, og ikke mer: bare for prøvene.
enum Kalenderleser {
  /// Linjene slik de står, uten CRLF.
  static func linjer(_ byte: [UInt8]) -> [[UInt8]] {
    var ut: [[UInt8]] = [[]]
    for (nr, b) in byte.enumerated() {
      if b == 10, nr > 0, byte[nr - 1] == 13 {
        ut[ut.count - 1].removeLast()
        ut.append([])
      } else {
        ut[ut.count - 1].append(b)
      }
    }
    return ut.last == [] ? ut.dropLast() : ut
  }

  /// Linjene satt sammen igjen, som tekst.
  static func brettetUt(_ byte: [UInt8]) -> [String] {
    var ut: [[UInt8]] = []
    for linje in linjer(byte) {
      if linje.first == 32, !ut.isEmpty { ut[ut.count - 1] += linje.dropFirst() } else { ut.append(linje) }
    }
    return ut.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Verdien av den første linjen som heter det, uten skråstreker.
  static func tekst(_ navn: String, _ byte: [UInt8]) -> String? {
    guard let linje = brettetUt(byte).first(where: { $0.utf8.starts(with: "\(navn):".utf8) }) else {
      return nil
    }
    var ut = String.UnicodeScalarView()
    var skrå = false
    for t in linje.unicodeScalars.dropFirst(navn.unicodeScalars.count + 1) {
      if skrå {
        ut.append(t == "n" ? "\n" : t)
        skrå = false
      } else if t == "\\" {
        skrå = true
      } else {
        ut.append(t)
      }
    }
    return String(ut)
  }
}
