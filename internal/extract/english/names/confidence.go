package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/confidence"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// construction is a way of naming. At the same margin, names of different
// constructions are not equally often right.
type construction uint8

const (
	fullName              construction = iota // a person by two words or more
	knownName                                 // a person by one word of a name that the article gives in full
	titledName                                // a person by one word, with a title or description
	loneName                                  // a person by one word, and nothing else
	overruled                                 // a person where the tagger saw none
	organization                              // an organization
	organizationOverruled                     // an organization where the tagger saw something else
	place                                     // a place
	placeOverruled                            // a place where the tagger saw something else
	bare                                      // a name for which too little speaks
)

// curves maps the tagger's margins to confidence. They were fitted on one half
// of the development parts of Worldwide newswire, CoNLL-2003 and, for people,
// GUM; that of bare is from names of other stories that were judged by hand.
var curves = [...]confidence.Curve{
	fullName:              {{-1, 0.65}, {0, 0.84}, {0.5, 0.93}, {1.5, 0.98}, {3, 0.99}},
	knownName:             {{-2.3, 0.93}, {-0.8, 0.98}, {3, 0.99}},
	titledName:            {{-0.6, 0.87}, {2.5, 0.99}},
	loneName:              {{-2.4, 0.41}, {-0.9, 0.51}, {0.4, 0.73}, {2.1, 0.96}},
	overruled:             {{0, 0.83}},
	organization:          {{-2.4, 0.61}, {-0.5, 0.69}, {0.15, 0.79}, {0.4, 0.89}, {1.4, 0.96}, {4, 0.99}},
	organizationOverruled: {{0, 0.25}},
	place:                 {{-2, 0.62}, {-0.7, 0.7}, {0.3, 0.9}, {1.5, 0.945}, {2.6, 0.98}, {4.3, 0.99}},
	placeOverruled:        {{0, 0.38}},
	bare:                  {{0, 0.25}},
}

// String returns the name of the constant.
func (c construction) String() string {
	return [...]string{"fullName", "knownName", "titledName", "loneName", "overruled", "organization", "organizationOverruled", "place", "placeOverruled", "bare"}[c]
}

// Rating is a mention with what its confidence rests on: the name of its
// construction and the margin of the tagger. Curves are fitted on ratings.
type Rating struct {
	extract.Mention
	Construction string
	Margin       float64
}

// Ratings returns the names in t, as Find does, with their ratings.
func Ratings(t *segment.Text) []Rating {
	f := find(t, nil)
	out := make([]Rating, len(f.chunks))
	for i := range f.chunks {
		c := &f.chunks[i]
		out[i] = Rating{c.Mention, f.construction(c).String(), c.margin}
	}
	return out
}

// rate sets the confidence of every mention.
func (f *finder) rate() {
	f.markUnlisted()
	for i := range f.chunks {
		c := &f.chunks[i]
		c.bare = c.bare || f.headOnly(c) && !f.in(words.NewspaperNames, c.first) && c.Entity >= 0 && !strings.Contains(f.entities[c.Entity].Name, " ")
		c.Confidence = curves[f.construction(c)].At(c.margin)
	}
}

func (f *finder) construction(c *chunk) construction {
	changed := c.Kind != c.tagged
	switch {
	case c.bare:
		return bare
	case c.Kind == dossier.Organization && changed:
		return organizationOverruled
	case c.Kind == dossier.Organization:
		return organization
	case c.Kind == dossier.Place && changed:
		return placeOverruled
	case c.Kind == dossier.Place:
		return place
	case changed || c.untagged:
		return overruled
	case c.last-c.first > 1:
		return fullName
	case !c.Role.Empty():
		return titledName
	case c.Entity >= 0 && strings.Contains(f.entities[c.Entity].Name, " "):
		return knownName
	case c.margin < leastMargin && !f.speaksOrHasAge(c):
		return bare
	}
	return loneName
}
