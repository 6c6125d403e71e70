package annotate

import (
	"errors"
	"fmt"
	"net/http"
	"path"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/markfile"
	"dossier/internal/edit/recordfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/names"
	"dossier/internal/site/permalink"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// kinds are the kinds of record that can be drafted, as forms name them.
var kinds = map[string]document.Kind{
	"person": document.Person, "organization": document.Organization, "place": document.Place, "claim": document.Claim, "event": document.Event,
}

// thing is what a page shows and a record can be written of.
type thing struct {
	kind   kindName
	name   string
	record string // path of its record; "" if there is none
	entity *dossier.Entity
	claim  *dossier.Claim
}

type kindName string

func (k kindName) String() string { return string(k) }

// thingOf returns what a page shows, nil if it is nothing that can have a record.
func thingOf(d *dossier.Dossier, page string) *thing {
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			if permalink.Entity(e) == page {
				return &thing{kind: kindName(e.Kind.String()), name: e.Name, record: recordPath(e.Record), entity: e}
			}
		}
	}
	for _, c := range d.Claims {
		if permalink.Claim(c) == page {
			return &thing{kind: "claim", name: c.Proposition, record: recordPath(c.Record), claim: c}
		}
	}
	return nil
}

func recordPath(r *dossier.Record) string {
	if r == nil {
		return ""
	}
	return r.Path
}

