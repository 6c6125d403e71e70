package pages

import "dossier/internal/dossier"

// ambiguousView is the list of the ambiguous mentions.
type ambiguousView struct {
	frame
	Total    int
	Mentions []contextGroup
	More     *more
}

func (l *pageList) ambiguous() {
	d := l.site.dossier
	if len(d.Ambiguous) == 0 {
		return
	}
	const all = "ambiguous/all.html"
	l.add(l.kind.path, func(pc pageContext) any {
		return ambiguousView{
			frame:    pc.frame(""),
			Total:    len(d.Ambiguous),
			Mentions: pc.contexts(head(d.Ambiguous, perPage)),
			More:     pc.continuation(len(d.Ambiguous), perPage, all),
		}
	})
	continued(l, "ambiguous", all, d.Ambiguous, perPage, link{}, l.kind.path, func(pc pageContext, v *listView, items []*dossier.Mention) {
		v.Contexts = pc.contexts(items)
	})
}
