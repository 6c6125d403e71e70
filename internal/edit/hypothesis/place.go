package hypothesis

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Placed holds the annotations of one article.
type Placed struct {
	Path    string // of their annotation file, within the content folder
	src     diag.Source
	entries []placedEntry
}

// placedEntry is an entry with the comment that says where it comes from.
type placedEntry struct {
	comment string
	pairs   []listfile.Pair
	at      span.Span // of the annotation in the source
}

// Place assigns annotations to articles and finds their passages. It tries the
// article with the annotation's address first, and then the articles that contain
// its quote. Annotations were read from src. Those without a place are reported.
func Place(src diag.Source, all []Annotation, articles []*document.Article) ([]Placed, diag.List) {
	p := placer{articles: articles, texts: make([]*annotation.Text, len(articles)), urls: map[string][]int{}}
	for i, a := range articles {
		if a.URL != "" {
			p.urls[BareURL(a.URL)] = append(p.urls[BareURL(a.URL)], i)
		}
	}
	placed := make([]Placed, len(articles))
	var problems diag.List
	for i := range all {
		a := &all[i]
		to, s, problem := p.place(a)
		if problem != nil {
			problems.Add(src.Warning(a.At, problem.code, problem.message).WithHint(problem.hint))
			continue
		}
		e := placedEntry{comment(a), entry(a, s), a.At}
		if _, wrong := parse(listfile.New(e.pairs)); wrong.Errors() > 0 {
			problems.Add(src.Warning(a.At, "annotation-not-imported", "the annotation is not imported: "+wrong[0].Message))
			continue
		}
		placed[to].entries = append(placed[to].entries, e)
	}
	for i, a := range articles {
		placed[i].src = src
		placed[i].Path = strings.TrimSuffix(a.Path, path.Ext(a.Path)) + document.AnnotationsSuffix
	}
	return slices.DeleteFunc(placed, func(p Placed) bool { return len(p.entries) == 0 }), problems
}

// comment returns the comment that says where an annotation comes from. It also
// identifies the annotation in a later import.
func comment(a *Annotation) string {
	if a.ID == "" || strings.ContainsFunc(a.ID, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
	}) {
		return ""
	}
	return "# https://hypothes.is/a/" + a.ID
}

// placer finds passages in articles.
type placer struct {
	articles []*document.Article
	texts    []*annotation.Text // created when needed
	urls     map[string][]int   // indexes of articles by address
}

// unplaced is the reason why an annotation has no place.
type unplaced struct{ code, message, hint string }

func (p *placer) place(a *Annotation) (int, annotation.Selector, *unplaced) {
	var none annotation.Selector
	words := whitespace.Collapse(a.Selector.Quote)
	switch {
	case a.Reply:
		return 0, none, &unplaced{"reply-not-imported", fmt.Sprintf("replies are not imported, since they have no passage: %q", cut(a.Text)), "add it to the note by hand"}
	case words == "":
		return 0, none, &unplaced{"page-note-not-imported", fmt.Sprintf("notes on a whole page are not imported, since they have no passage: %q", cut(a.Text)), "copy it into a record or a page by hand"}
	}
	in := p.urls[BareURL(a.URI)]
	known := len(in) > 0
	if !known {
		in = make([]int, len(p.articles))
		for i := range in {
			in[i] = i
		}
	}
	var at []int
	var found annotation.Selector
	for _, i := range in {
		if s, ok := p.selector(i, a.Selector); ok {
			at, found = append(at, i), s
		}
	}
	switch {
	case len(at) == 1:
		return at[0], found, nil
	case len(at) > 1:
		return 0, none, &unplaced{"several-articles", fmt.Sprintf("several articles contain the quote %q: %s and %s", cut(words), p.articles[at[0]].Path, p.articles[at[1]].Path),
			`set the url of the right article to ` + a.URI}
	case known:
		_, err := p.text(in[0]).Anchor(annotation.Selector{Quote: a.Selector.Quote})
		return 0, none, p.lost(in[0], words, err)
	}
	return 0, none, &unplaced{"no-such-article", fmt.Sprintf("no article has the url %s or contains the quote %q", a.URI, cut(words)), "add this url to the front matter of the right article"}
}

// lost returns the reason for a quote that is not in article i, or occurs there
// more than once.
func (p *placer) lost(i int, words string, err error) *unplaced {
	a := p.articles[i]
	var several *annotation.Ambiguous
	if errors.As(err, &several) {
		return &unplaced{"ambiguous-quote", fmt.Sprintf("the quote %q occurs %d times in %s, and the words around it do not decide between them", cut(words), len(several.Spans), a.Path), ""}
	}
	out := &unplaced{"lost-quote", fmt.Sprintf("the quote %q is not in %s", cut(words), a.Path), "the article has no similar passage"}
	var missing *annotation.Missing
	if errors.As(err, &missing) && missing.Nearest != (span.Span{}) {
		line, col := a.Source.Position(a.BodyOffset + missing.Nearest.Start)
		out.hint = fmt.Sprintf("the closest passage, at %s:%d:%d: %q", path.Base(a.Path), line, col, p.text(i).Words(missing.Nearest))
	}
	return out
}

func (p *placer) text(i int) *annotation.Text {
	if p.texts[i] == nil {
		p.texts[i] = annotation.NewText(p.articles[i].Words())
	}
	return p.texts[i]
}

// selector returns s with enough of the words before and after to select one
// passage of article i.
func (p *placer) selector(i int, s annotation.Selector) (annotation.Selector, bool) {
	tries := []annotation.Selector{{Quote: s.Quote}}
	for n := 64; n >= 4; n /= 2 { // what is far away may be no part of the article
		prefix, suffix := lastRunes(s.Prefix, n), firstRunes(s.Suffix, n)
		tries = append(tries, annotation.Selector{Quote: s.Quote, Prefix: prefix, Suffix: suffix}, annotation.Selector{Quote: s.Quote, Prefix: prefix}, annotation.Selector{Quote: s.Quote, Suffix: suffix})
	}
	for _, try := range tries {
		if _, err := p.text(i).Anchor(try); err == nil {
			return annotation.Selector{Quote: whitespace.Collapse(try.Quote), Prefix: whitespace.Collapse(try.Prefix), Suffix: whitespace.Collapse(try.Suffix)}, true
		}
	}
	return annotation.Selector{}, false
}

// lastRunes and firstRunes return the last and first n runes of s, without white
// space at its ends.
func lastRunes(s string, n int) string {
	r := []rune(whitespace.Collapse(s))
	return string(r[max(0, len(r)-n):])
}

func firstRunes(s string, n int) string {
	r := []rune(whitespace.Collapse(s))
	return string(r[:min(n, len(r))])
}

// cut returns the beginning of a text.
func cut(s string) string {
	const most = 60
	if r := []rune(whitespace.Collapse(s)); len(r) > most {
		return string(r[:most]) + "…"
	}
	return whitespace.Collapse(s)
}

// BareURL returns an address without the parts that do not distinguish pages: the
// scheme, "www.", the fragment, a slash at the end, campaign parameters.
func BareURL(text string) string {
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil || u.Host == "" {
		return text
	}
	q := u.Query()
	for key := range q {
		if strings.HasPrefix(key, "utm_") {
			q.Del(key)
		}
	}
	out := strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimSuffix(u.EscapedPath(), "/")
	if len(q) > 0 {
		out += "?" + q.Encode()
	}
	return out
}
