// Package reviewpage serves the page of the preview on which an editor decides
// proposals. It reads the content again for each request, and writes decisions to
// review.yaml as the commands of dossier review do.
//
// Only forms of this page can change the content. The request must name the
// loopback interface as its host. If the browser sends an origin, it must be that
// of the page. The form must contain a random token, which is new in each run and
// is on no other page.
package reviewpage

import (
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"

	"dossier/internal/diag"
	"dossier/internal/edit/reviewfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/server"
	"dossier/internal/site/pages"
	"dossier/internal/source/decision"
)

// Path is the path of the page.
const Path = "/review.html"

// maxFormBytes is the maximum size of a form.
const maxFormBytes = 64 << 10

// Over returns a handler that serves the review page of the dossier at Path. It
// passes all other requests to below.
func Over(o pipeline.Options, below http.Handler) http.Handler {
	p := &page{options: o, token: rand.Text()}
	mux := http.NewServeMux()
	mux.Handle("/", below)
	mux.Handle(Path, p)
	return mux
}

type page struct {
	options pipeline.Options
	token   string
	writing sync.Mutex // held while a decision is written
}

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	switch {
	case !server.LoopbackName(r.Host):
		http.Error(w, fmt.Sprintf("this preview does not serve the host %q", r.Host), http.StatusForbidden)
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		p.show(w, r, http.StatusOK, "")
	case r.Method != http.MethodPost:
		h.Set("Allow", "GET, HEAD, POST")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	case !sameOrigin(r):
		http.Error(w, "this form was sent by another page", http.StatusForbidden)
	default:
		p.post(w, r)
	}
}

// post handles a submitted form.
func (p *page) post(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxFormBytes)
	if err := r.ParseForm(); err != nil {
		status, message := http.StatusBadRequest, "cannot read the form"
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large):
			status, message = http.StatusRequestEntityTooLarge, "the form is too large"
		case errors.Is(err, os.ErrDeadlineExceeded):
			status, message = http.StatusRequestTimeout, "the form took too long to arrive"
		}
		http.Error(w, message, status)
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.PostForm.Get("token")), []byte(p.token)) != 1 {
		p.show(w, r, http.StatusForbidden, "The preview was restarted after this page was loaded. Decide again.")
		return
	}
	d, err := p.decide(r)
	if err != nil {
		p.show(w, r, http.StatusUnprocessableEntity, err.Error())
		return
	}
	to := url.Values{"done": {string(d.Verb) + " " + string(d.ID)}}
	if kind := r.URL.Query().Get("kind"); kind != "" {
		to.Set("kind", kind)
	}
	http.Redirect(w, r, Path+"?"+to.Encode(), http.StatusSeeOther)
}

// decide writes the decision in a form to review.yaml.
func (p *page) decide(r *http.Request) (decision.Decision, error) {
	form := r.PostForm
	id, err := decision.Parse(form.Get("id"))
	if err != nil {
		return decision.Decision{}, err
	}
	d := decision.Decision{Verb: decision.Verb(form.Get("verb")), ID: id, Reason: form.Get("reason")}
	if form.Get("entity") != "" { // a button for a candidate of a mention
		d.Verb = decision.Means
		d.Entity, err = decision.Parse(form.Get("entity"))
	}
	switch d.Verb {
	case decision.Rename:
		if d.Name = strings.TrimSpace(form.Get("name")); d.Name == "" {
			err = errors.New("the name is empty")
		}
	case decision.Merge:
		d.Into, err = decision.Parse(form.Get("into"))
	}
	if err != nil {
		return d, err
	}
	if !d.Verb.Fits(id.Kind()) {
		return d, fmt.Errorf("%q does not apply to %q", string(d.Verb), string(id))
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	found, _, err := p.options.Review(r.Context())
	if err != nil {
		return d, err
	}
	if found == nil {
		return d, errors.New("there is no dossier; dossier check reports what is wrong")
	}
	for _, named := range []decision.ID{d.ID, d.Into, d.Entity} {
		if _, ok := found.What(named); named != "" && !ok {
			return d, fmt.Errorf("no finding has the id %q", string(named))
		}
	}
	d.What, _ = found.What(id)
	problems, err := reviewfile.Update(r.Context(), p.options.Content, p.options.Output.Lock, func(text string) (string, diag.List, error) { return reviewfile.Put(text, d) })
	if errors.Is(err, reviewfile.ErrProblems) {
		first := problems[0]
		return d, fmt.Errorf("%s:%d:%d: %s; nothing was written", first.Path, first.Line, first.Col, first.Message)
	}
	return d, err
}

// show writes the page, with an error message if wrong is not empty.
func (p *page) show(w http.ResponseWriter, r *http.Request, status int, wrong string) {
	found, _, err := p.options.Review(r.Context())
	if err == nil && found == nil {
		err = errors.New("there is no dossier; dossier check reports what is wrong")
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	v := pages.Review{Total: len(found.Items), Kind: decision.Kind(r.URL.Query().Get("kind")), Token: p.token, Wrong: wrong}
	if verb, id, ok := strings.Cut(r.URL.Query().Get("done"), " "); ok && status == http.StatusOK {
		if d := decision.Find(found.Decisions, decision.ID(id)); d != nil && string(d.Verb) == verb {
			v.Done = verb + ": " + d.What
		}
	}
	for _, k := range decision.Kinds() {
		n := 0
		for _, i := range found.Items {
			if i.Kind == k {
				n++
			}
		}
		if n > 0 {
			v.Kinds = append(v.Kinds, pages.ReviewKind{Kind: k, Count: n})
		}
	}
	for _, i := range found.Items {
		if v.Kind == "" || v.Kind == i.Kind {
			v.Items = append(v.Items, i)
		}
	}
	var b bytes.Buffer
	if err := found.Page(&b, p.options, v); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // an error means that the browser has disconnected
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
