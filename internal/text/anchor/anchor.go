// Package anchor names the passages of a text, so that links to them outlive
// changes of the text elsewhere.
//
// An anchor is made of words only, never of a number or an offset:
//
//	s 4tz9 k3m q1x
//	│ │    │   └ a hash of the words behind the passage
//	│ │    └ a hash of the words before it
//	│ └ a hash of its own words
//	└ the kind of passage
//
// Words are compared without case, punctuation and white space. The words around
// a passage are up to four on each side, in the same block; without any, the hash
// is 000. Of a block, they are the first and the last words in it. So a paragraph
// that is added, removed or changed leaves the anchors of all others as they are.
//
// The parts let a page find the passage that an old anchor meant: if its words
// changed, the words around it are the same, and the other way round.
// templates/article.js does that.
package anchor

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// The kinds of passages.
const (
	Mention   = 'm'
	Time      = 't'
	Statement = 's'
	Event     = 'e' // a sentence with a date
	Evidence  = 'v' // of an editor's event
	Note      = 'n'
	Block     = 'p' // a paragraph, heading or list item
)

// kinds are all kinds of passages. A dossier has millions of IDs, so an ID has the index
// of the kind here.
const kinds = "\x00mtsevnp"

// ID is the anchor of a passage. The zero ID is none. IDs are ordered as their texts are,
// but for a tenth passage with the same words.
//
// From the highest bit on, it has the index of the kind in [kinds], the hashes of the
// words, and how many passages of the text before have the same.
type ID uint64

// The lengths of the parts of an ID in bits.
const (
	againBits = 11
	hashBits  = words + 2*side
)

// String returns the anchor as it is in addresses; "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	var room [longestID]byte
	b := append(room[:0], kinds[id>>(hashBits+againBits)])
	for shift := againBits + hashBits - 5; shift >= againBits; shift -= 5 {
		b = append(b, digits[id>>shift&31])
	}
	if again := id & (1<<againBits - 1); again > 0 {
		b = strconv.AppendUint(append(b, '-'), uint64(again)+1, 10)
	}
	return string(b)
}

// Of returns the ID of the first passage of a kind with the last 50 bits of a hash.
func Of(kind byte, hash uint64) ID {
	return ID(strings.IndexByte(kinds, kind))<<(hashBits+againBits) | ID(hash&(1<<hashBits-1))<<againBits
}

// longestID is the most bytes of an ID as text.
const longestID = 1 + hashBits/5 + len("-2048")

// Namer names passages of one text. Each ID that it returns is different.
type Namer struct {
	text    string
	outline *segment.Outline
	given   map[ID]ID // how often, by the ID of the first passage
}

// NewNamer returns a Namer for a text. The outline bounds the words around a
// passage; if it is nil, the text is one block.
func NewNamer(text string, outline *segment.Outline) *Namer {
	return &Namer{text: text, outline: outline, given: map[ID]ID{}}
}

// Name returns the anchor of a passage. A passage with the same words, between
// the same words, as one that was named before gets a number too: they differ in
// nothing but their order.
func (n *Namer) Name(kind byte, s span.Span) ID {
	first, last := n.sides(kind, s)
	h := own(s.Text(n.text))<<(2*side) | first<<side | last
	for {
		id := Of(kind, h)
		again := n.given[id]
		if again < 1<<againBits {
			n.given[id]++
			return id | again
		}
		h++ // the number is full
	}
}

// The lengths of the hashes in bits. A digit has five bits.
const (
	words = 20
	side  = 15
)

// digits are those of Crockford's base 32, without letters that look like digits.
const digits = "0123456789abcdefghjkmnpqrstvwxyz"

// The words around a passage: at most so many on each side, and so many letters,
// because some scripts do not separate words.
const (
	sideWords   = 4
	sideLetters = 32
)

// longest is the number of bytes of a passage that are hashed. Of a longer one,
// the beginning, the end and the length count, so that many long passages do not
// take quadratic time.
const longest = 4096

// sides returns the hashes of the words before a passage and behind it; of a block,
// of its first and last words.
func (n *Namer) sides(kind byte, s span.Span) (first, last uint64) {
	if kind == Block {
		return n.behind(s.Start, s.End), n.before(s.Start, s.End)
	}
	block := n.around(s)
	return n.before(block.Start, s.Start), n.behind(s.End, block.End)
}

// around returns the span of the blocks that a passage lies in.
func (n *Namer) around(s span.Span) span.Span {
	if n.outline == nil {
		return span.Span{End: len(n.text)}
	}
	out := s
	if b, ok := n.outline.BlockFrom(s.Start); ok {
		out.Start = min(out.Start, b.Start)
	}
	if b, ok := n.outline.BlockFrom(max(s.Start, s.End-1)); ok && b.Start < s.End {
		out.End = max(out.End, b.End)
	}
	return out
}

func own(text string) uint64 {
	var h hash
	if len(text) <= longest {
		return h.words(text).sum(words)
	}
	start, end := longest/2, len(text)-longest/2
	for !utf8.RuneStart(text[start]) && start > longest/2-utf8.UTFMax {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return h.words(text[:start]).words(text[end:]).add(rune(len(text))).sum(words)
}

// before hashes the words that end at an offset, the nearest first.
func (n *Namer) before(from, to int) uint64 {
	var h hash
	count := limit{}
	for to > from {
		r, size := utf8.DecodeLastRuneInString(n.text[from:to])
		to -= size
		if !count.next(&h, r) {
			break
		}
	}
	return h.sum(side)
}

// behind hashes the words from an offset on.
func (n *Namer) behind(from, to int) uint64 {
	var h hash
	count := limit{}
	for _, r := range n.text[min(from, to):to] {
		if !count.next(&h, r) {
			break
		}
	}
	return h.sum(side)
}

// limit counts the words and letters beside a passage.
type limit struct{ words, letters int }

// next adds a rune to h. It reports false if there are enough.
func (l *limit) next(h *hash, r rune) bool {
	in := h.in
	*h = h.rune(r)
	switch {
	case h.in:
		l.letters++
	case in:
		l.words++
	}
	return l.words < sideWords && l.letters < sideLetters
}

// hash is the 64-bit FNV-1a hash (Fowler, Noll, Vo) of words, over code points.
type hash struct {
	h       uint64
	in      bool // a word
	started bool
}

func (h hash) words(text string) hash {
	for _, r := range text {
		h = h.rune(r)
	}
	h.in = false
	return h
}

// rune adds a code point. What is between words counts once, and nothing at either end.
func (h hash) rune(r rune) hash {
	if r < utf8.RuneSelf {
		switch {
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		default:
			h.in = false
			return h
		}
	} else if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r) {
		r = unicode.ToLower(r)
	} else {
		h.in = false
		return h
	}
	if !h.in && h.started {
		h = h.add(' ')
	}
	h.in, h.started = true, true
	return h.add(r)
}

func (h hash) add(r rune) hash {
	const offset, prime = 14695981039346656037, 1099511628211
	if h.h == 0 {
		h.h = offset
	}
	h.h = (h.h ^ uint64(r)) * prime
	return h
}

// sum returns so many bits, mixed as at the end of MurmurHash3 (Appleby).
func (h hash) sum(bits int) uint64 {
	x := h.h
	x = (x ^ x>>33) * 0xff51afd7ed558ccd
	x = (x ^ x>>33) * 0xc4ceb9fe1a85ec53
	return (x ^ x>>33) >> (64 - bits)
}
