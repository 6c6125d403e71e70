package events

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
)

// rank says how close the clause of a date is to what the sentence says.
type rank int

const (
	ofMain     rank = iota // "The board met on Monday"
	ofAdverb               // "before it met on Monday"
	ofRelative             // "the board, which met on Monday"
	ofSubject              // "Polls taken on Monday showed"
)

// rank returns the rank of the clause of d.
func (f *finder) rank(d dating) rank {
	if f.inSubject(d) {
		return ofSubject
	}
	out, comma, verb, main := ofMain, false, false, false
	pronoun := false // a relative pronoun opened the clause, which has a verb
	closed := -1     // the comma behind such a clause, or behind a phrase
	for i := f.first; i < d.start; i++ {
		tag, w := f.Tags[i], f.Words[i].Lower
		main = main || out == ofMain && tag.IsFinite()
		switch {
		case i == f.first && (tag == chunk.Part || tag == chunk.Ing || words.AdverbialClauses.Has(w)):
			out, comma = ofAdverb, true // "Born in 1950, she", "After the fire, she"
		case tag == chunk.Part && closed == i-1 && closed >= f.first: // ", opened in 2019, fell": it is the main verb
		case tag == chunk.Part && f.Tag(i-1) == chunk.Comma && !main, (tag == chunk.Part || tag == chunk.Past) && f.opensPhrase(i) && f.behindSubject(i):
			out, comma, verb, pronoun = ofRelative, true, false, false // "The talks, planned for Monday, were"
		case out != ofMain && comma && tag == chunk.Comma && (verb || !pronoun):
			out, closed = ofMain, i // the end of ", who left on Monday,"
		case out == ofRelative && verb && tag.IsFinite() && f.Tag(i-1) != chunk.Conj && f.Tag(i-1) != chunk.Adv && f.Tag(i-1) != chunk.Pron && !f.Tag(i-1).IsVerb():
			out = ofMain // "the man who left was seen", not "who said he was seen"
		case out != ofMain && verb && tag == chunk.Conj && f.Tag(i-1) == chunk.Comma && i+1 < f.last && f.Chunk[i+1] != 0:
			out = ofMain // "the strike that ousted him, and the union left"
		case f.relative(i):
			out, comma, verb, pronoun = ofRelative, f.Tag(i-1) == chunk.Comma, false, true
		case out == ofMain && words.AdverbialClauses.Has(w) && (tag == chunk.Wh || f.clausal(i+1)):
			out, comma, verb, pronoun = ofAdverb, f.Tag(i-1) == chunk.Comma, false, false
		case tag == chunk.Colon:
			out = ofMain
		}
		verb = verb || tag.IsFinite() || pronoun && tag == chunk.Part
	}
	return out
}

// opensPhrase reports whether a comma is before token i, or before the adverb before it:
// ", planned", ", originally planned".
func (f *finder) opensPhrase(i int) bool {
	return f.Tag(i-1) == chunk.Comma || f.Tag(i-1) == chunk.Adv && f.Tag(i-2) == chunk.Comma
}

// behindSubject reports whether the commas around the phrase that token i opens part a subject
// from its verb: "said that the work, begun in 2019, was".
func (f *finder) behindSubject(i int) bool {
	for k := i + 1; k < f.last-1; k++ {
		if f.Tags[k] == chunk.Comma {
			t := f.Tag(f.behindAdverbs(k + 1))
			return t.IsFinite() || t == chunk.Part // the tagger took "fell" for a participle
		}
	}
	return false
}

// relative reports whether token i is a pronoun that begins a relative clause.
func (f *finder) relative(i int) bool {
	if i == f.first {
		return false
	}
	lead := f.Tag(i - 1)
	if f.Words[i].Lower == hashThat {
		return (lead.IsNoun() || lead == chunk.Num) && f.Tag(i+1).IsVerb()
	}
	return words.RelativePronouns.Has(f.Words[i].Lower) && (lead.IsNoun() || lead == chunk.Comma || lead == chunk.Prep)
}

// inSubject reports whether the date is inside a subject that has a verb or
// clause of its own: "Polls taken since Friday showed", "His decision to go
// before May 8 caused".
func (f *finder) inSubject(d dating) bool {
	if d.end >= f.last || f.inTime(f.first) {
		return false
	}
	switch f.Tags[f.first] {
	case chunk.Prep, chunk.Adv, chunk.Conj, chunk.To, chunk.Ing, chunk.Part, chunk.Wh, chunk.There:
		return false
	}
	inner, past := false, false
	for i := f.first; i < d.start; i++ {
		switch tag := f.Tags[i]; {
		case tag == chunk.Past && f.Words[i+1].Lower == hashBy && !past:
			past = true // a participle if another verb follows: "Photos issued by the crew on Monday show"
		case tag.IsFinite(), tag == chunk.Comma, tag == chunk.Colon:
			return false
		case words.Arranged.Has(f.Words[i].Lower): // "The talks planned for Friday were"
			return false
		case tag == chunk.Part, tag == chunk.To, tag == chunk.Ing && f.Chunk[i] == 0:
			inner = true
		}
	}
	k := d.end
	for k < f.last && f.Tags[k] == chunk.Adv {
		k++
	}
	return k < f.last && (inner && f.Tags[k].IsVerb() && f.Tags[k] != chunk.Ing || past && f.Tags[k].IsFinite())
}

