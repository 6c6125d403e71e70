package pages

import (
	"strings"

	"dossier/internal/site/diff"
	"dossier/internal/text/edtf"
)

// changesView is the page of what has changed since an earlier edition.
type changesView struct {
	frame
	Since  date
	Groups []changeGroup
	Rest   int // changes that are only counted
}

// changeGroup holds the changes of one kind.
type changeGroup struct {
	Kind, Title string
	Lines       []changeLine
	Hidden      int // how many more there are
}

type changeLine struct {
	diff.Line
	Href string
}

// mostChanges is the maximum number of changes of one kind on the page.
const mostChanges = 300

// changeTitles are the headings of the kinds of change.
var changeTitles = map[string]string{
	"claim": "Claims", "person": "People", "organization": "Organizations", "place": "Places", "statement": "Statements", "event": "Events", "article": "Articles",
}

func (l *pageList) changes() {
	if l.site.changes == nil {
		return
	}
	l.add(l.kind.path, func(pc pageContext) any {
		v := changesView{frame: pc.frame(""), Rest: pc.changes.Rest}
		if d, err := edtf.Parse(pc.changes.Since); err == nil {
			v.Since = pc.date(d)
		}
		for _, line := range pc.changes.Lines {
			n := len(v.Groups) - 1
			if n < 0 || v.Groups[n].Kind != line.Kind {
				v.Groups = append(v.Groups, changeGroup{Kind: line.Kind, Title: changeTitles[line.Kind]})
				n++
			}
			g := &v.Groups[n]
			if len(g.Lines) == mostChanges {
				g.Hidden++
				continue
			}
			c := changeLine{Line: line}
			page, _, _ := strings.Cut(line.Page, "#")
			if _, ok := pc.paths[page]; ok {
				c.Href = pc.to(line.Page)
			}
			g.Lines = append(g.Lines, c)
		}
		return v
	})
}
