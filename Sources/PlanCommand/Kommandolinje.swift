import PlanDiagnostics

/// One option of a command: `--navn VERDI`, or `--navn` alone.
struct Valgmulighet: Sendable {
  let navn: String
  /// What the value is called in the help; nil for a switch.
  let verdi: String?
  let hjelp: String
  var lovlige: [String]? = nil
}

/// What a command is called, does and takes. The help is written from this.
struct Kommandobeskrivelse: Sendable {
  let navn: String
  /// What stands right after the name, when the command takes something there.
  var argument: String? = nil
  let kort: String
  let forklaring: String
  let valg: [Valgmulighet]
  let eksempler: [(kommando: String, forklaring: String)]
}

/// A command line that could not be understood: what, and what to do.
struct Bruksfeil: Error {
  let melding: String
  let råd: String?
}

/// What the user asked for.
struct Tolket {
  /// nil when only help was asked for.
  var kommando: String?
  var hjelp = false
  var argument: String?
  var verdier: [String: String] = [:]
}

enum Kommandolinje {
  /// Reads `arguments` (without the program's name) against the commands.
  static func tolk(_ argumenter: [String], _ kommandoer: [Kommandobeskrivelse]) throws(Bruksfeil) -> Tolket {
    var ut = Tolket()
    guard let første = argumenter.first else {
      ut.hjelp = true
      return ut
    }
    var rest = argumenter.dropFirst()
    if ["--hjelp", "-h", "--help", "hjelp"].contains(første) {
      ut.hjelp = true
      guard let navn = rest.first else { return ut }
      ut.kommando = rest.dropFirst().first.map { "\(navn) \($0)" } ?? navn
      if gruppe(navn, kommandoer), rest.count == 1 { return ut }
      rest = []
    } else if gruppe(første, kommandoer) {
      // «aktivitetsplan ny»: a command of two words.
      guard let andre = rest.popFirst(), !["--hjelp", "-h", "--help"].contains(andre) else {
        ut.hjelp = true
        ut.kommando = første
        return ut
      }
      ut.kommando = "\(første) \(andre)"
    } else {
      ut.kommando = første
    }
    guard let kommando = kommandoer.first(where: { $0.navn == ut.kommando }) else {
      let navn = ut.kommando ?? ""
      throw Bruksfeil(
        melding: "kommandoen «\(navn)» finnes ikke",
        råd: Suggestion.didYouMean(navn, among: kommandoer.map(\.navn)) ?? "skriv «skoleplan hjelp»")
    }
    while let ord = rest.popFirst() {
      if ["--hjelp", "-h", "--help"].contains(ord) {
        ut.hjelp = true
        continue
      }
      try les(ord, &rest, kommando, &ut)
    }
    return ut
  }

  /// Whether it is the first word of commands of two words.
  static func gruppe(_ ord: String, _ kommandoer: [Kommandobeskrivelse]) -> Bool { kommandoer.contains { $0.navn.hasPrefix(ord + " ") } }

  private static func les(
    _ ord: String, _ rest: inout ArraySlice<String>, _ kommando: Kommandobeskrivelse, _ ut: inout Tolket
  ) throws(Bruksfeil) {
    if kommando.argument != nil, ut.argument == nil, !ord.hasPrefix("-") {
      ut.argument = ord
      return
    }
    guard ord.hasPrefix("--") else {
      throw Bruksfeil(
        melding: "«\(ord)» hører ikke til «\(kommando.navn)»", råd: "skriv «skoleplan hjelp \(kommando.navn)»")
    }
    let deler = ord.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let navn = String(deler[0])
    guard let valg = kommando.valg.first(where: { $0.navn == navn }) else {
      throw Bruksfeil(
        melding: "valget «--\(navn)» finnes ikke i «\(kommando.navn)»",
        råd: Suggestion.nearest(to: navn, among: kommando.valg.map(\.navn)).map { "mente du «--\($0)»?" }
          ?? "skriv «skoleplan hjelp \(kommando.navn)»")
    }
    if ut.verdier[navn] != nil {
      throw Bruksfeil(melding: "«--\(navn)» er skrevet to ganger", råd: "behold bare den ene")
    }
    guard let verdinavn = valg.verdi else {
      if deler.count > 1 { throw Bruksfeil(melding: "«--\(navn)» tar ingen verdi", råd: "skriv bare «--\(navn)»") }
      ut.verdier[navn] = ""
      return
    }
    guard let verdi = deler.count > 1 ? String(deler[1]) : rest.popFirst(), !verdi.isEmpty else {
      throw Bruksfeil(melding: "«--\(navn)» mangler en verdi", råd: "skriv «--\(navn) \(verdinavn)»")
    }
    if let lovlige = valg.lovlige, !lovlige.contains(verdi) {
      throw Bruksfeil(
        melding: "«\(verdi)» kan ikke stå etter «--\(navn)»",
        råd: Suggestion.didYouMean(verdi, among: lovlige) ?? "bruk en av disse: \(lovlige.joined(separator: ", "))")
    }
    ut.verdier[navn] = verdi
  }

  static func hjelp(_ kommandoer: [Kommandobeskrivelse]) -> String {
    let bredde = kommandoer.map(\.navn.count).max() ?? 0
    return """
      skoleplan lager planene en skole skal ha, fra opplysninger skrevet én gang.

      Slik bruker du programmet:
        skoleplan KOMMANDO [VALG]

      Kommandoer:
      \(kommandoer.map { "  \(fyll($0.navn, bredde))  \($0.kort)" }.joined(separator: "\n"))

      Skriv «skoleplan hjelp KOMMANDO» for å lese om én kommando.

      """
  }

  static func hjelp(_ k: Kommandobeskrivelse) -> String {
    let navn = k.valg.map { "--\($0.navn)" + ($0.verdi.map { " \($0)" } ?? "") } + ["--hjelp"]
    let hjelp = k.valg.map(\.hjelp) + ["Vis denne hjelpen"]
    let bredde = navn.map(\.count).max() ?? 0
    return """
      skoleplan \(k.navn)\(k.argument.map { " \($0)" } ?? "") – \(k.kort)

      \(k.forklaring)

      Valg:
      \(zip(navn, hjelp).map { "  \(fyll($0, bredde))  \($1)" }.joined(separator: "\n"))

      Eksempler:
      \(k.eksempler.map { "  \($0.kommando)\n      \($0.forklaring)" }.joined(separator: "\n"))

      """
  }

  private static func fyll(_ tekst: String, _ bredde: Int) -> String {
    tekst + String(repeating: " ", count: max(0, bredde - tekst.count))
  }
}
