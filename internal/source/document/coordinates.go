package document

import (
	"fmt"
	"regexp"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// coordinatesPattern matches a latitude up to 90 degrees and a longitude up to 180.
const coordinatesPattern = `^([+-]?(?:90(?:\.0+)?|[0-8]?[0-9](?:\.[0-9]+)?)) *, *([+-]?(?:180(?:\.0+)?|(?:1[0-7][0-9]|[0-9]?[0-9])(?:\.[0-9]+)?))$`

var coordinatesForm = regexp.MustCompile(coordinatesPattern)

// coordinates returns a setter of a latitude and a longitude: "43.1155, 131.8855".
func coordinates(to **dossier.Coordinates) frontmatter.Setter {
	return frontmatter.Func("bad-value", "write the latitude and the longitude in decimal degrees, north and east positive: 43.1155, 131.8855", func(text string) error {
		m := coordinatesForm.FindStringSubmatch(text)
		if m == nil {
			return fmt.Errorf("%q is not a latitude and a longitude", text)
		}
		latitude, err := strconv.ParseFloat(m[1], 64)
		if err != nil {
			return fmt.Errorf("read the latitude: %w", err)
		}
		longitude, err := strconv.ParseFloat(m[2], 64)
		if err != nil {
			return fmt.Errorf("read the longitude: %w", err)
		}
		*to = &dossier.Coordinates{Latitude: latitude, Longitude: longitude}
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: coordinatesPattern})
}
