package dossier

// Record is what an editor wrote about an entity, a publisher, an event, a claim
// or a topic. Name is the proposition of a claim, the summary of an event and the
// title of a topic.
type Record struct {
	Path        string // within the content folder
	Name        string
	Aliases     []string
	Role        string
	Roles       []TimedRole
	Reliability Grade // "A" to "F"
	Description string
	URL         string
	Image       string       // within media/
	Profile     string       // Markdown
	Coordinates *Coordinates // of a place; nil if there are none
	Pin, Mute   bool         // it comes before, or behind, others in lists by weight
}
