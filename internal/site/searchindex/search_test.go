package searchindex

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

func words(text string) []string {
	var out []string
	Words(text, func(w []byte) { out = append(out, string(w)) })
	return out
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The Board’s vote, on 5 March.", "the board vote on 5 march"},
		{"don't o'clock 'n' the boys'", "dont oclock n the boys"},
		{"Peña Łódź Straße Ærø İstanbul", "pena lodz strasse aero istanbul"},
		{"Jong-un 1,000 U.S.", "jong un 1 000 u s"},
		{"김정은은 갔다", "김정은은 갔다"},
		{"北京大学 x", "北京 京大 大学 学 x"},
		{"Ａｂ ﬁne", "ab fine"},
		{"الكُتُب", "الكتب"},
		{"ΟΔΟΣ οδος", "οδοσ οδοσ"},
		{"", ""},
		{"...", ""},
		{strings.Repeat("x", 60), strings.Repeat("x", maxWord)},
	} {
		if got := strings.Join(words(c.text), " "); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzWords(f *testing.F) {
	f.Add("Peña's İ 北京")
	f.Add("a\xffb'")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for _, w := range words(text) {
			if w == "" || len(w) > maxWord+utf8.UTFMax {
				t.Errorf("word %q", w)
			}
			if again := words(w); len(again) == 0 {
				t.Errorf("%q is a word and has none", w)
			}
		}
	})
}

// sample returns a dossier of n articles of about 3 kB in words that many share.
func sample(n int) *dossier.Dossier {
	d := &dossier.Dossier{}
	e := &dossier.Entity{Slug: "ana-pena", Name: "Ana Peña", Forms: []dossier.Form{{Text: "Señora Peña", Count: 2}}}
	d.People = []*dossier.Entity{e}
	d.Claims = []*dossier.Claim{{Slug: "c", Proposition: "The quay is sinking", Statements: []*dossier.Statement{{Source: &dossier.Source{Words: "Peña", Entity: e}}}}}
	date, _ := edtf.Parse("2024-03-05")
	d.Events = []*dossier.Event{{ID: "e1", Date: date, Summary: "The harbour opens"}}
	d.Pages = []*dossier.Page{{Slug: "how", Title: "How we worked", Body: "By *hand*."}}
	for i := range n {
		var b strings.Builder
		for s := range 40 {
			fmt.Fprintf(&b, "The board of harbour w%dx met the pilots of ship q%d and said that quay %d would remain shut. ", (i*7+s*13)%5000, i, s)
		}
		body := b.String()
		d.Articles = append(d.Articles, &dossier.Article{
			Slug: fmt.Sprint("a", i), Title: fmt.Sprintf("Report %d on the harbour", i), Date: date, Prose: body,
			Text: segment.New(body, segment.PlainBlocks(body), nil).Outline(),
		})
	}
	return d
}

// lookUp reads the files as search.js does, and lists the titles of the entries
// that have the word.
func lookUp(t *testing.T, d *dossier.Dossier, word string) []string {
	t.Helper()
	x := newIndex(d, edtf.Date.Display)
	var best shard
	for _, s := range x.shards("", 0, len(x.words)) {
		if strings.HasPrefix(word, s.prefix) && (len(s.prefix) > len(best.prefix) || best.words == nil) {
			best = s
		}
	}
	for _, i := range best.words {
		if x.words[i] == word {
			var out []string
			for _, p := range decode(t, x.lines[i]) {
				out = append(out, x.entries[p.entry()].Title)
			}
			return slices.Compact(out)
		}
	}
	return nil
}

func decode(t *testing.T, line string) (out []posting) {
	t.Helper()
	last := 0
	for at := 0; at < len(line); {
		n, shift := 0, 0
		for {
			v := strings.IndexByte(digits, line[at])
			at++
			n |= v & 31 << shift
			shift += 5
			if v < 32 {
				break
			}
		}
		last += n
		out = append(out, newPosting(last, uint8(strings.IndexByte(digits, line[at]))))
		at++
	}
	return out
}

