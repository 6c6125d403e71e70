package event

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// telling is a sentence with the people that it names, the first as the source of the rest.
func telling(text, verb string, people map[string]*dossier.Entity, source string) *Sentence {
	at := func(w string) span.Span {
		k := strings.Index(text, w)
		return span.Span{Start: k, End: k + len(w)}
	}
	a := &dossier.Article{Prose: text}
	a.Text = segment.New(text, segment.PlainBlocks(text), words.English().Segmentation).Outline()
	for i := range text {
		for name, e := range people {
			if strings.HasPrefix(text[i:], name) {
				a.Mentions = append(a.Mentions, &dossier.Mention{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: i, End: i + len(name)}}, Entity: e})
			}
		}
	}
	whole := span.Span{End: len(text)}
	if source != "" {
		said := span.Span{Start: at(" said ").End, End: len(text)}
		a.Statements = []*dossier.Statement{{Evidence: dossier.Evidence{Article: a, Span: whole}, Content: []span.Span{said}, Source: &dossier.Source{Evidence: dossier.Evidence{Article: a, Span: at(source)}}}}
	}
	s := &Sentence{article: &Article{Article: a, words: words.English()}, event: event{Verb: at(verb)}, passage: dossier.Evidence{Article: a, Span: whole}}
	s.people, s.orgs, s.places = a.Mentioned(whole)
	s.named = s.involved()
	return s
}

// Who only tells of an event is no part of it. Who says something is part of that it was said.
func TestInvolved(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	people := map[string]*dossier.Entity{"Ana Silva": ana, "Rui Costa": rui}
	const text = "Ana Silva said the trust paid the sum on 3 March."
	a, b := telling(text, "paid", people, "Ana Silva"), telling("Rui Costa said the thieves received the sum on 3 March.", "received", people, "Rui Costa")
	if otherPeople(a, b) {
		t.Error("two sources keep one event apart")
	}
	a.event.Reported = true
	if a.named, b.event.Reported = a.involved(), true; len(a.named) != 1 {
		t.Error("who said it is no part of that it was said")
	}
	b.named = b.involved()
	if !otherPeople(a, b) {
		t.Error("what two people said is one event")
	}
	if c := telling("Ana Silva paid the sum on 3 March.", "paid", people, ""); len(c.named) != 1 || !otherPeople(c, telling("Rui Costa paid the sum on 3 March.", "paid", people, "")) {
		t.Error("what two people did is one event")
	}
}
