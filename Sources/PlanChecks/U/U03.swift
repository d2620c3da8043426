import PlanDiagnostics
import Planmodell

extension Tekstregler {
  static let u03 = Regel<Tekstsak>(
    Regelinfo(
      "U03", "lenke som ikke sier hvor den fører", .advarsel,
      spørsmål: Hjelp(
        "Sier teksten i hver lenke hvor den fører?", "Seier teksten i kvar lenkje kvar ho fører?"),
      hjemmel: ["WCAG 2.1, 2.4.4", "likestillings- og diskrimineringsloven § 18"],
      begrunnelse: """
        Den som bruker skjermleser, hører gjerne lenkene for seg. «Her» og «les mer» sier ingenting da. Lenker helt uten tekst
        blir stoppet når teksten leses (PROSA-004).
        """,
      gode: [
        .tekst("Les [skolereglene](https://www.eksempel.no/regler) her, eller [snakk med oss](#kontakt)."),
        .tekst("Her er [skjemaet](https://www.eksempel.no).", .nn),
      ],
      dårlige: [
        .tekst("Skolereglene finner du [↓her](https://www.eksempel.no/regler). [↓Les mer](#om)."),
        .tekst(
          "Trykk [↓her](https://www.eksempel.no) eller på [↓https://www.eksempel.no/a/b](https://www.eksempel.no/a/b).",
          .nn),
      ])
  ) { sak in
    let funn = sak.stykker.flatMap { s in
      s.lenketekster.compactMap { byte, tekst -> Funn? in
        let ord = tekst.lowercased().filter { $0.isLetter || $0 == " " }.trimmet
        guard tomme.contains(ord) || tekst.hasPrefix("http://") || tekst.hasPrefix("https://") else {
          return nil
        }
        return Funn(
          s.sted(byte: byte), s.sti.isEmpty ? "tekst" : s.sti, "«\(tekst)» sier ikke hvor lenken fører",
          råd: "skriv hva man finner der, for eksempel «skolereglene»")
      }
    }
    return .uten(funn)
  }

  /// Words that say nothing when they stand alone.
  private static let tomme: Set<String> = [
    "her", "klikk her", "trykk her", "les mer", "les meir", "les mer her", "les meir her", "mer", "meir",
    "lenke", "lenkje", "link", "denne",
    "denne lenken", "denne lenka", "denne lenkja", "denne siden", "denne sida", "se her", "sjå her",
    "mer informasjon", "meir informasjon",
  ]
}

extension String {
  fileprivate var trimmet: String {
    split(separator: " ").joined(separator: " ")
  }
}

extension Tekststykke {
  /// The texts of the links, and where each begins (byte of the text); at most 1000.
  fileprivate var lenketekster: [(byte: Int, tekst: String)] {
    if slag == .felt { return sti.hasSuffix("/lenker") ? [(0, tekst)] : [] }
    guard slag != .tittel else { return [] }
    var ut: [(byte: Int, tekst: String)] = []
    let byte = Array(tekst.utf8)
    var åpen: Int?
    for i in byte.indices where ut.count < 1000 {
      switch byte[i] {
      case UInt8(ascii: "["): åpen = i > 0 && byte[i - 1] == UInt8(ascii: "!") ? nil : i + 1
      case UInt8(ascii: "]"):
        if let start = åpen, i + 1 < byte.count, byte[i + 1] == UInt8(ascii: "("), start < i {
          ut.append((start, String(decoding: byte[start..<i], as: UTF8.self)))
        }
        åpen = nil
      default: break
      }
    }
    return ut
  }
}
