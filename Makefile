# make        builds bin/dossier and the example dossier into site/
# make test   runs all tests; those in a browser need Chromium and install it where they can
# make help   lists the rest

GO      ?= go
BROWSER := chromium chromium-browser google-chrome google-chrome-stable
FUZZ    ?= 30s
SIZES   ?= 1000,10000
N       ?= 1000
BENCH   ?=

.PHONY: all bin site test unit browser vet fmt lint tidy bench bench-save bench-growth bench-hugo fuzz eval golden clean help

all: site

bin: ## build bin/dossier
	$(GO) build -trimpath -o bin/dossier ./cmd/dossier

site: bin ## build the example dossier into site/
	./bin/dossier build

test: browser ## run all tests
	$(GO) test ./...

unit: ## run the tests that need no browser
	$(GO) test $$($(GO) list ./... | grep -v /browsertest)

browser: ## see that Chromium is there, installing it on Debian and Ubuntu as root
	@for b in $(BROWSER); do command -v $$b >/dev/null && exit 0; done; \
	for a in "/Applications/Google Chrome.app" /Applications/Chromium.app; do [ -d "$$a" ] && exit 0; done; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0; \
	fi; \
	echo "The browser tests need Chromium or Chrome on the PATH. Install it, then run make test again:"; \
	echo "  Debian, Ubuntu  sudo apt-get install chromium"; \
	echo "  Fedora          sudo dnf install chromium"; \
	echo "  macOS           brew install --cask chromium"; \
	exit 1

vet: ## go vet
	$(GO) vet ./...

fmt: ## fail where gofmt would change something
	@out=$$(gofmt -l cmd internal templates); [ -z "$$out" ] || { echo "gofmt would change:"; echo "$$out"; exit 1; }

lint: ## staticcheck
	$(GO) tool staticcheck ./...

tidy: ## fail where go.mod is not tidy
	$(GO) mod tidy -diff

bench: ## run the benchmarks and compare with the stored baseline
	@$(GO) build -o bin/bench ./internal/devtool/cmd/bench && ./bin/bench $(BENCH)

bench-save: ## run the benchmarks and make them the baseline
	@$(GO) build -o bin/bench ./internal/devtool/cmd/bench && ./bin/bench -save $(BENCH)

bench-growth: ## measure how each stage grows, with $(SIZES) articles
	@$(GO) build -o bin/bench ./internal/devtool/cmd/bench && ./bin/bench -growth -sizes $(SIZES) $(BENCH)

bench-hugo: ## compare with Hugo, where it is installed, on $(N) articles
	@$(GO) build -o bin/bench ./internal/devtool/cmd/bench && ./bin/bench -hugo -articles $(N) $(BENCH)

fuzz: ## run each fuzz target for $(FUZZ)
	@$(GO) list ./... | while read p; do $(GO) test -list '^Fuzz' $$p | grep '^Fuzz' | while read f; do \
		echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZ) $$p || exit 1; done || exit 1; done

eval: ## measure extraction on public corpora (in the folder EVAL_DATA) against the stored scores
	@$(GO) build -o bin/eval ./internal/devtool/cmd/eval && ./bin/eval

golden: ## rewrite the golden files
	$(GO) test ./internal/source/corpus ./internal/check ./internal/site/pages ./internal/diag/rules -update

clean: ## remove what make built
	rm -rf bin site

help:
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | expand -t 14
