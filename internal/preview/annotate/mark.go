package annotate

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/listfile"
	"dossier/internal/edit/markfile"
	"dossier/internal/edit/recordfile"
	"dossier/internal/edit/reviewfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/names"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// maxQuote is the maximum length of a passage, in bytes.
const maxQuote = 4000

// mark writes an annotation. If something is not known, it looks at the content as it
// is now and tries once more.
func (h *handler) mark(r *http.Request) (answer, error) {
	found, err := h.known(r, r.PostForm.Get("page"))
	if err != nil {
		return answer{}, err
	}
	a, err := h.markWith(r, found)
	var refused *refusal
	if errors.As(err, &refused) {
		fresh, wrong := h.review(r)
		if wrong == nil && fresh != found {
			return h.markWith(r, fresh)
		}
	}
	return a, err
}

func (h *handler) markWith(r *http.Request, found *pipeline.Review) (a answer, err error) {
	m := marker{form: r.PostForm, found: found, names: h.door.NamesOf(found)}
	a.Number, err = h.door.Change(r.Context(), "annotation on "+cut(r.PostForm.Get("quote")), func(w *contentfile.Work) error {
		return m.write(w, &a)
	}, m.back)
	if err != nil {
		return answer{}, err
	}
	a.What = fmt.Sprintf("written to %s:%d", a.Path, a.Line)
	return a, nil
}

// marker makes an annotation from a form.
type marker struct {
	form  url.Values
	found *pipeline.Review
	names *names.Index

	article  *document.Article
	at       span.Span
	read     func(string) (string, bool, error) // reads a file of the folder
	pairs    []listfile.Pair
	claim    string             // a new claim
	decision *decision.Decision // that joins the passage with a claim of the program
}

func (m *marker) get(field string) string { return whitespace.Collapse(m.form.Get(field)) }

// write writes the annotation, and what it needs besides.
func (m *marker) write(w *contentfile.Work, out *answer) (err error) {
	if m.article, err = article(m.found, m.form.Get("page"), w.Read); err != nil {
		return err
	}
	s, at, err := selected(m.article, m.form)
	if err != nil {
		return err
	}
	m.at, m.read = at, w.Read
	m.pairs = markfile.SelectorPairs(s)
	if err := m.fields(); err != nil {
		return err
	}
	for _, p := range markfile.Check(m.pairs) {
		if p.Severity == diag.Error {
			return &refusal{message: p.Message, hint: p.Hint, field: m.fieldAt(p.Line)}
		}
	}
	file := markfile.Path(m.article.Path)
	text, _, err := w.Read(file)
	if err != nil {
		return err
	}
	text, line, problems, err := markfile.Add(file, text, m.pairs)
	if err != nil {
		return err
	}
	for _, p := range problems {
		if p.Severity == diag.Error {
			return &refusal{message: fmt.Sprintf("%s:%d:%d: %s; nothing was written", p.Path, p.Line, p.Col, p.Message), hint: p.Hint, conflict: true}
		}
	}
	out.Path, out.Line, out.Text = file, line, listfile.New(m.pairs)
	if err := w.Write(file, text); err != nil {
		return err
	}
	if m.claim != "" {
		p := document.Claim.Folder() + "/" + m.claim + ".md"
		if err := w.Write(p, recordfile.Claim(m.get("claim"), nil)); err != nil {
			return err
		}
	}
	if m.decision != nil {
		problems, err := reviewfile.Edit(w, func(text string) (string, diag.List, error) { return reviewfile.Put(text, *m.decision) })
		if len(problems) > 0 {
			p := problems[0]
			return &refusal{message: fmt.Sprintf("%s:%d:%d: %s; nothing was written", p.Path, p.Line, p.Col, p.Message), conflict: true}
		}
		return err
	}
	return nil
}

// back removes the annotation from a file that has changed since.
func (m *marker) back(w *contentfile.Work) error {
	if m.claim != "" || m.decision != nil {
		return contentfile.ErrChanged
	}
	file := markfile.Path(m.article.Path)
	text, _, err := w.Read(file)
	if err != nil {
		return err
	}
	if text, err = markfile.Remove(file, text, m.pairs); err != nil {
		return err
	}
	return w.Write(file, text)
}

