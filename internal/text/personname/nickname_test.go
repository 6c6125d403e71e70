package personname

import "testing"

func TestCutNickname(t *testing.T) {
	for name, want := range map[string][2]string{
		`Robert "Bobby" Marsh`:    {"Robert Marsh", "Bobby"},
		"Robert (Bobby) Marsh":    {"Robert Marsh", "Bobby"},
		"Robert ‘Bobby’ Marsh":    {"Robert Marsh", "Bobby"},
		"Robert «Bobby» Marsh":    {"Robert Marsh", "Bobby"},
		"Sinéad O’Connor":         {"Sinéad O’Connor", ""},
		"Robert Marsh (Labour)":   {"Robert Marsh (Labour)", ""},
		`"Bobby" Marsh`:           {`"Bobby" Marsh`, ""},
		"Robert “Bobby Lee Marsh": {"Robert “Bobby Lee Marsh", ""},
	} {
		rest, nickname := CutNickname(name)
		if rest != want[0] || nickname != want[1] {
			t.Errorf("%s: %q and %q, want %q", name, rest, nickname, want)
		}
	}
}

func TestDegreesAreNoWordsOfAName(t *testing.T) {
	for name, want := range map[string]string{
		"Ruth Bauer, Ph.D.":       "ruthbauer",
		"Ruth Bauer, M.D., Ph.D.": "ruthbauer",
		"Ruth Bauer, QC":          "ruthbauer",
		"Bauer, Ruth":             "ruthbauer",
		"Lee, Ma":                 "malee",
	} {
		if got := Parse(name, nil).Letters; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestInitialsWrittenTogether(t *testing.T) {
	for name, want := range map[string]int{"KB Okoye": 3, "Ed Okoye": 2, "KB OKOYE": 2, "Okoye KB": 2} {
		if got := len(Parse(name, nil).Words); got != want {
			t.Errorf("%s: %d words, want %d", name, got, want)
		}
	}
}

func TestContradict(t *testing.T) {
	for _, tt := range []struct {
		a, b                   string
		compatible, contradict bool
	}{
		{"Robert Dahl Sr.", "Robert Dahl Jr.", false, true},
		{"Robert Dahl", "Robert Dahl Jr.", true, false},
		{"Robert Dahl II", "Robert Dahl III", false, true},
		{"George H. W. Dahl", "George W. Dahl", false, true},
		{"George H. W. Dahl", "George H. Dahl", true, false},
		{"George Harold Dahl", "George H. Dahl", true, false},
		{"Leo XII", "Leo Dahl", false, false},
		{"Charles III", "Charles Dahl III", true, false},
		{`Robert "Bobby" Dahl`, "Bobby Dahl", true, false},
		{`Robert "Bobby" Dahl`, "Billy Dahl", false, false},
	} {
		a, b := Parse(tt.a, nil), Parse(tt.b, nil)
		if Compatible(a, b) != tt.compatible || Compatible(b, a) != tt.compatible {
			t.Errorf("%s and %s: compatible %t", tt.a, tt.b, !tt.compatible)
		}
		if Contradict(a, b) != tt.contradict || Contradict(b, a) != tt.contradict {
			t.Errorf("%s and %s: contradict %t", tt.a, tt.b, !tt.contradict)
		}
	}
}
