package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func prose(text string) *finder {
	return newFinder(chunk.Parse(chunk.Default(), segment.New(text, segment.PlainBlocks(text), words.Segmentation)), extract.Names{}, new(form.Layout))
}

// words is the range of the tokens from the first that reads first to the
// first from there that reads last.
func (f *finder) rangeFromTo(t *testing.T, first, last string) attribution.Range {
	t.Helper()
	a := f.at(t, first, 0)
	return attribution.Range{First: a, Last: f.at(t, last, a) + 1}
}

func (f *finder) at(t *testing.T, word string, from int) int {
	t.Helper()
	for i := from; i < len(f.Tags); i++ {
		if f.Text.Word(i) == word {
			return i
		}
	}
	t.Fatalf("no %q", word)
	return 0
}

func (f *finder) words(r attribution.Range) string {
	if r.Empty() {
		return ""
	}
	return f.Text.Cover(r.First, r.Last).Text(f.Text.Source)
}

// What is added to content without its verb ends before "but" and a clause, which can be what the
// article says.
func TestAddedVerbEndsBeforeBut(t *testing.T) {
	for text, want := range map[string]string{
		"He said the letter showed a leak but the board was glad.":   "the letter showed a leak",
		"He said the letter showed a leak but no crack in the road.": "the letter showed a leak but no crack in the road",
	} {
		f := prose(text)
		if got := f.words(f.withVerb(f.rangeFromTo(t, "the", "letter"), f.at(t, "said", 0))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestContentOfANounEndsWhereItsOwnClauseGoesOn(t *testing.T) {
	for _, test := range []struct{ text, cue, last, want string }{
		{"The claim that the bridge is old was rejected by the board.", "claim", "board", "that the bridge is old"},
		{"The claim that the minister lied to the board has cost her votes.", "claim", "votes", "that the minister lied to the board"},
		{"The claim that the minister said she was ill is new.", "claim", "new", "that the minister said she was ill"},
		{"He said that the bridge is old and will fall.", "said", "fall", "that the bridge is old and will fall"},
	} {
		f := prose(test.text)
		cue := f.at(t, test.cue, 0)
		r := attribution.Relation{Cue: cue, Right: f.rangeFromTo(t, "that", test.last)}
		if got := f.words(f.nounClause(r)); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSourceIsTrimmed(t *testing.T) {
	for _, test := range []struct{ text, first, last, want string }{
		{"Whilst Berg knew that.", "Whilst", "Berg", "Berg"},
		{"Critics’ claim.", "Critics", "’", "Critics"},
		{"the agency, the ferry was late.", "the", "late", "the agency"},
		{"Berg, who was ill, spoke.", "Berg", "ill", "Berg, who was ill"},
		{"The board on 16 May said that.", "The", "May", "The board"},
		{"The letter of the 16 guards said that.", "The", "guards", "The letter of the 16 guards"},
		{"a report that the board has read.", "a", "board", "a report"},
		{"a report that the board has read.", "a", "read", "a report that the board has read"},
		{"Not Berg but Bauer spoke.", "Berg", "Bauer", "Bauer"},
		{"All but Bauer spoke.", "All", "Bauer", "All but Bauer"},
		{"The clerk, who met Karl Bauer, 45, spoke.", "Karl", "45", "The clerk"},
		{"The clerk of the port, who met Karl Bauer, 45, spoke.", "Karl", "45", ""},
		{"The clerk, who says Karl Bauer, 45, lied, spoke.", "Karl", "45", "Karl Bauer, 45"},
	} {
		f := prose(test.text)
		if got := f.words(f.trimSource(f.rangeFromTo(t, test.first, test.last))); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestPartsOfASentenceBeforeItsTagAreWhole(t *testing.T) {
	const text = "The bridge needs paint, new lights and a fence, analysts say."
	f := prose(text)
	r := attribution.Relation{Cue: f.at(t, "say", 0), Source: f.rangeFromTo(t, "analysts", "analysts"), Left: f.rangeFromTo(t, "new", "fence")}
	if got, want := f.words(f.wholeClause(r)), "The bridge needs paint, new lights and a fence"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestSourceTakesItsPartners(t *testing.T) {
	f := prose("The police, the army and the board said so. On Monday he and the board said so.")
	group := f.at(t, "said", 0)
	if got, want := f.words(f.withPartners(f.rangeFromTo(t, "board", "board"), group)), "board"; got != want {
		t.Errorf("with part of a chunk: %q, want %q", got, want)
	}
	g := prose("Both Danish and Swedish officials said so.")
	officials := g.rangeFromTo(t, "Swedish", "officials")
	if got, want := g.words(g.withPartners(officials, g.at(t, "said", 0))), "Both Danish and Swedish officials"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	last := attribution.Range{First: f.at(t, "the", 4), Last: group}
	if got, want := f.words(f.withPartners(last, group)), "The police, the army and the board"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWithheld(t *testing.T) {
	for _, test := range []struct {
		text, verb string
		want       bool
		start      string
	}{
		{"She did not confirm it.", "confirm", true, "did"},
		{"She has never confirmed it.", "confirmed", true, "has"},
		{"She would not immediately comment.", "comment", true, "would"},
		{"She refused to comment.", "comment", true, "refused"},
		{"She had declined to name him.", "name", true, "had"},
		{"She did not come to confirm it.", "confirm", false, ""},
		{"She confirmed it.", "confirmed", false, ""},
	} {
		f := prose(test.text)
		start, ok := f.withheld(f.at(t, test.verb, 0), 0)
		if ok != test.want || ok && f.Text.Word(start) != test.start {
			t.Errorf("%q: %v from %q, want %v from %q", test.text, ok, f.Text.Word(start), test.want, test.start)
		}
	}
}

func TestContentIsAllOfTheQuotationItStartsWith(t *testing.T) {
	for _, test := range []struct{ text, first, last, want string }{
		{"She said: “The lights went out.” It rained.", "The", "went", "The lights went out"},
		{"He replied “I saw no keys”. The guards left the hall.", "I", "hall", "I saw no keys"},
		{"He called it “a farce” and left.", "it", "farce", "it “a farce"},
		{"He called it “a farce” and a shame.", "a", "shame", "a farce” and a shame"},
	} {
		f := prose(test.text)
		if got := f.words(f.wholeQuote(f.rangeFromTo(t, test.first, test.last), 1)); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestContentGoesOnBehindAClauseThatItOpensWith(t *testing.T) {
	f := prose("The judge said that, as papers were lost, the case would start again.")
	r := attribution.Relation{Cue: f.at(t, "said", 0), Right: f.rangeFromTo(t, "that", "lost")}
	if got, want := f.words(f.clauseBehind(attribution.Range{First: 0, Last: 2}, r)), "that, as papers were lost, the case would start again"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestQuotationsGoToTheirOwnSpeakers(t *testing.T) {
	got := find("“The gates were open,” Nora Weil said. “Nobody guarded them,” Emil Brandt replied.")
	want := []string{"Nora Weil | said | The gates were open", "Emil Brandt | replied | Nobody guarded them"}
	for i := range want {
		if i >= len(got) || !strings.HasPrefix(got[i], want[i]) {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}

func TestAPassiveOfHearsayHasNoSubjectForASource(t *testing.T) {
	for _, test := range []struct{ text, cue, source, left string }{
		{"The colonel is said to be in hiding.", "said", "", "The colonel"},
		{"It was reported that the bank was empty.", "reported", "", ""},
		{"The theft was reported by a guard.", "reported", "a guard", ""},
		{"The colonel has said that he is ill.", "said", "The colonel", ""},
	} {
		f := prose(test.text)
		cue := f.at(t, test.cue, 0)
		group := cue - 1
		r := f.passive(attribution.Relation{Cue: cue, Group: group, Source: attribution.Range{First: 0, Last: group}})
		if got := f.words(r.Source); got != test.source {
			t.Errorf("%q: source %q, want %q", test.text, got, test.source)
		}
		if got := f.words(r.Left); got != test.left {
			t.Errorf("%q: content %q, want %q", test.text, got, test.left)
		}
	}
}

func TestWhoAsksNotToBeNamedSaysNothingByThat(t *testing.T) {
	for text, want := range map[string]bool{
		"A guard asked not to be named.":             true,
		"A guard requested anonymity.":               true,
		"A guard insisted on remaining there.":       false,
		"A guard asked whether the names were lost.": false,
	} {
		f := prose(text)
		if got := f.asksForSilence(2); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestTheSourceOfANounIsNotItsArticle(t *testing.T) {
	for _, test := range []struct{ text, cue, want string }{
		{"The claim that the line pays was laughed at.", "claim", ""},
		{"The mayor’s claim that the line pays was laughed at.", "claim", "The mayor"},
		{"Fishermen hope that the quota will be raised.", "hope", "Fishermen"},
		{"The warning by the guard that it would rain came late.", "warning", "the guard"},
	} {
		f := prose(test.text)
		cue := f.at(t, test.cue, 0)
		source := attribution.Range{First: 0, Last: cue}
		if got := f.words(f.trimSource(f.nounSource(source, cue))); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestExamplesAreNamedByTheirWords(t *testing.T) {
	f := prose("Anger grew among dockers. Ports, among them Oslo, such as Bergen, as big ports, left with them.")
	for _, test := range []struct {
		word string
		from string // the word from which on it is looked for
		want bool
	}{{"among", "Anger", false}, {"dockers", "Anger", false}, {"them", "Ports", true}, {"as", "such", true}, {"as", "Bergen", false}, {"them", "left", false}} {
		if got := f.namesExample(f.at(t, test.word, f.at(t, test.from, 0))); got != test.want {
			t.Errorf("%q from %q on: %t", test.word, test.from, got)
		}
	}
}
