package dossier

// Record is what an editor wrote about an entity, a publisher, an event or a
// claim. Name is the proposition of a claim and the summary of an event.
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
