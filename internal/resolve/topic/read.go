package topic

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/parallel"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// item is a claim, a single statement or an event, and its words.
type item struct {
	claim     *dossier.Claim
	statement *dossier.Statement
	event     *dossier.Event
	words     []int32 // indices in reader.words, noWord between what is not adjacent
	terms     []int32 // of the words, sorted, each once
	nouns     []int32 // those whose noun it has; see findNouns
	articles  []int32 // indices, sorted, each once
}

// noWord separates words that are not adjacent.
const noWord = -1

// word is a form of a word as articles write it.
type word struct {
	text  string
	term  int32
	upper bool  // begins with a capital
	count int32 // occurrences
	heads int32 // how often it is all that follows a word that stands before nouns, as in "the quay is"
}

// term is what the forms of a word share.
type term struct {
	stem         string
	items        int32 // that have it
	count, lower int32 // occurrences, and those without a capital
	named, heads int32 // occurrences and heads of the words that count as its noun
	texts, text  int32 // articles whose text has it, and the last one, plus one
}

// reader reads the words of a dossier.
type reader struct {
	lang     *extract.Words
	words    []word
	index    map[string]int32
	terms    []term
	stems    map[string]int32
	names    []int32 // the noun that names each term; noWord if it has none
	forms    []int32 // the most frequent form of each term; nil until it is needed
	items    []item
	articles int            // of the dossier
	titled   map[int32]bool // terms of the dossier's title
}

// part is a passage of an item within an article.
type part struct {
	item int32
	at   span.Span
}

// token is a word of an article while it is read. The word is empty for what
// separates words.
type token struct {
	at   int // offset
	text string
	head bool
}

// newReader returns a reader with the words of the dossier's claims, single
// statements and events.
func newReader(lang *extract.Words, d *dossier.Dossier) *reader {
	r := &reader{lang: lang, articles: len(d.Articles), index: map[string]int32{}, stems: map[string]int32{}}
	articles := inOrder(d.Articles)
	number := make(map[*dossier.Article]int32, len(articles))
	texts := make([]*segment.Outline, len(articles))
	for i, a := range articles {
		number[a], texts[i] = int32(i), a.Text
	}
	parts := make([][]part, len(articles))
	add := func(it item, passages ...dossier.Evidence) {
		for _, p := range passages {
			i := number[p.Article]
			parts[i] = append(parts[i], part{int32(len(r.items)), p.Span})
		}
		r.items = append(r.items, it)
	}
	content := func(statements ...*dossier.Statement) (out []dossier.Evidence) {
		for _, s := range statements {
			for _, c := range s.Content {
				out = append(out, dossier.Evidence{Article: s.Article, Span: c})
			}
		}
		return out
	}
	for _, c := range d.Claims {
		add(item{claim: c}, content(c.Statements...)...)
	}
	for _, a := range articles {
		for _, s := range a.Statements {
			if s.Claim == nil && len(s.Content) > 0 {
				add(item{statement: s}, content(s)...)
			}
		}
	}
	for _, e := range d.Events {
		var passages []dossier.Evidence
		for _, v := range e.Evidence {
			passages = append(passages, v.Evidence)
		}
		add(item{event: e}, passages...)
	}
	read := make([]*[]token, len(articles))
	free := sync.Pool{New: func() any { return new([]token) }}
	parallel.Tokenized(texts, nil, nil, func(i int, t *segment.Text) {
		read[i] = free.Get().(*[]token)
		*read[i] = tokens((*read[i])[:0], lang, articles[i], t)
	}, func(i int, _ *segment.Text) {
		r.learn(int32(i), *read[i], parts[i])
		free.Put(read[i])
		read[i], parts[i] = nil, nil
	})
	r.finish()
	r.findNouns()
	r.titled = map[int32]bool{}
	for w := range strings.FieldsSeq(d.Title) {
		if t, ok := r.termOf(strings.TrimFunc(w, unicode.IsPunct)); ok {
			r.titled[t] = true
		}
	}
	return r
}

