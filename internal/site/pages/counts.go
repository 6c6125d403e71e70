package pages

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// counts holds the numbers of things in a dossier.
type counts struct {
	Articles, Publishers, People, Organizations, Places, Events, Claims, Singles, Statements int
	Mentions, Times, Ambiguous                                                               int
	Disputed, Denied, Corroborated                                                           int
	ByEditor                                                                                 int // people, organizations, places, events and claims
}

func (s *site) counts() counts {
	d := s.dossier
	c := counts{
		Articles:      len(d.Articles),
		Publishers:    len(d.Publishers),
		People:        len(d.People),
		Organizations: len(d.Organizations),
		Places:        len(d.Places),
		Events:        len(d.Events),
		Claims:        len(d.Claims),
		Singles:       len(d.Singles),
		Ambiguous:     len(d.Ambiguous),
	}
	for _, a := range d.Articles {
		c.Mentions += len(a.Mentions)
		c.Times += len(a.Times)
		c.Statements += len(a.Statements)
	}
	for _, claim := range d.Claims {
		switch claim.Status {
		case dossier.Disputed:
			c.Disputed++
		case dossier.Denied:
			c.Denied++
		case dossier.Corroborated:
			c.Corroborated++
		}
		c.ByEditor += editors(claim.Origin)
	}
	for _, e := range d.Events {
		c.ByEditor += editors(e.Origin)
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			c.ByEditor += editors(e.Origin)
		}
	}
	return c
}

func editors(o dossier.Origin) int {
	if o != dossier.Machine {
		return 1
	}
	return 0
}

// extent returns the first and the last date of the articles.
func (s *site) extent(articles []*dossier.Article) (first, last date) {
	var dates []edtf.Date
	for _, a := range articles {
		if !a.Date.IsZero() {
			dates = append(dates, a.Date)
		}
	}
	if len(dates) == 0 {
		return date{}, date{}
	}
	return s.date(slices.MinFunc(dates, edtf.Compare)), s.date(slices.MaxFunc(dates, edtf.Compare))
}
