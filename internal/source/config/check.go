package config

import (
	"errors"
	"strconv"

	"dossier/internal/diag/rules"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// checkFields returns a field for each rule. A rule takes a level. A rule with
// settings of its own also takes a mapping with the level and the settings.
func checkFields(to *rules.Settings) []frontmatter.Field {
	var out []frontmatter.Field
	for _, r := range rules.All() {
		fields := []frontmatter.Field{{Key: "severity", Doc: "severity of the rule", Set: level(to, r.Name)}}
		if r.Name == "unreviewed-person" {
			fields = append(fields, frontmatter.Field{Key: "mentions", Doc: "number of mentions from which on a person needs a review", Set: atLeastOne(&to.PersonMentions)})
		}
		set := fields[0].Set
		if len(fields) > 1 {
			set = frontmatter.Short(fields)
		}
		out = append(out, frontmatter.Field{Key: r.Name, Doc: r.Summary, Set: set})
	}
	return out
}

// level returns a setter of the severity of a rule.
func level(to *rules.Settings, rule string) frontmatter.Setter {
	return frontmatter.EnumFunc(func(l rules.Level) {
		if to.Levels == nil {
			to.Levels = map[string]rules.Level{}
		}
		to.Levels[rule] = l
	}, rules.Levels()...)
}

// atLeastOne returns a setter of a whole number above 0.
func atLeastOne(to *int) frontmatter.Setter {
	return frontmatter.Func("bad-value", "write a whole number of at least 1", func(text string) error {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return errors.New(strconv.Quote(text) + " is not a number of mentions")
		}
		*to = n
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.Integer}, Value: jsonschema.From(1)})
}
