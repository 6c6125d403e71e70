package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// inBracket reports whether the date is in brackets that have no verb: "(Report, 3
// May)", "(May 2009 to January 2011)".
func (f *finder) inBracket(d dating) bool {
	for i := d.start - 1; ; i-- {
		if i < f.first || i < d.start-bracketReach || f.Tags[i] == chunk.Right || f.Tags[i].IsFinite() && !f.inTime(i) {
			return false
		}
		if f.Tags[i] == chunk.Left {
			break
		}
	}
	for i := d.end; i < f.last && i < d.end+bracketReach && (!f.Tags[i].IsFinite() || f.inTime(i)); i++ {
		if f.Tags[i] == chunk.Right {
			return true
		}
	}
	return false
}

// bracketReach is the largest distance, in tokens, between a date and the brackets
// that it is in.
const bracketReach = 12

// possessive reports whether the date is the owner of a noun: "Tuesday's earthquake".
func (f *finder) possessive(d dating) bool {
	return d.end < f.last && words.PossessiveEndings.Has(f.Words[d.end].Lower) && f.Text.Tokens[d.end].Kind == segment.Clitic
}

// datesClause reports whether the day that owns a noun also dates what the clause
// says: the noun is its subject ("Tuesday's earthquake killed", "Friday's talks will
// decide") or where it happened ("killed in Tuesday's earthquake"). It does not date
// what was said about it, or came of it: "after Tuesday's vote", "praised Tuesday's
// vote".
func (f *finder) datesClause(d dating) bool {
	lead := d.start - 1
	if f.Tag(lead) == chunk.Prep {
		return words.PlacingPrepositions.Has(f.Lower(lead))
	}
	if lead >= f.first && words.Conditions.Has(f.Lower(lead)) || f.Tag(lead).IsVerb() && !words.Saying.Has(f.Lower(lead)) && !words.Telling.Has(f.Lower(lead)) {
		return false
	}
	k := d.end + 1
	if k >= f.last {
		return false
	}
	if n := f.Chunk[k]; n != 0 {
		k = f.Chunks[n-1].Last
	}
	for k < f.last && (f.Tags[k].IsNoun() || f.Tags[k] == chunk.Adv) {
		k++
	}
	if k < f.last && (f.Tags[k] == chunk.Prep || f.Tags[k] == chunk.Comma) && lead < f.first {
		return true // "Tuesday's talks in Bern failed"
	}
	return k < f.last && (f.Tags[k] == chunk.Past || f.Tags[k] == chunk.Modal || words.ToHave.Has(f.Words[k].Lower))
}
