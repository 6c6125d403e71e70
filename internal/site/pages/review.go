package pages

import (
	"fmt"
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
	Items   []ReviewItem // of the group, on this page
	Total   int          // proposals of all groups
	Size    int          // proposals of the group
	From    int          // proposals of the group on the pages before
	Group   ReviewGroup
	Kinds   []ReviewCount
	Sources []ReviewCount
	// Articles have proposals that rest on them alone.
	Articles []ReviewCount
	Joined   int              // statements and passages that the machine joined
	Decided  []ReviewDecision // if the group is that of the decisions
	Made     int              // decisions in review.yaml
	Changes  []ReviewChange   // that can be undone, the last first
	Token    string           // that forms send back; "" if there are no forms
	Wrong    string           // why nothing was decided
}

// ReviewItem is a proposal, or something that the machine joined.
type ReviewItem struct {
	proposal.Item
	Joined  string // why the machine joined it; "" for a proposal
	Movable bool   // it is a statement, which can be joined to another claim
	Article string // slug of the article that all its evidence is from; "" if there are several
}

// ReviewGroup says which proposals are shown. A part that is "" or 0 is not looked at.
type ReviewGroup struct {
	Kind    string // of findings, or one of ReviewJoined and ReviewDecided
	Article string // slug of the article that all evidence is from
	Source  string // that claims are attributed to
	Below   string // confidence
	Query   string // of the address of the group
}

// Groups of other things than proposals.
const (
	ReviewJoined  = "joined"
	ReviewDecided = "decided"
)

// ReviewCount is how many proposals a group has.
type ReviewCount struct {
	Value, Name string
	Count       int
}

// ReviewDecision is a decision in review.yaml.
type ReviewDecision struct {
	ID                 decision.ID
	Verb, What, Reason string
}

// ReviewChange is a change that was made in this run of the preview.
type ReviewChange struct {
	Number int
	What   string
}

// reviewView is the page.
type reviewView struct {
	frame
	Review
	Rows []reviewRow
	Past int // proposals after this page
}

// reviewRow is an item.
type reviewRow struct {
	ReviewItem
	Why       string
	Passages  []contextGroup
	Hidden    int // passages that are not shown
	CanAccept bool
	CanRename bool
	CanMean   bool
}

// reviewPassages is the number of passages that the review shows of an item.
const reviewPassages = 3

// ForForms reports whether the page has forms.
func (v reviewView) ForForms() bool { return v.Token != "" }

// Review writes the page of the review of d.
func (r *Renderer) Review(w io.Writer, d *dossier.Dossier, v Review) error {
	pc := pageContext{site: newSite(r, d), path: permalink.Review}
	view := reviewView{frame: pc.frame(""), Review: v, Past: max(0, v.Size-v.From-len(v.Items))}
	for _, i := range v.Items {
		row := reviewRow{
			ReviewItem: i, Why: i.Joined,
			Passages: pc.contextGroups(head(i.Evidence, reviewPassages)),
			Hidden:   max(0, len(i.Evidence)-reviewPassages),

			CanAccept: decision.Accept.Fits(i.Kind), CanRename: decision.Rename.Fits(i.Kind), CanMean: decision.Means.Fits(i.Kind),
		}
		if row.Why == "" {
			row.Why = locale.Grounds(&i.Item)
		}
		view.Rows = append(view.Rows, row)
	}
	return r.execute(w, reviewPage, view)
}

// Here returns the address of the group.
func (v reviewView) Here() string { return permalink.Review + v.Group.Query }

// Next returns the address of the next page.
func (v reviewView) Next() string {
	mark := "?"
	if v.Group.Query != "" {
		mark = "&"
	}
	return fmt.Sprintf("%s%sfrom=%d", v.Here(), mark, v.From+len(v.Items))
}
