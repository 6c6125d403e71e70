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

// Site makes the files of a site, which are named by slash-separated paths. A Site
// does not change; after a change there is a new one.
type Site interface {
	// Render returns a file. The error is [fs.ErrNotExist] if the site has no such
	// file.
	Render(name string) ([]byte, error)
	// Media opens a file that is served unchanged. It reports false if name is no
	// such file.
	Media(name string) (f io.ReadCloser, ok bool, err error)
}

// State is the content of the preview.
type State struct {
	Site     Site     // nil if no site could be made; the last one is kept
	Styles   []string // the style sheets of the site
	Problems []Problem
	// Reload makes browsers reload every page, since media have changed.
	Reload bool
}

// Problem is a problem that is shown on the page. Its JSON is that of a diagnostic.
type Problem struct {
	Path     string `json:"path"` // "" if it is not about a file
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	Severity string `json:"severity"` // "error" or "warning"
	Message  string `json:"message"`
	Excerpt  string `json:"excerpt,omitempty"`
	Caret    int    `json:"caret,omitempty"` // code points of Excerpt before the marked part
	Width    int    `json:"width,omitempty"` // code points of Excerpt that are marked
	Hint     string `json:"hint,omitempty"`
}

// Preview serves the latest state. Its methods may be called by several goroutines
// at once.
type Preview struct {
	// Explain returns the problem for an error of Render. It may be nil.
	Explain func(error) Problem
	// Tags load further scripts and style sheets of the preview. They are added to
	// every page.
	Tags string

	run   string // a random ID, since versions of different runs must differ
	first chan struct{}

	mu      sync.Mutex
	state   State
	number  int           // number of the state, from 1
	reload  int           // number of the last state with Reload
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

// NewPreview returns a preview without a state. Requests wait for the first state.
func NewPreview() *Preview {
	return &Preview{run: rand.Text(), first: make(chan struct{}), next: make(chan struct{}), pages: map[string]page{}}
}

// Show replaces the state.
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

// Shown reports whether there has been a state.
func (p *Preview) Shown() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.number > 0
}

// now returns the message about the current state, and a channel that is closed at
// the next state.
func (p *Preview) now() (message, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return message{Version: p.version(), Styles: p.styles, Problems: p.problem}, p.next
}

// message is what a browser receives about a state.
type message struct {
	Version  string            `json:"version"`
	Styles   map[string]string `json:"styles"`
	Problems []Problem         `json:"problems"`
}

func (p *Preview) version() string { return p.run + "-" + strconv.Itoa(p.number) }

// maxRendered is the maximum number of rendered files that are kept.
const maxRendered = 64

// render returns a file of the current site and the version of its state. If the
// state changes meanwhile, it renders the file again.
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
			if len(p.pages) < maxRendered {
				p.pages[name] = made
			}
			p.mu.Unlock()
			return made, version
		}
		p.mu.Unlock()
	}
}

// make renders a file of the current site. The caller must hold p.mu.
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
