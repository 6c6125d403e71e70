package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// heartbeat is the time between writes to an idle connection. A write fails if the
// browser has disconnected.
const heartbeat = 20 * time.Second

// events sends the current state and each later one to the browser, as server-sent
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
