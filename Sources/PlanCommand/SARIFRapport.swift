import PlanChecks
import PlanDiagnostics
import PlanSkjema
import Planmodell

/// Writes findings as SARIF 2.1.0 (OASIS, read 2026-11-26), the form code hosts and editors take findings in.
struct SARIFRapport {
  /// Gives line `n` (1-based) of a file; nil when it cannot be shown. Needed to say where a cure ends.
  let linje: (_ fil: String, _ nr: Int) -> String?

  func skriv(_ funn: [Diagnostic]) -> String {
    let funn = funn.sorted()
    let koder = Set(funn.map(\.code)).union(Regler.alle.map(\.kode)).sorted()
    return JSON.objekt([
      .init("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
      .init("version", "2.1.0"),
      .init(
        "runs",
        .liste([
          .objekt([
            .init(
              "tool",
              .objekt([
                .init(
                  "driver",
                  .objekt([
                    .init("name", "skoleplan"), .init("language", "nb"),
                    .init("rules", .liste(koder.map(regel))),
                  ]))
              ])),
            .init("columnKind", "unicodeCodePoints"),
            .init("results", .liste(funn.map { resultat($0, koder) })),
          ])
        ])),
    ]).side
  }

  private func regel(_ kode: String) -> JSON {
    guard let r = Regler.regel(kode) else { return .objekt([.init("id", .tekst(kode))]) }
    return .objekt([
      .init("id", .tekst(kode)),
      .init("shortDescription", tekst(r.navn)),
      .init("fullDescription", tekst(r.spørsmål.nb)),
      .init("help", tekst(r.begrunnelse + "\n\nHjemmel: " + r.hjemmel.joined(separator: "; "))),
      .init(
        "defaultConfiguration",
        .objekt([.init("enabled", .sann(r.aktiv == .alltid)), .init("level", .tekst(nivå(r.vekt)))])),
    ])
  }

  private func resultat(_ d: Diagnostic, _ koder: [String]) -> JSON {
    var par: [JSON.Par] = [
      .init("ruleId", .tekst(d.code)), .init("ruleIndex", .tall(koder.firstIndex(of: d.code) ?? -1)),
      .init("level", .tekst(nivå(d.severity))),
      .init("message", tekst(d.message + (d.advice.map { ". Råd: \($0)" } ?? "") + ".")),
    ]
    if let sted = d.location {
      var her: [JSON.Par] = [.init("physicalLocation", fysisk(sted))]
      if let sti = d.path {
        her.append(.init("logicalLocations", .liste([.objekt([.init("fullyQualifiedName", .tekst(sti))])])))
      }
      par.append(.init("locations", .liste([.objekt(her)])))
    }
    if !d.related.isEmpty {
      par.append(
        .init(
          "relatedLocations",
          .liste(
            d.related.map {
              .objekt([.init("physicalLocation", fysisk($0.location)), .init("message", tekst($0.message))])
            })))
    }
    if let retting = d.fix.flatMap(retting) { par.append(.init("fixes", .liste([retting]))) }
    return .objekt(par)
  }

  private func retting(_ fix: Diagnostic.Fix) -> JSON? {
    guard let tekst = linje(fix.location.file, fix.location.line), let spenn = fix.columns(in: tekst) else {
      return nil
    }
    return .objekt([
      .init(
        "artifactChanges",
        .liste([
          .objekt([
            .init("artifactLocation", .objekt([.init("uri", .tekst(Self.uri(fix.location.file)))])),
            .init(
              "replacements",
              .liste([
                .objekt([
                  .init(
                    "deletedRegion",
                    .objekt([
                      .init("startLine", .tall(fix.location.line)),
                      .init("startColumn", .tall(spenn.lowerBound)),
                      .init("endColumn", .tall(spenn.upperBound)),
                    ])),
                  .init("insertedContent", self.tekst(fix.new)),
                ])
              ])),
          ])
        ]))
    ])
  }

  private func fysisk(_ sted: FileLocation) -> JSON {
    .objekt([
      .init("artifactLocation", .objekt([.init("uri", .tekst(Self.uri(sted.file)))])),
      .init(
        "region", .objekt([.init("startLine", .tall(sted.line)), .init("startColumn", .tall(sted.column))])),
    ])
  }

  private func tekst(_ t: String) -> JSON { .objekt([.init("text", .tekst(t))]) }

  private func nivå(_ s: Severity) -> String {
    switch s {
    case .feil: "error"
    case .advarsel: "warning"
    case .merknad: "note"
    }
  }

  /// A relative path as a URI (RFC 3986): every byte that is not plain is written out.
  static func uri(_ sti: String) -> String {
    var ut = ""
    for b in sti.utf8 {
      switch b {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126, 47: ut.unicodeScalars.append(Unicode.Scalar(b))
      default:
        let hex = String(b, radix: 16, uppercase: true)
        ut += "%" + (hex.count < 2 ? "0" : "") + hex
      }
    }
    return ut
  }
}
