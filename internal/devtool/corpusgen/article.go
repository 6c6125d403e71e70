package corpusgen

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Article is one made-up article.
type Article struct {
	Name                  string // of its file, without the extension: "000017-sea-wall"
	Title, Publisher, URL string
	Date                  time.Time
	Body                  string // Markdown
}

const (
	bodyBytes    = 5800 // from which on no further paragraph is added
	peopleNamed  = 12
	claimsTold   = 4  // of those that several articles tell, and as many of its own
	eventsTold   = 2  // likewise
	claimsAround = 10 // how far from an article, in numbers of claims, those lie that it tells
	eventsAround = 4
	longAgo      = 300 // days that an event of one article may lie back
)

// writer writes one article.
type writer struct {
	w      *World
	r      random
	date   time.Time
	people []int
	named  map[int]bool
	matter string
	turn   int // in paragraphs
}

// Article is article i of the world, from 0 on.
func (w *World) Article(i int) Article {
	a := &writer{w: w, r: newRandom(w.seed, forArticle, i), date: w.day(i, w.articles), named: map[int]bool{}}
	a.matter = pick(a.r, matters)
	publisher := pick(a.r, publishers)
	parts := append(a.claims(i), a.events(i)...)
	a.gather()
	parts = append(parts, a.introductions()...)
	length := 0
	a.turn = a.r.below(len(paragraphs))
	for _, p := range parts {
		length += len(p)
	}
	for length < bodyBytes {
		p := a.paragraph()
		parts = append(parts, p)
		length += len(p)
	}
	shuffle(a.r, parts)
	lead, place := a.w.person(a.people[0]), pick(a.r, places)
	out := Article{
		Name:  fmt.Sprintf("%06d-%s", i, strings.ReplaceAll(a.matter, " ", "-")),
		Title: fmt.Sprintf("%s: %s under pressure in %s", capital(a.matter), lead, place), Publisher: publisher, Date: a.date,
	}
	out.URL = "https://news.example/" + out.Name
	opening := fmt.Sprintf("The dispute about the %s reached %s on %s, when %s answered questions in public.", a.matter, place, a.date.Weekday(), lead)
	third := len(parts) / 3
	var b strings.Builder
	for _, list := range [][]string{
		{opening}, parts[:third], {"## " + pick(a.r, headings)}, parts[third : 2*third], {"## " + pick(a.r, headings)}, parts[2*third:],
		{fmt.Sprintf("First published by [%s](%s).", publisher, out.URL)},
	} {
		for _, p := range list {
			b.WriteString(p)
			b.WriteString("\n\n")
		}
	}
	out.Body = strings.TrimSuffix(b.String(), "\n")
	return out
}

// claims tells what was said, whoever else tells it too.
func (a *writer) claims(i int) []string {
	var out []string
	for _, n := range a.around(i*claimsPerArticle, a.w.articles*claimsPerArticle, claimsAround, claimsTold) {
		out = append(out, a.tell(a.w.shared(n)))
	}
	for range claimsTold {
		out = append(out, a.tell(a.w.newClaim(a.r, a.date.AddDate(0, 0, -a.r.below(6)))))
	}
	return out
}

func (a *writer) tell(c claim) string {
	if c.day.After(a.date) {
		c.day = a.date
	}
	day := long(c.day)
	if a.date.Sub(c.day) < 6*24*time.Hour {
		day = c.day.Weekday().String()
	}
	s := strings.NewReplacer("{speaker}", a.full(c.speaker), "{day}", day, "{claim}", c.what, "{Claim}", capital(c.what), "{place}", c.place).Replace(c.told)
	if a.r.chance(60) {
		s += " " + pick(a.r, afterwards)
	}
	return s
}

// events tells what happened on which day.
func (a *writer) events(i int) []string {
	var out []string
	for _, n := range a.around(i, a.w.articles, eventsAround, eventsTold) {
		out = append(out, a.dated(a.w.happened(n)))
	}
	for range eventsTold {
		out = append(out, a.dated(a.w.newEvent(a.r, a.date.AddDate(0, 0, -1-a.r.below(longAgo)))))
	}
	return out
}

func (a *writer) dated(e event) string {
	a.full(e.who)
	return fmt.Sprintf("On %s, %s. %s", long(e.day), e.what, pick(a.r, asides))
}

// around are some different numbers below n near a place; all, where there are
// no more.
func (a *writer) around(place, n, reach, count int) []int {
	var out []int
	from := min(max(0, place-reach), max(0, n-2*reach))
	width := min(2*reach, n)
	first, stride := a.r.below(width), 1+a.r.below(3)
	for k := range min(count, width/4) {
		out = append(out, from+(first+k*(stride+1))%width)
	}
	return out
}

// full is a name in full; its bearer is one of the article's people from now on.
func (a *writer) full(person int) string {
	if !a.named[person] {
		a.named[person] = true
		a.people = append(a.people, person)
	}
	return a.w.person(person)
}

// gather adds people until there are enough, none of whom is named yet.
func (a *writer) gather() {
	for len(a.people) < peopleNamed {
		p := a.r.rank(a.w.people)
		if _, there := a.named[p]; !there {
			a.named[p] = false
			a.people = append(a.people, p)
		}
	}
}

// introductions names those who are not named yet.
func (a *writer) introductions() []string {
	var out []string
	for _, p := range a.people {
		if !a.named[p] {
			out = append(out, fmt.Sprintf("%s, %s of the %s, watched from the gallery.", a.full(p), pick(a.r, posts), a.organization()))
			a.named[p] = true
		}
	}
	return out
}

func (a *writer) organization() string { return a.w.organization(a.r.rank(a.w.organizations)) }

// paragraph is about the article's people.
func (a *writer) paragraph() string {
	first := a.r.below(len(a.people))
	a.turn += 1 + a.r.below(2) // none twice in a row, each about as often
	second := (first + 1 + a.r.below(len(a.people)-1)) % len(a.people)
	s := strings.NewReplacer(
		"{person}", a.short(a.people[first]), "{other}", a.short(a.people[second]), "{post}", pick(a.r, posts),
		"{organization}", a.organization(), "{matter}", a.matter, "{place}", pick(a.r, places),
	).Replace(paragraphs[a.turn%len(paragraphs)])
	switch {
	case a.r.chance(30):
		s += " " + pick(a.r, asides)
	case a.r.chance(5):
		s = strings.Replace(s, " the ", " the *much discussed* ", 1)
	case a.r.chance(5):
		s = "> " + s
	}
	return s
}

// short is a name as it stands in a text that gave it in full before: often the
// last name alone.
func (a *writer) short(person int) string {
	name := a.w.person(person)
	if a.r.chance(60) {
		return name[strings.LastIndexByte(name, ' ')+1:]
	}
	return name
}

func long(day time.Time) string { return day.Format("2 January 2006") }

func capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}
