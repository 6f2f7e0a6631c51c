# packaging/bootstrap.py does the work, so that it is the same where there is no make.
PYTHON ?= python3

.PHONY: help setup run test clean

help: ## Show this list (the default)
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

setup: ## Install all that is needed, into this folder where possible
	@$(PYTHON) packaging/bootstrap.py setup

run: ## Set up, then open the sample; without a display, export it to build/
	@$(PYTHON) packaging/bootstrap.py run

test: ## Set up, then run all that CI runs
	@$(PYTHON) packaging/bootstrap.py test

clean: ## Remove what the others made, but for system packages
	rm -rf .venv .venv-core .tools build dist .mypy_cache .ruff_cache .pytest_cache