// tokens appends the words of an article to out, which must be empty, in order. What is
// part of a time expression, says nothing or is no word separates words.
func tokens(out []token, lang *extract.Words, a *dossier.Article, t *segment.Text) []token {
	out = slices.Grow(out, len(t.Tokens)+len(t.Sentences))
	k := 0
	determined, run := false, 0
	end := func() {
		if determined && run == 1 {
			out[len(out)-1].head = true
		}
		determined, run = false, 0
	}
	for _, s := range t.Sentences {
		for i := s.First; i < s.Last; i++ {
			tok := t.Tokens[i]
			for k < len(a.Times) && a.Times[k].Span.End <= tok.Start {
				k++
			}
			w := t.Word(i)
			low := strings.ToLower(w)
			dated := k < len(a.Times) && a.Times[k].Span.Start < tok.End
			if dated || tok.Kind != segment.Word || lang.IsEmpty(low) || lang.Negations[low] || lang.NumberWords[low] != "" {
				end()
				determined = lang.BeforeNouns[low]
				out = append(out, token{at: tok.Start})
				continue
			}
			out = append(out, token{at: tok.Start, text: w})
			run++
		}
		end()
		out = append(out, token{at: s.End})
	}
	return out
}

// learn counts the words of article i and adds those in the parts to their items.
func (r *reader) learn(i int32, read []token, parts []part) {
	ids := make([]int32, len(read))
	for k, t := range read {
		ids[k] = noWord
		if t.text == "" {
			continue
		}
		w := r.word(t.text)
		ids[k] = w
		x := &r.words[w]
		x.count++
		if t.head {
			x.heads++
		}
		tm := &r.terms[x.term]
		if tm.text != i+1 {
			tm.text = i + 1
			tm.texts++
		}
	}
	for _, p := range parts {
		it := &r.items[p.item]
		if n := len(it.articles); n == 0 || it.articles[n-1] != i {
			it.articles = append(it.articles, i)
		}
		it.words = append(it.words, noWord)
		first, _ := slices.BinarySearchFunc(read, p.at.Start, func(t token, at int) int { return cmp.Compare(t.at, at) })
		for k := first; k < len(read) && read[k].at < p.at.End; k++ {
			it.words = append(it.words, ids[k])
		}
	}
}

// word returns the index of a word, which it assigns if the word is new.
func (r *reader) word(text string) int32 {
	if w, ok := r.index[text]; ok {
		return w
	}
	text = strings.Clone(text)
	stem := r.stem(text)
	t, ok := r.stems[stem]
	if !ok {
		t = int32(len(r.terms))
		r.stems[stem] = t
		r.terms = append(r.terms, term{stem: stem})
	}
	c, _ := utf8.DecodeRuneInString(text)
	w := int32(len(r.words))
	r.index[text] = w
	r.words = append(r.words, word{text: text, term: t, upper: unicode.IsUpper(c)})
	return w
}

func (r *reader) stem(word string) string {
	return r.lang.Stem(strings.TrimRight(strings.ToLower(word), "."))
}

// termOf returns the term of a word that says something, if an article has it.
func (r *reader) termOf(word string) (int32, bool) {
	if r.lang.IsEmpty(strings.ToLower(word)) {
		return 0, false
	}
	t, ok := r.stems[r.stem(word)]
	return t, ok
}

// finish gives the items their terms and counts them.
func (r *reader) finish() {
	for _, w := range r.words {
		t := &r.terms[w.term]
		t.count += w.count
		if !w.upper {
			t.lower += w.count
		}
	}
	for k := range r.items {
		it := &r.items[k]
		for _, w := range it.words {
			if w != noWord {
				it.terms = append(it.terms, r.words[w].term)
			}
		}
		it.terms = sortedSet(it.terms)
		for _, t := range it.terms {
			r.terms[t].items++
		}
	}
}
