#!/usr/bin/env python3
"""Leser hver kalender (*.ics) med icalendar og med vobject, og krever at de ser de samme hendelsene.

    kalender.py MAPPE [CONTENT]

Ligger det en fil med samme navn og «.json» ved siden av, er den fasiten: hver tekst og hver dag skal være som der.
Ligger det en «.yaml» ved siden av, er den årshjulet kalenderen er laget av. Med CONTENT finnes årshjulet også etter
stien: MAPPE/eier/skole/…/*.ics svarer til CONTENT/eiere/eier/skoler/skole/*/aarshjul.yaml. Da skal hver aktivitet som
skjer en bestemt dag, stå i kalenderen den dagen, og kalenderen skal ikke ha andre titler enn årshjulet. En kalender som
heter aarshjul-<kategori>.ics, skal være nettopp den delen av aarshjul.ics.

Ingenting herfra er felles med programmet.
"""

import json
import re
import sys
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import icalendar
import vobject
import yaml
from dateutil.rrule import rrulestr

MÅNEDER = "januar februar mars april mai juni juli august september oktober november desember".split()
MÅ_HA = ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"]

bestått = 0
feilet = 0


def sjekk(navn, grunn):
    """Ett krav: `grunn` er tom når det holder, ellers hva som er galt."""
    global bestått, feilet
    if not grunn:
        bestått += 1
    else:
        feilet += 1
        print(f"FEIL {navn}: {grunn}")


def ulikt(a, b, hva_a, hva_b):
    return None if a == b else f"{hva_a}: {a!r}\n  {hva_b}: {b!r}"


# --- Bytene, før noen leser dem ------------------------------------------------------------------------


def bytefeil(rå):
    """Det lesere tåler ulikt: linjeskift, lengde, tegn delt i to, styretegn."""
    if not rå.endswith(b"\r\n"):
        return "slutter ikke med CRLF"
    for nr, linje in enumerate(rå[:-2].split(b"\r\n"), 1):
        if not linje or len(linje) > 75:
            return f"linje {nr} har {len(linje)} byte"
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", linje):
            return f"linje {nr} har et styretegn"
        try:
            linje.decode("utf-8")
        except UnicodeDecodeError:
            return f"linje {nr} er delt inne i et tegn"
    return None


# --- De to leserne: hver hendelse som et oppslag med de samme nøklene ----------------------------------


def ordnet(regel):
    """Delene i en regel står i fri rekkefølge, men FREQ først."""
    return ";".join(sorted(regel.split(";"), key=lambda d: (not d.startswith("FREQ"), d)))


def unntatt_icalendar(e):
    verdier = e.get("EXDATE", [])
    return sorted(d.dt for v in (verdier if isinstance(verdier, list) else [verdier]) for d in v.dts)


def dagen(t):
    return t.date() if isinstance(t, datetime) else t


def med_icalendar(rå):
    kalender = icalendar.Calendar.from_ical(rå)
    feil = [str(e) for k in kalender.walk() for e in k.errors]
    ut = []
    for e in kalender.walk("VEVENT"):
        ut.append({
            "uid": str(e["UID"]), "tittel": str(e.get("SUMMARY", "")), "beskrivelse": str(e.get("DESCRIPTION", "")),
            "sted": str(e.get("LOCATION", "")), "nettadresse": str(e.get("URL", "")),
            "kategorier": [str(k) for k in e["CATEGORIES"].cats] if "CATEGORIES" in e else [],
            "fra": e["DTSTART"].dt, "slutt": e["DTEND"].dt if "DTEND" in e else None,
            "unntatt": unntatt_icalendar(e), "stemplet": e["DTSTAMP"].dt, "opptatt": str(e["TRANSP"]),
            "regel": ordnet(e["RRULE"].to_ical().decode() if "RRULE" in e else "")})
    return kalender, feil, ut


