package session

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// editor changes a dossier at random, as somebody who works on it does, and
// somebody who is careless.
type editor struct {
	t    *testing.T
	dir  string
	rand *rand.Rand
	n    int
}

func newEditor(t *testing.T, seed uint64) *editor {
	e := &editor{t: t, dir: t.TempDir(), rand: rand.New(rand.NewPCG(seed, 7))}
	for range 12 {
		e.write("content/articles/"+e.pick("a", "b", "c", "d", "e", "f", "g")+".md", e.article())
	}
	return e
}

func (e *editor) pick(of ...string) string { return of[e.rand.IntN(len(of))] }

func (e *editor) at(name string) string { return filepath.Join(e.dir, filepath.FromSlash(name)) }

// write writes a file, unless a file is in place of a folder.
func (e *editor) write(name, text string) {
	if err := os.MkdirAll(filepath.Dir(e.at(name)), 0o777); err != nil {
		return
	}
	switch e.rand.IntN(3) {
	case 0: // by renaming, as many editors do
		if os.WriteFile(e.at(name+".tmp"), []byte(text), 0o666) == nil {
			_ = os.Rename(e.at(name+".tmp"), e.at(name)) // a folder may stand there
		}
	default:
		_ = os.WriteFile(e.at(name), []byte(text), 0o666) // a folder may stand there
	}
}

func (e *editor) sentence() string {
	who := e.pick("Lena Okoye", "Okoye", "Harbour master Lena Okoye", "Ivo Marek", "Marek", "Deputy minister Ivo Marek", "Ana Marek", "She", "The Harbour Board", "officials")
	what := e.pick("the quay will not hold", "the ship Aurora sank off Novoport", "the vote would be delayed until May 2025", "such claims are false", "the board met on 3 March 2024", "he had left Novoport")
	return who + " " + e.pick("said on Monday that ", "denied on Tuesday that ", "told the Gazette that ", "confirmed that ", "said: \"It is true\" and that ") + what + ". "
}

