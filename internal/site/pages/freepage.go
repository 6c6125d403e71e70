package pages

import "dossier/internal/site/permalink"

// pageView is a free page.
type pageView struct {
	frame
	Body text
}

func (l *pageList) freePages() {
	for _, p := range l.site.dossier.Pages {
		l.add(permalink.Page(p), func(pc pageContext) any {
			return pageView{frame: pc.frame(p.Title), Body: pc.text(p.Body, p.Path, "")}
		})
	}
}
