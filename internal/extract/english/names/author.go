package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// AddAuthor adds the author of a speech or letter to the people of the article,
// if no name in its text is theirs. The new person has no mention.
func AddAuthor(n *extract.Names, name string) {
	if name == "" || slices.ContainsFunc(n.Entities, func(e extract.Entity) bool {
		return e.Kind == dossier.Person && strings.EqualFold(e.Name, name)
	}) {
		return
	}
	n.Entities = append(n.Entities, extract.Entity{Kind: dossier.Person, Name: name, Forms: []string{name}})
}
