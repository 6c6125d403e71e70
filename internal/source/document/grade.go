package document

import (
	"fmt"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// The grades of the Admiralty scale, best first.
const (
	reliabilities = "ABCDEF"
	credibilities = "123456"
)

// grade returns a setter of one of the grades, alone or in a mapping with reason
// and date.
func grade(to *dossier.Grade, grades string) frontmatter.Setter {
	return frontmatter.Short([]frontmatter.Field{
		{Key: "grade", Doc: "the grade", Required: true, Set: frontmatter.Func("bad-value", "", func(text string) error {
			v := strings.ToUpper(text)
			if len(v) != 1 || !strings.Contains(grades, v) {
				return fmt.Errorf("%q is not a grade from %c to %c", text, grades[0], grades[len(grades)-1])
			}
			to.Value = v
			return nil
		}).Taking(gradeSchema(grades))},
		{Key: "reason", Doc: "reason for the grade", Set: frontmatter.String(&to.Reason)},
		{Key: "date", Doc: "date of the grade (EDTF)", Set: frontmatter.Date(&to.Date)},
	})
}

// gradeSchema returns the schema of a grade: a letter, or a digit, which YAML
// reads as a number unless it is quoted.
func gradeSchema(grades string) jsonschema.Schema {
	var as []any
	for _, g := range grades {
		if n := int(g - '0'); n >= 0 && n <= 9 {
			as = append(as, n)
		} else {
			as = append(as, string(g))
		}
	}
	text := jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: "^[" + grades + strings.ToLower(grades) + "]$"}
	return jsonschema.Schema{AnyOf: []jsonschema.Schema{{Enum: as}, text}}
}
