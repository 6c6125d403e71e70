package findings

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/finding"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Placed holds the findings in one article that passed the gate.
type Placed struct {
	Path    string // of their file, within the content folder
	slug    string
	entries [][]listfile.Pair
}

// Place checks the findings in src against the articles. Those that are refused are
// reported.
func Place(src diag.Source, articles []*document.Article) (placed []Placed, refused diag.List) {
	index := indexOf(articles)
	at := map[*document.Article]int{}
	gates := map[*document.Article]*gate{}
	eachLine(src, func(data []byte, pos span.Span) {
		refuse := func(what string, err error) {
			refused.Add(src.Error(pos, "finding-refused", what+err.Error()))
		}
		l, err := parse(data)
		if err != nil {
			refuse("", err)
			return
		}
		a, err := index.find(l.File)
		if err != nil {
			refuse("", err)
			return
		}
		if gates[a] == nil {
			gates[a] = newGate(a)
		}
		g := gates[a]
		put := func(kind string, i int, c *common, m annotation.Annotation, passage span.Span, err error) {
			what := fmt.Sprintf("%s %d: ", kind, i+1)
			if m.Tool = whitespace.Collapse(c.Tool); m.Tool == "" {
				m.Tool = whitespace.Collapse(l.Tool)
			}
			if err == nil && m.Tool == "" {
				err = fmt.Errorf(`the finding has no "tool"`)
			}
			if err == nil && c.Confidence != nil && !(*c.Confidence >= 0 && *c.Confidence <= 1) {
				err = fmt.Errorf("the confidence %v is not from 0 to 1", *c.Confidence)
			}
			if err == nil {
				m.Selector, err = g.selector(passage)
			}
			if err == nil {
				err = finding.Check(g.words, &m)
			}
			pairs := pairsOf(&m, c.Confidence)
			if err == nil {
				if again, problems := parseFile(listfile.New(pairs)); problems.Errors() > 0 || len(again) != 1 {
					err = fmt.Errorf("the finding cannot be written to a file of findings")
				}
			}
			if err != nil {
				refuse(what, err)
				return
			}
			if _, ok := at[a]; !ok {
				at[a] = len(placed)
				placed = append(placed, Placed{Path: strings.TrimSuffix(a.Path, path.Ext(a.Path)) + document.FindingsSuffix, slug: a.Slug})
			}
			p := &placed[at[a]]
			p.entries = append(p.entries, pairs)
		}
		for i := range l.Mentions {
			m, s, err := g.mention(&l.Mentions[i])
			put("mention", i, &l.Mentions[i].common, m, s, err)
		}
		for i := range l.Times {
			m, s, err := g.time(&l.Times[i])
			put("time", i, &l.Times[i].common, m, s, err)
		}
		for i := range l.Statements {
			m, s, err := g.statement(&l.Statements[i])
			put("statement", i, &l.Statements[i].common, m, s, err)
		}
	})
	return placed, refused
}

// pairsOf returns the entry of a finding.
func pairsOf(m *annotation.Annotation, confidence *float64) (out []listfile.Pair) {
	add := func(key, value string) {
		if value != "" {
			out = append(out, listfile.Pair{Key: key, Value: value})
		}
	}
	add("quote", m.Selector.Quote)
	add("prefix", m.Selector.Prefix)
	add("suffix", m.Selector.Suffix)
	add("person", m.Person)
	add("organization", m.Organization)
	add("place", m.Place)
	add("date", m.Date.String())
	add("by", m.By)
	if len(m.Via) > 0 {
		out = append(out, listfile.Pair{Key: "via", Values: m.Via})
	}
	if m.Stance != nil {
		add("stance", m.Stance.String())
	}
	add("tool", m.Tool)
	if confidence != nil {
		out = append(out, listfile.Pair{Key: "confidence", Value: strconv.FormatFloat(*confidence, 'f', 2, 64), Word: true})
	}
	return out
}

// Append returns the text of the file of findings with the findings of p added at
// the end, and their number. A finding that is there, of whatever tool, is not added
// again. If the file has errors, Append returns them and does not change the text.
func (p *Placed) Append(name, text string) (out string, added int, problems diag.List, err error) {
	old, problems := parseFile(text)
	if problems.Errors() > 0 {
		for i := range problems {
			problems[i].Path = name
		}
		return text, 0, problems, nil
	}
	there := map[decision.ID]bool{}
	starts := make([]int, len(old))
	for i := range old {
		starts[i] = old[i].Location.Span.Start
		there[finding.New(p.slug, &old[i]).ID] = true
	}
	l, err := listfile.Parse(text, starts)
	if err != nil {
		return text, 0, nil, err
	}
	size := len(text)
	for _, e := range p.entries {
		mine, _ := parseFile(listfile.New(e))
		if id := finding.New(p.slug, &mine[0]).ID; there[id] {
			continue
		} else {
			there[id] = true
		}
		if size += l.Growth("", e...); size > frontmatter.MaxLength {
			return text, 0, nil, fmt.Errorf("with these findings, the file would be longer than %d MiB", frontmatter.MaxLength>>20)
		}
		l.Append("", e...)
		added++
	}
	if added == 0 {
		return text, 0, nil, nil
	}
	if again, wrong := parseFile(l.String()); wrong.Errors() > 0 || len(again) != len(old)+added {
		return text, 0, nil, listfile.ErrForm
	}
	return l.String(), added, nil, nil
}

func parseFile(text string) ([]annotation.Annotation, diag.List) {
	f, problems := document.ParseFindings("x"+document.FindingsSuffix, []byte(text))
	if f == nil {
		if strings.TrimSpace(text) == "" {
			return nil, nil
		}
		return nil, problems
	}
	return f.Findings, problems
}

// index finds articles by the names that a file of findings may give them.
type index map[string][]*document.Article

func indexOf(articles []*document.Article) index {
	x := index{}
	for _, a := range articles {
		bare := strings.TrimSuffix(a.Path, path.Ext(a.Path))
		for _, name := range []string{a.Path, bare, path.Base(a.Path), path.Base(bare), a.Slug} {
			if !slices.Contains(x[name], a) {
				x[name] = append(x[name], a)
			}
		}
	}
	return x
}

// find returns the article with the name, which may be a longer path.
func (x index) find(name string) (*document.Article, error) {
	for try := strings.ReplaceAll(name, `\`, "/"); ; {
		switch list := x[try]; len(list) {
		case 1:
			return list[0], nil
		case 0:
		default:
			return nil, fmt.Errorf("several articles have the name %q: %s and %s", name, list[0].Path, list[1].Path)
		}
		_, rest, ok := strings.Cut(try, "/")
		if !ok {
			return nil, fmt.Errorf("there is no article %q", name)
		}
		try = rest
	}
}