func (e *editor) article() string {
	var b strings.Builder
	b.WriteString("---\n")
	if e.rand.IntN(8) > 0 {
		fmt.Fprintf(&b, "title: Report %d\n", e.rand.IntN(5))
	}
	if e.rand.IntN(6) > 0 {
		fmt.Fprintf(&b, "date: 2024-0%d-1%d\n", 1+e.rand.IntN(9), e.rand.IntN(10))
	}
	if e.rand.IntN(2) == 0 {
		fmt.Fprintf(&b, "publisher: %s\n", e.pick("Example Gazette", "Port News", "Gazette"))
	}
	if e.rand.IntN(15) == 0 {
		b.WriteString("language: de\n")
	}
	if e.rand.IntN(15) == 0 {
		b.WriteString("nonsense: 1\n")
	}
	b.WriteString("---\n")
	for range 1 + e.rand.IntN(3) {
		for range 1 + e.rand.IntN(3) {
			b.WriteString(e.sentence())
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

func (e *editor) record() string {
	return fmt.Sprintf("---\nname: %s\naliases: [%s]\n%s---\nA profile, with [a link](../articles/%s.md).\n",
		e.pick("Lena Okoye", "Ivo Marek", "Harbour Board", "Novoport"), e.pick("Okoye", "Marek", "the board", ""),
		e.pick("", "image: media/p.png\n", "role: master\n", "rolle: x\n"), e.pick("a", "b", "sub/c", "none"))
}

// annotations are some marks, not all of which find their words.
func (e *editor) annotations() string {
	var b strings.Builder
	for range 1 + e.rand.IntN(3) {
		fmt.Fprintf(&b, "- quote: %s\n  %s\n", e.pick("the quay will not hold", "the board met on 3 March 2024", "he had left Novoport", "Lena Okoye", "Marek"),
			e.pick("person: x", "person: Ivo Marek", "date: 2024-02-01", "claim: quay", "claim: ship\n  by: y\n  stance: denies", "note: N", "reject: all", "event: meeting", "highlight: yes"))
	}
	return b.String()
}

// edit makes one change, in content or templates.
func (e *editor) edit() {
	e.n++
	article := "content/articles/" + e.pick("", "", "sub/", "sub/deep/", "other/") + e.pick("a", "b", "c", "d", "e", "f", "g", "2024-03-05-h") + e.pick(".md", ".md", ".txt")
	record := "content/" + e.pick("people", "organizations", "places", "publishers") + "/" + e.pick("x", "y") + ".md"
	switch e.rand.IntN(27) {
	default:
		e.write(article, e.article())
	case 0: // half of it
		text := e.article()
		e.write(article, text[:e.rand.IntN(len(text))])
	case 1, 2:
		os.RemoveAll(e.at(article))
	case 3:
		to := "content/articles/" + e.pick("a", "z", "sub/y") + ".md"
		if os.MkdirAll(path.Dir(e.at(to)), 0o777) == nil {
			_ = os.Rename(e.at(article), e.at(to)) // it need not be there
		}
	case 4, 5, 6:
		e.write(record, e.record())
	case 7:
		os.Remove(e.at(record))
	case 8:
		e.write("content/dossier.yaml", e.pick("title: One\n", "title: Two\nextract: off\n", "title: Three\nlanguage: fr\n", "title: [\n", "edition: 2024-03\n", ""))
	case 9:
		os.Remove(e.at("content/dossier.yaml"))
	case 10:
		e.write("content/media/p.png", strings.Repeat("p", e.rand.IntN(9)))
	case 11:
		os.RemoveAll(e.at("content/media"))
	case 12:
		e.write("content/index.md", e.pick("# Welcome\n\nTo [a](articles/a.md).\n", "---\nodd: 1\n---\n", "Text.\n"))
	case 13:
		e.write("content/pages/"+e.pick("method", "index")+".md", "# Method\n\nSee [x](../people/x.md).\n")
	case 14:
		_ = os.Rename(e.at("content/articles/sub"), e.at("content/articles/"+e.pick("sub2", "other"))) // it need not be there
	case 15:
		_ = os.Rename(e.at("content/articles/other"), e.at("content/articles/sub")) // it need not be there
	case 16:
		if e.rand.IntN(4) == 0 {
			_ = os.Rename(e.at("content"), e.at("away")) // it may be away
		}
	case 17:
		e.write("templates/"+e.pick("about.html", "page.html"), "{{define \"title\"}}T{{end}}{{define \"main\"}}"+e.pick("<p>One</p>", "<p>{{.Nonsense}}", "{{if", "<h1>{{.Path}}</h1>")+"{{end}}")
	case 18:
		e.write("templates/style.css", fmt.Sprintf("body { margin: %dpx }\n", e.rand.IntN(4)))
	case 19:
		os.RemoveAll(e.at("templates"))
	case 21, 22:
		e.write(strings.TrimSuffix(article, path.Ext(article))+".annotations.yaml", e.annotations())
	case 23:
		e.write("content/claims/"+e.pick("quay", "ship")+".md", "---\nproposition: The quay will not hold\ncontradicts: "+e.pick("ship", "quay", "none")+"\nstatements: {article: "+e.pick("a", "b", "c")+", quote: the quay will not hold, by: "+e.pick("x", "Lena Okoye", "officials")+"}\n---\n")
	case 24:
		e.write("content/events/"+e.pick("meeting", "loss")+".md", "---\nsummary: The board meets\ndate: 2024-03-03\nevidence: {article: "+e.pick("a", "b", "c")+", quote: the board met on 3 March 2024}\n---\n")
	case 25:
		e.write("content/review.yaml", e.pick("- accept: person:ivo-marek\n", "- reject: person:lena-okoye\n- {rename: organization:harbour-board, name: The Board}\n", "- {merge: person:ana-marek, into: person:ivo-marek}\n", "- accept: nothing\n", ""))
	case 20:
		e.write("content/"+e.pick("stray.md", "strange/a.md", "articles/x.tmp", "articles/odd.pdf"), "Text.")
	}
	if e.rand.IntN(3) == 0 {
		_ = os.Rename(e.at("away"), e.at("content")) // it need not be there
	}
}
