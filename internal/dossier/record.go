package dossier

// Record is what an editor wrote about an entity, a publisher, an event or a
// claim. The name of a claim is its proposition, that of an event what happened.
type Record struct {
	Path        string // within the content folder
	Name        string
	Aliases     []string
	Role        string
	Roles       []TimedRole
	Reliability Grade // "A" to "F"
	Description string
	URL         string
	Image       string // within media/
	Profile     string // Markdown
}
