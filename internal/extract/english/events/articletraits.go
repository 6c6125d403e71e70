package events

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// placeTraits are about where in the article the sentence is.
func (f *finder) placeTraits(out *traits, e *extract.Event) {
	n := len(f.Text.Sentences)
	out.add(e.Sentence == 0, "first sentence")
	out.add(3*e.Sentence < n, "first third")
	out.add(3*e.Sentence > 2*n, "last third")
	out.add(e.Sentence > 0 && f.quoted(e.Sentence-1), "behind quotation")
	out.add(e.Sentence > 0 && f.Text.Sentences[e.Sentence-1].Block != f.Text.Sentences[e.Sentence].Block, "opens paragraph")
	out.add(e.Sentence < 2, "in the lead")
	out.add(e.Sentence < 6, "near the start")
	out.add(e.Sentence > 30, "far behind")
	out.add(n > 60, "article long")
	out.add(n < 15, "article short")
	out.add(len(e.Parts) > 0, "part of sentence")
	if f.form != dossier.Report && f.form != dossier.Unstated {
		out.add(true, "form "+string(f.form))
	}
	out.add(f.published.IsZero() || f.published.Precision() != edtf.PrecisionDay, "article without day")
}

// quoted reports whether sentence n begins with a quotation or inside one.
func (f *finder) quoted(n int) bool {
	s := f.Text.Sentences[n]
	return s.Last > s.First && f.Quote[s.First] != 0
}

// article returns the traits of the article: how much it is a report.
func (f *finder) article() []string {
	if f.ofArticle != nil {
		return f.ofArticle
	}
	n := len(f.Text.Sentences)
	var me, you, asks, says, names int
	for i := range f.Text.Sentences {
		s := &f.Text.Sentences[i]
		var isMe, isYou, isSays bool
		for k := s.First; k < s.Last; k++ {
			w := f.Words[k].Lower
			isMe = isMe || f.Quote[k] == 0 && words.FirstPerson.Has(w)
			isYou = isYou || f.Quote[k] == 0 && words.SecondPerson.Has(w)
			isSays = isSays || words.Saying.Has(w) || words.Telling.Has(w)
		}
		me, you, says = me+count(isMe), you+count(isYou), says+count(isSays)
		asks += count(s.Last > s.First && f.Text.Word(s.Last-1) == "?")
	}
	names = len(f.mentions)
	out := traits{}
	out.add(10*me > n, "article says I")
	out.add(4*me > n, "article says I much")
	out.add(20*you > n, "article says you")
	out.add(20*asks > n, "article asks")
	out.add(5*says > n, "article of reports")
	out.add(3*says > n, "article of many reports")
	out.add(names > 2*n, "article of names")
	out.add(names < n, "article of few names")
	f.ofArticle = out
	return out
}

func count(on bool) int {
	if on {
		return 1
	}
	return 0
}

// frequency returns for each entity how often it is mentioned.
func (f *finder) frequency() map[int]int {
	if f.often == nil {
		f.often = map[int]int{}
		for _, m := range f.mentions {
			if !m.Credit && m.Entity >= 0 {
				f.often[m.Entity]++
			}
		}
	}
	return f.often
}

// namedMost returns how often the entity in s is mentioned that the article mentions
// most.
func (f *finder) namedMost(s span.Span) (n int) {
	i, _ := slices.BinarySearchFunc(f.mentions, s.Start, func(m extract.Mention, at int) int { return m.Span.Start - at })
	for ; i < len(f.mentions) && f.mentions[i].Span.Start < s.End; i++ {
		n = max(n, f.frequency()[f.mentions[i].Entity])
	}
	return n
}
