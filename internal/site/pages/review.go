package pages

import (
	"io"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposal"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/source/decision"
)

// Review is what the page of the review shows. It is no page of the site: the
// preview alone has it.
type Review struct {
	Items []proposal.Item // of the kind that is shown
	Total int             // of all kinds
	Kind  decision.Kind   // "" for all
	Kinds []ReviewKind
	Token string // that forms send back; "" if there are no forms
	Done  string // what was decided just now
	Wrong string // why it could not be
}

// ReviewKind is how many items there are of a kind.
type ReviewKind struct {
	Kind  decision.Kind
	Count int
}

// reviewView is the page.
type reviewView struct {
	frame
	Review
	Rows []reviewRow
	More int // items that are not shown
}

// reviewRow is an item.
type reviewRow struct {
	proposal.Item
	Why       string
	Passages  []contextGroup
	Hidden    int // passages that are not shown
	CanAccept bool
	CanRename bool
	CanMean   bool
}

// How much of the review one page shows.
const (
	reviewItems    = 100
	reviewPassages = 3
)

// ForForms reports whether the page has forms.
func (v reviewView) ForForms() bool { return v.Token != "" }

// Review writes the page of the review of d.
func (r *Renderer) Review(w io.Writer, d *dossier.Dossier, v Review) error {
	pc := pageContext{site: newSite(r, d), path: permalink.Review}
	view := reviewView{frame: pc.frame(""), Review: v, More: max(0, len(v.Items)-reviewItems)}
	for _, i := range head(v.Items, reviewItems) {
		view.Rows = append(view.Rows, reviewRow{
			Item:     i,
			Why:      locale.Grounds(&i),
			Passages: pc.contextGroups(head(i.Evidence, reviewPassages)),
			Hidden:   max(0, len(i.Evidence)-reviewPassages),

			CanAccept: decision.Accept.Fits(i.Kind), CanRename: decision.Rename.Fits(i.Kind), CanMean: decision.Means.Fits(i.Kind),
		})
	}
	return r.execute(w, reviewPage, view)
}
