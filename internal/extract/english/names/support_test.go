package names

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
)

// TestNamesWithoutSupport has names of which the tagger is not sure, with and without
// something that speaks for them.
func TestNamesWithoutSupport(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		kind       dossier.Kind
		bare       bool
	}{
		{"They sold the Ostrel at once.", "Ostrel", dossier.Place, true},
		{"They drove to the village of Ostrel at once.", "Ostrel", dossier.Place, false},
		{"They swam in the Ostrel river at once.", "Ostrel", dossier.Place, false},
		{"They closed the Ostrel nuclear plant at once.", "Ostrel", dossier.Place, false},
		{"They closed the Ostrel nuclear treaty at once.", "Ostrel", dossier.Place, true},
		{"They live in Ostrel now.", "Ostrel", dossier.Place, false},
		{"They live on Ostrel now.", "Ostrel", dossier.Place, true},
		{"They went to Ostrel, Ohio, at once.", "Ostrel", dossier.Place, false},
		{"They live in the Ostrel and swim.", "Ostrel", dossier.Place, false},
		{"They live in the Ostrel mood now.", "Ostrel", dossier.Place, true},
		{"They were in Happy Chairs at once.", "Happy Chairs", dossier.Place, true},
		{"They were at Ostrel Bridge at once.", "Ostrel Bridge", dossier.Place, false},
		{"They left the US at once.", "US", dossier.Place, false},
		{"They bought the Ostrel at once.", "Ostrel", dossier.Organization, true},
		{"They bought the newspaper Ostrel at once.", "Ostrel", dossier.Organization, false},
		{"They read it in the Ostrel news agency.", "Ostrel", dossier.Organization, false},
		{"They read it in the Ostrel song book.", "Ostrel", dossier.Organization, true},
		{"They bought Boeing and Ostrel at once.", "Ostrel", dossier.Organization, false},
		{"They bought milk and Ostrel at once.", "Ostrel", dossier.Organization, true},
		{"She told the Ostrel all of it.", "Ostrel", dossier.Organization, false},
		{"She gave the Ostrel all of it.", "Ostrel", dossier.Organization, true},
		{"The chairman of Ostrel left.", "Ostrel", dossier.Organization, false},
		{"The colour of Ostrel changed.", "Ostrel", dossier.Organization, true},
		{"The Ostrel said so.", "Ostrel", dossier.Organization, false},
		{"The Ostrel faded.", "Ostrel", dossier.Organization, true},
		{"They left ORB at once.", "ORB", dossier.Organization, false},
		{"They left OR at once.", "OR", dossier.Organization, true},
		{"The Ostrel Rail Assembly (Osra) met.", "Osra", dossier.Organization, false},
		{"The new rail assembly (Osra) met.", "Osra", dossier.Organization, true},
		{"They met the Ostrel Forum at once.", "Ostrel Forum", dossier.Organization, false},
		{"They met the Forum Ostrel at once.", "Forum Ostrel", dossier.Organization, true},
		{"They met the Council of Docks at once.", "Council of Docks", dossier.Organization, false},
		{"They met the Power of Docks at once.", "Power of Docks", dossier.Organization, true},
		{"They met the Ostrel Council of Docks at once.", "Ostrel Council of Docks", dossier.Organization, false},
	} {
		f := find(segmented(tt.text), nil)
		f.chunks = nil
		for i := range f.t.Tokens {
			if last := f.nameAt(i, tt.name); last > 0 {
				c := chunk{first: i, last: last, tagged: tt.kind, margin: least(tt.kind) - 0.1}
				c.Kind, c.Span = tt.kind, f.t.Cover(i, last)
				f.chunks = append(f.chunks, c)
			}
		}
		if len(f.chunks) == 0 {
			t.Fatalf("%q is not in %q", tt.name, tt.text)
		}
		f.markBare()
		if f.chunks[0].bare != tt.bare {
			t.Errorf("%s: %s %s: bare %t", tt.text, tt.kind, tt.name, !tt.bare)
		}
		f.chunks[0].margin, f.chunks[0].bare = least(tt.kind), false
		if f.markBare(); f.chunks[0].bare {
			t.Errorf("%s: %s %s is bare although the tagger is sure", tt.text, tt.kind, tt.name)
		}
	}
}

func least(k dossier.Kind) float64 {
	c := chunk{}
	c.Kind = k
	return c.least()
}

