// Package proposal lists what the machine proposes and no editor has decided:
// people, organizations, places, events and claims that it found, names that
// could mean several, and what could be the same. It is a pure function of the
// finished dossier and of the decisions.
//
// Each item has its weight: how many of the passages that hang on the decision
// are likely wrong by the item's confidence, and a little more, so that of what
// is sure the most frequent comes first.
package proposal

import (
	"cmp"
	"fmt"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/decision"
)

// Item is one proposal.
type Item struct {
	ID         decision.ID
	Kind       decision.Kind
	What       string // the finding in words: "Ana Silva"
	Grounds    Grounds
	Confidence float64 // from 0 to 1; 0 if it is not known
	Unrated    bool    // the confidence is not known
	Worth      float64 // of a claim's statement or an event, that it is worth a line
	Held       bool    // kept off the pages until it is accepted
	Weight     float64
	Options    []Option           // whom an ambiguous mention could mean
	Evidence   []dossier.Evidence // one or more
}

// Option is one of those that a mention could mean.
type Option struct {
	ID   decision.ID
	Name string
}

// Grounds is what speaks for an item, or makes it worth a look. Which fields are
// set depends on the kind of the item.
type Grounds struct {
	// Of a person, an organization or a place: how often it occurs, the role that
	// the articles give it most often and other forms of its name.
	Mentions, Articles, Statements int
	Role                           string
	Forms                          []string

	Names NameLikeness // of a merge

	Candidates []string // of a mention: names of those it could mean
	Times      int      // of a mention: how often it is in the article

	Passages int          // of an event
	DatedBy  string       // of an event: the words that date it; may be empty
	Hold     dossier.Hold // of an event

	Source string         // of a claim: who makes the first statement; "" if the article names nobody
	Plural bool           // Source takes a verb in the plural
	Stance dossier.Stance // of a claim, and of a join

	Comparison *dossier.Comparison // of a join

	Tool string // of a finding of another program: its name
}

// NameLikeness is why two names could be one person's, organization's or place's.
type NameLikeness uint8

// The likenesses.
const (
	SameSpelling NameLikeness = iota // the names differ in spelling only
	OneLetter                        // they are one letter apart
	SameGiven                        // same surname, and given names that agree
	WordMore                         // one has a word more at its end or its beginning
	Acronym                          // one is the acronym of the other
)

// Input is what the list is drawn from.
type Input struct {
	Dossier   *dossier.Dossier // with everything that was found
	Decisions []decision.Decision
	Words     *extract.Words
	// Held reports whether a finding is kept off the pages.
	Held     func(kind decision.Kind, confidence, worth float64) bool
	Imported []Imported
}

// Imported is a finding of another program that waits for a decision.
type Imported struct {
	ID         decision.ID
	What, Tool string
	Confidence *float64 // nil if the tool does not say
	Evidence   dossier.Evidence
}

// doubt is the share of passages that count as wrong even where the machine is
// certain.
const doubt = 0.02

// List is the list, the weightiest first.
func List(in Input) []Item {
	l := lister{in: in}
	l.entities(decision.Person, in.Dossier.People)
	l.entities(decision.Organization, in.Dossier.Organizations)
	l.entities(decision.Place, in.Dossier.Places)
	l.merges()
	l.mentions()
	l.events()
	l.claims()
	l.joins()
	for _, f := range in.Imported {
		i := Item{ID: f.ID, What: f.What, Grounds: Grounds{Tool: f.Tool}, Unrated: f.Confidence == nil, Evidence: []dossier.Evidence{f.Evidence}}
		if f.Confidence != nil {
			i.Confidence = *f.Confidence
		}
		l.add(i, 1)
	}
	slices.SortStableFunc(l.items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(slices.Index(decision.Kinds(), a.Kind), slices.Index(decision.Kinds(), b.Kind)), cmp.Compare(a.ID, b.ID))
	})
	return l.items
}

type lister struct {
	in    Input
	items []Item
}

// add lists an item on which so many passages hang, unless it is decided.
func (l *lister) add(i Item, passages int) {
	if len(i.Evidence) == 0 || decision.Find(l.in.Decisions, i.ID) != nil {
		return
	}
	i.Kind = i.ID.Kind()
	i.Weight = float64(passages) * (1 - i.Confidence + doubt)
	if l.in.Held != nil {
		i.Held = l.in.Held(i.Kind, i.Confidence, i.Worth)
	}
	l.items = append(l.items, i)
}

