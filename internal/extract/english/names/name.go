package names

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// name is a person's name taken apart.
type name struct {
	// parts are the words that make up the name, folded; words joined by
	// hyphens count each for itself, and full stops are dropped.
	parts []string
	// key is the parts as one string.
	key string
	// surname is the part that the surname begins with: in "Ludwig van
	// Beethoven" that is "van".
	surname int
	// asian reports a form that is usual where the surname comes first, and
	// given names follow it.
	asian bool
	// compound reports a single word, be it of several parts.
	compound bool
	number   string // which bearer of the name: "jr", "iii"
	title    Gender // that a courtesy title or the like before it shows
}

// readNames takes the names of all people apart.
func (f *finder) readNames() {
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == Person {
			c.name = f.readName(c)
		}
	}
}

func (f *finder) readName(c *chunk) *name {
	n := &name{}
	for i := c.first; i < c.last; i++ {
		tok := f.t.Tokens[i].Span
		tok.Start, tok.End = max(tok.Start, c.Span.Start), min(tok.End, c.Span.End)
		if f.t.Tokens[i].Kind != segment.Word || tok.Empty() {
			continue
		}
		f.buf = lexicon.AppendFold(f.buf[:0], tok.Text(f.t.Source))
		n.addParts(string(f.buf))
	}
	if c.inverted {
		f.surnameLast(c, n)
	}
	if k := len(n.parts); k > 1 {
		if n.number = numeralOf(f.t.Word(c.last - 1)); n.number != "" {
			n.parts = n.parts[:k-1]
		}
	}
	for len(n.parts) > 1 && reverences[n.parts[0]] {
		n.parts = n.parts[1:]
	}
	for len(n.parts) > 1 && prefixes[n.parts[0]] {
		n.parts = n.parts[1:]
	}
	n.compound = c.last-c.first == 1
	n.key = strings.Join(n.parts, "")
	n.surname = max(0, len(n.parts)-1)
	for n.surname > 1 && particles[n.parts[n.surname-1]] {
		n.surname--
	}
	if at := f.surnameFirst(n); at >= 0 {
		n.surname, n.asian = at, true
	}
	return n
}

// addParts adds the parts of one word: "jong-un", "j.p.", "al-assad".
func (n *name) addParts(w string) {
	for p := range strings.SplitSeq(w, "-") {
		p = strings.Trim(p, ".'")
		if p != "" && strings.IndexByte(p, '.') < 0 {
			n.parts = append(n.parts, p)
			continue
		}
		for q := range strings.SplitSeq(p, ".") {
			if q != "" {
				n.parts = append(n.parts, q)
			}
		}
	}
}

// reverences stand before names as if they were part of them.
var reverences = setOf("sheikh sheik shaikh haji hajji hajj mullah maulana")

// prefixes are joined to a name by a hyphen: "anti-Okoye".
var prefixes = setOf("anti pro post pre non ex then")

// particles are written within or before surnames.
var particles = setOf("van von der den de del della di da dos das do du des la le el al bin ibn bint ben abu ter ten te zu y e san st mac ould")

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// full reports a name of more than one word, particles not counted.
func (n *name) full() bool {
	if n.compound {
		return false
	}
	k := 0
	for _, p := range n.parts {
		if !particles[p] {
			k++
		}
	}
	return k > 1
}

func isInitial(p string) bool { return utf8.RuneCountInString(p) == 1 }

// within reports whether the parts of s stand in n one after another.
func (s *name) within(n *name) bool { return s.at(n) >= 0 }

// starts reports whether s is the first word of o, which is written as one:
// "Okoye" of "Okoye-ud-Din".
func (s *name) starts(o *name) bool {
	return o.compound && s.compound && len(s.parts) == 1 && len(o.parts) > 2 && s.parts[0] == o.parts[0] && len(s.parts[0]) > 2
}

// at is where the parts of s begin in n, -1 where they do not stand there.
func (s *name) at(n *name) int {
	for i := 0; i+len(s.parts) <= len(n.parts); i++ {
		same := true
		for k, p := range s.parts {
			if n.parts[i+k] != p {
				same = false
				break
			}
		}
		if same {
			return i
		}
	}
	return -1
}

// compatible reports whether two full names can be of one person: one within
// the other, or the same surname and given names that are the same, an initial
// of the other, left out, or spelt a little differently.
func compatible(a, b *name) bool {
	if a.number != "" && b.number != "" && a.number != b.number {
		return false
	}
	if len(a.parts) > len(b.parts) {
		a, b = b, a
	}
	if a.within(b) || sameParts(a.parts, b.parts) {
		return true
	}
	return alike(a.parts[len(a.parts)-1], b.parts[len(b.parts)-1]) && givenNames(a, b)
}

// givenNames reports whether the parts before the surname of a can be those of
// b, some left out; the first one must agree.
func givenNames(a, b *name) bool {
	i, skipped := 0, 0
	ga := a.parts[:len(a.parts)-1]
	gb := b.parts[:len(b.parts)-1]
	for _, p := range ga {
		ok := false
		for ; i < len(gb); i++ {
			if alike(p, gb[i]) || isInitial(p) && strings.HasPrefix(gb[i], p) || isInitial(gb[i]) && strings.HasPrefix(p, gb[i]) {
				ok = true
				i++
				break
			}
			skipped++
		}
		if !ok {
			return false
		}
	}
	return len(ga) > 0 && (skipped == 0 || !isInitial(ga[0]))
}

// sameParts reports names of the same parts in another order.
func sameParts(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	used := make([]bool, len(b))
	for _, p := range a {
		ok := false
		for i, q := range b {
			if !used[i] && p == q {
				used[i], ok = true, true
				break
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

// bare is the name without particles, as one string.
func (n *name) bare() string {
	var b strings.Builder
	for i, p := range n.parts {
		if !particles[p] || len(n.parts) == 1 {
			if i > 0 && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(p)
		}
	}
	return b.String()
}

// alike reports whether two parts are the same but for a spelling: one letter
// more, fewer or other in words of five letters or more that begin alike, an
// ending that tells a woman's name from a man's not counted.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 1 || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return a[i+1:] == b[i+1:] && !(a[i:] == "a" && b[i:] == "o" || a[i:] == "o" && b[i:] == "a")
	}
	return a[i:] == b[i+1:]
}
