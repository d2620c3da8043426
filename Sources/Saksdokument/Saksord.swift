package import Planmodell
package import Elevsak

/// Every word the program puts in a copy, in the language of the copy and for the one who reads it.
package struct Saksord: Sendable {
  /// The school itself, or the pupil and the parents, who are spoken to.
  package enum Leser: Sendable { case skolen, hjemmet }

  package let språk: Kopispråk
  package let leser: Leser

  package init(_ språk: Kopispråk, leser: Leser) {
    self.språk = språk
    self.leser = leser
  }

  func ord(_ nb: String, _ nn: String, _ en: String) -> String {
    switch språk {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// The school's heading, or the one for those it speaks to.
  func ord(skolen: String, hjemmet: String) -> String { leser == .skolen ? skolen : hjemmet }

  // The page
  package var aktivitetsplan: String { ord("Aktivitetsplan", "Aktivitetsplan", "Activity plan") }
  package var undertittel: String {
    ord(
      skolen: ord("Skolens eksemplar", "Eksemplaret til skulen", "The school's copy"),
      hjemmet: ord("Kopi til elev og foreldre", "Kopi til elev og foreldre", "Copy for the pupil and the parents"))
  }
  package var fortrolig: String {
    ord(
      skolen: ord("Underlagt taushetsplikt", "Omfatta av teieplikt", "Confidential"),
      hjemmet: ord("Personlig – ta vare på kopien", "Personleg – ta vare på kopien", "Personal – keep this copy safe"))
  }
  package var sakensNummer: String { ord("sak", "sak", "case") }

  /// «UTKAST – mangler …», with what the law asks for and the plan does not say.
  package func utkast(_ mangler: [Lovpunkt]) -> String? {
    guard !mangler.isEmpty else { return nil }
    let hva = språk.ramse(mangler.map { språk == .en ? $0.engelsk : $0.ord(nn: språk == .nn) })
    return ord("UTKAST – mangler \(hva)", "UTKAST – manglar \(hva)", "DRAFT – does not yet say \(hva)")
  }

  // Facts
  package var elev: String { ord("Elev", "Elev", "Pupil") }
  package var gruppe: String { ord("Gruppe", "Gruppe", "Group") }
  package var skole: String { ord("Skole", "Skule", "School") }
  package var sak: String { ord("Sak", "Sak", "Case") }
  package var laget: String { ord("Laget", "Laga", "Made") }
  package var meldt: String { ord("Meldt fra", "Meldt frå", "Reported") }
  package var status: String { ord("Status", "Status", "Status") }
  package func navn(_ status: Saksstatus) -> String {
    switch status {
    case .utkast: ord("Utkast", "Utkast", "Draft")
    case .aktiv: ord("Aktiv", "Aktiv", "Active")
    case .avsluttet: ord("Avsluttet", "Avslutta", "Closed")
    }
  }

  // The measures
  package var tiltakene: String {
    ord(skolen: ord("Tiltakene", "Tiltaka", "The measures"), hjemmet: ord("Dette gjør skolen", "Dette gjer skulen", "What the school does"))
  }
  package var tiltakstabell: String {
    ord(
      "Problemene, og det skolen gjør for å løse dem", "Problema, og det skulen gjer for å løyse dei",
      "The problems, and what the school does to solve them")
  }
  package var problem: String { ord("Problem", "Problem", "Problem") }
  package var tiltak: String { ord("Tiltak", "Tiltak", "Measure") }
  package var når: String { ord("Når", "Når", "When") }
  package var hvem: String { ord("Hvem gjør det", "Kven gjer det", "Who does it") }
  package var evalueres: String { ord("Evalueres", "Blir evaluert", "Evaluated") }
  package func avsluttet(_ dato: String) -> String { ord("Avsluttet \(dato)", "Avslutta \(dato)", "Ended \(dato)") }
  package func fra(_ dato: String) -> String { ord("Fra \(dato)", "Frå \(dato)", "From \(dato)") }
  package var iSamarbeidMed: String { ord("i samarbeid med", "i samarbeid med", "together with") }
  package func nummer(_ n: Int) -> String { ord("Tiltak \(n)", "Tiltak \(n)", "Measure \(n)") }
  package func gjelder(_ nivå: Nivå) -> String {
    switch nivå {
    case .individ: ord("for eleven", "for eleven", "for the pupil")
    case .klasse: ord("for klassen", "for klassen", "for the class")
    case .skole: ord("for hele skolen", "for heile skulen", "for the whole school")
    }
  }
  package var ingenTiltak: String { ord("Ingen tiltak ennå", "Ingen tiltak enno", "No measures yet") }
  package var mangler: String { ord("Mangler", "Manglar", "Missing") }
  package var startMangler: String { ord("Første dag mangler", "Første dag manglar", "First day missing") }
  package var ikkeKnyttet: String { ord("Ikke knyttet til et problem", "Ikkje knytt til eit problem", "Not tied to a problem") }

  // The evaluations
  package var evaluering: String {
    ord(skolen: ord("Evaluering", "Evaluering", "Evaluation"), hjemmet: ord("Slik ser vi om det hjelper", "Slik ser vi om det hjelper", "How we see whether it helps"))
  }
  package var evalueringstabell: String { ord("Hva som kom ut av tiltakene", "Kva som kom ut av tiltaka", "What came of the measures") }
  package var evaluert: String { ord("Evaluert", "Evaluert", "Evaluated") }
  package func evaluert(_ dato: String) -> String { "\(evaluert) \(dato)" }
  package var elevenSelv: String { ord("Eleven selv", "Eleven sjølv", "The pupil") }
  package func navn(_ v: Videreføring) -> String {
    switch v {
    case .videreføre: ord("Fortsetter", "Held fram", "Continues")
    case .justere: ord("Endres", "Blir endra", "Is changed")
    case .avslutte: ord("Avsluttes", "Blir avslutta", "Ends")
    }
  }
  package var nesteEvaluering: String { ord("Neste evaluering", "Neste evaluering", "Next evaluation") }
  package var deretter: String { ord("Deretter", "Deretter", "After that") }

  // What the plan builds on
  package var elevensStemme: String { ord("Dette har eleven sagt", "Dette har eleven sagt", "What the pupil has said") }
  package var ønsketIkke: String {
    ord(
      "Eleven ble spurt, men ønsket ikke å si noe.", "Eleven vart spurd, men ønskte ikkje å seie noko.",
      "The pupil was asked, but did not want to say anything.")
  }
  package var samtale: String { ord("Samtale", "Samtale", "Conversation") }
  package var foreldrene: String {
    ord(
      skolen: ord("Dette har foreldrene sagt", "Dette har foreldra sagt", "What the parents have said"),
      hjemmet: ord("Dette har dere sagt", "Dette har de sagt", "What you have said"))
  }
  package var forslagstabell: String {
    ord(
      skolen: ord("Forslag fra foreldrene", "Forslag frå foreldra", "Proposals from the parents"),
      hjemmet: ord("Forslag fra dere", "Forslag frå dykk", "Your proposals"))
  }
  package var forslag: String { ord("Forslag", "Forslag", "Proposal") }
  package var følges: String { ord("Følges", "Blir følgt", "Followed") }
  package func jaNei(_ ja: Bool) -> String { ja ? ord("Ja", "Ja", "Yes") : ord("Nei", "Nei", "No") }
  package var hvorfor: String { ord("Hvorfor ikke", "Kvifor ikkje", "Why not") }
  package var undersøkt: String {
    ord(skolen: ord("Undersøkelser", "Undersøkingar", "Investigations"), hjemmet: ord("Dette har skolen undersøkt", "Dette har skulen undersøkt", "What the school has looked into"))
  }
  package var undersøkelsestabell: String {
    ord("Hva skolen har undersøkt og funnet", "Kva skulen har undersøkt og funne", "What the school has looked into and found")
  }
  package var hva: String { ord("Hva", "Kva", "What") }
  package var hvemUndersøkte: String { ord("Hvem", "Kven", "Who") }
  package var funn: String { ord("Dette fant skolen", "Dette fann skulen", "What the school found") }
  package var vurdering: String {
    ord(skolen: ord("Vurdering", "Vurdering", "Assessment"), hjemmet: ord("Slik ser skolen på saken", "Slik ser skulen på saka", "How the school sees it"))
  }
  package var opprettholdende: String { ord("Det som holder problemet ved like", "Det som held problemet ved like", "What keeps the problem going") }
  package var elevensBeste: String { ord("Hva som er best for eleven", "Kva som er best for eleven", "What is best for the pupil") }

  // Signatures
  package var underskrifter: String { ord("Underskrifter", "Underskrifter", "Signatures") }
  /// Signs in the place of rektor when the case is about the leadership.
  package var skoleeier: String { ord("Skoleeieren", "Skuleeigaren", "Municipality or county authority") }
  package var rektor: String { ord("Rektor", "Rektor", "Head teacher") }
  package var foreldre: String { ord("Foreldre", "Foreldre", "Parents") }
  package var dato: String { ord("Dato", "Dato", "Date") }
}

extension Lovpunkt {
  fileprivate var engelsk: String {
    switch self {
    case .problem: "which problem each measure is to solve"
    case .tiltak: "which measures the school has planned"
    case .når: "when the measures will be carried out"
    case .hvem: "who will carry out the measures"
    case .evaluering: "when the measures will be evaluated"
    }
  }
}
