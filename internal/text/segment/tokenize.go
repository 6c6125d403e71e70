package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
)

// class is the class of a rune for the tokenizer.
type class uint8

const (
	clSpace class = iota
	clLetter
	clDigit
	clApostrophe // ' ’
	clJoiner     // - ‐ ‑
	clDouble     // straight, curly and angled double quotation marks
	clOther
)

var asciiClass = func() (t [128]class) {
	for i := range t {
		r := rune(i)
		switch {
		case unicode.IsSpace(r) || r < ' ':
			t[i] = clSpace
		case unicode.IsLetter(r):
			t[i] = clLetter
		case unicode.IsDigit(r):
			t[i] = clDigit
		case r == '\'':
			t[i] = clApostrophe
		case r == '-':
			t[i] = clJoiner
		case r == '"':
			t[i] = clDouble
		default:
			t[i] = clOther
		}
	}
	return t
}()

func classOf(r rune) class {
	if r < 128 {
		return asciiClass[r]
	}
	switch r {
	case '’', 'ʼ':
		return clApostrophe
	case '‐', '‑':
		return clJoiner
	case '“', '”', '„', '«', '»', '‟':
		return clDouble
	case '\u200b', '\u200c', '\u200d', '\u00ad': // invisible
		return clLetter
	case '\ufeff':
		return clSpace
	}
	switch {
	case unicode.IsSpace(r):
		return clSpace
	case unicode.IsLetter(r), unicode.IsMark(r):
		return clLetter
	case unicode.IsDigit(r):
		return clDigit
	}
	return clOther
}

// scanner holds the state of tokenizing one block.
type scanner struct {
	t          *Text
	src        string
	end        int
	space      bool // white space, or the block's start, came just before
	openSingle bool // a single quotation mark is open
	openDouble bool
}

