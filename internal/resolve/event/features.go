package event

import (
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposition"
)

// The features of a pair of sentences, by their index. Those of
// [proposition.AlignedNames] come after the first one.
const (
	always   = 0
	dateSame = proposition.Aligned + iota
	dateWithin
	dateNext
	dateOfArticle
	datesOfArticles
	dateLength
	days
	sameDay
	outlookOne
	notHappened
	possibleAny
	reportedOne
	reportedBoth
	peopleShared
	peopleClash
	peopleNone
	orgsShared
	orgsClash
	placesShared
	placesClash
	articlesMention
	articlesShare
	articlesCopy
	leadBoth
	leadOne
	cosineSame
	articlesCosine
	contextLeast
	contextMost
	verbSame
	verbLeast
	verbMost
	verbNone
	coreCosine
	coreLeast
	coreMost
	back
	backDay
	ahead
	longCore
	longCosine
	withinCore
	backCore
	rareShared
	namesOnly
	kindsVerb
	kindsVerbClash
	kindsCore
	kindsCoreClash
	kindsShared
	kindsNear
	kindsNone
	kindsRarest
	crowdLeast
	crowdMost
	crowdDay
	agentSame
	agentClash
	agentMoved
	patientSame
	patientClash
	agentKinds
	featureCount
)

// Features are the features of a pair of sentences.
type Features [featureCount]float64

// FeatureNames returns the names of the features, as in the file of weights.
func FeatureNames() []string {
	words := proposition.AlignedNames()
	return slices.Concat([]string{"always"}, words[:], []string{
		"date same", "date within", "date next", "date of one article", "dates of articles", "date length", "days", "day same",
		"outlook one", "not happened", "possible any", "said one", "said both",
		"people shared", "people clash", "people none", "organizations shared", "organizations clash", "places shared", "places clash",
		"articles mention", "articles share", "articles copy", "lead both", "lead one", "date same, cosine", "articles mention, cosine",
		"context least", "context most", "verb same", "verb least", "verb most", "verb none",
		"core", "core least", "core most", "back", "back to a day", "ahead", "date length, core", "date length, cosine", "date within, core", "back to a day, core", "rarest beside names", "names alone",
		"kinds of the verb", "kinds of verbs clash", "kinds of the core", "kinds of cores clash", "kinds shared", "kinds near", "kinds none", "kinds, rarest", "crowd least", "crowd most", "crowd of the day", "agent same", "agents clash", "agent moved", "patient same", "patients clash", "agent same, kinds",
	})
}

