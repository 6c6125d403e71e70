package pages

// notFoundView is the page for unknown addresses. It has no relative links,
// because it is served at any depth.
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
