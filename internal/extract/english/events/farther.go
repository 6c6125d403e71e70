package events

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// aside reports whether the date belongs to what the sentence mentions and not to what
// it says: in a clause of "as" without a subject ("as agreed in a deal this June"), in
// a relative clause about the future in a sentence about the past (", who will testify
// on Monday, said") or about a plan that was given up ("a show that had been scheduled for
// May"), in a clause about a month or year to come in such a sentence ("pledged to quit
// when his term ends next March"), in what something was about ("barred over a fire in 1985"), or in
// what says which thing the verb is about ("approved the deal struck in May") or what is so on its
// terms ("Under the deal struck in May, troops may stay").
func (f *finder) aside(d dating) bool {
	return f.asTold(d) || f.ofApposition(d) || f.futureRelative(d) || f.formerPlan(d) || !d.date.IsDay() && (f.matterOf(d) || f.futureAdverb(d) || f.ofObject(d) || f.underTerms(d))
}

// ofApposition reports whether the date is that of what somebody did with a thing that a comma adds to a
// sentence about what is so now: "leads among clerks, a group Karl Berg won four years ago".
func (f *finder) ofApposition(d dating) bool {
	if f.mainPast() {
		return false
	}
	i := d.start - 1
	for i > f.first && f.Tags[i] != chunk.Comma {
		i--
	}
	if i <= f.first || f.Tags[i+1] != chunk.Det || f.Chunk[i+1] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[i+1]-1]
	k := i + 1
	for k < ch.Last && f.Tags[k] != chunk.Name {
		k++ // the chunk can have the name too
	}
	for k < d.start && (f.Tags[k] == chunk.Name || f.Tags[k] == chunk.Pron) {
		k++
	}
	return k > ch.First+2 && (f.Tags[k-1] == chunk.Name || f.Tags[k-1] == chunk.Pron) && f.Tag(k) == chunk.Past
}

// ofPoll reports whether the sentence says how a poll was made, which is no event of the story: "the
// poll was conducted by telephone on 3 May".
func (f *finder) ofPoll() bool {
	poll, made, how := false, false, false
	for i := f.first; i < f.last; i++ {
		h := f.Words[i].Lower
		poll = poll || words.Polls.Has(h)
		made = made || words.Polling.Has(h)
		how = how || words.PollMeans.Has(h)
	}
	return poll && made && how
}

// asTold reports whether "as" and a participle open the clause of the date, or "as" and
// what somebody did before: "As he did on Monday, the mayor spoke of the port".
func (f *finder) asTold(d dating) bool {
	for i := d.start - 1; i >= f.first && f.Tags[i] != chunk.Comma && f.Tags[i] != chunk.Colon; i-- {
		if f.Words[i].Lower == hashAs {
			if f.Chunk[i+1] != 0 && f.Lower(f.Chunks[f.Chunk[i+1]-1].Last) == hashDid {
				return true
			}
			if i == f.first {
				return false
			}
			k := f.behindAdverbs(i + 1)
			t := f.Tag(k)
			return t == chunk.Part || t == chunk.Past || strings.HasSuffix(f.Text.Word(k), "ed") && f.Tag(k+1) == chunk.Prep
		}
	}
	return false
}

// futureRelative reports whether the date, which is not after the article's, is in a
// relative clause with "will", with "was due" or in the present, and the main verb of the sentence is
// in the past. A day to come is that of a plan, which is worth telling: "a deal that
// will be closed on Friday".
func (f *finder) futureRelative(d dating) bool {
	if f.side(d.date) > 0 || f.rank(d) != ofRelative {
		return false
	}
	ahead := false
	i := d.start - 1
	for ; i >= f.first && !f.relative(i); i-- {
		ahead = ahead || f.Tags[i] == chunk.Modal || f.Tags[i] == chunk.Pres || f.Tags[i] == chunk.PresS ||
			words.Arranged.Has(f.Words[i].Lower) && words.Copulas.Has(f.Lower(i-1))
	}
	if !ahead || i < f.first {
		return false
	}
	relative := false
	for i := f.first; i < f.last; i++ {
		switch {
		case i >= d.end && f.Tags[i] == chunk.Comma:
			relative = false
		case f.relative(i):
			relative = true
		case !relative && f.Tags[i] == chunk.Past:
			return true
		}
	}
	return false
}

// formerPlan reports whether the date to come is in a relative clause that gives it as what
// was planned: "stopped a show that had been scheduled for May".
func (f *finder) formerPlan(d dating) bool {
	if f.side(d.date) <= 0 || f.rank(d) != ofRelative {
		return false
	}
	for i := d.start - 1; i >= f.first+2 && i >= d.start-4; i-- {
		if words.Arranged.Has(f.Words[i].Lower) && f.Lower(i-1) == hashBeen && f.Lower(i-2) == hashHad {
			return true
		}
	}
	return false
}

// futureAdverb reports whether the date to come is in an adverbial clause of a sentence
// whose first verb with tense is in the past.
func (f *finder) futureAdverb(d dating) bool {
	if f.side(d.date) <= 0 || f.rank(d) != ofAdverb {
		return false
	}
	for i := f.first; i < f.last; i++ {
		if f.Tags[i].IsFinite() {
			return f.Tags[i] == chunk.Past
		}
	}
	return false
}

// matterOf reports whether the date ends a phrase of what something is about, behind
// the verb: "quit over the deal in 2001", "based on a report in August 1999".
func (f *finder) matterOf(d dating) bool {
	if f.Tag(d.start-1) != chunk.Prep || f.Chunk[max(d.start-2, f.first)] == 0 {
		return false
	}
	nouns := 0
	for i := d.start - 2; i > f.first; i-- {
		w := f.Words[i].Lower
		switch {
		case words.Matters.Has(w) && f.Tags[i] == chunk.Prep && nouns > 0:
			return true
		case w == hashOn && f.Words[i-1].Lower == hashBased:
			return true
		case f.Tags[i].IsNoun():
			nouns++
		case f.Chunk[i] == 0 && f.Tags[i] != chunk.Prep && f.Tags[i] != chunk.Part:
			return false
		}
	}
	return false
}

// onlyRelative reports whether all verbs with tense of the sentence are in relative
// clauses: "Saturday's concert, which will be shown abroad, with profits for the poor".
func (f *finder) onlyRelative() bool {
	relative, some := false, false
	for i := f.first; i < f.last; i++ {
		switch {
		case relative && (f.Tags[i] == chunk.Comma || f.Tags[i] == chunk.Dash):
			relative = false
		case i > f.first && f.Tags[i-1] == chunk.Comma && f.relative(i):
			relative, some = true, true
		case !relative && (f.Tags[i].IsFinite() || f.Tags[i] == chunk.Part && f.Chunk[i] == 0):
			return false
		}
	}
	return some
}
