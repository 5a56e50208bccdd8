# The verbs of this project. `make help` lists them; CONTRIBUTING.md says more.
PYTHON ?= python3
PY := .venv/bin/python
export PYTHONPATH := .
CHECKED := followup_rules scripts tests

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build run test check bench soak docs lint format lock clean

help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

setup: ## put in place what the build and the tests need (quick when nothing changed)
	@$(PYTHON) scripts/setup.py

build: setup ## leave the extension in build/chrome/ and build/firefox/, zips and wheel beside them
	@$(PY) -m scripts.build

run: build ## show it: a demo profile, the icon, the advice, the note in the box
	@$(PY) -m scripts.run

test: setup build lint check ## everything that has to hold: under fifteen minutes
	$(PY) -m pytest -n 2 --dist loadscope -q

check: setup ## generated files are current
	@set -e; for script in scripts/docs_*.py; do $(PY) $$script --check; done

lint: setup ## ruff, mypy and tsc
	$(PY) -m ruff check $(CHECKED)
	$(PY) -m ruff format --check $(CHECKED)
	$(PY) -m mypy
	npx --no-install tsc -p .

format: setup ## let ruff lay the code out
	$(PY) -m ruff format $(CHECKED)

docs: setup ## write the generated files anew
	@set -e; for script in scripts/docs_*.py; do $(PY) $$script; done

bench: build ## measure: prints tables, writes JSON under build/bench/
	@set -e; for script in scripts/bench_*.py; do $(PY) $$script; done

soak: build ## the long searches for counter-examples
	@set -e; for script in scripts/soak_*.py; do $(PY) $$script; done

lock: setup ## resolve the dependencies anew, into locks with hashes and without addresses
	$(PYTHON) scripts/setup.py lock
	npm install --package-lock-only

clean: ## remove what was built; what was set up stays
	rm -rf build dist extension/runtime .mypy_cache .pytest_cache .ruff_cache .hypothesis
