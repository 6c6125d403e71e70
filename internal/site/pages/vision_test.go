package pages

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// linear is a colour by its amounts of red, green and blue light, 0 to 1.
type linear [3]float64

func linearOf(t *testing.T, colour string) (c linear) {
	t.Helper()
	if len(colour) != 7 {
		t.Fatalf("no colour %q", colour)
	}
	for i := range c {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(fmt.Errorf("colour %q: %w", colour, err))
		}
		if c[i] = float64(n) / 255; c[i] <= 0.04045 {
			c[i] /= 12.92
		} else {
			c[i] = math.Pow((c[i]+0.055)/1.055, 2.4)
		}
	}
	return c
}

func (c linear) luminance() float64 { return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2] }

// as returns the colour as an eye sees it whose matrix is m.
func (c linear) as(m [3]linear) (out linear) {
	for i, row := range m {
		out[i] = min(1, max(0, row[0]*c[0]+row[1]*c[1]+row[2]*c[2]))
	}
	return out
}

// lab returns the colour in CIELAB, by the white point D65.
func (c linear) lab() [3]float64 {
	f := func(v float64) float64 {
		if v > 216.0/24389 {
			return math.Cbrt(v)
		}
		return (24389.0/27*v + 16) / 116
	}
	x := f((0.4124564*c[0] + 0.3575761*c[1] + 0.1804375*c[2]) / 0.95047)
	y := f(c.luminance())
	z := f((0.0193339*c[0] + 0.1191920*c[1] + 0.9503041*c[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// contrast returns the contrast ratio of WCAG.
func contrast(a, b linear) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func difference(a, b linear) float64 {
	x, y := a.lab(), b.lab()
	return math.Hypot(math.Hypot(x[0]-y[0], x[1]-y[1]), x[2]-y[2])
}

// eyes are the matrices of Machado, Oliveira and Fernandes (2009) for full
// deficiency of one kind of cone.
var eyes = map[string][3]linear{
	"all cones":    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// schemes returns the colours of the style sheet in both modes.
func schemes(t *testing.T) map[string]map[string]string {
	t.Helper()
	out := map[string]map[string]string{"light": {}, "dark": {}}
	for _, m := range regexp.MustCompile(`--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);`).FindAllStringSubmatch(styleSheet(t), -1) {
		out["light"][m[1]], out["dark"][m[1]] = m[2], m[3]
	}
	if len(out["dark"]) < 15 {
		t.Fatalf("only %d colours", len(out["dark"]))
	}
	return out
}

// TestColoursHoldForEveryEye holds the colours of words to the contrast that
// WCAG AA asks for, and those of kinds and stances apart from each other, for
// readers who lack a kind of cone too. A difference of 15 in CIELAB is several
// times the least that can be seen.
func TestColoursHoldForEveryEye(t *testing.T) {
	for mode, colours := range schemes(t) {
		for eye, matrix := range eyes {
			seen := func(name string) linear { return linearOf(t, colours[name]).as(matrix) }
			for _, words := range []string{"ink", "quiet", "link", "person", "organization", "place", "date", "claim", "asserts", "denies", "questions", "declines"} {
				for _, ground := range []string{"paper", "tint", "said"} {
					if c := contrast(seen(words), seen(ground)); c < 4.5 {
						t.Errorf("%s, %s: %s on %s has a contrast of %.2f", mode, eye, words, ground, c)
					}
				}
			}
			for _, family := range [][]string{{"person", "organization", "place", "date", "claim"}, {"asserts", "denies", "questions"}} {
				for i, a := range family {
					for _, b := range family[i+1:] {
						if d := difference(seen(a), seen(b)); d < 15 {
							t.Errorf("%s, %s: %s and %s differ by %.1f", mode, eye, a, b, d)
						}
					}
				}
			}
		}
	}
}

// Colour is not all that tells kinds of mark apart: each has a line of its own.
func TestKindsOfMarkDifferInForm(t *testing.T) {
	css := styleSheet(t)
	styles := map[string]string{}
	for _, kind := range []string{"person", "organization", "place", "open"} {
		m := regexp.MustCompile(`\.mention\.` + kind + ` \{([^}]*)\}`).FindStringSubmatch(css)
		if m == nil {
			t.Fatalf("no rule for %s", kind)
		}
		style := "solid"
		if s := regexp.MustCompile(`text-decoration-style: (\w+)`).FindStringSubmatch(m[1]); s != nil {
			style = s[1]
		}
		if other, ok := styles[style]; ok {
			t.Errorf("%s and %s both have the line %s", kind, other, style)
		}
		styles[style] = kind
	}
	if styles["double"] != "" || !strings.Contains(css, ".text .time, .sample.time { text-decoration-style: double;") {
		t.Error("dates have no line of their own")
	}
}
