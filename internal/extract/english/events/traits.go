package events

import (
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// traits returns what the judgements weigh about an event: its date, its verb, its
// subject, its sentence and the sentence's place in the article. The names are those
// in judgement.tsv.
func (f *finder) traits(e *extract.Event) []string {
	s := f.Text.Sentences[e.Sentence]
	f.sentenceNumber, f.first, f.last = e.Sentence, s.First, s.Last
	f.tell(&s)
	out := append(make(traits, 0, usualTraits), "always")
	first, last := f.shown(e)
	if e.Time == extract.OfArticle {
		out.add(true, "date of article")
	} else {
		f.dateTraits(&out, e)
	}
	f.verbTraits(&out, e, first, last)
	f.subjectTraits(&out, first, last)
	f.sentenceTraits(&out, first, last)
	f.placeTraits(&out, e)
	return append(out, f.article()...)
}

// usualTraits is more than the number of traits that an event usually has.
const usualTraits = 64

// traits is a list of traits.
type traits []string

func (t *traits) add(on bool, trait string) {
	if on {
		*t = append(*t, trait)
	}
}

// shown returns the tokens of the words that are shown of an event.
func (f *finder) shown(e *extract.Event) (first, last int) {
	if len(e.Parts) == 0 {
		return f.first, f.last
	}
	first, _ = f.Text.TokensIn(e.Parts[0])
	_, last = f.Text.TokensIn(e.Parts[len(e.Parts)-1])
	return first, last
}

// dateTraits are about the expression that dates the event.
func (f *finder) dateTraits(out *traits, e *extract.Event) {
	d := f.dating(e.Time)
	x := &f.found[e.Time]
	day := e.Date.IsDay()
	switch {
	case x.Type == extract.TimexTime:
		out.add(true, "date clock")
	case day && f.tellsYear(d):
		out.add(true, "date with year")
	case day:
		out.add(true, "date day")
	case e.Date.IsInterval() && e.Date.Latest().Sub(e.Date.Earliest()) < 8:
		out.add(true, "date week")
	default:
		out.add(true, "date "+e.Date.Precision().String())
	}
	out.add(x.Implied, "date implied")
	out.add(f.relativeDate(d), "date of another")
	out.add(x.Type == extract.TimexTime && f.Lower(d.start-1) == hashFrom, "date clock from")
	out.add(x.Mod != extract.ModNone, "date with mod")
	out.add(e.Date.Approximate(), "date approximate")
	out.add(x.Confidence < 0.9, "date unsure")
	out.add(e.Reported, "date of saying")
	out.add(f.Quote[d.start] != 0, "date in quotation")
	out.add(f.conditional(d), "date in condition")
	out.add(d.start > f.first+25, "date far behind")
	out.add(d.start <= f.first+1, "date opens")
	out.add(f.Lower(d.start) == hashToday || f.Lower(d.start) == hashThis, "date now")
	out.add(true, "rank "+[...]string{"main", "adverb", "relative", "subject"}[f.rank(d)])
	out.add(len(f.told) > 1, "dates several")
	out.add(f.namedBy(d), "date in name")
	if i := f.before(d); f.Tag(i) == chunk.Prep {
		out.add(true, "date "+f.Text.Word(i))
	} else {
		out.add(true, "date without preposition")
	}
	out.add(f.mentioned(d), "date of what is mentioned")
	out.add(day && f.side(e.Date) <= 0 && f.mainPresent() && f.Lower(d.start) != hashToday, "date passed, main present")
	if f.published.IsZero() {
		out.add(true, "article undated")
		return
	}
	switch gap := e.Date.Latest().Sub(f.published.Earliest()); {
	case f.side(e.Date) == 0:
		out.add(true, "same time")
	case gap > 400:
		out.add(true, "years ahead")
	case gap > 7:
		out.add(true, "ahead")
	case gap > 0:
		out.add(true, "days ahead")
	case gap >= -1:
		out.add(true, "day before")
	case gap >= -8:
		out.add(true, "days before")
	case gap >= -62:
		out.add(true, "weeks before")
	case gap >= -800:
		out.add(true, "a year before")
	case gap >= -365*15:
		out.add(true, "years before")
	default:
		out.add(true, "decades before")
	}
}

// relativeDate reports whether the expression counts from a day that was told before:
// "the next day", "two weeks later", "the same day".
func (f *finder) relativeDate(d dating) bool {
	for i := d.start; i < d.end; i++ {
		w := f.Words[i].Lower
		if words.Counting.Has(w) && (f.Lower(d.start) == hashThe || f.Lower(d.start-1) == hashThe || i == d.end-1) {
			return true
		}
	}
	return d.end == d.start+2 && f.Lower(d.start) == hashThe && f.Tags[d.start+1] == chunk.Noun
}

// mentioned reports whether a participle behind a noun leads to the date: "the vote
// planned for Monday", "an interview published on Friday".
func (f *finder) mentioned(d dating) bool {
	for i := d.start - 1; i > f.first; i-- {
		switch tag := f.Tags[i]; {
		case tag == chunk.Part:
			return f.Tag(i-1).IsNoun() || f.Tag(i-1) == chunk.Comma
		case tag.IsFinite(), tag.IsMark():
			return false
		}
	}
	return false
}

// mainPresent reports whether the first finite verb of the sentence is in the present and
// says what happens, as in captions: "The mayor opens the fair on Monday."
func (f *finder) mainPresent() bool {
	for i := f.first; i < f.last; i++ {
		if f.Tags[i].IsFinite() {
			w := f.Words[i].Lower
			return f.Tags[i] != chunk.Past && f.Tags[i] != chunk.Modal && !words.Copulas.Has(w) && !words.ToHave.Has(w) && !words.Saying.Has(w)
		}
	}
	return false
}

// namedBy reports whether the date is inside the phrase of a thing: "yesterday's poll",
// "the Friday vote".
func (f *finder) namedBy(d dating) bool {
	c := f.Chunk[d.end-1]
	return words.PossessiveEndings.Has(f.Lower(d.end)) || c != 0 && d.end < f.last && f.Chunk[d.end] == c
}

// verbTraits are about what happened.
func (f *finder) verbTraits(out *traits, e *extract.Event, first, last int) {
	k := -1
	if !e.Verb.Empty() {
		k, _ = f.Text.TokensIn(e.Verb)
	}
	if k < 0 {
		out.add(true, "verb none")
	} else {
		w := f.Words[k].Lower
		switch tag := f.Tags[k]; {
		case tag == chunk.Past:
			out.add(true, "verb past")
		case tag == chunk.Part:
			out.add(true, "verb participle")
		case tag == chunk.Ing:
			out.add(true, "verb ing")
		case tag == chunk.Verb:
			out.add(true, "verb infinitive")
		default:
			out.add(true, "verb present")
		}
		out.add(words.Static.Has(w), "verb static")
		out.add(words.Reporting.Has(w) || words.Telling.Has(w), "verb of saying")
		out.add(words.Judging.Has(w) || words.Denying.Has(w) || words.Accusing.Has(w), "verb of judging")
		out.add(words.Believing.Has(w) || words.Thinking.Has(w) || words.Hoping.Has(w), "verb of thinking")
		out.add(true, "verb sense "+strconv.Itoa(int(f.SensesOf(k).Verb)))
		lead := f.behindAux(k)
		out.add(words.ToHave.Has(lead) && lead == hashHad, "verb pluperfect")
		out.add(words.ToHave.Has(lead) && lead != hashHad, "verb perfect")
		out.add(words.Copulas.Has(lead) && f.Tags[k] == chunk.Part, "verb passive")
		out.add(f.Tags[k].IsVerb() && f.Tag(k-1) == chunk.To, "verb after to")
	}
	main := -1
	for i := first; i < last && main < 0; i++ {
		if f.Tags[i].IsFinite() {
			main = i
		}
	}
	switch {
	case main < 0:
		out.add(true, "main none")
		return
	case f.Tags[main] == chunk.Modal:
		out.add(true, "main modal")
	case words.Copulas.Has(f.Words[main].Lower):
		next := f.Tag(f.behindAdverbs(main + 1))
		out.add(next == chunk.Adj, "main is adjective")
		out.add(next == chunk.Det || next.IsNoun() || next == chunk.Num, "main is noun")
		out.add(next == chunk.Part || next == chunk.Ing, "main is auxiliary")
		out.add(next == chunk.Prep || next == chunk.To, "main is at")
	case f.Tags[main] == chunk.Past:
		out.add(true, "main past")
	default:
		out.add(true, "main present")
	}
	out.add(words.Reporting.Has(f.Words[main].Lower), "main says")
	out.add(k >= 0 && main != k && main < k-6, "verb away")
	out.add(e.Negated, "negated")
	out.add(e.Outlook == dossier.Expected, "expected")
	out.add(e.Outlook == dossier.Possible, "possible")
	out.add(e.Outlook == dossier.Cancelled, "cancelled")
}

// behindAux returns the word before the verb at token k, adverbs left out.
func (f *finder) behindAux(k int) uint32 {
	i := k - 1
	for i > f.first && (f.Tags[i] == chunk.Adv || f.Words[i].Lower == hashBeen) {
		i--
	}
	return f.Lower(i)
}
