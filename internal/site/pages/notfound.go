package pages

// notFoundView is the page for addresses that lead nowhere. It is served from
// any depth, so it holds no relative link.
type notFoundView struct {
	Dossier string
	Home    string // the site's full address; "" if it is not known
}

func (pc pageContext) notFound() any {
	return notFoundView{
		Dossier: pc.dossier.Title,
		Home:    webURL(pc.dossier.BaseURL),
	}
}
