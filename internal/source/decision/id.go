package decision

import (
	"fmt"
	"slices"
	"strings"
)

// ID identifies a finding.
type ID string

// Kind is the kind of a finding: the part of its ID before the first colon.
type Kind string

// The kinds.
const (
	Person       Kind = "person"
	Organization Kind = "organization"
	Place        Kind = "place"
	Event        Kind = "event"
	Claim        Kind = "claim"
	MergeOf      Kind = "merge"
	JoinOf       Kind = "join"
	Mention      Kind = "mention"
	Imported     Kind = "finding" // of another program
)

// Kinds returns all kinds, in the order in which they are listed.
func Kinds() []Kind {
	return []Kind{Person, Organization, Place, MergeOf, Mention, Event, Claim, JoinOf, Imported}
}

// Of returns the ID of the finding of the kind with the name.
func Of(kind Kind, name string) ID { return ID(string(kind) + ":" + name) }

// MergeID returns the ID of the proposal that a and b are the same. Both have the
// same kind.
func MergeID(a, b ID) ID {
	if a.Name() > b.Name() {
		a, b = b, a
	}
	return Of(MergeOf, string(a)+"+"+b.Name())
}

// JoinID returns the ID of the proposal that a statement belongs to a claim.
func JoinID(claim, statement string) ID { return Of(JoinOf, claim+"~"+statement) }

// MentionID returns the ID of a mention in an article.
func MentionID(article, mention string) ID { return Of(Mention, article+"~"+mention) }

// Kind returns the kind of the finding.
func (id ID) Kind() Kind {
	kind, _, _ := strings.Cut(string(id), ":")
	return Kind(kind)
}

// hasNameKey reports whether id is the ID of an entity or of a merge of entities.
func (id ID) hasNameKey() bool {
	switch id.Kind() {
	case Person, Organization, Place:
		return true
	case MergeOf:
		a, _ := id.Merged()
		return a.hasNameKey()
	}
	return false
}

// Name returns id without its kind.
func (id ID) Name() string {
	_, name, _ := strings.Cut(string(id), ":")
	return name
}

// Merged returns the two IDs in the ID of a merge.
func (id ID) Merged() (a, b ID) {
	first, second, _ := strings.Cut(id.Name(), "+")
	a = ID(first)
	return a, Of(a.Kind(), second)
}

// Parts returns the two names in an ID: claim and statement of a join, article and
// mention of a mention, or article and finding of a finding of another program.
func (id ID) Parts() (whole, part string) {
	whole, part, _ = strings.Cut(id.Name(), "~")
	return whole, part
}

// Parse parses an ID.
func Parse(text string) (ID, error) {
	id := ID(text)
	if !slices.Contains(Kinds(), id.Kind()) {
		return "", fmt.Errorf("%q is not the id of a finding", text)
	}
	whole := false
	switch id.Kind() {
	case MergeOf:
		a, b := id.Merged()
		whole = mergeable(a.Kind()) && plain(a.Name()) && plain(b.Name()) && a.Name() < b.Name()
	case JoinOf, Mention, Imported:
		a, b := id.Parts()
		whole = plain(a) && plain(b)
	default:
		whole = plain(id.Name())
	}
	if !whole {
		return "", fmt.Errorf("%q is not the id of a %s", text, id.Kind())
	}
	return id, nil
}

// mergeable reports whether findings of the kind can be merged.
func mergeable(k Kind) bool {
	return k == Person || k == Organization || k == Place || k == Event || k == Claim
}

// plain reports whether name is not empty and has no separators of IDs, spaces or
// quotation marks.
func plain(name string) bool {
	return name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		return r <= ' ' || strings.ContainsRune("+~:#'\"\\\u0085\u00a0\u2028\u2029\ufeff\ufffd", r)
	})
}

// Pattern returns a regular expression that all IDs match. It also matches texts
// that are not IDs.
func Pattern() string {
	kinds := make([]string, len(Kinds()))
	for i, k := range Kinds() {
		kinds[i] = string(k)
	}
	return "^(?:" + strings.Join(kinds, "|") + `):[^\s"]+$`
}
