#!/usr/bin/env python3
"""Skriver benkens tabell av tallene `benk.sh` har samlet."""

import pathlib
import statistics
import sys

NAVN = {
    "lese": "lese filer", "yaml": "YAML (libyaml)", "cmark": "prosa (cmark)",
    "xml": "sidene som XML (libxml2)", "skjema": "skjema (libxml2)",
}  # fmt: skip


def tall(x, desimaler=2):
    return f"{x:.{desimaler}f}".replace(".", ",")


def main():
    mappe, mange, faa, runder, kjerner = pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:6])
    kjøringer, trinn, steg = {}, [], {}
    for linje in (mappe / "tall").read_text(encoding="utf-8").splitlines():
        navn, *felt = linje.split()
        if navn == "trinn":
            if felt[0] == "lese":
                trinn.append({})
            trinn[-1][felt[0]] = float(felt[1])
        elif navn == "steg":
            steg.setdefault(" ".join(felt[1:]), []).append(float(felt[0]))
        else:
            user, system, vegg, kb = map(float, felt)
            kjøringer.setdefault(navn, []).append((user + system, user, system, vegg, kb))
    _, kb_yaml, kb_prosa, tekster = (mappe / "innhold").read_text().split()
    utdata = int((mappe / "utdata").read_text())

    def minst(navn, felt):
        return min(k[felt] for k in kjøringer[navn])

    def linje(tittel, *felt):
        print(f"  {tittel:<32}" + "".join(f"{f:>12}" for f in felt))

    def kjøring(tittel, navn):
        cpu, user, system, vegg = (minst(navn, i) / mange for i in range(4))
        linje(tittel, tall(cpu), tall(user), tall(system), tall(vegg), tall(cpu / vegg))

    print(
        f"{mange} planer, {tall(float(kb_yaml), 1)} KB YAML per plan ({tekster} tekster, {tall(float(kb_prosa), 1)} KB"
        f" prosa), {tall(utdata / mange / 1000, 0)} KB ut per plan; minste av {runder} runder, {kjerner} kjerner\n"
    )
    linje("ms per plan", "CPU", "user", "sys", "vegg", "kjerner")
    beste = min(trinn, key=lambda t: t["cpu"])
    for nøkkel, tittel in NAVN.items():
        linje(f"  gulv: {tittel}", tall(beste[nøkkel] / mange))
    kjøring("gulv i alt", "gulv")
    kjøring("skoleplan kald", "kald")
    kjøring("skoleplan varm", "varm")
    for tittel, tider in steg.items():
        linje(f"  varm: {tittel}", tall(min(tider)))
    gulv = minst("gulv", 0)
    print()
    # Gulvet kjøres etter hver kald og hver varm bygging; parene deler maskinens luner.
    linje("forhold, CPU", "av minste", "parvis")
    for nr, navn in enumerate(("kald", "varm")):
        par = [a[0] / b[0] for a, b in zip(kjøringer[navn], kjøringer["gulv"][nr::2])]
        linje(f"  {navn} / gulv", tall(minst(navn, 0) / gulv), tall(statistics.median(par)))
    print()
    linje("høyeste minne, MB (VmHWM)", f"{faa} skoler", f"{mange} skoler")
    for navn in ("kald", "varm"):
        linje(f"  {navn}", *(tall(max(k[4] for k in kjøringer[n]) / 1024, 1) for n in (f"faa-{navn}", navn)))
    spredning = max(k[0] for k in kjøringer["gulv"]) / gulv
    print(f"\ngulvets dyreste kjøring var {tall(spredning)} ganger den billigste")
    opptatt = min(minst("gulv", 0) / minst("gulv", 3), minst("kald", 0) / minst("kald", 3)) < 0.8 * kjerner
    if spredning > 1.2 or opptatt:
        print("maskinen var ikke i ro; stol på det parvise forholdet, og kjør gjerne igjen")


if __name__ == "__main__":
    main()
