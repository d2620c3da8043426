#!/usr/bin/env python3
"""Viser hvor lang tid «skoleplan sjekk» tar: én skole, og 300, og oversikten over de 300 med størrelsen på siden.

Ingenting blir prøvd; tallene er til å lese.

    sjekk.py PROGRAM
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROT = Path(__file__).resolve().parents[2]
program = str(Path(sys.argv[1]).resolve())
antall = int(os.environ.get("SKOLER", "300"))


def mål(navn, mappe, valg, runder, kommando="sjekk"):
    vegg, prosessor = [], []
    for _ in range(runder):
        før = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        k = subprocess.run([program, kommando, *valg], cwd=mappe, capture_output=True)
        vegg.append(time.monotonic() - start)
        etter = resource.getrusage(resource.RUSAGE_CHILDREN)
        prosessor.append(etter.ru_utime + etter.ru_stime - før.ru_utime - før.ru_stime)
    svar = k.stdout.decode().strip().splitlines()[-1]
    print(f"{navn}: {min(vegg) * 1000:.0f} ms, {min(prosessor) * 1000:.0f} ms prosessortid. {svar}")


mål("én skole", ROT, ["--skole", "fjellhagen"], 9)
with tempfile.TemporaryDirectory() as mappe:
    subprocess.run(
        [sys.executable, str(ROT / "Tests/Benk/generer.py"), str(ROT), mappe, "--antall", str(antall)],
        check=True, stdout=subprocess.DEVNULL)
    mål(f"{antall} skoler", mappe, [], 3)
    mål(f"oversikt over {antall} skoler", mappe, ["--ut", "Oversikt"], 3, "oversikt")
    for fil in sorted(Path(mappe, "Oversikt/lysvik").glob("*.*")):
        print(f"  {fil.name}: {fil.stat().st_size / 1000:.0f} kB")
