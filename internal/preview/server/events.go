package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// heartbeat is how often a connection without news is written to, so that one
// whose reader has gone ends.
const heartbeat = 20 * time.Second

// events tells a browser of the state and of each that follows, as server-sent
// events (HTML Living Standard, 9.2).
func (p *Preview) events(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	out := http.NewResponseController(w)
	alive := time.NewTicker(heartbeat)
	defer alive.Stop()
	if _, err := fmt.Fprint(w, "retry: 500\n\n"); err != nil {
		return
	}
	for {
		now, next := p.now()
		data, err := json.Marshal(now)
		if err != nil {
			return
		}
		if _, err := fmt.Fprintf(w, "data: %s\n\n", data); err != nil {
			return
		}
		for wait := true; wait; {
			if err := out.Flush(); err != nil {
				return
			}
			select {
			case <-next:
				wait = false
			case <-alive.C:
				if _, err := fmt.Fprint(w, ":\n\n"); err != nil {
					return
				}
			case <-r.Context().Done():
				return
			}
		}
	}
}
