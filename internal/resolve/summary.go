package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// subject finds whom the pronoun near the beginning of the sentence refers to, nil
// where there is none or the text leaves it open.
func (d *dated) subject() *dossier.Entity {
	first, last := d.article.text.TokensIn(d.passage.Span)
	k, gender := pointer(d.article, first, last)
	if k < 0 || gender == names.UnknownGender {
		return nil
	}
	return referent(d.article, d.event.Sentence, d.article.text.Tokens[k].Span, gender)
}

// summary is what a dated sentence says of its event, so that a reader
// understands it without the article: in the words of the article, those of its
// own clause where the sentence tells of several events, with what it takes for
// granted in brackets. That is the name behind a "he" or "she" where the text
// leaves no doubt who that is, else the sentence before one that points back to
// it, and the speaker of a quotation that runs on.
func summary(d *dated) string {
	words, whole := d.words(insertion{})
	if !whole && len(d.event.Parts) == 1 {
		return whitespace.Collapse(words)
	}
	speaker := d.speaker()
	t := d.article.text
	first, last := t.TokensIn(d.passage.Span)
	if k, _ := pointer(d.article, first, last); k >= 0 {
		if d.meant != nil {
			words, _ = d.words(insertion{t.Tokens[k].End, " [" + d.meant.Name + "]"})
		} else if speaker == "" {
			words = context(d.article, d.event.Sentence) + words
		}
	}
	return whitespace.Collapse(speaker + words)
}

// insertion is what is put into an article's words at a place.
type insertion struct {
	at   int
	text string
}

// into is the words at s with what is inserted there.
func (in insertion) into(a *Article, s span.Span) string {
	if in.text == "" || in.at < s.Start || in.at > s.End {
		return a.Part(s)
	}
	return a.Part(span.Span{Start: s.Start, End: in.at}) + in.text + a.Part(span.Span{Start: in.at, End: s.End})
}

// words is the sentence, or what its event has of it where nobody is cited
// there; whole reports the former.
func (d *dated) words(in insertion) (words string, whole bool) {
	parts := d.event.Parts
	if len(parts) == 0 || slices.ContainsFunc(d.article.Statements, func(s *dossier.Statement) bool { return s.Span.Overlaps(d.passage.Span) }) {
		return in.into(d.article, d.passage.Span), true
	}
	for i, p := range parts {
		if i > 0 || p.Start > d.passage.Span.Start {
			words += "… "
		}
		words += in.into(d.article, p)
		if i == 0 && len(parts) > 1 {
			words += " "
		}
	}
	if parts[len(parts)-1].End < d.passage.Span.End-1 {
		words += " …"
	}
	return words, false
}

// opening is how many tokens of a sentence are searched for a pronoun in front
// of its first name.
const opening = 9

// pointer is the token near the beginning of a sentence, the tokens from first to
// last-1, that points back to what was said before, and its gender if it is
// a person's; -1 where none does.
func pointer(a *Article, first, last int) (int, names.Gender) {
	t := a.text
	for first < last && t.Tokens[first].Kind == segment.OpenQuote {
		first++
	}
	led := leads[strings.ToLower(t.Word(first))] || isTime(a, t.Tokens[first].Span)
	for k := first; k < last && k < first+opening; k++ {
		if k > first && !led {
			break // the sentence has a subject of its own
		}
		at := t.Tokens[k].Span
		if len(mentionsIn(a.Article, span.Span{Start: t.Tokens[first].Start, End: at.End})) > 0 {
			return -1, names.UnknownGender
		}
		w := strings.ToLower(t.Word(k))
		switch {
		case (w == "his" || w == "her") && k > first+1:
			return -1, names.UnknownGender
		case pronouns[w] != names.UnknownGender:
			if k > first && ahead(a, k, last) {
				return -1, names.UnknownGender
			}
			return k, pronouns[w]
		case plain[w] && (w != "it" || !expletive(t, k, last)), k == first && pointing[w] && !isTime(a, at):
			return k, names.UnknownGender
		}
	}
	if w := strings.ToLower(t.Word(first)); w == "the" && len(mentionsIn(a.Article, span.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End})) == 0 {
		return first, names.UnknownGender // "the promotion", named before
	}
	return -1, names.UnknownGender
}

// ahead reports whether the pronoun at token k stands in a clause in front of
// the name it is for: "asked why he had come, Silva said".
func ahead(a *Article, k, last int) bool {
	t := a.text
	for i := k + 1; i+1 < last; i++ {
		if t.Word(i) == "," {
			next := mentionsIn(a.Article, t.Tokens[i+1].Span)
			return len(next) > 0 && next[0].Entity != nil && next[0].Entity.Kind == dossier.Person
		}
	}
	return false
}

