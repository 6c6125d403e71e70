package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/event"
	"dossier/internal/resolve/independence"
	"dossier/internal/resolve/neardup"
	"dossier/internal/resolve/parallel"
	"dossier/internal/resolve/proposition"
	"dossier/internal/resolve/topic"
	"dossier/internal/resolve/weight"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Article is an article before it is resolved. Of dossier.Article only what the
// document itself says is set, and Text if Found has none.
type Article struct {
	*dossier.Article
	PublisherName string // "" if the article gives none
	Found         extract.Result
	// Later returns what was found besides names and nouns, if Found has these only; nil
	// if it has all.
	Later       func() extract.Result
	Annotations []annotation.Annotation // what editors say of its passages, in order
}

// load reads what comes later.
func (a *Article) load() {
	if a.Later == nil {
		return
	}
	rest := a.Later()
	a.Found.Times, a.Found.Statements, a.Found.Events, a.Later = rest.Times, rest.Statements, rest.Events, nil
}

// Input is everything that a dossier is made from.
type Input struct {
	Title, Subtitle string
	Language        string
	BaseURL         string
	Timezone        string
	Edition         edtf.Date
	Intro           string
	IntroPath       string

	Words         *extract.Words // of the language of the articles
	Articles      []Article
	LastUse       bool // what was found in the articles is not needed afterwards and is released early
	People        []entity.Record
	Organizations []entity.Record
	Places        []entity.Record
	Publishers    []entity.Record
	Events        []event.Record
	Claims        []claim.Record
	Topics        []topic.Record
	Decisions     []decision.Decision
	Thresholds    Thresholds
	Everything    bool // findings that the Thresholds keep off are in the dossier too
	ProposeTopics bool // the machine proposes topics besides those of Topics
	ByDate        bool // lists are ordered by date, not by weight
	Exports       []string
	Pages         []*dossier.Page
	Media         []dossier.Media
}

// Resolve returns the dossier, and problems with what editors wrote. It sorts
// the articles by path.
func Resolve(in Input) (*dossier.Dossier, diag.List) {
	slices.SortFunc(in.Articles, func(a, b Article) int { return cmp.Compare(a.Path, b.Path) })
	d := &dossier.Dossier{
		Title: in.Title, Subtitle: in.Subtitle, Language: in.Language, BaseURL: in.BaseURL, Timezone: in.Timezone, Edition: in.Edition,
		Intro: in.Intro, IntroPath: in.IntroPath, ByDate: in.ByDate, Exports: in.Exports, Pages: in.Pages, Media: in.Media,
	}
	for i := range in.Articles {
		a := &in.Articles[i]
		if a.Text == nil {
			a.Text = a.Found.Text.Outline()
		}
		d.Articles = append(d.Articles, a.Article)
	}

	findCopies(d.Articles)
	var problems diag.List
	tracker := decisions.NewTracker(in.Decisions, &problems)
	entities := entity.Resolve(entityInput(&in), tracker, &problems)
	d.Publishers = publishers(&in, &problems)
	claims := claim.NewBuilder(in.Words, entities, &problems)
	claims.Knows(knownNouns(in.Articles))
	if !in.Everything {
		claims.Doubts(in.Thresholds.doubts)
	}
	var outcomes []event.Outcome
	d.Events, outcomes = resolveEvents(&in, d.Articles, entities, claims, tracker, &problems)
	d.Claims = claims.Claims(claim.Input{Articles: d.Articles, Records: in.Claims, Joinable: in.Thresholds.joinable, Decisions: in.Decisions}, tracker)
	all := entities.Entities()
	entity.MarkPassing(in.Words, d.Articles, all)
	if !in.Everything {
		all = in.Thresholds.apply(d, all)
	}

	for _, ev := range d.Events {
		event.Link(ev)
	}
	event.LinkOutcomes(d.Events, outcomes)
	claim.Finish(d.Claims)
	slices.SortStableFunc(d.Claims, claim.Compare)
	proposition.Propose(proposition.Input{
		Words: in.Words, Articles: d.Articles, Claims: d.Claims, Gathered: claims.Gathered(), Decisions: in.Decisions,
	})
	claim.RelateDenials(in.Words, d.Articles)
	d.Claims, d.Singles = claim.Separate(d.Claims)
	independence.Count(in.Words, d, all)
	claim.Rate(d.Claims)
	finish(d, in.Words, all, entities.AssignSlugs)
	independence.Spokespeople(all)
	weight.Weigh(in.Words, d)
	topic.Find(topic.Input{Words: in.Words, Dossier: d, Records: in.Topics, Propose: in.ProposeTopics, Entities: entities}, &problems)
	tracker.Report()
	return d, problems
}

