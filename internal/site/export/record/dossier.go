package record

// Header holds the dossier's settings.
type Header struct {
	Title    string `json:"title"`
	Subtitle string `json:"subtitle"`
	Language string `json:"language"`
	BaseURL  string `json:"base_url"`
	Edition  string `json:"edition"`
}

// Evidence is a passage that something rests on.
type Evidence struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Quote   string `json:"quote"`
	Page    string `json:"page"` // address of the passage within the site
}

// Article is an article and what was found in it.
type Article struct {
	Slug       string      `json:"slug"`
	Page       string      `json:"page"`
	File       string      `json:"file"`
	Title      string      `json:"title"`
	Publisher  string      `json:"publisher"`
	Author     string      `json:"author"`
	URL        string      `json:"url"`
	Language   string      `json:"language"`
	Date       string      `json:"date"`
	Retrieved  string      `json:"retrieved"`
	SHA256     string      `json:"sha256"` // of the body
	Mentions   []Mention   `json:"mentions"`
	Times      []Time      `json:"times"`
	Statements []Statement `json:"statements"`
	Notes      []Note      `json:"notes"`
	Alike      []Likeness  `json:"alike"`
}

// Likeness is another article that shares much of an article's text.
type Likeness struct {
	Article string `json:"article"`
	Words   int    `json:"words"`   // words that are in both, in the same order
	Passage int    `json:"passage"` // words of the longest shared passage
	Percent int    `json:"percent"` // Words as a share of the article's words
	Copy    bool   `json:"copy"`
	Earlier bool   `json:"earlier"` // the other article was published before
}

// Note is an editor's note on a passage.
type Note struct {
	Kind     string   `json:"kind"`
	Text     string   `json:"text"`
	Evidence Evidence `json:"evidence"`
}

// Source is the source of a statement.
type Source struct {
	Name    string    `json:"name"`
	Words   string    `json:"words"`
	Entity  string    `json:"entity"`
	Unnamed bool      `json:"unnamed"`
	Passage *Evidence `json:"passage,omitempty"`
}

// Statement is a statement and the claim it bears on.
type Statement struct {
	Claim  string   `json:"claim"`
	Source *Source  `json:"source"` // null if the article names none
	Via    []Source `json:"via"`
	Wording
	Date       string  `json:"date"`
	Confidence float64 `json:"confidence"`
	Worth      float64 `json:"worth"`
	Origin     string  `json:"origin"`
	// Grade is the grade of the source and of the statement; "F6" if there is none.
	Grade    string   `json:"grade"`
	Joined   *Join    `json:"joined"` // null if the machine did not put it to its claim
	Evidence Evidence `json:"evidence"`
}

// Join is why the machine put a statement to its claim.
type Join struct {
	ID          string  `json:"id"`   // of the join; an editor who rejects it takes the statement out of the claim
	With        string  `json:"with"` // page of the statement of the claim that it is most like
	Probability float64 `json:"probability"`
	Reason      string  `json:"reason"`
}

// Form is a form of a name.
type Form struct {
	Text  string `json:"text"`
	Count int    `json:"count"`
}

// Role is a role that articles give an entity.
type Role struct {
	Text     string   `json:"text"`
	Count    int      `json:"count"`
	Evidence Evidence `json:"evidence"`
}

// TimedRole is a role that an editor gave an entity, with its time.
type TimedRole struct {
	Role string `json:"role"`
	From string `json:"from"`
	To   string `json:"to"`
}

// CoOccurrence counts how often another person occurs together with an entity.
type CoOccurrence struct {
	Entity   string `json:"entity"`
	Articles int    `json:"articles"`
	Passages int    `json:"passages"`
}

// Entity is a person, an organization or a place.
type Entity struct {
	Slug        string         `json:"slug"`
	Page        string         `json:"page"`
	Kind        string         `json:"kind"`
	Name        string         `json:"name"`
	Role        string         `json:"role,omitempty"`
	Description string         `json:"description,omitempty"`
	URL         string         `json:"url,omitempty"`
	Reliability string         `json:"reliability,omitempty"` // "A" to "F"
	TimedRoles  []TimedRole    `json:"roles_in_time,omitempty"`
	Forms       []Form         `json:"forms"`
	Roles       []Role         `json:"roles"`
	With        []CoOccurrence `json:"with"`
	Events      []string       `json:"events"`
	Articles    []string       `json:"articles"`
	Origin      string         `json:"origin"`
	Mentions    []Evidence     `json:"mentions"`
}

// Event is an event of the timeline.
type Event struct {
	ID            string     `json:"id"`
	Page          string     `json:"page"`
	Date          string     `json:"date"`
	Summary       string     `json:"summary"`
	Outlook       string     `json:"outlook"`
	People        []string   `json:"people"`
	Organizations []string   `json:"organizations"`
	Places        []string   `json:"places"`
	Origin        string     `json:"origin"`
	Evidence      []Evidence `json:"evidence"`
}

// Claim is a claim with its statements.
type Claim struct {
	Slug          string              `json:"slug"`
	Page          string              `json:"page"`
	Proposition   string              `json:"proposition"`
	Date          string              `json:"date"`
	Status        string              `json:"status"`
	Origins       int                 `json:"origins"` // number of independent sources
	Independence  []IndependentSource `json:"independence"`
	People        []string            `json:"people"`
	Organizations []string            `json:"organizations"`
	Places        []string            `json:"places"`
	Related       []Related           `json:"related"`
	Proposed      []Proposal          `json:"proposed"`
	Assessments   []Assessment        `json:"assessments"`
	Origin        string              `json:"origin"`
	Statements    []Statement         `json:"statements"`
}

// Origin is one independent source of a claim.
type IndependentSource struct {
	Source    *Source `json:"source"`              // null if no source is named
	Publisher string  `json:"publisher,omitempty"` // who says so if no source is named
	// Statements go back to it. All but the first have a reason.
	Statements []DependentStatement `json:"statements"`
}

// OriginStatement is a statement that goes back to an [Origin].
type DependentStatement struct {
	Page   string `json:"page"`
	Reason string `json:"reason"` // why it does not count as another source
}

// Related is another claim that bears on a claim.
type Related struct {
	Claim       string `json:"claim"`
	Reason      string `json:"reason"`
	Contradicts bool   `json:"contradicts"` // the two cannot both be true
}

// Proposal is a statement that the machine proposes for a claim.
type Proposal struct {
	ID      string  `json:"id"`
	Claim   string  `json:"claim"` // the claim of the statement itself
	Page    string  `json:"page"`
	Stance  string  `json:"stance"`
	Differs bool    `json:"differs"` // it says the same with other numbers or dates
	Score   float64 `json:"score"`
	Reason  string  `json:"reason"`
}

// Assessment is an editor's verdict on a claim.
type Assessment struct {
	Verdict    string `json:"verdict"`
	Date       string `json:"date"`
	Reason     string `json:"reason"`
	Likelihood string `json:"likelihood"`
	Confidence string `json:"confidence"`
}

// Publisher is a publisher of articles.
type Publisher struct {
	Slug     string     `json:"slug"`
	Page     string     `json:"page"`
	Name     string     `json:"name"`
	Origin   string     `json:"origin"`
	Articles []string   `json:"articles"`
	Cites    []Citation `json:"cites"`
}

// Citation counts how often a publisher cites a source.
type Citation struct {
	Entity string `json:"entity"`
	Words  string `json:"words"` // of an unnamed source
	Count  int    `json:"count"`
}
