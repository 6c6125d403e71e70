package leak

// view is a text in which something of a file is decoded, and where each of its bytes
// comes from.
type view struct {
	b        []byte
	at, to   []int32 // of each byte in the file; nil if b is the file from offset start on
	start    int32
	end      int32 // if opaque
	opaque   bool  // all of b comes from start to end
	how      string
	depth    int
	stripped bool
	packed   bool // its bytes were packed in others, so they may be no text
}

// place returns where b[i:j] of the view comes from.
func (v *view) place(i, j int) (start, end int) {
	switch {
	case v.opaque:
		return int(v.start), int(v.end)
	case v.at == nil:
		return int(v.start) + i, int(v.start) + j
	}
	return int(v.at[i]), int(v.to[j-1])
}

// within returns a view of content that was packed in b[i:j] of v.
func (v *view) within(i, j int, content []byte, how string) *view {
	start, end := v.place(i, j)
	return &view{b: content, opaque: true, packed: true, start: int32(start), end: int32(end), how: v.then(how), depth: v.depth + 1}
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

func (v *view) decode(how string, size int) *maker {
	out := &view{b: make([]byte, 0, size), how: v.then(how), depth: v.depth + 1}
	if v.opaque {
		out.opaque, out.start, out.end = true, v.start, v.end
	}
	return &maker{from: v, out: out}
}

// keep copies the bytes of the view up to i.
func (m *maker) keep(i int) {
	m.out.b = append(m.out.b, m.from.b[m.done:i]...)
	if !m.out.opaque {
		if m.from.at == nil {
			for k := m.done; k < i; k++ {
				m.out.at = append(m.out.at, m.from.start+int32(k))
				m.out.to = append(m.out.to, m.from.start+int32(k)+1)
			}
		} else {
			m.out.at = append(m.out.at, m.from.at[m.done:i]...)
			m.out.to = append(m.out.to, m.from.to[m.done:i]...)
		}
	}
	m.done = i
}

// replace puts s in place of the bytes of the view from i to j.
func (m *maker) replace(i, j int, s string) {
	m.keep(i)
	m.out.b = append(m.out.b, s...)
	if !m.out.opaque && len(s) > 0 {
		start, end := m.from.place(i, j)
		for range len(s) {
			m.out.at, m.out.to = append(m.out.at, int32(start)), append(m.out.to, int32(end))
		}
	}
	m.done = j
}

// put adds content that was packed in b[i:j] of the view, apart from what is there.
func (m *maker) put(i, j int, content []byte) {
	start, end := m.from.place(i, j)
	for _, part := range [2][]byte{content, {'\n'}} {
		m.out.b = append(m.out.b, part...)
		for range part {
			if !m.out.opaque {
				m.out.at, m.out.to = append(m.out.at, int32(start)), append(m.out.to, int32(end))
			}
		}
	}
}

// finish returns the view, or nil if nothing was decoded.
func (m *maker) finish() *view {
	if m.done == 0 {
		return nil
	}
	m.keep(len(m.from.b))
	return m.out
}
