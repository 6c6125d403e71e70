package build

import (
	"fmt"
	"io"

	"dossier/internal/diag"
	"dossier/internal/frontmatter"
	"dossier/internal/render"
	"dossier/internal/span"
)

// deadLinks are the problems of links in editors' texts that lead nowhere. The
// files are read again, for the lines that they stand in.
func (l *loaded) deadLinks(plan *render.Plan) (diag.List, error) {
	var out diag.List
	for _, dead := range plan.DeadLinks() {
		text, err := l.read(dead.File)
		if err != nil {
			return nil, err
		}
		src := diag.Source{Path: dead.File, Text: text}
		_, body, _ := frontmatter.Split(src)
		out.Add(src.Warning(span.Span{Start: body + dead.Span.Start, End: body + dead.Span.End}, "dead-link",
			fmt.Sprintf("the link to %q leads nowhere; it is shown as text", dead.Address)).
			WithHint("link to a file of the content folder, such as ../people/NAME.md, or to a page of the site"))
	}
	return out, nil
}

// read reads a file of the content folder.
func (l *loaded) read(name string) (string, error) {
	f, err := l.open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	return string(text), err
}