func (t *Text) tokenize(b span.Span) {
	s := scanner{t: t, src: t.Source, end: b.End, space: true}
	for off := b.Start; off < b.End; {
		if c := s.src[off]; c < utf8.RuneSelf { // most are
			switch asciiClass[c] {
			case clSpace:
				s.space = true
				off++
				continue
			case clLetter, clDigit:
				off = s.word(off, asciiClass[c])
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s.src[off:])
		if m := s.garbled(off, r); m > 0 {
			s.emit(off, off+m, Symbol)
			off += m
			continue
		}
		switch c := classOf(r); c {
		case clSpace:
			s.space = true
			off += n
		case clLetter, clDigit:
			off = s.word(off, c)
		case clApostrophe:
			off = s.apostrophe(off, n)
		case clDouble:
			s.emit(off, off+n, s.double(r, off+n))
			off += n
		default:
			off = s.mark(off, r, n)
		}
	}
}

// garbled returns the length of the quotation mark or dash at off, in bytes, that was
// decoded as another encoding than that of the text: "â€œ" for “. It returns 0 if there
// is none. Its letters are part of no word.
func (s *scanner) garbled(off int, r rune) int {
	const lead = "â€"
	if r != 'â' || !strings.HasPrefix(s.src[off:s.end], lead) {
		return 0
	}
	n := len(lead)
	switch next, m := utf8.DecodeRuneInString(s.src[off+n : s.end]); next {
	case 'œ', '™', '˜', '¦', '¢', '\u009d', '“', '”':
		n += m
	}
	return n
}

func (s *scanner) emit(start, end int, k Kind) {
	s.t.Tokens = append(s.t.Tokens, Token{Span: span.Span{Start: start, End: end}, Kind: k, SpaceBefore: s.space})
	s.space = false
}

func (s *scanner) peek(off int) (rune, int, class) {
	if off >= s.end {
		return -1, 0, clSpace
	}
	if c := s.src[off]; c < utf8.RuneSelf {
		return rune(c), 1, asciiClass[c]
	}
	r, n := utf8.DecodeRuneInString(s.src[off:s.end])
	if s.garbled(off, r) > 0 {
		return r, n, clOther
	}
	return r, n, classOf(r)
}

// word reads a word or number from off and returns where it ends.
func (s *scanner) word(start int, first class) int {
	off, prev := start, first
	for off < s.end {
		if b := s.src[off]; b < utf8.RuneSelf {
			c := asciiClass[b]
			if c == clLetter || c == clDigit {
				prev = c
				off++
				continue
			}
			if c == clSpace {
				break
			}
		}
		r, n, c := s.peek(off)
		if r == 'Ã' {
			if next, m, _ := s.peek(off + n); '\u00a0' <= next && next <= '¿' {
				off += n + m // a garbled letter, as in "SÃ£o"
				prev = clLetter
				continue
			}
		}
		if c == clLetter || c == clDigit {
			off += n
			prev = c
			continue
		}
		_, _, after := s.peek(off + n)
		wordAfter := after == clLetter || after == clDigit
		switch {
		case r == '.' && after == clJoiner && s.abbreviation(start, off) && s.wordAt(off+2):
			off += 2 // the stop and the hyphen of "U.S.-led"
			continue
		case !wordAfter:
		case c == clJoiner:
			off += n
			continue
		case c == clApostrophe && prev == clLetter && after == clLetter && !s.clitic(start, off, n):
			off += n
			continue
		case prev == clDigit && after == clDigit && (r == ',' || r == '.' || r == ':' || r == '/'):
			off += n
			continue
		case r == '.' && s.innerStop(start, off):
			off += n
			continue
		case r == '&' && off-start <= 3 && isUpperASCII(s.src[start]):
			off += n
			continue
		}
		break
	}
	if off < s.end && s.src[off] == '.' && s.abbreviation(start, off) {
		off++
	}
	kind := Word
	if first == clDigit {
		kind = Number
	}
	if n := s.t.rules.suffix(s.src[start:off]); n > 0 {
		s.emit(start, off-n, kind)
		s.emit(off-n, off, Clitic)
	} else {
		s.emit(start, off, kind)
	}
	return s.cliticAt(off)
}

// wordAt reports whether a letter or digit stands at off.
func (s *scanner) wordAt(off int) bool {
	_, _, c := s.peek(off)
	return c == clLetter || c == clDigit
}

// clitic reports whether the apostrophe at off, n bytes long, starts one of the
// clitics and the word ends after it.
func (s *scanner) clitic(start, off, n int) bool {
	rest := s.src[off+n : s.end]
	for _, c := range s.t.rules.Clitics {
		if strings.HasPrefix(rest, c) {
			if _, _, k := s.peek(off + n + len(c)); k != clLetter && k != clDigit {
				return true
			}
		}
	}
	return false
}

func (s *scanner) cliticAt(off int) int {
	if off < s.end && s.src[off] == ' ' {
		return off
	}
	_, n, c := s.peek(off)
	if c != clApostrophe || !s.clitic(0, off, n) {
		return off
	}
	end := off + n
	for {
		_, m, k := s.peek(end)
		if k != clLetter {
			break
		}
		end += m
	}
	s.emit(off, end, Clitic)
	return end
}

// apostrophe handles one that stands outside a word.
func (s *scanner) apostrophe(off, n int) int {
	_, m, after := s.peek(off + n)
	if after == clApostrophe && m == n && s.src[off] == s.src[off+n] {
		// ''as plain text has it''
		s.emit(off, off+2*n, s.double('"', off+2*n))
		return off + 2*n
	}
	switch {
	case s.space && after == clDigit: // ’90s
		end := off + n
		for {
			_, m, k := s.peek(end)
			if k != clDigit && k != clLetter {
				break
			}
			end += m
		}
		s.emit(off, end, Number)
		return end
	case s.space && s.clipped(off+n) > 0: // in 't Veld
		end := s.clipped(off + n)
		s.emit(off, end, Word)
		return end
	case (s.space || s.afterOpening()) && after != clSpace:
		s.openSingle = true
		s.emit(off, off+n, OpenQuote)
	case s.openSingle:
		s.openSingle = false
		s.emit(off, off+n, CloseQuote)
	default:
		s.emit(off, off+n, Clitic)
	}
	return off + n
}

// clipped returns the end of a clipped word at off, behind its apostrophe, if a word with a capital
// follows it, else 0.
func (s *scanner) clipped(off int) int {
	for _, w := range s.t.rules.Clipped {
		if end := off + len(w); strings.HasPrefix(s.src[off:s.end], w+" ") && end+1 < s.end && isUpperASCII(s.src[end+1]) {
			return end
		}
	}
	return 0
}

// afterOpening reports whether the token just before is an opening mark.
func (s *scanner) afterOpening() bool {
	if len(s.t.Tokens) == 0 {
		return true
	}
	last := s.t.Tokens[len(s.t.Tokens)-1]
	if last.Kind == OpenQuote {
		return true
	}
	switch s.src[last.Start] {
	case '(', '[', '{':
		return true
	}
	return false
}

// double returns whether a double quotation mark opens or closes. The spaces
// next to it decide for straight ones, and for some that are typed the wrong
// way: he said," it left" and “it left,“ he said.
func (s *scanner) double(r rune, next int) Kind {
	_, _, after := s.peek(next)
	open := false
	switch r {
	case '“', '„', '«', '‟':
		open = !s.openDouble || s.space || after != clSpace
	case '”', '»':
	default:
		open = !s.closesBehind(r, next) && after != clSpace && (s.space || s.afterOpening() || !s.openDouble && s.afterDash()) ||
			after == clSpace && !s.openDouble && s.afterComma() && strings.ContainsRune(s.src[next:s.end], r)
	}
	s.openDouble = open
	if open {
		return OpenQuote
	}
	return CloseQuote
}

// closesBehind reports whether a straight mark that looks like an opening one is the
// closing one with its space on the wrong side: "It is safe. "The board met". A
// quotation is open, a stop or a comma is before the mark, and the next mark, if there is
// one, opens.
func (s *scanner) closesBehind(r rune, next int) bool {
	n := len(s.t.Tokens)
	if !s.openDouble || !s.space || n == 0 || s.t.Tokens[n-1].Kind != Punct || !strings.ContainsAny(s.t.Tokens[n-1].Text(s.src), ".,!?…") {
		return false
	}
	rest := s.src[next:s.end]
	at := strings.IndexRune(rest, r)
	if at <= 0 {
		return at < 0
	}
	before, _ := utf8.DecodeLastRuneInString(rest[:at])
	behind, size := utf8.DecodeRuneInString(rest[at+utf8.RuneLen(r):])
	return unicode.IsSpace(before) && size > 0 && !unicode.IsSpace(behind)
}

// afterComma reports whether the token just before is a comma.
func (s *scanner) afterComma() bool {
	n := len(s.t.Tokens)
	return n > 0 && s.t.Tokens[n-1].Text(s.src) == ","
}

func (s *scanner) afterDash() bool {
	n := len(s.t.Tokens)
	return n > 0 && strings.ContainsAny(s.t.Tokens[n-1].Text(s.src), "—–")
}

// mark handles the runes that belong to no word, space or quotation mark.
func (s *scanner) mark(off int, r rune, n int) int {
	switch r {
	case '‘', '‚', '‹':
		s.openSingle = true
		s.emit(off, off+n, OpenQuote)
		return off + n
	case '›':
		s.emit(off, off+n, CloseQuote)
		return off + n
	case '`':
		if strings.HasPrefix(s.src[off:s.end], "``") {
			n = 2
		}
		s.emit(off, off+n, OpenQuote)
		return off + n
	case '.', '-':
		end := off + n
		for end < s.end && rune(s.src[end]) == r {
			end++
		}
		s.emit(off, end, Punct)
		return end
	case ',', ';', ':', '!', '?', '…', '—', '–', '―', '。', '！', '？', '、', '،', '؟':
		s.emit(off, off+n, Punct)
		return off + n
	}
	s.emit(off, off+n, Symbol)
	return off + n
}