func b2f(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// lead is the number of sentences at the beginning of an article that sum it up.
const lead = 3

// Features returns the features of sentences i and j.
func (p *Pairs) Features(i, j int) (f Features) {
	words := p.passages.Align(i, j)
	f[always] = 1
	copy(f[1:], words[:])
	a, b := p.sentences[i], p.sentences[j]
	p.alignDates(&f, i, j)
	p.alignLag(&f, i, j)
	alignTelling(&f, a, b)
	f[peopleShared], f[peopleClash], f[peopleNone] = shares(a.people, b.people)
	f[orgsShared], f[orgsClash], _ = shares(a.orgs, b.orgs)
	f[placesShared], f[placesClash], _ = shares(a.places, b.places)
	f[articlesMention] = p.mentioned[i].Cosine(p.mentioned[j])
	for _, l := range a.article.Alike {
		if l.Article == b.article.Article {
			f[articlesShare], f[articlesCopy] = float64(l.Percent)/100, b2f(l.Copy)
		}
	}
	p.alignContext(&f, i, j)
	if a.verb == "" || b.verb == "" {
		f[verbNone] = 1
	} else {
		in, of := p.passages.VerbIn(j, p.verbs[i]), p.passages.VerbIn(i, p.verbs[j])
		f[verbSame], f[verbLeast], f[verbMost] = b2f(a.verb == b.verb), min(in, of), max(in, of)
	}
	in, of := p.passages.In(p.cores[i], j), p.passages.In(p.cores[j], i)
	f[coreCosine], f[coreLeast], f[coreMost] = p.passages.Cosine(p.cores[i], p.cores[j]), min(in, of), max(in, of)
	long := b2f(f[dateLength] > math.Log(10))
	f[longCore], f[longCosine] = long*f[coreCosine], long*f[1+proposition.AlignedCosine]
	f[withinCore], f[backCore] = f[dateWithin]*f[coreCosine], f[backDay]*f[coreCosine]
	f[rareShared] = p.passages.RarestShared(i, j)
	f[namesOnly] = b2f(f[rareShared] == 0)
	p.alignKinds(&f, i, j)
	p.alignActors(&f, i, j)
	p.alignCrowd(&f, i, j)
	cosine := f[1+proposition.AlignedCosine]
	f[cosineSame], f[articlesCosine] = f[dateSame]*cosine, f[articlesMention]*cosine
	return f
}

// alignDates compares the dates of the two, and of their articles.
func (p *Pairs) alignDates(f *Features, i, j int) {
	a, b := p.sentences[i], p.sentences[j]
	x, y := p.periods[i], p.periods[j]
	switch {
	case x == y:
		f[dateSame] = 1
	case x.overlaps(y):
		f[dateWithin] = 1
	default:
		f[dateNext] = 1
	}
	f[dateOfArticle], f[datesOfArticles] = b2f(a.ofArticle() != b.ofArticle()), b2f(a.ofArticle() && b.ofArticle())
	f[dateLength] = math.Log1p(float64(max(x.to-x.from, y.to-y.from)))
	n := 0
	if s, t := a.article.Date, b.article.Date; !s.IsZero() && !t.IsZero() {
		n = s.Earliest().Sub(t.Earliest())
	}
	f[days], f[sameDay] = math.Log1p(math.Abs(float64(n))), b2f(n >= -1 && n <= 1)
}

// alignLag compares the dates with those of the articles: how long ago it was, or how
// far ahead it is, for the article that is nearer.
func (p *Pairs) alignLag(f *Features, i, j int) {
	a, b := p.sentences[i], p.sentences[j]
	if a.article.Date.IsZero() || b.article.Date.IsZero() {
		return
	}
	x, y := a.article.Date.Earliest().Number()-p.periods[i].to, b.article.Date.Earliest().Number()-p.periods[j].to
	f[back] = math.Log1p(float64(max(0, min(x, y))))
	f[ahead] = math.Log1p(float64(max(0, min(-x, -y))))
	if p.periods[i].from == p.periods[i].to && p.periods[j].from == p.periods[j].to {
		f[backDay] = f[back]
	}
}

// alignTelling compares how the two report what happened.
func alignTelling(f *Features, a, b *Sentence) {
	x, y := a.event.Outlook, b.event.Outlook
	f[outlookOne] = b2f((x == dossier.Happened) != (y == dossier.Happened))
	f[notHappened] = b2f(x != dossier.Happened && y != dossier.Happened)
	f[possibleAny] = b2f(x == dossier.Possible || y == dossier.Possible)
	f[reportedOne], f[reportedBoth] = b2f(a.event.Reported != b.event.Reported), b2f(a.event.Reported && b.event.Reported)
	one, two := a.event.Sentence < lead, b.event.Sentence < lead
	f[leadBoth], f[leadOne] = b2f(one && two), b2f(one != two)
}

// shares returns the share of the fewer entities that the others have too, whether
// each side has one that the other has not, and whether a side has none.
func shares(a, b []*dossier.Entity) (shared, clash, none float64) {
	if len(a) == 0 || len(b) == 0 {
		return 0, 0, 1
	}
	n := 0
	for _, e := range a {
		n += int(b2f(slices.Contains(b, e)))
	}
	return float64(n) / float64(min(len(a), len(b))), b2f(n < len(a) && n < len(b)), 0
}

// alignContext adds the share of the words of one that are near the other.
func (p *Pairs) alignContext(f *Features, i, j int) {
	x, y := p.passages.Within(i, p.contexts[j]), p.passages.Within(j, p.contexts[i])
	f[contextLeast], f[contextMost] = min(x, y), max(x, y)
}
