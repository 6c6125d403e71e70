package leak

import (
	"cmp"
	"slices"
)

// view is a text in which something of a file is decoded, and where each of its bytes
// comes from.
type view struct {
	b        []byte
	from     *view  // what it was decoded of; nil for the file
	parts    []part // in order; nil for the file, and if all of b comes from all of packedAt
	packedAt [2]int // the part of from that b was packed in
	how      string
	depth    int
	stripped bool
	packed   bool // its bytes were packed in others, so they may be no text
}

// part is a part of a view: bytes that are those of another view, or that stand for
// bytes of it.
type part struct {
	at         int // in the view
	start, end int // in the other
	same       bool
}

// place returns where b[i:j] comes from in the file.
func (v *view) place(i, j int) (start, end int) {
	for ; v.from != nil; v = v.from {
		if v.parts == nil {
			i, j = v.packedAt[0], v.packedAt[1]
			continue
		}
		first, last := v.part(i), v.part(j-1)
		if i = first.offset(i); last.same {
			j = last.offset(j-1) + 1
		} else {
			j = last.end
		}
	}
	return i, j
}

// opaque reports whether b was packed in something, so that its bytes cannot be replaced
// in the file.
func (v *view) opaque() bool {
	for ; v.from != nil; v = v.from {
		if v.packed {
			return true
		}
	}
	return false
}

func (v *view) part(i int) part {
	n, _ := slices.BinarySearchFunc(v.parts, i+1, func(p part, at int) int { return cmp.Compare(p.at, at) })
	return v.parts[n-1]
}

func (p part) offset(i int) int {
	if p.same {
		return p.start + i - p.at
	}
	return p.start
}

// within returns a view of content that was packed in b[i:j] of v.
func (v *view) within(i, j int, content []byte, how string) *view {
	return &view{b: content, from: v, packedAt: [2]int{i, j}, packed: true, how: v.then(how), depth: v.depth + 1}
}

func (v *view) then(how string) string {
	if v.how == "" {
		return how
	}
	return v.how + ", " + how
}

// maker puts a view together from parts of another.
type maker struct {
	from *view
	out  *view
	done int // bytes of from that have been handled
}

func (v *view) decode(how string) *maker {
	return &maker{from: v, out: &view{from: v, how: v.then(how), depth: v.depth + 1}}
}

// keep copies the bytes of the view up to i.
func (m *maker) keep(i int) {
	if i == m.done {
		return
	}
	if m.out.b == nil {
		m.out.b = make([]byte, 0, len(m.from.b))
	}
	m.out.parts = append(m.out.parts, part{at: len(m.out.b), start: m.done, end: i, same: true})
	m.out.b = append(m.out.b, m.from.b[m.done:i]...)
	m.done = i
}

// replace puts s in place of the bytes of the view from i to j.
func (m *maker) replace(i, j int, s string) {
	m.keep(i)
	if s != "" {
		m.put(i, j, s)
	}
	m.done = j
}

// put adds what stands for the bytes of the view from i to j.
func (m *maker) put(i, j int, s string) {
	m.out.parts = append(m.out.parts, part{at: len(m.out.b), start: i, end: j})
	m.out.b = append(m.out.b, s...)
}

// finish returns the view, or nil if nothing was decoded.
func (m *maker) finish() *view {
	if m.done == 0 {
		return nil
	}
	m.keep(len(m.from.b))
	return m.out
}
