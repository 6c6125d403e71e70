package names

import (
	"encoding/json"
	"net/http"

	"dossier/internal/source/decision"
)

// maxCompleted is the number of names that are offered for a text.
const maxCompleted = 12

// Answer answers a request for the names that begin like ?q= and are of one of the
// kinds ?kind=. It answers with an array of [Name].
func (x *Index) Answer(w http.ResponseWriter, r *http.Request) {
	var kinds []decision.Kind
	for _, k := range r.URL.Query()["kind"] {
		kinds = append(kinds, decision.Kind(k))
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(x.Complete(r.URL.Query().Get("q"), maxCompleted, kinds...)) // an error means that the browser has disconnected
}
