#!/usr/bin/env python3
"""Bygger et nettsted med mange skoler og ser på det som en fremmed: er sidene gyldige, treffer lenkene, er
rekkefølgen norsk, stemmer manifestet og kartet med filene, og blir det som ikke hører til, borte?

    nettsted.py PROGRAM [ANTALL]
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from pathlib import Path

XHTML = "{http://www.w3.org/1999/xhtml}"
KART = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ROT = Path(__file__).resolve().parent.parent.parent
ADRESSE = "https://planer.lysvik.example/skole"
# Navn noen av skolene får, så rekkefølgen blir satt på prøve.
NAVN = ["Ærfugl", "Østby", "Ås", "Aasen", "Ål"]
bestått = feilet = 0


def sjekk(navn, grunn):
    global bestått, feilet
    if grunn:
        feilet += 1
        print(f"FEIL {navn}: {grunn}")
    else:
        bestått += 1


def norsk(navn):
    """Samme rekkefølge, skrevet på en annen måte: æ, ø og å får kodepunkter etter alle andre bokstaver."""
    return [navn.lower().replace("aa", "å").replace("å", "\ue002").replace("ø", "\ue001").replace("æ", "\ue000"), navn]


def kjør(program, mappe, *valg):
    start = time.monotonic()
    k = subprocess.run([program, "bygg", *valg], cwd=mappe, capture_output=True, text=True)
    if k.returncode:
        raise SystemExit(f"bygg svarte {k.returncode}:\n{k.stderr[:2000]}")
    return time.monotonic() - start, k.stdout


def filer(ut):
    return {str(f.relative_to(ut)): f for f in ut.rglob("*") if f.is_file()}


def prøv_manifest(ut):
    funnet = {navn: f.stat().st_size for navn, f in filer(ut).items() if navn != "manifest.json"}
    rader = json.loads((ut / "manifest.json").read_text(encoding="utf-8"))["filer"]
    sjekk("manifestet er sortert", None if [r["sti"] for r in rader] == sorted(r["sti"] for r in rader) else "det er ikke det")
    sjekk("manifestet er filene", None if {r["sti"]: r["byte"] for r in rader} == funnet else "de er ikke like")


def prøv_sider(ut, mappe):
    sider = [f for n, f in filer(ut).items() if n.endswith("/index.html") and n.count("/") < 3] + [ut / "index.html"]
    k = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", mappe / "Templates/skoleplan.xsd", *sider], capture_output=True, text=True)
    sjekk(f"{len(sider)} sider er gyldige", k.stderr[:500] if k.returncode else None)
    døde = []
    for side in sider:
        for e in ET.parse(side).getroot().iter():
            adresse = e.get("href", "")
            if adresse.startswith("#") or re.match(r"[a-z]+:", adresse) or not adresse:
                continue
            if not (side.parent / adresse).is_file():
                døde.append(f"{side.relative_to(ut)}: {adresse}")
    sjekk("lenkene treffer", "; ".join(døde[:5]))


def prøv_eier(ut, antall):
    rot = ET.parse(ut / "lysvik/index.html").getroot()
    navn = ["".join(th.itertext()) for th in rot.iter(XHTML + "th") if th.get("scope") == "row"]
    sjekk(f"{antall} skoler står der", None if len(navn) == antall else f"fant {len(navn)}")
    sjekk("rekkefølgen er norsk", None if navn == sorted(navn, key=norsk) else "den er ikke det")
    hopp = [a.get("href")[1:] for a in rot.iter(XHTML + "a") if a.get("href", "").startswith("#bokstav")]
    mål = [t.get("id") for t in rot.iter(XHTML + "tbody")]
    sjekk("hver bokstav har sin lenke", None if hopp == mål and len(mål) > 10 else f"{hopp} og {mål}")


def prøv_kart(ut):
    steder = [loc.text for loc in ET.parse(ut / "sitemap.xml").getroot().iter(KART + "loc")]
    sider = {f"{ADRESSE}/{n}" for n in filer(ut) if n == "index.html" or n.endswith("/index.html")}
    sjekk("kartet er sidene", None if set(steder) == sider and len(steder) == len(sider) else "de er ikke like")


def main():
    program = Path(sys.argv[1]).resolve()
    antall = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    with tempfile.TemporaryDirectory() as temp:
        mappe = Path(temp) / "sted"
        mappe.mkdir()
        subprocess.run(
            [sys.executable, ROT / "Tests/Benk/generer.py", ROT, mappe, "--antall", str(antall)], check=True, stdout=subprocess.DEVNULL)
        skoler = sorted((mappe / "Content/eiere/lysvik/skoler").iterdir())
        for skole, navn in zip(skoler, NAVN):
            fil = skole / "skole.yaml"
            fil.write_text(re.sub(r"(?m)^navn: .*", f"navn: {navn} skole", fil.read_text(encoding="utf-8"), count=1), encoding="utf-8")
        ut = mappe / "Output"
        tid, _ = kjør(program, mappe, "--nettadresse", ADRESSE)
        igjen, tekst = kjør(program, mappe, "--nettadresse", ADRESSE + "/")
        sjekk("andre gang endres ingenting", None if "(0 endret)" in tekst else tekst)
        prøv_manifest(ut)
        prøv_sider(ut, mappe)
        prøv_eier(ut, antall)
        prøv_kart(ut)

        (ut / "egen.txt").write_text("Hei\n")
        for skole in skoler[: antall * 3 // 4]:
            shutil.rmtree(skole)
        _, tekst = kjør(program, mappe)
        borte = 6 * (antall * 3 // 4) + 1
        sjekk("det som ikke hører til, er borte", None if f"Fjernet {borte} filer" in tekst else tekst)
        sjekk("mappene er borte", None if not (ut / "lysvik" / skoler[0].name).exists() else "de står igjen")
        sjekk("en egen fil ligger", None if (ut / "egen.txt").exists() else "den er borte")
        (ut / "egen.txt").unlink()
        prøv_manifest(ut)
        prøv_sider(ut, mappe)
    print(f"{antall} skoler bygget på {tid:.1f} s, igjen på {igjen:.1f} s")
    print(f"{bestått} passed, {feilet} failed")
    sys.exit(1 if feilet else 0)


if __name__ == "__main__":
    main()
