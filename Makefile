# make        builds bin/dossier and the example dossier into site/
# make test   runs all tests; they need Chromium, Node.js with npm, and Java
# make help   lists the rest

GO      ?= go
BROWSER := chromium chromium-browser google-chrome google-chrome-stable
FUZZ    ?= 30s
SIZES   ?= 1000,10000
N       ?= 1000
BENCH   ?= .
COUNT   ?= 6
WORK    ?=
CROSS   ?= darwin/arm64 windows/amd64
SNAPSHOT ?=
VULNDB  ?= https://vuln.go.dev

BASELINE   := internal/devtool/bench-baseline.txt
VALIDATORS := internal/devtool/validators
benchmark   = $(GO) test -run '^$$' -bench '$(1)' -benchmem -benchtime 100ms -count $(COUNT) -timeout 0 ./...

# install installs the package $(2) of Debian, or says how to install $(1) there, on Fedora ($(3)) and on macOS ($(4)).
install = { \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(2) >/dev/null && exit 0; \
	fi; \
	echo "The tests need $(1). Install it, then run make test again:"; \
	echo "  Debian, Ubuntu  sudo apt-get install $(2)"; \
	echo "  Fedora          sudo dnf install $(3)"; \
	echo "  macOS           brew install $(4)"; \
	exit 1; }

.PHONY: all bin site test test-short browser validators npm java vet fmt lint tidy vuln bench bench-save bench-growth bench-hostile bench-hugo fuzz eval golden cross release clean help

all: site

bin: ## build bin/dossier
	$(GO) build -trimpath -o bin/dossier ./cmd/dossier

site: bin ## build the example dossier into site/
	./bin/dossier build

test: browser validators java ## run all tests
	$(GO) test -timeout 40m ./...

test-short: ## run the tests that need no browser and take little time
	$(GO) test -short ./...

browser: ## check for Chromium; as root on Debian and Ubuntu, install it
	@for b in $(BROWSER); do command -v $$b >/dev/null && exit 0; done; \
	for a in "/Applications/Google Chrome.app" /Applications/Chromium.app; do [ -d "$$a" ] && exit 0; done; \
	$(call install,Chromium or Chrome,chromium,chromium,--cask chromium)

validators: npm $(VALIDATORS)/node_modules/.package-lock.json ## install the checkers of others that the tests run

$(VALIDATORS)/node_modules/.package-lock.json: $(VALIDATORS)/package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --prefix $(VALIDATORS)
	@touch $@

npm: ## check for npm; as root on Debian and Ubuntu, install it
	@command -v npm >/dev/null || $(call install,npm,npm,nodejs-npm,node)

java: ## check for Java, for the Nu HTML checker; as root on Debian and Ubuntu, install it
	@java -version >/dev/null 2>&1 || $(call install,Java 17 or later,default-jre-headless,java-latest-openjdk-headless,--cask temurin)

vet: ## go vet
	$(GO) vet ./...

fmt: ## fail where gofmt would change something
	@out=$$(gofmt -l cmd internal templates); [ -z "$$out" ] || { echo "gofmt would change:"; echo "$$out"; exit 1; }

lint: ## staticcheck
	$(GO) tool staticcheck ./...

tidy: ## fail where go.mod is not tidy
	$(GO) mod tidy -diff

cross: ## vet the code and build the program for macOS and Windows
	@for p in $(CROSS); do echo "$$p"; \
		GOOS=$${p%/*} GOARCH=$${p#*/} CGO_ENABLED=0 $(GO) vet ./... && \
		GOOS=$${p%/*} GOARCH=$${p#*/} CGO_ENABLED=0 $(GO) build -o /dev/null ./cmd/dossier || exit 1; \
	done

release: ## make the archives of the tagged commit in dist/; SNAPSHOT=1 takes any commit
	$(GO) run ./internal/devtool/cmd/release $(if $(SNAPSHOT),-snapshot)

vuln: ## look for known vulnerabilities in the code that is used, if their database can be reached
	@if curl -fsS --max-time 10 -o /dev/null $(VULNDB)/index/db.json; then \
		$(GO) tool govulncheck -db $(VULNDB) ./...; \
	else \
		echo "govulncheck did NOT run: the database of vulnerabilities at $(VULNDB) cannot be reached"; \
	fi

bench: ## run the benchmarks that match $(BENCH) and compare them with the baseline
	@mkdir -p bin
	$(call benchmark,$(BENCH)) > bin/bench.txt || { cat bin/bench.txt; exit 1; }
	@$(GO) tool benchstat -ignore cpu $(BASELINE) bin/bench.txt

bench-save: ## run all benchmarks and make them the baseline
	@mkdir -p bin
	$(call benchmark,.) > bin/bench.txt || { cat bin/bench.txt; exit 1; }
	@grep -E '^(goos|goarch|cpu|pkg|Benchmark)' bin/bench.txt > $(BASELINE)

bench-growth: ## measure how each stage grows from one of $(SIZES) articles to the next
	@$(GO) run ./internal/devtool/cmd/bench-growth -sizes $(SIZES) -work '$(WORK)'

bench-hostile: ## measure how each stage grows with the hostile inputs that match $(BENCH)
	@$(GO) run ./internal/devtool/cmd/bench-growth -hostile '$(BENCH)' -sizes 2000,8000 -work '$(WORK)'

bench-hugo: ## build $(N) articles with dossier and with Hugo, if that is installed
	@$(GO) run ./internal/devtool/cmd/bench-hugo -n $(N) -work '$(WORK)'

fuzz: ## run each fuzz target for $(FUZZ)
	@$(GO) list ./... | while read p; do $(GO) test -list '^Fuzz' $$p | grep '^Fuzz' | while read f; do \
		echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZ) -fuzzminimizetime 1s $$p || exit 1; done || exit 1; done

eval: ## measure extraction on public corpora (in the folder EVAL_DATA) against the stored scores
	@$(GO) build -o bin/eval ./internal/devtool/cmd/eval && ./bin/eval

golden: ## rewrite the golden files
	$(GO) test ./internal/source/corpus ./internal/check ./internal/site/pages ./internal/diag/rules -update

clean: ## remove what make built
	rm -rf bin
	find site -mindepth 1 ! -path site/.gitignore -delete

help:
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort | expand -t 14
