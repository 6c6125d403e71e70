package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Orbán", "orban"},
		{"ŁÓDŹ", "lodz"},
		{"Nguyễn", "nguyen"},
		{"Sørensen", "sorensen"},
		{"Æthel", "aethel"},
		{"Weiß", "weiss"},
		{"D’Arcy", "d'arcy"},
		{"Jong\u2011un", "jong-un"},
		{"soft\u00adhyphen", "softhyphen"},
		{"e\u0301", "e"},
		{"Πάρος", "πάρος"},
		{"7", "7"},
	}
	for _, tt := range tests {
		if got := Fold(tt.in); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func FuzzAppendFold(f *testing.F) {
	for _, s := range []string{"Orbán", "Æ", "\xff\xfe", "ǅ", "İ", "ﬀ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if !utf8.ValidString(once) {
			t.Fatalf("Fold(%q) = %q is not UTF-8", s, once)
		}
		if got := AppendFold([]byte("x"), s); string(got) != "x"+once {
			t.Fatalf("appended %q, want x%s", got, once)
		}
	})
}

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
		b, err := files.ReadFile("data/" + list.file)
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
			if Fold(e) != e || len(strings.Fields(e)) > MaxPhrase {
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
