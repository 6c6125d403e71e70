package document

import (
	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
)

// FindingsSuffix is the end of the name of a file with the findings of other
// programs. Before it comes the name of the article without its extension.
const FindingsSuffix = ".findings.yaml"

// FindingsFile is a file with the findings of other programs in an article: a YAML
// list like that of annotations. Each entry has the name of its tool.
type FindingsFile struct {
	Path     string
	Article  string                  // path of the article without its extension
	Findings []annotation.Annotation // without spans, which are not known yet
}

// ParseFindings parses the findings in the file at p, relative to the content
// folder. It leaves out those with errors.
func ParseFindings(p string, data []byte) (*FindingsFile, diag.List) {
	a := &FindingsFile{Path: p, Article: p[:len(p)-len(FindingsSuffix)]}
	src := diag.Source{Path: p, Text: string(data)}
	var problems diag.List
	more, ok := readList(src, func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		m := &annotation.Annotation{}
		return findingFields(m), func(e frontmatter.Entry) {
			m.Location = placed(src, e.Span, e.Keys)
			if wrong := checkAnnotation(m); len(wrong) > 0 {
				problems.Add(wrong...)
				return
			}
			a.Findings = append(a.Findings, *m)
		}
	})
	if !ok {
		return nil, more
	}
	return a, append(problems, more...)
}

// findingFields returns the keys of a finding. They are those of an annotation that
// a program can find. What an editor writes, such as a note, is not among them.
func findingFields(m *annotation.Annotation) []frontmatter.Field {
	return append(selectorFields(&m.Selector), []frontmatter.Field{
		{Key: "tool", Doc: "program that found it", Required: true, Set: frontmatter.String(&m.Tool)},
		{Key: "confidence", Doc: "how sure the program is, from 0 to 1", Set: frontmatter.ShareFunc(func(v float64) { m.Confidence = &v })},
		{Key: "person", Doc: "person that the passage refers to, by a name that is in the article", Set: frontmatter.String(&m.Person)},
		{Key: "organization", Doc: "organization that the passage refers to", Set: frontmatter.String(&m.Organization)},
		{Key: "place", Doc: "place that the passage refers to", Set: frontmatter.String(&m.Place)},
		{Key: "date", Doc: "date of what the passage reports (EDTF)", Set: frontmatter.Date(&m.Date)},
		{Key: "by", Doc: "source of the statement, in the words of the article", Set: frontmatter.String(&m.By)},
		{Key: "via", Doc: "sources that this source cites, the nearest first", Set: frontmatter.Strings(&m.Via)},
		{Key: "stance", Doc: "how the statement relates to what it says; asserts if missing", Set: frontmatter.EnumFunc(func(s dossier.Stance) { m.Stance = &s }, dossier.Stances()...)},
	}...)
}