// selected returns the selector of the words that were selected.
func selected(a *document.Article, form url.Values) (annotation.Selector, span.Span, error) {
	quote := form.Get("quote")
	switch {
	case strings.TrimSpace(quote) == "":
		return annotation.Selector{}, span.Span{}, &refusal{message: "no words are selected"}
	case len(quote) > maxQuote:
		return annotation.Selector{}, span.Span{}, &refusal{message: "the passage is too long; select fewer words"}
	}
	s, at, err := markfile.Select(a, annotation.Selector{Quote: quote, Prefix: form.Get("prefix"), Suffix: form.Get("suffix")})
	var missing *annotation.Missing
	var several *annotation.Ambiguous
	switch {
	case errors.As(err, &missing):
		out := &refusal{message: "these words are not in the article any more", conflict: true, hint: "your text stays in the form; select the words again after the page is loaded"}
		if !missing.Nearest.Empty() {
			line, col := a.Source.Position(a.BodyOffset + missing.Nearest.Start)
			out.hint = fmt.Sprintf("the closest words, at %s:%d:%d: %q", a.Path, line, col, annotation.NewText(a.Words()).Words(missing.Nearest))
		}
		return s, at, out
	case errors.As(err, &several):
		return s, at, &refusal{message: fmt.Sprintf("these words occur %d times in the article", len(several.Spans)), hint: "select more words"}
	}
	return s, at, err
}

// fields adds what the fields of the form say to the pairs of the entry.
func (m *marker) fields() error {
	add := func(key, value string) {
		if value != "" {
			m.pairs = append(m.pairs, listfile.Pair{Key: key, Value: value})
		}
	}
	if name := m.get("name"); name != "" {
		kind := decision.Kind(m.form.Get("kind"))
		if !slices.Contains([]decision.Kind{decision.Person, decision.Organization, decision.Place}, kind) {
			return &refusal{message: "say whether it is a person, an organization or a place", field: "kind"}
		}
		ref, err := m.ref(name, "name", kind)
		if err != nil {
			return err
		}
		add(string(kind), ref)
	}
	add("date", m.get("date"))
	if text := m.get("event"); text != "" {
		n, err := m.names.Find(text, true, decision.Event)
		switch {
		case err != nil:
			return &refusal{message: err.Error(), field: "event"}
		case !n.Record:
			return &refusal{message: "this event has no record yet", field: "event", hint: "write a record first: New record, event"}
		}
		add("event", n.Ref)
	}
	if err := m.statement(add); err != nil {
		return err
	}
	add("correction", m.get("correction"))
	if reject := m.form["reject"]; len(reject) > 0 {
		m.pairs = append(m.pairs, listfile.Pair{Key: "reject", Values: reject})
	}
	if m.form.Get("highlight") != "" {
		m.pairs = append(m.pairs, listfile.Pair{Key: "highlight", Value: "true", Word: true})
	}
	if note := strings.TrimSpace(strings.ReplaceAll(m.form.Get("note"), "\r\n", "\n")); note != "" {
		add("note", note)
	}
	return nil
}

// ref returns what an annotation calls the entity that text names: a record, or a
// name. A name that nothing has yet is taken as it is.
func (m *marker) ref(text, field string, kinds ...decision.Kind) (string, error) {
	n, err := m.names.Find(text, false, kinds...)
	var unknown *names.UnknownError
	switch {
	case err == nil:
		return n.Ref, nil
	case errors.As(err, &unknown) && unknown.Whole:
		return "", &refusal{message: err.Error(), field: field, hint: "write the id, or a longer name"}
	case slices.Contains(decision.Kinds(), decision.ID(text).Kind()):
		return "", &refusal{message: err.Error(), field: field}
	}
	return text, nil
}

// fieldAt returns the field of the form for a line of the entry.
func (m *marker) fieldAt(line int) string {
	if line < 1 || line > len(m.pairs) {
		return ""
	}
	switch key := m.pairs[line-1].Key; key {
	case "person", "organization", "place":
		return "name"
	default:
		return key
	}
}

// cut returns the beginning of a text.
func cut(s string) string {
	const most = 50
	if r := []rune(whitespace.Collapse(s)); len(r) > most {
		return string(r[:most]) + "…"
	}
	return whitespace.Collapse(s)
}