func TestEverythingIsFound(t *testing.T) {
	d := sample(3)
	for _, c := range []struct{ word, want string }{
		{"pena", "Ana Peña|The quay is sinking"},
		{"senora", "Ana Peña"},
		{"sinking", "The quay is sinking"},
		{"opens", "The harbour opens"},
		{"worked", "How we worked"},
		{"hand", "How we worked"},
		{"q2", "Report 2 on the harbour"},
		{"nothing", ""},
	} {
		if got := strings.Join(lookUp(t, d, c.word), "|"); got != c.want {
			t.Errorf("%s: got %q, want %q", c.word, got, c.want)
		}
	}
}

// A field finds what rests on a publisher, or is said by a source; a word of a
// text never finds a field.
func TestFieldsFindEntries(t *testing.T) {
	d := sample(3)
	d.Articles[1].Publisher = &dossier.Publisher{Name: "Pilots’ Gazette"}
	d.Articles[2].Author = "Ivo Marek"
	d.Claims[0].Statements[0].Article = d.Articles[1]
	d.Events[0].Evidence = []dossier.EventEvidence{{Evidence: dossier.Evidence{Article: d.Articles[1]}}}
	x := newIndex(d, edtf.Date.Display)
	titles := func(term string) string {
		i, ok := slices.BinarySearch(x.words, term)
		if !ok {
			return ""
		}
		var out []string
		for _, run := range decodeRuns(t, x.lines[i]) {
			for entry := run[0]; entry < run[1]; entry++ {
				out = append(out, x.entries[entry].Title)
			}
		}
		return strings.Join(slices.Compact(out), "|")
	}
	for term, want := range map[string]string{
		":from:gazette": "The quay is sinking|The harbour opens|Report 1 on the harbour", ":from:pilots": "The quay is sinking|The harbour opens|Report 1 on the harbour",
		":by:pena": "The quay is sinking", ":by:marek": "Report 2 on the harbour", ":by:gazette": "", ":from:marek": "",
	} {
		if got := titles(term); got != want {
			t.Errorf("%s: got %q, want %q", term, got, want)
		}
	}
	if got := words(":from:gazette"); strings.Join(got, " ") != "from gazette" {
		t.Errorf("the text of a field is the words %q", got)
	}
	kinds, articles := x.starts()
	if kinds[Person] != 0 || kinds[Article] != articles[0] || len(articles) != 3 {
		t.Errorf("kinds %v, articles %v", kinds, articles)
	}
	for i, first := range articles {
		if x.entries[first].Title != d.Articles[i].Title || x.entries[first-1].Title == d.Articles[i].Title {
			t.Errorf("article %d does not begin at entry %d", i, first)
		}
	}
}

func decodeRuns(t *testing.T, line string) (out [][2]int) {
	t.Helper()
	number := func() (n int) {
		for shift := 0; ; shift += 5 {
			v := strings.IndexByte(digits, line[0])
			line = line[1:]
			n |= v & 31 << shift
			if v < 32 {
				return n
			}
		}
	}
	for end := 0; line != ""; {
		first := end + number()
		end = first + number()
		out = append(out, [2]int{first, end})
	}
	return out
}

func TestPostingsComeBack(t *testing.T) {
	in := []posting{newPosting(0, 0), newPosting(1, 63), newPosting(31, 5), newPosting(32, 1), newPosting(33, 2), newPosting(1056, 3), newPosting(5000000, 60), newPosting(1<<26-1, 63)}
	if got := decode(t, encode(in)); !slices.Equal(got, in) {
		t.Errorf("got %v", got)
	}
}

