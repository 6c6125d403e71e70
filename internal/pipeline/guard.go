package pipeline

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"dossier/internal/diag"
	"dossier/internal/site/leak"
	"dossier/internal/site/publish"
	"dossier/internal/site/searchindex"
	"dossier/internal/source/edition"
	"dossier/internal/text/namekey"
)

// ErrLeak is the error of an edition in whose files something was found that it is to
// leave out. Nothing is published then.
var ErrLeak = errors.New("nothing is published: what the edition leaves out was found in its files")

// largestSearched is the size in bytes of the largest file that can be in an edition.
const largestSearched = 256 << 20

// mostHits is the number of places in one file that are reported.
const mostHits = 20

// guard searches all files of an edition on their way to disk.
type guard struct {
	search *leak.Searcher
	// terms searches the index, in which each word of a text is alone. A word of allowed
	// words may be there; the texts say whether it is anywhere else.
	terms  *leak.Searcher
	target string

	// searched has the digests of the files that a preview may show, by path. It is nil
	// for a build, which writes what was searched.
	searched map[string][sha256.Size]byte

	mu      sync.Mutex
	leaks   diag.List
	notes   diag.List
	allowed map[string]int
}

func newGuard(s leak.Secrets, target string) *guard {
	g := &guard{search: leak.New(s), target: target, allowed: map[string]int{}}
	for _, words := range s.Allowed {
		s.Allowed = append(s.Allowed, namekey.Words(namekey.Of(words))...)
	}
	g.terms = leak.New(s)
	return g
}

// to makes a file, searches it, and passes it to the site on disk.
func (g *guard) to(site *publish.Site, f file) error {
	return g.pass(f, func(b []byte) error { return site.Put(f.path, b) })
}

// pass makes a file, searches its name and all its bytes, and passes them on.
func (g *guard) pass(f file, to func([]byte) error) error {
	g.look(f.path, []byte(f.path), "in the name of the file")
	use := func(b []byte) error {
		g.look(f.path, b, "")
		return to(b)
	}
	if f.open == nil {
		return f.bytes(use)
	}
	r, err := f.open()
	if err != nil {
		return fmt.Errorf("copy %s: %w", f.path, err)
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, largestSearched+1))
	switch {
	case err != nil:
		return fmt.Errorf("copy %s: %w", f.path, err)
	case len(b) > largestSearched:
		g.report(&g.leaks, g.at(f.path, diag.Error, "leak-unsearched", fmt.Sprintf("larger than %d MiB, so it cannot be searched", largestSearched>>20)).
			WithHint(`leave it out with "media"`))
		return nil
	case leak.Opaque(b[:min(len(b), leak.HeadSize)]):
		g.report(&g.notes, g.at(f.path, diag.Warning, "edition-opaque", "neither text nor picture: the search may not see all that is in it").
			WithHint(`look into it, or leave it out with "media"`))
	}
	return use(b)
}

// look searches the bytes of a file, or its name.
func (g *guard) look(path string, b []byte, where string) {
	search := g.search
	if strings.HasPrefix(path, searchindex.Terms) {
		search = g.terms
	}
	hits, allowed, whole := search.Find(b)
	g.mu.Lock()
	for words, n := range allowed {
		g.allowed[words] += n
	}
	g.mu.Unlock()
	if !whole {
		g.report(&g.leaks, g.at(path, diag.Error, "leak-unsearched", "takes too much work to be searched"))
	}
	hits = slices.CompactFunc(hits, sameToRead)
	for i, h := range hits {
		if i == mostHits {
			g.report(&g.leaks, g.at(path, diag.Error, "leak", fmt.Sprintf("%d more places", len(hits)-i)))
			break
		}
		g.report(&g.leaks, g.diagnostic(path, b, h, where))
	}
}

// sameToRead reports whether two hits give the same problem: the same words in one
// place, found as two forms of a name.
func sameToRead(a, b leak.Hit) bool {
	return a.Start == b.Start && a.Found == b.Found && a.How == b.How && a.Secret.What == b.Secret.What
}

// diagnostic returns the problem of a hit.
func (g *guard) diagnostic(path string, b []byte, h leak.Hit, where string) diag.Diagnostic {
	message := fmt.Sprintf("%q is %s", h.Found, h.Secret.What)
	if h.How != "" {
		message += ", read through " + h.How
	}
	if where != "" {
		return g.at(path, diag.Error, "leak", message+", "+where)
	}
	d := g.at(path, diag.Error, "leak", message)
	if bytes.IndexByte(b, 0) < 0 {
		before := b[:h.Start]
		d.Line = 1 + bytes.Count(before, []byte("\n"))
		d.Col = 1 + len(bytes.Runes(before[bytes.LastIndexByte(before, '\n')+1:]))
	}
	return d
}

func (g *guard) at(path string, s diag.Severity, code, message string) diag.Diagnostic {
	return diag.File(filepath.ToSlash(filepath.Join(g.target, path)), s, code, message)
}

func (g *guard) report(to *diag.List, d diag.Diagnostic) {
	g.mu.Lock()
	defer g.mu.Unlock()
	to.Add(d)
}

// record notes that a file may be shown.
func (g *guard) record(path string, b []byte) {
	sum := sha256.Sum256(b)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.searched[path] = sum
}

// clears reports whether a preview may show a file.
func (g *guard) clears(path string, b []byte) bool {
	sum, ok := g.searched[path]
	return ok && sum == sha256.Sum256(b)
}

// verdict returns ErrLeak if something was found.
func (g *guard) verdict() error {
	if len(g.leaks) > 0 {
		return ErrLeak
	}
	return nil
}

// found returns what was found.
func (g *guard) found() diag.List { return slices.Concat(g.leaks, g.notes) }

// allowances returns what the edition allows to stay, and how often it does.
func (g *guard) allowances(allow []edition.Allow) (out diag.List) {
	for _, a := range allow {
		d := a.Location.Warning("words", "edition-allowed", fmt.Sprintf("hidden names may stay in %q, and were found there %d times: %s", a.Words, g.allowed[a.Words], a.Reason))
		d.Severity = diag.Info
		out.Add(d)
	}
	return out
}
