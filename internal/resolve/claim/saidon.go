package claim

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// dateStatement returns when a statement was made: the day in its sentence, outside the content and
// its asides, that says when the source speaks, or else the article's date. It sets OfStatement of
// that time.
func (b *Builder) dateStatement(a *Article, s *extract.Statement) edtf.Date {
	if s.Cue.Empty() {
		return a.Date
	}
	sentence := a.Text.Sentence(min(a.Text.SentenceFrom(s.Cue.Start), a.Text.Len()-1))
	var best *dossier.Time
	distance := 0
	i, _ := slices.BinarySearchFunc(a.Times, sentence.Start, func(t *dossier.Time, off int) int { return cmp.Compare(t.Span.Start, off) })
	for ; i < len(a.Times) && a.Times[i].Span.Start < sentence.End; i++ {
		t := a.Times[i]
		if t.Date.IsZero() || !t.Date.IsDay() || t.Type != "DATE" && t.Type != "TIME" || within(t.Span, s.Content) || within(t.Span, s.Asides) || !b.saysWhen(a, s, sentence, t.Span) {
			continue
		}
		d := max(s.Cue.Start-t.Span.End, t.Span.Start-s.Cue.End)
		if best == nil || d < distance {
			best, distance = t, d
		}
	}
	if best == nil || !a.Date.IsZero() && best.Date.Earliest().Compare(a.Date.Latest()) > 0 {
		return a.Date
	}
	best.OfStatement = true
	return edtf.Of(best.Date.Earliest())
}

// saysWhen reports whether a day says when the source of s speaks: it opens the sentence, "On Monday the
// mayor said", or is beside the verb, "said in a letter on Monday". A day that says which thing is meant, or
// what was before, does not: "asked about his March 2 speech, he said", "said ahead of Monday's vote".
func (b *Builder) saysWhen(a *Article, s *extract.Statement, sentence, day span.Span) bool {
	const farBehind, farBefore = 90, 40 // bytes between a day and the verb
	const opening = 7                   // words before a day that opens a sentence
	text := a.Prose
	if next, _ := utf8.DecodeRuneInString(text[day.End:]); next == '\'' || next == '’' {
		return false // "Monday's vote"
	}
	source := span.Span{Start: s.Cue.Start, End: s.Cue.Start}
	if s.Source != nil && !s.Source.Span.Empty() {
		source = s.Source.Span
	}
	between := func(from, to int) string {
		if from < source.Start && source.End <= to {
			return text[from:source.Start] + " " + text[source.End:to]
		}
		return text[from:max(from, to)]
	}
	if day.Start >= s.Cue.End {
		gap := between(s.Cue.End, day.Start)
		return len(gap) <= farBehind && !strings.ContainsAny(gap, ",;:—–\"“”()") && !slices.ContainsFunc(s.Content, func(c span.Span) bool { return c.Start < day.Start && c.Start >= s.Cue.End }) && b.leads(gap)
	}
	if day.Overlaps(source) {
		return false
	}
	lead := text[sentence.Start:min(day.Start, sentence.End)]
	if len(strings.Fields(lead)) <= opening && !strings.Contains(lead, ",") && day.End <= min(source.Start, s.Cue.Start) {
		return min(source.Start, s.Cue.Start)-day.End <= farBefore && b.leads(lead)
	}
	if day.Start < source.End {
		return false
	}
	gap := text[source.End:day.Start] // "went on on Monday, saying", but not "Jane Doe, elected on 3 May, said"
	return len(gap) <= farBehind && !strings.HasPrefix(gap, ",") && b.leads(gap) && len(strings.Trim(text[day.End:s.Cue.Start], " ,")) == 0
}

// leads reports whether the words before a day let it be the one on which something is said: the last is
// no article and owns nothing, and none tells of another time.
func (b *Builder) leads(before string) bool {
	words := strings.FieldsFunc(strings.ToLower(before), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if len(words) == 0 {
		return true
	}
	last := words[len(words)-1]
	if b.words.IsArticle(last) || b.words.PossessivePronouns[last] || strings.HasSuffix(last, "'s") || strings.HasSuffix(last, "’s") {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { return b.words.OtherTimes[w] })
}
