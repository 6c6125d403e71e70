package pipeline

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/corpus"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// toy is a made-up language. "@" is before the name of a person, "d5m3" is 5
// March, "ze:" and "nize:" introduce what somebody says and denies, "vo" is in
// sentences about the future. "j" ends plurals, "ne" negates, "lo" is an article,
// "fermi" and "klozi" mean the same, "xz." is an abbreviation.
var toy = &extract.Language{
	Code: "qaa",
	Words: &extract.Words{
		Segmentation: &segment.Rules{
			Abbreviations: map[string]bool{"xz": false},
			Clitics:       []string{"q"},
		},
		Articles:      []string{"lo"},
		OwnedNames:    func(owner, name string) []string { return []string{name + " e " + owner} },
		SameGivenName: func(a, b string) bool { return false },
		Respell:       func(s string) string { return s },
		IsEmpty:       func(w string) bool { return w == "lo" || w == "ne" || w == "vo" },
		Stem:          toyStem,
		IsVerb:        func(before, w string) bool { return false },
		EndsSubject:   func(before, w string) bool { return false },
		IsGerund:      func(w string) bool { return false },
		IsPast:        func(w string) bool { return false },
		IsAdverb:      func(w string) bool { return false },
		IsInfinitive:  func(w string) bool { return false },
		IsAgent:       func(w string) bool { return false },
		AreForms:      func(a, b string) bool { return a == b },
		IsVague:       func(string) bool { return false },
		Negations:     map[string]bool{"ne": true},
	},
	Find: findToy,
}

func toyStem(w string) string {
	w = strings.TrimSuffix(w, "j")
	if w == "klozi" {
		return "fermi"
	}
	return w
}

var toyDate = regexp.MustCompile(`^d(\d+)m(\d+)$`)

func findToy(t *segment.Text, about extract.About) (r extract.Result) {
	entities := map[string]int{}
	for n, s := range t.Sentences {
		outlook := dossier.Happened
		for i := s.First; i < s.Last; i++ {
			if t.Word(i) == "vo" {
				outlook = dossier.Expected
			}
		}
		for i := s.First; i < s.Last; i++ {
			w := t.Word(i)
			if t.Word(i-1) == "@" {
				e, ok := entities[w]
				if !ok {
					e = len(r.Names.Entities)
					entities[w] = e
					r.Names.Entities = append(r.Names.Entities, extract.Entity{Kind: dossier.Person, Name: w, Forms: []string{w}})
				}
				r.Names.Mentions = append(r.Names.Mentions, extract.Mention{Span: t.Tokens[i].Span, Kind: dossier.Person, Entity: e, Confidence: 1})
			}
			if m := toyDate.FindStringSubmatch(w); m != nil {
				value := fmt.Sprintf("%d-%02s-%02s", about.Date.Earliest().Year, m[2], m[1])
				date, err := edtf.Parse(value)
				if err != nil {
					continue
				}
				r.Events = append(r.Events, extract.Event{Confidence: 1, Worth: 1, Time: len(r.Times), Date: date, Sentence: n, Outlook: outlook})
				r.Times = append(r.Times, extract.TimeExpression{Span: t.Tokens[i].Span, Value: value, Date: date, Confidence: 1})
			}
			if (w == "ze" || w == "nize") && t.Word(i+1) == ":" && i+2 < s.Last {
				stance := dossier.Asserts
				if w == "nize" {
					stance = dossier.Denies
				}
				r.Statements = append(r.Statements, extract.Statement{
					Source: &extract.Source{Span: t.Tokens[i-1].Span, Entity: entities[t.Word(i-1)]}, Cue: t.Tokens[i].Span,
					Content: []span.Span{t.Cover(i+2, s.Last-1)}, Stance: stance, Confidence: 1, Worth: 1,
				})
			}
		}
	}
	return r
}

