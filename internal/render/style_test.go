package render

import (
	"fmt"
	"math"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"dossier/templates"
)

// TestColoursCanBeRead holds every colour of words to the contrast that WCAG AA
// asks for, on every ground that words stand on.
func TestColoursCanBeRead(t *testing.T) {
	css := styleSheet(t)
	light, rest, _ := strings.Cut(css, "@media screen and (prefers-color-scheme: dark)")
	dark, _, _ := strings.Cut(rest, "/* Ground */")
	for name, block := range map[string]string{"light": light, "dark": dark} {
		colours := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(block, -1) {
			colours[m[1]] = m[2]
		}
		for _, words := range []string{"ink", "quiet", "link", "person", "organization", "place", "date", "claim", "asserts", "denies", "questions", "declines"} {
			for _, ground := range []string{"paper", "tint", "said"} {
				if c := contrast(t, colours[words], colours[ground]); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f", name, words, ground, c)
				}
			}
		}
		if c := contrast(t, colours["ink"], colours["lit"]); c < 4.5 {
			t.Errorf("%s: ink on lit has a contrast of %.2f", name, c)
		}
	}
}

func TestStyleSheetIsSmallAndSelfContained(t *testing.T) {
	css := styleSheet(t)
	if len(css) > 30_000 {
		t.Errorf("%d bytes", len(css))
	}
	for _, foreign := range []string{"url(", "@import", "http:", "https:"} {
		if strings.Contains(css, foreign) {
			t.Errorf("the style sheet has %q", foreign)
		}
	}
}

func TestScriptsAreSmall(t *testing.T) {
	total := 0
	for _, name := range templates.Assets {
		if path.Ext(name) != ".js" {
			continue
		}
		data, err := templates.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		total += len(data)
	}
	if total < 1000 || total > 25_000 {
		t.Errorf("all scripts together have %d bytes", total)
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

// contrast is the contrast ratio of WCAG between two colours, "#rrggbb".
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	if len(colour) != 7 {
		t.Fatalf("no colour %q", colour)
	}
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(fmt.Errorf("colour %q: %w", colour, err))
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
