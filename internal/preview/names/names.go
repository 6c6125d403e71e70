// Package names finds people, organizations, places, claims and events of a dossier
// by a part of their names, for fields that complete what an editor types.
package names

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
	"dossier/internal/text/namekey"
)

// Name is one thing that can be named.
type Name struct {
	ID     decision.ID `json:"id"`
	Name   string      `json:"name"`   // a claim's proposition, an event's date and summary
	Detail string      `json:"detail"` // what distinguishes it from others of the name
	// Ref is what annotations call it: the name of its record, or else a person's,
	// organization's or place's name, or a claim's or an event's ID.
	Ref    string `json:"ref"`
	Record bool   `json:"record"` // an editor wrote a record of it, or names it in annotations

	keys   []string // folded names
	weight int
}

// Index holds the names of a dossier.
type Index struct{ all []Name }

// New returns the names of a dossier, which may be nil.
func New(d *dossier.Dossier) *Index {
	x := &Index{}
	if d == nil {
		return x
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			x.entity(e)
		}
	}
	for _, c := range d.Claims {
		n := Name{ID: decision.Of(decision.Claim, c.Slug), Name: c.Proposition, Detail: count(len(c.Statements), "statement"), Ref: c.Slug, Record: c.Record != nil || c.Origin == dossier.Editor, weight: 100 + len(c.Statements)}
		x.add(n, c.Slug)
	}
	for _, s := range d.Singles {
		x.add(Name{ID: decision.Of(decision.Claim, s.ID), Name: s.Proposition, Detail: "single statement", Ref: s.ID, weight: 1}, s.ID)
	}
	for _, e := range d.Events {
		n := Name{ID: decision.Of(decision.Event, e.ID), Name: e.Date.String() + ": " + e.Summary, Detail: count(len(e.Evidence), "passage"), Ref: e.ID, Record: e.Record != nil, weight: len(e.Evidence)}
		if e.Record != nil {
			n.Ref = recordName(e.Record.Path)
		}
		x.add(n, e.Summary, n.Ref)
	}
	return x
}

func (x *Index) entity(e *dossier.Entity) {
	n := Name{ID: decision.ID(e.ID), Name: e.Name, Detail: count(len(e.Mentions), "mention"), Ref: e.Name, Record: e.Record != nil, weight: len(e.Mentions)}
	keys := []string{n.ID.Name()}
	if e.Record != nil {
		n.Ref = recordName(e.Record.Path)
		keys = append(keys, n.Ref)
		keys = append(keys, e.Record.Aliases...)
		if e.Record.Role != "" {
			n.Detail = e.Record.Role + ", " + n.Detail
		}
	} else if len(e.Roles) > 0 {
		n.Detail = e.Roles[0].Text + ", " + n.Detail
	}
	for _, f := range e.Forms {
		keys = append(keys, f.Text)
	}
	x.add(n, keys...)
}

// add adds a name with other names for it.
func (x *Index) add(n Name, others ...string) {
	n.keys = append(n.keys, namekey.Fold(n.Name))
	for _, o := range others {
		n.keys = append(n.keys, namekey.Fold(o))
	}
	x.all = append(x.all, n)
}

func recordName(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// Complete returns at most most names of one of the kinds in which words begin as
// those of text do, the best first.
func (x *Index) Complete(text string, most int, kinds ...decision.Kind) []Name {
	words := strings.Fields(namekey.Fold(text))
	type hit struct {
		*Name
		rank int
	}
	var hits []hit
	for i := range x.all {
		n := &x.all[i]
		if !slices.Contains(kinds, n.ID.Kind()) {
			continue
		}
		if rank := n.rank(words); rank < unlike {
			hits = append(hits, hit{n, rank})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(b.weight, a.weight), cmp.Compare(a.ID, b.ID))
	})
	out := []Name{}
	for _, h := range hits[:min(most, len(hits))] {
		out = append(out, *h.Name)
	}
	return out
}

// How well a name fits words, the best first.
const (
	whole  = iota // it is the words
	start         // it begins with them
	within        // each word begins a word of it
	unlike
)

func (n *Name) rank(words []string) int {
	best := unlike
	joined := strings.Join(words, " ")
	for _, k := range n.keys {
		switch {
		case k == joined:
			return whole
		case strings.HasPrefix(k, joined):
			best = min(best, start)
		case best == unlike && hasAll(k, words):
			best = within
		}
	}
	return best
}

// hasAll reports whether each of the words begins a word of key.
func hasAll(key string, words []string) bool {
	own := strings.FieldsFunc(key, func(r rune) bool { return strings.ContainsRune(" -.,:;'\"()", r) })
	for _, w := range words {
		if !slices.ContainsFunc(own, func(o string) bool { return strings.HasPrefix(o, w) }) {
			return false
		}
	}
	return true
}

// maxNamed is the number of names that an error lists.
const maxNamed = 5

// UnknownError is the error for a text that names nothing, or several things.
type UnknownError struct {
	Text  string
	Could []Name // what it could name; empty if there is nothing like it
	Whole bool   // each of these has it as a whole name
}

func (e *UnknownError) Error() string {
	if len(e.Could) == 0 {
		return fmt.Sprintf("nothing has the name or id %q", e.Text)
	}
	var could []string
	for _, n := range e.Could[:min(maxNamed, len(e.Could))] {
		could = append(could, fmt.Sprintf("%s (%s)", n.Name, n.ID))
	}
	if len(e.Could) > maxNamed {
		could = append(could, "others")
	}
	return fmt.Sprintf("%q is not clear; it could be %s", e.Text, strings.Join(could, ", "))
}

// Find returns what text names: by its ID, by one of its whole names or, if part is
// true, by a part of a name that no other has. The error is an [*UnknownError].
func (x *Index) Find(text string, part bool, kinds ...decision.Kind) (*Name, error) {
	text = strings.TrimSpace(text)
	words := strings.Fields(namekey.Fold(text))
	if len(words) == 0 {
		return nil, &UnknownError{Text: text}
	}
	var wholes, parts []Name
	for i := range x.all {
		n := &x.all[i]
		if !slices.Contains(kinds, n.ID.Kind()) {
			continue
		}
		if string(n.ID) == text {
			return n, nil
		}
		switch n.rank(words) {
		case whole:
			wholes = append(wholes, *n)
		case start, within:
			parts = append(parts, *n)
		}
	}
	could := wholes
	if len(wholes) == 0 {
		could = parts
	}
	if len(could) == 1 && (part || len(wholes) == 1) {
		return &could[0], nil
	}
	slices.SortFunc(could, func(a, b Name) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.ID, b.ID)) })
	return nil, &UnknownError{text, could, len(wholes) > 0}
}
