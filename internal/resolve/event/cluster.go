package event

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/id"
	"dossier/internal/source/decision"
)

const (
	// JoinFrom is the probability from which the machine joins two sentences, joinLong that
	// for those of which one tells a long date, and meanFrom the mean probability that all
	// pairs of their groups need. MODEL.md has the share that is right.
	JoinFrom = 0.85
	joinLong = 0.9
	meanFrom = 0.6
	// minSameTokens is the number of words of a sentence that is joined with another
	// because it has the same words.
	minSameTokens = 5
	// minShared is the number of words, names apart, that two sentences share if a
	// model joins them and both dates are longer than a month.
	minShared = 2
)

// maxLinks is the number of pairs of sentences that decide about joining two
// groups. Of larger ones the first sentences count.
const maxLinks = 100

// Likeness is how likely two sentences are about the same event.
type Likeness struct {
	A, B        int
	Probability float64
	Apart       bool // they are not about the same event, whatever the probability
	Same        bool // they have the same words, which makes it certain
}

// Compare returns the likeness of sentences i and j.
func (p *Pairs) Compare(i, j int) Likeness {
	l := Likeness{A: i, B: j, Apart: p.apart(i, j)}
	if p.same(i, j) {
		l.Same, l.Probability = true, 1
		return l
	}
	f := p.Features(i, j)
	l.Probability = f.probability(&p.Weights)
	return l
}

// apart reports whether sentences i and j are about two events though they share
// their words: the dates share no day, one says that it happened and the other that
// it did not or that it was planned, or they name other people or percentages. If all their words are
// the same, both say the same of that, however it was read.
func (p *Pairs) apart(i, j int) bool {
	return p.planned[i] != p.planned[j] && !p.same(i, j) || p.apartAnyway(i, j)
}

// apartAnyway reports whether sentences i and j are about two events even if one plans what the
// other reports.
func (p *Pairs) apartAnyway(i, j int) bool {
	a, b := p.sentences[i], p.sentences[j]
	return !p.Compatible(i, j) && !p.slipped(i, j) || a.event.Negated != b.event.Negated || otherPeople(a, b) || otherPercents(p.percents[i], p.percents[j])
}

// planned reports whether the sentence announces what is to happen. A plan is not its
// execution. What "may have happened" on a day before the article is no plan.
func planned(s *Sentence) bool {
	if s.event.Outlook != dossier.Expected && s.event.Outlook != dossier.Possible {
		return false
	}
	return s.article.Date.IsZero() || !after(s.article.Date, s.date)
}

// otherPeople reports whether both sentences name people, and have none in common. Who
// a pronoun means is too uncertain to keep two sentences apart.
func otherPeople(a, b *Sentence) bool {
	return len(a.named) > 0 && len(b.named) > 0 && !slices.ContainsFunc(a.people, func(e *dossier.Entity) bool { return slices.Contains(b.people, e) })
}

