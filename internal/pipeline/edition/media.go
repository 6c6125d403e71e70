package edition

import (
	"io"
	"net/url"
	"path"
	"strings"

	"dossier/internal/site/leak"
)

// references are the names of media that texts mention.
type references map[string]bool

func newReferences() references { return references{} }

// add adds what follows "media/" in a text, up to what ends an address.
func (r references) add(text string) {
	const folder = "media/"
	for {
		i := strings.Index(text, folder)
		if i < 0 {
			return
		}
		text = text[i+len(folder):]
		for _, end := range []string{" \t\n\"'<>)]|", "\n\"'<>)]|"} { // names of files may have spaces
			name := text
			if n := strings.IndexAny(text, end); n >= 0 {
				name = text[:n]
			}
			if len(name) > 1000 {
				continue
			}
			name, _, _ = strings.Cut(name, "#")
			r[strings.TrimSpace(name)] = true
			if plain, err := url.PathUnescape(name); err == nil {
				r[strings.TrimSpace(plain)] = true
			}
		}
	}
}

// has reports whether a text mentions a file in media/.
func (r references) has(p string) bool {
	name := path.Clean(strings.TrimPrefix(p, "media/"))
	return r[name] || r[(&url.URL{Path: name}).EscapedPath()]
}

// opaque reports whether the search cannot look into a file: it is neither text nor a
// picture.
func (p *Plan) opaque(name string) bool {
	f, err := p.Corpus.Open(name)
	if err != nil {
		return true
	}
	defer f.Close()
	head := make([]byte, leak.HeadSize)
	n, _ := io.ReadFull(f, head)
	return leak.Opaque(head[:n])
}
