package names

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// chunkOf returns the finder of text and a chunk of the words of name, labelled as kind
// without being sure.
func chunkOf(t *testing.T, text, name string, kind dossier.Kind) (*finder, chunk) {
	t.Helper()
	f := find(segmented(text), nil)
	f.chunks = nil
	for i := range f.t.Tokens {
		if last := f.nameAt(i, name); last > 0 {
			c := chunk{first: i, last: last, tagged: kind, margin: leastBareMargin - 0.1}
			c.Kind, c.Span = kind, f.t.Cover(i, last)
			return f, c
		}
	}
	t.Fatalf("%q is not in %q", name, text)
	return nil, chunk{}
}

func TestPeopleThatAreTaggedAsBodies(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		kind       dossier.Kind
		person     bool
	}{
		{"He came with his wife, Svetlana, on Monday.", "Svetlana", dossier.Place, true},
		{"He came with his car, Svetlana, on Monday.", "Svetlana", dossier.Place, false},
		{"He came with his wife Ostrel on Monday.", "Ostrel", dossier.Place, true},
		{"He wrote to his wife, Ostrel reported on Monday.", "Ostrel", dossier.Organization, false},
		{"His wife Ostrel reported it on Monday.", "Ostrel", dossier.Organization, true},
		{"He showed his wife Norway on Monday.", "Norway", dossier.Place, false},
		{"A surgeon (Ostrel) joined the case.", "Ostrel", dossier.Organization, true},
		{"A hospital (Ostrel) joined the case.", "Ostrel", dossier.Organization, false},
		{"The ruling was Ostrel v. Mardle in the end.", "Mardle", dossier.Place, true},
		{"The ruling was Ostrel v. Norway in the end.", "Norway", dossier.Place, false},
		{"The match was Ostrel v Mardle in the end.", "Mardle", dossier.Place, false},
		{"They met Stacey Palmer on Monday.", "Stacey Palmer", dossier.Place, true},
		{"They met Stacey Castle on Monday.", "Stacey Castle", dossier.Place, false},
		{"They met STACEY PALMER on Monday.", "STACEY PALMER", dossier.Place, false},
		{"They met the Stacey Palmer on Monday.", "Stacey Palmer", dossier.Place, false},
		{"They met Lord Ostrel on Monday.", "Lord Ostrel", dossier.Place, true},
		{"They met Lord Street on Monday.", "Lord Street", dossier.Place, false},
	} {
		f, c := chunkOf(t, tt.text, tt.name, tt.kind)
		if f.rekind(&c); (c.Kind == dossier.Person) != tt.person {
			t.Errorf("%s: %s is a %s", tt.text, tt.name, c.Kind)
		}
	}
}

func TestNamesThatMeanNoOne(t *testing.T) {
	testEntities(t, map[string]string{
		"Harriet Palmer airport was closed on Monday.":                 "",
		"Harriet Palmer herself was ill on Monday.":                    "person Harriet Palmer: Harriet Palmer",
		"They did it for Pete's sake and left.":                        "",
		"They did it for Pete's wife and left.":                        "person Pete: Pete",
		"General [Thomas] Palmer left on Monday. Palmer was tired.":    "person Palmer: Palmer, Palmer",
		"General Thomas [of the] Palmer house came. Palmer was tired.": "person Thomas: Thomas; person Palmer: Palmer, Palmer",
	})
}

func TestJudgesAndNamesThatComeAgain(t *testing.T) {
	testEntities(t, map[string]string{
		"PALMER, J., delivered the opinion, in which GARLAND, C.J., and HALLAM, DOYLE, and POWER, JJ., joined. CARE, J., dissented.": "person Palmer: PALMER; person Garland: GARLAND; person Hallam: HALLAM; person Doyle: DOYLE; person Power: POWER; person Care: CARE",
		"CARE, we think, is what the town needs most on Monday.":                                                                     "",
		"The owner, Marlow Terminals plc, denied it on Monday.":                                                                      "organization Marlow Terminals plc: Marlow Terminals plc",
		"The owner, Marlow Palmer, denied it on Monday.":                                                                             "person Marlow Palmer: Marlow Palmer",
	})
	for text, want := range map[string]dossier.Kind{
		"Ostrel Palmer came on Monday. They met Ostrel there.":     dossier.Person,
		"Ostrel Palmer came on Monday. They live in Ostrel there.": dossier.Place,
		"Ostrel Palmer came on Monday. They met Mardle there.":     dossier.Place,
	} {
		f, c := chunkOf(t, text, "Palmer", dossier.Person)
		c.first--
		again := f.t.SentenceAt(len(f.t.Tokens) - 1)
		last := f.t.Sentences[again].First + 2
		for !f.capitalised(last) {
			last++
		}
		o := chunk{first: last, last: last + 1, tagged: dossier.Place, margin: leastBareMargin - 0.1}
		o.Kind, o.Span = dossier.Place, f.t.Cover(last, last+1)
		f.chunks = []chunk{c, o}
		if f.nameAgain(); f.chunks[1].Kind != want {
			t.Errorf("%s: %s", text, f.chunks[1].Kind)
		}
	}
}

func TestTwoNamesInOne(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		kind       dossier.Kind
		want       string
	}{
		{"They saw Boeing and Ostrel on Monday.", "Boeing and Ostrel", dossier.Organization, "organization Boeing, organization Ostrel"},
		{"They saw Mardle and Ostrel on Monday.", "Mardle and Ostrel", dossier.Organization, "organization Mardle and Ostrel"},
		{"They saw Mardle Line and Ostrel on Monday.", "Mardle Line and Ostrel", dossier.Organization, "organization Mardle Line, organization Ostrel"},
		{"They saw the Ministry of Boeing and Ostrel on Monday.", "Ministry of Boeing and Ostrel", dossier.Organization, "organization Ministry of Boeing and Ostrel"},
		{"They live in Norway Crowds wait for it.", "Norway Crowds", dossier.Place, "place Norway"},
		{"They live in Norway Valley now.", "Norway Valley", dossier.Place, "place Norway Valley"},
		{"They met at Camp Ostrel Saturday for talks.", "Camp Ostrel Saturday", dossier.Place, "place Camp Ostrel"},
		{"They met at Camp Ostrel Harbor for talks.", "Camp Ostrel Harbor", dossier.Place, "place Camp Ostrel Harbor"},
		{"We want our hills back.\n\nHarriet Palmer Ostrelworth, Surrey", "Harriet Palmer Ostrelworth", dossier.Person, "person Harriet Palmer, place Ostrelworth"},
		{"We want our hills back.\n\nHarriet Palmer Ostrelworth, who lives there, left.", "Harriet Palmer Ostrelworth", dossier.Person, "person Harriet Palmer Ostrelworth"},
		{"We want our hills back.\n\nHarriet Palmer Hill, Surrey", "Harriet Palmer Hill", dossier.Person, "person Harriet Palmer Hill"},
	} {
		f, c := chunkOf(t, tt.text, tt.name, tt.kind)
		var got []string
		for _, c := range f.cut(c) {
			got = append(got, c.Kind.String()+" "+f.t.Cover(c.first, c.last).Text(f.t.Source))
		}
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}
