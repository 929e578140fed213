# Heed. `make help` tells the targets. Every target builds what it needs, and nothing when nothing changed.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
LOCKED := --quiet --no-deps --require-hashes
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
  --override requirements/overrides.txt
ON_DARWIN := agent collector policy protos
ON_WINDOWS := agent policy protos
PYTEST_ARGS ?=
DATA ?= .run

.PHONY: help
help: ## Tell what there is
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: install
install: .venv/.project .venv/.console .venv/.lexicon ## Build .venv from the lock files, fetch the console's assets, compile the lexicon

.venv/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Heed needs Python 3.11 or later; give one so: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m tools.system venv
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.locked: requirements/dev.txt .venv/.created
	$(BIN)/python -m pip install $(LOCKED) -r requirements/dev.txt
	@touch $@

.venv/.project: pyproject.toml .venv/.locked
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.console: collector/console/package-lock.json tools/console.py .venv/.locked
	$(BIN)/python -m tools.console
	@touch $@

.venv/.lexicon: tools/lexicon.py $(wildcard policy/lexicon/*/*.lex) $(wildcard policy/detect/*.py) .venv/.project
	$(BIN)/python -m tools.lexicon
	@touch $@

.PHONY: run
run: install ## Start a collector and monitor this machine (DEMO=1: with a school of scripted devices)
	@$(PYTHON) -m tools.system programs || echo "Going on without them; a sensor that cannot work here will say so." >&2
	$(BIN)/heed-collector demo --data $(DATA) $(if $(DEMO),--pupils 6)

.PHONY: test
test: install ## Run every test but the long ones (PYTEST_ARGS="-k queue" for some)
	@$(PYTHON) -m tools.system programs
	$(BIN)/python -m pytest -m "not soak" $(PYTEST_ARGS)

.PHONY: soak
soak: install ## Run the long tests
	@$(PYTHON) -m tools.system programs
	$(BIN)/python -m pytest -m soak --timeout 14400 $(PYTEST_ARGS)

.PHONY: bench
bench: install ## Measure, as ratios within one run: a table, and artefacts/bench.json
	@$(PYTHON) -m tools.system programs
	$(BIN)/python -m tests.bench

.PHONY: train
train: install ## Train the statistical detector anew from tools/corpus
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tools.train

.PHONY: quality
quality: install ## Measure how accurate detection is; the table goes to docs/accuracy.md
	$(BIN)/python -m tests.quality

.PHONY: lint
lint: install ## Style, types on three systems, the walls, the wire
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --platform linux
	$(BIN)/mypy --platform darwin --cache-dir .mypy_cache/darwin $(ON_DARWIN:%=-p %)
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 $(ON_WINDOWS:%=-p %)
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m tools.protos --check

.PHONY: clauses
clauses: install ## Tell which clauses of docs/clauses.md tests show to work
	@$(BIN)/python -m tools.clauses

.PHONY: protos
protos: install ## Generate the Python code of protos/heed/v1; a change that breaks the wire is refused
	$(BIN)/python -m tools.protos

.PHONY: requirements
requirements: install ## Compile the lock files anew from pyproject.toml (UPGRADE=1: to the newest versions)
	$(COMPILE) $(if $(UPGRADE),--upgrade) --all-extras pyproject.toml --output-file requirements/dev.txt
	$(COMPILE) --extra agent --constraint requirements/dev.txt pyproject.toml --output-file requirements/agent.txt
	$(COMPILE) --extra collector --constraint requirements/dev.txt pyproject.toml --output-file requirements/collector.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) --constraint requirements/dev.txt requirements/freeze.in \
	  --output-file requirements/freeze.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) requirements/node.in --output-file requirements/node.txt

.PHONY: package
package: install ## Build the wheel, with the console's assets in it, into dist/
	$(BIN)/python -m build --wheel --no-isolation

.PHONY: clean
clean: ## Remove what make built
	rm -rf .venv build dist artefacts collector/console/static/vendor policy/lexicon/compiled.bin .mypy_cache .ruff_cache .pytest_cache \
	  .import_linter_cache .hypothesis *.egg-info
