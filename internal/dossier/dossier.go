// Package dossier is the model: what a finished dossier consists of, linked
// both ways. It knows neither how content is written down nor how pages look.
//
// A Dossier is built by package resolve and is not changed after that. All
// slices are in the order in which they are to be shown, and every order is
// total, so that the same content gives the same pages.
package dossier

import "dossier/internal/text/edtf"

// Dossier is everything that pages are made from.
type Dossier struct {
	Title, Subtitle string
	Language        string    // BCP 47
	BaseURL         string    // where the site will stand; "" where that is not known
	Timezone        string    // a name of the tz database; "" where not given
	Edition         edtf.Date // zero where not given
	Intro           string    // Markdown of the front page
	IntroPath       string    // of the file it came from, for messages

	Articles      []*Article // by date, the newest first; the undated last
	Publishers    []*Publisher
	People        []*Entity // by weight, the most mentioned first
	Organizations []*Entity
	Places        []*Entity
	Events        []*Event // by date, the earliest first
	Claims        []*Claim // by date, the newest first
	Pages         []*Page
	Ambiguous     []*Mention // mentions that nobody could be guessed for
	Media         []Media
}

// Page is a free page.
type Page struct {
	Slug, Title string
	Path        string // within the content folder
	Body        string // Markdown
}

// Media is a file copied as it is.
type Media struct {
	Path string // within the content folder, "media/..."
}

// Origin is who says so.
type Origin uint8

// The origins.
const (
	Machine  Origin = iota
	Editor          // an editor wrote it
	Accepted        // a machine found it, and an editor decided that it is right
)

// String is the origin as it stands on pages and in data files.
func (o Origin) String() string { return [...]string{"machine", "editor", "accepted"}[o] }

// TimedRole is what somebody is for a time.
type TimedRole struct {
	Role     string
	From, To edtf.Date // zero where not known
}

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
