package pages

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"dossier/templates"
)

// TestWordsCanBeReadWhereTheyAreLitUp holds the words of a passage that a link
// leads to, to the contrast that WCAG AA asks for.
func TestWordsCanBeReadWhereTheyAreLitUp(t *testing.T) {
	for mode, colours := range schemes(t) {
		if c := contrast(linearOf(t, colours["ink"]), linearOf(t, colours["lit"])); c < 4.5 {
			t.Errorf("%s: ink on lit has a contrast of %.2f", mode, c)
		}
	}
}

func TestStyleSheetIsSmallAndSelfContained(t *testing.T) {
	css := styleSheet(t)
	if len(css) > 45_000 {
		t.Errorf("%d bytes", len(css))
	}
	for _, foreign := range []string{"url(", "@import", "http:", "https:"} {
		if strings.Contains(css, foreign) {
			t.Errorf("the style sheet has %q", foreign)
		}
	}
}

// TestStyleSheetHoldsInBothDirections finds what names a side instead of where a
// line begins or ends.
func TestStyleSheetHoldsInBothDirections(t *testing.T) {
	sided := regexp.MustCompile(`(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[{;]\s*(?:left|right):|(?:float|clear): (?:left|right);`)
	css := strings.NewReplacer("float: right; float: inline-end;", "", "clear: right; clear: inline-end;", "").Replace(styleSheet(t))
	for _, found := range sided.FindAllString(css, -1) {
		t.Errorf("the style sheet has %q", found)
	}
}

// A page loads two scripts at most, and they stay small, as they are written.
func TestScriptsAreSmall(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	files := map[string][]string{"site.js": templates.Scripts[:], "page.js": templates.PageScripts[:], "search.js": {"search.js"}}
	for _, page := range s.paths {
		total := 0
		scripts := s.all(page, "script[src]")
		for _, script := range scripts {
			src, _ := attr(script, "src")
			for _, file := range files[path.Base(src)] {
				js, err := templates.FS.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				total += len(js)
			}
		}
		if len(scripts) > 2 || len(scripts) > 0 && total == 0 || total > 40_000 {
			t.Errorf("%s loads %d scripts of %d bytes", page, len(scripts), total)
		}
	}
}

func styleSheet(t *testing.T) string {
	t.Helper()
	css, err := templates.FS.ReadFile("style.css")
	if err != nil {
		t.Fatal(err)
	}
	return string(css)
}
