package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// An appearance is an article that mentions an entity. The page of the entity shows
// all mentions in their sentences. If they are many, it shows the first, and the list of all
// has a line for each article, which leads to the first mention in it.
const (
	mostInFull     = 75  // mentions on the page of an entity that has no list of them
	firstInFull    = 15  // mentions on the page of an entity that has one
	perAppearances = 300 // lines of a page of the list
)

// inFull returns how many mentions the page of e shows in their sentences.
func inFull(e *dossier.Entity) int {
	if n := len(e.Mentions); n <= mostInFull {
		return n
	}
	return firstInFull
}

// appearances holds the start of each appearance in a list of mentions by article,
// and its end.
type appearances []int32

func appearancesOf(mentions []*dossier.Mention) appearances {
	var at appearances
	var last *dossier.Article
	for i, m := range mentions {
		if m.Article != last {
			at, last = append(at, int32(i)), m.Article
		}
	}
	return append(at, int32(len(mentions)))
}

// appearanceRow is a line of the list of all appearances.
type appearanceRow struct {
	Number  int
	Article articleRef
	Passage string // href of the first mention
	Count   int    // of mentions
	Origin  string // "editor" if an editor marked one of them
}

// appearanceRows returns the appearances from one to another, counted from 0.
func (pc pageContext) appearanceRows(mentions []*dossier.Mention, at appearances, from, to int) []appearanceRow {
	rows := make([]appearanceRow, 0, to-from)
	for i := from; i < to; i++ {
		in := mentions[at[i]:at[i+1]]
		r := appearanceRow{Number: i + 1, Article: pc.article(in[0].Article), Passage: permalink.ToPassage(pc.path, in[0].Evidence), Count: len(in)}
		for _, m := range in {
			if m.Origin == dossier.Editor {
				r.Origin = m.Origin.String()
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// mentionList adds the list of all appearances of e, if its page has not all
// mentions.
func (l *pageList) mentionList(e *dossier.Entity, of link) {
	if inFull(e) == len(e.Mentions) {
		return
	}
	at := appearancesOf(e.Mentions)
	l.list(len(at)-1, perAppearances, mentionsPath(e), func(pc pageContext, v *listView, from, to int) {
		v.frame = pc.frame("")
		v.What, v.Up, v.Of = "mentions", pc.to(of.Href), link{Name: of.Name, Href: pc.to(of.Href)}
		v.Appearances = pc.appearanceRows(e.Mentions, at, from, to)
	})
}

func mentionsPath(e *dossier.Entity) string { return beneath(permalink.Entity(e), "mentions") }
