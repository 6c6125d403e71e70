// Package serve shows a built site on this machine. It listens on the loopback
// interface only, answers only requests that are addressed to it by a loopback
// name (so that no web page can reach it through a name of its own that
// resolves to 127.0.0.1), and never leaves the site's folder.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// portsTried is how many ports above the wanted one are tried when that is in
// use.
const portsTried = 20

// highestPort is the highest port that TCP has.
const highestPort = 65535

// Listen opens the wanted port on the loopback interface, or the next free one.
// Port 0 takes any.
func Listen(port int) (net.Listener, error) {
	if port < 0 || port > highestPort {
		return nil, fmt.Errorf("port %d is not between 0 and %d", port, highestPort)
	}
	var first error
	for p := port; p <= min(port+portsTried, highestPort); p++ {
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(p)))
		if err == nil {
			return l, nil
		}
		if first == nil {
			first = err
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			break
		}
	}
	return nil, first
}

// Run serves with h until ctx ends.
func Run(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return srv.Close()
	}
}

// Handler serves the site in dir. The folder is opened anew for each request,
// since a build may put another one in its place.
func Handler(dir string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !LoopbackName(r.Host) {
			http.Error(w, fmt.Sprintf("this preview does not answer to the name %q", r.Host), http.StatusForbidden)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
			return
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			http.Error(w, "the site is not built", http.StatusServiceUnavailable)
			return
		}
		defer root.Close()
		h := w.Header()
		h.Set("Cache-Control", "no-cache")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		serveFile(w, r, root.FS())
	})
}

func serveFile(w http.ResponseWriter, r *http.Request, site fs.FS) {
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	info, err := fs.Stat(site, orDot(name))
	if err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, path.Base(r.URL.Path)+"/", http.StatusMovedPermanently)
			return
		}
		name = path.Join(name, "index.html")
		info, err = fs.Stat(site, name)
	}
	if err != nil || hidden(name) {
		notFound(w, site)
		return
	}
	f, err := site.Open(name)
	if err != nil {
		notFound(w, site)
		return
	}
	defer f.Close()
	content, ok := f.(interface {
		Read([]byte) (int, error)
		Seek(int64, int) (int64, error)
	})
	if !ok {
		notFound(w, site)
		return
	}
	http.ServeContent(w, r, name, info.ModTime(), content)
}

func orDot(name string) string {
	if name == "" {
		return "."
	}
	return name
}

// hidden reports whether a file is none of the site's pages: the manifest, a
// version control folder.
func hidden(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") {
			return true
		}
	}
	return false
}

func notFound(w http.ResponseWriter, site fs.FS) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	if page, err := fs.ReadFile(site, "404.html"); err == nil {
		_, _ = w.Write(page) // the reader has gone if this goes wrong
	}
}

// LoopbackName reports whether a Host header names this machine's loopback
// interface.
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
