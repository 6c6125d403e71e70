package event

import (
	"cmp"
	"math"
	"slices"

	"dossier/internal/dossier"
)

const (
	// repeatFrom is the probability from which the line of one sentence likely repeats that
	// of another one, and repeatWithin that for two sentences of one article, which tells many
	// things of one day in much the same words. MODEL.md has the share that is right.
	repeatFrom   = 0.55
	repeatWithin = 0.9
	// doneFrom is the probability from which the line of a plan only says what that of a report
	// tells as done.
	doneFrom = 0.2
	// likelyRight is the worth from which a line is likely right, and shown by default.
	likelyRight = 0.6
)

// mayRepeat reports whether the lines of sentences i and j repeat each other if they are likely
// enough about the same event. Two articles can name other people for it, or one under two names.
func (p *Pairs) mayRepeat(i, j int) bool {
	a, b := p.sentences[i], p.sentences[j]
	return p.planned[i] == p.planned[j] && a.event.Negated == b.event.Negated && p.Compatible(i, j) && (a.article != b.article || !otherPeople(a, b))
}

// repeats reports whether the likeness is enough for one line to repeat the other. What an article
// tells first and without a date it often tells again with one.
func (p *Pairs) repeats(l *Likeness) bool {
	a, b := p.sentences[l.A], p.sentences[l.B]
	if a.article == b.article && a.ofArticle() == b.ofArticle() {
		return l.Probability >= repeatWithin
	}
	return l.Probability >= repeatFrom
}

// canTell reports whether sentence i can be about the day of an event: a sentence that only
// names a month can be like one of its other days.
func (p *Pairs) canTell(i int, ev *dossier.Event) bool {
	return p.nears[i].overlaps(periodOf(ev.Date))
}

// alike returns for each event those that likely are the same and were not joined with it.
// Of returns the event of a sentence, nil if there is none.
func (p *Pairs) alike(of func(*Sentence) *dossier.Event) map[*dossier.Event][]*dossier.Event {
	like := map[*dossier.Event][]*dossier.Event{}
	for _, r := range p.repeated {
		a, b := of(p.sentences[r[0]]), of(p.sentences[r[1]])
		if a != b && a != nil && b != nil && p.canTell(r[0], b) && p.canTell(r[1], a) {
			like[a], like[b] = append(like[a], b), append(like[b], a)
		}
	}
	return like
}

// holdBack takes the worth of events that are like another event of the list, as like says,
// which stays there: one that an editor wrote or accepted, or else one whose line is likely right, and of
// these the one with the most passages, or else the one whose line is worth more. What stays is worth
// as much as those that it repeats: a page that would have one of them has one of the two.
func (p *Pairs) holdBack(events []*dossier.Event, like map[*dossier.Event][]*dossier.Event, of func(*Sentence) *dossier.Event) {
	passages := func(ev *dossier.Event) int {
		switch {
		case ev.Origin != dossier.Machine:
			return math.MaxInt
		case ev.Worth < likelyRight:
			return 0
		}
		return len(ev.Evidence)
	}
	order := slices.Clone(events)
	slices.SortStableFunc(order, func(a, b *dossier.Event) int {
		return cmp.Or(cmp.Compare(passages(b), passages(a)), cmp.Compare(b.Worth, a.Worth), compare(a, b))
	})
	stays := map[*dossier.Event]bool{}
	for _, ev := range order {
		if ev.Origin == dossier.Machine && slices.ContainsFunc(like[ev], func(o *dossier.Event) bool { return stays[o] }) {
			standIn(ev, like[ev], stays)
			ev.Worth, ev.Hold = 0, dossier.HeldRepeated
			continue
		}
		stays[ev] = true
	}
	for _, r := range p.done {
		plan, report := of(p.sentences[r[0]]), of(p.sentences[r[1]])
		if plan != nil && report != nil && plan != report && plan.Origin == dossier.Machine && stays[plan] && stays[report] && report.Worth >= likelyRight {
			plan.Worth, plan.Hold = 0, dossier.HeldRepeated
		}
	}
}

// standIn gives the events that stay for one that is held back at least its worth.
func standIn(ev *dossier.Event, like []*dossier.Event, stays map[*dossier.Event]bool) {
	for _, o := range like {
		if stays[o] && isWeighed(o) {
			o.Worth = max(o.Worth, ev.Worth)
		}
	}
}
