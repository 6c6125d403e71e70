package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// subjectAgain returns the document or body without a name that "It" at token k is for, if
// it begins a sentence and that is what the sentence before begins with, as the source of
// what it says: "The report says the dam leaked. It found ..." It can also be a body that the
// sentence before ends with, if "It" says more: "The dam leaked, the ministry said. It said ..."
// It is empty if another body is named since, or is in that sentence, which "It" can be for,
// unless only a document can do what the verb says.
func (l *linker) subjectAgain(k int) (r attribution.Range) {
	n := l.Text.SentenceAt(k)
	if n == 0 || l.Text.Sentences[n].First != k || l.Words[k].Lower != itWord {
		return r
	}
	first := l.Text.Sentences[n-1].First
	for i := l.firstDraft(first); i < len(l.drafts) && l.drafts[i].cue < k; i++ {
		if d := &l.drafts[i]; !d.source.Empty() && d.source.First < d.cue && l.afterDateline(first, d.source.First) == d.source.First {
			r = d.source
			break
		}
	}
	verb := k + 1
	for l.Tag(verb) == chunk.Adv {
		verb++
	}
	since := r.Last
	if r.Empty() {
		if r = l.soleTrailer(n - 1); !words.Reporting.Has(l.Lower(verb)) {
			return attribution.Range{}
		}
		since = first
	}
	if r.Empty() || l.Chunk[r.First] == 0 {
		return attribution.Range{}
	}
	ch := l.Chunks[l.Chunk[r.First]-1]
	head := ch.Head()
	h := l.Words[head].Lower
	document := words.Documents.Has(h) || words.Inquiries.Has(h)
	if l.Tags[head] != chunk.Noun || !document && !words.Bodies.Has(h) && !words.Agencies.Has(h) {
		return attribution.Range{}
	}
	if document && words.FindingVerbs.Has(l.Lower(verb)) {
		return r
	}
	for i := since; i < k; i++ {
		if h := l.Words[i].Lower; !r.Contains(i) && l.Tags[i].IsNoun() && (words.Bodies.Has(h) || words.Agencies.Has(h) || words.Documents.Has(h)) {
			return attribution.Range{}
		}
	}
	for _, m := range l.mentionsFrom(l.Text.Tokens[since].Start) {
		if m.Span.Start >= l.Text.Tokens[k].Start {
			break
		}
		if m.Kind != dossier.Person && (m.Kind == dossier.Organization || since == first) {
			return attribution.Range{}
		}
	}
	return r
}

// soleTrailer returns the source of the only trailer of sentence n, if nothing else is said
// there.
func (l *linker) soleTrailer(n int) (r attribution.Range) {
	s := l.Text.Sentences[n]
	for i := l.firstDraft(s.First); i < len(l.drafts) && l.drafts[i].cue < s.Last; i++ {
		d := &l.drafts[i]
		if !r.Empty() || d.source.Empty() || !l.trails(d.cue) {
			return attribution.Range{}
		}
		r = d.source
	}
	return r
}

// groupAgain returns the people without names that "They" at token k is for, if it begins a
// sentence, a verb of reporting follows, and they are the one source of the sentence before:
// "..., prosecutors said. They said ...".
func (l *linker) groupAgain(k int) (r attribution.Range) {
	n := l.Text.SentenceAt(k)
	if n == 0 || l.Text.Sentences[n].First != k || l.Words[k].Lower != theyWord {
		return r
	}
	verb := k + 1
	for l.Tag(verb) == chunk.Adv {
		verb++
	}
	if !words.Reporting.Has(l.Lower(verb)) {
		return r
	}
	for i := l.firstDraft(l.Text.Sentences[n-1].First); i < len(l.drafts) && l.drafts[i].cue < k; i++ {
		if !r.Empty() || l.drafts[i].source.Empty() {
			return attribution.Range{}
		}
		r = l.drafts[i].source
	}
	if r.Empty() || l.Chunk[r.First] == 0 || l.Text.SentenceAt(r.First) != n-1 {
		return attribution.Range{}
	}
	if head := l.Chunks[l.Chunk[r.First]-1].Head(); l.Tags[head] != chunk.Nouns || !l.isPeople(head) {
		return attribution.Range{}
	}
	return r
}

var itWord, theyWord = words.Hash("it"), words.Hash("they")
