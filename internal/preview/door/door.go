// Package door is the only way by which a browser changes the content folder.
//
// A request must name the loopback interface as its host. If the browser sends an
// origin, it must be that of the page. The request must contain a random token, which
// is new in each run; other sites cannot read the pages that have it. What is written
// stays within the content folder, is written as a whole or not at all, and is refused
// while another process writes.
//
// Each change can be undone, byte for byte if the file is still as it was written.
package door

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"dossier/internal/edit/contentfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/names"
	"dossier/internal/preview/server"
	"dossier/internal/site/pages"
)

// maxFormBytes is the maximum size of a form. The server limits it to the same size.
const maxFormBytes = 1 << 20

// maxChanges is the number of changes that can be undone.
const maxChanges = 1000

// Door changes one content folder. Its methods may be called by several goroutines at
// once.
type Door struct {
	Reviewer *pipeline.Reviewer

	folder contentfile.Folder
	token  string

	mu      sync.Mutex // held while files are changed
	changes []change
	first   int // number of changes[0]

	index struct {
		sync.Mutex
		of    *pipeline.Review
		names *names.Index
	}
}

// change is a change that can be undone.
type change struct {
	what   string
	files  []contentfile.File
	back   func(*contentfile.Work) error // undoes it if a file has changed since; may be nil
	undone bool
}

// New returns the door to the content folder of the dossier.
func New(o pipeline.Options) *Door {
	locking := o.Output.Lock
	locking.NoWait, locking.Notify = true, nil
	return &Door{
		Reviewer: pipeline.NewReviewer(o), token: rand.Text(), first: 1,
		folder: contentfile.Folder{Dir: o.Content, Holder: "dossier serve", Lock: locking},
	}
}

// Token returns what each request that changes something must contain.
func (d *Door) Token() string { return d.token }

// Names returns the names of the dossier. If fresh is false, they can be those of
// earlier content.
func (d *Door) Names(ctx context.Context, fresh bool) (*names.Index, error) {
	found := d.Reviewer.Last()
	if fresh || found == nil {
		var err error
		if found, _, err = d.Reviewer.Review(ctx); err != nil {
			return nil, err
		}
	}
	if found == nil {
		return names.New(nil), nil
	}
	return d.NamesOf(found), nil
}

// NamesOf returns the names of a review.
func (d *Door) NamesOf(found *pipeline.Review) *names.Index {
	d.index.Lock()
	defer d.index.Unlock()
	if d.index.of != found {
		d.index.of, d.index.names = found, names.New(found.Dossier)
	}
	return d.index.names
}

// Admit reports whether the request may be answered. Otherwise it has answered it.
// It keeps the answer away from caches and other sites.
func (d *Door) Admit(w http.ResponseWriter, r *http.Request) bool {
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	switch {
	case !server.LoopbackName(r.Host):
		http.Error(w, fmt.Sprintf("this preview does not serve the host %q", r.Host), http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead && r.Method != http.MethodPost:
		h.Set("Allow", "GET, HEAD, POST")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	case r.Method == http.MethodPost && !sameOrigin(r):
		http.Error(w, "this form was sent by another page", http.StatusForbidden)
	default:
		return true
	}
	return false
}

// ErrToken is the error for a form without the token of this run.
var ErrToken = errors.New("the preview was restarted after this page was loaded; load the page again")

// Form reads the form of an admitted request and compares its token. It returns the
// status of the answer with an error.
func (d *Door) Form(w http.ResponseWriter, r *http.Request) (status int, err error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxFormBytes)
	if err := r.ParseForm(); err != nil {
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large):
			return http.StatusRequestEntityTooLarge, errors.New("the form is too large")
		case errors.Is(err, os.ErrDeadlineExceeded):
			return http.StatusRequestTimeout, errors.New("the form took too long to arrive")
		}
		return http.StatusBadRequest, errors.New("cannot read the form")
	}
	if subtle.ConstantTimeCompare([]byte(r.PostForm.Get("token")), []byte(d.token)) != 1 {
		return http.StatusForbidden, ErrToken
	}
	return http.StatusOK, nil
}

// sameOrigin reports whether a form was sent by a page of this preview. It uses the
// headers Origin and Sec-Fetch-Site. A browser that sends neither is trusted, since
// the form also needs the token. The origin is "null" for a page without referrer.
func sameOrigin(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	origin := r.Header.Get("Origin")
	if site != "" && site != "same-origin" {
		return false
	}
	return origin == "" || origin == "http://"+r.Host || origin == "null" && site == "same-origin"
}

// Own reports whether a request was sent by a script of a page of this preview. A
// browser asks before it sends the header from another site, and is not answered.
func Own(r *http.Request) bool {
	return r.Header.Get("Dossier-Preview") != "" && sameOrigin(r)
}

// Change changes files of the folder. It returns the number by which the change can be
// undone, 0 if nothing has changed. What describes the change. Back undoes it if its
// files have changed since; it may be nil.
func (d *Door) Change(ctx context.Context, what string, decide, back func(*contentfile.Work) error) (number int, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	files, err := d.folder.Change(ctx, decide)
	if err != nil || len(files) == 0 {
		return 0, err
	}
	d.changes = append(d.changes, change{what: what, files: files, back: back})
	if len(d.changes) > maxChanges {
		d.changes[0] = change{}
		d.changes, d.first = d.changes[1:], d.first+1
	}
	return d.first + len(d.changes) - 1, nil
}

// Undo undoes a change. It returns what was undone.
func (d *Door) Undo(ctx context.Context, number int) (what string, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	i := number - d.first
	if i < 0 || i >= len(d.changes) || d.changes[i].undone {
		return "", errors.New("there is nothing to undo")
	}
	c := &d.changes[i]
	err = d.folder.Restore(ctx, c.files)
	if errors.Is(err, contentfile.ErrChanged) && c.back != nil {
		_, err = d.folder.Change(ctx, c.back)
	}
	if errors.Is(err, contentfile.ErrChanged) {
		err = fmt.Errorf("%s has changed since; take it back by hand", c.names())
	}
	c.undone = err == nil
	return c.what, err
}

func (c *change) names() string {
	var out []string
	for _, f := range c.files {
		out = append(out, f.Path)
	}
	return strings.Join(out, " or ")
}

// Changes returns the last changes that were not undone, at most most, the last first.
func (d *Door) Changes(most int) (out []pages.ReviewChange) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for i := len(d.changes) - 1; i >= 0 && len(out) < most; i-- {
		if !d.changes[i].undone {
			out = append(out, pages.ReviewChange{Number: d.first + i, What: d.changes[i].what})
		}
	}
	return out
}

// ServeNames answers requests of the preview's scripts for names. See [names.Index.Answer].
func (d *Door) ServeNames(w http.ResponseWriter, r *http.Request) {
	if !d.Admit(w, r) {
		return
	}
	if !Own(r) {
		http.Error(w, "this is for pages of the preview", http.StatusForbidden)
		return
	}
	x, err := d.Names(r.Context(), r.URL.Query().Get("fresh") != "")
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	x.Answer(w, r)
}

// Read returns the text of a file of the content folder. It reports false if there is
// no such file.
func (d *Door) Read(name string) (text string, exists bool, err error) {
	return contentfile.Read(d.folder.Dir, name)
}

// File returns the absolute path of a file of the content folder.
func (d *Door) File(name string) string {
	file := filepath.Join(d.folder.Dir, filepath.FromSlash(name))
	if abs, err := filepath.Abs(file); err == nil {
		return abs
	}
	return file
}
