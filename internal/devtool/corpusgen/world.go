package corpusgen

import (
	"strconv"
	"strings"
	"time"
)

// World is what the articles are about.
type World struct {
	articles, people, organizations int
	days                            int // that the articles lie within
	seed                            uint64
}

// How the world grows with its articles.
const (
	articlesPerPerson       = 5
	articlesPerOrganization = 10
	claimsPerArticle        = 2 // of those that several articles tell
	leastPeople             = 24
	leastOrganizations      = 12
	leastDays, mostDays     = 365, 4000
)

var begin = time.Date(2013, time.March, 4, 0, 0, 0, 0, time.UTC)

// New is a world of so many articles.
func New(articles int, seed uint64) *World {
	return &World{
		articles: articles, seed: seed,
		people:        max(leastPeople, articles/articlesPerPerson),
		organizations: min(max(leastOrganizations, articles/articlesPerOrganization), len(places)*len(bodies)),
		days:          min(max(leastDays, articles/2), mostDays),
	}
}

// person is the name of a person. Where there are more people than pairs of
// names they have middle initials.
func (w *World) person(i int) string {
	const stride = 10007 // a prime, so that neighbours share no name
	pairs := len(firstNames) * len(lastNames)
	at := i % pairs * stride % pairs
	first, last := firstNames[at%len(firstNames)], lastNames[at/len(firstNames)]
	if round := i / pairs; round > 0 {
		return first + " " + string(rune('A'+(round-1)%26)) + ". " + last
	}
	return first + " " + last
}

func (w *World) organization(i int) string {
	const stride = 427 // with which neighbours differ in both parts, and all numbers are reached
	at := i * stride % (len(places) * len(bodies))
	return places[at%len(places)] + " " + bodies[at/len(places)]
}

// day is the day that part of whole lies at.
func (w *World) day(part, whole int) time.Time { return begin.AddDate(0, 0, part*w.days/whole) }

// claim is what somebody said: who, when and what.
type claim struct {
	speaker int
	day     time.Time
	what    string // "the Corran Water Board had lost 7 files about the sea wall"
	told    string // of said
	place   string
}

// shared is a claim that several articles tell.
func (w *World) shared(i int) claim {
	return w.newClaim(newRandom(w.seed, forClaim, i), w.day(max(0, i-claimsAround), w.articles*claimsPerArticle))
}

func (w *World) newClaim(r random, day time.Time) claim {
	const numbers = 990
	deed := strings.Replace(pick(r, deeds), "{number}", strconv.Itoa(3+r.below(numbers)), 1)
	return claim{
		speaker: r.rank(w.people), day: day, told: pick(r, said), place: pick(r, places),
		what: "the " + w.organization(r.rank(w.organizations)) + " " + deed + " the " + pick(r, matters),
	}
}

// event is what happened: when, to whom and what.
type event struct {
	who  int
	day  time.Time
	what string
}

// happened is an event that several articles tell.
func (w *World) happened(i int) event {
	return w.newEvent(newRandom(w.seed, forEvent, i), w.day(max(0, i-eventsAround), w.articles))
}

func (w *World) newEvent(r random, day time.Time) event {
	e := event{who: r.rank(w.people), day: day}
	e.what = strings.NewReplacer(
		"{speaker}", w.person(e.who), "{organization}", w.organization(r.rank(w.organizations)),
		"{place}", pick(r, places), "{matter}", pick(r, matters),
	).Replace(pick(r, events))
	return e
}