def med_vobject(tekst):
    kalendere = list(vobject.readComponents(tekst, validate=True))
    if len(kalendere) != 1:
        raise ValueError(f"{len(kalendere)} kalendere i filen")
    ut = []
    for e in kalendere[0].contents.get("vevent", []):
        def verdi(navn, ellers=""):
            return getattr(e, navn).value if hasattr(e, navn) else ellers
        ut.append({
            "uid": verdi("uid"), "tittel": verdi("summary"), "beskrivelse": verdi("description"),
            "sted": verdi("location"), "nettadresse": verdi("url"), "kategorier": list(verdi("categories", [])),
            "fra": verdi("dtstart"), "slutt": verdi("dtend", None),
            "unntatt": sorted(d for x in e.contents.get("exdate", []) for d in x.value), "stemplet": verdi("dtstamp"), "opptatt": verdi("transp"),
            "regel": ordnet(verdi("rrule"))})
    return kalendere[0], ut


def dager(hendelse, grense=50):
    """Hver første dag hendelsen har, etter dateutil."""
    if not hendelse["regel"]:
        return [dagen(hendelse["fra"])]
    fra = hendelse["fra"]
    start = fra if isinstance(fra, datetime) else datetime.combine(fra, time())
    borte = {dagen(d) for d in hendelse["unntatt"]}
    alle = (d.date() for _, d in zip(range(grense + len(borte)), rrulestr(hendelse["regel"], dtstart=start)))
    return [d for d in alle if d not in borte]


# --- Kravene -------------------------------------------------------------------------------------------


def hendelsesfeil(h):
    med_tid = isinstance(h["fra"], datetime)
    for felt in ("fra", "slutt"):
        if med_tid and (h[felt] is None and felt == "slutt" or isinstance(h[felt], datetime) and h[felt].tzinfo is not None):
            # Norsk tid: én time foran UTC om vinteren og to om sommeren.
            if h[felt] and h[felt].utcoffset() != timedelta(hours=1 + (date(h[felt].year, 3, 31) <= h[felt].date() < date(h[felt].year, 10, 25))) \
                    and h[felt].month not in (3, 10):
                return f"«{felt}» er ikke norsk tid: {h[felt]!r}"
        elif med_tid or type(h[felt]) is not date:
            return f"«{felt}» er ikke en dag: {h[felt]!r}"
    if h["slutt"] and h["slutt"] <= h["fra"]:
        return f"slutter {h['slutt']}, men begynner {h['fra']}"
    if not isinstance(h["stemplet"], datetime) or h["stemplet"].utcoffset() != timedelta(0):
        return f"DTSTAMP er ikke i UTC: {h['stemplet']!r}"
    if h["stemplet"].astimezone(timezone.utc).time() != time():
        return f"DTSTAMP er ikke midnatt: {h['stemplet']!r}"
    if h["opptatt"] != "TRANSPARENT":
        return f"TRANSP er {h['opptatt']}"
    if h["regel"]:
        til = re.search(r"UNTIL=([^;]*)", h["regel"])
        if til and not re.fullmatch(r"\d{8}T\d{6}Z" if med_tid else r"\d{8}", til[1]):
            return f"UNTIL er ikke av samme slag som DTSTART: {til[1]}"
        if any(isinstance(d, datetime) != med_tid for d in h["unntatt"]):
            return f"EXDATE er ikke av samme slag som DTSTART: {h['unntatt']}"
        if dager(h)[:1] != [dagen(h["fra"])]:
            return f"den første dagen er ikke med i regelen {h['regel']}"
    return None


def ren(tekst):
    """Teksten slik den skal komme fram: uten styretegn, med LF for alle slags linjeskift."""
    tekst = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", tekst or "")
    return "".join(t for t in tekst if t in "\t\n" or not (ord(t) < 32 or 127 <= ord(t) < 160))


