package server

import (
	"bytes"
	"encoding/json"
	"html"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// loaded is the data that the script gets about its page.
type loaded struct {
	Version string            `json:"version"`
	Digest  string            `json:"digest"`
	Styles  map[string]string `json:"styles"`
	Reload  int               `json:"reload"`
	Path    string            `json:"path"`
}

// inject adds the preview's script to a page and allows it in the page's content
// security policy.
func (p *Preview) inject(page []byte, path, digest, version string) []byte {
	p.mu.Lock()
	l := loaded{Version: version, Digest: digest, Styles: p.styles, Reload: p.reload, Path: path}
	p.mu.Unlock()
	data, err := json.Marshal(l)
	if err != nil {
		return page
	}
	tag := `<script src="` + OwnPrefix + `preview.js" data-page="` + html.EscapeString(string(data)) + "\" defer></script>\n"
	return WithTags(page, tag+p.Tags)
}

// WithTags adds tags that load scripts and style sheets of the preview to a page, and
// allows them in the page's content security policy.
func WithTags(page []byte, tags string) []byte {
	page = policy.ReplaceAllFunc(page, func(meta []byte) []byte {
		m := policy.FindSubmatch(meta)
		allowed := allow(html.UnescapeString(string(m[2])))
		return slices.Concat(m[1], []byte(html.EscapeString(allowed)), m[3])
	})
	at := bytes.LastIndex(page, []byte("</body>"))
	if at < 0 {
		at = len(page)
	}
	return slices.Concat(page[:at], []byte(tags), page[at:])
}

// Asset returns a handler that serves a script or a style sheet of the preview.
func Asset(name string, data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-cache")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		serveBytes(w, r, name, data, digest(data))
	}
}

// policy finds the content security policies of a page.
var policy = regexp.MustCompile(`(?i)(<meta\s+http-equiv="content-security-policy"\s+content=")([^"]*)(")`)

// allow returns a content security policy that also allows the script, the
// connection and the style sheet of the preview, all from the page's own origin.
func allow(policy string) string {
	var names []string
	values := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		words := strings.Fields(directive)
		if len(words) == 0 {
			continue
		}
		name := strings.ToLower(words[0])
		if _, twice := values[name]; !twice { // the first one applies (CSP3, 2.2.1)
			names = append(names, name)
			values[name] = words[1:]
		}
	}
	for _, name := range []string{"script-src", "script-src-elem", "style-src", "style-src-elem", "connect-src"} {
		sources, ok := values[name]
		if !ok {
			if strings.HasSuffix(name, "-elem") {
				continue // falls back to the directive before it
			}
			if sources, ok = values["default-src"]; !ok {
				continue // everything is allowed
			}
			names = append(names, name)
		}
		values[name] = withSelf(sources)
	}
	var out []string
	for _, name := range names {
		out = append(out, strings.Join(append([]string{name}, values[name]...), " "))
	}
	return strings.Join(out, "; ")
}

func withSelf(sources []string) []string {
	out := slices.DeleteFunc(slices.Clone(sources), func(s string) bool { return strings.EqualFold(s, "'none'") })
	if !slices.Contains(out, "'self'") {
		out = append(out, "'self'")
	}
	return out
}
