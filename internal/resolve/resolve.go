package resolve

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/neardup"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Article is one article on its way into the dossier. Of the dossier.Article
// only what the document itself says is set, and the text where Found has none.
type Article struct {
	*dossier.Article
	PublisherName string // "" where the article gives none
	Found         extract.Result
	Annotations   []annotation.Annotation // what editors say of its passages, in order

	text  *segment.Text     // of Prose, while its tokens are there
	found []*dossier.Time   // of Found.Times, nil where an editor says otherwise
	words *neardup.Document // of its own, until copies are found
	dated []*dated          // its dated sentences, until events are made of them
}

// Record is an editor's record. Slug names its page.
type Record struct {
	dossier.Record
	Slug     string
	Not      []string      // names that are somebody else's
	Location diag.Location // of its front matter
}

// EventRecord is an editor's record of an event.
type EventRecord struct {
	Record
	Date                          edtf.Date
	Outlook                       dossier.Outlook
	People, Organizations, Places []string // slugs of records, or names
}

// ClaimRecord is an editor's record of a claim.
type ClaimRecord struct {
	Record
	Contradicts []string // slugs of claims
	Assessments []dossier.Assessment
}

// Input is everything a dossier is made from.
type Input struct {
	Title, Subtitle string
	Language        string
	BaseURL         string
	Timezone        string
	Edition         edtf.Date
	Intro           string
	IntroPath       string

	Articles      []Article
	LastUse       bool // nobody needs what was found in the articles any more: it is let go as soon as may be
	People        []Record
	Organizations []Record
	Places        []Record
	Publishers    []Record
	Events        []EventRecord
	Claims        []ClaimRecord
	Decisions     []decision.Decision // about findings
	Hold          Hold
	Pages         []*dossier.Page
	Media         []dossier.Media
}

// Resolve makes the dossier. The diagnostics are about what editors wrote:
// records that contradict each other, names that nothing has.
func Resolve(in Input) (*dossier.Dossier, diag.List) {
	slices.SortFunc(in.Articles, func(a, b Article) int { return cmp.Compare(a.Path, b.Path) })
	d := &dossier.Dossier{
		Title: in.Title, Subtitle: in.Subtitle, Language: in.Language, BaseURL: in.BaseURL, Timezone: in.Timezone, Edition: in.Edition,
		Intro: in.Intro, IntroPath: in.IntroPath, Pages: in.Pages, Media: in.Media,
	}
	var problems diag.List
	for i := range in.Articles {
		a := &in.Articles[i]
		if a.Text == nil {
			a.Text = a.Found.Text.Outline()
		}
		d.Articles = append(d.Articles, a.Article)
	}

	ents := newEntities(&in, &problems)
	for i := range in.Articles {
		ents.mentions(i)
	}
	resolvePublishers(d, &in, &problems)
	withTokens(in.Articles, func(i int) {
		a := &in.Articles[i]
		addTimes(a)
		addStatements(i, a, ents, &problems)
		addNotes(a)
	}, func(i int) {
		a := &in.Articles[i]
		a.words = neardup.New(ownWords(a.text, 0, len(a.text.Tokens)))
		a.dated = datedSentences(a)
		if in.LastUse {
			a.Found = extract.Result{}
		}
	}, nil)
	findCopies(in.Articles)
	d.Events = resolveEvents(&in, ents, &problems)
	d.Claims = resolveClaims(&in, ents, &problems)
	in.Hold.apply(d, ents)
	for _, ev := range d.Events {
		link(ev)
	}
	finishClaims(d.Claims, newPressList(d.Publishers))
	propose(d.Claims, ents)
	relate(d.Articles)
	order(d, ents)
	cite(d)
	ents.decided.report()
	return d, problems
}