// nameAt returns the end of the name that begins at token i, 0 if none does.
func (f *finder) nameAt(i int, name string) int {
	for last := i + 1; last <= len(f.t.Tokens); last++ {
		if f.t.Cover(i, last).Text(f.t.Source) == name {
			return last
		}
	}
	return 0
}

func TestOneMentionSupportsTheOthers(t *testing.T) {
	text := "The Ostrel faded. They left the village of Ostrel."
	f := find(segmented(text), nil)
	f.chunks = nil
	for i := range f.t.Tokens {
		if f.t.Word(i) == "Ostrel" {
			c := chunk{first: i, last: i + 1, tagged: dossier.Place, margin: leastBareMargin - 1}
			c.Kind, c.Span = dossier.Place, f.t.Cover(i, i+1)
			f.chunks = append(f.chunks, c)
		}
	}
	if f.markBare(); len(f.chunks) != 2 || f.chunks[0].bare || f.chunks[1].bare {
		t.Errorf("%+v", f.chunks)
	}
}

func TestLonePeopleOfWhomTheTaggerIsNotSure(t *testing.T) {
	for text, want := range map[string]construction{
		"They met Thomas there.":           bare,
		"They met Thomas, 40, there.":      loneName,
		"They left, Thomas said.":          loneName,
		"They left, said Thomas.":          loneName,
		"They left [Harriet] Thomas there": loneName,
	} {
		f := find(segmented(text), nil)
		f.chunks = nil
		for i := range f.t.Tokens {
			if f.t.Word(i) == "Thomas" {
				f.chunks = append(f.chunks, chunk{first: i, last: i + 1, margin: leastMargin - 0.1})
				f.chunks[0].Entity = -1
			}
		}
		if got := f.construction(&f.chunks[0]); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
		f.chunks[0].margin = leastMargin
		if got := f.construction(&f.chunks[0]); got != loneName {
			t.Errorf("%s: %s although the tagger is surer", text, got)
		}
	}
}

// Songs, brands and places look like people without a given name of the lists.
func TestPeopleThatNoListHas(t *testing.T) {
	for text, want := range map[string]bool{
		"They heard Zarbly there.":                     true,
		"They heard Zarbly Quon there.":                true,
		"They heard Zarbly Palmer there.":              false, // a surname of the lists
		"They heard Angle Palmer there.":               true,  // behind a word
		"They heard Zarbly Angle Palmer there.":        true,
		"They heard Harriet Quon there.":               false,
		"They heard singer Zarbly there.":              false,
		"They heard Zarbly, 40, there.":                false,
		"They heard Zarbly Quon, 40, there.":           false,
		"They heard Zarbly Quon, 4.20, there.":         true,
		"They left, Zarbly said.":                      false,
		"They heard Zarbly. Then Zarbly left.":         true,
		"They heard Zarbly. Then Zarbly, 40, ":         false,
		"They heard Zarbly Quon. Mr. Quon left":        false,
		"They heard Zarbly Quon, who left.":            false,
		"They heard Zarbly Quon, which left.":          true,
		"They heard Zarbly Quon's wife there.":         false,
		"They heard Zarbly Quon's song there.":         true,
		"They heard the brother of Zarbly Quon there.": false,
		"They heard the sound of Zarbly Quon there.":   true,
		"They heard Zarbly Quon. He left.":             false,
		"They heard Zarbly Quon. It left.":             true,
		"They heard the owner Zarbly Quon there.":      true, // of a shop, perhaps a firm
		"They heard the organist Zarbly Quon there.":   false,
	} {
		for _, at := range []struct {
			margin float64
			bare   bool
		}{{-0.1, want}, {0, false}} {
			f := find(segmented(text), nil)
			f.chunks, f.entities, f.uses = nil, nil, nil
			for i := 0; i < len(f.t.Tokens); i++ {
				first := i
				for i < len(f.t.Tokens) && slices.Contains([]string{"Zarbly", "Harriet", "Quon", "Palmer", "Angle"}, f.t.Word(i)) {
					i++
				}
				if i > first {
					f.addPerson(first, i)
				}
			}
			for i := range f.chunks {
				c := &f.chunks[i]
				c.margin = leastUnlisted + at.margin
				if c.last-c.first == 1 {
					c.margin = leastUnlistedWord + at.margin
				}
			}
			f.readNames()
			f.findRoles()
			f.identifyPeople()
			if f.markUnlisted(); len(f.chunks) == 0 || f.chunks[0].bare != at.bare {
				t.Errorf("%s with margin %.1f: %+v", text, f.chunks[0].margin, f.chunks)
			}
		}
	}
}
