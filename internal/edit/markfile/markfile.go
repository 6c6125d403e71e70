// Package markfile adds annotations to the files in which editors write them by hand,
// beside the articles. Comments and the order of the entries stay.
package markfile

import (
	"errors"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// Path returns the path of the file of annotations on the article at path article.
func Path(article string) string {
	return strings.TrimSuffix(article, path.Ext(article)) + document.AnnotationsSuffix
}

// Select returns a selector that an editor would write for a passage of an article:
// its words as they are in the article, with as few words before or after them as
// distinguish it from others. Where s has the passage's words and some words around
// them. The error is an [*annotation.Missing] or an [*annotation.Ambiguous].
func Select(a *document.Article, s annotation.Selector) (annotation.Selector, span.Span, error) {
	t := annotation.NewText(a.Words())
	at, err := find(t, s)
	if err != nil {
		return annotation.Selector{}, span.Span{}, err
	}
	out := annotation.Selector{Quote: t.Words(at)}
	selects := func(s annotation.Selector) bool {
		got, err := t.Anchor(s)
		return err == nil && got == at
	}
	if selects(out) {
		return out, at, nil
	}
	before, after := around(t, at, len(a.Body))
	for n := 1; n <= maxWords && (n <= len(before) || n <= len(after)); n++ {
		prefix, suffix := strings.Join(before[max(0, len(before)-n):], " "), strings.Join(after[:min(n, len(after))], " ")
		for _, try := range []annotation.Selector{{Quote: out.Quote, Prefix: prefix}, {Quote: out.Quote, Suffix: suffix}, {Quote: out.Quote, Prefix: prefix, Suffix: suffix}} {
			if selects(try) {
				return try, at, nil
			}
		}
	}
	_, err = t.Anchor(out)
	return annotation.Selector{}, span.Span{}, err
}

// find returns the passage that s selects. What is far from it may be no part of the
// article, so it tries fewer and fewer words around it.
func find(t *annotation.Text, s annotation.Selector) (at span.Span, err error) {
	if at, err = t.Anchor(annotation.Selector{Quote: s.Quote}); err == nil {
		return at, nil
	}
	var several *annotation.Ambiguous
	if !errors.As(err, &several) {
		return at, err
	}
	for n := maxAround; n >= 8; n /= 2 {
		prefix, suffix := lastBytes(s.Prefix, n), firstBytes(s.Suffix, n)
		for _, try := range []annotation.Selector{{Quote: s.Quote, Prefix: prefix, Suffix: suffix}, {Quote: s.Quote, Prefix: prefix}, {Quote: s.Quote, Suffix: suffix}} {
			if found, wrong := t.Anchor(try); wrong == nil {
				return found, nil
			}
		}
	}
	return at, err
}

// maxWords is the number of words before or after a passage that a selector can have.
const maxWords = 40

// maxAround is the number of bytes around a passage that are looked at.
const maxAround = 512

// around returns words before and after a passage of a text of n bytes. The first and
// the last of them can be parts of words.
func around(t *annotation.Text, at span.Span, n int) (before, after []string) {
	from, to := max(0, at.Start-maxAround), min(n, at.End+maxAround)
	return strings.Fields(t.Words(span.Span{Start: from, End: at.Start})), strings.Fields(t.Words(span.Span{Start: at.End, End: to}))
}

// lastBytes and firstBytes return at most n bytes of s, in whole characters.
func lastBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i := len(s) - n
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return s[i:]
}

func firstBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// SelectorPairs returns the keys and values of a selector.
func SelectorPairs(s annotation.Selector) []listfile.Pair {
	out := []listfile.Pair{{Key: "quote", Value: s.Quote}}
	if s.Prefix != "" {
		out = append(out, listfile.Pair{Key: "prefix", Value: s.Prefix})
	}
	if s.Suffix != "" {
		out = append(out, listfile.Pair{Key: "suffix", Value: s.Suffix})
	}
	return out
}

// Check returns the problems of an entry. Their positions are those within the entry.
func Check(pairs []listfile.Pair) diag.List {
	_, problems := parse("entry"+document.AnnotationsSuffix, listfile.New(pairs))
	return problems
}

// ErrThere is the error for an annotation that the file has already.
var ErrThere = errors.New("the annotation is there already")

// Add returns the text of the file of annotations at p with an entry added at the end,
// and the line at which the entry begins. If the file has errors, Add returns them.
func Add(p, text string, pairs []listfile.Pair) (out string, line int, problems diag.List, err error) {
	marks, problems := parse(p, text)
	if problems.Errors() > 0 {
		return text, 0, problems, nil
	}
	mine, wrong := parse(p, listfile.New(pairs))
	if wrong.Errors() > 0 || len(mine) != 1 {
		return text, 0, wrong, fmt.Errorf("the annotation cannot be written: %s", first(wrong))
	}
	if slices.ContainsFunc(marks, func(m annotation.Annotation) bool { return same(m, mine[0]) }) {
		return text, 0, nil, ErrThere
	}
	l, err := list(text, marks)
	if err != nil {
		return text, 0, nil, err
	}
	l.Append("", pairs...)
	out = l.String()
	again, wrong := parse(p, out)
	if wrong.Errors() > 0 || !slices.EqualFunc(append(slices.Clone(marks), mine[0]), again, same) {
		return text, 0, nil, listfile.ErrForm
	}
	last := again[len(again)-1].Location
	line, _ = last.Source.Position(last.Span.Start)
	return out, line, nil, nil
}

// Remove returns the text of the file at p without the entry. Comments stay.
func Remove(p, text string, pairs []listfile.Pair) (string, error) {
	marks, problems := parse(p, text)
	if problems.Errors() > 0 {
		return text, fmt.Errorf("%s has errors: %s", path.Base(p), first(problems))
	}
	mine, _ := parse(p, listfile.New(pairs))
	i := slices.IndexFunc(marks, func(m annotation.Annotation) bool { return len(mine) == 1 && same(m, mine[0]) })
	if i < 0 {
		return text, errors.New("the annotation is not there any more")
	}
	l, err := list(text, marks)
	if err != nil {
		return text, err
	}
	l.Remove(i)
	return l.String(), nil
}

func list(text string, marks []annotation.Annotation) (*listfile.List, error) {
	starts := make([]int, len(marks))
	for i := range marks {
		starts[i] = marks[i].Location.Span.Start
	}
	return listfile.Parse(text, starts)
}

func parse(p, text string) ([]annotation.Annotation, diag.List) {
	f, problems := document.ParseAnnotations(p, []byte(text))
	if f == nil {
		return nil, problems
	}
	return f.Annotations, problems
}

func first(problems diag.List) string {
	for _, p := range problems {
		if p.Severity == diag.Error {
			return p.Message
		}
	}
	return "it is no list of entries"
}

// same reports whether a and b are equal apart from their locations.
func same(a, b annotation.Annotation) bool {
	a.Location, b.Location = diag.Location{}, diag.Location{}
	return reflect.DeepEqual(a, b)
}