var (
	pronouns = map[string]names.Gender{"he": names.Male, "she": names.Female, "his": names.Male, "her": names.Female}
	plain    = set("they it")
	leads    = set(`in on at after since before by during for from until to with under within but and or so yet then later also earlier further now instead
		however meanwhile still when while as if although though because once afterwards thereafter previously together asked literally`)
	empty    = set("is was 's ’s will would has had seems seemed appears took takes became remains")
	pointing = set("this that these those both neither such its their")
)

// expletive reports whether the "it" at token k stands for no thing: "it was the
// first time", "it is expected that".
func expletive(t *segment.Text, k, last int) bool {
	if k+1 >= last || !empty[strings.ToLower(t.Word(k+1))] {
		return false
	}
	for i := k + 1; i < last && i < k+9; i++ {
		if w := strings.ToLower(t.Word(i)); w == "that" || w == "to" || w == "time" || w == "when" {
			return true
		}
	}
	return false
}

func isTime(a *Article, s span.Span) bool {
	return slices.ContainsFunc(a.Times, func(t *dossier.Time) bool { return t.Span.Contains(s) })
}

// context is the sentence before one that points back to it, in brackets.
func context(a *Article, sentence int) string {
	if sentence == 0 {
		return ""
	}
	before := a.text.Sentences[sentence-1]
	if before.Dateline || a.text.Blocks[before.Block].Kind == segment.Heading {
		return ""
	}
	words := a.Words(before.Span)
	if cut := prefix(words, longestContext); cut != words {
		words = cut[:max(strings.LastIndexByte(cut, ' '), 0)] + " …"
	}
	return "[" + words + "] "
}

// longestContext is how many letters of a sentence before are shown.
const longestContext = 200

// speaker is who says a sentence that is all quoted, in brackets, where another
// sentence tells.
func (d *dated) speaker() string {
	at := d.passage.Span
	for _, s := range d.article.Statements {
		if s.Source == nil || s.Source.Entity == nil || s.Mode != statements.Direct.String() || s.Source.Evidence.Span.Overlaps(at) {
			continue
		}
		for _, c := range s.Content {
			if c.Start <= at.Start+mark && at.End-mark-1 <= c.End {
				return "[" + s.Source.Entity.Name + ":] "
			}
		}
	}
	return ""
}

// mark is the length of a quotation mark, which is no part of what is quoted.
const mark = len("“")

// referent is the person whom the pronoun at s refers to, nil where the text
// leaves it open.
func referent(a *Article, sentence int, s span.Span, gender names.Gender) *dossier.Entity {
	if who := sourceAt(a, s); who != nil {
		return who
	}
	for back := 1; back <= longestChain && back <= sentence; back++ {
		before := a.text.Sentences[sentence-back]
		if k, g := pointer(a, before.First, before.Last); k >= 0 && g == gender {
			continue // it goes on about the same person
		}
		who := antecedent(a, before.Span, gender)
		here := mentionsIn(a.Article, a.text.Sentences[sentence].Span)
		if slices.ContainsFunc(here, func(m *dossier.Mention) bool { return m.Entity != nil && m.Entity == who }) {
			return nil // the sentence would not name whom it calls "he"
		}
		return who
	}
	return nil
}

// longestChain is how many sentences a pronoun may go on about one person.
const longestChain = 3

// sourceAt is the person whom a statement's source at s refers to.
func sourceAt(a *Article, s span.Span) *dossier.Entity {
	for _, st := range a.Statements {
		if st.Source != nil && st.Source.Entity != nil && st.Source.Evidence.Span == s && st.Source.Entity.Kind == dossier.Person {
			return st.Source.Entity
		}
	}
	return nil
}

// antecedent is the one person of fitting gender whom the sentence at before
// names; nil where it names none or several.
func antecedent(a *Article, before span.Span, gender names.Gender) *dossier.Entity {
	var who *dossier.Entity
	for _, m := range mentionsIn(a.Article, before) {
		if m.Entity == nil || m.Entity.Kind != dossier.Person {
			continue
		}
		if g := genderAt(a, m.Span); g != names.UnknownGender && g != gender {
			continue
		}
		if who != nil && who != m.Entity {
			return nil
		}
		who = m.Entity
	}
	return who
}

// genderAt is what the article shows of the gender of whom the mention at s
// refers to.
func genderAt(a *Article, s span.Span) names.Gender {
	found := a.Found.Names.Mentions
	i, ok := slices.BinarySearchFunc(found, s.Start, func(m names.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	if ok && found[i].Span == s && found[i].Entity >= 0 {
		return a.Found.Names.Entities[found[i].Entity].Gender
	}
	return names.UnknownGender
}
