package corpusgen

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Article is a generated article.
type Article struct {
	Name                  string // name of the file without the extension: "000017-sea-wall"
	Title, Publisher, URL string
	Date                  time.Time
	Body                  string // Markdown
}

const (
	bodyBytes    = 5800 // no paragraph is added after this length
	peopleNamed  = 12
	sharedClaims = 4  // claims shared with other articles, and as many of its own
	sharedEvents = 2  // likewise
	claimReach   = 10 // largest distance of a shared claim from the article, in claims
	eventReach   = 4
	maxEventAge  = 300 // largest age in days of an event of one article
)

// writer writes one article.
type writer struct {
	w      *World
	r      random
	date   time.Time
	people []int
	named  map[int]bool
	matter string
	turn   int // number of the paragraph pattern
}

// Article returns article i of the world. The first is 0.
func (w *World) Article(i int) Article {
	a := &writer{w: w, r: newRandom(w.seed, forArticle, i), date: w.day(i, w.articles), named: map[int]bool{}}
	a.matter = pick(a.r, matters)
	publisher := pick(a.r, publishers)
	parts := append(a.claims(i), a.events(i)...)
	a.addPeople()
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
		Title: fmt.Sprintf("%s: %s under pressure in %s", capitalize(a.matter), lead, place), Publisher: publisher, Date: a.date,
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

// claims returns sentences with claims, shared ones first.
func (a *writer) claims(i int) []string {
	var out []string
	for _, n := range a.around(i*claimsPerArticle, a.w.articles*claimsPerArticle, claimReach, sharedClaims) {
		out = append(out, a.claimSentence(a.w.sharedClaim(n)))
	}
	for range sharedClaims {
		out = append(out, a.claimSentence(a.w.newClaim(a.r, a.date.AddDate(0, 0, -a.r.below(6)))))
	}
	return out
}

func (a *writer) claimSentence(c claim) string {
	if c.day.After(a.date) {
		c.day = a.date
	}
	day := formatDay(c.day)
	if a.date.Sub(c.day) < 6*24*time.Hour {
		day = c.day.Weekday().String()
	}
	s := strings.NewReplacer("{speaker}", a.fullName(c.speaker), "{day}", day, "{claim}", c.what, "{Claim}", capitalize(c.what), "{place}", c.place).Replace(c.pattern)
	if a.r.chance(60) {
		s += " " + pick(a.r, afterwards)
	}
	return s
}

// events returns sentences with dated events, shared ones first.
func (a *writer) events(i int) []string {
	var out []string
	for _, n := range a.around(i, a.w.articles, eventReach, sharedEvents) {
		out = append(out, a.eventSentence(a.w.sharedEvent(n)))
	}
	for range sharedEvents {
		out = append(out, a.eventSentence(a.w.newEvent(a.r, a.date.AddDate(0, 0, -1-a.r.below(maxEventAge)))))
	}
	return out
}

func (a *writer) eventSentence(e event) string {
	a.fullName(e.who)
	return fmt.Sprintf("On %s, %s. %s", formatDay(e.day), e.what, pick(a.r, asides))
}

// around returns up to count different numbers below n, near place.
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

// fullName returns the full name of a person and adds the person to the people
// of the article.
func (a *writer) fullName(person int) string {
	if !a.named[person] {
		a.named[person] = true
		a.people = append(a.people, person)
	}
	return a.w.person(person)
}

// addPeople adds people without naming them until there are enough.
func (a *writer) addPeople() {
	for len(a.people) < peopleNamed {
		p := a.r.rank(a.w.people)
		if _, there := a.named[p]; !there {
			a.named[p] = false
			a.people = append(a.people, p)
		}
	}
}

// introductions returns a sentence for each person who is not named yet.
func (a *writer) introductions() []string {
	var out []string
	for _, p := range a.people {
		if !a.named[p] {
			out = append(out, fmt.Sprintf("%s, %s of the %s, watched from the gallery.", a.fullName(p), pick(a.r, posts), a.organization()))
			a.named[p] = true
		}
	}
	return out
}

func (a *writer) organization() string { return a.w.organization(a.r.rank(a.w.organizations)) }

// paragraph returns a paragraph about people of the article.
func (a *writer) paragraph() string {
	first := a.r.below(len(a.people))
	a.turn += 1 + a.r.below(2) // two in a row differ, and all are about as frequent
	second := (first + 1 + a.r.below(len(a.people)-1)) % len(a.people)
	s := strings.NewReplacer(
		"{person}", a.shortName(a.people[first]), "{other}", a.shortName(a.people[second]), "{post}", pick(a.r, posts),
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

// shortName returns a name for a later mention: often the last name alone.
func (a *writer) shortName(person int) string {
	name := a.w.person(person)
	if a.r.chance(60) {
		return name[strings.LastIndexByte(name, ' ')+1:]
	}
	return name
}

func formatDay(day time.Time) string { return day.Format("2 January 2006") }

func capitalize(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}
