package document

import (
	"fmt"
	"strings"

	"dossier/internal/annotation"
	"dossier/internal/frontmatter"
)

// The grades of the Admiralty's scale, best first.
const (
	reliabilities = "ABCDEF"
	credibilities = "123456"
)

// grade takes one of the grades, alone or in a mapping with reason and date.
func grade(to *annotation.Grade, grades string) frontmatter.Setter {
	return frontmatter.Short([]frontmatter.Field{
		{Key: "grade", Required: true, Set: frontmatter.Func("bad-value", "", func(text string) error {
			v := strings.ToUpper(text)
			if len(v) != 1 || !strings.Contains(grades, v) {
				return fmt.Errorf("%q is no grade from %c to %c", text, grades[0], grades[len(grades)-1])
			}
			to.Value = v
			return nil
		})},
		{Key: "reason", Set: frontmatter.String(&to.Reason)},
		{Key: "date", Set: frontmatter.Date(&to.Date)},
	})
}
