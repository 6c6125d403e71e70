package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"dossier/internal/pipeline"
)

// summarize prints a summary of a build. It counts files if any were written.
func (r *reportFlags) summarize(w io.Writer, s *pipeline.Summary, took time.Duration) error {
	if r.quiet {
		return nil
	}
	if r.format == "json" {
		return json.NewEncoder(w).Encode(summaryOf(s, took))
	}
	found := fmt.Sprintf("%s, %s, %s, %s, %s", count(s.Articles, "article"), count(s.People, "person"), count(s.Events, "event"), count(s.Claims, "claim"), count(s.Singles, "single statement"))
	if s.Extracted < s.Articles {
		found += fmt.Sprintf(" (searched %s)", count(s.Extracted, "article"))
	}
	files := count(s.Pages, "page")
	if f := s.Files; f.Written+f.Unchanged+f.Removed > 0 {
		files = fmt.Sprintf("%s written, %d unchanged, %d removed", count(f.Written, "file"), f.Unchanged, f.Removed)
	}
	_, err := fmt.Fprintf(w, "%s; %s in %s%s\n", found, files, rounded(took), stages(s.Stages, took))
	return err
}

// stagesAfter is the time of a build from which the summary lists its stages.
const stagesAfter = time.Second

// stages lists the time of each stage: " (read 0.2 s, extract 3.1 s)".
func stages(list []pipeline.Stage, took time.Duration) string {
	if took < stagesAfter {
		return ""
	}
	var parts []string
	for _, st := range list {
		if st.Time >= 10*time.Millisecond {
			parts = append(parts, st.Name+" "+rounded(st.Time))
		}
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

func rounded(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%d ms", d.Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

// summaryJSON is the summary of a build as JSON. Times are in seconds.
type summaryJSON struct {
	Articles      int                `json:"articles"`
	Extracted     int                `json:"extracted"`
	People        int                `json:"people"`
	Organizations int                `json:"organizations"`
	Places        int                `json:"places"`
	Events        int                `json:"events"`
	Claims        int                `json:"claims"`
	Singles       int                `json:"single_statements"`
	Ambiguous     int                `json:"ambiguous"`
	Pages         int                `json:"pages"`
	Written       int                `json:"written"`
	Unchanged     int                `json:"unchanged"`
	Removed       int                `json:"removed"`
	Seconds       float64            `json:"seconds"`
	Stages        map[string]float64 `json:"stages"`
}

func summaryOf(s *pipeline.Summary, took time.Duration) summaryJSON {
	out := summaryJSON{
		s.Articles, s.Extracted, s.People, s.Organizations, s.Places, s.Events, s.Claims, s.Singles, s.Ambiguous, s.Pages,
		s.Files.Written, s.Files.Unchanged, s.Files.Removed, took.Seconds(), map[string]float64{},
	}
	for _, st := range s.Stages {
		out.Stages[st.Name] = st.Time.Seconds()
	}
	return out
}
