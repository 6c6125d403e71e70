package edition

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Derived is the content of an edition.
type Derived struct {
	Corpus *corpus.Corpus
	// Articles are what was found in the articles of Corpus, in their order.
	Articles []Found

	plan    *Plan
	from    map[string]*document.Article // the articles of the dossier, by the path in the edition
	changed map[*document.Article]*moves // articles of the dossier that are other texts in the edition
}

// Found is an article and what was found in it.
type Found struct {
	*document.Article
	Result extract.Result // without the text
	// Same is set if the article is that of the dossier. Else its text is to be cut into
	// sentences, and Fit to be called.
	Same bool

	// Altered is set if the text, title or author is not as in the dossier.
	Altered bool

	sentences []span.Span      // of the events
	text      *segment.Outline // from Fit
}

// Derive makes the content of the edition. The problems are those that only the edition
// has.
func (p *Plan) Derive() (*Derived, diag.List) {
	d := &Derived{plan: p, from: map[string]*document.Article{}, changed: map[*document.Article]*moves{}}
	t := &tree{texts: map[string]string{}, media: map[string]string{}, open: func(name string) (fs.File, error) {
		f, err := p.Corpus.Open(name)
		if err != nil {
			return nil, err
		}
		return f.(fs.File), nil
	}}
	var problems diag.List
	for _, a := range p.Corpus.Articles {
		if p.articles[a] {
			continue
		}
		text, m := p.article(a)
		to := unused(p.path(a.Path), t.texts)
		t.texts[to], d.from[to] = text, a
		if text != a.Source.Text || to != a.Path {
			d.changed[a] = m
		}
	}
	for _, r := range p.Corpus.Records {
		if !p.keeps(r) {
			continue
		}
		t.texts[unused(p.path(r.Path), t.texts)] = p.text(r.Location.Source.Text)
	}
	for _, h := range p.hidden {
		if h.As != "" {
			t.texts[folders[h.entity.Kind]+"/"+h.slug+".md"] = "---\nname: " + h.As + "\n---\n"
		}
	}
	if !p.leaves(edition.Pages) {
		for _, page := range p.Corpus.Pages {
			if !p.records[page.Path] {
				t.texts[unused(p.path(page.Path), t.texts)] = p.text(page.Source.Text)
			}
		}
	}
	if in := p.Corpus.Intro; in != nil {
		t.texts[in.Path] = p.text(in.Source.Text)
	}
	if settings, err := p.read("dossier.yaml"); err == nil {
		t.texts["dossier.yaml"] = p.text(settings)
	}
	problems.Add(p.others...)
	p.addMedia(t, d)
	c, found := corpus.ReadFS(t)
	if c == nil {
		c = &corpus.Corpus{Config: config.Default()}
	}
	d.Corpus = c
	problems.Add(d.missing(t, found)...)
	d.settle()
	d.find()
	return d, problems
}

// keeps reports whether the edition has a record.
func (p *Plan) keeps(r *document.Record) bool {
	if p.records[r.Path] {
		return false
	}
	for _, h := range p.hidden {
		if h.entity.Record != nil && h.entity.Record.Path == r.Path {
			return false // one with a pseudonym gets a new one
		}
	}
	part := map[document.Kind]edition.Part{
		document.Person: edition.People, document.Organization: edition.Organizations, document.Place: edition.Places,
		document.Event: edition.Events, document.Claim: edition.Statements, document.Topic: edition.Topics,
	}[r.Kind]
	return part == "" || !p.leaves(part)
}

func (p *Plan) read(name string) (string, error) {
	f, err := p.Corpus.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	return string(b), err
}

// unused returns a path that no file has yet.
func unused(p string, taken map[string]string) string {
	to := p
	for n := 2; ; n++ {
		if _, ok := taken[to]; !ok {
			return to
		}
		to = fmt.Sprintf("%s-%d%s", withoutExt(p), n, path.Ext(p))
	}
}

// missing reports files that could be read in the dossier and cannot be read in the
// edition, with what is wrong with them there.
func (d *Derived) missing(t *tree, found diag.List) (problems diag.List) {
	there := map[string]bool{"dossier.yaml": true}
	for _, a := range d.Corpus.Articles {
		there[a.Path] = true
	}
	for _, r := range d.Corpus.Records {
		there[r.Path] = true
	}
	for _, p := range d.Corpus.Pages {
		there[p.Path] = true
	}
	if d.Corpus.Intro != nil {
		there[d.Corpus.Intro.Path] = true
	}
	for name := range t.texts {
		if there[name] {
			continue
		}
		why := "it cannot be read"
		if i := slices.IndexFunc(found, func(f diag.Diagnostic) bool { return f.Path == name && f.Severity == diag.Error }); i >= 0 {
			why = found[i].Message
		}
		problems.Add(d.plan.problem(diag.Error, "edition-broken", fmt.Sprintf("with the names replaced, %s is no longer valid: %s", name, why)))
	}
	problems.Sort()
	return problems
}

// problem returns a problem with the edition as a whole.
func (p *Plan) problem(s diag.Severity, code, message string) diag.Diagnostic {
	return diag.File(p.edition.Path, s, code, message)
}

// addMedia adds the media that texts of the edition refer to.
func (p *Plan) addMedia(t *tree, d *Derived) {
	if p.leaves(edition.Media) {
		return
	}
	all, plain := newReferences(), newReferences() // plain: of texts that are as in the dossier
	for name, text := range t.texts {
		all.add(text)
		if a := d.from[name]; a == nil || d.changed[a] == nil {
			plain.add(text)
		}
	}
	for _, m := range p.Corpus.Media {
		to := cmp.Or(p.renamed()[m], m)
		if slices.ContainsFunc(p.edition.Media, func(folder string) bool { return inFolder(m, folder) }) {
			continue
		}
		refs := all
		if strings.HasPrefix(m, document.OriginalsFolder) {
			if p.leaves(edition.Originals) {
				continue
			}
			refs = plain
		} else if p.opaque(m) {
			refs = plain
		}
		if refs.has(to) {
			t.media[to] = m
		}
	}
}
