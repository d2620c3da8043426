import PlanDiagnostics
import PlanDocument
import Planmodell
package import Planoversikt
import Skoletid

/// `skoleplan-oversikt/1`: everything the overview knows. What there is nothing of, is left out.
package enum OversiktJSON {
  package static func skriv(_ eiere: [Eieroversikt]) -> [UInt8] {
    var s = JSONSkriver()
    s.objekt { s in
      s.felt("format", "skoleplan-oversikt/1")
      s.felt("dato", eiere.first?.idag?.iso)
      s.felt("eiere") { s in
        s.liste(eiere) { s, o in
          s.linjeskift()
          s.objekt { s in
            s.felt("id", o.id)
            s.felt("navn", o.navn)
            s.felt("krav", o.krav) { s, k in
              s.linjeskift()
              s.objekt { s in
                s.felt("kode", k.kode)
                s.felt("gruppe", k.gruppe)
                s.felt("spørsmål", k.spørsmål[o.målform])
                s.felt("hjemmel", k.hjemmel) { $0.tekst($1) }
              }
            }
            s.felt("planer", o.alle) { s, p in
              s.linjeskift()
              plan(&s, p, o)
            }
            s.felt("likeTiltak", o.likeTiltak) { s, g in
              s.linjeskift()
              s.objekt { s in
                s.felt("kode", "S07")
                s.felt("tittel", g.tittel)
                s.felt("tiltak", g.tiltak) { s, t in
                  s.objekt { s in
                    s.felt("skole", t.skole)
                    sted(&s, t.sted)
                  }
                }
              }
            }
          }
        }
      }
    }
    s.linjeskift()
    return s.byte
  }

  private static func plan(_ s: inout JSONSkriver, _ p: Planvurdering, _ o: Eieroversikt) {
    s.objekt { s in
      s.felt("skole", p.skole?.id)
      s.felt("skolenavn", p.skole?.navn)
      s.felt("plan", p.mappe)
      s.felt("tittel", p.tittel)
      s.felt("gjelder", p.gjelder)
      s.felt("tilstand", p.tilstand.navn)
      s.felt("gjelderNå", p.gjelderNå)
      s.felt("side", p.side == .offentlig ? p.plassering?.sti : nil)
      s.felt("tilsynsark", p.tilstand == .lest ? p.arksti : nil)
      s.felt("mangler") { s in
        s.objekt { s in
          s.felt("feil", p.mangler(.feil))
          s.felt("advarsel", p.mangler(.advarsel))
          s.felt("merknad", p.mangler(.merknad))
        }
      }
      s.felt("kanIkkeSjekkes", p.antall(.kanIkkeSjekkes))
      s.felt("revidert", p.revidert?.iso)
      s.felt("nesteRevisjon", p.nesteRevisjon?.iso)
      if o.idag != nil, p.nesteRevisjon != nil { s.felt("revisjonPassert", p.erPassert(o.idag)) }
      s.felt("nærmesteFrist", p.nærmesteFrist?.dag.iso)
      s.felt("nærmesteFristHva", p.nærmesteFrist?.hva)
      for (andel, punkter) in [(p.punkter, true), (p.tiltak, false)] where p.tilstand == .lest {
        s.felt(punkter ? "punkter" : "tiltak") { s in
          s.objekt { s in
            s.felt("alle", andel.alle)
            s.felt("felles", andel.felles)
          }
        }
      }
      s.felt("innholdsfeil", p.innholdsfeil) { s, f in
        s.objekt { s in funn(&s, f) }
      }
      s.felt("svar", p.svar) { s, v in
        s.linjeskift()
        svar(&s, v)
      }
    }
  }

  private static func svar(_ s: inout JSONSkriver, _ v: Kravsvar) {
    s.objekt { s in
      s.felt("kode", v.kode)
      s.felt("svar", v.ord.rawValue)
      s.felt("vekt", v.vekt.rawValue)
      if v.erTillatt { s.felt("tillatt", true) }
      s.felt("hvorfor", v.hvorfor)
      s.felt("steder", v.steder) { s, sted in
        s.objekt { s in
          Self.sted(&s, sted.kilde)
          s.felt("anker", sted.mål?.anker)
        }
      }
      s.felt("funn", v.mangler) { s, m in
        s.objekt { s in
          funn(&s, m.funn)
          if m.erFelles { s.felt("felles", true) }
          if m.erTillatt { s.felt("tillatt", true) }
        }
      }
    }
  }

  private static func funn(_ s: inout JSONSkriver, _ f: Diagnostic) {
    s.felt("kode", f.code)
    s.felt("vekt", f.severity.rawValue)
    if let l = f.location { sted(&s, l) }
    s.felt("melding", f.message)
    s.felt("råd", f.advice)
  }

  private static func sted(_ s: inout JSONSkriver, _ l: FileLocation) {
    s.felt("fil", l.file)
    s.felt("linje", l.line)
    s.felt("kolonne", l.column)
  }
}

extension Planvurdering.Tilstand {
  var navn: String {
    switch self {
    case .lest: "lest"
    case .kanIkkeLeses: "kan ikke leses"
    case .utenPlan: "ingen plan"
    }
  }
}