// Clusters returns for each sentence the index of the first one of its event, and
// gives the others why they belong there. Two groups are joined by the mean of their
// pairs (average link), the likeliest pair first, if no pair is apart. Sentences of
// one article are joined by others, or because one is a copy of the other: an article
// tells many things of one day in much the same words.
func (p *Pairs) Clusters() []int {
	type findings struct {
		links    []Likeness
		repeated [][2]int
		done     [][2]int
		outcomes []Outcome
	}
	p.repeated, p.done, p.outcomes = nil, nil, nil
	all := compareAll(p, func(i, j int, to *findings) {
		if p.mayBeOutcome(i, j) {
			o := p.outcome(i, j)
			switch {
			case o.probability >= outcomeFrom:
				to.outcomes = append(to.outcomes, o)
			case o.probability >= doneFrom:
				to.done = append(to.done, p.planFirst(i, j))
			}
		}
		link, repeat := p.mayLink(i, j), p.mayRepeat(i, j)
		if !link && !repeat {
			return
		}
		l := p.Compare(i, j)
		if link && p.links(&l) {
			to.links = append(to.links, l)
		}
		if repeat && p.repeats(&l) {
			to.repeated = append(to.repeated, [2]int{i, j})
		}
	})
	n := 0
	for i := range all {
		n += len(all[i].links)
	}
	links := make([]Likeness, 0, n)
	for i, found := range all {
		links, p.repeated = append(links, found.links...), append(p.repeated, found.repeated...)
		p.done, p.outcomes = append(p.done, found.done...), append(p.outcomes, found.outcomes...)
		all[i] = findings{}
	}
	slices.SortStableFunc(links, func(a, b Likeness) int {
		return cmp.Or(cmp.Compare(b.Probability, a.Probability), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	first := make([]int, len(p.sentences))
	members := make([][]int, len(first))
	for i := range first {
		first[i], members[i] = i, []int{i}
	}
	for _, l := range links {
		a, b := first[l.A], first[l.B]
		if a == b || p.kept.Between(members[a], func(j int) bool { return first[j] == b }) || !p.linked(members[a], members[b], &l) {
			continue
		}
		a, b = min(a, b), max(a, b)
		for _, k := range members[b] {
			first[k] = a
		}
		members[a], members[b] = append(members[a], members[b]...), nil
		slices.Sort(members[a])
	}
	p.split(first, members)
	p.explain(first, links)
	return first
}

// links reports whether the likeness is enough to join two sentences. They share a word
// beside names, or tell of one kind of event: who and when alone are no event.
func (p *Pairs) links(l *Likeness) bool {
	from := JoinFrom
	if p.periods[l.A].isLong() || p.periods[l.B].isLong() {
		from = joinLong
	}
	if l.Apart || l.Probability < from {
		return false
	}
	return l.Same || p.shareWords(l.A, l.B) || p.copied(l.A, l.B)
}

// shareWords reports whether sentences i and j are of two articles and have enough in
// common for a model to join them: two words, or on a date that is not long, one word or one
// kind of event.
func (p *Pairs) shareWords(i, j int) bool {
	if p.sentences[i].article == p.sentences[j].article {
		return false
	}
	n := p.passages.Shared(i, j)
	if p.periods[i].isLong() && p.periods[j].isLong() {
		return n >= minShared
	}
	return n > 0 || p.told[i].all&p.told[j].all != 0
}

// mayLink reports whether sentences i and j are joined if they are likely enough
// about the same event. The likeness takes far more time.
func (p *Pairs) mayLink(i, j int) bool {
	return !p.apart(i, j) && (p.same(i, j) || p.shareWords(i, j) || p.copied(i, j))
}

// same reports whether sentences i and j have the same words, enough to be certain.
func (p *Pairs) same(i, j int) bool {
	return p.passages.Same(i, j) && p.passages.Tokens(i) >= minSameTokens
}

// split takes the sentences that an editor took out of an event out of it.
func (p *Pairs) split(first []int, members [][]int) {
	for _, pair := range p.rejected {
		f, i := first[pair[0]], pair[1]
		if first[i] != f || pair[0] == i {
			continue
		}
		members[f] = slices.DeleteFunc(members[f], func(k int) bool { return k == i })
		lead := members[f][0]
		for _, k := range members[f] {
			first[k] = lead
		}
		members[lead], first[i], members[i] = members[f], i, []int{i}
	}
}

// reject notes the joins of sentences, and the merges of events, that editors rejected. A sentence that was taken out of an
// event of which no sentence is there now is joined with none: what else it was taken out of is not known.
// The written events are those of records.
func (p *Pairs) reject(all []decision.Decision, written map[string]*dossier.Event) {
	byID := map[string]int{}
	if len(all) > 0 {
		for i, s := range p.sentences {
			byID[s.id()] = i
		}
	}
	p.kept = decisions.Apart{}
	for i := range all {
		d := &all[i]
		if d.Verb != decision.Reject {
			continue
		}
		names, others := d.Sides()
		one := decisions.Present(byID, names)
		switch d.ID.Kind() {
		case decision.MergeOf:
			p.kept.Add(one, decisions.Present(byID, others))
		case decision.JoinOf:
			_, part := d.ID.Parts()
			b, found := byID[part]
			if found && len(one) == 0 && written[names[0]] == nil {
				for k := range p.sentences {
					one = append(one, k)
				}
			}
			for _, a := range one {
				if found && a != b {
					p.rejected = append(p.rejected, [2]int{a, b})
				}
			}
		}
	}
}

// id returns the id of the event that the sentence is if it is alone.
func (s *Sentence) id() string { return id.Event(s.date, s.passage) }

// explain gives each sentence but the first of an event the reason that it belongs to it: its likeliest link
// with an earlier sentence of the event, or else with a later one.
func (p *Pairs) explain(first []int, links []Likeness) {
	ids := map[int]string{} // of the first sentences
	join := func(l *Likeness) *dossier.EventJoin {
		of := first[l.B]
		if ids[of] == "" {
			ids[of] = p.sentences[of].id()
		}
		return p.join(ids[of], l)
	}
	for i := range links {
		if l := &links[i]; first[l.A] == first[l.B] && p.sentences[l.B].joined == nil && first[l.B] != l.B {
			p.sentences[l.B].joined = join(l)
		}
	}
	for _, l := range links {
		if l.A, l.B = l.B, l.A; first[l.A] == first[l.B] && p.sentences[l.B].joined == nil && first[l.B] != l.B {
			p.sentences[l.B].joined = join(&l)
		}
	}
	for i, f := range first { // those without a link
		if s := p.sentences[i]; f != i && s.joined == nil {
			l := p.Compare(f, i)
			s.joined = join(&l)
		}
	}
}

// join returns why sentence B of l is in the event with an id.
func (p *Pairs) join(event string, l *Likeness) *dossier.EventJoin {
	a, b := p.sentences[l.A], p.sentences[l.B]
	out := &dossier.EventJoin{
		ID: string(decision.JoinID(event, b.id())), With: a.passage, Probability: l.Probability, SameWords: l.Same,
	}
	if !l.Same {
		c := p.passages.Comparison(l.A, l.B)
		c.SameDates = p.periods[l.A] == p.periods[l.B]
		out.Comparison = &c
	}
	return out
}

// linked reports whether two groups, of which a link has a sentence each, are one event: the mean probability is
// enough, and no pair is apart.
func (p *Pairs) linked(a, b []int, link *Likeness) bool {
	var sum float64
	n := 0
	for _, i := range a {
		for _, j := range b {
			if n == maxLinks {
				return sum >= meanFrom*float64(n)
			}
			l := *link
			if i != l.A || j != l.B {
				l = p.Compare(i, j)
			}
			if l.Apart {
				return false
			}
			sum += l.Probability
			n++
		}
	}
	return sum >= meanFrom*float64(n)
}

// groups returns the sentences by event.
func (p *Pairs) groups() [][]*Sentence {
	var out [][]*Sentence
	at := map[int]int{}
	for i, f := range p.Clusters() {
		if f == i {
			at[i] = len(out)
			out = append(out, nil)
		}
		out[at[f]] = append(out[at[f]], p.sentences[i])
	}
	return out
}
