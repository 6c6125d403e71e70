// Package dossier is the model of a finished dossier. Its parts link to each
// other in both directions. The package knows neither the syntax of the content
// nor the pages.
//
// A Dossier is built by package resolve and is not changed after that. All
// slices are in the order in which they are to be shown, and every order is
// total, so that the same content gives the same pages.
package dossier

import "dossier/internal/text/edtf"

// Dossier holds everything that pages are made from.
type Dossier struct {
	Title, Subtitle string
	Language        string    // BCP 47
	BaseURL         string    // where the site will stand; "" if that is not known
	Timezone        string    // a name of the tz database; "" if not given
	Edition         edtf.Date // zero if not given
	Intro           string    // Markdown of the front page
	IntroPath       string    // of the file it came from, for messages
	ByDate          bool      // lists are ordered by date, not by weight
	Exports         []string  // names of the formats in which data/ offers it to other programs

	Articles      []*Article // by date, newest first; the undated last
	Publishers    []*Publisher
	People        []*Entity // by weight, most mentioned first
	Organizations []*Entity
	Places        []*Entity
	Events        []*Event     // by date, earliest first
	Claims        []*Claim     // by date, newest first
	Singles       []*Statement // single statements, by date, newest first
	Topics        []*Topic     // by weight
	Pages         []*Page
	Ambiguous     []*Mention // mentions that nobody could be guessed for
	Media         []Media
}

// Page is a free page: a text of the editor that has a page of its own.
type Page struct {
	Slug, Title string
	Path        string // within the content folder
	Body        string // Markdown
}

// Media is a file that is copied unchanged.
type Media struct {
	Path string // within the content folder, "media/..."
}
