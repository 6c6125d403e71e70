package pages

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"
	"sync"
)

// shared renders the parts of the frame that many pages have in common, each
// once. It keeps what went wrong with single articles.
type shared struct {
	renderer *Renderer
	parts    sync.Map // of func() (template.HTML, error) by partKey
	failures sync.Map // strings by the paths of articles; see Plan.Failures
}

// partKey identifies a rendering of a part. Its links depend on the depth and
// the folder of the page, and on the page itself if the part links to it.
type partKey struct {
	part   string
	folder string // the first of the path
	depth  int
	page   string // of lists and of pages at the root, "" of all others
}

// Masthead returns the top of the page.
func (f frame) Masthead() (template.HTML, error) { return f.part("masthead") }

// Colophon returns the foot of the page.
func (f frame) Colophon() (template.HTML, error) { return f.part("colophon") }

func (f frame) part(name string) (template.HTML, error) {
	key := partKey{part: name, depth: strings.Count(f.Path, "/")}
	key.folder, _, _ = strings.Cut(f.Path, "/")
	if key.depth == 0 || strings.HasSuffix(f.Path, "/index.html") {
		key.page = f.Path
	}
	render, _ := f.shared.parts.LoadOrStore(key, sync.OnceValues(func() (template.HTML, error) {
		b, err := f.shared.renderer.fragment(name, f)
		if err != nil {
			return "", fmt.Errorf("render %s: %w", name, err)
		}
		return template.HTML(b), nil
	}))
	return render.(func() (template.HTML, error))()
}

// fragment returns the output of the shared template of that name for v,
// without white space around it.
func (pc pageContext) fragment(name string, v any) (template.HTML, error) {
	b, err := pc.shared.renderer.fragment(name, v)
	if err != nil {
		return "", fmt.Errorf("render %s: %w", name, err)
	}
	return template.HTML(bytes.TrimSpace(b)), nil
}
