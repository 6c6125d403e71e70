package names

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// nameOf takes a name that stands alone apart.
func nameOf(s string) *name {
	t := segment.New(s, []segment.Block{{Span: span.Span{End: len(s)}}})
	f := &finder{t: t, lex: lexicon.Default()}
	return f.readName(&chunk{Mention: Mention{Span: span.Span{End: len(s)}}, last: len(t.Tokens)})
}

func TestNameParts(t *testing.T) {
	tests := []struct {
		in, parts, surname string
		full               bool
	}{
		{"Ada Okoye", "ada okoye", "okoye", true},
		{"Park Min-ho", "park min ho", "park", true},
		{"J.P. Marlow", "j p marlow", "marlow", true},
		{"Ludwig van der Velde", "ludwig van der velde", "van", true},
		{"Peter Hallam Jr.", "peter hallam", "hallam", true},
		{"Adu Okoye IV", "adu okoye", "okoye", true},
		{"Malik X", "malik x", "x", true},
		{"Sheikh Hamad", "hamad", "hamad", false},
		{"Austin Zhao Lifeng", "austin zhao lifeng", "zhao", true},
		{"Okoye", "okoye", "okoye", false},
		{"Brandt-Okoye", "brandt okoye", "okoye", false},
		{"anti-Okoye", "okoye", "okoye", false},
		{"al-Tamimi", "al tamimi", "tamimi", false},
		{"van der Velde", "van der velde", "velde", false},
	}
	for _, tt := range tests {
		n := nameOf(tt.in)
		if got := strings.Join(n.parts, " "); got != tt.parts || n.full() != tt.full {
			t.Errorf("%s: parts %q, full %t; want %q, %t", tt.in, got, n.full(), tt.parts, tt.full)
		}
		if tt.full && n.parts[n.surname] != tt.surname {
			t.Errorf("%s: surname from %q, want %q", tt.in, n.parts[n.surname], tt.surname)
		}
	}
}

func TestCompatible(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"Robert Haskell", "Robert T. Haskell", true},
		{"R. Haskell", "Robert Haskell", true},
		{"Robert Haskell Jr.", "Robert Haskell", true},
		{"Robert Haskell Jr.", "Robert Haskell, Sr", false},
		{"Adu Okoye II", "Adu Okoye III", false},
		{"Robert Haskell", "Richard Haskell", false},
		{"Robert Haskell", "Robert Hastings", false},
		{"Muhammad Tamimi", "Muhammed Tamimi", true},
		{"Ortega Molina", "Carlos Ortega Molina", true},
		{"Carlos Ortega", "Carlos Ortega Molina", true},
		{"Min-ho Park", "Park Min-ho", true},
		{"George A. Palmer", "George B. Palmer", false},
		{"Ada Okoye", "Ben Ruiz", false},
		{"Maria Lind", "Mario Lind", false},
	}
	for _, tt := range tests {
		a, b := nameOf(tt.a), nameOf(tt.b)
		if got := compatible(a, b); got != tt.want {
			t.Errorf("%s, %s: %t", tt.a, tt.b, got)
		}
		if compatible(a, b) != compatible(b, a) {
			t.Errorf("%s, %s: it matters which comes first", tt.a, tt.b)
		}
	}
}

func TestAlike(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"zelensky", "zelenskyy", true},
		{"muhammad", "mohammad", true},
		{"lind", "lund", false},
		{"haskell", "gaskell", false},
		{"brandt", "brandtner", false},
		{"same", "same", true},
	}
	for _, tt := range tests {
		if got := alike(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: %t", tt.a, tt.b, got)
		}
		if alike(tt.a, tt.b) != alike(tt.b, tt.a) {
			t.Errorf("%s, %s: it matters which comes first", tt.a, tt.b)
		}
	}
}

func TestSyllables(t *testing.T) {
	for w, want := range map[string]int{"min": 1, "jinping": 2, "chengdong": 2, "clijsters": 0, "cox": 0, "jackson": 0, "": 0, "xuan": 1, "abcdefghijklmnop": 0} {
		if got := syllables(w); got != want {
			t.Errorf("%q: %d, want %d", w, got, want)
		}
	}
}

func TestSurnameFirst(t *testing.T) {
	for s, want := range map[string]bool{
		"Park Min-ho": true, "Kim Tae Jun": true, "Zhao Lifeng": true, "Nguyen Van Thanh": true, "Austin Zhao Lifeng": true,
		"Kim Clijsters": false, "Jo Cox": false, "Ada Okoye": false, "Lee Martin": false, "Kim": false,
	} {
		if got := nameOf(s).asian; got != want {
			t.Errorf("%s: %t, want %t", s, got, want)
		}
	}
}

func TestFuller(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"Ada Okoye", "Okoye", true},
		{"Ada Okoye", "A. Okoye", true},
		{"A. Okoye", "Ada Okoye", false},
		{"Ada Okoye", "ADA N. OKOYE", true},
		{"Park Min Ho", "Park Min-ho", false},
	}
	for _, tt := range tests {
		if got := fuller(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %t", tt.a, tt.b, got)
		}
	}
}