// However large a dossier is, its files stay small, hold each word and each
// entry once, and are the same whenever they are made. A query of three words
// loads less than 500 kB. It opens four files of texts: filesOfAPage in
// templates/search.js.
func TestFilesStaySmall(t *testing.T) {
	d := sample(1500)
	first := Files(d, edtf.Date.Display)
	again := Files(d, edtf.Date.Display)
	seen := map[string]bool{}
	sizes := map[string][]int{} // by folder
	for i, f := range first {
		var a, b bytes.Buffer
		if err := f.Write(&a); err != nil {
			t.Fatal(err)
		}
		if err := again[i].Write(&b); err != nil {
			t.Fatal(err)
		}
		if f.Path != again[i].Path || !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Fatalf("%s differs from one time to the next", f.Path)
		}
		if seen[f.Path] {
			t.Errorf("%s comes twice", f.Path)
		}
		seen[f.Path] = true
		if a.Len() > 100e3 {
			t.Errorf("%s has %d bytes", f.Path, a.Len())
		}
		sizes[path.Dir(f.Path)] = append(sizes[path.Dir(f.Path)], a.Len())
	}
	query := 0
	for folder, n := range map[string]int{"search": 1, "search/terms": 3, "search/text": 4} {
		slices.SortFunc(sizes[folder], func(a, b int) int { return b - a })
		for _, size := range sizes[folder][:n] {
			query += size
		}
	}
	if query > 500e3 {
		t.Errorf("a query loads %d bytes", query)
	}
	x := newIndex(d, edtf.Date.Display)
	n := 0
	for _, s := range x.shards("", 0, len(x.words)) {
		n += len(s.words)
		for _, i := range s.words {
			if !strings.HasPrefix(x.words[i], s.prefix) {
				t.Errorf("%q is in the file of %q", x.words[i], s.prefix)
			}
		}
	}
	if n != len(x.words) {
		t.Errorf("%d of %d words have a file", n, len(x.words))
	}
	last := 0
	for _, c := range x.chunks() {
		if c.first != last || c.end <= c.first {
			t.Errorf("chunk %+v after entry %d", c, last)
		}
		last = c.end
	}
	if last != len(x.entries) {
		t.Errorf("%d of %d entries have a file", last, len(x.entries))
	}
}

func BenchmarkFiles(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		d := sample(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Files(d, edtf.Date.Display)
			}
		})
	}
}

// What an entry has in common with the one before in its file is not written again; the
// first of a file is whole.
func TestRowsSayWhatIsNew(t *testing.T) {
	x := newIndex(sample(1), edtf.Date.Display)
	last := len(x.entries) - 1 // both are passages of the article
	e := &x.entries[last]
	if got, want := fmt.Sprint(x.row(last, false)), fmt.Sprint([]any{0, 0, 0, 0, e.Text()}); got != want {
		t.Errorf("got %.60s, want %.60s", got, want)
	}
	if got, want := fmt.Sprint(x.row(last, true)), fmt.Sprint([]any{"article", e.Title, e.Href, e.Date, e.Text()}); got != want {
		t.Errorf("the first row is %.60s, want %.60s", got, want)
	}
}

// The entries of a small dossier are in the first file, and its words in the second.
func TestASmallIndexIsTwoFiles(t *testing.T) {
	shown := func(d edtf.Date) string { return d.String() }
	files := Files(sample(2), shown)
	if len(files) != 2 || files[0].Path != "search/index.js" || files[1].Path != "search/terms/w.js" {
		t.Fatalf("%d files", len(files))
	}
	var b bytes.Buffer
	if err := files[0].Write(&b); err != nil {
		t.Fatal(err)
	}
	for call, want := range map[string]int{"dossierSearch.index({": 1, "dossierSearch.text(0,[": 1, "dossierSearch.terms(": 0} {
		if got := strings.Count(b.String(), call); got != want {
			t.Errorf("%q is in the first file %d times", call, got)
		}
	}
	if n := len(Files(sample(2000), shown)); n < 3 {
		t.Errorf("%d files of a large dossier", n)
	}
}
