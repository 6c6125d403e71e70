// Package record declares the records of the JSON that dossier writes: the
// files in data/ and the output of "dossier extract".
//
// Offsets count Unicode code points from the start of an article's body, start
// inclusive, end exclusive. A key that carries omitempty is left out if its value is
// false, null, an empty text or an empty list. All other keys are always there.
package record

// Span is a passage of an article and its words.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Mention is a passage that names a person, an organization or a place.
type Mention struct {
	Span
	Kind string `json:"kind"`
	// Entity is a slug. In an extraction it is an ID within the file; one that
	// ends with "?" stands for a name that could mean any of Candidates.
	Entity     string   `json:"entity"`
	Name       string   `json:"name,omitempty" doc:"in extractions only"`
	Candidates []string `json:"candidates,omitempty"`
	Role       *Span    `json:"role,omitempty" doc:"in extractions only"`
	Credit     bool     `json:"credit,omitempty"`
	Confidence float64  `json:"confidence"`
	Origin     string   `json:"origin,omitempty" doc:"in data/ only: editor or accepted; left out if the machine found it"`
}

// Time is a time expression.
type Time struct {
	Span
	Type       string  `json:"type" doc:"TIMEX3"`
	Value      string  `json:"value" doc:"TIMEX3"`
	EDTF       string  `json:"edtf" doc:"empty if the expression has no calendar date"`
	Confidence float64 `json:"confidence,omitempty" doc:"in extractions only"`
	// Moment is the instant, as in RFC 3339, of a time of day with a zone.
	Moment string `json:"moment,omitempty"`
	Event  string `json:"event,omitempty"`
	Origin string `json:"origin,omitempty" doc:"in data/ only: as in Mention"`
}

// Wording is how an article words a statement.
type Wording struct {
	Cue     *Span  `json:"cue" doc:"null if no words say that it is said, as in a speech"`
	Content []Span `json:"content"`
	Stance  string `json:"stance"`
	Mode    string `json:"mode" doc:"direct, indirect or mixed"`
}
