package server

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"strconv"
	"sync"
)

// Site makes the files of a site, by their slash-separated paths within it. It
// stays as it is; what changes comes as another Site.
type Site interface {
	// Render makes a file in memory. The error is [fs.ErrNotExist] where the site
	// has none of that name.
	Render(name string) ([]byte, error)
	// Media opens a file that is served as it is, if name is one.
	Media(name string) (f io.ReadCloser, ok bool, err error)
}

// State is what the preview shows.
type State struct {
	Site     Site     // nil where none could be made; the one before is shown on
	Styles   []string // the style sheets of the site
	Problems []Problem
	// Reload has every page loaded again, whatever its own content: pictures
	// have changed.
	Reload bool
}

// Problem is shown over the page. It has the form that problems have as JSON.
type Problem struct {
	Path     string `json:"path"` // "" where it is not about a file
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	Severity string `json:"severity"` // "error" or "warning"
	Message  string `json:"message"`
	Excerpt  string `json:"excerpt,omitempty"`
	Caret    int    `json:"caret,omitempty"` // code points of Excerpt before the marked part
	Width    int    `json:"width,omitempty"` // code points of Excerpt that are marked
	Hint     string `json:"hint,omitempty"`
}

// Preview serves the state that it was told last.
type Preview struct {
	// Explain describes why a page could not be rendered. It may be nil.
	Explain func(error) Problem

	run   string // tells this preview's versions from those of another
	first chan struct{}

	mu      sync.Mutex
	state   State
	number  int           // of the state, from 1
	reload  int           // of the last state that had every page loaded again
	next    chan struct{} // closed at the next state
	pages   map[string]page
	styles  map[string]string // digests, by path from the root
	problem []Problem         // never nil
}

// page is a rendered file.
type page struct {
	data   []byte
	digest string
	err    error
}

// NewPreview is a preview that has nothing to show yet; requests wait.
func NewPreview() *Preview {
	return &Preview{run: rand.Text(), first: make(chan struct{}), next: make(chan struct{}), pages: map[string]page{}}
}

// Show shows a new state.
func (p *Preview) Show(s State) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.Site == nil {
		s.Site, s.Styles = p.state.Site, p.state.Styles
	}
	p.state, p.pages = s, map[string]page{}
	p.number++
	if s.Reload {
		p.reload = p.number
	}
	p.styles = map[string]string{}
	for _, name := range s.Styles {
		if made := p.make(name); made.err == nil {
			p.styles["/"+name] = made.digest
		}
	}
	p.problem = append([]Problem{}, s.Problems...)
	if p.number == 1 {
		close(p.first)
	}
	close(p.next)
	p.next = make(chan struct{})
}

// now is the version of the state, a channel that is closed when it is over, and
// what a browser is told of it.
func (p *Preview) now() (message, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return message{Version: p.version(), Styles: p.styles, Problems: p.problem}, p.next
}

// message is what a browser is told of a state.
type message struct {
	Version  string            `json:"version"`
	Styles   map[string]string `json:"styles"`
	Problems []Problem         `json:"problems"`
}

func (p *Preview) version() string { return p.run + "-" + strconv.Itoa(p.number) }

// kept is how many rendered files are kept for when they are asked for again.
const kept = 64

// render makes a file of the site that is shown now; a site that is exchanged
// meanwhile is rendered anew.
func (p *Preview) render(name string) (page, string) {
	for {
		p.mu.Lock()
		site, number, version := p.state.Site, p.number, p.version()
		done, ok := p.pages[name]
		p.mu.Unlock()
		if ok {
			return done, version
		}
		made := p.rendered(site, name)
		p.mu.Lock()
		if p.number == number {
			if len(p.pages) < kept {
				p.pages[name] = made
			}
			p.mu.Unlock()
			return made, version
		}
		p.mu.Unlock()
	}
}

// make renders a file; p is locked.
func (p *Preview) make(name string) page {
	made := p.rendered(p.state.Site, name)
	p.pages[name] = made
	return made
}

func (p *Preview) rendered(site Site, name string) page {
	if site == nil {
		return page{err: fs.ErrNotExist}
	}
	data, err := site.Render(name)
	if err != nil {
		return page{err: err, digest: digest([]byte(err.Error()))}
	}
	return page{data: data, digest: digest(data)}
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}

func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
