package leak

import (
	"bytes"
	"cmp"
	"hash/maphash"
	"slices"
)

// maxDepth is the number of encodings on top of each other that are decoded.
const maxDepth = 4

// What one file may take: bytes of views for each of its own, and more.
const (
	shareOfWork = 64
	leastWork   = 4 << 20
)

// Secret is something that must not be in a file.
type Secret struct {
	Words string // the name or the text
	What  string // what it is, for messages
	// Capital is set for a name whose words are common words: each has to begin with a
	// capital letter.
	Capital bool
}

// Secrets is what a Searcher looks for.
type Secrets struct {
	Names, Texts, Tokens []Secret
	Passages             []Secret // texts that are searched for even if a visible text has them
	Allowed              []string // names and words in which a name is no leak
	Visible              []string // texts that may be in a file
}

// Searcher looks for secrets. It may be used by several goroutines at once.
type Searcher struct {
	secrets         Secrets
	names           index
	allowed         index
	texts, passages windows
	tokens          map[string]int
	digests         digests
}

// New returns a Searcher.
func New(s Secrets) *Searcher {
	out := &Searcher{secrets: s, names: index{}, allowed: index{}, texts: windows{}, passages: windows{}, tokens: map[string]int{}}
	for i, n := range s.Names {
		for _, words := range spellings(n.Words) {
			out.names.add(words, i, n.Capital, func(other int) bool { return s.Names[other].What == n.What })
		}
	}
	for i, words := range s.Allowed {
		out.allowed.add(words, i, false, func(int) bool { return true })
	}
	for i, t := range s.Texts {
		out.texts.add(t.Words, i)
	}
	for _, v := range s.Visible {
		out.texts.show(v)
	}
	for i, t := range s.Passages {
		out.passages.add(t.Words, i)
	}
	for i, t := range s.Tokens {
		out.tokens[string(bytes.ToLower([]byte(t.Words)))] = i
		out.digests.add(t.Words, i)
	}
	return out
}

// Searchable reports whether a name has enough letters to be searched for.
func Searchable(name string) bool {
	_, ok := newForm(name, 0)
	return ok
}

// Hit is a place where a secret was found.
type Hit struct {
	Start, End int    // offsets in the file
	Secret     Secret // what was found
	Found      string // the words there, decoded
	How        string // how they were encoded; "" if they stand there as they are
	Packed     bool   // they have no offsets of their own: Start and End are those of what they are packed in
	Name       int    // index in Secrets.Names; -1 if it is no name
}

// Find returns the secrets in a file, in order of place, and how often a name was found
// within each of the allowed words. It returns false if the file takes too much work.
func (s *Searcher) Find(file []byte) (hits []Hit, allowed map[string]int, whole bool) {
	f := &finder{s: s, work: leastWork + shareOfWork*len(file), seen: map[uint64]bool{}, had: map[place]bool{}, allowed: map[string]int{}}
	f.add(&view{b: file})
	for len(f.queue) > 0 && f.work > 0 {
		v := f.queue[0]
		f.queue = f.queue[1:]
		f.view(v)
	}
	f.excuse()
	slices.SortStableFunc(f.hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return f.hits, f.allowed, f.work > 0
}

// excuse removes the hits that lie within allowed words. Words are whole in one view and may be
// cut in another, so those of all views count.
func (f *finder) excuse() {
	slices.SortFunc(f.free, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	reach := make([]int, len(f.free)) // the greatest end so far
	for i, s := range f.free {
		reach[i] = s[1]
		if i > 0 {
			reach[i] = max(reach[i], reach[i-1])
		}
	}
	f.hits = slices.DeleteFunc(f.hits, func(h Hit) bool {
		if h.Packed {
			return false
		}
		n, _ := slices.BinarySearchFunc(f.free, h.Start+1, func(s [2]int, at int) int { return cmp.Compare(s[0], at) })
		return n > 0 && reach[n-1] >= h.End
	})
}

// place is a place in the file where a secret was found.
type place struct {
	start, end int
	secret     Secret
}

type finder struct {
	s       *Searcher
	queue   []*view
	seen    map[uint64]bool // digests of views
	work    int             // bytes that may still be searched
	hits    []Hit
	had     map[place]bool // places of hits
	allowed map[string]int
	free    [][2]int // places of allowed words in the file
}

var seed = maphash.MakeSeed()

// add puts a view into the queue unless it is nil, or there was one with the same bytes.
func (f *finder) add(v *view) {
	if v == nil || len(v.b) < MinLetters || v.depth > maxDepth {
		return
	}
	sum := maphash.Bytes(seed, v.b)
	if f.seen[sum] {
		return
	}
	f.seen[sum] = true
	f.queue = append(f.queue, v)
}

// view searches a view, and adds what is decoded in it.
func (f *finder) view(v *view) {
	f.work -= len(v.b)
	f.search(v)
	if !v.stripped {
		f.add(strip(v))
	}
	if v.stripped {
		return
	}
	for _, d := range decoders {
		f.add(d.do(v))
	}
	unpack(v, &f.work, f.s.digests, f.add, func(from, to, token int) {
		inside := *v
		inside.how = v.then("base64")
		f.hit(&inside, from, to, f.s.secrets.Tokens[token], -1)
	})
}

// search adds what is in a view to the hits.
func (f *finder) search(v *view) {
	l := buffers.Get().(*letters)
	defer buffers.Put(l)
	l.read(v.b)
	var free [][3]int
	f.s.allowed.each(l, func(a *form, from, to int) {
		free = append(free, [3]int{from, to, a.name})
		if !v.opaque() {
			start, end := v.place(int(l.start[from]), l.end(to-1))
			f.free = append(f.free, [2]int{start, end})
		}
	})
	slices.SortStableFunc(free, func(a, b [3]int) int { return cmp.Compare(a[0], b[0]) })
	next, reach, by := 0, 0, 0
	f.s.names.each(l, func(n *form, from, to int) {
		for ; next < len(free) && free[next][0] <= from; next++ {
			if free[next][1] > reach {
				reach, by = free[next][1], free[next][2]
			}
		}
		if to <= reach {
			f.allowed[f.s.secrets.Allowed[by]]++
			return
		}
		f.hit(v, int(l.start[from]), l.end(to-1), f.s.secrets.Names[n.name], n.name)
	})
	f.s.texts.each(l, func(label, from, to int) {
		f.hit(v, int(l.start[from]), l.end(to-1), f.s.secrets.Texts[label], -1)
	})
	f.s.passages.each(l, func(label, from, to int) {
		f.hit(v, int(l.start[from]), l.end(to-1), f.s.secrets.Passages[label], -1)
	})
	f.searchTokens(v)
}

func (f *finder) searchTokens(v *view) {
	if len(f.s.tokens) == 0 {
		return
	}
	for i := 0; i < len(v.b); {
		end := i
		for end < len(v.b) && (isAlnum(v.b[end]) || v.b[end] == '-' || v.b[end] == '_') {
			end++
		}
		if end > i {
			if label, ok := f.s.tokens[string(bytes.ToLower(v.b[i:end]))]; ok {
				f.hit(v, i, end, f.s.secrets.Tokens[label], -1)
			}
		}
		i = end + 1
	}
}

// hit adds a hit unless the same place has one of the same secret.
func (f *finder) hit(v *view, from, to int, secret Secret, name int) {
	start, end := v.place(from, to)
	key := place{start, end, secret}
	if f.had[key] {
		return
	}
	f.had[key] = true
	f.hits = append(f.hits, Hit{Start: start, End: end, Secret: secret, Found: string(v.b[from:to]), How: v.how, Packed: v.opaque(), Name: name})
}
