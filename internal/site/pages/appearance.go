package pages

import (
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// An appearance is an article that mentions an entity. The appearances of an entity
// have numbers, from 1, in the order of its mentions. The page of the entity shows
// all mentions in their sentences. If they are many, it shows the first, and the list of all
// has a line for each article.
const (
	mostInFull     = 75  // mentions on the page of an entity that has no list of them
	firstInFull    = 30  // mentions on the page of an entity that has one
	perAppearances = 300 // lines of a page of the list
	mostFurther    = 9   // links to further mentions in a line; the page of the article has all
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
	Further []link // the next ones: their numbers
	Left    int    // how many more there are
	Origin  string // "editor" if an editor marked one of them
}

// appearanceRows returns the appearances from one to another, counted from 0.
func (pc pageContext) appearanceRows(mentions []*dossier.Mention, at appearances, from, to int) []appearanceRow {
	rows := make([]appearanceRow, 0, to-from)
	for i := from; i < to; i++ {
		in := mentions[at[i]:at[i+1]]
		r := appearanceRow{Number: i + 1, Article: pc.article(in[0].Article), Passage: permalink.ToPassage(pc.path, in[0].Evidence), Left: max(0, len(in)-1-mostFurther)}
		for n, m := range in {
			if n > 0 && n <= mostFurther {
				r.Further = append(r.Further, link{Name: strconv.Itoa(n + 1), Href: permalink.ToPassage(pc.path, m.Evidence)})
			}
			if m.Origin == dossier.Editor {
				r.Origin = m.Origin.String()
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// numbered gives the first appearances of an entity their numbers.
func numbered(groups []contextGroup) []contextGroup {
	for i := range groups {
		groups[i].Number = i + 1
	}
	return groups
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

// toAppearance returns the href of appearance number n of e.
func (pc pageContext) toAppearance(e *dossier.Entity, n int) string {
	path := permalink.Entity(e)
	if inFull(e) < len(e.Mentions) {
		path = permalink.Part(mentionsPath(e), (n-1)/perAppearances)
	}
	if path == pc.path {
		path = ""
	} else {
		path = pc.to(path)
	}
	return path + "#" + appearanceID(n)
}

func appearanceID(n int) string { return "a" + strconv.Itoa(n) }
