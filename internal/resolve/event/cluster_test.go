package event

import (
	"fmt"
	"slices"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// line is a dated sentence that is all of an article.
type line struct {
	text, date, published string
	people                []*dossier.Entity
	negated, ofArticle    bool
	outlook               dossier.Outlook
}

// pairsOf returns the Pairs of the lines, in their order.
func pairsOf(t *testing.T, lines ...line) *Pairs {
	t.Helper()
	var articles []*dossier.Article
	for i, l := range lines {
		a := &dossier.Article{Slug: fmt.Sprintf("a%03d", i), Prose: l.text, Date: parse(t, l.published)}
		a.Text = segment.New(l.text, segment.PlainBlocks(l.text), words.English().Segmentation).Outline()
		articles = append(articles, a)
	}
	r := proposition.NewReader(words.English(), articles)
	var sentences []*Sentence
	for i, l := range lines {
		a := articles[i]
		text := a.Text.Tokenized(nil)
		at := text.Sentences[0].Span
		s := &Sentence{
			article: &Article{Article: a, words: words.English()}, event: event{Negated: l.negated, Outlook: l.outlook}, date: parse(t, l.date),
			passage: dossier.Evidence{Article: a, Span: at, Anchor: anchor.Of(anchor.Event, 1)}, people: l.people, named: l.people,
		}
		if !l.ofArticle {
			s.time = &dossier.Time{Evidence: s.passage, Date: s.date}
		}
		content, around := r.Passage(a, at, text), r.Around(a, at, text)
		s.read = &reading{&content, around, around}
		Learn(r, []*Sentence{s})
		sentences = append(sentences, s)
	}
	return NewPairs(r, articles, sentences)
}

const sinking = "The ferry Aurora sank off Novoport with forty people aboard on 3 March."

func TestApart(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Rui"}
	base := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		name   string
		change func(a, b *line)
		apart  bool
	}{
		{"the same", func(a, b *line) {}, false},
		{"the next day", func(a, b *line) { b.date = "2024-03-04" }, true},
		{"its month", func(a, b *line) { b.date = "2024-03" }, false},
		{"the next month", func(a, b *line) { b.date = "2024-04" }, true},
		{"a week with the day", func(a, b *line) { b.date = "2024-02-26/2024-03-03" }, false},
		{"the week after", func(a, b *line) { b.date = "2024-03-04/2024-03-10" }, true},
		{"an open end", func(a, b *line) { b.date = "2024-03-01/.." }, false},
		{"an open end behind it", func(a, b *line) { b.date = "2024-03-05/.." }, true},
		{"the day of an article that came out the day after", func(a, b *line) { b.date, b.ofArticle = "2024-03-04", true }, false},
		{"the day of an article that came out two days after", func(a, b *line) { b.date, b.ofArticle = "2024-03-05", true }, true},
		{"the day of an article that came out the day before", func(a, b *line) { b.date, b.ofArticle = "2024-03-02", true }, true},
		{"it did not happen", func(a, b *line) { b.negated = true }, true},
		{"both did not happen", func(a, b *line) { a.negated, b.negated = true, true }, false},
		{"a plan and what came of it", func(a, b *line) {
			a.text, a.outlook, a.published = "The ferry Aurora will sail off Novoport with forty people aboard on 3 March.", dossier.Expected, "2024-03-03"
		}, true},
		{"the same words, read as a plan and as done", func(a, b *line) { a.outlook, a.published = dossier.Expected, "2024-03-03" }, false},
		{"what may have happened and what did", func(a, b *line) { a.outlook = dossier.Possible }, false},
		{"two reports of a plan", func(a, b *line) {
			a.outlook, b.outlook, a.published, b.published = dossier.Expected, dossier.Possible, "2024-03-01", "2024-03-02"
		}, false},
		{"other people", func(a, b *line) { a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{rui} }, true},
		{"one person of two", func(a, b *line) { a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{rui, ana} }, false},
		{"people on one side", func(a, b *line) { a.people = []*dossier.Entity{ana} }, false},
	} {
		a, b := base, base
		test.change(&a, &b)
		p := pairsOf(t, a, b)
		if got := p.Compare(0, 1).Apart; got != test.apart {
			t.Errorf("%s: %v", test.name, got)
		}
		if first := p.Clusters(); (first[1] != 0) != test.apart {
			t.Errorf("%s: clusters %v", test.name, first)
		}
	}
}

