package browsertest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dossier/internal/devtool/validators"
	"dossier/internal/pipeline"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"golang.org/x/tools/txtar"
)

// constructs builds the dossier of testdata/constructs.txtar once, and returns the
// folder of its site.
var constructs = sync.OnceValues(func() (string, error) {
	files, err := txtar.ParseFile("testdata/constructs.txtar")
	if err != nil {
		return "", err
	}
	content := filepath.Join(filepath.Dir(site), "constructs", "content")
	fsys, err := txtar.FS(files)
	if err != nil {
		return "", err
	}
	if err := os.CopyFS(content, fsys); err != nil {
		return "", err
	}
	built := filepath.Join(filepath.Dir(content), "site")
	_, problems, err := pipeline.Run(context.Background(), pipeline.Options{Content: content, Site: built})
	if err == nil && problems.Errors() > 0 {
		var b bytes.Buffer
		_ = problems.Print(&b, false)
		err = fmt.Errorf("build %s: %s", content, b.String())
	}
	return built, err
})

// The Nu HTML checker finds nothing in any page of the example and of constructs.
// What it says of the content security policy is left out: it does not know where
// a file is served from. A browser does, and other tests have it report what the
// policy blocks.
func TestTheNuCheckerFindsNothing(t *testing.T) {
	more, err := constructs()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("java", "-Xss8m", "-jar", validators.File(t, "vnu-jar/build/dist/vnu.jar"),
		"--skip-non-html", "--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect", "--filterpattern", ".*Content Security Policy.*", site, more)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("run the Nu checker, which needs Java 17 or later: %v\n%s", err, problems.String())
	}
	var found struct {
		Messages []struct {
			URL, Message, Extract string
			LastLine              int
		}
	}
	if err := json.Unmarshal(out, &found); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for i, m := range found.Messages {
		if i == 30 {
			t.Fatalf("and %d more", len(found.Messages)-i)
		}
		t.Errorf("%s:%d: %s\n\t%q", m.URL, m.LastLine, m.Message, m.Extract)
	}
}

// looks are the ways in which a page is looked at.
var looks = []struct {
	name   string
	width  int64
	scheme string
}{{"laptop, light", 1280, "light"}, {"laptop, dark", 1280, "dark"}, {"phone, light", 375, "light"}, {"phone, dark", 375, "dark"}}

// inEveryLook opens the pages at the addresses and calls test for each of them in
// each look.
func inEveryLook(t *testing.T, pages []string, test func(t *testing.T, tb *tab, look int) []string) {
	t.Helper()
	for _, p := range pages {
		name := p[strings.LastIndex(p, "site/")+len("site/"):]
		t.Run(name, func(t *testing.T) {
			tb := open(t, "file://")
			tb.visit(t, p)
			for i, look := range looks {
				tb.do(t, chromedp.EmulateViewport(look.width, 800))
				call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
					Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: look.scheme}},
				})
				for _, found := range test(t, tb, i) {
					t.Errorf("on a %s: %s", look.name, found)
				}
			}
		})
	}
}

// everyKind returns the addresses of a page of each kind of the example, and of the
// pages of constructs that the example has no like of.
func everyKind(t *testing.T) []string {
	t.Helper()
	dir, err := constructs()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range kinds(t) {
		out = append(out, fileURL(p))
	}
	for _, p := range []string{"articles/54/quay.html", "claims/safe.html", "organizations/61/harbour-office.html", "404.html"} {
		out = append(out, "file://"+filepath.ToSlash(filepath.Join(dir, p)))
	}
	return out
}

// axe-core finds nothing. All its rules are tried on a light laptop and on a dark
// phone. On the other two, only colours can differ.
func TestAxeFindsNothing(t *testing.T) {
	script, err := os.ReadFile(validators.File(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	const run = `(async () => {
		const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, %s });
		return violations.map((v) => v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | "));
	})()`
	rules := []string{"", `runOnly: ["color-contrast", "link-in-text-block"]`, `runOnly: ["color-contrast", "link-in-text-block"]`, ""}
	inEveryLook(t, everyKind(t), func(t *testing.T, tb *tab, look int) []string {
		if !eval[bool](t, tb, `!!window.axe`) {
			// axe-core takes a page without a style sheet, 404.html, for white. Its ground is the canvas.
			eval[any](t, tb, string(script)+`; document.styleSheets.length || (document.documentElement.style.background = "Canvas"); true`)
		}
		return eval[[]string](t, tb, fmt.Sprintf(run, rules[look]))
	})
}

// axe-core leaves pictures out, so what is in them is measured here.
func TestPicturesHaveContrast(t *testing.T) {
	script, err := os.ReadFile("testdata/contrast.js")
	if err != nil {
		t.Fatal(err)
	}
	var pages []string
	for _, p := range everyKind(t) {
		if html, err := os.ReadFile(strings.TrimPrefix(p, "file://")); err != nil {
			t.Fatal(err)
		} else if bytes.Contains(html, []byte("<svg")) {
			pages = append(pages, p)
		}
	}
	if len(pages) < 5 {
		t.Errorf("only %d pages with pictures", len(pages))
	}
	inEveryLook(t, pages, func(t *testing.T, tb *tab, _ int) []string { return eval[[]string](t, tb, string(script)) })
}

// The test above would notice each of these.
func TestPicturesWithoutContrastAreNoticed(t *testing.T) {
	script, err := os.ReadFile("testdata/contrast.js")
	if err != nil {
		t.Fatal(err)
	}
	tb := open(t, "data:")
	for _, c := range []struct {
		picture string
		found   int
	}{
		{`<text x="9" y="50" fill="%23777">seen</text>`, 1}, // 4.48
		{`<text x="9" y="50" fill="%23757575">seen</text>`, 0},
		{`<rect width="200" height="100" fill="%23000"/><text x="9" y="50">black</text>`, 1},
		{`<text x="9" y="50">black</text><rect width="200" height="100" fill-opacity="0" fill="%23000"/>`, 0},
		{`<rect width="200" height="100" fill="%23000"/><text x="9" y="50" paint-order="stroke" stroke="%23fff">black</text>`, 0},
		{`<a href="%23"><circle cx="9" cy="9" r="5" fill="%23959595"/></a>`, 1}, // 2.99
		{`<a href="%23"><circle cx="9" cy="9" r="5" fill="%23949494"/></a>`, 0},
		{`<a href="%23"><circle cx="9" cy="9" r="5" fill="%23ddd" stroke="%23000"/></a>`, 0},
	} {
		tb.visit(t, `data:text/html,<!DOCTYPE html><main><svg width="200" height="100">`+c.picture+`</svg></main>`)
		if got := eval[[]string](t, tb, string(script)); len(got) != c.found {
			t.Errorf("%s: found %q, want %d", c.picture, got, c.found)
		}
	}
}
