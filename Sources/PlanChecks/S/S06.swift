import PlanDiagnostics
import Planmodell

extension Planregler {
  static let s06 = Regel<Plansak>(
    Regelinfo(
      "S06", "rad uten ord eller delt rad", .merknad,
      spørsmål: Hjelp(
        "Er hver rad og hvert felt fylt med ord, og ikke bare streker eller slutten av raden over?",
        "Er kvar rad og kvart felt fylt med ord, og ikkje berre strekar eller slutten av rada over?"),
      hjemmel: ["språklova § 9"],
      begrunnelse: "Streker og halve rader kommer gjerne med når en tabell blir kopiert fra et tekstprogram.",
      gode: [
        .plan("tiltak: [{id: a, tittel: 17. mai, ansvar: [rektor], når: 17. mai}]"),
        .plan("tiltak: [{id: a, tittel: Vaktplan – ute og inne, ansvar: [rektor], når: Heile året}]", .nn),
      ],
      dårlige: [
        .plan(
          "tiltak: [{id: a, tittel: ↓\"–\", ansvar: [rektor], når: Mai}, {id: b, tittel: B, beskrivelse: ↓xxx, ansvar: [rektor], når: Mai}]"
        ),
        .plan(
          "tiltak: [{id: a, tittel: Samtale med, ansvar: [rektor], når: Mai}, {id: b, tittel: ↓elevar og foreldre, ansvar: [rektor], når: Mai}]",
          .nn),
      ]), for: .alle
  ) { sak in
    let tomme = sak.tekst.stykker.filter { s in
      s.slag != .sitat && s.tekst.utf8.count < 12
        && s.tekst.allSatisfy { !$0.isNumber && (!$0.isLetter || $0 == "x" || $0 == "X") }
    }.map {
      Funn($0.sted(byte: 0), $0.sti, "«\($0.tekst)» sier ikke noe", råd: "skriv ord, eller fjern feltet")
    }
    let delte = zip(sak.plan.tiltak, sak.plan.tiltak.dropFirst()).compactMap { over, t -> Funn? in
      // A row that begins in the middle of a sentence, after one that ends in the middle.
      guard t.tittel.verdi.first?.isLowercase == true, over.tittel.verdi.last?.isLetter == true,
        over.beskrivelse == nil
      else { return nil }
      return Funn(
        t.tittel.sted, "tiltak/\(t.fullId)/tittel",
        "«\(t.tittel.verdi)» ser ut til å være slutten av «\(over.tittel.verdi)»",
        råd: "slå radene sammen, eller begynn med stor bokstav")
    }
    return .uten(tomme + delte)
  }
}
