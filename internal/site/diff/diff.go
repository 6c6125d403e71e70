package diff

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"dossier/internal/site/export/record"
)

// Change is one difference between two editions.
type Change struct {
	Kind  string `json:"kind"` // article, person, organization, place, claim, statement, event
	What  string `json:"change"`
	ID    string `json:"id"` // slug or ID, in the new edition if it is there
	Title string `json:"title"`
	Field string `json:"field,omitempty"` // that changed: "date"; "" for other changes
	Old   string `json:"old,omitempty"`
	New   string `json:"new,omitempty"`
	Page  string `json:"page,omitempty"` // in the new edition, else in the old
}

// The differences.
const (
	New       = "new"
	Removed   = "removed"
	Text      = "text"      // the words of an article; Old and New are their SHA-256
	Passage   = "passage"   // the words of a statement, in an article whose text changed
	Status    = "status"    // of a claim
	Retracted = "retracted" // those who asserted a claim have taken it back
	Verdict   = "verdict"   // of an editor on a claim
	Merged    = "merged"    // into New
	Split     = "split"     // out of Old
	Renamed   = "renamed"
	Changed   = "changed" // Field
	Moved     = "moved"   // mentions, from Old to New
)

// kinds is the order of the kinds of change.
var kinds = []string{"claim", "person", "organization", "place", "statement", "event", "article"}

// Compare returns what differs between two editions, in a fixed order.
func Compare(old, new *Edition) []Change {
	c := &comparison{old: old, new: new}
	c.articles()
	c.entities()
	c.claims()
	c.statements()
	c.events()
	slices.SortFunc(c.out, func(a, b Change) int {
		return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(a.What, b.What), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Field, b.Field), cmp.Compare(a.Old, b.Old), cmp.Compare(a.New, b.New))
	})
	return c.out
}

type comparison struct {
	old, new *Edition
	out      []Change
}

func (c *comparison) add(change Change) { c.out = append(c.out, change) }

// fields adds a change for each of the fields, given as name, old and new value,
// that differ.
func (c *comparison) fields(base Change, fields ...[3]string) {
	for _, f := range fields {
		if f[1] != f[2] {
			one := base
			one.What, one.Field, one.Old, one.New = Changed, f[0], f[1], f[2]
			c.add(one)
		}
	}
}

// keys returns the keys of both maps, in order.
func keys[T any](a, b map[string]T) []string {
	all := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(all)
	return slices.Compact(all)
}

func (c *comparison) articles() {
	for _, slug := range keys(c.old.articles, c.new.articles) {
		a, b := c.old.articles[slug], c.new.articles[slug]
		switch {
		case a == nil:
			c.add(Change{Kind: "article", What: New, ID: slug, Title: b.Title, Page: b.Page})
			continue
		case b == nil:
			c.add(Change{Kind: "article", What: Removed, ID: slug, Title: a.Title, Page: a.Page})
			continue
		}
		base := Change{Kind: "article", ID: slug, Title: b.Title, Page: b.Page}
		if a.SHA256 != b.SHA256 {
			text := base
			text.What, text.Old, text.New = Text, a.SHA256, b.SHA256
			c.add(text)
		}
		c.fields(base, [3]string{"title", a.Title, b.Title}, [3]string{"date", a.Date, b.Date}, [3]string{"publisher", a.Publisher, b.Publisher}, [3]string{"url", a.URL, b.URL})
	}
}

// sameText reports whether an article has the same words in both editions.
func (c *comparison) sameText(slug string) bool {
	a, b := c.old.articles[slug], c.new.articles[slug]
	return a != nil && b != nil && a.SHA256 == b.SHA256
}

func (c *comparison) claims() {
	into := map[string]string{} // the new claim of an old one that is gone
	from := map[string]string{} // the old claim of a new one
	for _, slug := range slices.Sorted(maps.Keys(c.old.claims)) {
		if c.new.claims[slug] != nil {
			continue
		}
		votes := map[string]int{}
		for _, s := range c.old.claims[slug].Statements {
			if now := c.new.claimOf[s]; now != "" {
				votes[now]++
			}
		}
		if now, n := most(votes); 2*n > len(c.old.claims[slug].Statements) {
			into[slug] = now
			if from[now] == "" && c.old.claims[now] == nil {
				from[now] = slug
			}
		}
	}
	for _, slug := range keys(c.old.claims, c.new.claims) {
		a, b := c.old.claims[slug], c.new.claims[slug]
		switch {
		case a == nil && from[slug] != "":
			a = c.old.claims[from[slug]]
			c.add(Change{Kind: "claim", What: Renamed, ID: slug, Title: b.Proposition, Old: a.Slug, New: slug, Page: b.Page})
		case a == nil:
			c.add(Change{Kind: "claim", What: New, ID: slug, Title: b.Proposition, New: b.Status, Page: b.Page})
			continue
		case b == nil && into[slug] == "":
			c.add(Change{Kind: "claim", What: Removed, ID: slug, Title: a.Proposition, Old: a.Status, Page: a.Page})
			continue
		case b == nil:
			if now := into[slug]; from[now] != slug {
				c.add(Change{Kind: "claim", What: Merged, ID: slug, Title: a.Proposition, New: now, Page: c.new.claims[now].Page})
			}
			continue
		}
		c.claim(a, b)
	}
}

func (c *comparison) claim(a, b *record.Claim) {
	base := Change{Kind: "claim", ID: b.Slug, Title: b.Proposition, Page: b.Page}
	if a.Status != b.Status {
		change := base
		change.What, change.Old, change.New = Status, a.Status, b.Status
		if b.Status == Retracted {
			change.What = Retracted
		}
		c.add(change)
	}
	if x, y := verdict(a), verdict(b); x != y {
		change := base
		change.What, change.Old, change.New = Verdict, x, y
		c.add(change)
	}
	c.fields(base, [3]string{"proposition", a.Proposition, b.Proposition}, [3]string{"origins", strconv.Itoa(a.Origins), strconv.Itoa(b.Origins)})
}

// verdict returns the last verdict on a claim.
func verdict(c *record.Claim) string {
	if n := len(c.Assessments); n > 0 {
		return c.Assessments[n-1].Verdict
	}
	return ""
}

func (c *comparison) events() {
	for _, id := range keys(c.old.events, c.new.events) {
		a, b := c.old.events[id], c.new.events[id]
		switch {
		case a == nil:
			c.add(Change{Kind: "event", What: New, ID: id, Title: b.Summary, New: b.Date, Page: b.Page})
		case b == nil:
			c.add(Change{Kind: "event", What: Removed, ID: id, Title: a.Summary, Old: a.Date, Page: a.Page})
		default:
			c.fields(Change{Kind: "event", ID: id, Title: b.Summary, Page: b.Page}, [3]string{"date", a.Date, b.Date}, [3]string{"summary", a.Summary, b.Summary}, [3]string{"outlook", a.Outlook, b.Outlook})
		}
	}
}

// most returns the key with the highest count, the first of those in order, and the
// count.
func most[K cmp.Ordered](votes map[K]int) (key K, n int) {
	for _, k := range slices.Sorted(maps.Keys(votes)) {
		if votes[k] > n {
			key, n = k, votes[k]
		}
	}
	return key, n
}
