package document

import (
	"fmt"
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/frontmatter"
	"dossier/internal/markdown"
)

// Kind is what a record is about.
type Kind uint8

// The kinds of record.
const (
	Person Kind = iota
	Organization
	Place
	Publisher
)

// Kinds are all kinds of record.
func Kinds() []Kind { return []Kind{Person, Organization, Place, Publisher} }

// Folder is the folder that records of the kind lie in.
func (k Kind) Folder() string {
	return [...]string{"people", "organizations", "places", "publishers"}[k]
}

// Record is what an editor wrote about someone or something.
type Record struct {
	Kind        Kind
	Path        string
	Slug        string // from the file's name
	Name        string
	Aliases     []string
	Role        string
	Description string
	URL         string
	Image       string // its path within the content folder, media/...
	Profile     string // Markdown; may be empty
	BodyOffset  int    // of Profile within the file, in bytes
	// Keys tells where the values of the front matter stand in the file.
	Keys frontmatter.Keys
}

// ParseRecord reads the record in the file at p, relative to the content folder.
// It is nil where there are errors.
func ParseRecord(kind Kind, p string, data []byte) (*Record, diag.List) {
	r := &Record{Kind: kind, Path: p, Slug: slugOf(p)}
	f, ok := read(p, data, []frontmatter.Field{
		{Key: "name", Set: frontmatter.String(&r.Name), Required: true},
		{Key: "aliases", Set: frontmatter.Strings(&r.Aliases)},
		{Key: "role", Set: frontmatter.String(&r.Role)},
		{Key: "description", Set: frontmatter.Text(&r.Description)},
		{Key: "url", Set: frontmatter.URL(&r.URL)},
		{Key: "image", Set: image(&r.Image)},
	})
	if !ok || f.problems.Errors() > 0 {
		return nil, f.problems
	}
	r.Keys, r.BodyOffset, r.Profile = f.keys, f.offset, f.body()
	f.checkMarkdown(markdown.Parse(r.Profile))
	return r, f.problems
}

// image takes the path of a picture in the dossier.
func image(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-image", "put the picture into media/ and write media/NAME", func(text string) error {
		if text != path.Clean(text) || !strings.HasPrefix(text, "media/") || strings.Contains(text, `\`) {
			return fmt.Errorf("%q is not the path of a file in media/", text)
		}
		*to = text
		return nil
	})
}
