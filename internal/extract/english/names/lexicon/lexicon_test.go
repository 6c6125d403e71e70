package lexicon

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
)

func TestWordClasses(t *testing.T) {
	l := Default()
	tests := []struct {
		word string
		has  Class
		not  Class
	}{
		{"Maria", GivenFemale, GivenMale},
		{"THOMAS", GivenMale, GivenFemale},
		{"Kim", SurnameFirst, Country},
		{"Mr.", Title, Role},
		{"spokeswoman", Role, OrganizationHead},
		{"Ministry", OrganizationHead, Given},
		{"Russian", Demonym, Country},
		{"Türkiye", Country, Demonym},
		{"van", Particle, Title},
		{"Tuesday", Calendar, Given | Surname},
		{"qwertz", 0, ^Class(0)},
	}
	for _, tt := range tests {
		if c := l.Word(tt.word); c&tt.has != tt.has || c&tt.not != 0 {
			t.Errorf("%s: class %b, want %b and not %b", tt.word, c, tt.has, tt.not)
		}
	}
}

func TestPhrases(t *testing.T) {
	l := Default()
	if l.Word("new")&PhraseStart == 0 {
		t.Error("no phrase starts with new")
	}
	h := Join(HashString("new"), HashString("york"))
	if l.Of(h)&City == 0 {
		t.Error("new york is no city")
	}
	if l.Of(Join(HashString("york"), HashString("new"))) != 0 {
		t.Error("york new is on a list")
	}
}

func TestListsAreFoldedSortedAndShort(t *testing.T) {
	for _, list := range lists {
		b, err := words.Lexicon.ReadFile("lexicon/" + list.file)
		if err != nil {
			t.Fatal(err)
		}
		var entries []string
		for line := range strings.Lines(string(b)) {
			switch line = strings.TrimSpace(line); {
			case strings.HasPrefix(line, "#"):
			case list.phrases:
				entries = append(entries, strings.Split(line, ", ")...)
			default:
				entries = append(entries, strings.Fields(line)...)
			}
		}
		if len(entries) < 10 {
			t.Errorf("%s: %d entries", list.file, len(entries))
		}
		if !slices.IsSorted(entries) || len(slices.Compact(slices.Clone(entries))) != len(entries) {
			t.Errorf("%s: not in order, or something twice", list.file)
		}
		for _, e := range entries {
			if namekey.Fold(e) != e || len(strings.Fields(e)) > MaxPhrase {
				t.Errorf("%s: %q is not folded or longer than %d words", list.file, e, MaxPhrase)
			}
		}
	}
}

func TestTableHasRoom(t *testing.T) {
	l := Default()
	used := 0
	for _, s := range l.slots {
		if s.class != 0 {
			used++
		}
	}
	if used*10 > len(l.slots)*6 {
		t.Errorf("%d of %d slots used", used, len(l.slots))
	}
}

func BenchmarkWord(b *testing.B) {
	l := Default()
	for b.Loop() {
		l.Word("Lindqvist")
	}
}
