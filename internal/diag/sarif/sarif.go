// Package sarif writes diagnostics as a log in the Static Analysis Results
// Interchange Format, version 2.1.0 (OASIS Standard, 27 March 2020). Code hosts
// read such logs and show each problem at its line.
//
// A log has one run. It lists the rules of evidence, and all other codes that
// the diagnostics have. Columns count code points, as elsewhere in this program.
// Paths below the folder that the program runs in are relative to it, the base
// %SRCROOT%. Other paths are file URIs.
package sarif

import (
	"encoding/json"
	"io"
	"net/url"
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
)

// Tool describes the program that found the problems.
type Tool struct {
	Version string
	Root    string // the folder that it ran in: absolute, with slashes
}

// Write writes the problems to w in the order of the list, as brief as
// [diag.List.Brief] makes it.
func Write(w io.Writer, problems diag.List, tool Tool) error {
	problems = problems.Brief()
	d := newDescriptors(problems)
	out := log{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0",
		Runs: []run{{
			Tool:       toolOf{Driver: component{Name: "dossier", Version: tool.Version, Rules: d.list}},
			ColumnKind: "unicodeCodePoints",
			Results:    []result{},
		}},
	}
	for i := range problems {
		out.Runs[0].Results = append(out.Runs[0].Results, d.result(&problems[i], tool.Root))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// level returns the SARIF level of a severity.
func level(s diag.Severity) string {
	return [...]string{diag.Error: "error", diag.Warning: "warning", diag.Info: "note"}[s]
}

// descriptors holds the descriptors of the codes.
type descriptors struct {
	list []descriptor
	at   map[string]int
}

// newDescriptors returns the rules in order of name, followed by the other codes
// of the problems.
func newDescriptors(problems diag.List) *descriptors {
	d := &descriptors{at: map[string]int{}}
	for _, r := range rules.All() {
		d.add(descriptor{
			ID: r.Name, Short: &text{r.Summary}, Full: &text{r.Doc}, Help: &text{r.Doc},
			Default: &configuration{level(r.Severity)},
		})
	}
	for _, p := range problems {
		if _, ok := d.at[p.Code]; !ok {
			d.add(descriptor{ID: p.Code})
		}
	}
	return d
}

func (d *descriptors) add(one descriptor) {
	d.at[one.ID] = len(d.list)
	d.list = append(d.list, one)
}

func (d *descriptors) result(p *diag.Diagnostic, root string) result {
	message := p.Message
	if p.Hint != "" {
		message += "\n" + p.Hint
	}
	at := region{StartLine: p.Line}
	if p.Excerpt != "" {
		at.StartColumn, at.EndColumn = p.Col, p.Col+p.Width
	}
	return result{
		Rule: p.Code, Index: d.at[p.Code], Level: level(p.Severity), Message: text{braces.Replace(message)},
		Locations: []location{{physical{artifact(p.Path, root), at}}},
	}
}

// braces doubles the characters of placeholders in the text of a result (section
// 3.11.5).
var braces = strings.NewReplacer("{", "{{", "}", "}}")

// artifact returns the location of the file at p: relative to root if p is below
// it, otherwise a file URI.
func artifact(p, root string) artifactLocation {
	p = path.Clean(p)
	if !isAbsolute(p) && (p == ".." || strings.HasPrefix(p, "../")) {
		p = path.Join(root, p)
	}
	if isAbsolute(p) {
		rel, below := strings.CutPrefix(p, strings.TrimSuffix(root, "/")+"/")
		if !below {
			if !strings.HasPrefix(p, "/") { // a path with a drive letter
				p = "/" + p
			}
			return artifactLocation{URI: (&url.URL{Scheme: "file", Path: p}).String()}
		}
		p = rel
	}
	return artifactLocation{URI: (&url.URL{Path: p}).String(), Base: "%SRCROOT%"}
}

// isAbsolute reports whether p, with slashes, is absolute on any system.
func isAbsolute(p string) bool {
	return strings.HasPrefix(p, "/") || len(p) > 2 && p[1] == ':' && p[2] == '/'
}
