import Elevsak
import PlanContent
import PlanDiagnostics
import PlanSkjema
import Skoletid

/// `skoleplan aktivitetsplan frister`: what is due in all cases of a folder, the soonest first.
struct SakFrister {
  static let beskrivelse = Kommandobeskrivelse(
    navn: "aktivitetsplan frister", kort: "Vis hva som skal gjøres i sakene, og når",
    forklaring: """
      Leser alle aktivitetsplanene i mappen og viser evalueringer og møter, det som haster mest, først.
      Sakene vises med navnet på filen. Avsluttede saker er ikke med.
      """,
    valg: [
      Valgmulighet(navn: "mappe", verdi: "MAPPE", hjelp: "Mappen med aktivitetsplanene"),
      Valgmulighet(navn: "dag", verdi: "DATO", hjelp: "Dagen det skal regnes fra (ellers i dag)"),
      Valgmulighet(navn: "innhold", verdi: "MAPPE", hjelp: "Mappen med innholdet (ellers Content)"),
      Valgmulighet(navn: "format", verdi: "FORMAT", hjelp: "tekst (vanlig) eller json", lovlige: ["tekst", "json"]),
    ],
    eksempler: [("skoleplan aktivitetsplan frister --mappe ../saker", "Hva haster?")])

  let world: World
  let tolket: Tolket

  init(_ tolket: Tolket, _ world: World) {
    self.world = world
    self.tolket = tolket
  }

  private struct Rad {
    var fil: String
    var frist: Frist
    /// From the day asked about; negative when it is past.
    var dager: Int
  }

  func kjør() -> Utgang {
    guard let mappe = tolket.verdier["mappe"] else {
      return world.bruksfeil("«aktivitetsplan frister» mangler en mappe", råd: "skriv «--mappe» og mappen med aktivitetsplanene")
    }
    let dag: Dato
    switch Neste.dag(tolket, ellers: world.idag()) {
    case .success(let d): dag = d
    case .failure(let f): return world.bruksfeil(f.melding, råd: f.råd)
    }
    let leser = Saksleser(world: world, mapper: Mapper(tolket, world))
    let disk: Saksdisk
    do throws(Saksdisk.Feil) { disk = try Saksdisk(Mapper.utenSkråstrek(mappe), forbudt: leser.forbudt) } catch {
      return world.bruksfeil(error.melding, råd: error.råd, .feilInnhold)
    }
    world.advarOmÅpen(disk)
    world.advarOmUlest(disk)
    var rader: [Rad] = []
    var uten: [String] = []
    var funn: [Diagnostic] = []
    var antall = 0
    for navn in disk.filer {
      let innhold = mapperLeser.les("\(disk.mappe)/\(navn)", som: Aktivitetsplan.self, rot: disk.mappe)
      funn += Skjerming.skjermet(innhold.funn)
      guard let plan = innhold.verdi, plan.status != .avsluttet else { continue }
      antall += 1
      let frister = plan.frister
      if frister.isEmpty { uten.append(navn) }
      rader += frister.map { Rad(fil: navn, frist: $0, dager: $0.dato.dagnummer - dag.dagnummer) }
    }
    rader.sort { ($0.frist.dato, $0.fil, $0.frist.slag.rawValue) < ($1.frist.dato, $1.fil, $1.frist.slag.rawValue) }
    world.feil(world.sakstekst(funn))
    world.ut(tolket.verdier["format"] == "json" ? json(rader, uten, dag) : tekst(rader, uten, antall, dag))
    return funn.harFeil ? .feilInnhold : rader.contains { $0.dager < 0 } || !uten.isEmpty ? .funn : .greit
  }

  private var mapperLeser: Innholdsleser { Mapper(tolket, world).leser(world, mangelvekt: .advarsel) }

  private func tekst(_ rader: [Rad], _ uten: [String], _ antall: Int, _ dag: Dato) -> String {
    guard antall > 0 else { return "Ingen aktivitetsplaner er i gang.\n" }
    let bredde = rader.map(\.fil.count).max() ?? 0
    var ut = "\(antall == 1 ? "1 sak" : "\(antall) saker") i gang \(dag.lang):\n"
    for r in rader {
      let når = r.dager < 0 ? "\(Self.dager(-r.dager)) for sent" : r.dager == 0 ? "i dag" : "om \(Self.dager(r.dager))"
      ut += "  \(r.fil.padding(til: bredde))  \(r.frist.slag.rawValue.padding(til: 10))  \(r.frist.dato.lang), \(når)\n"
    }
    for navn in uten { ut += "  \(navn): planen sier ikke når tiltakene skal evalueres\n" }
    return ut
  }

  private static func dager(_ n: Int) -> String { n == 1 ? "1 dag" : "\(n) dager" }

  private func json(_ rader: [Rad], _ uten: [String], _ dag: Dato) -> String {
    JSON.objekt([
      .init("format", .tekst("skoleplan-frister/1")), .init("dag", .tekst(dag.iso)),
      .init(
        "frister",
        .liste(
          rader.map { r in
            .objekt([
              .init("fil", .tekst(r.fil)), .init("slag", .tekst(r.frist.slag.rawValue)), .init("dato", .tekst(r.frist.dato.iso)),
              .init("dager", .tall(r.dager)),
            ])
          })),
      .init("uten-frist", .tekster(uten)),
    ]).side
  }
}
