import Elevsak
import Personvern
import PlanContent
import PlanDiagnostics
import Planmodell

/// The names in a folder of activity plans, for the one purpose of keeping them out of what is published.
struct Navneliste {
  static let valg = Valgmulighet(
    navn: "personvern-mappe", verdi: "MAPPE", hjelp: "Mappen med aktivitetsplanene: stans hvis et navn derfra er på vei ut")

  /// - Returns: an empty register when no folder was asked for.
  static func les(_ tolket: Tolket, _ world: World, _ mapper: Mapper) -> (register: Personregister, funn: [Diagnostic], feil: Saksdisk.Feil?) {
    guard let mappe = tolket.verdier["personvern-mappe"] else { return (.tomt, [], nil) }
    let saker = Saksleser(world: world, mapper: mapper)
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(Mapper.utenSkråstrek(mappe), forbudt: saker.forbudt) } catch { return (.tomt, [], error) }
    let leser = mapper.leser(world, mangelvekt: .advarsel)
    var personer: [Personregister.Person] = []
    var funn: [Diagnostic] = []
    for navn in disk.filer {
      let lest = leser.les("\(disk.mappe)/\(navn)", som: Aktivitetsplan.self, rot: disk.mappe)
      funn += Skjerming.skjermet(lest.funn)
      guard let plan = lest.verdi else { continue }
      if let n = plan.navn?.åpnet(for: Saksmappe.self) { personer.append(.init(navn: n.verdi)) }
      for e in plan.andreElever?.åpnet(for: Saksmappe.self) ?? [] { if let n = e.navn { personer.append(.init(navn: n.verdi)) } }
    }
    return (Personregister(personer), funn, nil)
  }
}
