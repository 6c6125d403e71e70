package record

// Index is the dossier's settings and the list of its data files.
type Index struct {
	Title    string `json:"title"`
	Subtitle string `json:"subtitle"`
	Language string `json:"language"`
	BaseURL  string `json:"base_url"`
	Edition  string `json:"edition"`
	Files    []File `json:"files" doc:"JSON Lines"`
	Tables   []File `json:"tables" doc:"CSV"`
}

// File is a data file, or a part of one.
type File struct {
	Kind    string `json:"kind" doc:"of the records: articles, people, ..."`
	Path    string `json:"path" doc:"in the site"`
	Records int    `json:"records"`
}

// Evidence is a passage that something rests on.
type Evidence struct {
	Article string `json:"article,omitempty" doc:"slug; left out if the record has it: of a source in its statement, of a note in its article, of a sentence in a timeline"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Anchor  string `json:"anchor" doc:"of the passage in the page of the article: PAGE#ANCHOR"`
}

// Article is an article and what was found in it.
type Article struct {
	Slug      string     `json:"slug"`
	Page      string     `json:"page"`
	File      string     `json:"file"`
	Title     string     `json:"title"`
	Publisher string     `json:"publisher"`
	Author    string     `json:"author,omitempty"`
	URL       string     `json:"url,omitempty"`
	Language  string     `json:"language"`
	Date      string     `json:"date"`
	Retrieved string     `json:"retrieved,omitempty"`
	SHA256    string     `json:"sha256" doc:"of the body"`
	Altered   bool       `json:"altered,omitempty" doc:"whether an edition replaced names in the text or left passages out"`
	Mentions  []Mention  `json:"mentions,omitempty"`
	Times     []Time     `json:"times,omitempty"`
	Notes     []Note     `json:"notes,omitempty"`
	Alike     []Likeness `json:"alike,omitempty"`
}

// Likeness is another article that shares much of an article's text.
type Likeness struct {
	Article string `json:"article"`
	Words   int    `json:"words" doc:"words that are in both, in the same order"`
	Passage int    `json:"passage" doc:"words of the longest shared passage"`
	Percent int    `json:"percent" doc:"Words as a share of the article's words"`
	Copy    bool   `json:"copy,omitempty"`
	Earlier bool   `json:"earlier,omitempty" doc:"the other article was published before"`
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
	Words   string    `json:"words,omitempty" doc:"of the article; left out if they are the name"`
	Entity  string    `json:"entity,omitempty" doc:"slug; left out if the source has no page"`
	With    []string  `json:"with,omitempty" doc:"slugs of those who say it together with the entity"`
	Unnamed bool      `json:"unnamed,omitempty"`
	Passage *Evidence `json:"passage,omitempty" doc:"left out in claims, whose statements have it"`
}

// Statement is a statement. Its passage spans source, cue and content.
type Statement struct {
	ID     string   `json:"id"`
	Claim  string   `json:"claim,omitempty" doc:"slug; left out for a single statement"`
	Topic  string   `json:"topic,omitempty" doc:"slug; left out if it belongs to none"`
	Source *Source  `json:"source,omitempty" doc:"left out if the article names no source"`
	Via    []Source `json:"via,omitempty" doc:"sources that the source cites, nearest first"`
	Wording
	OwnStance   string     `json:"own_stance,omitempty" doc:"its stance on its proposition; left out if that is its stance, which is on the claim"`
	Proposition string     `json:"proposition"`
	Date        string     `json:"date"`
	Confidence  float64    `json:"confidence" doc:"that it is read right"`
	Worth       float64    `json:"worth" doc:"that it can be understood alone and is worth a line"`
	Origin      string     `json:"origin,omitempty" doc:"editor or accepted; left out if the machine found it"`
	Grade       string     `json:"grade,omitempty" doc:"of the source and of the statement; left out if there is none (F6)"`
	Joined      *Join      `json:"joined,omitempty" doc:"left out if the machine did not put it to its claim"`
	Related     []Related  `json:"related,omitempty" doc:"of a single statement"`
	Proposed    []Proposal `json:"proposed,omitempty" doc:"statements that could be the same as a single statement"`
	Evidence    Evidence   `json:"evidence"`
}

// Join is why the machine put a statement to its claim.
type Join struct {
	ID          string  `json:"id" doc:"of the join; an editor who rejects it takes the statement out of the claim"`
	With        string  `json:"with" doc:"what it is most like: the ID of the statement, or the page of the passage of an event"`
	Probability float64 `json:"probability" doc:"that the two put forward the same proposition"`
	Reason      string  `json:"reason" doc:"the other article is that of With"`
}

// Form is a form of a name.
type Form struct {
	Text  string `json:"text"`
	Count int    `json:"count"`
	Why   string `json:"why,omitempty"` // another spelling is taken for the name
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
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
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
	Reliability string         `json:"reliability,omitempty" doc:"A to F"`
	Coordinates *Coordinates   `json:"coordinates,omitempty" doc:"of a place, from its record"`
	TimedRoles  []TimedRole    `json:"roles_in_time,omitempty"`
	Forms       []Form         `json:"forms,omitempty"`
	Roles       []Role         `json:"roles,omitempty"`
	With        []CoOccurrence `json:"with,omitempty" doc:"each pair of people is in one record: that of the slug that comes first in the alphabet"`
	Timeline    []Told         `json:"timeline,omitempty" doc:"of a person: the sentences about them, by date"`
	Mentions    int            `json:"mentions" doc:"number of them; the articles have each"`
	Articles    int            `json:"articles" doc:"number of articles that mention it"`
	Statements  int            `json:"statements" doc:"number of statements that it makes"`
	Origin      string         `json:"origin"`
}

// Told is sentences of an article about a person that tell of one day.
type Told struct {
	Date      string     `json:"date,omitempty"`
	OfArticle bool       `json:"of_article,omitempty" doc:"no words of the sentences date them: the date is the article's"`
	Event     string     `json:"event,omitempty" doc:"id of the event that they report; left out if the timeline does not show it"`
	Article   string     `json:"article" doc:"slug"`
	Sentences []Evidence `json:"sentences"`
}

// Coordinates is a point on the earth.
type Coordinates struct {
	Latitude  float64 `json:"latitude" doc:"in decimal degrees (WGS 84), north is positive"`
	Longitude float64 `json:"longitude" doc:"in decimal degrees (WGS 84), east is positive"`
}

// Event is an event of the timeline.
type Event struct {
	ID            string          `json:"id"`
	Page          string          `json:"page"`
	Date          string          `json:"date"`
	Summary       string          `json:"summary"`
	Outlook       string          `json:"outlook"`
	Outcome       string          `json:"outcome,omitempty" doc:"id of the event that likely came of what was announced; left out if there is none"`
	Announced     []string        `json:"announced,omitempty" doc:"ids of the events that likely announced it"`
	Topic         string          `json:"topic,omitempty" doc:"slug; left out if it belongs to none"`
	Weight        Weight          `json:"weight"`
	Key           bool            `json:"key,omitempty" doc:"an event of a key day"`
	Background    bool            `json:"background,omitempty" doc:"long before the articles"`
	People        []string        `json:"people,omitempty"`
	Organizations []string        `json:"organizations,omitempty"`
	Places        []string        `json:"places,omitempty"`
	Origin        string          `json:"origin,omitempty" doc:"editor or accepted; left out if the machine found it"`
	Evidence      []EventEvidence `json:"evidence"`
}

// EventEvidence is a passage that reports an event.
type EventEvidence struct {
	Evidence
	Date      string `json:"date"`
	OfArticle bool   `json:"of_article,omitempty" doc:"no words of the passage date it: the date is the article's"`
	Joined    *Join  `json:"joined,omitempty" doc:"left out if the machine did not put it to its event"`
}

// Claim is a claim with its statements.
type Claim struct {
	Slug          string              `json:"slug"`
	Page          string              `json:"page"`
	Proposition   string              `json:"proposition"`
	Date          string              `json:"date"`
	Status        string              `json:"status"`
	Topic         string              `json:"topic,omitempty" doc:"slug; left out if it belongs to none"`
	Weight        Weight              `json:"weight"`
	Origins       int                 `json:"origins" doc:"number of independent sources"`
	Independence  []IndependentSource `json:"independence,omitempty"`
	People        []string            `json:"people,omitempty"`
	Organizations []string            `json:"organizations,omitempty"`
	Places        []string            `json:"places,omitempty"`
	Related       []Related           `json:"related,omitempty"`
	Proposed      []Proposal          `json:"proposed,omitempty"`
	Assessments   []Assessment        `json:"assessments,omitempty"`
	Origin        string              `json:"origin,omitempty" doc:"editor or accepted; left out if the machine found it"`
	Statements    []string            `json:"statements" doc:"IDs, by date"`
}

// Weight is how much a claim, an event or a topic matters, for the order of lists.
type Weight struct {
	Points int          `json:"points" doc:"the sum of the parts"`
	Parts  []WeightPart `json:"parts"`
}

// WeightPart is what one circumstance adds to a weight.
type WeightPart struct {
	Kind   string `json:"kind"`
	Count  int    `json:"count"`
	Points int    `json:"points"`
}

// Topic is claims, single statements and events about one matter.
type Topic struct {
	Slug          string   `json:"slug"`
	Page          string   `json:"page"`
	Title         string   `json:"title"`
	Question      string   `json:"question,omitempty"`
	Words         []string `json:"words" doc:"words of the articles that drew its members"`
	Weight        Weight   `json:"weight"`
	Claims        []string `json:"claims,omitempty" doc:"slugs"`
	Statements    []string `json:"statements" doc:"IDs of single statements"`
	Events        []string `json:"events,omitempty" doc:"IDs"`
	People        []string `json:"people,omitempty"`
	Organizations []string `json:"organizations,omitempty"`
	Places        []string `json:"places,omitempty"`
	Origin        string   `json:"origin"`
}

// IndependentSource is one independent source of a claim.
type IndependentSource struct {
	Source    *Source `json:"source,omitempty" doc:"left out if no source is named"`
	Publisher string  `json:"publisher,omitempty" doc:"who says so if no source is named"`
	// Statements go back to it. All but the first have a reason.
	Statements []DependentStatement `json:"statements"`
}

// DependentStatement is a statement that goes back to an [IndependentSource].
type DependentStatement struct {
	ID     string `json:"id"`
	Reason string `json:"reason,omitempty" doc:"why it does not count as another source"`
	// Article is the article that the reason calls the other.
	Article string `json:"article,omitempty" doc:"slug; left out if it is that of the first statement"`
}

// Related is a claim or a single statement that bears on another.
type Related struct {
	Claim       string `json:"claim,omitempty" doc:"slug"`
	Statement   string `json:"statement,omitempty" doc:"ID of a single statement"`
	Reason      string `json:"reason"`
	Contradicts bool   `json:"contradicts,omitempty" doc:"the two cannot both be true"`
}

// Proposal is a statement that the machine proposes for a claim.
type Proposal struct {
	ID        string  `json:"id" doc:"of the proposal, for decisions"`
	Statement string  `json:"statement" doc:"ID"`
	Stance    string  `json:"stance"`
	Differs   bool    `json:"differs,omitempty" doc:"it says the same with other numbers or dates"`
	Score     float64 `json:"score"`
	Reason    string  `json:"reason"`
}

// Assessment is an editor's verdict on a claim.
type Assessment struct {
	Verdict    string `json:"verdict"`
	Date       string `json:"date"`
	Reason     string `json:"reason"`
	Likelihood string `json:"likelihood,omitempty"`
	Confidence string `json:"confidence"`
}

// Publisher is a publisher of articles.
type Publisher struct {
	Slug     string     `json:"slug"`
	Page     string     `json:"page"`
	Name     string     `json:"name"`
	Origin   string     `json:"origin"`
	Articles int        `json:"articles" doc:"number of its articles"`
	Cites    []Citation `json:"cites,omitempty"`
}

// Citation counts how often a publisher cites a source.
type Citation struct {
	Entity string `json:"entity"`
	Words  string `json:"words" doc:"of an unnamed source"`
	Count  int    `json:"count"`
}
