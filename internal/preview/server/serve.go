// Package server shows a dossier on this machine while it is written.
//
// Pages are rendered when they are asked for. Each carries a script of the
// preview, which listens for changes: it loads the page again where its content
// is another, keeps the place in it, exchanges style sheets without loading the
// page, and shows problems over it. The page's own content security policy is
// kept but for what the script needs. Files on disk carry none of this.
//
// It listens on the loopback interface only, answers only requests that are
// addressed to it by a loopback name (so that no web page can reach it through a
// name of its own that resolves to 127.0.0.1), and serves the files of the site
// and nothing else.
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

// Run serves with h until ctx ends. Connections are then cut, so that a browser
// that is connected does not keep it.
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
