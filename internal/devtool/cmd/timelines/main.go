// Command timelines chooses days and lines for timelines of the length that
// editors chose, so that the choice can be scored against theirs.
//
//	timelines -docs FILE.jsonl -gold FILE.jsonl [-people] > PREDICTIONS.jsonl
//
// The documents are JSON lines with id, topic, date, title and text. The gold is
// JSON lines with topic, name and entries: a list of dates, each with its lines.
// Both are as converted from Timeline17 or from the Entities corpus. The articles
// of a topic are resolved as one dossier. Each prediction has as many days as the
// gold, between its first and its last, and as many lines for each as the gold has
// on average. With -people, the days are those of the person that the topic is
// named after.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/resolve"
	"dossier/internal/resolve/parallel"
	"dossier/internal/resolve/weight"
	"dossier/internal/source/config"
	"dossier/internal/source/document"
)

func main() {
	docs := flag.String("docs", "", "JSON lines of the documents")
	gold := flag.String("gold", "", "JSON lines of the timelines")
	people := flag.Bool("people", false, "choose the days of the person that the topic is named after")
	flag.Parse()
	if err := run(*docs, *gold, *people, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "timelines:", err)
		os.Exit(1)
	}
}

// doc is an article of a topic.
type doc struct{ ID, Topic, Date, Title, Text string }

// timeline is a list of days with their lines.
type timeline struct {
	Topic   string  `json:"topic"`
	Name    string  `json:"name"`
	Entries []entry `json:"entries"`
}

// entry is a day and its lines. In JSON it is a list of the two.
type entry struct {
	Day   string
	Lines []string
}

// UnmarshalJSON reads the list.
func (e *entry) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&e.Day, &e.Lines})
}

// MarshalJSON writes the list.
func (e entry) MarshalJSON() ([]byte, error) { return json.Marshal([]any{e.Day, e.Lines}) }

func run(docs, gold string, people bool, out io.Writer) error {
	topics := map[string][]doc{}
	if err := each(docs, func(d doc) { topics[d.Topic] = append(topics[d.Topic], d) }); err != nil {
		return err
	}
	golds := map[string][]timeline{}
	if err := each(gold, func(t timeline) { golds[t.Topic] = append(golds[t.Topic], t) }); err != nil {
		return err
	}
	enc := json.NewEncoder(out)
	for _, topic := range slices.Sorted(maps.Keys(golds)) {
		if len(topics[topic]) == 0 {
			continue
		}
		d := resolved(topics[topic])
		days := weight.Days(english.Language.Words, d, nil)
		if people {
			if p := named(d, topic); p != nil {
				days = weight.Days(english.Language.Words, d, p)
			}
		}
		for _, g := range golds[topic] {
			if err := enc.Encode(choose(days, g)); err != nil {
				return err
			}
		}
	}
	return nil
}

// choose returns a timeline of the length of g.
func choose(days []weight.Day, g timeline) timeline {
	out := timeline{g.Topic, g.Name, []entry{}}
	lines := 0
	for _, e := range g.Entries {
		lines += len(e.Lines)
	}
	if len(g.Entries) == 0 {
		return out
	}
	perDay := max(1, (lines+len(g.Entries)/2)/len(g.Entries))
	slices.SortFunc(g.Entries, func(a, b entry) int { return strings.Compare(a.Day, b.Day) })
	first, last := g.Entries[0].Day, g.Entries[len(g.Entries)-1].Day
	for _, day := range days {
		if s := day.Day.String(); len(out.Entries) < len(g.Entries) && first <= s && s <= last {
			e := entry{Day: s}
			for _, ev := range day.Events[:min(perDay, len(day.Events))] {
				e.Lines = append(e.Lines, ev.Evidence[0].Quote())
			}
			out.Entries = append(out.Entries, e)
		}
	}
	slices.SortFunc(out.Entries, func(a, b entry) int { return strings.Compare(a.Day, b.Day) })
	return out
}

// resolved resolves the articles of a topic as one dossier.
func resolved(docs []doc) *dossier.Dossier {
	read := make([]*resolve.Article, len(docs))
	parallel.For(len(docs), func(i int) {
		d := &docs[i]
		a, _ := document.ParseArticle("articles/"+d.ID+".md", []byte("---\ntitle: T\ndate: "+d.Date+"\n---\n"+d.Text+"\n"))
		if a != nil {
			read[i] = &resolve.Article{
				Article: &dossier.Article{Slug: d.ID, Path: a.Path, Title: a.Title, Date: a.Date, Prose: a.Prose, Markup: dossier.MarkupOf(a.Body, a.Prose)},
				Found:   extract.Run(english.Language, a.Prose, a.Blocks, extract.About{Date: a.Date}),
			}
		}
	})
	in := resolve.Input{Words: english.Language.Words}
	c := config.Default().Confidence
	in.Thresholds = resolve.Thresholds{Statements: c.Statements, Worth: c.Worth, Events: c.Events}
	for _, a := range read {
		if a != nil {
			in.Articles = append(in.Articles, *a)
		}
	}
	d, _ := resolve.Resolve(in)
	return d
}

// named returns the person with the name of a topic, in which underscores are
// spaces, or else the person with its last word who is mentioned most.
func named(d *dossier.Dossier, topic string) *dossier.Entity {
	name := strings.ReplaceAll(topic, "_", " ")
	last := name[strings.LastIndexByte(name, ' ')+1:]
	var out *dossier.Entity
	for _, p := range d.People {
		if p.Name == name {
			return p
		}
		if out == nil && strings.HasSuffix(p.Name, last) {
			out = p
		}
	}
	return out
}

// each calls do with each line of a file of JSON lines.
func each[T any](name string, do func(T)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var v T
		if err := json.Unmarshal(in.Bytes(), &v); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		do(v)
	}
	return in.Err()
}
