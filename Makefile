# skoleplan: make (pages), make test, make nettsted, make verify, make benk. Everything a fresh machine lacks is installed by .ci/oppsett.

SHELL := /bin/bash
.DEFAULT_GOAL := sider
.PHONY: sider bygg test nettsted verify benk format rydd oppsett oppsett-test

SWIFT := swift
FLAGG := --explicit-target-dependency-import-check error
UT := Output

# Installs what is missing, builds in release, makes the pages and says which file to open.
sider: bygg
	@.build/release/skoleplan bygg --ut $(UT)

bygg: oppsett
	@$(SWIFT) build -c release $(FLAGG) --product skoleplan

# All tests: ours, and independent readers of what the program wrote.
test: oppsett-test
	$(SWIFT) build $(FLAGG) --build-tests
	$(SWIFT) test $(FLAGG) --skip-build --parallel
	.build/debug/skoleplan bygg --ut .build/sider
	.venv/bin/python Tests/Uavhengig/skjema.py .build/debug/skoleplan
	.venv/bin/python Tests/Uavhengig/funn.py .build/debug/skoleplan
	.venv/bin/python Tests/Uavhengig/rader.py Content .build/sider .build/debug/skoleplan
	Tests/Uavhengig/xmllint.sh .build/debug/skoleplan .build/sider
	.venv/bin/python Tests/Uavhengig/nettsted.py .build/debug/skoleplan 60
	.venv/bin/python Tests/Uavhengig/oversikt.py .build/debug/skoleplan .build/sider
	.venv/bin/python Tests/Uavhengig/kalender.py Tests/PlanWritersTests/Fasit
	.venv/bin/python Tests/Uavhengig/kalender.py Tests/SakskriverTests/Fasit
	.venv/bin/python Tests/Uavhengig/kalender.py .build/sider Content

# A site of 300 generated schools, read by others; prints the time.
nettsted: bygg oppsett-test
	.venv/bin/python Tests/Uavhengig/nettsted.py .build/release/skoleplan 300

# Proof of the pages with other people's tools: Nu HTML Checker, axe in Chromium, keyboard, zoom, paper.
# Screenshots and PDFs of every page come in .build/skjermbilder.
verify: bygg
	@.ci/oppsett verify
	.build/release/skoleplan bygg --ut .build/bevis
	.venv-bevis/bin/python Tests/Bevis/bevis.py .build/bevis .build/skjermbilder Tests/SakskriverTests/Fasit
	.build/release/skoleplan oversikt --eier tranebaersund --sider .build/bevis --ut .build/bevis-oversikt
	.venv-bevis/bin/python Tests/Bevis/bevis.py .build/bevis-oversikt .build/skjermbilder/oversikt

# Time and memory for 500 schools, against a floor of the same C libraries in the same run.
benk: bygg
	@.ci/oppsett benk
	@Tests/Benk/benk.sh .build/release/skoleplan
	@python3 Tests/Benk/sjekk.py .build/release/skoleplan

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

rydd:
	rm -rf .build .venv .venv-bevis

oppsett:
	@.ci/oppsett

oppsett-test:
	@.ci/oppsett test
