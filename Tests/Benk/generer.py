#!/usr/bin/env python3
"""Lager mange oppdiktede skoler av eksempelskolen, til benken.

Samme frø gir samme byte. Alt gjøres på teksten; ids, henvisninger og fagord blir stående, slik at
`bygg` godtar alt. Prosaen skrives også for seg, én fil per skole med NUL mellom tekstene, til gulvet.
"""

import argparse
import hashlib
import json
import pathlib
import random
import re
import shutil

SKOLE = "Content/eiere/lysvik/skoler/fjellhagen"
ÅR = "2026-2027"

# Ord som kan bytte plass med hverandre uten at Markdown eller YAML merker det.
ORDLISTER = [
    "snakker spør sier følger hjelper skriver svarer leser lager velger samler vurderer forteller ringer"
    " holder deler tegner øver leter undrer lytter planlegger prøver trener hilser venter",
    "snakke spørre følge hjelpe skrive svare lese lage velge samle vurdere fortelle ringe holde tegne øve"
    " lytte planlegge prøve hilse vente",
    "skolegården garderoben klasserommet gymsalen biblioteket kantinen lekebua amfiet sløydsalen gangen"
    " musikkrommet verkstedet uteplassen ballbingen akebakken",
    "elevene barna klassene gruppene trinnene lagene vennene fadderne sjuåringene tolvåringene",
    "voksne lærerne assistentene kollegene vikarene trenerne vaktene",
    "først etterpå alltid ofte gjerne igjen straks videre daglig jevnlig sjelden stadig",
    "trygt godt rolig greit fint hyggelig vennlig klart enkelt nyttig",
    "trygge gode rolige enige vennlige tydelige faste enkle nye raske varme modige",
    "to tre fire fem seks sju åtte ni ti",
    "uker dager måneder timer kvelder morgener helger økter",
    "samtale lek tur runde time øvelse tegning fortelling sang leksjon avtale",
    "januar februar mars april mai september oktober november",
    "mandag tirsdag onsdag torsdag fredag",
    "mange noen flere færre enkelte",
    "navnet ordet bildet kartet brevet kortet spillet bordet skjemaet notatet",
]
BYTTER = {ord_: liste.split() for liste in ORDLISTER for ord_ in liste.split()}
FORLEDD = (
    "Gran Furu Bjørke Elve Strand Sol Haug Sund Nes Åker Eng Lia Myr Tind Vass Berg Hegg Lyng Rogn Stein"
    " Selje Foss Øy Hamn Kveld"
).split()
ETTERLEDD = (
    "heim lia bakken vika moen åsen toppen dalen bygda neset haugen sletta løkka tunet marka kroken"
    " hagan stua jordet enga"
).split()
# Tiltak noen viser til; de verken fjernes eller dobles.
FASTE = {
    "overgang-fra-barnehagen", "overgang-til-ungdomsskolen", "elevlogg", "elevsamtaler",
    "felles-forventninger", "elevundersøkelsen",
}  # fmt: skip
# Nøkler der verdien er Markdown, og lister der et punkt kan være det (feltene av slaget `.prosa`).
PROSA = set(
    "mandat omtale prosa innledning tekst utsagn forklaring hvordan vilkår avgrensning beskrivelse metode"
    " dokumentasjon evaluering merknad innhold svar".split()
)
PROSALISTER = set("punkter liste innhold rader metode eksempler svar".split())
IKKE_PROSA_I = {"grunnlag", "overordnet"}
TITLER = {"tittel", "spørsmål", "endring"}

NØKKEL = re.compile(r"([\w-]+):(?: +(.*))?$")
RØR_IKKE = re.compile(r"(\]\([^)]*\)|\[\^[^\]]*\]|§+ *[\w–-]+|https?://\S+)|(\w+)")


def skalarer(linjer):
    """Hver skalar i blokkstil: (første linje, forbi siste linje, erProsa, erTittel, tekst)."""
    stabel, i = [], 0
    while i < len(linjer):
        linje = linjer[i]
        s = linje.lstrip(" ")
        start, i = i, i + 1
        if not s or s.startswith("#"):
            continue
        kolonne = strek = len(linje) - len(s)
        siste_strek = None
        while s.startswith("- "):
            siste_strek = kolonne
            rest = s[2:].lstrip(" ")
            kolonne += len(s) - len(rest)
            s = rest
        while stabel and (stabel[-1][0] > strek or (siste_strek is None and stabel[-1][0] == strek)):
            stabel.pop()
        over = stabel[-1][1] if stabel else ""
        if treff := NØKKEL.match(s):
            nøkkel, verdi, innrykk = treff[1], treff[2], kolonne
            stabel.append((kolonne, nøkkel))
            prosa = nøkkel in PROSA and over not in IKKE_PROSA_I
        elif siste_strek is not None:
            nøkkel, verdi, innrykk = "", s, siste_strek
            prosa = over in PROSALISTER
        else:
            raise SystemExit(f"forstår ikke linjen: {linje}")
        if not verdi or verdi[0] in "[{":
            continue
        if verdi in ("|", "|-"):
            while i < len(linjer) and (not linjer[i] or len(linjer[i]) - len(linjer[i].lstrip(" ")) > innrykk):
                i += 1
            tekstlinjer = linjer[start + 1 : i]
            venstre = min(len(t) - len(t.lstrip(" ")) for t in tekstlinjer if t)
            tekst = "\n".join(t[venstre:] for t in tekstlinjer).rstrip("\n") + "\n"
        else:
            tekst = json.loads(verdi) if verdi[0] == '"' else verdi
        yield start, i, prosa and tekst not in ("true", "false"), nøkkel in TITLER, tekst