// Events returns the dated sentences of the articles, to train how they are
// compared.
func Events(in Input) *event.Pairs {
	slices.SortFunc(in.Articles, func(a, b Article) int { return cmp.Compare(a.Path, b.Path) })
	var articles []*dossier.Article
	for i := range in.Articles {
		a := &in.Articles[i]
		a.Text = a.Found.Text.Outline()
		articles = append(articles, a.Article)
	}
	findCopies(articles)
	var problems diag.List
	entities := entity.Resolve(entityInput(&in), decisions.NewTracker(nil, &problems), &problems)
	_, pairs := passages(&in, articles, entities, claim.NewBuilder(in.Words, entities, &problems))
	return pairs
}

func entityInput(in *Input) entity.Input {
	out := entity.Input{
		Words: in.Words, Articles: make([]entity.Article, len(in.Articles)),
		People: in.People, Organizations: in.Organizations, Places: in.Places, Decisions: in.Decisions,
	}
	for i := range in.Articles {
		a := &in.Articles[i]
		out.Articles[i] = entity.Article{Article: a.Article, Names: &a.Found.Names, Annotations: a.Annotations}
	}
	return out
}

// resolveEvents gives the articles their times, statements and notes, and
// returns the events, and what was announced.
func resolveEvents(in *Input, articles []*dossier.Article, entities *entity.Resolution, claims *claim.Builder, tracker *decisions.Tracker, problems *diag.List) ([]*dossier.Event, []event.Outcome) {
	dated, pairs := passages(in, articles, entities, claims)
	return event.Resolve(event.Input{Articles: dated, Sentences: pairs, Records: in.Events, Entities: entities, Decisions: in.Decisions}, tracker, problems)
}

// findCopies gives the articles their copies. It comes first and goes through their texts by
// itself, because the words that are compared take as much memory as what is made later.
func findCopies(articles []*dossier.Article) {
	texts := make([]*segment.Outline, len(articles))
	for i, a := range articles {
		texts[i] = a.Text
	}
	words := make([]*neardup.Document, len(texts))
	parallel.Tokenized(texts, nil, nil, func(i int, t *segment.Text) { words[i] = independence.Words(t) }, nil)
	independence.FindCopies(articles, words)
}

// passages gives the articles their times, statements and notes, for which
// their texts need tokens. It returns them with what was found in them, and their
// dated sentences.
func passages(in *Input, articles []*dossier.Article, entities *entity.Resolution, claims *claim.Builder) ([]event.Article, *event.Pairs) {
	n := len(articles)
	dated := make([]event.Article, n)
	sentences := make([][]*event.Sentence, n)
	outlines := make([]*segment.Outline, n)
	for i := range in.Articles {
		a := &in.Articles[i]
		dated[i] = event.Article{Article: a.Article, Found: &a.Found, Annotations: a.Annotations}
		outlines[i] = a.Text
	}
	reader := proposition.NewReader(in.Words, articles)
	parallel.Tokenized(outlines, func(i int) { in.Articles[i].load() }, func(i int, _ *segment.Text) {
		a := &in.Articles[i]
		dated[i].AddTimes()
		claims.AddStatements(i, &claim.Article{Article: a.Article, Found: &a.Found, Annotations: a.Annotations})
		a.Notes = notes(a)
	}, func(i int, t *segment.Text) {
		sentences[i] = dated[i].Sentences(in.Words, reader, t)
		if in.LastUse {
			in.Articles[i].Found = extract.Result{}
		}
	}, func(i int, _ *segment.Text) { event.Learn(reader, sentences[i]) })
	entities.Release()
	return dated, event.NewPairs(reader, articles, slices.Concat(sentences...))
}
