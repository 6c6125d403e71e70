// Package recordfile drafts records from what the program found, for an editor to
// complete: what is found is filled in, and nothing else.
package recordfile

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/edit/markfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/text/slug"
	"dossier/internal/text/whitespace"
)

// nameLength is the maximum length of the name of a file, in bytes.
const nameLength = 60

// Passage is a passage that a record refers to.
type Passage struct {
	Article  string // path within the content folder
	Selector annotation.Selector
	By       string // of a statement: the source; may be empty
	Stance   string // of a statement; "" for one that asserts
}

// Entity returns the text of a record of a person, an organization or a place.
func Entity(name string, aliases []string, role string) string {
	return Note(name, aliases, role, "", "")
}

// Note returns the text of a record of a person, an organization or a place with an
// address and a profile in Markdown. Both may be empty.
func Note(name string, aliases []string, role, url, profile string) string {
	pairs := []listfile.Pair{{Key: "name", Value: whitespace.Collapse(name)}}
	if len(aliases) > 0 {
		pairs = append(pairs, listfile.Pair{Key: "aliases", Values: aliases})
	}
	if role != "" {
		pairs = append(pairs, listfile.Pair{Key: "role", Value: whitespace.Collapse(role)})
	}
	if url != "" {
		pairs = append(pairs, listfile.Pair{Key: "url", Value: url})
	}
	text := record(listfile.Mapping(pairs...))
	if profile = strings.Trim(profile, "\n"); profile != "" {
		text += profile + "\n"
	}
	return text
}

// Claim returns the text of a record of a claim.
func Claim(proposition string, statements []Passage) string {
	return record(listfile.Mapping(listfile.Pair{Key: "proposition", Value: whitespace.Collapse(proposition)}) + passages("statements", statements))
}

// Event returns the text of a record of an event. Outlook is "" if it happened.
func Event(summary, date, outlook string, evidence []Passage) string {
	evidence = slices.Clone(evidence)
	for i := range evidence {
		evidence[i].By, evidence[i].Stance = "", "" // an event has no statements
	}
	pairs := []listfile.Pair{{Key: "summary", Value: whitespace.Collapse(summary)}, {Key: "date", Value: date}}
	if date == "" {
		pairs[1].Word = true // so that it is clear that something is missing
	}
	if outlook != "" {
		pairs = append(pairs, listfile.Pair{Key: "outlook", Value: outlook})
	}
	return record(listfile.Mapping(pairs...) + passages("evidence", evidence))
}

func record(keys string) string { return "---\n" + keys + "---\n" }

func passages(key string, all []Passage) string {
	var b strings.Builder
	for i, p := range all {
		if i == 0 {
			b.WriteString(key + ":\n")
		}
		name := strings.TrimPrefix(strings.TrimSuffix(p.Article, path.Ext(p.Article)), "articles/")
		pairs := append([]listfile.Pair{{Key: "article", Value: name}}, markfile.SelectorPairs(p.Selector)...)
		if p.By != "" {
			pairs = append(pairs, listfile.Pair{Key: "by", Value: p.By})
		}
		if p.Stance != "" {
			pairs = append(pairs, listfile.Pair{Key: "stance", Value: p.Stance})
		}
		for line := range strings.Lines(listfile.New(pairs)) {
			b.WriteString("  " + line)
		}
	}
	return b.String()
}

// Path returns a path for a new record of the kind with the name, which no file has.
func Path(kind document.Kind, name string, taken func(path string) bool) string {
	base := slug.Of(name, nameLength)
	for n := 1; ; n++ {
		p := kind.Folder() + "/" + base + ".md"
		if n > 1 {
			p = fmt.Sprintf("%s/%s-%d.md", kind.Folder(), base, n)
		}
		if !taken(p) {
			return p
		}
	}
}

// KindOf returns the kind of the records at p. It reports false if p is no path of a
// record.
func KindOf(p string) (document.Kind, bool) {
	for _, k := range document.Kinds() {
		if rest, ok := strings.CutPrefix(p, k.Folder()+"/"); ok && rest != ".md" && !strings.Contains(rest, "/") && path.Ext(p) == ".md" {
			return k, true
		}
	}
	return 0, false
}

// Check returns the problems of the text of a record at p.
func Check(p, text string) diag.List {
	kind, ok := KindOf(p)
	if !ok {
		return diag.List{diag.File(p, diag.Error, "bad-path", fmt.Sprintf("%q is no path of a record", p)).WithHint("write people/NAME.md, claims/NAME.md and so on")}
	}
	_, problems := document.ParseRecord(kind, p, []byte(text))
	return problems
}
