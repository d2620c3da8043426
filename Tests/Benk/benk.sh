#!/bin/sh
# Måler «skoleplan bygg» mot gulvet: det minste arbeidet de samme C-bibliotekene må gjøre med de samme filene.
#
# bruk: Tests/Benk/benk.sh [PROGRAM]
# SKOLER (500), FAA (50) og RUNDER (3) kan settes i miljøet. Skriver tabellen til standard ut.
set -eu

her=$(cd "$(dirname "$0")" && pwd)
rot=$(cd "$her/../.." && pwd)
program=${1:-$rot/.build/release/skoleplan}
skoler=${SKOLER:-500}
faa=${FAA:-50}
runder=${RUNDER:-3}

si() { printf '%s\n' "benk: $*" >&2; }
[ -x "$program" ] || { si "finner ikke programmet «$program»; bygg det med «swift build -c release»"; exit 66; }
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")

t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
trap 'exit 130' INT TERM HUP

# shellcheck disable=SC2046 # flaggene skal deles
${CC:-gcc} -std=gnu11 -O2 -Wall -Wextra -pthread -o "$t/gulv" "$her/gulv.c" \
  $(pkg-config --cflags --libs yaml-0.1 libcmark libxml-2.0)
${CC:-gcc} -std=gnu11 -O2 -Wall -Wextra -o "$t/maal" "$her/maal.c"
kjerner=$(getconf _NPROCESSORS_ONLN)

mkdir "$t/mange" "$t/faa"
si "lager $skoler skoler"
python3 "$her/generer.py" "$rot" "$t/mange" --antall "$skoler" >"$t/innhold"
python3 "$her/generer.py" "$rot" "$t/faa" --antall "$faa" >/dev/null

# maal NAVN KOMMANDO …: én linje «NAVN user sys vegg hukommelse» i $t/tall.
maal() {
  navn=$1
  shift
  if ! "$t/maal" "$t/en" "$@" >"$t/ut" 2>"$t/feil"; then
    head -20 "$t/feil" >&2
    si "«$navn» gikk ikke bra"
    exit 1
  fi
  echo "$navn $(cat "$t/en")" >>"$t/tall"
}
gulv() {
  maal gulv "$t/gulv" Content Output prosa Templates/skoleplan.xsd "$kjerner"
  sed 's/^/trinn /' "$t/ut" >>"$t/tall"
}

cd "$t/mange"
runde=1
while [ "$runde" -le "$runder" ]; do
  si "runde $runde av $runder"
  # Flyttes, ikke slettes: ext4 bruker lang tid på mapper som tar over for nettopp slettede.
  if [ -d Output ]; then mv Output "Gammel$runde"; fi
  maal kald "$program" bygg
  gulv
  maal varm "$program" bygg --tider
  sed -n 's/^tid \([0-9,]*\) ms per plan: \(.*\)/steg \1 \2/p' "$t/feil" | tr , . >>"$t/tall"
  grep -q '(0 endret)' "$t/ut" || { si "varm bygging endret filer: $(head -1 "$t/ut")"; exit 1; }
  gulv
  runde=$((runde + 1))
done
find Output -type f -exec cat {} + | wc -c >"$t/utdata"

cd "$t/faa"
maal faa-kald "$program" bygg
maal faa-varm "$program" bygg

python3 "$her/tabell.py" "$t" "$skoler" "$faa" "$runder" "$kjerner"
