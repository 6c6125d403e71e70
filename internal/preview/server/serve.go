// Package server serves a preview of a dossier on this machine.
//
// Pages are rendered when the browser requests them. A script is added to each
// page, and its content security policy is extended to allow the script. The script
// listens for changes. It reloads a page if its content has changed and keeps the
// scroll position, replaces style sheets without a reload, and shows problems on
// the page. Files on disk do not contain the script.
//
// The server listens on the loopback interface only and serves only the files of
// the site. It rejects requests whose host is not a loopback name, so that a web
// page cannot reach it through a domain that resolves to 127.0.0.1.
package server

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// portsTried is the number of ports that Listen tries after the wanted one.
const portsTried = 20

// highestPort is the highest TCP port.
const highestPort = 65535

// Times that a browser may take. A request with a body has to arrive as a whole
// within bodyTime. Streams of events have no body and last as long as they want.
const (
	headerTime = 10 * time.Second
	bodyTime   = 10 * time.Second
	idleTime   = 2 * time.Minute
)

// maxBody is the maximum size of the body of a request, in bytes.
const maxBody = 1 << 20

// CheckPort returns an error if there is no such port.
func CheckPort(port int) error {
	if port < 0 || port > highestPort {
		return fmt.Errorf("port %d is not between 0 and %d", port, highestPort)
	}
	return nil
}

// Listen listens on a port of the loopback interface. If the port is in use, it
// takes the next free one. Port 0 takes any free port.
func Listen(port int) (net.Listener, error) {
	if err := CheckPort(port); err != nil {
		return nil, err
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

// Run serves requests with h until ctx ends. It then closes all connections, so
// that it does not wait for connected browsers.
func Run(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: boundBodies(h, bodyTime), ReadHeaderTimeout: headerTime, IdleTimeout: idleTime}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return srv.Close()
	}
}

// boundBodies returns a handler that gives h requests with bodies of limited size,
// which have to arrive within the given time.
func boundBodies(h http.Handler, within time.Duration) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body != nil && r.Body != http.NoBody {
			// The server sets a new deadline for the next request.
			if err := http.NewResponseController(w).SetReadDeadline(time.Now().Add(within)); err != nil {
				http.Error(w, "cannot limit the time of this request", http.StatusInternalServerError)
				return
			}
			r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		}
		h.ServeHTTP(w, r)
	})
}
