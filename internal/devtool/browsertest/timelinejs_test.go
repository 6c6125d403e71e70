package browsertest

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"dossier/internal/devtool/payloads"
	"dossier/internal/devtool/validators"
	"dossier/internal/pipeline"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"

	"github.com/chromedp/chromedp"
)

// TimelineJS shows the exported timeline: a slide for each event, and no script of a
// payload runs.
func TestTimelineJSShowsTheExport(t *testing.T) {
	library := validators.File(t, "@knight-lab/timelinejs/dist")
	hostile := t.TempDir()
	if err := payloads.Write(hostile, payloads.Texts()); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"example": "../../../content", "hostile": filepath.Join(hostile, "content")} {
		t.Run(name, func(t *testing.T) {
			from, _, err := pipeline.Options{Content: content}.Load(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			format, _ := export.FormatOf("timelinejs")
			file := format.Of(from.Dossier, locale.English())
			var timeline bytes.Buffer
			if err := file.Write(&timeline); err != nil {
				t.Fatal(err)
			}
			mux := http.NewServeMux()
			mux.Handle("/lib/", http.StripPrefix("/lib/", http.FileServer(http.Dir(library))))
			mux.HandleFunc("/favicon.ico", func(http.ResponseWriter, *http.Request) {})
			mux.HandleFunc("/timeline.json", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				_, _ = w.Write(timeline.Bytes()) // the browser notices
			})
			mux.HandleFunc("/{$}", func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				_, _ = w.Write([]byte(`<!doctype html><link rel="stylesheet" href="/lib/css/timeline.css"><div id="t" style="height:600px"></div>
<script src="/lib/js/timeline.js"></script><script>
window.timeline = new TL.Timeline("t", location.origin + "/timeline.json", {font: "georgia-helvetica", script_path: location.origin + "/lib/js/"});

</script>`))
			})
			server := httptest.NewServer(mux)
			t.Cleanup(server.Close)
			tb := open(t, server.URL)
			tb.visit(t, server.URL+"/")
			get(t, tb, chromedp.Poll[bool](`document.querySelectorAll(".tl-timemarker").length > 0`))
			want := file.Records
			if from.Dossier.Title != "" {
				want++
			}
			if got := eval[int](t, tb, `document.querySelectorAll(".tl-slide").length`); got != want {
				t.Errorf("%d slides, want %d", got, want)
			}
			if eval[bool](t, tb, ran) {
				t.Error("a script of a payload ran")
			}
			if p := tb.take(); len(p) > 0 {
				t.Error(p)
			}
		})
	}
}
