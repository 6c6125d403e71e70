package scaffold

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"dossier/internal/source/config"
)

// workflow returns the text of the workflow of a forge.
func workflow(t *testing.T, f Forge) string {
	t.Helper()
	b, err := workflows.ReadFile("workflow/" + string(f) + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// step is a step of a workflow.
type step struct{ Name, Uses, Run string }

// steps returns all steps of the workflow of a forge.
func steps(t *testing.T, f Forge) (out []step) {
	t.Helper()
	var w struct {
		Jobs map[string]struct {
			Steps []step
		}
		Pages struct{ Script []string }
	}
	if err := yaml.Unmarshal([]byte(workflow(t, f)), &w); err != nil {
		t.Fatalf("%s: %v", f, err)
	}
	for _, name := range []string{"build", "publish"} {
		out = append(out, w.Jobs[name].Steps...)
	}
	for _, s := range w.Pages.Script {
		out = append(out, step{Run: s})
	}
	return out
}

func TestCreateWithWorkflow(t *testing.T) {
	plain, err := Create(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		forge Forge
		host  config.Host
	}{{GitHub, config.GitHubPages}, {GitLab, config.GitLabPages}, {Forgejo, ""}} {
		dir := t.TempDir()
		files, err := Create(dir, c.forge)
		if err != nil {
			t.Fatal(err)
		}
		if want := append(slices.Clone(plain), c.forge.Workflow()); !slices.Equal(files, want) {
			t.Errorf("%s: %q, want %q", c.forge, files, want)
		}
		b, err := os.ReadFile(filepath.Join(dir, "content", "dossier.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		if settings, problems := config.Parse("dossier.yaml", b); settings.Host != c.host || len(problems) > 0 {
			t.Errorf("%s: host %q, want %q; %v", c.forge, settings.Host, c.host, problems)
		}
		if b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(c.forge.Workflow()))); err != nil || string(b) != workflow(t, c.forge) {
			t.Errorf("%s: %v", c.forge, err)
		}
	}
	if _, err := Create(t.TempDir(), "none"); err == nil {
		t.Error("an unknown forge is no error")
	}
}

// TestWorkflowsAreReproducible checks that nothing in a workflow can change
// without a change of its file, and that it needs no secrets.
func TestWorkflowsAreReproducible(t *testing.T) {
	pinned := regexp.MustCompile(`^(- )?uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	image := regexp.MustCompile(`^image: [a-z]+:\d+\.\d+\.\d+(-[a-z]+)?$`)
	for _, f := range Forges() {
		text := workflow(t, f)
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			if strings.Contains(line, "uses:") && !pinned.MatchString(line) || strings.HasPrefix(line, "image:") && !image.MatchString(line) {
				t.Errorf("%s: not pinned: %s", f, line)
			}
		}
		for _, word := range []string{"secrets", "latest", "TOKEN"} {
			if strings.Contains(text, word) {
				t.Errorf("%s has the word %q", f, word)
			}
		}
		var order []string
		for _, s := range steps(t, f) {
			for _, command := range []string{"git clone", "go -C", "bin/dossier check", "bin/dossier build", "git push", "deploy-pages"} {
				if strings.Contains(s.Run+s.Uses, command) {
					order = append(order, command)
				}
			}
		}
		if want := []string{"git clone", "go -C", "bin/dossier check", "bin/dossier build"}; len(order) < 4 || !slices.Equal(order[:4], want) {
			t.Errorf("%s: steps %q, want %q and so on", f, order, want)
		}
	}
}

// TestImageHasTheGoOfTheModule checks that the image of GitLab's workflow can
// build the program. The other workflows read the version from go.mod.
func TestImageHasTheGoOfTheModule(t *testing.T) {
	mod, err := os.ReadFile("../../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	version := func(re, text string) (out []int) {
		for _, s := range regexp.MustCompile(re).FindStringSubmatch(text)[1:] {
			n, _ := strconv.Atoi(s)
			out = append(out, n)
		}
		return out
	}
	need := version(`(?m)^go (\d+)\.(\d+)\.(\d+)$`, string(mod))
	have := version(`golang:(\d+)\.(\d+)\.(\d+)`, workflow(t, GitLab))
	if slices.Compare(have, need) < 0 {
		t.Errorf("the image has Go %v, and the module needs %v", have, need)
	}
}
