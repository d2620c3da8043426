#!/usr/bin/env bash
# xmllint og programmet skal dømme likt: det programmet har skrevet, er gyldig, og en side som er ødelagt,
# blir avvist av begge.
#
#   xmllint.sh PROGRAM OUTPUT
#
# Kjøres der Content/ og Templates/ ligger. Hver ødeleggelse er en sed-regel som treffer både den ferdige siden
# og malen den kommer av; slik prøves den to ganger, med hver sin dommer.
set -uo pipefail

program=$(realpath "$1")
output=$2
xsd=Templates/skoleplan.xsd
passert=0
feilet=0
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

godtar() { xmllint --noout --nonet --schema "$xsd" "$1" >"$temp/logg" 2>&1; }
holder() { passert=$((passert + 1)); }
feil() {
  feilet=$((feilet + 1))
  printf 'FEIL %s\n' "$1"
}

sider=0
while IFS= read -r -d '' side; do
  sider=$((sider + 1))
  if godtar "$side"; then holder; else
    feil "xmllint avviser ${side#"$output"/}, som programmet godtok:"
    head -n 5 "$temp/logg"
  fi
done < <(find "$output" -name '*.html' -print0 | sort -z)
[ "$sider" -gt 0 ] || feil "fant ingen sider i $output"

# Navn, og regelen.
skader=(
  'et element som ikke er lukket|s|</footer>||'
  'to elementer som krysser hverandre|s|</footer>|<p><em></p></em></footer>|'
  'en løs «&»|s|<footer class="bunn">|<footer class="bunn"><p>a & b</p>|'
  'en entitet XML ikke har|s|<footer class="bunn">|<footer class="bunn"><p>a\&nbsp;b</p>|'
  'et attributt to ganger|s|<main id=|<main id="x" id=|'
  'et skript i et attributt|s|<main id=|<main onclick="x()" id=|'
  'et skript|s|</head>|<script>x()</script></head>|'
  'et element som ikke finnes|s|<footer class="bunn">|<footer class="bunn"><font>x</font>|'
  'stil i et attributt|s|<h1>|<h1 style="color:red">|'
  'løs tekst rett i body|s|<footer class="bunn">|løs tekst<footer class="bunn">|'
  'en lenke som kjører noe|s|href="#hovedinnhold"|href="javascript:x()"|'
  'en ramme fra et annet sted|s|</main>|<iframe src="https://www.eksempel.no/"></iframe></main>|'
  'et bilde uten tekst|s|</main>|<p><img src="x.png"/></p></main>|'
  'en side uten tittel|s|<title>.*</title>||'
)

side=$(find "$output" -mindepth 2 -name index.html | sort | head -n 1)
for linje in "${skader[@]}"; do
  navn=${linje%%|*}
  regel=${linje#*|}
  sed "$regel" "$side" >"$temp/side.html"
  if cmp -s "$side" "$temp/side.html"; then
    feil "«$navn» treffer ikke siden; rett regelen"
    continue
  fi
  if godtar "$temp/side.html"; then feil "xmllint godtar $navn"; else holder; fi

  rm -rf "$temp/prove"
  mkdir "$temp/prove"
  cp -R Content Templates "$temp/prove"
  sed "$regel" Templates/xhtml/side.mustache >"$temp/prove/Templates/xhtml/side.mustache"
  if cmp -s Templates/xhtml/side.mustache "$temp/prove/Templates/xhtml/side.mustache"; then
    feil "«$navn» treffer ikke malen; rett regelen"
    continue
  fi
  (cd "$temp/prove" && "$program" bygg --ut ut >"$temp/logg" 2>&1)
  kode=$?
  if [ "$kode" -ne 65 ]; then
    feil "programmet svarer $kode, ikke 65, på $navn:"
    head -n 5 "$temp/logg"
  elif find "$temp/prove/ut" -name '*.html' 2>/dev/null | grep -q .; then
    feil "programmet skrev en side med $navn"
  else
    holder
  fi
done

echo "$passert passed, $feilet failed"
[ "$feilet" -eq 0 ]
