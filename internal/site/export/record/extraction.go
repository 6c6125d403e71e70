package record

// Version is the version of the schema of [Extraction]. It goes up when a key
// is renamed or removed.
const Version = 2

// Extraction is what "dossier extract" found in one file.
type Extraction struct {
	Version    int              `json:"version"`
	File       string           `json:"file"`
	Title      string           `json:"title"`
	Date       string           `json:"date"`
	Mentions   []Mention        `json:"mentions"`
	Times      []Time           `json:"times"`
	Statements []FoundStatement `json:"statements"`
}

// FoundStatement is a statement in one article, before anything is resolved.
type FoundStatement struct {
	Source *FoundSource `json:"source" doc:"null if the article names none"`
	Wording
	Via        []FoundSource `json:"via"`
	Confidence float64       `json:"confidence"`
	Worth      float64       `json:"worth"`
}

// FoundSource is the passage that names a source.
type FoundSource struct {
	Span
	Entity  string `json:"entity,omitempty" doc:"as in [Mention]"`
	Unnamed bool   `json:"unnamed,omitempty"`
}
