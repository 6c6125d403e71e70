package hypothesis

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/whitespace"
)

// Append returns the text of the annotation file at path with the annotations of
// p added at the end, and their number. Annotations that the file already has are
// not added. Those that would make the file too long are reported. If the file
// has errors, Append returns them and does not change the text.
func (p *Placed) Append(path, text string) (out string, added int, problems diag.List, err error) {
	marks, problems := parse(text)
	for i := range problems {
		problems[i].Path = path
	}
	if problems.Errors() > 0 {
		return text, 0, problems, nil
	}
	starts := make([]int, len(marks))
	for i := range marks {
		starts[i] = marks[i].Location.Span.Start
	}
	l, err := listfile.Parse(text, starts)
	if err != nil {
		return text, 0, nil, err
	}
	size := len(text)
	for _, e := range p.entries {
		mine, _ := parse(listfile.New(e.pairs))
		if len(mine) != 1 || e.comment != "" && hasLine(text, e.comment) || slices.ContainsFunc(marks, func(m annotation.Annotation) bool { return same(m, mine[0]) }) {
			continue
		}
		if size += l.Growth(e.comment, e.pairs...); size > frontmatter.MaxLength {
			size -= l.Growth(e.comment, e.pairs...)
			problems.Add(p.src.Warning(e.at, "annotation-not-imported", fmt.Sprintf("the annotation is not imported: with it %s would be longer than %d MiB", path, frontmatter.MaxLength>>20)))
			continue
		}
		l.Append(e.comment, e.pairs...)
		marks = append(marks, mine[0])
		added++
	}
	if added == 0 {
		return text, 0, problems, nil
	}
	again, wrong := parse(l.String())
	if wrong.Errors() > 0 || !slices.EqualFunc(marks, again, same) {
		return text, 0, nil, listfile.ErrForm
	}
	return l.String(), added, problems, nil
}

func hasLine(text, line string) bool {
	for l := range strings.Lines(text) {
		if strings.TrimSpace(l) == line {
			return true
		}
	}
	return false
}

func parse(text string) ([]annotation.Annotation, diag.List) {
	a, problems := document.ParseAnnotations(name, []byte(text))
	if a == nil {
		return nil, problems
	}
	return a.Annotations, problems
}

// same reports whether a and b are equal apart from their locations.
func same(a, b annotation.Annotation) bool {
	a.Location, b.Location = diag.Location{}, diag.Location{}
	for _, s := range []*annotation.Selector{&a.Selector, &b.Selector} {
		s.Quote, s.Prefix, s.Suffix = whitespace.Collapse(s.Quote), whitespace.Collapse(s.Prefix), whitespace.Collapse(s.Suffix)
	}
	return reflect.DeepEqual(a, b)
}