// toyContent has two articles and two claims in the toy language, an English text
// that says it is in the toy language, and an article in English.
var toyContent = map[string]string{
	"dossier.yaml": "title: Toy\nlanguage: qaa\nconfidence: {statements: 0}\n",
	"articles/a.md": "---\ntitle: A\ndate: 2024-03-06\npublisher: Gazeto\n---\n" +
		"Xz. @Ana veni al havno d5m3. @Ana vo foriri d9m3. @Ana ze: granda ruga haveno fermi nun tie. @Ana nize: longa ponto fali en akvo.\n",
	"articles/b.md": "---\ntitle: B\ndate: 2024-03-07\npublisher: Kuriero\n---\n" +
		"@Rui ze: lo grandaj rugaj havenoj ne klozi nun tie. @Ana ze: kelka sipo droni not apud bordo.\n\n@Rui ze: kelkaj sipoj droni apud bordo.\n",
	"claims/haveno.md": "---\nproposition: Lo granda ruga haveno fermi nun tie\n---\n",
	"claims/sipo.md":   "---\nproposition: Kelka sipo droni apud bordo\n---\n",
	"articles/c.md":    "---\ntitle: C\ndate: 2024-03-08\npublisher: Gazeto\n---\n" + englishProse,
	"articles/d.md":    "---\ntitle: D\ndate: 2024-03-08\npublisher: Gazeto\nlanguage: en\n---\n" + englishProse,
}

const englishProse = "Harbour master Lena Okoye said on Tuesday that the board wouldn't vote. She met Mr. Silva on March 5, 2024. \"We will not,\" he said.\n"

// Extraction, resolution and pages know a language only by its extract.Language:
// they work for the toy language, and find nothing in English.
func TestToyLanguage(t *testing.T) {
	dir := content(t, toyContent)
	o := Options{Content: dir, Site: filepath.Join(t.TempDir(), "site"), Languages: extract.Languages{toy}}
	c, problems, _ := o.Read(corpus.At(dir), nil)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	articles, problems, err := NewExtractor(o).Extract(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	if len(problems) != 1 || !strings.Contains(problems[0].Path, "d.md") {
		t.Errorf("problems %v, want that d.md is not searched", problems)
	}
	d, problems := o.Resolve(o.ResolveInput(c, articles))
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}

	byTitle := map[string]*dossier.Article{}
	for _, a := range d.Articles {
		byTitle[a.Title] = a
	}
	for _, a := range []*dossier.Article{byTitle["C"], byTitle["D"]} {
		if len(a.Mentions)+len(a.Times)+len(a.Statements)+len(a.Events) > 0 {
			t.Errorf("%s: found %v %v %v %v in English", a.Title, a.Mentions, a.Times, a.Statements, a.Events)
		}
		text := a.Text.Tokenized(nil)
		if got := text.Sentences[1].Text(a.Prose); got != "She met Mr." {
			t.Errorf("%s: sentence %q: an English abbreviation is known", a.Title, got)
		}
		if !slices.ContainsFunc(text.Tokens, func(tok segment.Token) bool { return tok.Text(a.Prose) == "wouldn't" }) {
			t.Errorf("%s: an English contraction is cut", a.Title)
		}
	}
	if first := byTitle["A"].Text.Sentence(0).Text(byTitle["A"].Prose); first != "Xz. @Ana veni al havno d5m3." {
		t.Errorf("first sentence %q: the toy's abbreviation is not known", first)
	}

	var people []string
	for _, p := range d.People {
		people = append(people, p.Name)
	}
	slices.Sort(people)
	if !slices.Equal(people, []string{"Ana", "Rui"}) {
		t.Errorf("people %q", people)
	}
	var events []string
	for _, e := range d.Events {
		events = append(events, e.Date.String()+" "+e.Outlook.String())
	}
	if !slices.Equal(events, []string{"2024-03-05 happened", "2024-03-09 expected"}) {
		t.Errorf("events %q", events)
	}

	proposed := map[string]string{}
	for _, c := range d.Claims {
		for _, p := range c.Proposed {
			proposed[p.Statement.Words()] = c.Slug + " " + p.Stance.String()
		}
	}
	if want := map[string]string{
		"granda ruga haveno fermi nun tie":          "haveno asserts", // by the toy's synonyms
		"lo grandaj rugaj havenoj ne klozi nun tie": "haveno denies",  // by its plurals and its negation
		"kelka sipo droni not apud bordo":           "sipo asserts",   // an English negation is none
		"kelkaj sipoj droni apud bordo":             "sipo asserts",
	}; !maps.Equal(proposed, want) {
		t.Errorf("proposed %q, want %q", proposed, want)
	}

	if _, problems, err := Run(context.Background(), o); err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	made := files(t, o.Site)
	for page, want := range map[string]string{
		"people/14/ana.html":  "granda ruga haveno fermi nun tie",
		"timeline/index.html": "veni al havno",
	} {
		if !strings.Contains(made[page], want) {
			t.Errorf("%s does not have %q", page, want)
		}
	}
	if strings.Contains(made["people/index.html"], "Okoye") {
		t.Error("the list of people has an English name")
	}
}