def mot_fasit(hvor, kalender, andre, hendelser, fasit):
    for navn in ("name", "x-wr-calname"):  # icalendar kjenner ikke disse, og lar skråstrekene stå
        sjekk(f"{hvor} {navn}", ulikt(andre.contents[navn][0].value, ren(fasit["navn"]), "kalender", "fasit"))
    sjekk(f"{hvor} beskrivelse", ulikt(str(kalender.get("DESCRIPTION", "")), ren(fasit.get("beskrivelse")), "kalender", "fasit"))
    sjekk(f"{hvor} kilde", ulikt(str(kalender.get("SOURCE", "")), fasit.get("kilde", ""), "kalender", "fasit"))
    leste = {h["uid"]: h for h in hendelser}
    ventet = {ren(f["uid"]): f for f in fasit["hendelser"]}
    sjekk(f"{hvor} hendelser", ulikt(sorted(leste), sorted(ventet), "kalender", "fasit"))
    for uid in sorted(leste.keys() & ventet.keys()):
        h, f = leste[uid], ventet[uid]
        for felt in ("tittel", "beskrivelse", "sted"):
            sjekk(f"{hvor} {uid} {felt}", ulikt(h[felt], ren(f.get(felt)), "kalender", "fasit"))
        sjekk(f"{hvor} {uid} kategorier",
              ulikt(h["kategorier"], [ren(k) for k in f.get("kategorier", []) if ren(k)], "kalender", "fasit"))
        fra, til = (date.fromisoformat(f.get(k, f["fra"])) for k in ("fra", "til"))
        sjekk(f"{hvor} {uid} dager", ulikt((h["fra"], h["slutt"]), (fra, til + timedelta(1)), "kalender", "fasit"))
        sjekk(f"{hvor} {uid} stemplet", ulikt(h["stemplet"].date().isoformat(), f["stemplet"], "kalender", "fasit"))
        ventede = [date.fromisoformat(d) for d in f.get("dager", [f["fra"]])]
        sjekk(f"{hvor} {uid} gjentas", ulikt(dager(h), ventede, "kalender", "fasit"))


def mot_data(hvor, hendelser, data):
    """Årshjulet som data, ved siden av kalenderen: de samme tidene, og ikke flere."""
    ventet = sorted(
        (("Frist: " if t["slag"] == "frist" else "") + a["tittel"], date.fromisoformat(t["fra"]),
         date.fromisoformat(t["til"]) + timedelta(1))
        for a in data["aktiviteter"] for t in a.get("tider", []))
    enkle = [h for h in hendelser if not h["regel"]]
    funnet = sorted((h["tittel"], dagen(h["fra"]), dagen(h["fra"]) + timedelta(1) if isinstance(h["fra"], datetime) else h["slutt"]) for h in enkle)
    sjekk(f"{hvor} mot data", ulikt(funnet, ventet, "kalender", "data"))
    gjentatt = sorted((a["tittel"], [date.fromisoformat(d) for d in g["dager"]]) for a in data["aktiviteter"] for g in a.get("gjentas", []))
    sjekk(f"{hvor} gjentatt mot data",
          ulikt(sorted((h["tittel"], dager(h, 400)) for h in hendelser if h["regel"]), gjentatt, "kalender", "data"))


def bestemt_dag(når, skoleår):
    """Dagen «3. september» er i skoleåret, None når det ikke er én bestemt dag. Skoleåret begynner 1. august."""
    m = re.fullmatch(r"(\d{1,2})\. (" + "|".join(MÅNEDER) + r")(?: (\d{4}))?", når.strip(), re.I)
    if not m:
        return None
    måned = MÅNEDER.index(m[2].lower()) + 1
    return date(int(m[3]) if m[3] else skoleår + (måned < 8), måned, int(m[1]))


