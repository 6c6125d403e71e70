package proposition

import (
	"math"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

func TestJoinedFrom(t *testing.T) {
	for _, test := range []struct {
		name string
		set  []int
		p    float64
	}{
		{"one source", []int{sameSource}, 0.5},
		{"one source that says little more", []int{sameSource, softMost}, 0.43},
		{"one source that says little more, of the future in one", []int{sameSource, softMost, futureOne}, 0.5},
		{"one source, two quotations", []int{sameSource, bothQuoted}, 0.7},
		{"two sources, two quotations", []int{bothQuoted}, 0.6},
		{"two sources with names", []int{otherSource, softMost}, 0.7},
		{"two sources with names that share a word", []int{otherSource, sourceAlike, softMost}, 0.7},
		{"sources of which one has no name", nil, 0.6},
		{"the same, which share a word", []int{sourceAlike}, 0.5},
		{"no source", []int{noSource}, 0.7},
		{"other names of one source", []int{sameSource, namedSame, namesClash}, 0.7},
		{"the dates of a day later", []int{sameSource, namedSame, datesClash, datesLag}, 0.9},
	} {
		var f Features
		for _, i := range test.set {
			f[i] = 1
		}
		if !f.Joined(test.p) || f.Joined(test.p-0.01) {
			t.Errorf("%s: from %g", test.name, test.p)
		}
	}
}

// A source corroborates another with a name only if one of the two says hardly more than
// the other.
func TestCorroborationNeedsTheSameWords(t *testing.T) {
	for share, want := range map[float64]bool{0.8: true, 0.79: false} {
		var f Features
		f[otherSource], f[softMost] = 1, share
		if got := f.Joined(1); got != want {
			t.Errorf("share %g: joined %t", share, got)
		}
		if f[otherSource] = 0; !f.Joined(1) {
			t.Errorf("share %g: not joined with a source that has no name", share)
		}
	}
}

// What one source says with other verbs needs more, if few of the words are the same.
func TestWhatOneSourceSaysLinks(t *testing.T) {
	for _, test := range []struct{ far, share, p, want float64 }{{1, 0.39, 0.69, 0}, {1, 0.39, 0.7, 1}, {1, 0.4, 0.69, 1}, {0, 0.39, 0.69, 1}} {
		var f Features
		f[sameSource], f[verbsFar], f[softLeast], f[softMost] = 1, test.far, test.share, 1
		if got := b2f(f.Joined(test.p)); got != test.want {
			t.Errorf("%+v: %g", test, got)
		}
	}
	for _, i := range [...]int{verbsOther, futureOne, always} {
		var f Features
		f[sameSource], f[verbsFar], f[softLeast], f[softMost], f[verbsOther], f[futureOne] = 1, 1, 1, 1, 1, 1
		if f[i] = 0; f.Joined(1) != (i != always) {
			t.Errorf("without %q: joined %t", featureNames[i], f.Joined(1))
		}
	}
}

// What each of two statements says for itself needs more, and two sources with names are not joined.
func TestWhatEachAddsLinks(t *testing.T) {
	for _, test := range []struct {
		source int
		p      float64
		want   bool
	}{{sameSource, 0.79, false}, {sameSource, 0.8, true}, {sourceAlike, 0.79, false}, {sourceAlike, 0.8, true}, {otherSource, 1, false}, {always, 0.6, true}} {
		var f Features
		f[test.source], f[addsEach], f[softMost] = 1, 1, 1
		if got := f.Joined(test.p); got != test.want {
			t.Errorf("%s from %g: joined %t", featureNames[test.source], test.p, got)
		}
		if f[addsEach] = 0; test.p > 0.7 && !f.Joined(test.p) {
			t.Errorf("%s from %g: not joined if only one adds something", featureNames[test.source], test.p)
		}
	}
}

// Statements with no verb in common, or without one, need more, if few words of either are in the other.
func TestNoVerbInCommonLinks(t *testing.T) {
	for _, test := range []struct{ none, share, p, want float64 }{{1, 0.59, 0.69, 0}, {1, 0.59, 0.7, 1}, {1, 0.6, 0.69, 1}, {0, 0.59, 0.69, 1}} {
		var f Features
		f[sameSource], f[noVerbs], f[softMost], f[softLeast] = 1, test.none, test.share, test.share
		if got := b2f(f.Joined(test.p)); got != test.want {
			t.Errorf("no verb, %+v: %g", test, got)
		}
	}
	for _, test := range []struct{ other, share, p, want float64 }{{1, 0.59, 0.79, 0}, {1, 0.59, 0.8, 1}, {1, 0.6, 0.79, 1}, {0, 0.59, 0.79, 1}} {
		var f Features
		f[sameSource], f[verbsFar], f[verbsOther], f[softMost], f[softLeast] = 1, 1, test.other, test.share, test.share
		if got := b2f(f.Joined(test.p)); got != test.want {
			t.Errorf("%+v: %g", test, got)
		}
	}
}

// Few words that are far apart in the other statement need more.
func TestWordsFarApartLink(t *testing.T) {
	for _, test := range []struct {
		spread, words, p float64
		want             bool
	}{{2.1, 3, 0.69, false}, {2.1, 3, 0.7, true}, {2.1, 4, 0.69, true}, {2, 3, 0.69, true}} {
		var f Features
		f[sameSource], f[softMost], f[spread], f[shortest] = 1, 1, math.Log(test.spread), math.Log1p(test.words)
		if got := f.Joined(test.p); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}

// What two sources say has a verb in common.
func TestTwoSourcesShareAVerb(t *testing.T) {
	for _, source := range [...]int{sameSource, sourceAlike, otherSource, noSource, always} {
		var f Features
		f[source], f[verbsOther], f[softMost] = 1, 1, 1
		if got, want := f.Joined(1), source == sameSource || source == sourceAlike; got != want {
			t.Errorf("%s: joined %t", featureNames[source], got)
		}
		if f[verbsOther] = 0; !f.Joined(1) {
			t.Errorf("%s: not joined with a verb in common", featureNames[source])
		}
	}
}

// Two sources with names can have a verb in the place of the other's, if they say hardly anything else.
func TestAVerbInThePlaceOfAnother(t *testing.T) {
	for _, test := range []struct {
		source           int
		most, least, far float64
		want             bool
	}{{otherSource, 0.8, 0.7, 0, true}, {otherSource, 0.79, 0.7, 0, false}, {otherSource, 0.8, 0.69, 0, false}, {otherSource, 0.8, 0.7, 1, false}, {always, 1, 1, 0, false}} {
		var f Features
		f[test.source], f[verbsOther], f[softMost], f[softLeast], f[verbsFar] = 1, 1, test.most, test.least, test.far
		if got := f.Joined(1); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}

// Other names and other dates keep apart what has not one source with a name,
// and dates that do not follow those of the articles keep all apart.
func TestWhatOneSourceMaySayOtherwise(t *testing.T) {
	for _, set := range [][]int{
		{namesClash}, {sameSource, namesClash}, {otherSource, namesClash}, {sameSource, namedSame, conditionalOne},
		{sameSource, namedSame, datesClash}, {sameSource, datesClash, datesLag},
	} {
		var f Features
		for _, i := range set {
			f[i] = 1
		}
		if f.Joined(1) {
			t.Errorf("%v is joined", set)
		}
	}
}

// Sources are alike by the words of their names and descriptions, whatever their
// endings and function words.
func TestSourcesAlike(t *testing.T) {
	r := NewReader(words.English(), nil)
	by := func(words, entity string) *dossier.Statement {
		s := &dossier.Statement{Source: &dossier.Source{Words: words}}
		if entity != "" {
			s.Source.Entity = &dossier.Entity{Name: entity}
		}
		return s
	}
	for _, test := range []struct {
		a, b *dossier.Statement
		want float64
	}{
		{by("the ferry line", ""), by("a lawyer for the ferry line", ""), 1},
		{by("the owner's lawyers", ""), by("lawyers of the owner", ""), 1},
		{by("She", "Lena Okoye"), by("Okoye and Marsh", ""), 0.5},
		{by("the owner", ""), by("the harbour master", ""), 0},
		{by("he", ""), by("he", ""), 0},
		{by("police", ""), &dossier.Statement{}, 0},
	} {
		if got := sharedOf(r.sourceStems(test.a), r.sourceStems(test.b)); got != test.want {
			t.Errorf("%s, %+v: %g, want %g", test.a.Source.Words, test.b.Source, got, test.want)
		}
	}
}

func TestMentionedCosine(t *testing.T) {
	port, town, mill := &dossier.Entity{}, &dossier.Entity{}, &dossier.Entity{}
	article := func(of ...*dossier.Entity) *dossier.Article {
		a := &dossier.Article{}
		for _, e := range of {
			a.Mentions = append(a.Mentions, &dossier.Mention{Entity: e})
		}
		return a
	}
	a, b, c, d := article(port, town, town), article(town, port), article(mill), article(mill, port)
	in := MentionedIn([]*dossier.Article{a, b, c, d})
	if x, y, z := in[a].Cosine(in[b]), in[a].Cosine(in[d]), in[a].Cosine(in[c]); x < 0.999 || y <= z || y >= x || z != 0 {
		t.Errorf("%g, %g, %g", x, y, z)
	}
	if in[a].Cosine(nil) != 0 {
		t.Error("an article is like none")
	}
}

func TestLagging(t *testing.T) {
	day := func(s string) edtf.Date {
		d, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	on := func(article string, dates ...string) *dossier.Statement {
		a := &dossier.Article{Date: day(article), Prose: "FFFFFFFFF"}
		for i, d := range dates {
			a.Times = append(a.Times, &dossier.Time{Evidence: dossier.Evidence{Span: span.Span{Start: i, End: i + 1}}, Date: day(d)})
		}
		return &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Content: []span.Span{{Start: 0, End: 9}}}
	}
	for _, test := range []struct {
		name string
		s, t *dossier.Statement
		want bool
	}{
		{"today in two papers", on("2024-03-05", "2024-03-05"), on("2024-03-06", "2024-03-06"), true},
		{"the same, the other way round", on("2024-03-06", "2024-03-06"), on("2024-03-05", "2024-03-05"), true},
		{"today and tomorrow in one paper", on("2024-03-05", "2024-03-05"), on("2024-03-05", "2024-03-06"), false},
		{"two days later", on("2024-03-05", "2024-03-05"), on("2024-03-07", "2024-03-07"), false},
		{"a date more", on("2024-03-05", "2024-03-05"), on("2024-03-06", "2024-03-06", "2024-03-08"), false},
		{"one day of the week, read as two", on("2024-03-05", "2024-03-08"), on("2024-03-08", "2024-03-01"), true},
		{"the same a week later", on("2024-03-05", "2024-03-08"), on("2024-03-12", "2024-03-15"), false},
		{"six days later", on("2024-03-05", "2024-03-08"), on("2024-03-11", "2024-03-15"), true},
		{"another day of the week", on("2024-03-05", "2024-03-08"), on("2024-03-07", "2024-03-02"), false},
		{"one of two dates", on("2024-03-05", "2024-03-04", "2024-03-08"), on("2024-03-07", "2024-03-04", "2024-03-01"), true},
	} {
		if got := lagging(test.s, test.t); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
	s, other := on("2024-03-05", "2024-03-08"), on("2024-03-07", "2024-03-01")
	if other.Article.Prose = "T"; lagging(s, other) {
		t.Error("Friday is Thursday")
	}
}

// What distinguishes propositions keeps a pair from being joined, however likely.
func TestWhatDiffersIsNotJoined(t *testing.T) {
	for i, name := range featureNames {
		var f Features
		f[softMost], f[i] = 1, 1
		want := true
		switch name {
		case "numbers clash", "dates clash", "names clash", "names turned", "denied one", "opposites", "conditional one", "question other", "coming one",
			"pronoun, source other", "stance not asserted", "modes clash", "verbs other", "hearsay one":
			want = false
		}
		if got := f.Joined(1); got != want {
			t.Errorf("%s: joined %t", name, got)
		}
	}
}

func TestSequence(t *testing.T) {
	for _, test := range []struct {
		a, b              []word
		order, neighbours float64
	}{
		{[]word{1, 2, 3}, []word{1, 2, 3}, 1, 1},
		{[]word{1, 2, 3}, []word{3, 2, 1}, 1.0 / 3, 0},
		{[]word{1, 2}, []word{1, 5, 2}, 1, 0},
		{nil, []word{1}, 0, 0},
	} {
		if o, n := sequence(test.a, test.b); o != test.order || n != test.neighbours {
			t.Errorf("%v, %v: %g, %g", test.a, test.b, o, n)
		}
	}
}

// Of one speech or one day, one report may say that something was to come and another
// that it will; else what will be differs from what is.
func TestFutureOfOneSpeech(t *testing.T) {
	for _, test := range []struct {
		source, day bool
		p           float64
		want        bool
	}{{true, true, 0.43, true}, {true, true, 0.42, false}, {true, false, 0.43, true}, {false, true, 0.6, true}, {false, true, 0.59, false}, {false, false, 1, false}} {
		var f Features
		f[softMost], f[comingOne], f[sameSource], f[sameDay] = 1, 1, b2f(test.source), b2f(test.day)
		if got := f.Joined(test.p); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
}

// A negation and the future count only if they are about what both say.
func TestWhatIsDeniedAndToCome(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b           string
		denied, coming bool
	}{
		{"the board did not close the harbour", "the board closed the harbour", true, false},
		{"the board closed the harbour and did not sell it", "the board closed the harbour", false, false},
		{"the board did not close the harbour", "the board never closed the harbour", false, false},
		{"the board did not meet because the storm closed the harbour", "the storm closed the harbour", false, false},
		{"the board did not see that the storm closed the harbour", "the storm closed the harbour", true, false},
		{"no evidence shows that the board closed the harbour", "the board closed the harbour", true, false},
		{"the board will close the harbour", "the board closed the harbour", false, true},
		{"the board would close the harbour", "the board will close the harbour", false, false},
		{"the board closed the harbour and will sell it", "the board closed the harbour", false, false},
	} {
		a, b := r.line(test.a), r.line(test.b)
		if d, c := oneHas(a, b, deniedList), oneHas(a, b, comingList); d != test.denied || c != test.coming {
			t.Errorf("%s / %s: denied %t, coming %t", test.a, test.b, d, c)
		}
	}
}

// The name of somebody whom the other proposition means by a pronoun or another
// name does not distinguish the two.
func TestNamesThatAreExplained(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, n := range []string{"ana", "silva", "rui", "costa"} {
		r.names[n] = true
	}
	silva, costa := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	a, b := r.line("Silva closed the harbour"), r.line("she closed the harbour, Costa added")
	if !r.explained(a, b, []*dossier.Entity{silva}, []*dossier.Entity{silva, costa}) {
		t.Error("Silva is not explained by a pronoun that means her")
	}
	if r.explained(a, b, []*dossier.Entity{silva}, []*dossier.Entity{costa}) {
		t.Error("Silva is explained by somebody else")
	}
}

// A capital can mean the government of its country.
func TestCapitalsAreExplained(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, n := range []string{"moscow", "russian", "beijing", "chinese"} {
		r.names[n] = true
	}
	moscow := r.line("Moscow closed the harbour")
	for _, test := range []struct {
		text string
		want bool
	}{{"the Russian government closed the harbour", true}, {"the Chinese government closed the harbour", false}, {"Beijing closed the harbour", false}} {
		if got := r.explained(moscow, r.line(test.text), nil, nil); got != test.want {
			t.Errorf("%s: %t", test.text, got)
		}
	}
}

func TestLongestRun(t *testing.T) {
	r := NewReader(words.English(), nil)
	a, b := r.line("harbour crane broken north quay"), r.line("crane broken harbour north quay summer")
	weights := func(list []word) (sum float64) {
		for _, w := range list {
			sum += r.weight(w)
		}
		return sum
	}
	if got, want := r.longestRun(a.list(stemList), b.list(stemList)), weights(a.list(stemList)[1:3]); got != want {
		t.Errorf("%g, want %g", got, want)
	}
}
