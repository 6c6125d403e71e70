package claim

import (
	"math"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/entity"
	"dossier/internal/source/annotation"
	"dossier/internal/text/anchor"
	"dossier/internal/text/span"
)

// Article is an article, what was found in it and the editors' annotations.
type Article struct {
	*dossier.Article
	Found       *extract.Result
	Annotations []annotation.Annotation
}

// Builder makes statements and claims.
type Builder struct {
	words    *extract.Words
	entities *entity.Resolution
	gathered map[*dossier.Statement]*annotation.Annotation // the annotation that gives a statement to a claim
	problems *diag.List
	known    map[uint32]bool                      // see Knows
	doubted  func(confidence, worth float64) bool // see Doubts
}

// NewBuilder returns a Builder that reports problems with what editors wrote.
func NewBuilder(words *extract.Words, entities *entity.Resolution, problems *diag.List) *Builder {
	return &Builder{words, entities, map[*dossier.Statement]*annotation.Annotation{}, problems, nil, func(float64, float64) bool { return false }}
}

// Knows tells b the stems of the nouns that readers of the dossier understand. A statement in
// which only such nouns are open is worth more.
func (b *Builder) Knows(nouns map[uint32]bool) { b.known = nouns }

// Doubts tells b which statements that the machine found are on no page, whatever the other
// articles say. Those of one article share memory, so that they leave no gaps when they are freed.
func (b *Builder) Doubts(doubted func(confidence, worth float64) bool) { b.doubted = doubted }

// worth returns the worth of a statement for readers of the dossier.
func (b *Builder) worth(s *extract.Statement) float64 {
	if len(s.Open) == 0 || slices.ContainsFunc(s.Open, func(n uint32) bool { return !b.known[n] }) {
		return s.Worth
	}
	return max(s.Worth, s.Known)
}

// Gathered returns the statements that an annotation gives to a claim.
func (b *Builder) Gathered() map[*dossier.Statement]bool {
	out := make(map[*dossier.Statement]bool, len(b.gathered))
	for s := range b.gathered {
		out[s] = true
	}
	return out
}

// AddStatements gives article i its statements: those that editors annotated and
// those that were found elsewhere.
func (b *Builder) AddStatements(i int, a *Article) {
	marks := a.adopt()
	var kept []int // indices of found statements
	for k := range a.Found.Statements {
		if marks[k] != nil || !annotation.Rejects(a.Annotations, a.Found.Statements[k].Extent(), annotation.Statement) {
			kept = append(kept, k)
		}
	}
	room := b.room(a, kept, marks)
	a.Statements = make([]*dossier.Statement, 0, len(kept))
	anchors := anchor.NewNamer(a.Prose, a.Text)
	for _, k := range kept {
		out, from := room(k)
		*out = b.foundStatement(a, &a.Found.Statements[k], anchors.Name(anchor.Statement, a.Found.Statements[k].Extent()))
		if s := a.Found.Statements[k].Source; s != nil {
			if from == nil {
				from = new(dossier.Source)
			}
			*from = b.source(i, a, s, out.Evidence)
			out.Source = from
		}
		out.Sentence = b.sentence(i, a.Found.Statements[k].Sentence)
		for v := range a.Found.Statements[k].Via {
			out.Via = append(out.Via, b.source(i, a, &a.Found.Statements[k].Via[v], out.Evidence))
		}
		if m := marks[k]; m != nil {
			b.annotate(out, m)
		}
		a.Statements = append(a.Statements, out)
	}
	all := slices.Clone(a.Statements)
	a.Statements = slices.DeleteFunc(a.Statements, func(s *dossier.Statement) bool {
		return s.Origin == dossier.Machine && slices.ContainsFunc(all, func(o *dossier.Statement) bool { return repeats(s, o) })
	})
	b.mergeNested(a)
	b.addAnnotated(a, marks, anchors)
}