func recordName(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

// draft answers with a draft of a record. It writes nothing.
func (h *handler) draft(r *http.Request) (answer, error) {
	known := h.known
	if r.PostForm.Get("quote") == "" {
		known = func(r *http.Request, _ string) (*pipeline.Review, error) { return h.review(r) }
	}
	found, err := known(r, r.PostForm.Get("page"))
	if err != nil {
		return answer{}, err
	}
	kind, ok := kinds[r.PostForm.Get("kind")]
	if !ok {
		return answer{}, errors.New("there is no such kind of record")
	}
	d := drafter{found: found, names: h.door.NamesOf(found), kind: kind, name: r.PostForm.Get("kind"), read: h.read}
	t := thingOf(found.Dossier, r.PostForm.Get("page"))
	switch {
	case r.PostForm.Get("anchor") != "":
		err = d.line(r.PostForm.Get("page"), r.PostForm.Get("anchor"))
	case r.PostForm.Get("quote") == "" && t != nil:
		if t.kind.String() != d.name {
			return answer{}, fmt.Errorf("this page shows no %s", d.name)
		}
		if t.record != "" {
			return answer{}, fmt.Errorf("it has a record: %s", t.record)
		}
		err = d.thing(t)
	default:
		d.article, err = article(found, r.PostForm.Get("page"), h.read)
		if err == nil {
			d.selector, d.at, err = selected(d.article, r.PostForm)
		}
		if err == nil {
			err = d.passage()
		}
	}
	if err != nil {
		return answer{}, err
	}
	p := recordfile.Path(kind, d.title, func(p string) bool {
		_, exists, err := h.read(p)
		return exists || err != nil
	})
	return answer{Path: p, Text: d.text, Problems: problemsOf(p, d.text)}, nil
}

func (h *handler) read(p string) (string, bool, error) { return h.door.Read(p) }

// drafter drafts a record of a kind.
type drafter struct {
	found *pipeline.Review
	names *names.Index
	kind  document.Kind
	name  string // of the kind
	read  func(path string) (string, bool, error)

	article  *document.Article
	selector annotation.Selector
	at       span.Span

	title, text string // the draft
}

// thing drafts a record of what a page shows.
func (d *drafter) thing(t *thing) error {
	if t.entity != nil {
		d.entity(t.entity)
		return nil
	}
	return d.claim(t.claim.Proposition, t.claim.Statements...)
}

// entity drafts a record of an entity that was found. Names of one word are no
// aliases, since others can have them too.
func (d *drafter) entity(e *dossier.Entity) {
	var aliases []string
	for _, f := range e.Forms {
		if f.Text != e.Name && strings.Contains(f.Text, " ") && len(aliases) < 3 {
			aliases = append(aliases, f.Text)
		}
	}
	role := ""
	if len(e.Roles) > 0 && d.kind == document.Person {
		role = e.Roles[0].Text
	}
	d.title, d.text = e.Name, recordfile.Entity(e.Name, aliases, role)
}

// claim drafts a record of a claim with its statements.
func (d *drafter) claim(proposition string, statements ...*dossier.Statement) error {
	var all []recordfile.Passage
	for _, s := range statements {
		if len(s.Content) == 0 {
			continue
		}
		words := span.Span{Start: s.Content[0].Start, End: s.Content[len(s.Content)-1].End}
		p, err := d.passageAt(s.Article, words)
		if err != nil {
			return err
		}
		if s.Source != nil {
			p.By = sourceRef(s.Source)
		}
		if s.Stance != dossier.Asserts {
			p.Stance = s.Stance.String()
		}
		all = append(all, p)
	}
	d.title, d.text = proposition, recordfile.Claim(proposition, all)
	return nil
}

// passageAt returns a passage of an article as the article is on disk now.
func (d *drafter) passageAt(a *dossier.Article, at span.Span) (recordfile.Passage, error) {
	read, err := article(d.found, permalink.Article(a), d.read)
	if err != nil {
		return recordfile.Passage{}, err
	}
	if read.SHA256 != a.SHA256 {
		return recordfile.Passage{}, &refusal{message: fmt.Sprintf("%s has changed since the dossier was read", read.Path), conflict: true}
	}
	sel, err := selectorOf(read, at)
	return recordfile.Passage{Article: read.Path, Selector: sel}, err
}

// selectorOf returns the selector of a span of an article.
func selectorOf(a *document.Article, at span.Span) (annotation.Selector, error) {
	t := annotation.NewText(a.Words())
	s := annotation.Selector{Quote: t.Words(at), Prefix: t.Words(span.Span{Start: max(0, at.Start-200), End: at.Start}), Suffix: t.Words(span.Span{Start: at.End, End: min(len(a.Body), at.End+200)})}
	s, _, err := markfile.Select(a, s)
	return s, err
}

// passage drafts a record from the selected words.
func (d *drafter) passage() error {
	var in *dossier.Article
	for _, a := range d.found.Dossier.Articles {
		if a.Path == d.article.Path && a.SHA256 == d.article.SHA256 {
			in = a
		}
	}
	passage := []recordfile.Passage{{Article: d.article.Path, Selector: d.selector}}
	switch d.kind {
	case document.Claim:
		if in != nil {
			if s := statementAt(in, d.at); s != nil && s.Proposition != "" {
				return d.claim(s.Proposition, s)
			}
		}
		d.title, d.text = d.selector.Quote, recordfile.Claim(d.selector.Quote, passage)
	case document.Event:
		summary, date, coming := d.selector.Quote, "", ""
		if in != nil {
			if e := eventAt(in, d.at); e != nil {
				summary, date, coming = e.Summary, e.Date.String(), outlook(e)
			}
		}
		d.title, d.text = summary, recordfile.Event(summary, date, coming, passage)
	default:
		if in != nil {
			for _, m := range in.Mentions {
				if m.Entity != nil && m.Span.Overlaps(d.at) && m.Entity.Kind.String() == d.name {
					if r := m.Entity.Record; r != nil {
						return &refusal{message: fmt.Sprintf("%s has a record: %s", m.Entity.Name, r.Path)}
					}
					d.entity(m.Entity)
					return nil
				}
			}
		}
		if n, err := d.names.Find(d.selector.Quote, false, decision.Kind(d.name)); err == nil && n.Record {
			return &refusal{message: fmt.Sprintf("%s has a record: %s", n.Name, n.Ref)}
		}
		d.title, d.text = d.selector.Quote, recordfile.Entity(d.selector.Quote, nil, "")
	}
	return nil
}

// eventAt returns the event of a passage of an article, nil if there is none.
func eventAt(a *dossier.Article, at span.Span) *dossier.Event {
	for _, e := range a.Events {
		for _, v := range e.Evidence {
			if v.Article == a && v.Span.Overlaps(at) {
				return e
			}
		}
	}
	return nil
}

func problemsOf(p, text string) (out []problem) {
	for _, d := range recordfile.Check(p, text) {
		out = append(out, problem{d.Line, d.Col, d.Severity.String(), d.Message, d.Hint})
	}
	return out
}

// check answers with the problems of the text of a record.
func (h *handler) check(r *http.Request) (answer, error) {
	p := r.PostForm.Get("path")
	return answer{Path: p, Problems: problemsOf(p, recordText(r))}, nil
}

func recordText(r *http.Request) string {
	return strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")
}

// save writes a new record, unless it has errors.
func (h *handler) save(r *http.Request) (answer, error) {
	p := r.PostForm.Get("path")
	for _, d := range problemsOf(p, recordText(r)) {
		if d.Severity == "error" {
			return answer{Problems: problemsOf(p, recordText(r))}, errors.New("the record has errors; nothing was written")
		}
	}
	return h.create(r, p)
}

// create writes a new record.
func (h *handler) create(r *http.Request, p string) (answer, error) {
	if _, ok := recordfile.KindOf(p); !ok {
		return answer{}, &refusal{message: fmt.Sprintf("%q is no path of a record", p), field: "path", hint: "write people/NAME.md, claims/NAME.md and so on"}
	}
	n, err := h.door.Change(r.Context(), "record "+p, func(w *contentfile.Work) error {
		if _, exists, err := w.Read(p); err != nil {
			return err
		} else if exists {
			return &refusal{message: fmt.Sprintf("%s exists already; nothing was written", p), field: "path", hint: "write another name", conflict: true}
		}
		return w.Write(p, recordText(r))
	}, nil)
	if err != nil {
		return answer{}, err
	}
	return answer{Number: n, What: "written to " + p, Path: p}, nil
}

// open writes a new record and opens it in the editor's text editor.
func (h *handler) open(r *http.Request) (answer, error) {
	if len(h.editor) == 0 {
		return answer{}, errors.New("no text editor is named by DOSSIER_EDITOR, VISUAL or EDITOR")
	}
	a, err := h.create(r, r.PostForm.Get("path"))
	if err != nil {
		return a, err
	}
	if err := launch(h.editor, h.door.File(a.Path)); err != nil {
		_, undone := h.door.Undo(r.Context(), a.Number)
		return answer{}, errors.Join(fmt.Errorf("%s: %w; edit the record here", programName(h.editor), err), undone)
	}
	return a, nil
}
