// Package pipeline goes the whole way: it reads a content folder, extracts from
// each article, resolves the dossier, renders its pages and puts them on disk.
//
// [Run] does it once. A [Session] does it again and again for whoever watches,
// and does not repeat what a change does not touch: its [Draft] is a site that
// can be written, or rendered page by page.
package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/pipeline/cputime"
	"dossier/internal/site/locale"
	"dossier/internal/site/publish"
	"dossier/templates"
)

// Options say what is built from where to where.
type Options struct {
	Content   string // the content folder
	Site      string // the folder the site is written to
	Templates string // the user's theme; a folder that is not there counts as empty
	Store     string // the file that findings are kept in from run to run; "" for none
	Past      string // the file in which the last build is noted; "" for none
	Output    publish.Options
	Progress  *Progress // told how far the work is; may be nil
	// Early is given a draft that will be followed by another as soon as all is
	// resolved: the last one, but with the pages of articles that were edited. It
	// may be nil.
	Early func(*Draft)
	// Queue has changes that came while a draft is made; it may be nil. Articles
	// that were edited meanwhile are shown early too. The changes stay in it.
	Queue *Queue
}

// Summary says what a build did.
type Summary struct {
	Articles, People, Organizations, Places, Events, Claims, Ambiguous int

	Extracted int // articles that were searched, the others' findings were known
	Pages     int
	Files     publish.Result
	Stages    []Stage
	// Unkept is why findings could not be kept for the next run; nil where they
	// could.
	Unkept error
}

// Stage is how long a part of the build took.
type Stage struct {
	Name string
	Time time.Duration
	CPU  time.Duration // of all processors; 0 where the system does not say
}

// Run builds the site. The diagnostics are about the content; they do not keep
// a site from being built, unless no article is left. An error is about
// everything else: the theme, the output.
func Run(ctx context.Context, o Options) (Summary, diag.List, error) {
	s := NewSession(o)
	s.once = true
	begun, cpu := time.Now(), cputime.Self().CPU
	if p, ok := s.unchanged(); ok {
		p.Summary.Stages = []Stage{{"compare", time.Since(begun), cputime.Self().CPU - cpu}}
		return p.Summary, p.Problems, nil
	}
	d, err := s.Update(ctx, Changes{All: true})
	if err != nil || !d.Complete() {
		return d.Summary, d.Problems, err
	}
	inputs, known := s.inputs()
	if err := d.Write(ctx); err != nil {
		return d.Summary, d.Problems, err
	}
	if still, ok := s.inputs(); known && ok && inputs == still {
		s.note(d, inputs)
	}
	return d.Summary, d.Problems, nil
}

func (s *Summary) count(d *dossier.Dossier) {
	s.Articles, s.People, s.Organizations, s.Places = len(d.Articles), len(d.People), len(d.Organizations), len(d.Places)
	s.Events, s.Claims, s.Ambiguous = len(d.Events), len(d.Claims), len(d.Ambiguous)
}

// overrides is the user's theme, nil where there is none.
func (o Options) overrides() fs.FS {
	if o.Templates == "" {
		return nil
	}
	if _, err := os.Stat(o.Templates); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return os.DirFS(o.Templates)
}

// themes are where message files lie: the built-in theme, then the user's.
func (o Options) themes() []locale.Theme {
	themes := []locale.Theme{{Files: templates.FS}}
	if own := o.overrides(); own != nil {
		themes = append(themes, locale.Theme{Files: own, Path: filepath.ToSlash(o.Templates) + "/"})
	}
	return themes
}

// stopwatch takes the time of stages.
type stopwatch struct {
	stages   *[]Stage
	last     time.Time
	cpu      time.Duration
	progress *Progress
}

// begin starts the time of a stage that consists of so many parts; 0 where
// that is not known.
func (w *stopwatch) begin(name string, parts int) {
	w.last, w.cpu = time.Now(), cputime.Self().CPU
	w.progress.begin(name, parts)
}

// lap ends the stage, and tells how long it took.
func (w *stopwatch) lap(name string) time.Duration {
	took := time.Since(w.last)
	*w.stages = append(*w.stages, Stage{name, took, cputime.Self().CPU - w.cpu})
	return took
}

// workers is how many things are done at a time.
func workers() int { return runtime.GOMAXPROCS(0) }
