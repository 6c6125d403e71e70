package searchindex

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// File is one file of the index.
type File struct {
	Path string // within the site: "search/index.js"
	data func() ([]byte, error)
}

// Write writes the file to w.
func (f File) Write(w io.Writer) error {
	b, err := f.data()
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}

// How large a file may become, in bytes, before it is divided; and how small one
// must be to stay with the words that begin alike.
const (
	maxShard = 56 << 10
	minShard = 28 << 10
	maxChunk = 72 << 10
)

// Folder is where all files lie, within the site.
const Folder = "search/"

// Terms is the folder of the words. Each word of a text is alone there.
const Terms = Folder + "terms/"

// Files returns the files of the index of d, in which dates stand as shown words
// them. If the entries are one file, they are in the first file.
func Files(d *dossier.Dossier, shown func(edtf.Date) string) []File {
	x := newIndex(d, shown)
	shards := x.shards("", 0, len(x.words))
	chunks := x.chunks()
	rest := chunks
	if len(chunks) == 1 {
		rest = nil
	}
	out := []File{{Folder + "index.js", func() ([]byte, error) {
		list, err := x.manifest(shards, chunks)
		if err != nil || len(chunks) != 1 {
			return list, err
		}
		entries, err := x.chunk(0, chunks[0])
		return append(list, entries...), err
	}}}
	for _, s := range shards {
		out = append(out, File{Terms + "w" + hex.EncodeToString([]byte(s.prefix)) + ".js", func() ([]byte, error) { return x.shard(s) }})
	}
	for i, c := range rest {
		out = append(out, File{Folder + "text/" + strconv.Itoa(i) + ".js", func() ([]byte, error) { return x.chunk(i, c) }})
	}
	return out
}

// shard is the words of one file.
type shard struct {
	prefix string
	words  []int
}

// size returns how many bytes word i takes.
func (x *index) size(i int) int { return len(x.words[i]) + len(x.lines[i]) + len(`"","",`) }

func (x *index) sizes(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		n += x.size(i)
	}
	return n
}

// shards divides the words from up to to, which all begin with prefix.
func (x *index) shards(prefix string, from, to int) []shard {
	own := shard{prefix: prefix}
	if from == to {
		return []shard{own}
	}
	if x.sizes(from, to) <= maxShard {
		for i := from; i < to; i++ {
			own.words = append(own.words, i)
		}
		return []shard{own}
	}
	var inner []shard
	size := 0
	for i := from; i < to; {
		w := x.words[i]
		if len(w) == len(prefix) {
			own.words = append(own.words, i)
			size += x.size(i)
			i++
			continue
		}
		_, n := utf8.DecodeRuneInString(w[len(prefix):])
		longer := w[:len(prefix)+n]
		end := i
		for end < to && strings.HasPrefix(x.words[end], longer) {
			end++
		}
		if s := x.sizes(i, end); s < minShard && size+s <= maxShard {
			for ; i < end; i++ {
				own.words = append(own.words, i)
			}
			size += s
		} else {
			inner = append(inner, x.shards(longer, i, end)...)
		}
		i = end
	}
	return append([]shard{own}, inner...)
}

// shard returns the file of s.
func (x *index) shard(s shard) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("dossierSearch.terms(")
	if err := write(&b, s.prefix); err != nil {
		return nil, err
	}
	b.WriteString(",[")
	for n, i := range s.words {
		if n > 0 {
			b.WriteByte(',')
		}
		if err := write(&b, x.words[i]); err != nil {
			return nil, err
		}
		b.WriteString(`,"` + x.lines[i] + `"`)
	}
	b.WriteString("]);\n")
	return b.Bytes(), nil
}

// chunk is the entries of one file, from first up to end.
type chunk struct{ first, end int }

// chunks divides the entries.
func (x *index) chunks() []chunk {
	var out []chunk
	size := 0
	for i := range x.entries {
		n := x.rowSize(i, i == 0)
		if len(out) == 0 || size+n > maxChunk {
			out = append(out, chunk{first: i})
			size = 0
		}
		out[len(out)-1].end = i + 1
		size += n
	}
	return out
}

// row returns what a file holds of entry i: its fields, with 0 for one that is that of the
// entry before, which is in the same file unless i is the first there.
func (x *index) row(i int, first bool) []any {
	e, repeats := &x.entries[i], x.repeats(i, first)
	row := make([]any, 0, len(repeats))
	for n, field := range e.fields() {
		if repeats[n] {
			row = append(row, 0)
		} else {
			row = append(row, field)
		}
	}
	if repeats[len(repeats)-1] {
		return append(row, 0)
	}
	return append(row, e.Text())
}

// rowSize returns about how many bytes row takes in its file.
func (x *index) rowSize(i int, first bool) int {
	e, repeats := &x.entries[i], x.repeats(i, first)
	n := 12
	for k, field := range e.fields() {
		if !repeats[k] {
			n += len(field) + 2
		}
	}
	if !repeats[len(repeats)-1] {
		n += len(e.text) + e.part.size + 2
	}
	return n
}

// repeats reports which fields of entry i are those of the entry before; the last is the
// text.
func (x *index) repeats(i int, first bool) (out [5]bool) {
	if first {
		return out
	}
	e, before := &x.entries[i], &x.entries[i-1]
	fields := before.fields()
	for n, field := range e.fields() {
		out[n] = field == fields[n]
	}
	out[4] = e.part == before.part && e.text == before.text
	return out
}

// chunk returns file i of the entries.
func (x *index) chunk(i int, c chunk) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("dossierSearch.text(" + strconv.Itoa(i) + ",[")
	for j := c.first; j < c.end; j++ {
		if j > c.first {
			b.WriteString(",\n")
		}
		if err := write(&b, x.row(j, j == c.first)); err != nil {
			return nil, err
		}
	}
	b.WriteString("]);\n")
	return b.Bytes(), nil
}

// manifest returns the file that says which others there are.
func (x *index) manifest(shards []shard, chunks []chunk) ([]byte, error) {
	prefixes := make([]string, len(shards))
	for i, s := range shards {
		prefixes[i] = s.prefix
	}
	starts := make([]int, len(chunks))
	for i, c := range chunks {
		starts[i] = c.first
	}
	kinds, articles := x.starts()
	var b bytes.Buffer
	b.WriteString("dossierSearch.index(")
	if err := write(&b, map[string]any{
		"entries": len(x.entries), "kinds": kinds, "articles": encodeNumbers(articles), "prefixes": prefixes, "chunks": encodeNumbers(starts),
	}); err != nil {
		return nil, err
	}
	b.WriteString(");\n")
	return b.Bytes(), nil
}

// starts returns the first entry of each kind, and the first of each article.
func (x *index) starts() (kinds map[Kind]int, articles []int) {
	kinds = map[Kind]int{}
	for i := range x.entries {
		e := &x.entries[i]
		if i == 0 || e.Kind != x.entries[i-1].Kind {
			kinds[e.Kind] = i
		}
		if e.Kind == Article && (len(articles) == 0 || e.Href != x.entries[i-1].Href) {
			articles = append(articles, i)
		}
	}
	return kinds, articles
}

// encodeNumbers writes ascending numbers, each as the distance from the one before.
func encodeNumbers(numbers []int) string {
	var b []byte
	last := 0
	for _, n := range numbers {
		b = appendNumber(b, n-last)
		last = n
	}
	return string(b)
}

// write writes v as JSON in which no letter can end a script.
func write(b *bytes.Buffer, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	b.Write(data)
	return nil
}
