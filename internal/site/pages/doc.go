// Package pages renders the pages of a finished dossier.
//
// Rendering is a pure function of the dossier and the theme. The plan lists all
// pages without rendering any. Each page is then rendered by itself, in any order
// and by any number of goroutines.
//
// # Pages
//
// The table kinds lists the kinds of page. A kind has a view, which is a struct
// with all that its template can show, and a template of the same name. Views
// hold facts, numbers and hrefs. The texts around them are in the templates.
// Hrefs are relative and name files, so that a site works from any sub-path and
// from a file system; see package permalink.
//
// Long lists are split into pages of a fixed size: entities into parts, articles
// and claims by month and then into parts, events by month, by day and then into
// parts. So no page grows with the dossier, except that the page of an article
// holds its whole text. A script filters the list of a page by the data
// attributes of its entries.
//
// # Theme
//
// A theme consists of the templates *.html and the assets beside them. Files of
// the same name in a user's folder replace the built-in ones. base.html is the
// frame of all pages except 404.html, which is served at any depth, and
// moved.html. parts.html and others hold what several pages share. Every other
// file defines "main" for one kind of page.
//
// # Language
//
// Templates get their texts from functions that know the language of the pages:
// t for a text, whose places %1 to %9 are filled with its arguments (part
// renders a template for a place, link and tag make an element); count for a
// number and its noun; word for a word of the model. Plain text is escaped when
// it is combined with HTML. Package locale has the languages.
//
// # Pairs
//
// What two entities share is on a page of one of the two, so that each sentence is
// there once for a pair. Sentences are in full. Articles are numbers, and the end of
// the page has their titles, as a title takes ten times the room; see together.go.
//
// # Evidence
//
// On the page of an article, each passage that something rests on has the anchor
// of its evidence as its id. The permalink of a passage is the article's page
// with that fragment.
//
// # Cards
//
// [Plan.Cards] returns the previews of people, organizations, places, claims and
// events. Templates of parts.html make them, and cards.js shows them over links.
package pages