def bytt_ord(tekst, tilfeldig):
    def nytt(treff):
        ord_ = treff[2]
        if ord_ is None or ord_ not in BYTTER or tilfeldig.random() < 0.3:
            return treff[0]
        return tilfeldig.choice(BYTTER[ord_])

    return RØR_IKKE.sub(nytt, tekst)


def omskriv(linjer, tilfeldig):
    """Bytter ord i prosa og titler, aldri i nøkler, ids og roller."""
    ut = list(linjer)
    for start, slutt, prosa, tittel, _ in skalarer(linjer):
        if not (prosa or tittel):
            continue
        if slutt > start + 1:
            ut[start + 1 : slutt] = [bytt_ord(t, tilfeldig) for t in linjer[start + 1 : slutt]]
        else:
            hode = re.match(r" *(?:- +)*(?:[\w-]+: +)?", linjer[start])[0]
            ut[start] = hode + bytt_ord(linjer[start][len(hode) :], tilfeldig)
    return ut


def varier_antall(linjer, nøkkel, tilfeldig):
    """Fjerner eller dobler opptil 20 % av punktene under en nøkkel på øverste nivå."""
    første = linjer.index(f"{nøkkel}:") + 1
    siste = next((i for i in range(første, len(linjer)) if re.match(r"\w", linjer[i])), len(linjer))
    blokker = [[]]
    for linje in linjer[første:siste]:
        if linje.startswith("  - id: "):
            blokker.append([])
        blokker[-1].append(linje)
    hode, blokker = blokker[0], blokker[1:]
    valgbare = [
        i for i, b in enumerate(blokker)
        if b[0][8:] not in FASTE and "    fase: gjenopprette" not in b
    ]  # fmt: skip
    mål = round(len(blokker) * tilfeldig.uniform(-0.2, 0.2))
    valgt = set(tilfeldig.sample(valgbare, abs(mål)))
    ut = list(hode)
    for i, blokk in enumerate(blokker):
        if i in valgt and mål < 0:
            continue
        ut += blokk
        if i in valgt:
            ut += [f"{blokk[0]}-igjen"] + blokk[1:]
    return linjer[:første] + ut + linjer[siste:]


def navn(nr):
    """Et navn for hver skole, og mappen den ligger i."""
    runde, rest = divmod(nr, len(FORLEDD) * len(ETTERLEDD))
    # 7 er innbyrdes primisk med antallet, slik at naboer ikke ligner.
    a, b = divmod(rest * 7 % (len(FORLEDD) * len(ETTERLEDD)), len(ETTERLEDD))
    skole = FORLEDD[a] + ETTERLEDD[b]
    mappe = skole.lower().translate(str.maketrans("æøå", "eoa"))
    if runde:
        skole, mappe = f"{skole} {runde + 1}", f"{mappe}-{runde + 1}"
    return skole, f"{mappe}-{nr + 1:04d}"


def main():
    valg = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    valg.add_argument("rot", type=pathlib.Path, help="roten av depotet")
    valg.add_argument("ut", type=pathlib.Path, help="mappen alt legges i")
    valg.add_argument("--antall", type=int, default=500)
    valg.add_argument("--fro", type=int, default=1)
    a = valg.parse_args()

    shutil.copytree(a.rot / "Templates", a.ut / "Templates")
    shutil.copytree(a.rot / "Content/felles", a.ut / "Content/felles")
    eier = a.ut / "Content/eiere/lysvik"
    eier.mkdir(parents=True)
    shutil.copy(a.rot / "Content/eiere/lysvik/eier.yaml", eier)
    shutil.copytree(a.rot / "Content/eiere/lysvik/felles", eier / "felles")
    (a.ut / "prosa").mkdir()

    mønster = {
        fil: (a.rot / SKOLE / fil).read_text(encoding="utf-8").split("\n")
        for fil in (f"{ÅR}/plan.yaml", f"{ÅR}/aarshjul.yaml", "skole.yaml")
    }
    sett, byte, prosabyte, tekster = set(), 0, 0, 0
    for nr in range(a.antall):
        tilfeldig = random.Random(f"{a.fro}/{nr}")
        skole, mappe = navn(nr)
        prosa = []
        for fil, linjer in mønster.items():
            for nøkkel in ("tiltak", "aktiviteter"):
                if f"{nøkkel}:" in linjer:
                    linjer = varier_antall(linjer, nøkkel, tilfeldig)
            linjer = [l.replace("Fjellhagen", skole).replace("fjellhagen", mappe) for l in linjer]
            linjer = omskriv(linjer, tilfeldig)
            prosa += [s[4] for s in skalarer(linjer) if s[2]]
            tekst = "\n".join(linjer).encode()
            byte += len(tekst)
            kjenning = hashlib.sha256(tekst).digest()
            if kjenning in sett:
                raise SystemExit(f"to like filer: {mappe}/{fil}")
            sett.add(kjenning)
            sti = eier / "skoler" / mappe / fil
            sti.parent.mkdir(parents=True, exist_ok=True)
            sti.write_bytes(tekst)
        samlet = "\0".join(prosa).encode()
        prosabyte += len(samlet)
        tekster += len(prosa)
        (a.ut / "prosa" / mappe).write_bytes(samlet)
    n = a.antall
    print(f"{n} {byte / n / 1000:.1f} {prosabyte / n / 1000:.1f} {tekster / n:.0f}")


if __name__ == "__main__":
    main()
