package document

import (
	"fmt"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/decision"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/namekey"
)

// ReviewPath is the path of the file of the editor's decisions within the content
// folder.
const ReviewPath = "review.yaml"

// ParseReview parses the decisions in the file at p, relative to the content
// folder. The file is a YAML list with an entry for each decision. Those with
// errors are left out.
func ParseReview(p string, data []byte) ([]decision.Decision, diag.List) {
	src := diag.Source{Path: p, Text: string(data)}
	var all []decision.Decision
	var problems diag.List
	more, ok := readList(src, func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		d := &decision.Decision{}
		return decisionFields(d), func(e frontmatter.Entry) {
			d.Location = placed(src, e.Span, e.Keys)
			if wrong := checkDecision(d, all); len(wrong) > 0 {
				problems.Add(wrong...)
				return
			}
			all = append(all, *d)
		}
	})
	if !ok {
		return nil, more
	}
	return all, append(problems, more...)
}

// decisionFields returns the keys of a decision. The value of a verb is the ID of
// the finding.
func decisionFields(d *decision.Decision) []frontmatter.Field {
	var fields []frontmatter.Field
	for _, verb := range decision.Verbs() {
		fields = append(fields, frontmatter.Field{Key: string(verb), Doc: verbDocs[verb], Set: id(&d.ID)})
	}
	return append(fields,
		frontmatter.Field{Key: "what", Doc: "the finding in words, for readers of the file", Verbatim: true, Set: frontmatter.String(&d.What)},
		frontmatter.Field{Key: "name", Doc: "new name of the finding", Set: frontmatter.String(&d.Name)},
		frontmatter.Field{Key: "into", Doc: "id of the finding that it is merged into", Set: id(&d.Into)},
		frontmatter.Field{Key: "members", Doc: "ids of the other statements or passages of the finding when it was decided", Set: frontmatter.Strings(&d.Members)},
		frontmatter.Field{Key: "other_members", Doc: "those of the other finding of a merge", Set: frontmatter.Strings(&d.OtherMembers)},
		frontmatter.Field{Key: "entity", Doc: "id of the entity that the mention refers to", Set: id(&d.Entity)},
		frontmatter.Field{Key: "reason", Doc: "reason for the decision", Set: frontmatter.String(&d.Reason)},
		frontmatter.Field{Key: "date", Doc: "date of the decision (EDTF)", Set: frontmatter.Date(&d.Date)},
		frontmatter.Field{Key: "by", Doc: "editor who decided", Set: frontmatter.String(&d.By)},
		frontmatter.Field{Key: "key", Doc: "version of the name keys in the ids; 1 if it is missing", Set: keyVersion(&d.Key)},
	)
}

// verbDocs describes each verb.
var verbDocs = map[decision.Verb]string{
	decision.Accept: "id of a correct finding",
	decision.Reject: "id of a wrong finding, which is removed",
	decision.Rename: "id of a finding that gets another name",
	decision.Merge:  "id of a finding that is the same as another one",
	decision.Means:  "id of an ambiguous mention",
}

// ReviewSchema returns the schema of a file of decisions.
func ReviewSchema() jsonschema.Schema {
	entry := frontmatter.Schema(decisionFields(new(decision.Decision)))
	for _, verb := range decision.Verbs() {
		entry.AnyOf = append(entry.AnyOf, jsonschema.Schema{Requires: []string{string(verb)}})
	}
	for _, pair := range [][2]string{{"name", string(decision.Rename)}, {"into", string(decision.Merge)}, {"entity", string(decision.Means)}} {
		entry.Needs = append(entry.Needs, jsonschema.Dependency{Key: pair[0], Needs: pair[1:]}, jsonschema.Dependency{Key: pair[1], Needs: pair[:1]})
	}
	return frontmatter.ListSchema(entry)
}

// id returns a setter of the ID of a finding.
func id(to *decision.ID) frontmatter.Setter {
	return frontmatter.Func("bad-id", "copy it from the list that dossier review prints", func(text string) (err error) {
		*to, err = decision.Parse(text)
		return err
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: decision.Pattern()})
}

// keyVersion returns a setter of a version of the name keys. It accepts only
// versions that this program knows.
func keyVersion(to *int) frontmatter.Setter {
	return frontmatter.Func("bad-key-version", "if a newer dossier wrote the entry, update this one", func(text string) error {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > namekey.Version {
			return fmt.Errorf("%q is not a known version of name keys; the newest is %d", text, namekey.Version)
		}
		*to = n
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.Integer}, Value: jsonschema.Between(1, namekey.Version)})
}

// checkDecision sets the verb of d, and reports keys that do not go together.
func checkDecision(d *decision.Decision, before []decision.Decision) diag.List {
	report := func(key, code, message, hint string) diag.List {
		return diag.List{d.Location.Error(key, code, message).WithHint(hint)}
	}
	for _, verb := range decision.Verbs() {
		if _, ok := d.Location.Keys[string(verb)]; !ok {
			continue
		}
		if d.Verb != "" {
			return report(string(verb), "bad-decision", "an entry can have only one decision", "start another entry with a hyphen")
		}
		d.Verb = verb
	}
	verb := string(d.Verb)
	switch {
	case d.Verb == "":
		return report("", "bad-decision", "the entry has no decision", `add "accept", "reject", "rename", "merge" or "means" with the id of a finding`)
	case !d.Verb.Fits(d.ID.Kind()):
		return report(verb, "bad-decision", fmt.Sprintf("%[2]q is not possible for a %[1]s", d.ID.Kind(), verb), "possible decisions: "+verbs(d.ID.Kind()))
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
			return report(more.key, "bad-decision", fmt.Sprintf("%q is only for %q", more.key, string(more.verb)), "")
		}
	}
	of, two := d.ID.Kind(), d.Verb == decision.Merge
	if of == decision.MergeOf {
		a, _ := d.ID.Merged()
		of, two = a.Kind(), true
	}
	gathers := of == decision.Claim || of == decision.Event || of == decision.JoinOf
	switch {
	case len(d.Members) > 0 && !gathers:
		return report("members", "bad-decision", "\"members\" is only for claims and events", "")
	case len(d.OtherMembers) > 0 && !(gathers && two):
		return report("other_members", "bad-decision", "\"other_members\" is only for merges of claims and events", "")
	}
	switch {
	case d.Verb == decision.Merge && (d.Into.Kind() != d.ID.Kind() || d.Into == d.ID):
		return report("into", "bad-decision", fmt.Sprintf("\"into\" must be the id of another %s", d.ID.Kind()), "")
	case d.Verb == decision.Means && d.Entity.Kind() != decision.Person && d.Entity.Kind() != decision.Organization && d.Entity.Kind() != decision.Place:
		return report("entity", "bad-decision", "\"entity\" must be the id of a person, organization or place", "")
	}
	if other := decision.Find(before, d.ID); other != nil {
		line, _ := other.Location.Source.Position(other.Location.Span.Start)
		return report(verb, "duplicate-decision", fmt.Sprintf("%q already has a decision in line %d", string(d.ID), line), "remove one of the two")
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