// room returns a function that returns memory for found statement k of an article, and for its
// source unless that is to have its own. A statement has memory of its own, which is freed if
// it is on no page. Those that are doubted share theirs.
func (b *Builder) room(a *Article, kept []int, marks map[int]*annotation.Annotation) func(k int) (*dossier.Statement, *dossier.Source) {
	doubted := func(k int) bool {
		s := &a.Found.Statements[k]
		return marks[k] == nil && b.doubted(s.Confidence, b.worth(s))
	}
	type pair struct {
		statement dossier.Statement
		source    dossier.Source
	}
	n := 0
	for _, k := range kept {
		if doubted(k) {
			n++
		}
	}
	shared := make([]pair, n)
	return func(k int) (*dossier.Statement, *dossier.Source) {
		if !doubted(k) {
			return new(dossier.Statement), nil
		}
		p := &shared[0]
		shared = shared[1:]
		return &p.statement, &p.source
	}
}

// repeats reports whether s says again what o says: one lies in the words of the other,
// as in "the board said it believed that the quay was safe", both are of the same
// source and stance, and s is read with less confidence, or is the inner one of two
// alike.
func repeats(s, o *dossier.Statement) bool {
	if s == o || s.Stance != o.Stance || s.Source == nil || o.Source == nil || s.Source.Entity == nil || s.Source.Entity != o.Source.Entity {
		return false
	}
	inner := lies(s, o)
	return (inner || lies(o, s)) && (s.Confidence < o.Confidence || s.Confidence == o.Confidence && inner)
}

// lies reports whether all of s is in the words that o attributes.
func lies(s, o *dossier.Statement) bool {
	return slices.ContainsFunc(o.Content, func(c span.Span) bool { return c.Contains(s.Span) })
}

// foundStatement returns a statement as it was found, without its sources.
func (b *Builder) foundStatement(a *Article, s *extract.Statement, id anchor.ID) dossier.Statement {
	extent := s.Extent()
	var verbs [dossier.MostMainVerbs]uint16
	for i, v := range s.MainVerbs {
		if at := v.Start - extent.Start + 1; at > 0 && at <= math.MaxUint16 {
			verbs[i] = uint16(at)
		}
	}
	return dossier.Statement{
		MainVerbs:  verbs,
		Evidence:   dossier.Evidence{Article: a.Article, Span: extent, Anchor: id},
		Cue:        s.Cue,
		Content:    s.Content,
		Stance:     s.Stance,
		Mode:       s.Mode,
		Confidence: s.Confidence,
		Worth:      b.worth(s),
		Date:       b.dateStatement(a, s),
	}
}

// source returns the source of a statement of article i. Annotations of its
// words take precedence.
func (b *Builder) source(i int, a *Article, s *extract.Source, whole dossier.Evidence) dossier.Source {
	out := dossier.Source{Unnamed: s.Unnamed, Evidence: whole}
	if !s.Span.Empty() {
		out.Words = a.Words(s.Span)
		out.Evidence.Span = s.Span
		if out.Entity = b.entities.Annotated(i, s.Span); out.Entity != nil {
			out.Unnamed = false
			return out
		}
	}
	if s.Entity >= 0 {
		out.Entity = b.entities.Local(i, s.Entity, out.Evidence.Span)
	}
	for _, e := range s.With {
		if with := b.entities.Local(i, e, out.Evidence.Span); with != nil && with != out.Entity {
			out.With = dossier.AppendNew(out.With, with)
		}
	}
	if out.Entity == nil {
		if !s.Of.Empty() {
			out.Words = a.Words(s.Of)
		}
		if article, _, _ := strings.Cut(out.Words, " "); b.words.IsArticle(strings.ToLower(article)) {
			out.Words = strings.ToLower(article) + out.Words[len(article):] // "The airline" began its sentence
		}
		out.Plural = b.words.IsPlural(out.Words)
		out.Open = b.words.SourcePronouns[strings.ToLower(out.Words)]
	}
	return out
}

func within(s span.Span, of []span.Span) bool {
	return slices.ContainsFunc(of, s.Overlaps)
}
