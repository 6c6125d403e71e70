package resolve

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// wording is what a proposition is compared by, in its own words: its content
// words, and what can make two propositions of the same words different ones.
type wording struct {
	stems   []string    // of content words, names included, in order, each once
	words   []string    // as they stand, of each stem the first
	names   []namedStem // in order
	numbers []string    // in digits, sorted, each once; parts of dates are none
	dates   []string    // EDTF, sorted, each once
	negated bool        // an odd number of negations
	but     []string    // stems behind the "but" of "not this but that", which are not negated
}

// namedStem is a word of a name.
type namedStem struct {
	stem string
	// joined reports that only "and" or a comma stands between it and the name before.
	joined bool
}

// reader makes meanings. Names are the words that articles name somebody by.
type reader struct {
	names map[string]bool
	vocabulary
}

func newReader(articles []Article) *reader {
	r := &reader{names: map[string]bool{}}
	seen := map[string]bool{} // what mentions say
	for i := range articles {
		for _, m := range articles[i].Mentions {
			if m.Credit {
				continue
			}
			quote := m.Quote()
			if seen[quote] {
				continue
			}
			seen[quote] = true
			for _, w := range strings.Fields(quote) {
				if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) {
					r.names[strings.ToLower(strings.TrimRight(w, ".,’'s"))] = true
				}
			}
		}
	}
	return r
}

// proposition is the meaning of a line of an editor's.
func (r *reader) proposition(line string) *meaning {
	m := &wording{}
	t := segment.New(line, segment.PlainBlocks(line), words.Segmentation)
	r.read(m, t, 0, len(t.Tokens), nil)
	return r.learn(m.finish())
}

// content is the meaning of what a statement says.
func (r *reader) content(s *dossier.Statement) *meaning {
	return r.learn(r.wording(s, s.Article.Text.Tokenized(nil)))
}

// wording reads what a statement says. The text is its article's, with tokens.
func (r *reader) wording(s *dossier.Statement, t *segment.Text) *wording {
	m := &wording{}
	dated := timesIn(s.Article, s.Content)
	for _, t := range dated {
		if !t.Date.IsZero() {
			m.dates = append(m.dates, t.Date.WithoutClock().String())
		}
	}
	for _, c := range s.Content {
		first, last := t.TokensIn(c)
		r.read(m, t, first, last, dated)
	}
	return m.finish()
}

// timesIn are the time expressions within the spans.
func timesIn(a *dossier.Article, in []span.Span) []*dossier.Time {
	var out []*dossier.Time
	for _, s := range in {
		i, _ := slices.BinarySearchFunc(a.Times, s.Start, func(t *dossier.Time, off int) int { return t.Span.Start - off })
		for ; i < len(a.Times) && a.Times[i].Span.Start < s.End; i++ {
			out = append(out, a.Times[i])
		}
	}
	return out
}

// read adds tokens first to last-1 but for those of time expressions.
func (r *reader) read(m *wording, t *segment.Text, first, last int, dated []*dossier.Time) {
	apart := true // from the name before
	but := false
	for i := first; i < last; i++ {
		tok := t.Tokens[i]
		if slices.ContainsFunc(dated, func(d *dossier.Time) bool { return d.Span.Overlaps(tok.Span) }) {
			continue
		}
		w := strings.ToLower(t.Word(i))
		switch {
		case tok.Kind == segment.Number:
			if !months[strings.ToLower(t.Word(i-1))] && !months[strings.ToLower(t.Word(i+1))] && !year(w) {
				m.numbers = append(m.numbers, strings.ReplaceAll(w, ",", ""))
			}
			apart = true
			continue
		case w == "," || w == "and":
			continue
		case negations[w] && !notNegating[strings.ToLower(t.Word(i+1))]:
			m.negated = !m.negated
		}
		if tok.Kind != segment.Word {
			continue
		}
		but = but || w == "but" && m.negated
		if n, ok := numberWords[w]; ok {
			m.numbers = append(m.numbers, n)
			apart = true
			continue
		}
		c, _ := utf8.DecodeRuneInString(t.Word(i))
		isName := unicode.IsUpper(c) && r.names[strings.TrimRight(w, ".")]
		if !isName && (emptyWords[w] || functionWords[w] || negations[w] || utf8.RuneCountInString(w) < 3) {
			apart = true
			continue
		}
		s := stem(w)
		if isName {
			m.names = append(m.names, namedStem{s, len(m.names) > 0 && !apart})
		}
		apart = !isName
		if but {
			m.but = append(m.but, s)
		}
		if !slices.Contains(m.stems, s) {
			m.stems, m.words = append(m.stems, s), append(m.words, t.Word(i))
		}
	}
}

func (m *wording) finish() *wording {
	slices.Sort(m.numbers)
	m.numbers = slices.Compact(m.numbers)
	slices.Sort(m.dates)
	m.dates = slices.Compact(m.dates)
	return m
}

// year reports whether a number is one of a year.
func year(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") }

// stem cuts the endings that inflect a word, and what is beyond six letters;
// words of one meaning have one stem.
func stem(w string) string {
	if s, ok := oneMeaning[w]; ok {
		return s
	}
	short := w
	for _, ending := range []string{"ies", "ing", "ed", "es", "s"} {
		if rest, ok := strings.CutSuffix(w, ending); ok && len(rest) >= 3 && !strings.HasSuffix(rest, "s") {
			short = rest
			break
		}
	}
	if n := len(short); n > 3 && short[n-1] == short[n-2] && short != w && short[n-1] != 'l' && short[n-1] != 's' {
		short = short[:n-1] // stopped, banned
	}
	if s, ok := oneMeaning[short]; ok {
		return s
	}
	if len(short) > 3 {
		short = strings.TrimRight(short, "ey")
	}
	return prefix(short, 6)
}
