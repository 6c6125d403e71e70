package eval

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// Measure is a score. Its name is "CORPUS what score".
type Measure struct {
	Name  string
	Value float64 // in percent
}

// Report is the result of a run.
type Report struct {
	Measures []Measure
	// Missing are the corpora without a file. What depends on them is not
	// measured.
	Missing []Corpus
	// Skipped are the names of the measures that were not taken.
	Skipped []string
}

// Run measures the extraction on the gold in data.
func Run(data fs.FS, run Extract) (*Report, error) {
	r := &runner{data: data, extract: run, found: map[string]map[string][]Mention{}}
	for _, c := range Corpora() {
		if err := r.corpus(&c); err != nil {
			return nil, fmt.Errorf("%s: %w", c.File, err)
		}
	}
	return &r.report, nil
}

type runner struct {
	data    fs.FS
	extract Extract
	report  Report
	// found are the mentions of people by corpus and id.
	found map[string]map[string][]Mention
}

func (r *runner) corpus(c *Corpus) error {
	f, err := r.data.Open(c.File)
	if errors.Is(err, fs.ErrNotExist) {
		r.report.Missing = append(r.report.Missing, *c)
		r.skip(c)
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if c.links != nil {
		pairs, err := readLines[NamePairs](f)
		if err != nil {
			return err
		}
		return r.links(c, pairs)
	}
	docs, err := ReadDocuments(f)
	if err != nil {
		return err
	}
	found := make([]Marks, len(docs))
	mentions := map[string][]Mention{}
	for i := range docs {
		if found[i], err = predict(&docs[i], r.extract); err != nil {
			return fmt.Errorf("document %q: %w", docs[i].ID, err)
		}
		mentions[docs[i].ID] = found[i].Mentions
	}
	r.found[c.Name] = mentions
	r.report.Measures = append(r.report.Measures, c.score(docs, found)...)
	return nil
}

// links scores pairs of names if the corpora with their texts are present.
func (r *runner) links(c *Corpus, pairs []NamePairs) error {
	for _, name := range c.links {
		if r.found[name] == nil {
			r.skip(c)
			return nil
		}
	}
	for _, p := range pairs {
		if _, ok := r.found[p.Source][p.ID]; !ok {
			return fmt.Errorf("no text of document %q in corpus %q", p.ID, p.Source)
		}
	}
	s := Links(pairs, func(corpus, id string) []Mention { return r.found[corpus][id] })
	r.report.Measures = append(r.report.Measures, c.linkMeasures(s)...)
	return nil
}

// skip records the measures of c as skipped.
func (r *runner) skip(c *Corpus) {
	for _, m := range slices.Concat(c.score(nil, nil), c.linkMeasures(LinkScores{})) {
		r.report.Skipped = append(r.report.Skipped, m.Name)
	}
}

// score returns the measures of a corpus, apart from those of links.
func (c *Corpus) score(docs []Document, found []Marks) []Measure {
	var out []Measure
	add := func(name string, value float64) { out = append(out, Measure{c.Name + " " + name, value}) }
	if c.times {
		s := Times(docs, found)
		add("times all", s.All.F1)
		add("times date", s.Date.F1)
		add("times day", s.Day.F1)
	}
	if c.people {
		s := People(docs, found)
		add("people overlap", s.Overlap.F1)
		add("people set exact", s.SetExact.F1)
		add("people set lenient", s.SetLenient.F1)
		if c.identity {
			add("people B3", s.B3.F1)
		}
	}
	if c.claims {
		s := Claims(docs, found)
		add("statements attributed", s.Attributed.F1)
		add("statements content iou50", s.ContentHalf.F1)
		add("statements content token P", s.ContentToken.P)
		add("statements content token R", s.ContentToken.R)
		add("statements content token F1", s.ContentToken.F1)
		add("statements cue", s.Cue.F1)
		add("statements source accuracy", s.SourceAccuracy)
	}
	return out
}

func (c *Corpus) linkMeasures(s LinkScores) []Measure {
	if c.links == nil {
		return nil
	}
	return []Measure{{c.Name + " right", s.Right}, {c.Name + " apart", s.Apart}}
}
