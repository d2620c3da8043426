import Foundation
import PlanContent
import PlanDiagnostics
import Planmodell

@testable import Lovspeil

/// Det nasjonale laget slik det følger med programmet.
let grunnlag: (lover: [Lov], ordlister: [Ordliste], feil: [String]) = {
  var filer: [String: String] = [:]
  let repo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  for mappe in ["lovverk", "ord"] {
    let sti = "\(repo)/Content/felles/\(mappe)"
    for navn in (try? FileManager.default.contentsOfDirectory(atPath: sti)) ?? [] {
      filer["I/felles/\(mappe)/\(navn)"] = try? String(contentsOfFile: "\(sti)/\(navn)", encoding: .utf8)
    }
  }
  let (verdi, funn) = Innholdsleser(filer: .minne(filer), innhold: "I", maler: "I/maler").lovgrunnlag()
  return (verdi.lover, verdi.ordlister, funn.map { "\($0.location.map { "\($0)" } ?? "") \($0.message)" })
}()

let speil = Lovspeil(grunnlag.lover, grunnlag.ordlister)

/// Radene i en tabell i Markdown: `| a | b |`. «␣» er hardt mellomrom, «⏎» linjeskift, «⇥» tabulator.
func tabell(_ navn: String) -> [[String]] {
  let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Tabeller/\(navn)")
  let tekst = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
  return tekst.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map { linje in
    linje.dropFirst(2).dropLast(linje.hasSuffix(" |") ? 2 : 1).components(separatedBy: " | ").map {
      $0.replacing("␣", with: "\u{A0}").replacing("⏎", with: "\n").replacing("⇥", with: "\t")
        .trimmingCharacters(in: .init(charactersIn: " "))
    }
  }
}

/// En henvisning på én linje: «opplæringslova 12-4 tredje ledd bokstav b». «–» er ingen lov.
func vis(_ h: Henvisning) -> String {
  var ut = h.lov.map { speil.lover[$0].id.verdi } ?? "–"
  switch h.del {
  case .paragraf(let nr): ut += " " + nr.tekst
  case .kapittel(let nr): ut += " kap. " + nr.tekst
  case .artikkel(let nr): ut += " art. \(nr)"
  case .lov: break
  }
  if let til = h.til { ut += "–" + til.tekst }
  if let ledd = h.ledd { ut += " \(ledd) ledd" }
  if let b = h.bokstav { ut += " bokstav \(b)" }
  return ut
}
