#!/usr/bin/env python3
"""Prøver skjemaene fra «skoleplan skjema» mot YAML-filene, med en JSON Schema-leser som ikke er vår.

    skjema.py PROGRAM

Alle filene vi leverer, skal gå gjennom. Filene i gale/ har én feil hver. Første linje sier hvor feilen står og
hvilken kode programmet gir den: både skjemaet og «skoleplan sjekk» skal finne den der, og ingen andre steder.
Står det «bare programmet» bak, kunne et lag over ha gitt det som mangler, så skjemaet skal ikke klage.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, ValidationError, validators

ROT = Path(__file__).resolve().parents[2]
UTGANGSPUNKT = ROT / "Tests/PlanCommandTests/Utgangspunkt/liten"
SKOLE = "Content/eiere/havna/skoler/solbakken"
# Hvor en fil av hver type ligger i utgangspunktet.
PLASS = {
    "plan": f"{SKOLE}/2026-2027/plan.yaml",
    "skole": f"{SKOLE}/skole.yaml",
    "årshjul": f"{SKOLE}/2026-2027/aarshjul.yaml",
    "eier": "Content/eiere/havna/eier.yaml",
    "lag": "Content/eiere/havna/felles/prøve.yaml",
    "mal": "Templates/maler/prøve.yaml",
    "skolerute": "Content/eiere/havna/skoleruter/2026-2027.yaml",
    "tiltaksbank": "Content/felles/tiltaksbank/prøve.yaml",
    "skoleårsdata": "Content/felles/skoleaar/2026-2027.yaml",
    "lovverk": "Content/felles/lovverk/prøve.yaml",
    "ordliste": "Content/felles/ord/prøve.yaml",
}

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


# --- YAML 1.2-kjernen: ingen datoer, ingen oktale tall, bare true og false er sannhetsverdier -------------


class Kjerne(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


for merke, mønster, første in [
    ("null", r"(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Kjerne.add_implicit_resolver(f"tag:yaml.org,2002:{merke}", re.compile(mønster), første)
Kjerne.add_constructor("tag:yaml.org,2002:int", lambda leser, node: int(node.value))


def les(fil):
    return yaml.load(fil.read_text(encoding="utf-8"), Loader=Kjerne)


def plasser(fil):
    """Hver sti i en fil, og hvor nøkkelen og verdien begynner: {sti: {(linje, kolonne)}}."""
    ut = {}

    def gå(node, sti, plass):
        ut[sti] = plass | {(node.start_mark.line + 1, node.start_mark.column + 1)}
        if isinstance(node, yaml.MappingNode):
            for nøkkel, verdi in node.value:
                gå(verdi, (*sti, nøkkel.value), {(nøkkel.start_mark.line + 1, nøkkel.start_mark.column + 1)})
        elif isinstance(node, yaml.SequenceNode):
            for nr, verdi in enumerate(node.value):
                gå(verdi, (*sti, str(nr)), set())

    gå(yaml.compose(fil.read_text(encoding="utf-8"), Loader=Kjerne), (), set())
    return ut


def type_av(fil):
    if "maler" in fil.parts:
        return "mal"
    if "skoleruter" in fil.parts:
        return "skolerute"
    if "skoleaar" in fil.parts:
        return "skoleårsdata"
    if fil.stem == "grunnsak" or "Eksempelsaker" in fil.parts:
        return "aktivitetsplan"
    if "tiltaksbank" in fil.parts:
        return "tiltaksbank"
    if "lovverk" in fil.parts:
        return "lovverk"
    if "ord" in fil.parts:
        return "ordliste"
    if "felles" in fil.parts:
        return "lag"
    if fil.stem.startswith("aarshjul"):
        return "årshjul"
    return {"plan": "plan", "skole": "skole", "eier": "eier"}[fil.stem]


# --- Skjemaene ---------------------------------------------------------------------------------------------


def henvisninger(verdi):
    if isinstance(verdi, dict):
        for nøkkel, v in verdi.items():
            if nøkkel in ("$ref", "$dynamicRef") and isinstance(v, str):
                yield v
            yield from henvisninger(v)
    elif isinstance(verdi, list):
        for v in verdi:
            yield from henvisninger(v)


def eksempler(verdi):
    """Hvert skjema som viser et eksempel."""
    if isinstance(verdi, dict):
        if isinstance(verdi.get("examples"), list):
            yield verdi
        for v in verdi.values():
            yield from eksempler(v)
    elif isinstance(verdi, list):
        for v in verdi:
            yield from eksempler(v)


def prøv_skjema(navn, skjema):
    try:
        Draft202012Validator.check_schema(skjema)
        sjekk(f"skjema {navn}", None)
    except Exception as feil:
        sjekk(f"skjema {navn}", f"følger ikke draft 2020-12: {feil}")
    fjerne = [r for r in henvisninger(skjema) if not r.startswith("#/$defs/") or r[8:] not in skjema["$defs"]]
    sjekk(f"skjema {navn}", f"viser ut av seg selv: {fjerne[:3]}" if fjerne else None)
    ubrukte = set(skjema["$defs"]) - {r[8:] for r in henvisninger(skjema)}
    sjekk(f"skjema {navn}", f"har deler ingen bruker: {sorted(ubrukte)}" if ubrukte else None)
    for felt in eksempler(skjema):
        for eksempel in felt["examples"]:
            feil = list(Draft202012Validator({**felt, "$defs": skjema["$defs"]}).iter_errors(eksempel))
            sjekk(f"skjema {navn}", f"eksempelet {eksempel!r} ({felt['description']}): {feil[0].message}" if feil else None)


def nøkler(prøver, skjemaer, verdi, skjema):
    """«properties», men en nøkkel som ikke kan være med (`false`), meldes der den står."""
    if prøver.is_type(verdi, "object"):
        for nøkkel, s in skjemaer.items():
            if nøkkel in verdi and s is False:
                yield ValidationError(f"«{nøkkel}» kan ikke stå her", path=[nøkkel])
            elif nøkkel in verdi:
                yield from prøver.descend(verdi[nøkkel], s, path=nøkkel, schema_path=nøkkel)


Prøver = validators.extend(Draft202012Validator, {"properties": nøkler})


def stier(prøver, verdi):
    """Hvor skjemaet finner feil: {sti: melding}."""
    ut = {}
    for feil in prøver.iter_errors(verdi):
        sti = tuple(str(ledd) for ledd in feil.absolute_path)
        if feil.validator == "additionalProperties":
            for ukjent in set(feil.instance) - set(feil.schema["properties"]):
                ut[*sti, ukjent] = feil.message
        else:
            ut[sti] = feil.message
    return ut


# --- Programmet --------------------------------------------------------------------------------------------


def programfunn(program, type, fil):
    """Feilene «skoleplan sjekk» melder når filen ligger der den hører til."""
    with tempfile.TemporaryDirectory() as mappe:
        mappe = Path(mappe)
        shutil.copytree(UTGANGSPUNKT, mappe, dirs_exist_ok=True)
        mål = mappe / PLASS[type]
        mål.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(fil, mål)
        kjørt = subprocess.run([program, "sjekk", "--format", "json"], cwd=mappe, capture_output=True, text=True)
        if kjørt.returncode not in (0, 1, 65):
            raise SystemExit(f"{fil.name}: programmet endte med {kjørt.returncode}\n{kjørt.stderr}")
        return [f for f in json.loads(kjørt.stdout) if f["grad"] == "feil"]


def prøv_gal(program, prøvere, fil):
    første = fil.read_text(encoding="utf-8").splitlines()[0]
    treff = re.fullmatch(r"# sti: (\S+) kode: ([A-ZÆØÅ]+-\d+)( bare programmet)?", første)
    if not treff:
        return sjekk(fil.name, "første linje skal være «# sti: a/b/0/c kode: FELT-001»")
    sti = () if treff[1] == "." else tuple(treff[1].split("/"))
    type = {"aarshjul": "årshjul"}.get(fil.stem.split("-")[0], fil.stem.split("-")[0])

    funnet = stier(prøvere[type], les(fil))
    ventet = set() if treff[3] else {sti}
    vist = {"/".join(s) or ".": m for s, m in funnet.items()}
    sjekk(f"{fil.name} i skjemaet", None if set(funnet) == ventet else f"ventet {ventet or 'ingenting'}, fikk {vist}")

    her = plasser(fil).get(sti)
    if her is None:
        return sjekk(fil.name, f"stien {treff[1]} finnes ikke i filen")
    funn = programfunn(program, type, fil)
    rett = [f for f in funn if f["kode"] == treff[2] and f["fil"] == PLASS[type] and (f["linje"], f["kolonne"]) in her]
    ellers = [f"{f['fil']}:{f['linje']}:{f['kolonne']} {f['kode']} {f['melding']}" for f in funn if f not in rett]
    sjekk(
        f"{fil.name} i programmet",
        None if rett and not ellers else f"ventet bare {treff[2]} ved {sorted(her)}; ellers: {ellers}")


def main():
    program = str(Path(sys.argv[1]).resolve())
    prøvere = {}
    for type in [*PLASS, "aktivitetsplan", None]:
        valg = ["--type", type] if type else []
        kjørt = subprocess.run([program, "skjema", *valg], capture_output=True, text=True, check=True)
        skjema = json.loads(kjørt.stdout)
        prøv_skjema(type or "alle", skjema)
        prøvere[type] = Prøver(skjema)

    filer = [f for mappe in ("Content", "Templates/maler", "Tests") for f in sorted((ROT / mappe).rglob("*.yaml"))]
    gale = sorted((Path(__file__).parent / "gale").glob("*.yaml"))
    riktige = [f for f in filer if f not in gale]
    for fil in riktige:
        for type in (type_av(fil.relative_to(ROT)), None):
            funnet = stier(prøvere[type], les(fil))
            navn = f"{fil.relative_to(ROT)} som {type or 'hva som helst'}"
            sjekk(navn, None if not funnet else "; ".join(f"{'/'.join(s)}: {m}"[:200] for s, m in list(funnet.items())[:3]))
    for fil in gale:
        prøv_gal(program, prøvere, fil)
    sjekk("gale/", None if len(gale) >= 30 else f"bare {len(gale)} gale filer")
    print(f"{bestått} passed, {feilet} failed")
    sys.exit(1 if feilet or not riktige else 0)


main()
