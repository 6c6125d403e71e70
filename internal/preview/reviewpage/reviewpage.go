// Package reviewpage serves the page of the preview on which an editor decides
// proposals, one by one or many at once. It writes decisions to review.yaml as the
// commands of dossier review do, through package door.
//
// The page works without its script. With it, decisions do not load the page again.
package reviewpage

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"

	"dossier/internal/pipeline"
	"dossier/internal/preview/door"
	"dossier/internal/preview/server"
	"dossier/internal/source/decision"
)

// Path is the path of the page.
const Path = "/review.html"

// pageItems is the number of proposals on one page.
const pageItems = 100

// changesShown is the number of changes that the page offers to undo.
const changesShown = 5

//go:embed review.js
var script []byte

//go:embed review.css
var style []byte

// tags loads the script and the style sheet of the page.
var tags = `<link rel="stylesheet" href="` + server.OwnPrefix + `review.css">
<script src="` + server.OwnPrefix + `review.js" defer></script>
`

// Over returns a handler that serves the review page of the dossier at Path. It
// passes all other requests to below.
func Over(o pipeline.Options, d *door.Door, below http.Handler) http.Handler {
	p := &page{options: o, door: d, made: map[decision.ID]made{}}
	mux := http.NewServeMux()
	mux.Handle("/", below)
	mux.Handle(Path, p)
	mux.HandleFunc(server.OwnPrefix+"names", d.ServeNames)
	mux.HandleFunc(server.OwnPrefix+"review.js", server.Asset("review.js", script))
	mux.HandleFunc(server.OwnPrefix+"review.css", server.Asset("review.css", style))
	return mux
}

type page struct {
	options pipeline.Options
	door    *door.Door

	mu   sync.Mutex
	made map[decision.ID]made // decisions of this run, by finding
}

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !p.door.Admit(w, r) {
		return
	}
	if r.Method != http.MethodPost {
		p.show(w, r, http.StatusOK, "")
		return
	}
	status, err := p.door.Form(w, r)
	var done outcome
	if err == nil {
		if done, err = p.decide(r); err != nil {
			status = http.StatusUnprocessableEntity
		}
	}
	switch {
	case strings.Contains(r.Header.Get("Accept"), "application/json"):
		if err != nil {
			done.Error = err.Error()
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(done) // an error means that the browser has disconnected
	case err == nil:
		to := Path + groupOf(r.URL.Query()).Query
		http.Redirect(w, r, to, http.StatusSeeOther)
	case status == http.StatusForbidden || status == http.StatusUnprocessableEntity:
		p.show(w, r, status, err.Error())
	default:
		http.Error(w, err.Error(), status)
	}
}

// outcome is the answer to a form.
type outcome struct {
	Number int           `json:"number,omitempty"` // by which it can be undone
	What   string        `json:"what,omitempty"`
	IDs    []decision.ID `json:"ids,omitempty"`  // of the findings that were decided, or are open again
	Left   []decision.ID `json:"left,omitempty"` // of those that cannot be decided so
	Gone   []decision.ID `json:"gone,omitempty"` // of a batch, those that are not found any more
	Undone bool          `json:"undone,omitempty"`
	Error  string        `json:"error,omitempty"`
}

var errNone = errors.New("there is no dossier; dossier check reports what is wrong")

// review returns the review of the content as it is now.
func (p *page) review(r *http.Request) (*pipeline.Review, error) {
	found, _, err := p.door.Reviewer.Review(r.Context())
	if err == nil && found == nil {
		err = errNone
	}
	return found, err
}

// show writes the page, with an error message if wrong is not empty.
func (p *page) show(w http.ResponseWriter, r *http.Request, status int, wrong string) {
	found, err := p.review(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	v := overview(found, groupOf(r.URL.Query()), from(r.URL.Query()))
	v.Token, v.Wrong, v.Changes = p.door.Token(), wrong, p.door.Changes(changesShown)
	var b bytes.Buffer
	if err := found.Page(&b, p.options, v); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(server.WithTags(b.Bytes(), tags)) // an error means that the browser has disconnected
}
