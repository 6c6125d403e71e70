package document

import (
	"fmt"
	"strings"

	"dossier/internal/decision"
	"dossier/internal/diag"
	"dossier/internal/frontmatter"
	"dossier/internal/span"
)

// ReviewPath is the file of the editor's decisions, within the content folder.
const ReviewPath = "review.yaml"

// ParseReview reads the decisions in the file at p, relative to the content
// folder: a YAML list with an entry for each. Those with an error are left out.
func ParseReview(p string, data []byte) ([]decision.Decision, diag.List) {
	if len(data) > MaxSize {
		return nil, diag.List{TooLarge(p)}
	}
	src := diag.Source{Path: p, Text: string(data)}
	problems := frontmatter.CheckText(src)
	if problems.Errors() > 0 {
		return nil, problems
	}
	var all []decision.Decision
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, "\ufeff"))
	syntax := frontmatter.DecodeList(src, span.Span{Start: start, End: len(src.Text)}, func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		d := &decision.Decision{}
		return decisionFields(d), func(e frontmatter.Entry) {
			d.Origin = placed(src, e.Span, e.Keys)
			if wrong := checkDecision(d, all); len(wrong) > 0 {
				problems.Add(wrong...)
				return
			}
			all = append(all, *d)
		}
	})
	return all, append(problems, syntax...)
}

// decisionFields are the keys of a decision. The first of them says what is
// decided, and of what.
func decisionFields(d *decision.Decision) []frontmatter.Field {
	var fields []frontmatter.Field
	for _, verb := range decision.Verbs() {
		set := id(&d.ID)
		fields = append(fields, frontmatter.Field{Key: string(verb), Set: set})
	}
	return append(fields,
		frontmatter.Field{Key: "what", Set: frontmatter.String(&d.What)},
		frontmatter.Field{Key: "name", Set: frontmatter.String(&d.Name)},
		frontmatter.Field{Key: "into", Set: id(&d.Into)},
		frontmatter.Field{Key: "entity", Set: id(&d.Entity)},
		frontmatter.Field{Key: "reason", Set: frontmatter.String(&d.Reason)},
		frontmatter.Field{Key: "date", Set: frontmatter.Date(&d.Date)},
		frontmatter.Field{Key: "by", Set: frontmatter.String(&d.By)},
	)
}

// id takes the id of a finding.
func id(to *decision.ID) frontmatter.Setter {
	return frontmatter.Func("bad-id", "copy it from the list that dossier review prints", func(text string) (err error) {
		*to, err = decision.Parse(text)
		return err
	})
}

// checkDecision finds the verb of d, and reports what does not go together.
func checkDecision(d *decision.Decision, before []decision.Decision) diag.List {
	report := func(key, code, message, hint string) diag.List {
		return diag.List{d.Origin.Error(key, code, message).WithHint(hint)}
	}
	for _, verb := range decision.Verbs() {
		if _, ok := d.Origin.Keys[string(verb)]; !ok {
			continue
		}
		if d.Verb != "" {
			return report(string(verb), "bad-decision", "one entry decides one thing", "begin another entry with a hyphen")
		}
		d.Verb = verb
	}
	verb := string(d.Verb)
	switch {
	case d.Verb == "":
		return report("", "bad-decision", "the entry decides nothing", `add "accept", "reject", "rename", "merge" or "means" with the id of a finding`)
	case !d.Verb.Fits(d.ID.Kind()):
		return report(verb, "bad-decision", fmt.Sprintf("a %s cannot be decided by %q", d.ID.Kind(), verb), "possible: "+verbs(d.ID.Kind()))
	}
	for _, more := range []struct {
		key   string
		verb  decision.Verb
		given bool
	}{{"name", decision.Rename, d.Name != ""}, {"into", decision.Merge, d.Into != ""}, {"entity", decision.Means, d.Entity != ""}} {
		switch {
		case more.verb == d.Verb && !more.given:
			return report(verb, "bad-decision", fmt.Sprintf("%q needs %q", verb, more.key), "")
		case more.verb != d.Verb && more.given:
			return report(more.key, "bad-decision", fmt.Sprintf("%q belongs to %q", more.key, string(more.verb)), "")
		}
	}
	switch {
	case d.Verb == decision.Merge && (d.Into.Kind() != d.ID.Kind() || d.Into == d.ID):
		return report("into", "bad-decision", fmt.Sprintf("want another %s to merge it into", d.ID.Kind()), "")
	case d.Verb == decision.Means && d.Entity.Kind() != decision.Person && d.Entity.Kind() != decision.Organization && d.Entity.Kind() != decision.Place:
		return report("entity", "bad-decision", "want the id of a person, an organization or a place", "")
	}
	if other := decision.Find(before, d.ID); other != nil {
		line, _ := other.Origin.Source.Position(other.Origin.Span.Start)
		return report(verb, "duplicate-decision", fmt.Sprintf("%q is decided already, in line %d", string(d.ID), line), "remove one of the two")
	}
	return nil
}

func verbs(k decision.Kind) string {
	var out []string
	for _, v := range decision.For(k) {
		out = append(out, string(v))
	}
	return strings.Join(out, ", ")
}