// background reports whether the date is too coarse, or too far from what the
// sentence says, to date it: "two decades ago", "since 2006", "which he lost in
// 2012", "for the last year".
func (f *finder) background(d dating) bool {
	lead := f.Lower(f.before(d))
	x := &f.found[d.index]
	day := d.date.IsDay()
	switch {
	case d.date.Precision() == edtf.PrecisionDecade, d.date.Precision() == edtf.PrecisionCentury, x.Mod == extract.ModApprox && !day:
		return true
	case lead == hashSince && !day, f.inStretchSince(d), f.inClauseSince(d):
		return true
	case words.StretchPrepositions.Has(lead) && f.lastOrPast(d):
		return true
	}
	r := f.rank(d)
	return r == ofSubject || r == ofRelative && (!day || words.EndPrepositions.Has(lead) || f.ofWhoActs(d))
}

// ofWhoActs reports whether the relative clause with the date only says who it is that the
// main clause tells something about, which happened then or later: "the man who shot the mayor on
// Monday was sentenced", ", who was elected last May, resigned". What the main clause says is
// of that day if the date is recent and the clause is in commas: "Doe, who left on Monday, called it off".
func (f *finder) ofWhoActs(d dating) bool {
	k := f.behindAdverbs(d.end)
	if k >= f.last {
		return false
	}
	if f.Tags[k] == chunk.Comma {
		if f.published.IsZero() || f.published.Earliest().Sub(d.date.Latest()) <= recent {
			return false
		}
		k = f.behindAdverbs(k + 1)
	} else if f.Tag(f.before(d)) != chunk.Prep {
		return false // "the man who led the country last night became"
	}
	return k < f.last && (f.Tags[k] == chunk.Past || f.Tags[k] == chunk.Part) && !words.Saying.Has(f.Words[k].Lower)
}

// recent is the number of days for which a date before the article is recent.
const recent = 31

// inStretchSince reports whether the date is in a phrase after "since": "since
// the start of 2012", "since the news on Friday".
func (f *finder) inStretchSince(d dating) bool {
	if f.Words[f.first].Lower == hashSince && f.Tag(f.first+1) == chunk.Ing && f.noComma(f.first, d.start) {
		return true // "Since taking office and moving house in 1997, she has"
	}
	for i := d.start - 1; i >= f.first && i >= d.start-6; i-- {
		switch tag := f.Tags[i]; {
		case f.Words[i].Lower == hashSince:
			return i < f.before(d) || f.found[d.index].Mod != extract.ModNone
		case tag.IsVerb() && tag != chunk.Ing, tag.IsMark():
			return false
		}
	}
	return false
}

// inClauseSince reports whether the date is in a clause after "since", which says from
// when on something has been so: "has grown since the board was elected last month".
func (f *finder) inClauseSince(d dating) bool {
	verbs := 0
	for i := d.start - 1; i >= f.first; i-- {
		switch tag := f.Tags[i]; {
		case f.Words[i].Lower == hashSince:
			return verbs == 1 && !f.inTime(i+1)
		case tag.IsFinite():
			verbs++
		case tag.IsMark():
			return false
		}
	}
	return false
}

// noComma reports whether no comma is among the tokens [first, last).
func (f *finder) noComma(first, last int) bool {
	for i := first; i < last; i++ {
		if f.Tags[i] == chunk.Comma {
			return false
		}
	}
	return true
}

// lastOrPast reports whether the expression is a stretch up to the article:
// "the last year", "the past week".
func (f *finder) lastOrPast(d dating) bool {
	for i := d.start; i < d.end; i++ {
		if w := f.Words[i].Lower; w == hashLast || w == hashPast {
			return i > f.first && (f.Lower(i-1) == hashThe) && i == d.end-2
		}
	}
	return false
}

// best returns the events that are lines of their own: one for each clause that
// has words of its own. Its date is the one closest to what the clause says. The
// dates of a list are one date if they follow each other ("on Monday and Tuesday"),
// else the first of them. A clause that is only part of another ("which began on
// Monday") has no line beside that.
func (f *finder) best(in []dating, events []extract.Event) []extract.Event {
	keep := make([]bool, len(events))
	for i := range events {
		keep[i] = true
		for k := range events {
			if sameParts(&events[i], &events[k]) && f.closer(in[k], in[i]) || f.rank(in[k]) < f.rank(in[i]) {
				keep[i] = false
			}
		}
	}
	out := events[:0]
	for i, e := range events {
		if keep[i] {
			first, last := f.series(in, i)
			e.Date = stretch(in[first:last], e.Date)
			out = append(out, e)
		}
	}
	return out
}

// stretch returns the days of a list of dates if each follows the one before,
// else only.
func stretch(list []dating, only edtf.Date) edtf.Date {
	for i := 1; i < len(list); i++ {
		if list[i].date.Earliest().Sub(list[i-1].date.Latest()) != 1 {
			return only
		}
	}
	if len(list) < 2 {
		return only
	}
	return edtf.Interval(list[0].date, list[len(list)-1].date)
}

func sameParts(a, b *extract.Event) bool {
	if len(a.Parts) != len(b.Parts) {
		return false
	}
	for i := range a.Parts {
		if a.Parts[i] != b.Parts[i] {
			return false
		}
	}
	return true
}

// closer reports whether a dates its clause rather than b.
func (f *finder) closer(a, b dating) bool {
	ra, rb := f.rank(a), f.rank(b)
	if ra != rb {
		return ra < rb
	}
	if ma, mb := f.mentioned(a), f.mentioned(b); ma != mb {
		return mb
	}
	if sa, sb := f.saying(a), f.saying(b); sa != sb {
		return sb
	}
	if a.date.IsDay() != b.date.IsDay() {
		return a.date.IsDay()
	}
	return a.start < b.start
}
