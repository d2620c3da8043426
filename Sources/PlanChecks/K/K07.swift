import PlanDiagnostics
import Planmodell
import Skoletid

extension Tekstregler {
  static let k07 = Regel<Tekstsak>(
    Regelinfo(
      "K07", "uken finnes ikke eller passer ikke til datoen", .advarsel,
      spørsmål: Hjelp(
        "Finnes hver uke i skoleåret, og passer den til datoen den står ved?",
        "Finst kvar veke i skuleåret, og passar ho til datoen ho står ved?"),
      hjemmel: ["ISO 8601", "opplæringslova § 14-1"],
      begrunnelse:
        "Uke 53 finnes bare i noen år, og ukenummer flytter seg fra år til år. Står både uke og dato, må de si det samme.",
      gode: [.tekst("Vi møtes i uke 53 (28. desember)."), .tekst("Vi møtest i veke 41, 9. oktober.", .nn)],
      dårlige: [
        .tekst("Vi møtes i ↓uke 54."), .tekst("Møtet er i ↓veke 41 (16. oktober).", .nn),
      ])
  ) { sak in
    guard let år = sak.skoleår else {
      return .kanIkkeSjekkes("teksten sier ikke hvilket skoleår den gjelder")
    }
    let funn = sak.finn("uke|veke|uka|veka").compactMap { t -> Funn? in
      guard let start = sak.register.nummer(t), sak.stykker[t.stykke].slag != .sitat else { return nil }
      let rest = sak.register.ord[(start + 1)...].prefix(3).prefix { Int($0.stykke) == t.stykke }.map(\.ord)
      guard let nr = rest.first.flatMap({ Int($0) }), (1...99).contains(nr) else { return nil }
      let stykke = sak.stykker[t.stykke]
      let sti = stykke.sti.isEmpty ? "tekst" : stykke.sti
      guard let uke = Uke(år: nr > 30 ? år.start : år.start + 1, nr: nr) else {
        return Funn(sak.sted(t), sti, "skoleåret \(år.lang) har ikke noen uke \(nr)", råd: "rett ukenummeret")
      }
      // «uke 41 (9. oktober)»: a date right after it is meant to be in it.
      guard rest.count == 3, let dag = Int(rest[1]), let måned = Dato.månedsnavn.firstIndex(of: rest[2]),
        let dato = Dato(år: måned >= 7 ? år.start : år.start + 1, måned: måned + 1, dag: dag), dato.uke != uke
      else { return nil }
      return Funn(
        sak.sted(t), sti, "\(dato.lang) er i uke \(dato.uke.nr), ikke i uke \(nr)",
        råd: "rett uken eller datoen")
    }
    return .uten(funn)
  }
}