func (l *lister) entities(kind decision.Kind, entities []*dossier.Entity) {
	for _, e := range entities {
		if e.Origin != dossier.Machine {
			continue
		}
		grounds := Grounds{Mentions: len(e.Mentions), Articles: len(e.Articles), Statements: len(e.Statements)}
		if len(e.Forms) > 1 {
			grounds.Forms = forms(e)
		}
		if len(e.Roles) > 0 {
			grounds.Role = e.Roles[0].Text
		}
		var evidence []dossier.Evidence
		for _, m := range e.Mentions {
			evidence = append(evidence, m.Evidence)
		}
		l.add(Item{ID: decision.ID(e.ID), What: e.Name, Grounds: grounds, Confidence: e.Confidence(), Evidence: evidence}, len(e.Mentions)+len(e.Statements))
	}
}

// maxForms is the number of other names of an entity that an item shows.
const maxForms = 3

// forms returns the other names of e, the most frequent first.
func forms(e *dossier.Entity) (out []string) {
	for _, f := range e.Forms {
		if f.Text != e.Name && len(out) < maxForms {
			out = append(out, f.Text)
		}
	}
	return out
}

// mentions lists names that were left open, those of one article in the same
// words once.
func (l *lister) mentions() {
	type open struct {
		article *dossier.Article
		words   string
	}
	at := map[open][]*dossier.Mention{}
	var order []open
	for _, m := range l.in.Dossier.Ambiguous {
		k := open{m.Article, m.Quote()}
		if at[k] == nil {
			order = append(order, k)
		}
		at[k] = append(at[k], m)
	}
	for _, k := range order {
		ms := at[k]
		i := Item{ID: decision.ID(ms[0].Open.ID), What: fmt.Sprintf("%q in %s", k.words, k.article.Title), Confidence: 1 / float64(len(ms[0].Candidates()))}
		i.Grounds.Times = len(ms)
		for _, e := range ms[0].Candidates() {
			i.Grounds.Candidates = append(i.Grounds.Candidates, e.Name)
			i.Options = append(i.Options, Option{decision.ID(e.ID), e.Name})
		}
		for _, m := range ms {
			i.Evidence = append(i.Evidence, m.Evidence)
		}
		l.add(i, len(ms))
	}
}

func (l *lister) events() {
	for _, ev := range l.in.Dossier.Events {
		if ev.Origin != dossier.Machine {
			continue
		}
		var evidence []dossier.Evidence
		words := ""
		for _, e := range ev.Evidence {
			evidence = append(evidence, e.Evidence)
			if e.Time != nil && words == "" {
				words = e.Time.Quote()
			}
		}
		l.add(Item{
			ID: decision.Of(decision.Event, ev.ID), What: ev.Date.String() + ": " + ev.Summary, Confidence: ev.Confidence(), Worth: ev.Worth, Evidence: evidence,
			Grounds: Grounds{Passages: len(evidence), DatedBy: words, Hold: ev.Hold},
		}, len(evidence))
	}
}

func (l *lister) claims() {
	for _, c := range l.in.Dossier.Claims {
		if c.Origin == dossier.Machine && len(c.Statements) > 0 {
			l.claim(c.Slug, c.Proposition, c.Statements)
		}
	}
	for _, s := range l.in.Dossier.Singles {
		l.claim(s.ID, s.Proposition, []*dossier.Statement{s})
	}
}

// claim lists a claim that the machine found, or a single statement, which becomes
// a claim if an editor accepts it.
func (l *lister) claim(slug, prop string, statements []*dossier.Statement) {
	i := Item{ID: decision.Of(decision.Claim, slug), What: prop}
	for _, s := range statements {
		if s.Confidence*s.Worth >= i.Confidence*i.Worth {
			i.Confidence, i.Worth = s.Confidence, s.Worth
		}
		i.Evidence = append(i.Evidence, s.Evidence)
	}
	first := statements[0]
	i.Grounds.Stance = first.Stance
	if first.Source != nil {
		i.Grounds.Source, i.Grounds.Plural = first.Source.Name(), first.Source.Plural
	}
	l.add(i, len(statements))
}

func (l *lister) joins() {
	for _, c := range l.in.Dossier.Claims {
		l.proposed(c.Proposed, c.Proposition, len(c.Statements))
	}
	for _, s := range l.in.Dossier.Singles {
		l.proposed(s.Proposed(), s.Proposition, 1)
	}
}

func (l *lister) proposed(all []dossier.Proposal, to string, statements int) {
	for _, p := range all {
		l.add(Item{
			ID: decision.ID(p.ID), What: fmt.Sprintf("%q to %s", p.Statement.Words(), to),
			Grounds: Grounds{Stance: p.Stance, Comparison: &p.Comparison}, Confidence: p.Score, Evidence: []dossier.Evidence{p.Statement.Evidence},
		}, 1+statements)
	}
}
