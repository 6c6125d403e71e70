package session

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/pipeline"
)

// hiding is a dossier with an edition that hides a name.
var hiding = map[string]string{
	"content/dossier.yaml":         "check: {foreign-key: off}\n",
	"content/articles/quay.md":     "---\ntitle: The quay\npublisher: Port Paper\ndate: 2024-03-05\n---\nHarbour master Lena Okoye said on Tuesday that the board would vote next week. ![plan](../media/plan.txt)\n",
	"content/people/lena-okoye.md": "---\nname: Lena Okoye\n---\n",
	"content/editions/public.yaml": "names: [{person: lena-okoye, as: Source A}]\n",
	"content/media/plan.txt":       "a plan",
	"templates/style.css":          "p{color:red}",
}

// The preview of an edition has the files that a build of it has, after each change.
func TestEditionIsThatOfABuild(t *testing.T) {
	t.Parallel()
	dir := content(t, hiding)
	o := pipeline.Options{Content: filepath.Join(dir, "content"), Templates: filepath.Join(dir, "templates")}
	s := New(Options{Options: o, Edition: "public"})
	steps := []struct {
		file, text string
		changes    Changes
		leak       string
	}{
		{"templates/style.css", "p{color:blue}", Changes{All: true}, ""},
		{"content/articles/more.md", "---\ntitle: More\npublisher: Port Paper\ndate: 2024-03-06\ntags: [quay]\n---\nOkoye said that the quay was safe. Sam Bright said that it was not.\n", Changes{Content: []string{"articles/more.md"}}, ""},
		{"templates/style.css", `p::before{content:"\4f koye"}`, Changes{Theme: true}, "style.css"},
		{"templates/style.css", "p{color:green}", Changes{Theme: true}, ""},
		{"content/media/plan.txt", "of Okoye", Changes{Content: []string{"media/plan.txt"}}, "media/plan.txt"},
		{"content/media/plan.txt", "another plan", Changes{Content: []string{"media/plan.txt"}}, ""},
		{"content/editions/public.yaml", "names: [{person: lena-okoye}]\n", Changes{Content: []string{"editions/public.yaml"}}, ""},
		{"content/people/lena-okoye.md", "---\nname: Lena Okoye\naliases: [Leni]\n---\n", Changes{Content: []string{"people/lena-okoye.md"}}, ""},
	}
	for _, step := range steps {
		write(t, filepath.Join(dir, step.file), step.text)
		d, err := s.Update(context.Background(), step.changes)
		want, found, wantErr := built(t, o)
		if !errors.Is(err, wantErr) || (step.leak != "") != errors.Is(err, pipeline.ErrLeak) {
			t.Fatalf("%s: error %v, want %v", step.file, err, wantErr)
		}
		if got := texts(d.Problems); got != found || strings.Contains(got, "tags") {
			t.Errorf("%s: problems\n%s\nwant\n%s", step.file, got, found)
		}
		if step.leak != "" {
			if d.Site != nil || !strings.Contains(found, step.leak) {
				t.Errorf("%s: a site with a leak, or the place is missing: %s", step.file, found)
			}
			continue
		}
		for name, text := range want {
			if b, err := d.Render(name); err != nil || string(b) != text {
				t.Errorf("%s: %s differs from that of a build, %v", step.file, name, err)
			}
		}
		if b, err := d.Render("people/bf/lena-okoye.html"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: the page of a hidden name: %q, %v", step.file, b, err)
		}
	}
}

// built returns the files of a build of the edition, its problems and its error.
func built(t *testing.T, o pipeline.Options) (files map[string]string, problems string, err error) {
	t.Helper()
	out := t.TempDir()
	o.Site = filepath.Join(out, "public")
	_, found, err := pipeline.RunEdition(context.Background(), o, "public", out, filepath.Join(out, "main"))
	files = snapshot(o.Site)
	delete(files, ".dossier-manifest")
	problems = texts(found)
	return files, strings.ReplaceAll(problems, filepath.ToSlash(o.Site), filepath.ToSlash(filepath.Join(filepath.Dir(o.Content), "site-public"))), err
}

func texts(problems diag.List) string {
	var b strings.Builder
	for _, d := range problems {
		b.WriteString(d.Path + ": " + d.Message + "\n")
	}
	return b.String()
}

// A picture that changed after the search is not shown before it is searched.
func TestEditionShowsOnlyWhatWasSearched(t *testing.T) {
	t.Parallel()
	dir := content(t, hiding)
	s := New(Options{Options: pipeline.Options{Content: filepath.Join(dir, "content")}, Edition: "public"})
	d, err := s.Update(context.Background(), Changes{All: true})
	if err != nil {
		t.Fatal(err)
	}
	read := func() string {
		f, ok, err := d.Media("media/plan.txt")
		if !ok || err != nil {
			return ""
		}
		defer f.Close()
		b, err := io.ReadAll(f)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	if got := read(); got != "a plan" {
		t.Errorf("%q before the change", got)
	}
	if err := os.WriteFile(filepath.Join(dir, "content/media/plan.txt"), []byte("of Okoye"), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := read(); got != "" {
		t.Errorf("%q after the change", got)
	}
	if b, err := d.Render("media/plan.txt"); err == nil {
		t.Errorf("%q after the change", b)
	}
}

// A find stays an error until it is gone.
func TestEditionWithALeakStaysAnError(t *testing.T) {
	t.Parallel()
	dir := content(t, hiding)
	write(t, filepath.Join(dir, "content/media/plan.txt"), "of Okoye")
	s := New(Options{Options: pipeline.Options{Content: filepath.Join(dir, "content")}, Edition: "public"})
	for _, c := range []Changes{{All: true}, {Content: []string{"articles/none.txt"}}, {}} {
		if _, err := s.Update(context.Background(), c); !errors.Is(err, pipeline.ErrLeak) {
			t.Errorf("%+v: error %v", c, err)
		}
	}
}

func TestEditionThatDoesNotExist(t *testing.T) {
	t.Parallel()
	dir := content(t, hiding)
	s := New(Options{Options: pipeline.Options{Content: filepath.Join(dir, "content")}, Edition: "publik"})
	var unknown *pipeline.UnknownEditionError
	if _, err := s.Update(context.Background(), Changes{All: true}); !errors.As(err, &unknown) {
		t.Errorf("error %v", err)
	}
	write(t, filepath.Join(dir, "content/editions/publik.yaml"), "name: [x]\n")
	d, err := s.Update(context.Background(), Changes{Content: []string{"editions/publik.yaml"}})
	if err != nil || d.Site != nil || !strings.Contains(texts(d.Problems), "unknown key") {
		t.Errorf("%v, %s", err, texts(d.Problems))
	}
}