// Who and when alone are no event, and an article tells many things of one day in the
// same words.
func TestLinks(t *testing.T) {
	l := func(text, published string) line { return line{text: text, date: "2024-03-03", published: published} }
	p := pairsOf(t, l(sinking, "2024-03-04"), l("The ferry sank.", "2024-03-05"), l("A tug left Brod.", "2024-03-06"))
	likely := func(i, j int, probability float64) *Likeness {
		return &Likeness{A: i, B: j, Probability: probability}
	}
	for _, test := range []struct {
		name     string
		likeness *Likeness
		want     bool
	}{
		{"two words", likely(0, 1, JoinFrom), true},
		{"less likely", likely(0, 1, JoinFrom-0.01), false},
		{"no word", likely(1, 2, 1), false},
		{"apart", &Likeness{A: 0, B: 1, Probability: 1, Apart: true}, false},
		{"the same words", &Likeness{A: 1, B: 2, Probability: 1, Same: true}, true},
	} {
		if got := p.links(test.likeness); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	p.periods[1] = periodOf(parse(t, "2024"))
	if p.links(likely(0, 1, joinLong-0.01)) || !p.links(likely(0, 1, joinLong)) {
		t.Error("of a year")
	}
	p.sentences[1].article = p.sentences[0].article
	if p.links(likely(0, 1, 1)) {
		t.Error("in one article")
	}
}

// What is left out before its likeness is computed would not be joined.
func TestMayLink(t *testing.T) {
	l := func(text, date string) line { return line{text: text, date: date, published: "2024-03-04"} }
	p := pairsOf(t, l(sinking, "2024-03-03"), l("The ferry sank.", "2024-03-03"), l("The ferry left Brod.", "2024-03-03"),
		l("The ferry sank.", "2024-03-02"), l(sinking, "2024-03-03"))
	p.sentences[4].article = p.sentences[0].article
	some := 0
	for j := range p.sentences {
		for i := range j {
			l := p.Compare(i, j)
			l.Probability = 1
			if got, want := p.mayLink(i, j), p.links(&l); got != want {
				t.Errorf("sentences %d and %d: %v, want %v", i, j, got, want)
			} else if got {
				some++
			}
		}
	}
	if some == 0 {
		t.Error("no pair may be joined")
	}
}

// Few words say the same by chance.
func TestSameWordsAreCertain(t *testing.T) {
	for text, want := range map[string]bool{"The ferry sank there then.": true, "The ferry sank there.": false} {
		l := line{text: text, date: "2024-03-03", published: "2024-03-04"}
		if got := pairsOf(t, l, l).Compare(0, 1).Same; got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestJoinTellsWhy(t *testing.T) {
	first := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	p := pairsOf(t, first, first)
	p.Clusters()
	if j := p.sentences[1].joined; p.sentences[0].joined != nil || j == nil || !j.SameWords || j.Probability != 1 || j.With != p.sentences[0].passage || j.Comparison != nil {
		t.Errorf("%+v", j)
	}
	second := first
	second.text = "With forty people aboard, the ferry Aurora sank off Novoport in March."
	second.date = "2024-03"
	p = pairsOf(t, first, second)
	l := p.Compare(0, 1)
	p.explain([]int{0, 0}, []Likeness{l})
	j := p.sentences[1].joined
	if j == nil || j.SameWords || j.Probability != l.Probability || !slices.Contains(j.Comparison.Shared, "ferry") || j.Comparison.SameDates {
		t.Errorf("%+v", j)
	}
	if want := "join:" + p.sentences[0].id() + "~" + p.sentences[1].id(); j.ID != want {
		t.Errorf("id %s, want %s", j.ID, want)
	}
}

// A line that no earlier one links to the event belongs to it because of the later one that does.
func TestJoinTellsOfALaterLine(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	p := pairsOf(t, l, l, l)
	p.explain([]int{0, 0, 0}, []Likeness{{A: 0, B: 2, Probability: 0.9}, {A: 1, B: 2, Probability: 0.8}})
	middle, last := p.sentences[1].joined, p.sentences[2].joined
	if middle == nil || middle.With != p.sentences[2].passage || middle.Probability != 0.8 || last == nil || last.With != p.sentences[0].passage || last.Probability != 0.9 {
		t.Errorf("%+v, %+v", middle, last)
	}
	if want := "join:" + p.sentences[0].id() + "~" + p.sentences[1].id(); middle.ID != want {
		t.Errorf("id %s, want %s", middle.ID, want)
	}
}

// What an editor took out of an event stays out, whichever sentence begins the event.
func TestRejectedJoin(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	p := pairsOf(t, l, l, l)
	join := decision.JoinID(p.sentences[0].id(), p.sentences[1].id())
	p.reject([]decision.Decision{{Verb: decision.Accept, ID: join}}, nil)
	if got := p.Clusters(); !slices.Equal(got, []int{0, 0, 0}) {
		t.Errorf("accepted: %v", got)
	}
	p.reject([]decision.Decision{{Verb: decision.Reject, ID: join}}, nil)
	if got := p.Clusters(); !slices.Equal(got, []int{0, 1, 0}) {
		t.Errorf("rejected: %v", got)
	}
	p.rejected = [][2]int{{1, 0}}
	if got := p.Clusters(); !slices.Equal(got, []int{0, 1, 1}) {
		t.Errorf("rejected the other way round: %v", got)
	}
}

// What an editor took out of an event stays out when the sentence that began the event is gone.
// A record of that name is there, though it has no sentence.
func TestRejectedJoinOfAnEventThatIsGone(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		out  int
		want []int
	}{{0, []int{0, 1, 1}}, {1, []int{0, 1, 0}}, {2, []int{0, 0, 2}}} {
		p := pairsOf(t, l, l, l)
		rejected := []decision.Decision{{Verb: decision.Reject, ID: decision.JoinID("e2024-03-03-aaaaaa", p.sentences[test.out].id())}}
		p.reject(rejected, nil)
		if got := p.Clusters(); !slices.Equal(got, test.want) {
			t.Errorf("without sentence %d: %v", test.out, got)
		}
		p.rejected = nil
		p.reject(rejected, map[string]*dossier.Event{"e2024-03-03-aaaaaa": {}})
		if got := p.Clusters(); !slices.Equal(got, []int{0, 0, 0}) {
			t.Errorf("a record: %v", got)
		}
	}
}

func TestDateOf(t *testing.T) {
	at := func(date string, time *dossier.Time) *Sentence {
		return &Sentence{article: &Article{Article: &dossier.Article{}}, date: parse(t, date), time: time}
	}
	told, edited := &dossier.Time{}, &dossier.Time{Origin: dossier.Editor}
	on := func(date, published string) *Sentence {
		s := at(date, told)
		s.article.Date = parse(t, published)
		return s
	}
	for _, test := range []struct {
		name  string
		group []*Sentence
		want  string
	}{
		{"a day and its month", []*Sentence{at("2024-03", told), at("2024-03-03", told)}, "2024-03-03"},
		{"a day and that of an article", []*Sentence{at("2024-03-04", nil), at("2024-03-03", told)}, "2024-03-03"},
		{"a month and the day of an article", []*Sentence{at("2024-03-04", nil), at("2024-03", told)}, "2024-03"},
		{"articles only", []*Sentence{at("2024-03-05", nil), at("2024-03-04", nil)}, "2024-03-04"},
		{"what most tell", []*Sentence{at("2024-03-03", told), at("2024-03-04", told), at("2024-03-04", told)}, "2024-03-04"},
		{"today and yesterday of one day", []*Sentence{on("2024-03-04", "2024-03-04"), on("2024-03-03", "2024-03-04")}, "2024-03-04"},
		{"yesterday twice", []*Sentence{on("2024-03-04", "2024-03-05"), on("2024-03-03", "2024-03-04")}, "2024-03-03"},
		{"an editor's", []*Sentence{at("2024-03-04", told), at("2024-03", edited)}, "2024-03"},
	} {
		if got := dateOf(test.group).String(); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		slices.Reverse(test.group)
		if got := dateOf(test.group).String(); got != test.want {
			t.Errorf("%s, the other way round: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, test := range []struct {
		date         string
		days, months int
	}{
		{"2024-03-03", 1, 1},
		{"2024-02-26/2024-03-03", 7, 2},
		{"2024-02-26/2024-03-04", 0, 2},
		{"2024-03", 0, 1},
		{"2024", 0, 12},
		{"2023-12/2024-12", 0, 0},
	} {
		days, months := 0, 0
		s := &Sentence{date: parse(t, test.date)}
		for _, at := range s.period().places() {
			switch unit(at >> 30) {
			case byDay:
				days++
			case byMonth:
				months++
			}
		}
		if days != test.days || months != test.months {
			t.Errorf("%s: %d days and %d months, want %d and %d", test.date, days, months, test.days, test.months)
		}
	}
}

func BenchmarkClusters(b *testing.B) {
	var lines []line
	for i := range 1000 {
		lines = append(lines, line{text: fmt.Sprintf("The ferry Aurora%d sank off Novoport with %d people aboard.", i%40, i), date: edtf.OfMonth(2024, 1+i%12).String(), published: "2025-01-01"})
	}
	p := pairsOf(&testing.T{}, lines...)
	for b.Loop() {
		p.Clusters()
	}
}

// Two events that an editor keeps apart stay so, also when the sentence that began one is gone.
func TestRejectedMerge(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	p := pairsOf(t, l, l, l, l)
	id := func(i int) string { return p.sentences[i].id() }
	apart := func(one, other string, members, others []string) []decision.Decision {
		d := decision.Decision{Verb: decision.Reject, ID: decision.MergeID(decision.Of(decision.Event, one), decision.Of(decision.Event, other)), Members: members, OtherMembers: others}
		if first, _ := d.ID.Merged(); first.Name() != one {
			d.Members, d.OtherMembers = others, members
		}
		return []decision.Decision{d}
	}
	const gone = "e2024-03-03-aaaaaa"
	for _, test := range []struct {
		name string
		d    []decision.Decision
		want []int
	}{
		{"none", nil, []int{0, 0, 0, 0}},
		{"both are there", apart(id(0), id(2), []string{id(1)}, []string{id(3)}), []int{0, 0, 2, 2}},
		{"the first of one is gone", apart(gone, id(2), []string{id(0), id(1)}, []string{id(3)}), []int{0, 0, 2, 2}},
		{"one is gone", apart(gone, id(2), nil, []string{id(3)}), []int{0, 0, 0, 0}},
	} {
		p.rejected = nil
		p.reject(test.d, nil)
		if got := p.Clusters(); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
