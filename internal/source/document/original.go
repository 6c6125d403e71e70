package document

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// OriginalsFolder is the folder of the files that articles were made of.
const OriginalsFolder = "media/originals/"

// original accepts the path of a file in OriginalsFolder.
func original(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-original", "write the path within the content folder: "+OriginalsFolder+"quay.pdf", func(text string) error {
		if !strings.HasPrefix(text, OriginalsFolder) || !fs.ValidPath(text) {
			return fmt.Errorf("%q is not the path of a file in %s", text, OriginalsFolder)
		}
		*to = text
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: "^" + OriginalsFolder + "."})
}

var sha256Form = regexp.MustCompile("^[0-9a-f]{64}$")

// checksum accepts a SHA-256 in hexadecimal.
func checksum(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-value", "write the 64 digits that sha256sum prints", func(text string) error {
		if !sha256Form.MatchString(text) {
			return fmt.Errorf("%q is not a SHA-256 in hexadecimal", text)
		}
		*to = text
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: sha256Form.String()})
}
