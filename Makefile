# The verbs of this project. `make help` lists them; CONTRIBUTING.md says more.
PYTHON ?= python3
PY := $(firstword $(wildcard .venv/Scripts/python.exe) .venv/bin/python)
export PYTHONPATH := .
CHECKED := followup_rules scripts tests

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup browsers build run test check bench soak docs lint format lock clean

help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

setup: ## put in place what the build needs (quick when nothing changed)
	@$(PYTHON) -m scripts.setup

browsers: ## see to Chromium, Firefox and openssl, which only run, test and the like need
	@$(PYTHON) -m scripts.setup browsers

build: setup ## leave the extension in build/chrome/ and build/firefox/; TRIM=no: see docs/reviewers.md
	@$(PY) -m scripts.build

run: browsers build ## show it: a demo profile, the icon, the advice, the note in the box
	@$(PY) -m scripts.run

test: browsers setup ## build, and everything that has to hold: under twenty minutes
	@$(PY) -m scripts.verify

check: setup ## generated files are current
	@$(PY) -m scripts.docs --check

lint: setup ## ruff, mypy and tsc
	@$(PY) -m scripts.verify lint

format: setup ## let ruff lay the code out
	$(PY) -m ruff format $(CHECKED)

docs: setup ## write the generated files anew
	@$(PY) -m scripts.docs

bench: browsers build ## measure: prints tables, writes JSON under build/bench/
	@$(PY) -m scripts.bench

soak: browsers build ## the long searches for counter-examples
	@$(PY) -m tests.soak

lock: ## resolve the dependencies anew, and pin what goes into the extension (scripts.repin)
	@$(PYTHON) -m scripts.setup lock

clean: ## remove what was built; what was set up stays
	rm -rf build dist extension/runtime .mypy_cache .pytest_cache .ruff_cache .hypothesis
