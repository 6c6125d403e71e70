package pages

import (
	"path"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// site is what the pages of one dossier share. It is not changed once made.
type site struct {
	dossier   *dossier.Dossier
	shared    *shared
	media     map[string]bool                     // by path
	sources   map[string]string                   // paths of pages and media by the files they are made from
	paths     map[string]int                      // of all pages, where they stand in the plan
	links     linkIndexes                         // of what wikilinks may name
	entries   *permalink.Entries                  // of the timeline
	together  *together                           // what pairs of entities share
	located   []located                           // places with coordinates, the most mentioned first
	ledger    []group[ledgerItem]                 // nil if one page has all
	compared  map[*dossier.Statement][]comparable // what single statements could repeat or contradict
	articles  []group[*dossier.Article]
	changes   *diff.Changes      // since an earlier edition; nil if there is none to compare with
	cardFiles int                // see [Plan.Cards]
	zone      *time.Location     // of the dossier; nil if it has none
	in        *locale.Locale     // the language of the pages
	dates     map[edtf.Date]date // of articles and events, in that language
}

func newSite(r *Renderer, d *dossier.Dossier) *site {
	entries := permalink.NewEntries(d.Events)
	s := &site{
		dossier:  d,
		shared:   &shared{renderer: r},
		in:       r.in,
		links:    newLinkIndexes(d, entries),
		media:    make(map[string]bool, len(d.Media)),
		entries:  entries,
		together: newTogether(d),
		located:  locate(d),
		ledger:   ledgerByPeriod(d),
		compared: compared(d),
		articles: byPeriod(d.Articles, func(a *dossier.Article) edtf.Date { return a.Date }),
	}
	s.cardFiles = cardFiles(d)
	if zone, err := time.LoadLocation(d.Timezone); err == nil && d.Timezone != "" {
		s.zone = zone
	}
	for _, m := range d.Media {
		s.media[m.Path] = true
	}
	s.findSources()
	s.wordDates()
	return s
}

// wordDates words the dates that most pages have some of, each once.
func (s *site) wordDates() {
	s.dates = map[edtf.Date]date{}
	word := func(d edtf.Date) {
		if _, known := s.dates[d]; !known {
			s.dates[d] = newDate(d, s.in)
		}
	}
	for _, a := range s.dossier.Articles {
		word(a.Date)
	}
	for _, e := range s.dossier.Events {
		word(e.Date)
	}
}

func (s *site) findSources() {
	s.sources = map[string]string{}
	d := s.dossier
	for _, m := range d.Media {
		s.sources[m.Path] = m.Path
	}
	for _, a := range d.Articles {
		s.sources[a.Path] = permalink.Article(a)
		s.sources[path.Dir(permalink.Articles)+"/"+a.Slug+".html"] = permalink.Article(a)
	}
	for _, p := range d.Pages {
		s.sources[p.Path] = permalink.Page(p)
	}
	for _, p := range d.Publishers {
		s.sources[path.Dir(permalink.Publishers)+"/"+p.Slug+".html"] = permalink.Publisher(d, p)
		if p.Record != nil {
			s.sources[p.Record.Path] = permalink.Publisher(d, p)
		}
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			s.sources[path.Dir(permalink.Kind(e.Kind))+"/"+e.Slug+".html"] = permalink.Entity(e)
			if e.Record != nil {
				s.sources[e.Record.Path] = permalink.Entity(e)
			}
		}
	}
	if s.entries.Whole {
		for _, m := range s.entries.Months {
			s.sources[permalink.TimelinePage(m.Period)] = s.entries.Of(m.Events[0])
		}
	}
	if d.IntroPath != "" {
		s.sources[d.IntroPath] = permalink.Index
	}
}

// group is what belongs to one period.
type group[T any] struct {
	period permalink.Period
	items  []T
}

// byPeriod groups items by their dates. Groups are in the order of their first
// items, items stay in their order.
func byPeriod[T any](items []T, date func(T) edtf.Date) []group[T] {
	var groups []group[T]
	at := map[permalink.Period]int{}
	for _, item := range items {
		p := permalink.PeriodOf(date(item))
		i, ok := at[p]
		if !ok {
			i = len(groups)
			at[p] = i
			groups = append(groups, group[T]{period: p})
		}
		groups[i].items = append(groups[i].items, item)
	}
	return groups
}
