package searchindex

import (
	"cmp"
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// maxEntries is the most entries that a word leads to.
const maxEntries = 4096

// posting is an entry that has a word, and below it in six bits the weight.
type posting uint32

func newPosting(entry int, weight uint8) posting { return posting(entry)<<6 | posting(weight) }

func (p posting) entry() int32  { return int32(p >> 6) }
func (p posting) weight() uint8 { return uint8(p & 63) }

// index is what can be found by which words.
type index struct {
	entries []entry
	words   []string // sorted
	lines   []string // of each word, its entries, encoded
}

func newIndex(d *dossier.Dossier, shown func(edtf.Date) string) *index {
	x := &index{entries: entries(d, shown)}
	c := counter{ids: map[string]int{}}
	for i := range x.entries {
		e := &x.entries[i]
		c.count(e.Title, titleWeight[e.Kind])
		c.count(e.also, titleWeight[e.Kind]/2)
		c.count(e.text, 1)
		e.part.each(func(words string) { c.count(words, 1) })
		c.fields(":from:", e.from)
		c.fields(":by:", e.by)
		c.take(i)
	}
	x.words = make([]string, 0, len(c.ids))
	for w := range c.ids {
		x.words = append(x.words, w)
	}
	slices.Sort(x.words)
	x.lines = make([]string, len(x.words))
	for i, w := range x.words {
		if found := c.found[c.ids[w]]; w[0] == ':' {
			x.lines[i] = encodeRuns(found)
		} else {
			x.lines[i] = encode(heaviest(found))
		}
		c.found[c.ids[w]] = nil // frees its memory
	}
	return x
}

// counter counts the words of one entry after the other.
type counter struct {
	ids    map[string]int
	counts []float64 // of the entry at hand, by word
	found  [][]posting
	having []int // the words of the entry at hand
}

// count adds the words of text, each with the weight given.
func (c *counter) count(text string, each float64) {
	Words(text, func(w []byte) { c.add(w, each) })
}

// fields adds the words of names, each after the name of the field. No word of a
// text has a colon.
func (c *counter) fields(field string, names []string) {
	term := []byte(field)
	for _, name := range names {
		Words(name, func(w []byte) {
			term = append(term[:len(field)], w...)
			c.add(term, 1)
		})
	}
}

func (c *counter) add(w []byte, each float64) {
	id, ok := c.ids[string(w)]
	if !ok {
		id = len(c.counts)
		c.ids[string(w)] = id
		c.counts = append(c.counts, 0)
		c.found = append(c.found, nil)
	}
	if c.counts[id] == 0 {
		c.having = append(c.having, id)
	}
	c.counts[id] += each
}

// take ends the entry.
func (c *counter) take(entry int) {
	for _, id := range c.having {
		c.found[id] = append(c.found[id], newPosting(entry, weight(c.counts[id])))
		c.counts[id] = 0
	}
	c.having = c.having[:0]
}

// titleWeight is how much more a word counts in a title than in a text.
var titleWeight = map[Kind]float64{Person: 24, Organization: 16, Place: 16, Topic: 12, Claim: 6, Statement: 4, Event: 4, Page: 6, Article: 3}

// weight returns a count on a scale of logarithms.
func weight(count float64) uint8 { return uint8(min(63, math.Round(10*math.Log2(1+count)))) }

// heaviest keeps the maxEntries heaviest postings, in the order of the entries.
func heaviest(p []posting) []posting {
	if len(p) <= maxEntries {
		return p
	}
	p = slices.Clone(p)
	slices.SortStableFunc(p, func(a, b posting) int { return cmp.Compare(b.weight(), a.weight()) })
	p = p[:maxEntries]
	slices.Sort(p)
	return p
}

// digits are the letters that numbers are written in.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// encode writes postings as the package's comment says.
func encode(p []posting) string {
	b := make([]byte, 0, 3*len(p))
	last := int32(0)
	for _, q := range p {
		b = appendNumber(b, int(q.entry()-last))
		b = append(b, digits[q.weight()])
		last = q.entry()
	}
	return string(b)
}

// encodeRuns writes the entries of a field as runs of entries that follow each
// other, such as the passages of an article: the distance from the end of the run
// before, and the length.
func encodeRuns(p []posting) string {
	var b []byte
	last := int32(0)
	for len(p) > 0 {
		n := 1
		for n < len(p) && p[n].entry() == p[0].entry()+int32(n) {
			n++
		}
		b = appendNumber(appendNumber(b, int(p[0].entry()-last)), n)
		last = p[0].entry() + int32(n)
		p = p[n:]
	}
	return string(b)
}

// appendNumber writes n, the lowest five bits first.
func appendNumber(b []byte, n int) []byte {
	for n >= 32 {
		b = append(b, digits[n&31|32])
		n >>= 5
	}
	return append(b, digits[n])
}
