import Elevsak
import Personvern
import PlanContent
import PlanDiagnostics
import Planmodell

/// The names in a folder of activity plans, for the one purpose of keeping them out of what is published.
struct Navneliste {
  static let valg = Valgmulighet(
    navn: "personvern-mappe", verdi: "MAPPE", hjelp: "Mappen med aktivitetsplanene: stans hvis et navn derfra er på vei ut")

  /// - Returns: an empty register when no folder was asked for; findings also of cases that lie in the content.
  static func les(_ tolket: Tolket, _ world: World, _ mapper: Mapper) -> (register: Personregister, funn: [Diagnostic], feil: Saksdisk.Feil?) {
    guard let mappe = tolket.verdier["personvern-mappe"] else { return (.tomt, Bortkommensak(filer: world.filer).funn(mapper.innhold), nil) }
    let saker = Saksleser(world: world, mapper: mapper)
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(Mapper.utenSkråstrek(mappe), forbudt: saker.forbudt) } catch { return (.tomt, [], error) }
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    var personer: [Personregister.Person] = []
    var funn = Bortkommensak(filer: world.filer).funn(mapper.innhold)
    var antall = 0
    for navn in disk.filer {
      let lest = leser.les("\(disk.mappe)/\(navn)", som: Aktivitetsplan.self, rot: disk.mappe)
      funn += Skjerming.skjermet(lest.funn)
      guard let plan = lest.verdi else { continue }
      antall += 1
      // Some write the name where the neutral one belongs.
      if let e = plan.elev?.verdi, let n = personnavn(i: e) { personer.append(.init(navn: n)) }
      if let n = plan.navn?.åpnet(for: Saksmappe.self) { personer.append(.init(navn: n.verdi)) }
      for e in plan.andreElever?.åpnet(for: Saksmappe.self) ?? [] {
        if let n = e.navn?.verdi ?? personnavn(i: e.kalles.verdi) { personer.append(.init(navn: n)) }
      }
    }
    world.advarOmUlest(disk)
    world.feil("Leste \(antall == 1 ? "1 aktivitetsplan" : "\(antall) aktivitetsplaner"), \(personer.count) navn.\n")
    return (Personregister(personer), funn, nil)
  }

  /// Two words or more, each with a capital letter and more letters: «Elev Kari Nordmann», and not «Elev A» or «Jente Blå».
  private static func personnavn(i tekst: String) -> String? {
    var ord = tekst.split(separator: " ")
    if let første = ord.first, nøytrale.contains(første.lowercased()) { ord.removeFirst() }
    let erNavn = ord.count > 1 && ord.allSatisfy { o in
      o.first?.isUppercase == true && o.count { $0.isLetter } > 1 && o.allSatisfy { $0.isLetter || "-'’.".contains($0) }
    }
    return erNavn ? ord.joined(separator: " ") : nil
  }

  private static let nøytrale: Set = ["elev", "eleven", "jente", "gutt", "barn", "gruppe", "klasse", "trinn"]
}
