package server

import (
	"mime"
	"testing"
)

// The content type does not depend on what the system knows about file names.
func TestContentTypes(t *testing.T) {
	if err := mime.AddExtensionType(".json", "text/x-other"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := mime.AddExtensionType(".json", "application/json"); err != nil {
			t.Error(err)
		}
	})
	p := preview(State{Site: example(t)})
	for _, test := range []struct{ method, path, want string }{
		{"GET", "/data/a.json", "application/json"},
		{"GET", "/.dossier/page", "application/json"},
		{"HEAD", "/.dossier/events", "text/event-stream"},
	} {
		if got := ask(p, test.method, "localhost", test.path).Header().Get("Content-Type"); got != test.want {
			t.Errorf("%s: %q, want %q", test.path, got, test.want)
		}
	}
}
