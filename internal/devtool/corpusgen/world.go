package corpusgen

import (
	"strconv"
	"strings"
	"time"
)

// World holds the people, organizations, claims and events of all articles.
type World struct {
	articles, people, organizations int
	days                            int // between the first article and the last
	seed                            uint64
}

// Sizes of a world, as a function of the number of articles.
const (
	articlesPerPerson       = 5
	articlesPerOrganization = 10
	claimsPerArticle        = 2 // claims shared by several articles
	leastPeople             = 24
	leastOrganizations      = 12
	leastDays, mostDays     = 365, 4000
)

var begin = time.Date(2013, time.March, 4, 0, 0, 0, 0, time.UTC)

// New returns a world of the given number of articles.
func New(articles int, seed uint64) *World {
	return &World{
		articles: articles, seed: seed,
		people:        max(leastPeople, articles/articlesPerPerson),
		organizations: min(max(leastOrganizations, articles/articlesPerOrganization), len(places)*len(bodies)),
		days:          min(max(leastDays, articles/2), mostDays),
	}
}

// person returns the name of a person. If there are more people than pairs of
// names, some get middle initials.
func (w *World) person(i int) string {
	const stride = 10007 // a prime, so that neighbors share no name
	pairs := len(firstNames) * len(lastNames)
	at := i % pairs * stride % pairs
	first, last := firstNames[at%len(firstNames)], lastNames[at/len(firstNames)]
	if round := i / pairs; round > 0 {
		return first + " " + string(rune('A'+(round-1)%26)) + ". " + last
	}
	return first + " " + last
}

func (w *World) organization(i int) string {
	const stride = 427 // neighbors differ in both parts, and all numbers are reached
	at := i * stride % (len(places) * len(bodies))
	return places[at%len(places)] + " " + bodies[at/len(places)]
}

// day returns the day at the given part of the whole period.
func (w *World) day(part, whole int) time.Time { return begin.AddDate(0, 0, part*w.days/whole) }

// claim is what a person said about an organization on a day.
type claim struct {
	speaker int
	day     time.Time
	what    string // "the Corran Water Board had lost 7 files about the sea wall"
	pattern string // the pattern of the sentence
	place   string
}

// sharedClaim returns a claim of several articles.
func (w *World) sharedClaim(i int) claim {
	return w.newClaim(newRandom(w.seed, forClaim, i), w.day(max(0, i-claimReach), w.articles*claimsPerArticle))
}

func (w *World) newClaim(r random, day time.Time) claim {
	const numbers = 990
	deed := strings.Replace(pick(r, deeds), "{number}", strconv.Itoa(3+r.below(numbers)), 1)
	return claim{
		speaker: r.rank(w.people), day: day, pattern: pick(r, claimPatterns), place: pick(r, places),
		what: "the " + w.organization(r.rank(w.organizations)) + " " + deed + " the " + pick(r, matters),
	}
}

// event is what happened to a person on a day.
type event struct {
	who  int
	day  time.Time
	what string
}

// sharedEvent returns an event of several articles.
func (w *World) sharedEvent(i int) event {
	return w.newEvent(newRandom(w.seed, forEvent, i), w.day(max(0, i-eventReach), w.articles))
}

func (w *World) newEvent(r random, day time.Time) event {
	e := event{who: r.rank(w.people), day: day}
	e.what = strings.NewReplacer(
		"{speaker}", w.person(e.who), "{organization}", w.organization(r.rank(w.organizations)),
		"{place}", pick(r, places), "{matter}", pick(r, matters),
	).Replace(pick(r, events))
	return e
}
