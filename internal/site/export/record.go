package export

// The records of the JSON files. A field that may be missing is a pointer or
// carries omitempty; all lists are arrays, never null.

type header struct {
	Title    string `json:"title"`
	Subtitle string `json:"subtitle"`
	Language string `json:"language"`
	BaseURL  string `json:"base_url"`
	Edition  string `json:"edition"`
}

type evidence struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Quote   string `json:"quote"`
	Page    string `json:"page"`
}

type articleRecord struct {
	Slug       string            `json:"slug"`
	Page       string            `json:"page"`
	File       string            `json:"file"`
	Title      string            `json:"title"`
	Publisher  string            `json:"publisher"`
	Author     string            `json:"author"`
	URL        string            `json:"url"`
	Language   string            `json:"language"`
	Date       string            `json:"date"`
	Retrieved  string            `json:"retrieved"`
	SHA256     string            `json:"sha256"`
	Mentions   []mentionRecord   `json:"mentions"`
	Times      []timeRecord      `json:"times"`
	Statements []statementRecord `json:"statements"`
	Notes      []noteRecord      `json:"notes"`
	Alike      []likenessRecord  `json:"alike"`
}

// likenessRecord is another article with much of the same text.
type likenessRecord struct {
	Article string `json:"article"`
	Words   int    `json:"words"`   // that stand in the other too, in the same order
	Passage int    `json:"passage"` // how many of them the longest passage has
	Percent int    `json:"percent"` // of the article's words
	Copy    bool   `json:"copy"`
	Earlier bool   `json:"earlier"` // the other was published before
}

type mentionRecord struct {
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Text       string   `json:"text"`
	Kind       string   `json:"kind"`
	Entity     string   `json:"entity"`
	Name       string   `json:"name"`
	Candidates []string `json:"candidates,omitempty"`
	Credit     bool     `json:"credit,omitempty"`
	Confidence float64  `json:"confidence"`
	Origin     string   `json:"origin"`
}

type timeRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value"`
	EDTF  string `json:"edtf"`
	// Moment is the instant, as in RFC 3339, of a time of day told with its zone.
	Moment string `json:"moment,omitempty"`
	Event  string `json:"event,omitempty"`
	Origin string `json:"origin"`
}

type extent struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type source struct {
	Name    string    `json:"name"`
	Words   string    `json:"words"`
	Entity  string    `json:"entity"`
	Unnamed bool      `json:"unnamed"`
	Passage *evidence `json:"passage,omitempty"`
}

type statementRecord struct {
	Claim      string   `json:"claim"`
	Source     *source  `json:"source"`
	Via        []source `json:"via"`
	Cue        extent   `json:"cue"`
	Content    []extent `json:"content"`
	Stance     string   `json:"stance"`
	Mode       string   `json:"mode"`
	Date       string   `json:"date"`
	Confidence float64  `json:"confidence"`
	Origin     string   `json:"origin"`
	// Grade is that of the source and of the statement, "F6" where nobody gave any.
	Grade    string   `json:"grade"`
	Evidence evidence `json:"evidence"`
}

type formRecord struct {
	Text  string `json:"text"`
	Count int    `json:"count"`
}

type roleRecord struct {
	Text     string   `json:"text"`
	Count    int      `json:"count"`
	Evidence evidence `json:"evidence"`
}

type companyRecord struct {
	Entity   string `json:"entity"`
	Articles int    `json:"articles"`
	Passages int    `json:"passages"`
}

type entityRecord struct {
	Slug        string            `json:"slug"`
	Page        string            `json:"page"`
	Kind        string            `json:"kind"`
	Name        string            `json:"name"`
	Role        string            `json:"role,omitempty"`
	Description string            `json:"description,omitempty"`
	URL         string            `json:"url,omitempty"`
	Reliability string            `json:"reliability,omitempty"` // "A" to "F"
	TimedRoles  []timedRoleRecord `json:"roles_in_time,omitempty"`
	Forms       []formRecord      `json:"forms"`
	Roles       []roleRecord      `json:"roles"`
	With        []companyRecord   `json:"with"`
	Events      []string          `json:"events"`
	Articles    []string          `json:"articles"`
	Origin      string            `json:"origin"`
	Mentions    []evidence        `json:"mentions"`
}

type eventRecord struct {
	ID            string     `json:"id"`
	Page          string     `json:"page"`
	Date          string     `json:"date"`
	Summary       string     `json:"summary"`
	Outlook       string     `json:"outlook"`
	People        []string   `json:"people"`
	Organizations []string   `json:"organizations"`
	Places        []string   `json:"places"`
	Origin        string     `json:"origin"`
	Evidence      []evidence `json:"evidence"`
}

type relatedRecord struct {
	Claim  string `json:"claim"`
	Reason string `json:"reason"`
	// Contradicts reports that the two cannot both be true.
	Contradicts bool `json:"contradicts"`
}

// originRecord is one independent origin of a claim.
type originRecord struct {
	Source    *source `json:"source"`              // null where no source is named
	Publisher string  `json:"publisher,omitempty"` // who says so where no source is named
	// Statements go back to it; all but the first have a reason.
	Statements []countedRecord `json:"statements"`
}

type countedRecord struct {
	Page   string `json:"page"`
	Reason string `json:"reason"`
}

type assessmentRecord struct {
	Verdict    string `json:"verdict"`
	Date       string `json:"date"`
	Reason     string `json:"reason"`
	Likelihood string `json:"likelihood"`
	Confidence string `json:"confidence"`
}

type noteRecord struct {
	Kind     string   `json:"kind"`
	Text     string   `json:"text"`
	Evidence evidence `json:"evidence"`
}

type timedRoleRecord struct {
	Role string `json:"role"`
	From string `json:"from"`
	To   string `json:"to"`
}

type claimRecord struct {
	Slug          string             `json:"slug"`
	Page          string             `json:"page"`
	Proposition   string             `json:"proposition"`
	Date          string             `json:"date"`
	Status        string             `json:"status"`
	Origins       int                `json:"origins"`
	Independence  []originRecord     `json:"independence"`
	People        []string           `json:"people"`
	Organizations []string           `json:"organizations"`
	Places        []string           `json:"places"`
	Related       []relatedRecord    `json:"related"`
	Proposed      []proposalRecord   `json:"proposed"`
	Assessments   []assessmentRecord `json:"assessments"`
	Origin        string             `json:"origin"`
	Statements    []statementRecord  `json:"statements"`
}

type publisherRecord struct {
	Slug     string           `json:"slug"`
	Page     string           `json:"page"`
	Name     string           `json:"name"`
	Origin   string           `json:"origin"`
	Articles []string         `json:"articles"`
	Cites    []citationRecord `json:"cites"`
}

type citationRecord struct {
	Entity string `json:"entity"`
	Words  string `json:"words"`
	Count  int    `json:"count"`
}
