package export

import (
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// The types of the W3C Web Annotation Data Model (www.w3.org/TR/annotation-model).
type (
	annotationPage struct {
		Context string           `json:"@context"`
		ID      string           `json:"id"`
		Type    string           `json:"type"`
		Items   []*webAnnotation `json:"items"`
	}
	webAnnotation struct {
		ID         string           `json:"id"`
		Type       string           `json:"type"`
		Motivation string           `json:"motivation"`
		Creator    annotationAgent  `json:"creator"`
		Body       []annotationBody `json:"body,omitempty"`
		Target     annotationTarget `json:"target"`
	}
	annotationAgent struct {
		Type string `json:"type"`
		Name string `json:"name"`
	}
	annotationBody struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Source  string `json:"source,omitempty"`
		Value   string `json:"value,omitempty"`
		Format  string `json:"format,omitempty"`
	}
	annotationTarget struct {
		Source   string               `json:"source"`
		Selector []annotationSelector `json:"selector"`
	}
	annotationSelector struct {
		Type   string `json:"type"`
		Exact  string `json:"exact,omitempty"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
		Start  *int   `json:"start,omitempty"`
		End    *int   `json:"end,omitempty"`
	}
)

// annotationContext is the number of bytes before and behind a quote that a reader
// of annotations may need to tell it from others.
const annotationContext = 32

// webAnnotations visits what was found and noted in the articles.
func webAnnotations(d *dossier.Dossier) func(func(*webAnnotation) bool) {
	return func(yield func(*webAnnotation) bool) {
		p := newPositions(d, permalink.NewEntries(d.Events))
		for _, a := range d.Articles {
			w := annotator{d, p, a, 0}
			for _, m := range a.Mentions {
				if m.Entity != nil && !yield(w.of(m.Span, "identifying", m.Origin, text("identifying", m.Entity.Name), link("identifying", w.page(permalink.Entity(m.Entity))))) {
					return
				}
			}
			for _, s := range a.Statements {
				body := []annotationBody{text("describing", statementLine(s))}
				if s.Claim != nil {
					body = append(body, link("linking", w.page(permalink.Claim(s.Claim))))
				}
				if !yield(w.of(s.Span, "describing", s.Origin, body...)) {
					return
				}
			}
			for _, e := range a.Events {
				for i := range e.Evidence {
					v := &e.Evidence[i]
					if v.Article != a {
						continue
					}
					if !yield(w.of(v.Span, "tagging", e.Origin, text("tagging", strings.TrimSpace(e.Date.String()+" "+e.Summary)), link("linking", w.page(p.entries.Of(e))))) {
						return
					}
				}
			}
			for _, n := range a.Notes {
				if !yield(w.note(n)) {
					return
				}
			}
		}
	}
}

// annotator makes the annotations of one article, numbered in their order.
type annotator struct {
	d *dossier.Dossier
	p *positions
	a *dossier.Article
	n int
}

// page returns the address of a page: in full, or else relative to the file.
func (w *annotator) page(page string) string {
	if full := pageAddress(w.d, page); full != "" {
		return full
	}
	return "../" + page
}

func (w *annotator) of(s span.Span, motivation string, origin dossier.Origin, body ...annotationBody) *webAnnotation {
	w.n++
	a := w.a
	creator := annotationAgent{"Software", "dossier"}
	if origin == dossier.Editor {
		creator = annotationAgent{"Person", "editor"}
	}
	source := webAddress(a.URL)
	if source == "" {
		source = w.page(permalink.Article(a))
	}
	start, end := w.p.of(a, s)
	return &webAnnotation{
		ID: w.page(permalink.Article(a)) + "#annotation-" + strconv.Itoa(w.n), Type: "Annotation", Motivation: motivation, Creator: creator, Body: body,
		Target: annotationTarget{source, []annotationSelector{
			{Type: "TextQuoteSelector", Exact: a.Words(s), Prefix: w.before(s), Suffix: w.behind(s)},
			{Type: "TextPositionSelector", Start: &start, End: &end},
		}},
	}
}

func (w *annotator) note(n *dossier.Note) *webAnnotation {
	switch n.Kind {
	case dossier.Correction:
		return w.of(n.Span, "editing", dossier.Editor, text("editing", n.Text))
	case dossier.Highlight:
		return w.of(n.Span, "highlighting", dossier.Editor)
	}
	body := text("commenting", n.Text)
	body.Format = "text/markdown"
	return w.of(n.Span, "commenting", dossier.Editor, body)
}

// before returns some text before a passage, from the start of a character.
func (w *annotator) before(s span.Span) string {
	from := max(0, s.Start-annotationContext)
	for from < s.Start && !utf8.RuneStart(w.a.Prose[from]) {
		from++
	}
	return strings.TrimLeft(w.a.Part(span.Span{Start: from, End: s.Start}), " ")
}

func (w *annotator) behind(s span.Span) string {
	to := min(len(w.a.Prose), s.End+annotationContext)
	for to < len(w.a.Prose) && !utf8.RuneStart(w.a.Prose[to]) {
		to--
	}
	return strings.TrimRight(w.a.Part(span.Span{Start: s.End, End: to}), " ")
}

func text(purpose, value string) annotationBody {
	return annotationBody{Type: "TextualBody", Purpose: purpose, Value: value, Format: "text/plain"}
}

func link(purpose, to string) annotationBody {
	return annotationBody{Type: "SpecificResource", Purpose: purpose, Source: to}
}

// statementLine returns who says what, in a line: "Lena Okoye asserts: the board
// will vote".
func statementLine(s *dossier.Statement) string {
	who := "(source not named)"
	if s.Source != nil {
		who = s.Source.Name()
	}
	for _, v := range s.Via {
		who += ", citing " + v.Name()
	}
	return textLine(who + " " + s.Said().String() + ": " + s.Words())
}

func writeWebAnnotations(w io.Writer, d *dossier.Dossier, _ *locale.Locale) error {
	id := pageAddress(d, folder+"annotations.jsonld")
	if id == "" {
		id = "annotations.jsonld"
	}
	page := annotationPage{Context: "http://www.w3.org/ns/anno.jsonld", ID: id, Type: "AnnotationPage", Items: []*webAnnotation{}}
	for a := range webAnnotations(d) {
		page.Items = append(page.Items, a)
	}
	return writeJSON(w, page, " ")
}
