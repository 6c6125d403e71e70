package corpus

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"runtime"
	"strings"
	"sync/atomic"

	"dossier/internal/diag"
	"dossier/internal/source/config"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"

	"golang.org/x/sync/errgroup"
)

// reader reads and parses several files at a time.
type reader struct {
	fsys   fs.FS
	files  []*file
	before map[string]*file // the files of the last read, by path
	news   atomic.Bool      // whether a file has changed
}

func (r *reader) run() {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, f := range r.files {
		g.Go(func() error {
			r.read(f)
			return nil
		})
	}
	_ = g.Wait() // the problems of a file are kept with it
}

// read reads f. If its bytes have not changed, read reuses the earlier value and
// problems.
func (r *reader) read(f *file) {
	before := r.before[f.path]
	if f.kind == media {
		if before != nil && before.kind == media && before.size == f.size && before.modified.Equal(f.modified) {
			f.value, f.problems = before.value, before.problems
			return
		}
		r.news.Store(true)
		m, err := readMedia(r.fsys, f.path)
		if err != nil {
			f.problems.Add(unreadable(f.path, err))
			return
		}
		f.value = m
		return
	}
	if f.size > document.MaxSize {
		f.problems.Add(document.TooLarge(f.path))
		r.news.Store(true)
		return
	}
	data, err := fs.ReadFile(r.fsys, f.path)
	if err != nil {
		f.problems.Add(unreadable(f.path, err))
		r.news.Store(true)
		return
	}
	f.sum = sha256.Sum256(data)
	if before != nil && before.kind == f.kind && before.sum == f.sum {
		f.value, f.problems, f.moved = before.value, before.problems, before.moved
		return
	}
	f.value, f.problems = guarded(parse)(f.path, f.kind, data)
	r.news.Store(true)
}

// parser is the type of parse.
type parser func(p string, k kind, data []byte) (any, diag.List)

// guarded returns a parser that returns an error for the file if do panics: one
// file must not stop a build.
func guarded(do parser) parser {
	return func(p string, k kind, data []byte) (value any, problems diag.List) {
		defer func() {
			if r := recover(); r != nil {
				value, problems = nil, diag.List{diag.File(p, diag.Error, "reading-failed", fmt.Sprintf("the program failed to read this file: %v", r)).
					WithHint("the file is left out; please report this, with the file if you can")}
			}
		}()
		return do(p, k, data)
	}
}

// parse returns the value of a file, or nil if there is none.
func parse(p string, k kind, data []byte) (any, diag.List) {
	switch k {
	case settings:
		c, problems := config.Parse(p, data)
		return c, problems
	case article:
		return some(document.ParseArticle(p, data))
	case annotations:
		return some(document.ParseAnnotations(p, data))
	case findings:
		return some(document.ParseFindings(p, data))
	case decisions:
		d, problems := document.ParseReview(p, data)
		return d, problems
	case editions:
		return some(edition.Parse(p, data))
	case record:
		return some(document.ParseRecord(recordKind(p), p, data))
	default:
		return some(document.ParsePage(p, data))
	}
}

// some returns a nil interface for a nil pointer.
func some[T any](v *T, problems diag.List) (any, diag.List) {
	if v == nil {
		return nil, problems
	}
	return v, problems
}

// recordKind returns the kind of the records in the folder of p.
func recordKind(p string) document.Kind {
	folder, _, _ := strings.Cut(p, "/")
	for _, k := range document.Kinds() {
		if k.Folder() == folder {
			return k
		}
	}
	panic("not a folder of records: " + p)
}