def mot_årshjul(hvor, hendelser, fil, content):
    skoleår = int(re.search(r"(\d{4})-\d{4}", f"{fil.parent.name}/{fil.name}")[1])
    aktiviteter = yaml.load(fil.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["aktiviteter"]
    if isinstance(aktiviteter, dict):  # endrer et årshjul den arver: bare det som legges til, står her
        aktiviteter, arver = aktiviteter.get("legg-til", []), True
    else:
        arver = False
    leste = {(h["tittel"], d) for h in hendelser for d in dager(h)}
    for a in aktiviteter:
        for når in a["når"] if isinstance(a["når"], list) else [a["når"]]:
            dag = bestemt_dag(når, skoleår) if isinstance(når, str) else None
            if dag:
                sjekk(f"{hvor} {a['tittel']} {dag}", None if (a["tittel"], dag) in leste else f"står ikke, men {fil.name} har «{når}»")
    if not arver:
        # De nasjonale merkedagene arves, og står i felles innhold.
        merkedager = {m["tittel"] for f in content.glob("felles/merkedager-*.yaml")
                      for m in yaml.load(f.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["årshjul"]["merkedager"]} if content else set()
        fremmede = {t.removeprefix("Frist: ") for t, _ in leste} - {a["tittel"] for a in aktiviteter} - merkedager
        sjekk(f"{hvor} titler", f"står ikke i {fil.name}: {sorted(fremmede)}" if fremmede else None)


def årshjul_til(fil, mappe, content):
    if fil.with_suffix(".yaml").exists():
        return fil.with_suffix(".yaml")
    deler = fil.relative_to(mappe).parts
    if content and len(deler) > 2:
        årene = sorted((content / "eiere" / deler[0] / "skoler" / deler[1]).glob("*/aarshjul.yaml"))
        return next((å for å in årene if å.parent.name in fil.as_posix()), årene[-1] if årene else None)
    return None


def prøv(fil, mappe, content):
    hvor, rå = fil.relative_to(mappe).as_posix(), fil.read_bytes()
    sjekk(f"{hvor} byte", bytefeil(rå))
    try:
        krav(fil, hvor, rå, årshjul_til(fil, mappe, content), content)
    except Exception as e:  # leserne kaster av alle slag, også når vi spør om det som ikke står der
        sjekk(f"{hvor} lest", f"{type(e).__name__}: {e}")


def krav(fil, hvor, rå, årshjul, content):
    kalender, feil, hendelser = med_icalendar(rå)
    andre, samme = med_vobject(rå.decode("utf-8"))
    sjekk(f"{hvor} lest uten feil", "; ".join(feil))
    sjekk(f"{hvor} egenskaper", ", ".join(f"mangler {e}" for e in MÅ_HA if e not in kalender))
    sjekk(f"{hvor} METHOD", "står" if "METHOD" in kalender else None)
    sjekk(f"{hvor} komponenter", None if kalender.subcomponents and list(andre.components()) else "kalenderen er tom")
    sjekk(f"{hvor} antall hendelser", ulikt(len(hendelser), len(samme), "icalendar", "vobject"))
    for a, b in zip(hendelser, samme):
        for felt in a:
            sjekk(f"{hvor} {a['uid']} {felt} lest likt", ulikt(a[felt], b[felt], "icalendar", "vobject"))
    sjekk(f"{hvor} navnene", ulikt(str(kalender["NAME"]), str(kalender["X-WR-CALNAME"]), "NAME", "X-WR-CALNAME"))
    rekke = [(dagen(h["fra"]), h["uid"].encode()) for h in hendelser]
    sjekk(f"{hvor} rekkefølge", None if rekke == sorted(rekke) else "ikke etter dag og uid")
    sjekk(f"{hvor} uid", None if len({u for _, u in rekke}) == len(rekke) else "en uid er brukt to ganger")
    for h in hendelser:
        sjekk(f"{hvor} {h['uid']}", hendelsesfeil(h))
    if fil.with_suffix(".json").exists():
        data = json.loads(fil.with_suffix(".json").read_text(encoding="utf-8"))
        if data.get("format") == "skoleplan-aarshjul/1":
            mot_data(hvor, hendelser, data)
        else:
            mot_fasit(hvor, kalender, andre, hendelser, data)
    if fil.name.startswith("aarshjul-") and not fil.with_suffix(".json").exists():
        mot_hele(fil, hvor, hendelser)
    elif årshjul:
        mot_årshjul(hvor, hendelser, årshjul, content)


def mot_hele(fil, hvor, hendelser):
    """Kalenderen for én kategori er nettopp de hendelsene i hele kalenderen som har kategorien."""
    hele = med_icalendar((fil.parent / "aarshjul.ics").read_bytes())[2]
    navn = {k for h in hendelser for k in h["kategorier"]}
    sjekk(f"{hvor} én kategori", None if len(navn) == 1 else f"har {sorted(navn)}")
    sjekk(f"{hvor} mot hele", None if hendelser == [h for h in hele if navn & set(h["kategorier"])] else "er ikke de samme hendelsene")


def main():
    mappe = Path(sys.argv[1])
    filer = sorted(mappe.rglob("*.ics"))
    for fil in filer:
        prøv(fil, mappe, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    if not filer:
        sjekk("kalendere", f"fant ingen i {mappe}")
    print(f"{bestått} passed, {feilet} failed")
    sys.exit(1 if feilet else 0)


if __name__ == "__main__":
    main()
