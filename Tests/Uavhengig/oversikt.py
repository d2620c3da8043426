#!/usr/bin/env python3
"""Oversikten over eksemplene, lest av andre enn programmet.

    oversikt.py PROGRAM SIDER

Hver lenke fra et tilsynsark treffer en side i SIDER (laget av «bygg» fra før) og et anker på den. Regnearket kan leses
med Pythons csv og har like mange rader som dataene har svar, ingen celle kan bli en formel, og to kjøringer gir de
samme bytene.
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from re import findall
from urllib.parse import unquote

ROT = Path(__file__).resolve().parents[2]
program, sider = str(Path(sys.argv[1]).resolve()), str(Path(sys.argv[2]).resolve())
feil = []


def lag(mappe):
    subprocess.run([program, "oversikt", "--ut", mappe, "--sider", sider], cwd=ROT, check=True, stdout=subprocess.DEVNULL)
    return {f.relative_to(mappe): f.read_bytes() for f in sorted(Path(mappe).rglob("*")) if f.is_file()}


def lenker(mappe):
    ankere, antall, inn = {}, 0, 0
    for side in sorted(mappe.rglob("*.html")):
        for lenke in findall(r'href="([^"]*)"', side.read_text(encoding="utf-8")):
            sti, _, anker = unquote(unescape(lenke)).partition("#")
            mål = (side.parent / sti).resolve() if sti else side.resolve()
            antall += 1
            if not mål.is_file():
                feil.append(f"{side}: «{lenke}» fører ingen steder")
                continue
            if anker and mål not in ankere:
                ankere[mål] = set(findall(r' id="([^"]*)"', mål.read_text(encoding="utf-8")))
            if anker and anker not in ankere[mål]:
                feil.append(f"{side}: «{lenke}» har ikke noe anker å treffe")
            inn += bool(anker) and str(mål).startswith(sider)
    if inn < 100:
        feil.append(f"bare {inn} lenker fører inn i en plan")
    return antall, inn


with tempfile.TemporaryDirectory() as mappe:
    a = Path(mappe).resolve() / "o"
    filer = lag(a)
    if filer != lag(a):
        feil.append("andre gang ble bytene andre")
    antall, inn = lenker(a)
    rader = 0
    for fil in sorted(a.glob("*/oversikt.csv")):
        byte = fil.read_bytes()
        if not byte.startswith(b"\xef\xbb\xbf"):
            feil.append(f"{fil}: mangler merket for UTF-8")
        hode, *resten = csv.reader(io.StringIO(byte.decode("utf-8-sig"), newline=""), delimiter=";")
        data = json.loads(fil.with_suffix(".json").read_bytes())
        svar = sum(len(p["svar"]) for e in data["eiere"] for p in e["planer"])
        if data["format"] != "skoleplan-oversikt/1" or svar != len(resten):
            feil.append(f"{fil}: {len(resten)} rader og {svar} svar")
        feil += [f"{fil}: {rad}" for rad in resten if len(rad) != len(hode) or any(c[:1] in ("=", "+", "-", "@") for c in rad)]
        rader += len(resten)

print("\n".join(feil[:20]))
print(f"oversikt: {antall} lenker, {inn} inn i planene, {rader} rader i regneark, {len(feil)} feil")
sys.exit(1 if feil else 0)
