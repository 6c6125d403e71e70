// Package annotate lets an editor annotate an article in the preview by selecting
// words, and write records from what is found there. It writes what an editor would
// write by hand, through package door.
package annotate

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"dossier/internal/edit/contentfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/door"
	"dossier/internal/preview/server"
	"dossier/internal/source/document"
)

const prefix = server.OwnPrefix + "edit/"

//go:embed *.js *.css
var assets embed.FS

// Tags loads the script on a page of the preview.
const Tags = `<link rel="stylesheet" href="` + prefix + `page.css">
<script src="` + prefix + `passages.js" defer></script>
<script src="` + prefix + `tools.js" defer></script>
<script src="` + prefix + `annotate.js" defer></script>
<script src="` + prefix + `records.js" defer></script>
`

// Over returns a handler that answers the script. It passes all other requests to
// below.
func Over(d *door.Door, below http.Handler) http.Handler {
	h := &handler{door: d, editor: editor()}
	mux := http.NewServeMux()
	mux.Handle("/", below)
	for _, name := range []string{"passages.js", "tools.js", "annotate.js", "records.js", "annotate.css", "page.css"} {
		text, err := assets.ReadFile(name)
		if err != nil {
			panic(err) // it is embedded above
		}
		mux.HandleFunc(prefix+name, server.Asset(name, text))
	}
	mux.HandleFunc(prefix+"start", h.start)
	for name, do := range map[string]func(*http.Request) (answer, error){
		"mark": h.mark, "undo": h.undo, "draft": h.draft, "check": h.check, "save": h.save, "open": h.open,
	} {
		mux.HandleFunc(prefix+name, h.form(do))
	}
	return mux
}

type handler struct {
	door   *door.Door
	editor []string // the command of the editor's text editor; empty if there is none
}

// answer is the answer to a form.
type answer struct {
	Number   int       `json:"number,omitempty"` // by which it can be undone
	What     string    `json:"what,omitempty"`   // was done
	Path     string    `json:"path,omitempty"`   // of the file
	Line     int       `json:"line,omitempty"`
	Text     string    `json:"text,omitempty"` // that was written, or a draft
	Problems []problem `json:"problems,omitempty"`

	Error string `json:"error,omitempty"`
	Field string `json:"field,omitempty"` // that the error is about
	Hint  string `json:"hint,omitempty"`
	New   bool   `json:"new,omitempty"` // a new claim can be written
}

// problem is a problem with the text of a record.
type problem struct {
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint,omitempty"`
}

// refusal is an error with what an editor can do about it.
type refusal struct {
	message, field, hint string
	conflict             bool // with what is in the content folder now
	isNew                bool
}

func (e *refusal) Error() string { return e.message }

// form returns a handler of forms. It answers with JSON.
func (h *handler) form(do func(*http.Request) (answer, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !h.door.Admit(w, r) {
			return
		}
		if r.Method != http.MethodPost || !door.Own(r) {
			http.Error(w, "this is for pages of the preview", http.StatusForbidden)
			return
		}
		status, err := h.door.Form(w, r)
		var a answer
		if err == nil {
			if a, err = do(r); err != nil {
				status = http.StatusUnprocessableEntity
			}
		}
		if err != nil {
			a.Error = err.Error()
			var refused *refusal
			if errors.As(err, &refused) {
				a.Field, a.Hint, a.New = refused.field, refused.hint, refused.isNew
				if refused.conflict {
					status = http.StatusConflict
				}
			}
			if errors.Is(err, contentfile.ErrChanged) {
				status = http.StatusConflict
			}
		}
		write(w, status, a)
	}
}

func write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // an error means that the browser has disconnected
}

// started is what the script of a page gets first.
type started struct {
	Token  string `json:"token"`
	File   string `json:"file,omitempty"`   // of the article of the page
	Record string `json:"record,omitempty"` // path of the record that the page shows
	Kind   string `json:"kind,omitempty"`   // of record that could be written of what the page shows
	Name   string `json:"name,omitempty"`   // of what the page shows
	Editor string `json:"editor,omitempty"` // the program that files are opened in
}

// start answers with what the page at ?page= can do, and with the token.
func (h *handler) start(w http.ResponseWriter, r *http.Request) {
	if !h.door.Admit(w, r) {
		return
	}
	if !door.Own(r) {
		http.Error(w, "this is for pages of the preview", http.StatusForbidden)
		return
	}
	page := r.URL.Query().Get("page")
	found, err := h.known(r, page)
	if err != nil {
		write(w, http.StatusServiceUnavailable, answer{Error: err.Error()})
		return
	}
	s := started{Token: h.door.Token()}
	if len(h.editor) > 0 {
		s.Editor = programName(h.editor)
	}
	if a := found.Article(page); a != nil {
		s.File = a.Path
	} else if t := thingOf(found.Dossier, page); t != nil {
		s.Record, s.Kind, s.Name = t.record, t.kind.String(), t.name
	}
	write(w, http.StatusOK, s)
}

// known returns a review that knows the page. The content may have changed since.
func (h *handler) known(r *http.Request, page string) (*pipeline.Review, error) {
	if last := h.door.Reviewer.Last(); last != nil && (last.Article(page) != nil || thingOf(last.Dossier, page) != nil) {
		return last, nil
	}
	return h.review(r)
}

// review returns the review of the content as it is now.
func (h *handler) review(r *http.Request) (*pipeline.Review, error) {
	found, _, err := h.door.Reviewer.Review(r.Context())
	if err == nil && found == nil {
		err = errors.New("there is no dossier; dossier check reports what is wrong")
	}
	return found, err
}

// article returns the article of a page as it is on disk now.
func article(found *pipeline.Review, page string, read func(string) (string, bool, error)) (*document.Article, error) {
	known := found.Article(page)
	if known == nil {
		return nil, &refusal{message: "this page shows no article any more", conflict: true}
	}
	text, exists, err := read(known.Path)
	if err != nil {
		return nil, err
	}
	if !exists {
		return nil, &refusal{message: fmt.Sprintf("the article %s is gone", known.Path), conflict: true}
	}
	a, problems := document.ParseArticle(known.Path, []byte(text))
	if a == nil {
		for _, p := range problems {
			return nil, &refusal{message: fmt.Sprintf("%s:%d:%d: %s", p.Path, p.Line, p.Col, p.Message), conflict: true}
		}
		return nil, &refusal{message: fmt.Sprintf("the article %s cannot be read", known.Path), conflict: true}
	}
	a.Slug = known.Slug
	return a, nil
}

// undo undoes a change.
func (h *handler) undo(r *http.Request) (answer, error) {
	n, err := strconv.Atoi(r.PostForm.Get("number"))
	if err != nil {
		return answer{}, errors.New("there is nothing to undo")
	}
	what, err := h.door.Undo(r.Context(), n)
	if err != nil {
		return answer{}, err
	}
	return answer{What: "undone: " + what}, nil
}
