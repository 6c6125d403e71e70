package tagger

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
)

// The marks of a token.
const (
	capital   = 1 << iota // begins with a capital, or has one within
	allCaps               // two letters or more, all capitals
	lower                 // begins with a lower-case letter
	number                // begins with a digit
	initial               // a capital and a full stop
	firstWord             // first word of its sentence, not counting quotation marks
	candidate             // may be part of a name
	lowerSeen             // the article also has the word in lower case
	midSeen               // the article also has the word capitalised within a sentence
)

// The kinds of sentences.
const (
	prose uint8 = iota
	headline
	capitals
	table // short, or mostly numbers and names
)

// token holds what the features use of one token.
type token struct {
	word   uint64 // of the folded word
	prefix [3]uint32
	suffix [3]uint32
	shape  uint32
	class  lexicon.Class // including phrases
	marks  uint16
	look   uint8
	runPos uint8 // position within the run of capitalised words, from 0
	runLen uint8
	before int32 // the token before the run of capitalised words, or -1
	after  int32
	id     int32  // number of a capitalised word
	group  uint16 // from the word table, set by know
	usage  uint8
	known  bool
}

// observe sets x.tokens for the whole text.
func (x *extractor) observe(t *segment.Text) {
	n := len(t.Tokens)
	if cap(x.tokens) < n {
		x.tokens = make([]token, n+n/4)
	}
	x.tokens = x.tokens[:n]
	x.seen.reset(n)
	x.vocabulary.reset(n / 4)
	for i := range t.Tokens {
		x.word(t, i)
	}
	for s := range t.Sentences {
		x.sentence(t, &t.Sentences[s])
	}
	for i := range x.tokens {
		k := &x.tokens[i]
		if k.marks&candidate == 0 {
			continue
		}
		if x.seen.lower(k.word) {
			k.marks |= lowerSeen
		}
		if x.seen.middle(k.word) {
			k.marks |= midSeen
		}
	}
}

// word sets the properties of token i that depend on the token alone.
func (x *extractor) word(t *segment.Text, i int) {
	k := &x.tokens[i]
	*k = token{before: -1, after: -1}
	w := t.Tokens[i].Text(t.Source)
	x.buf = namekey.AppendFold(x.buf[:0], w)
	if len(x.buf) == 0 {
		x.buf = append(x.buf, 0)
	}
	k.word = lexicon.Hash(x.buf)
	c := w[0]
	switch {
	case 'a' <= c && c <= 'z' && !hasCapital(w):
		k.marks = lower
		k.shape = 'x'
		k.class = x.lex.Of(k.word)
		return
	case c < utf8.RuneSelf && !isASCIILetter(c) && !isDigit(c):
		k.shape = uint32(c)
		return
	}
	k.class = x.lex.Of(k.word)
	x.form(k, w)
	if k.marks&capital != 0 {
		k.prefix, k.suffix = affixes(x.buf)
		k.id = x.vocabulary.number(k.word)
	}
}

// form sets the marks and the shape of a word that is not all lower case.
func (x *extractor) form(k *token, w string) {
	r, size := utf8.DecodeRuneInString(w)
	small, big := 0, 0
	shape, prev, run := uint32(0), uint32(0), 0
	for _, c := range w {
		var s uint32
		switch {
		case 'a' <= c && c <= 'z':
			s, small = 'x', small+1
		case 'A' <= c && c <= 'Z':
			s, big = 'X', big+1
		case '0' <= c && c <= '9':
			s = 'd'
		case c < utf8.RuneSelf:
			s = uint32(c)
		case unicode.IsUpper(c):
			s, big = 'X', big+1
		case unicode.IsLetter(c):
			s, small = 'x', small+1
		default:
			s = '?'
		}
		if s == prev {
			if run++; run > 2 {
				continue
			}
		} else {
			prev, run = s, 1
		}
		shape = (shape ^ s) * 16777619
	}
	k.shape = shape
	switch {
	case isDigit(w[0]):
		k.marks |= number
	case big > 0:
		k.marks |= capital
	case small > 0:
		k.marks |= lower
	}
	if big > 1 && small == 0 {
		k.marks |= allCaps
	}
	if big == 1 && small == 0 && unicode.IsUpper(r) && (len(w) == size || w[size:] == ".") {
		k.marks |= initial
	}
}

// affixes returns the hashes of the first and last two, three and four bytes.
func affixes(b []byte) (prefix, suffix [3]uint32) {
	var p, s uint32
	for i := 0; i < 4 && i < len(b); i++ {
		p = p<<8 | uint32(b[i])
		s |= uint32(b[len(b)-1-i]) << (8 * i)
		if i > 0 {
			prefix[i-1], suffix[i-1] = p, s
		}
	}
	return prefix, suffix
}

// sentence sets the properties of tokens that depend on their sentence.
func (x *extractor) sentence(t *segment.Text, s *segment.Sentence) {
	look := x.looks(s)
	first := true
	for i := s.First; i < s.Last; i++ {
		k := &x.tokens[i]
		k.look = look
		if k.marks&(capital|lower|number) == 0 {
			continue
		}
		if first {
			k.marks |= firstWord
			first = false
		} else if k.marks&capital != 0 && look == prose {
			x.seen.addMiddle(k.word)
		}
		if k.marks&lower != 0 {
			x.seen.addLower(k.word)
		}
	}
	x.phrases(s)
	x.runs(s)
	x.candidates(s)
}

