//go:build unix

package scaffold

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// shell runs scripts of workflows as a forge does. Their files in /tmp are in
// temp.
type shell struct {
	dir, temp string
	env       []string
}

func newShell(t *testing.T) *shell {
	t.Helper()
	s := &shell{dir: t.TempDir(), temp: t.TempDir()}
	s.env = append(os.Environ(), "HOME="+t.TempDir(), "RUNNER_TEMP="+s.temp, "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@localhost", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@localhost")
	return s
}

func (s *shell) try(script string, env ...string) (string, error) {
	cmd := exec.Command("sh", "-e", "-c", strings.ReplaceAll(script, "/tmp/", s.temp+"/"))
	cmd.Dir = s.dir
	cmd.Env = append(s.env, env...)
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

func (s *shell) run(t *testing.T, script string, env ...string) string {
	t.Helper()
	out, err := s.try(script, env...)
	if err != nil {
		t.Fatalf("%v\n%s\n%s", err, script, out)
	}
	return out
}

// script returns the script of the step that contains text.
func script(t *testing.T, f Forge, text string) string {
	t.Helper()
	for _, s := range steps(t, f) {
		if strings.Contains(s.Run, text) {
			return s.Run
		}
	}
	t.Fatalf("%s has no step with %q", f, text)
	return ""
}

// TestWorkflowGetsTheSource checks the step that gets the source code: it needs
// both values, and a full hash.
func TestWorkflowGetsTheSource(t *testing.T) {
	for _, f := range Forges() {
		s := newShell(t)
		s.run(t, "git init -q -b main . && echo one >a && git add a && git commit -q -m one && echo two >a && git commit -q -a -m two")
		first, second := s.run(t, "git rev-parse HEAD~1"), s.run(t, "git rev-parse HEAD")
		get := script(t, f, "git clone")
		repository := "DOSSIER_REPOSITORY=" + s.dir
		for _, c := range []struct{ name, repository, commit, want string }{
			{"nothing", "DOSSIER_REPOSITORY=", "", "Fill in DOSSIER_REPOSITORY and DOSSIER_COMMIT in " + f.Workflow() + "."},
			{"no commit", repository, "", "Fill in"},
			{"a branch", repository, "main", "must be the full hash"},
			{"a short hash", repository, second[:12], "must be the full hash"},
			{"an unknown hash", repository, strings.Repeat("0", 40), ""},
		} {
			if out, err := s.try(get, c.repository, "DOSSIER_COMMIT="+c.commit); err == nil || !strings.Contains(out, c.want) {
				t.Errorf("%s, %s: %v, %q", f, c.name, err, out)
			}
			s.run(t, "rm -rf /tmp/dossier")
		}
		for commit, want := range map[string]string{first: "one", second: "two"} {
			s.run(t, get, repository, "DOSSIER_COMMIT="+commit)
			if got := s.run(t, "cat /tmp/dossier/a"); got != want {
				t.Errorf("%s: got %q, want %q", f, got, want)
			}
			s.run(t, "rm -rf /tmp/dossier")
		}
	}
}

// TestForgejoPublishesABranch checks the step that puts the site into a branch:
// the branch holds just the site, in one commit, and the same commit each time.
func TestForgejoPublishesABranch(t *testing.T) {
	s := newShell(t)
	origin := filepath.Join(t.TempDir(), "origin.git")
	s.run(t, "git init -q --bare "+origin+" && git init -q -b main . && git remote add origin "+origin)
	s.run(t, "mkdir -p content site/people && echo /site/ >.gitignore && echo text >content/a.md && git add . && git commit -q -m content")
	s.run(t, "echo page >site/index.html && echo ana >site/people/ana.html && echo x >site/.gitignore")
	publish := script(t, Forgejo, "git push")

	s.run(t, publish)
	pages := func(command string) string { return s.run(t, "git --git-dir="+origin+" "+command) }
	if got := pages("ls-tree -r --name-only pages"); got != ".gitignore\nindex.html\npeople/ana.html" {
		t.Errorf("the branch has %q", got)
	}
	if got := pages("rev-list --count pages"); got != "1" {
		t.Errorf("the branch has %s commits", got)
	}
	first := pages("rev-parse pages")
	s.run(t, "rm /tmp/index")
	s.run(t, publish)
	if again := pages("rev-parse pages"); again != first {
		t.Errorf("the same site makes the commits %s and %s", first, again)
	}

	s.run(t, "rm /tmp/index site/people/ana.html")
	s.run(t, publish)
	if got := pages("ls-tree -r --name-only pages"); got != ".gitignore\nindex.html" {
		t.Errorf("after a page is gone the branch has %q", got)
	}
	if got := s.run(t, "git status --porcelain"); got != "" {
		t.Errorf("the checkout has changes: %s", got)
	}
}
