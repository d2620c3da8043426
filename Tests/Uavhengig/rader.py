#!/usr/bin/env python3
"""Leser radene tre ganger – av YAML, av plan.md og av index.html – og krever at de er de samme.

    rader.py CONTENT OUTPUT [PROGRAM]

Med PROGRAM blir også planen i tegn/ bygd og lest: den har alle tegnene Markdown, XML og tabeller bryr seg om.

Ingenting herfra er felles med programmet: YAML leses av PyYAML, Markdown av markdown-it-py, siden av Pythons
egen XML-leser. Reglene for hvilke rader en plan skal ha, er skrevet på nytt etter design.md og malen.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

XHTML = "{http://www.w3.org/1999/xhtml}"
PROSA = MarkdownIt("commonmark", {"xhtmlOut": True})
GFM = MarkdownIt("gfm-like", {"linkify": False}).use(footnote_plugin)

bestått = 0
feilet = 0


def sjekk(navn, grunn):
    """Ett krav: `grunn` er None når det holder, ellers hva som er galt."""
    global bestått, feilet
    if grunn is None:
        bestått += 1
    else:
        feilet += 1
        print(f"FEIL {navn}: {grunn}")


def bar(tekst):
    """Bare bokstaver og tall: verken markering, tegnsetting eller mellomrom skal skille to formater."""
    return "".join(t for t in unicodedata.normalize("NFC", tekst).casefold() if t.isalnum())


# --- YAML: det vi venter -------------------------------------------------------------------------------


def les_yaml(sti):
    # BaseLoader: alt er tekst, som i YAML 1.2-kjernen programmet leser.
    return yaml.load(sti.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def liste(verdi):
    if verdi is None or verdi == "":
        return []
    return verdi if isinstance(verdi, list) else [verdi]


# Navn som ikke er likt nøkkelen.
SKOLESLAG = {"videregående": "videregående skole", "barne-og-ungdomsskole": "barne- og ungdomsskole"}

ENDRINGER = {"legg-til", "erstatt", "endre", "fjern"}


def har_endringer(verdi):
    """Om noe her endrer en liste som arves."""
    if isinstance(verdi, dict):
        return bool(ENDRINGER & set(verdi)) or any(har_endringer(v) for v in verdi.values())
    return isinstance(verdi, list) and any(har_endringer(v) for v in verdi)


def elementer(verdi):
    """Elementene i en liste, også når den endrer en som arves."""
    if isinstance(verdi, dict) and ENDRINGER & set(verdi):
        return [e for nøkkel in ("erstatt", "legg-til") for e in liste(verdi.get(nøkkel))]
    return liste(verdi)


MÅNEDER = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"

# Målformen til planen som prøves nå.
målform = "nb"


def nb(verdi):
    """Teksten i planens målform."""
    return verdi[målform] if isinstance(verdi, dict) else verdi


class Plan:
    """Én plan slik den er skrevet, og tabellene den skal gi."""

    def __init__(self, mappe, content):
        self.mappe = mappe
        global målform
        self.plan = les_yaml(mappe / "plan.yaml")
        hjul = mappe / "aarshjul.yaml"
        self.årshjul = les_yaml(hjul) if hjul.exists() else None
        self.mal = les_yaml(content.parent / "Templates" / "maler" / f"{self.plan['mal']}.yaml")
        deler = mappe.relative_to(content).parts  # eiere/E/planer/P eller eiere/E/skoler/S/ÅR
        eier = content / "eiere" / deler[1]
        self.sti = f"{deler[1]}/{deler[3]}"
        self.skole = {}
        lag = sorted((content / "felles").glob("*.yaml")) + sorted((eier / "felles").glob("*.yaml"))
        deler_av_lag = [les_yaml(k) for k in lag]
        # En plan som fyller ut det den arver, står ikke i én fil. Da sammenliknes bare siden og Markdown.
        lister = {"tiltak", "delplikter"}
        arvet = {n for d in deler_av_lag for n in lister & set(d.get("plan") or {})
                 if self.plan["mal"] in (d.get("gjelder-for") or {}).get("maler", [self.plan["mal"]])}
        self.flettet = deler[2] == "skoler" and (
            har_endringer(self.plan) or har_endringer(self.årshjul) or bool(arvet - set(self.plan)))
        kilder = [d.get("skole") or {} for d in deler_av_lag]
        if deler[2] == "skoler":
            self.skole = les_yaml(eier / "skoler" / deler[3] / "skole.yaml")
            kilder.append(self.skole)
            self.sti += f"/{deler[4]}"
        målform = (self.plan.get("målform") or self.skole.get("målform")
                   or les_yaml(eier / "eier.yaml").get("målform", "nb"))
        self.navn = {}
        for kilde in kilder + [self.plan]:
            for r in elementer(kilde.get("roller")) + elementer(kilde.get("organer")):
                self.navn[r["id"]] = nb(r["navn"])

    def prosa(self, verdi):
        if verdi is None:
            return ""
        if isinstance(verdi, dict):
            verdi = (self.mappe / verdi["fil"]).read_text(encoding="utf-8")
        uten_noter = re.sub(r"\[\^[^\]]+\]", "", verdi)
        # «24. oktober» er en dato, ikke en liste.
        uten_noter = re.sub(rf"^(\d\d?)\. (?=(?:{MÅNEDER})\b)", r"\1\\. ", uten_noter, flags=re.I | re.M)
        return sidetekst(ET.fromstring(f'<div xmlns="{XHTML[1:-1]}">{PROSA.render(uten_noter)}</div>'))

    def hvem(self, ansvar):
        grupper = {"ansvarlig": [], "samarbeid": []}
        for a in liste(ansvar):
            if isinstance(a, str):
                a = {"rolle": a}
            navn = self.navn[a["rolle"]] if "rolle" in a else a.get("gruppe") or a.get("enhet") or a.get("person")
            grupper[a.get("form", "ansvarlig")].append(navn)
        ut = ramse(grupper["ansvarlig"])
        if grupper["samarbeid"]:
            ut += " i samarbeid med " + ramse(grupper["samarbeid"])
        return ut

    def når(self, tider):
        def en(n):
            return n if isinstance(n, str) else f"{n.get('merkelapp', '')} {n['tid']}"

        return " ".join(en(n) for n in liste(tider))

    def hjemler(self, hjemler):
        def en(h):
            return h if isinstance(h, str) else f"{h['tekst']} {h.get('merknad', '')}"

        return ramse([en(h) for h in liste(hjemler)])

    def punkt(self, p):
        if isinstance(p, dict) and "tekst" in p:
            return self.prosa(p["tekst"]) + " ".join(self.punkt(u) for u in liste(p.get("punkter")))
        return self.prosa(p)

    def blokktekst(self, b):
        """Teksten av blokker i en celle."""
        if isinstance(b, str):
            return self.prosa(b)
        (slag, verdi), = b.items()
        if slag == "prosa":
            return self.prosa(verdi)
        if slag == "liste":
            if not isinstance(verdi, dict):
                return " ".join(self.punkt(p) for p in liste(verdi))
            punkter = [f"{merke(verdi.get('form'), n)} {self.punkt(p)}" for n, p in enumerate(liste(verdi["punkter"]))]
            return self.prosa(verdi.get("innledning")) + " ".join(punkter)
        if slag == "lenker":
            return " ".join(l if isinstance(l, str) else l["tekst"] for l in liste(verdi))
        if slag in ("matrise", "etiketter"):
            kolonner, ut = (verdi["kolonner"], verdi.get("tittel", "")) if isinstance(verdi, dict) else (verdi, "")
            return ut + " ".join(
                f"{k.get('tittel') or k.get('etikett')} {self.blokktekster(k['innhold'])}" for k in kolonner)
        raise SystemExit(f"rader.py kan ikke lese en celle med «{slag}»; lær den det")

    def blokktekster(self, blokker):
        return " ".join(self.blokktekst(b) for b in liste(blokker))

    # Tabellene, i den rekkefølgen de står.

    def tabeller(self):
        return self.i_seksjoner(liste(self.mal["seksjoner"]), liste(self.plan.get("seksjoner")))

    def i_seksjoner(self, mal, egne):
        kjente = {m["id"] for m in mal}
        fyll = {s["id"]: s for s in egne if s["id"] in kjente}
        etter, forrige = {}, None
        for s in egne:
            if s["id"] in kjente:
                forrige = s["id"]
            else:
                etter.setdefault(forrige, []).append(s)
        rekke = [({}, s) for s in etter.get(None, [])]
        for m in mal:
            rekke.append((m, fyll.get(m["id"], {})))
            rekke += [({}, s) for s in etter.get(m["id"], [])]
        ut = []
        for m, s in rekke:
            malblokker, eget = liste(m.get("innhold")), liste(s.get("innhold"))
            plass = next((i for i, b in enumerate(malblokker) if isinstance(b, dict) and "eget" in b), None)
            blokker = eget + malblokker if plass is None else malblokker[:plass] + eget + malblokker[plass + 1:]
            for b in blokker:
                ut += self.i_blokk(b)
            ut += self.i_seksjoner(liste(m.get("seksjoner")), liste(s.get("seksjoner")))
        return ut

    def i_blokk(self, b):
        if isinstance(b, str):
            return []
        (slag, v), = b.items()
        if slag == "tiltak":
            return self.tiltakstabell(v or {})
        if slag == "årshjul":
            return self.årshjulstabell(v or {})
        if slag == "delplikt":
            return self.delplikttabeller(v)
        if slag == "informasjon":
            rader = [[self.hvem(i["hvem"]), self.prosa(i["hvordan"]), self.når(i["når"]), self.hvem(i["ansvar"])]
                     for i in liste(self.plan.get("informasjon"))]
            return [("informasjon", None, rader)] if rader else []
        if slag == "medvirkning":
            rader = [[self.hvem(i["hvem"]), self.prosa(i["hvordan"]), self.når(i.get("når"))]
                     for i in liste(self.plan.get("medvirkning"))]
            return [("medvirkning", None, rader)] if rader else []
        if slag == "tabell":
            rader = []
            for r in v["rader"]:
                celler = r["celler"] if isinstance(r, dict) else r
                rader.append([self.blokktekster(c["innhold"] if isinstance(c, dict) and "innhold" in c else c)
                              for c in celler])
            return [("tabell", v["tittel"], rader)]
        if slag == "boks":
            return [t for u in liste(v["innhold"]) for t in self.i_blokk(u)]
        if slag == "etiketter":
            return [t for e in liste(v) for u in liste(e["innhold"]) for t in self.i_blokk(u)]
        if slag == "matrise":
            kolonner = v["kolonner"] if isinstance(v, dict) else v
            return [t for k in kolonner for u in liste(k["innhold"]) for t in self.i_blokk(u)]
        return []

    def tiltakstabell(self, u):
        alle = liste(self.plan.get("tiltak"))
        if u.get("ider"):
            full = {(f"{t['del']}/" if "del" in t else "") + t["id"]: t for t in alle}
            valgte = [full[i] for i in liste(u["ider"])]
        else:
            valgte = [t for t in alle if all(u.get(f) in (None, t.get(f)) for f in ("nivå", "fase", "del", "mål"))]
        if not valgte:
            return []
        felter = [k if isinstance(k, str) else k["felt"] for k in u.get("kolonner", ["tiltak", "ansvar", "når"])]
        rader, nummer = [], 0
        for t in valgte:
            if "nr" not in t:
                nummer += 1
            rader += self.tiltaksrader(t, felter, t.get("nr", str(nummer)))
        return [("tiltak", nb(u["tittel"]) if "tittel" in u else None, rader)]

    def tiltaksrader(self, t, felter, nr):
        deler = liste(t.get("deltiltak"))
        if not deler:
            return [[self.tiltakscelle(t, f, felter, nr) for f in felter]]
        egne = {"målgruppe", "ansvar", "metode", "når"}

        def har(d, f):
            return bool(d.get("tittel") or d.get("beskrivelse")) if f == "beskrivelse" else bool(d.get(f))

        delt = [f in egne | {"beskrivelse"} and any(har(d, f) for d in deler) for f in felter]
        # Det alle delene sier selv, sier helheten under navnet sitt i stedet for i kolonnen.
        egen_kolonne = [f for f, d in zip(felter, delt)
                        if not (d and (f == "beskrivelse" or t.get(f) and all(har(x, f) for x in deler)))]
        # Uten en kolonne for beskrivelse står navnet på delen først i den første cellen den har selv.
        første = None if "beskrivelse" in felter or True not in delt else delt.index(True)
        rader = []
        for i, d in enumerate(deler):
            overskrift = f"{d.get('tittel', '')} {self.prosa(d.get('beskrivelse'))}"
            for felt, etikett in [("målgruppe", "Målgruppe"), ("ansvar", "Ansvar"), ("metode", "Metode"), ("når", "Når")]:
                if felt not in felter and d.get(felt):
                    overskrift += f" {etikett} {self.egen(d, felt)}"
            rad = []
            for k, f in enumerate(felter):
                if delt[k] and f == "beskrivelse":
                    rad.append(overskrift)
                elif delt[k]:
                    verdi = self.egen(d if har(d, f) else t, f)
                    rad.append((overskrift if k == første else "") + verdi)
                elif i == 0:
                    rad.append(self.tiltakscelle(t, f, egen_kolonne, nr))
                else:
                    rad.append("")  # dekket av raden over
            rader.append(rad)
        return rader

    def egen(self, d, f):
        if f == "ansvar":
            return self.hvem(d.get("ansvar"))
        if f == "når":
            return self.når(d.get("når"))
        if f == "metode":
            return " ".join(self.prosa(m) for m in liste(d.get("metode")))
        return " ".join(liste(d.get(f)))

    def tiltakscelle(self, t, f, felter, nr):
        if f == "nr":
            return nr
        if f in ("ansvar", "når", "metode", "målgruppe"):
            return self.egen(t, f)
        if f == "hjemmel":
            # I en kolonne er de en liste; under tittelen en setning.
            return " ".join(self.hjemler(h) for h in liste(t.get("hjemmel")))
        if f == "skoleslag":
            return " ".join(SKOLESLAG.get(s, s) for s in liste(t.get("skoleslag")))
        if f == "status":
            return t.get(f, "")
        if f != "tiltak":
            return self.prosa(t.get(f))
        # Tittelen, og alt som ikke har sin egen kolonne: ingenting skal bli borte.
        ut = t["tittel"]
        if "beskrivelse" not in felter:
            ut += self.prosa(t.get("beskrivelse"))
        for felt, etikett in [("målgruppe", "Målgruppe"), ("ansvar", "Ansvar"), ("metode", "Metode"), ("når", "Når"),
                              ("hjemmel", "Hjemmel"), ("dokumentasjon", "Dokumentasjon"), ("evaluering", "Evaluering"),
                              ("status", "Status"), ("merknad", "Merknad")]:
            if felt in felter or not t.get(felt):
                continue
            if felt == "målgruppe":
                verdi = ramse(liste(t[felt]))
            elif felt in ("ansvar", "når"):
                verdi = self.egen(t, felt)
            elif felt == "hjemmel":
                verdi = self.hjemler(t[felt])
            elif felt == "status":
                verdi = t[felt]
            else:
                verdi = " ".join(self.prosa(v) for v in liste(t[felt]))
            ut += f" {etikett} {verdi}"
        if t.get("lenker"):
            ut += " Mer å lese " + self.blokktekst({"lenker": t["lenker"]})
        return ut

    def årshjulstabell(self, u):
        felter = [k if isinstance(k, str) else k["felt"] for k in u.get("kolonner", ["aktivitet", "når", "ansvar"])]
        navn = {k["id"]: nb(k["navn"]) for k in liste(self.årshjul.get("kategorier"))}
        rader = []
        for a in self.årshjul["aktiviteter"]:
            if u.get("kategori") not in (None, a.get("kategori")):
                continue
            rad = []
            for f in felter:
                if f == "aktivitet":
                    celle = a["tittel"] + self.prosa(a.get("beskrivelse"))
                    if "målgruppe" not in felter and a.get("målgruppe"):
                        celle += " Målgruppe " + ramse(liste(a["målgruppe"]))
                    if "sted" not in felter and a.get("sted"):
                        celle += " Sted " + a["sted"]
                    if a.get("lenke"):
                        celle += self.blokktekst({"lenker": [a["lenke"]]})
                elif f == "kategori":
                    celle = navn.get(a.get("kategori"), "")
                else:
                    celle = self.egen(a, f)
                rad.append(celle)
            rader.append(rad)
        tittel = nb(u["tittel"]) if "tittel" in u else self.årshjul.get("tittel")
        return [("årshjul", tittel, rader)] if rader else []

    def delplikttabeller(self, id):
        d = next(d for d in self.plan["delplikter"] if d["id"] == id)
        rader = [[r["spørsmål"], self.blokktekster(r["svar"])] for r in d["rader"]]
        ut = [(f"delplikt {d['nr']}", f"Delplikt {d['nr']} – {d['tittel']}", rader)]
        meldinger = [[self.prosa(e.get("vilkår")), self.hvem(e.get("fra")), self.hvem(e.get("til")), self.når(e.get("når"))]
                     for e in liste(d.get("eskalering"))]
        return ut + ([("meldes videre", None, meldinger)] if meldinger else [])


def merke(form, nr):
    """Det et punkt er merket med: «a)», «1.» eller en prikk."""
    return {"bokstaver": f"{chr(97 + nr)})", "tall": f"{nr + 1}."}.get(form, "•")


def ramse(ord):
    return ", ".join(ord[:-1]) + " og " + ord[-1] if len(ord) > 1 else "".join(ord)


# --- Markdown ------------------------------------------------------------------------------------------


def ren(inline):
    """Teksten av en inline uten markering, fotnotetall og HTML."""
    ut = ""
    for barn in inline.children:
        if barn.type in ("text", "code_inline"):
            ut += barn.content
        elif barn.type == "image":
            ut += barn.content
        elif barn.type != "footnote_ref":
            ut += " " if barn.type in ("softbreak", "hardbreak", "html_inline") else ""
    return ut


def md_tabeller(symboler):
    tabeller, rad, i_hode = [], None, False
    for nr, s in enumerate(symboler):
        if s.type == "table_open":
            tabeller.append(([], []))
        elif s.type in ("thead_open", "thead_close"):
            i_hode = s.type == "thead_open"
        elif s.type == "tr_open":
            rad = []
        elif s.type == "tr_close":
            tabeller[-1][0 if i_hode else 1].append(rad)
        elif s.type in ("th_open", "td_open"):
            rad.append(ren(symboler[nr + 1]))
    return tabeller


def md_overskrifter(symboler):
    return [(int(s.tag[1]), ren(symboler[n + 1])) for n, s in enumerate(symboler) if s.type == "heading_open"]


def ankere(overskrifter):
    """Adressene GitHub gir overskrifter."""
    sett, ut = {}, set()
    for _, tekst in overskrifter:
        slug = "".join(t for t in tekst.strip().lower() if t.isalnum() or t in "-_ ").replace(" ", "-")
        n = sett.get(slug, 0)
        sett[slug] = n + 1
        ut.add(slug if n == 0 else f"{slug}-{n}")
    return ut


def md_barn(symboler):
    for s in symboler:
        yield s
        if s.children:
            yield from md_barn(s.children)


# --- Siden ---------------------------------------------------------------------------------------------


def sidetekst(element):
    """Teksten av et element uten fotnotetall."""
    if element.tag == XHTML + "sup" and element.find(f"{XHTML}a") is not None:
        return ""
    deler = [sidetekst(b) + (b.tail or "") for b in element]
    if element.tag == XHTML + "ol":  # tallene står i siden, men ikke i teksten dens
        form = "bokstaver" if element.get("class") == "bokstaver" or element.get("type") == "a" else "tall"
        deler = [f"{merke(form, n)} {d}" for n, d in enumerate(deler)]
    return (element.text or "") + " ".join(deler)


def side_tabell(tabell, hvor):
    """(overskrifter, rader), der en celle over flere rader er tom i dem den dekker."""
    def rader(tr_er, bredde):
        dekket, ut = {}, []
        for r, tr in enumerate(tr_er):
            rad, k = {}, 0
            for celle in tr:
                while dekket.get((r, k)):
                    rad[k] = ""
                    k += 1
                kol, spenn = int(celle.get("colspan", 1)), int(celle.get("rowspan", 1))
                for dk in range(kol):
                    rad[k + dk] = sidetekst(celle) if dk == 0 else ""
                    for dr in range(1, spenn):
                        if r + dr >= len(tr_er):
                            sjekk(hvor, f"rad {r + 1} har en celle som går ut av tabellen")
                        dekket[(r + dr, k + dk)] = True
                k += kol
            while dekket.get((r, k)):
                rad[k] = ""
                k += 1
            if bredde is not None and k != bredde:
                sjekk(hvor, f"rad {r + 1} har {k} celler, ikke {bredde}")
            ut.append([rad[i] for i in range(k)])
        return ut

    hode = rader(tabell.findall(f"{XHTML}thead/{XHTML}tr"), None)
    bredde = len(hode[0]) if hode else None
    return hode, rader(tabell.findall(f"{XHTML}tbody/{XHTML}tr"), bredde)


# --- Sammenlikning -------------------------------------------------------------------------------------


def ulikt(a, b, hva_a, hva_b):
    """None når radene er like, ellers den første forskjellen."""
    if len(a) != len(b):
        return f"{len(a)} rader i {hva_a}, {len(b)} i {hva_b}"
    for r, (x, y) in enumerate(zip(a, b)):
        if len(x) != len(y):
            return f"rad {r + 1} har {len(x)} celler i {hva_a}, {len(y)} i {hva_b}"
        for k, (p, q) in enumerate(zip(x, y)):
            if bar(p) != bar(q):
                return f"rad {r + 1}, celle {k + 1}:\n  {hva_a}: {' '.join(p.split())}\n  {hva_b}: {' '.join(q.split())}"
    return None


def prøv(plan, mappe):
    hvor = plan.sti
    md = (mappe / "plan.md").read_text(encoding="utf-8")
    symboler = GFM.parse(md)
    rot = ET.parse(mappe / "index.html").getroot()
    i_md = md_tabeller(symboler)
    i_side = [(t, side_tabell(t, hvor)) for t in rot.iter(XHTML + "table")]
    # Uten en fil å holde tabellene mot, er det siden som sier hvilke som skal være der.
    ventet = [(f"tabell {nr + 1}", None, None) for nr in range(len(i_side))] if plan.flettet else plan.tabeller()
    sjekk(f"{hvor} antall tabeller", None if len(ventet) == len(i_md) == len(i_side) else
          f"{len(ventet)} i YAML, {len(i_md)} i plan.md, {len(i_side)} i index.html")
    for (slag, tittel, rader), (hode_md, rader_md), (element, (hode_side, rader_side)) in zip(ventet, i_md, i_side):
        navn = f"{hvor} {slag} ({len(rader_side)} rader)"
        bildetekst = sidetekst(element.find(XHTML + "caption"))
        if tittel is not None:
            sjekk(f"{navn} tittel", None if bar(tittel) == bar(bildetekst) else f"«{bildetekst}», ikke «{tittel}»")
        if rader is not None:
            sjekk(f"{navn} YAML og side", ulikt(rader, rader_side, "YAML", "index.html"))
        sjekk(f"{navn} side og Markdown", ulikt(rader_side, rader_md, "index.html", "plan.md"))
        sjekk(f"{navn} overskrifter", ulikt(hode_side, hode_md, "index.html", "plan.md"))

    # Ingen rad i YAML står utenfor: hvert tiltak, hver aktivitet og hvert spørsmål er i en tabell.
    talt = {}
    for slag, _, rader in [] if plan.flettet else ventet:
        talt[slag.split()[0]] = talt.get(slag.split()[0], 0) + len(rader)
    alle = {} if plan.flettet else {"tiltak": sum(max(1, len(liste(t.get("deltiltak")))) for t in liste(plan.plan.get("tiltak"))),
            "årshjul": len(plan.årshjul["aktiviteter"]) if plan.årshjul else 0,
            "delplikt": sum(len(d["rader"]) for d in liste(plan.plan.get("delplikter")))}
    for slag, antall in alle.items():
        if antall and not plan.flettet:
            sjekk(f"{hvor} alle rader i {slag}", None if talt.get(slag, 0) >= antall else
                  f"{antall} skrevet, {talt.get(slag, 0)} vist")

    # Overskriftene er de samme, i samme rekkefølge og på samme nivå. Siden har i tillegg faste punkter utenfor main.
    deler = md_overskrifter(symboler)
    i_main = [(int(e.tag[-1]), sidetekst(e)) for e in rot.find(f".//{XHTML}main").iter()
              if re.fullmatch(re.escape(XHTML) + "h[1-6]", e.tag) and e.get("id") != "fotnoter"]
    sjekk(f"{hvor} overskrifter", ulikt([[str(n), t] for n, t in i_main], [[str(n), t] for n, t in deler if n > 1],
                                        "index.html", "plan.md"))

    # Lenker.
    treff = ankere(deler)
    lenker = [s.attrs["href"] for s in md_barn(symboler) if s.type == "link_open"]
    interne = [l[1:] for l in lenker if l.startswith("#")]
    døde = sorted({l for l in interne if unquote(l) not in treff})
    sjekk(f"{hvor} {len(interne)} lenker i plan.md", f"treffer ingen overskrift: {', '.join(døde)}" if døde else None)
    ider = [e.get("id") for e in rot.iter() if e.get("id")]
    sjekk(f"{hvor} id-er", None if len(ider) == len(set(ider)) else "en id er brukt to ganger")
    døde = sorted({e.get("href") for e in rot.iter(XHTML + "a")
                   if e.get("href", "").startswith("#") and e.get("href")[1:] not in set(ider)})
    sjekk(f"{hvor} lenker i index.html", f"treffer ingenting: {', '.join(døde)}" if døde else None)
    for e in rot.iter():
        adresse = e.get("href") or e.get("src")
        if adresse and not re.match(r"[a-z]+:|#", adresse) and not (mappe / adresse.split("#")[0]).exists():
            sjekk(f"{hvor} filer siden viser til", f"«{adresse}» finnes ikke")
    pekere_side = sum(1 for e in rot.iter(XHTML + "sup") if e.find(f"{XHTML}a") is not None)

    # Fotnoter: hver peker har en note, hver note har en peker, og de er like mange i begge formater.
    pekere = set(re.findall(r"(?<!\\)\[\^([^\]]+)\](?!:)", md))
    noter = set(re.findall(r"^\[\^([^\]]+)\]:", md, re.M))
    sjekk(f"{hvor} fotnoter", None if pekere == noter else f"pekere {sorted(pekere)}, noter {sorted(noter)}")
    løst = [s for s in md_barn(symboler) if s.type == "footnote_ref"]
    alle_md = len(re.findall(r"(?<!\\)\[\^[^\]]+\](?!:)", md))
    skrevet = len(liste(plan.plan.get("fotnoter")))
    sjekk(f"{hvor} fotnotepekere", None if len(løst) == alle_md == pekere_side >= skrevet == len(noter) else
          f"{skrevet} i YAML, {alle_md} i plan.md ({len(løst)} løst), {pekere_side} i index.html")


def prøv_alle(content, output):
    filer = sorted(content.glob("eiere/*/skoler/*/*/plan.yaml")) + sorted(content.glob("eiere/*/planer/*/plan.yaml"))
    for fil in filer:
        plan = Plan(fil.parent, content)
        mappe = output / plan.sti
        if plan.plan.get("distribusjon") == "intern":
            sjekk(f"{plan.sti} er intern", "den er lagt ut" if mappe.exists() else None)
        elif not (mappe / "index.html").exists():
            sjekk(plan.sti, "siden er ikke laget")
        else:
            prøv(plan, mappe)
    if not filer:
        sjekk("innhold", f"fant ingen planer i {content}")


def prøv_tegn(program):
    her = Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as temp:
        mappe = Path(temp)
        shutil.copytree(her.parent.parent / "Templates", mappe / "Templates")
        shutil.copytree(her / "tegn", mappe, dirs_exist_ok=True)
        bygg = subprocess.run([program, "bygg"], cwd=mappe, capture_output=True, text=True)
        if bygg.returncode != 0:
            sjekk("tegn", f"lar seg ikke bygge:\n{bygg.stderr}")
        else:
            prøv_alle(mappe / "Content", mappe / "Output")


def main():
    prøv_alle(Path(sys.argv[1]), Path(sys.argv[2]))
    if len(sys.argv) > 3:
        prøv_tegn(Path(sys.argv[3]).resolve())
    print(f"{bestått} passed, {feilet} failed")
    sys.exit(1 if feilet else 0)


if __name__ == "__main__":
    main()