// looks distinguishes prose, headlines and tables.
func (x *extractor) looks(s *segment.Sentence) uint8 {
	words, caps, all, numbers := 0, 0, 0, 0
	for i := s.First; i < s.Last; i++ {
		m := x.tokens[i].marks
		switch {
		case m&capital != 0:
			words++
			caps++
			if m&(allCaps|initial) != 0 {
				all++
			}
		case m&lower != 0:
			words++
		case m&number != 0:
			numbers++
		}
	}
	switch {
	case words >= 3 && all*4 >= words*3:
		return capitals
	case numbers*2 > words:
		return table
	case words >= 4 && caps*5 >= words*3:
		return headline
	case words < 4 && caps == words:
		return table
	}
	return prose
}

// phrases looks up the phrases of the lexicon.
func (x *extractor) phrases(s *segment.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if x.tokens[i].class&lexicon.PhraseStart == 0 {
			continue
		}
		x.tokens[i].class &^= lexicon.PhraseStart
		h := x.tokens[i].word
		for n := 2; n <= lexicon.MaxPhrase && i+n <= s.Last; n++ {
			h = lexicon.Join(h, x.tokens[i+n-1].word)
			if c := x.lex.Of(h) &^ lexicon.PhraseStart; c != 0 {
				for j := i; j < i+n; j++ {
					x.tokens[j].class |= c
				}
			}
		}
	}
}

// runs finds the runs of capitalised words.
func (x *extractor) runs(s *segment.Sentence) {
	for i := s.First; i < s.Last; {
		if x.tokens[i].marks&capital == 0 {
			i++
			continue
		}
		j := i + 1
		for j < s.Last && x.tokens[j].marks&capital != 0 {
			j++
		}
		before, after := int32(-1), int32(-1)
		if i > s.First {
			before = int32(i - 1)
		}
		if j < s.Last {
			after = int32(j)
		}
		for k := i; k < j; k++ {
			o := &x.tokens[k]
			o.before, o.after = before, after
			o.runPos, o.runLen = uint8(min(k-i, 9)), uint8(min(j-i, 9))
		}
		i = j
	}
}

// candidates marks the words that may be part of a name: capitalised words,
// and up to three linking words between them or, for particles, before them.
func (x *extractor) candidates(s *segment.Sentence) {
	lastCap := -9
	for i := s.First; i < s.Last; i++ {
		k := &x.tokens[i]
		if k.marks&capital == 0 {
			continue
		}
		k.marks |= candidate
		if i+2 < s.Last && x.tokens[i+1].shape == '-' && x.tokens[i+2].marks&lower != 0 { // Min - jun
			x.tokens[i+1].marks |= candidate
			x.tokens[i+2].marks |= candidate
		}
		if i-lastCap <= 4 && x.links(lastCap+1, i) {
			for j := lastCap + 1; j < i; j++ {
				x.tokens[j].marks |= candidate
			}
		}
		for j := i - 1; j >= s.First && i-j <= 3 && x.tokens[j].class&lexicon.Particle != 0; j-- {
			x.tokens[j].marks |= candidate
		}
		lastCap = i
	}
}

func (x *extractor) links(from, to int) bool {
	for j := from; j < to; j++ {
		k := &x.tokens[j]
		if k.marks&number == 0 && k.class&lexicon.Particle == 0 && !linking[k.word] {
			return false
		}
	}
	return true
}

// linking holds the hashes of the words and marks that names may contain.
var linking = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range []string{"of", "the", "and", "for", "on", "in", "to", "a", "at", "&", "-", "/", "'s", "'", ".", "\"", "'n'", "(", ")", "von", "en", "et", "und", "sans", "es", "against", "with"} {
		m[lexicon.HashString(w)] = true
	}
	return m
}()

func hasCapital(w string) bool {
	for i := 1; i < len(w); i++ {
		if c := w[i]; c >= 'A' && c <= 'Z' {
			return true
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool       { return c >= '0' && c <= '9' }

// wordSet records which words an article has in lower case and which it has
// capitalised within a sentence. In rare cases it reports a word that the
// article does not have.
type wordSet struct {
	bits []uint64
	mask uint64
}

func (s *wordSet) reset(tokens int) {
	n := 1 << bits.Len(uint(tokens/4+8))
	if cap(s.bits) < n {
		s.bits = make([]uint64, n)
	}
	s.bits = s.bits[:n]
	clear(s.bits)
	s.mask = uint64(n - 1)
}

func (s *wordSet) addLower(w uint64)    { s.bits[w>>6&s.mask] |= 1 << (w & 62) }
func (s *wordSet) addMiddle(w uint64)   { s.bits[w>>6&s.mask] |= 2 << (w & 62) }
func (s *wordSet) lower(w uint64) bool  { return s.bits[w>>6&s.mask]>>(w&62)&1 != 0 }
func (s *wordSet) middle(w uint64) bool { return s.bits[w>>6&s.mask]>>(w&62)&2 != 0 }
