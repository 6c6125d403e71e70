package server

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"path"
	"strings"
	"time"
)

// OwnPrefix is the path of the preview's own files. No file of a site begins with a
// dot.
const OwnPrefix = "/.dossier/"

var (
	//go:embed preview.js
	script []byte
	//go:embed preview.css
	style []byte
)

// ServeHTTP serves a file of the site, or a file of the preview itself.
func (p *Preview) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !LoopbackName(r.Host) {
		http.Error(w, fmt.Sprintf("this preview does not serve the host %q", r.Host), http.StatusForbidden)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	h := w.Header()
	h.Set("Cache-Control", "no-cache")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	select {
	case <-p.first:
	case <-r.Context().Done():
		return
	}
	switch r.URL.Path {
	case OwnPrefix + "preview.js":
		serveBytes(w, r, "preview.js", script, digest(script))
	case OwnPrefix + "preview.css":
		serveBytes(w, r, "preview.css", style, digest(style))
	case OwnPrefix + "events":
		p.events(w, r)
	case OwnPrefix + "page":
		p.describe(w, r)
	default:
		p.file(w, r)
	}
}

// file serves a file of the site.
func (p *Preview) file(w http.ResponseWriter, r *http.Request) {
	name, folder := fileName(r.URL.Path)
	if !folder && !hidden(name) && p.media(w, r, name) {
		return
	}
	made, version := p.look(name)
	if isMissing(made.err) && !folder {
		if index, _ := p.look(name + "/index.html"); index.err == nil {
			http.Redirect(w, r, path.Base(name)+"/", http.StatusMovedPermanently)
			return
		}
	}
	switch {
	case isMissing(made.err):
		p.notFound(w, r)
	case made.err != nil:
		p.failed(w, made, version)
	case isHTML(name):
		serveBytes(w, r, name, p.inject(made.data, r.URL.Path, made.digest, version), made.digest+"-"+version)
	default:
		serveBytes(w, r, name, made.data, made.digest)
	}
}

// look renders a file of the site. Hidden files are missing.
func (p *Preview) look(name string) (page, string) {
	if hidden(name) {
		return page{err: errHidden}, ""
	}
	return p.render(name)
}

var errHidden = fmt.Errorf("a hidden file: %w", fs.ErrNotExist)

// fileName returns the path in the site for a URL path. It reports whether the URL
// path is that of a folder.
func fileName(address string) (name string, folder bool) {
	name = strings.TrimPrefix(path.Clean("/"+address), "/")
	if name == "" || strings.HasSuffix(address, "/") {
		return path.Join(name, "index.html"), true
	}
	return name, false
}

// media serves a media file from disk. It reports false if there is no such file.
func (p *Preview) media(w http.ResponseWriter, r *http.Request, name string) bool {
	p.mu.Lock()
	site := p.state.Site
	p.mu.Unlock()
	if site == nil {
		return false
	}
	f, ok, err := site.Media(name)
	if !ok || err != nil {
		return false
	}
	defer f.Close()
	content, ok := f.(io.ReadSeeker)
	if !ok {
		return false
	}
	if mayRun(name) {
		// Its scripts must not change the content as pages of the preview do. In a
		// sandbox it has an origin of its own.
		w.Header().Set("Content-Security-Policy", "sandbox allow-scripts")
	}
	http.ServeContent(w, r, name, time.Time{}, content)
	return true
}

// mayRun reports whether a browser can run scripts of a media file.
func mayRun(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".pdf", ".txt", ".csv", ".json", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".mp3", ".mp4", ".webm", ".ogg", ".wav":
		return false
	}
	return true
}

func serveBytes(w http.ResponseWriter, r *http.Request, name string, data []byte, tag string) {
	w.Header().Set("ETag", `"`+tag+`"`)
	if kind := contentType(name); kind != "" {
		w.Header().Set("Content-Type", kind)
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}

// contentType returns the media type of files that pages need, so that it does not
// depend on the system. It returns "" for other files.
func contentType(name string) string {
	switch ext := path.Ext(name); ext {
	case ".html", ".css", ".js", ".csv", ".txt":
		return strings.TrimSuffix(mime.TypeByExtension(ext), "; charset=utf-8") + "; charset=utf-8"
	case ".json":
		return "application/json"
	case ".svg":
		return "image/svg+xml"
	}
	return ""
}

func isHTML(name string) bool { return path.Ext(name) == ".html" }

func (p *Preview) notFound(w http.ResponseWriter, r *http.Request) {
	made, version := p.render("404.html")
	body := made.data
	if made.err != nil {
		body = []byte("<!DOCTYPE html>\n<title>Not found</title>\n<p>There is no such page.</p>\n")
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(p.inject(body, r.URL.Path, "", version)) // an error means that the browser has disconnected
}

// failed reports that a page could not be rendered. The script shows the problem.
func (p *Preview) failed(w http.ResponseWriter, made page, version string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusInternalServerError)
	body := []byte("<!DOCTYPE html>\n<html lang=\"en\">\n<title>Not rendered</title>\n<body>\n<p>This page could not be rendered.</p>\n</body>\n</html>\n")
	_, _ = w.Write(p.inject(body, "", made.digest, version)) // an error means that the browser has disconnected
}

// description is what a browser receives about an open page.
type description struct {
	Version string `json:"version"`
	// Digest is the digest of the page, "" if the page does not exist.
	Digest string `json:"digest"`
	// Failed is set if the page could not be rendered.
	Failed *Problem `json:"failed,omitempty"`
	// Reload is the number of the last state with [State.Reload].
	Reload int `json:"reload"`
}

// describe serves the description of the page at ?path=.
func (p *Preview) describe(w http.ResponseWriter, r *http.Request) {
	name, folder := fileName(r.URL.Query().Get("path"))
	made, version := p.look(name)
	if isMissing(made.err) && !folder {
		made, version = p.look(name + "/index.html")
	}
	d := description{Version: version, Digest: made.digest}
	switch {
	case isMissing(made.err) || hidden(name):
		d.Digest = ""
	case made.err != nil:
		d.Failed = p.explain(made.err)
	}
	p.mu.Lock()
	d.Reload = p.reload
	p.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(d) // an error means that the browser has disconnected
}

func (p *Preview) explain(err error) *Problem {
	problem := Problem{Severity: "error", Message: err.Error()}
	if p.Explain != nil {
		problem = p.Explain(err)
	}
	return &problem
}

// hidden reports whether a part of the path begins with a dot. Sites have no such
// files.
func hidden(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") {
			return true
		}
	}
	return false
}

// LoopbackName reports whether a Host header names the loopback interface.
func LoopbackName(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
