package sarif

// The objects of the format that this package writes, in the order of the
// specification.
type (
	// log is section 3.13.
	log struct {
		Schema  string `json:"$schema"`
		Version string `json:"version"`
		Runs    []run  `json:"runs"`
	}
	// run is section 3.14.
	run struct {
		Tool       toolOf   `json:"tool"`
		ColumnKind string   `json:"columnKind"`
		Results    []result `json:"results"`
	}
	// toolOf is section 3.18.
	toolOf struct {
		Driver component `json:"driver"`
	}
	// component is section 3.19.
	component struct {
		Name    string       `json:"name"`
		Version string       `json:"version,omitempty"`
		Rules   []descriptor `json:"rules"`
	}
	// descriptor is section 3.49.
	descriptor struct {
		ID      string         `json:"id"`
		Short   *text          `json:"shortDescription,omitempty"`
		Full    *text          `json:"fullDescription,omitempty"`
		Help    *text          `json:"help,omitempty"`
		Default *configuration `json:"defaultConfiguration,omitempty"`
	}
	// configuration is section 3.50.
	configuration struct {
		Level string `json:"level"`
	}
	// text is a message, section 3.11, or one of several formats, section 3.12.
	text struct {
		Text string `json:"text"`
	}
	// result is section 3.27.
	result struct {
		Rule      string     `json:"ruleId"`
		Index     int        `json:"ruleIndex"`
		Level     string     `json:"level"`
		Message   text       `json:"message"`
		Locations []location `json:"locations"`
	}
	// location is section 3.28.
	location struct {
		Physical physical `json:"physicalLocation"`
	}
	// physical is section 3.29.
	physical struct {
		Artifact artifactLocation `json:"artifactLocation"`
		Region   region           `json:"region"`
	}
	// artifactLocation is section 3.4.
	artifactLocation struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId,omitempty"`
	}
	// region is section 3.30. Columns count from 1. The end column is exclusive.
	region struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
)
