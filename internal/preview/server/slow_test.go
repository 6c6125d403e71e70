package server

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

// readAll answers with how reading the body ended.
var readAll = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	n, err := io.Copy(io.Discard, r.Body)
	var large *http.MaxBytesError
	switch {
	case err == nil:
		fmt.Fprintf(w, "%d bytes", n)
	case errors.As(err, &large):
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
	case errors.Is(err, os.ErrDeadlineExceeded):
		http.Error(w, "too slow", http.StatusRequestTimeout)
	default:
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
})

// dial connects to a server of h that waits for a body as long as given.
func dial(t *testing.T, h http.Handler, within time.Duration) (net.Conn, *bufio.Reader) {
	t.Helper()
	srv := httptest.NewServer(boundBodies(h, within))
	t.Cleanup(srv.Close)
	c, err := net.Dial("tcp", srv.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c, bufio.NewReader(c)
}

func TestSlowBodiesAreCut(t *testing.T) {
	c, in := dial(t, readAll, 300*time.Millisecond)
	fmt.Fprint(c, "POST /review.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
	go func() { // a byte now and then, for ever
		for {
			if _, err := c.Write([]byte("a")); err != nil {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}()
	answer, err := http.ReadResponse(in, nil)
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode != http.StatusRequestTimeout {
		t.Errorf("status %d", answer.StatusCode)
	}
	_, _ = io.Copy(io.Discard, answer.Body)
	if _, err := in.ReadByte(); err == nil {
		t.Error("the connection stays open")
	}
}

// A handler that does not read the body does not keep the connection either.
func TestSlowBodyThatNobodyReads(t *testing.T) {
	c, in := dial(t, preview(State{Site: example(t)}), 300*time.Millisecond)
	fmt.Fprint(c, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\na")
	answer, err := http.ReadResponse(in, nil)
	if err != nil || answer.StatusCode != http.StatusMethodNotAllowed {
		t.Fatal(answer, err)
	}
	_, _ = io.Copy(io.Discard, answer.Body)
	if _, err := in.ReadByte(); err == nil {
		t.Error("the connection stays open")
	}
}

func TestBodiesThatAreNotSlow(t *testing.T) {
	c, in := dial(t, readAll, time.Minute)
	for _, size := range []int{0, 1, maxBody} { // on one connection
		fmt.Fprintf(c, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s", size, strings.Repeat("a", size))
		answer, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(answer.Body); err != nil || string(got) != fmt.Sprint(size, " bytes") {
			t.Errorf("%d bytes: %q, %v", size, got, err)
		}
	}
	fmt.Fprintf(c, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s", maxBody+1, strings.Repeat("a", maxBody+1))
	if answer, err := http.ReadResponse(in, nil); err != nil || answer.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("a body that is too large: %v, %v", answer, err)
	}
}

// A stream of events outlasts the time for bodies.
func TestEventsOutlastTheTimeForBodies(t *testing.T) {
	const within = 100 * time.Millisecond
	p := preview(State{Site: example(t)})
	c, in := dial(t, p, within)
	fmt.Fprint(c, "GET /.dossier/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
	answer, err := http.ReadResponse(in, nil)
	if err != nil {
		t.Fatal(err)
	}
	events := bufio.NewReader(answer.Body)
	next := func() string {
		for {
			line, err := events.ReadString('\n')
			if err != nil {
				t.Fatalf("the stream ended: %v", err)
			}
			if strings.HasPrefix(line, "data:") {
				return line
			}
		}
	}
	next()
	time.Sleep(5 * within)
	p.Show(State{Site: example(t), Problems: []Problem{{Message: "later"}}})
	if got := next(); !strings.Contains(got, "later") {
		t.Errorf("got %s", got)
	}
}
