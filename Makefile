# Everything runs in this project's own environment (.venv), which is made from uv.lock on first use.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
UV_VERSION := 0.13.9
UV := $(or $(shell command -v uv 2>/dev/null),.tools/bin/uv)
# Never fetch a Python: the one that is here is the one that is used.
export UV_PYTHON_DOWNLOADS := never
export PYTHONPATH := $(CURDIR)/shared:$(CURDIR)/functions:$(CURDIR)
ENVIRONMENT := .venv/.complete
SAM_ENVIRONMENT := .venv-sam/.complete
SAM := SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=us-east-1 .venv-sam/bin/sam
STAGE ?= dev

.PHONY: help
help: ## Print this help
	@echo "Spotter: a strength-and-running coach's backend, and the factory that trains its model"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "Settings: SPOTTER_API_PORT (8080), SPOTTER_AWS_PORT (4566), SPOTTER_SANDBOX_PORT (8090),"
	@echo "          SPOTTER_STATE_DIR (.spotter), SPOTTER_MODEL (none; sandbox/llama-3.3-70b is the sandbox's)"

.PHONY: run
run: $(ENVIRONMENT) ## Start Spotter on this laptop (Ctrl-C stops it); again while it is up: deploy changes to it
	@exec .venv/bin/python -m infra.local run

.PHONY: stop
stop: $(ENVIRONMENT) ## Stop a running Spotter; what it has stored stays
	@.venv/bin/python -m infra.local stop

.PHONY: reset
reset: $(ENVIRONMENT) ## Stop Spotter and remove everything it has stored
	@.venv/bin/python -m infra.local reset

.PHONY: token
token: $(ENVIRONMENT) ## Print a token: make -s token [ATHLETE=name] [TIER=free|premium] [ADMIN=1]
	@ATHLETE="$(ATHLETE)" TIER="$(TIER)" ADMIN="$(ADMIN)" .venv/bin/python -m infra.local token

.PHONY: demo
demo: $(ENVIRONMENT) ## Send a sample run to a running Spotter and show what comes back
	@.venv/bin/python -m infra.local demo

.PHONY: index
index: $(ENVIRONMENT) ## Take material into a running Spotter's knowledge base: make index [FOLDER=path]
	@FOLDER="$(FOLDER)" .venv/bin/python -m infra.local index

.PHONY: test
test: check ## Set everything up, check it, and run the whole suite
	@.venv/bin/pytest

.PHONY: check
check: $(ENVIRONMENT) $(SAM_ENVIRONMENT) ## Format, lint, types, import rules, template
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/cfn-lint template.yaml
	$(SAM) validate --lint

.PHONY: bench
bench: $(ENVIRONMENT) ## Measure speed against stated baselines
	@.venv/bin/python -m infra.bench

.PHONY: build
build: $(ENVIRONMENT) $(SAM_ENVIRONMENT) ## Build what AWS gets (no containers) and print its sizes
	PYTHON=$(CURDIR)/.venv/bin/python UV=$(abspath $(UV)) $(SAM) build
	@.venv/bin/python -m infra.packaging.sizes

.PHONY: layers
layers: $(ENVIRONMENT) ## Write the layers' requirement files anew, after a change of the lock file
	@.venv/bin/python -m infra.packaging.requirements

.PHONY: deploy
deploy: build ## Deploy to AWS: make deploy [STAGE=dev|staging|prod]; needs AWS credentials
	$(SAM) deploy --config-env $(STAGE)

.tools/bin/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { echo "spotter: Python 3.11 or newer is needed ($(PYTHON) is not); choose one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m pip install -qqq --disable-pip-version-check --target .tools uv==$(UV_VERSION) \
	  || { echo "spotter: uv could not be installed with pip; install it and try again" >&2; exit 1; }

$(ENVIRONMENT): pyproject.toml uv.lock $(if $(filter .tools/bin/uv,$(UV)),.tools/bin/uv)
	@$(UV) sync --quiet --frozen --python "$$($(UV) python find '>=3.11')"
	@touch $@

$(SAM_ENVIRONMENT): pyproject.toml uv.lock $(ENVIRONMENT)
	@UV_PROJECT_ENVIRONMENT=.venv-sam $(UV) sync --quiet --frozen --only-group sam --python "$$($(UV) python find '>=3.11')"
	@touch $@
