package names

import (
	"reflect"
	"testing"
	"unicode/utf8"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"President Ada Okoye met Mr. Ben Ruiz, chairman of Orlex, in Geneva. Okoye said he left.",
		"By Jane Holloway\n\nJane Holloway | Getty Images",
		"KIM MEETS PUTIN\n\nKim Jong Un's train", "Okoye-Ruiz", "A. B.", "\xff\xfeA Okoye", "the Ministry of the", "U.S.-Korea's", "'s Okoye, 61, a", "van der Van",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tx := segment.New(s, segment.PlainBlocks(s), words.Segmentation)
		r := Find(tx)
		end := 0
		seen := make([]bool, len(r.Entities))
		for i, m := range r.Mentions {
			if m.Span.Start < end || m.Span.Empty() || m.Span.End > len(s) {
				t.Fatalf("mention %d: %v behind %d of %d", i, m.Span, end, len(s))
			}
			if !utf8.RuneStart(s[m.Span.Start]) && utf8.ValidString(s) {
				t.Fatalf("mention %d starts within a character", i)
			}
			end = m.Span.End
			if m.Role.Start < 0 || m.Role.End > len(s) || m.Role.End < m.Role.Start || m.Role.Overlaps(m.Span) {
				t.Fatalf("mention %d %v has the role %v", i, m.Span, m.Role)
			}
			if m.Confidence < 0 || m.Confidence > 1 {
				t.Fatalf("mention %d: confidence %g", i, m.Confidence)
			}
			switch {
			case m.Entity >= len(r.Entities) || m.Entity < -1, m.Entity == -1 && len(m.Candidates) < 2:
				t.Fatalf("mention %d is of entity %d, candidates %v", i, m.Entity, m.Candidates)
			case m.Entity >= 0:
				seen[m.Entity] = true
				if r.Entities[m.Entity].Kind != m.Kind {
					t.Fatalf("mention %d is a %s of a %s", i, m.Kind, r.Entities[m.Entity].Kind)
				}
			}
			for _, c := range m.Candidates {
				if c < 0 || c >= len(r.Entities) {
					t.Fatalf("mention %d: candidate %d of %d", i, c, len(r.Entities))
				}
			}
		}
		for n, e := range r.Entities {
			if !seen[n] || e.Name == "" || len(e.Forms) == 0 {
				t.Fatalf("entity %d without mention or name: %+v", n, e)
			}
		}
		if again := Find(tx); !reflect.DeepEqual(r, again) {
			t.Fatal("found twice, the names differ")
		}
	})
}

func BenchmarkFind(b *testing.B) {
	const paragraph = "President Anton Berezin of Ruritania met the foreign minister, Maria Lindqvist, in Geneva on Tuesday, and the two discussed a plan " +
		"that officials had drawn up over several months of quiet work. Berezin said he was pleased with what had been reached, while aides warned that much was " +
		"still to be done before any of it could be signed. Lindqvist, who arrived late, told reporters that the ministry would publish the text within weeks.\n\n"
	text := ""
	for range 40 {
		text += paragraph
	}
	tx := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(tx)
	}
}
