# Everything a newcomer needs: `make run`, `make test`. Each does its own set-up, and only what is not there yet.

PORT ?= 8501
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
STORE := var/sahel.db

RUNNING := $(VENV)/.running
TESTING := $(VENV)/.testing
VENDOR := static/vendor/.fetched
GAZETTEER := var/.gazetteer
CORPUS := var/.corpus

# A stamp says that a step went through; what the step made may have been deleted since.
gone = $(if $(wildcard $(1)),,FORCE)

# Tests start Python a hundred times: our modules are compiled once, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test lint bench shapes clean FORCE

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(RUNNING) $(VENDOR) $(GAZETTEER) $(CORPUS) ## .venv, front-end files, gazetteer, and the store with the bundled corpus

run: setup ## the app on http://localhost:8501 (PORT= chooses another port)
	@$(PY) -m sahel serve --port $(PORT)

test: $(TESTING) $(VENDOR) ## all checks: lint, strict types, rooms, and the tests with a real Chromium
	@scripts/install_browser.sh
	@$(MAKE) --no-print-directory -j 2 lint $(GAZETTEER)
	$(PY) -m pytest -n 2 --dist loadfile --no-loadscope-reorder -rsfE

lint: $(TESTING) ## style, strict types, and which room may import which
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

bench: setup $(TESTING) ## how fast and how large: start, repaint, gazetteer, reader, memory
	@scripts/install_browser.sh
	@$(PY) -m bench

shapes: $(TESTING) ## build the country shapes in geodata/ anew (they are committed; needs npm's registry)
	$(PY) scripts/fetch_vendor.py --dev
	$(PY) -m scripts.build_shapes

clean: ## delete everything that set-up made, except the store with your articles
	rm -rf $(VENV) node_modules static/vendor .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf var/gazetteer* $(GAZETTEER) $(CORPUS)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PY):
	@scripts/make_venv.sh $(VENV)

$(RUNNING): requirements.txt constraints.txt | $(PY)
	$(PIP) --requirement requirements.txt
	@touch $@

$(TESTING): requirements-dev.txt constraints.txt $(RUNNING)
	$(PIP) --requirement requirements-dev.txt
	@touch $@

$(VENDOR): package.json package-lock.json scripts/vendor.csv scripts/fetch_vendor.py scripts/build_faces.py | $(RUNNING)
	@command -v npm >/dev/null 2>&1 || $(PIP) --requirement requirements-node.txt
	$(PY) scripts/fetch_vendor.py
	$(PY) scripts/build_faces.py
	@touch $@

$(GAZETTEER): $(wildcard geodata/*.csv geodata/*.yaml sahel/geo/*.py) $(call gone,var/gazetteer) | $(RUNNING)
	$(PY) -m sahel.geo.compile
	@touch $@

# After an upgrade of the reader or its words, what an older one read is read again; what people judged stays.
READER := $(wildcard sahel/extract/*.py sahel/extract/*/*.py geodata/*.csv geodata/*.yaml geodata/lexicon/*)

$(CORPUS): $(wildcard geodata/dispatches/*.md) $(READER) $(call gone,$(STORE)) | $(GAZETTEER)
	$(PY) -m sahel ingest --bundled --db $(STORE)
	$(PY) -m sahel reread --db $(STORE)
	@touch $@
