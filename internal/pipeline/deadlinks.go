package pipeline

import (
	"fmt"
	"io"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/site/pages"
	"dossier/internal/source/corpus"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// deadLinks returns the problems of links in editors' texts that lead nowhere. It
// reads the files again, to find the lines.
func deadLinks(plan *pages.Plan, c *corpus.Corpus) (diag.List, error) {
	var out diag.List
	for _, dead := range plan.DeadLinks() {
		text, err := readFile(c, dead.File)
		if err != nil {
			return nil, err
		}
		src := diag.Source{Path: dead.File, Text: text}
		_, body, _ := frontmatter.Split(src)
		message, hint := explain(dead)
		out.Add(src.Warning(span.Span{Start: body + dead.Span.Start, End: body + dead.Span.End}, "dead-link", message).WithHint(hint))
	}
	return out, nil
}

// explain returns why a link is dead, and what to do.
func explain(dead pages.DeadLink) (message, hint string) {
	switch {
	case len(dead.Several) > 0:
		return fmt.Sprintf("the wikilink to %q could lead to %s; it is shown as text", dead.Address, strings.Join(dead.Several, " or ")),
			"name the file, with its folder: [[people/NAME|words]]"
	case dead.Wiki:
		return fmt.Sprintf("the wikilink to %q leads nowhere; it is shown as text", dead.Address),
			"write a name, an alias or a title as it stands in its file, or the file with its folder: [[people/NAME|words]]"
	}
	return fmt.Sprintf("the link to %q leads nowhere; it is shown as text", dead.Address),
		"link to a file of the content folder, such as ../people/NAME.md, or to a page of the site"
}

// readFile reads a file of the content folder.
func readFile(c *corpus.Corpus, name string) (string, error) {
	f, err := c.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	return string(text), err
}
