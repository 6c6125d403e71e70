package bench

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"
)

// alike is by how much, as a share, two sites may differ in pages and bytes for
// their builds to be compared.
const alike = 0.2

// targets are what dossier is to take at most of the time and the memory that
// Hugo takes, by the name of the build.
var targets = map[string]struct{ time, memory float64 }{
	firstBuild: {0.4, 0.3},
	knownBuild: {0.25, 0.3},
}

func clock(s Spent) time.Duration { return s.Clock }
func cpu(s Spent) time.Duration   { return s.CPU }
func peak(s Spent) int64          { return s.Peak }

// WriteVersus writes medians of builds, and how dossier's are to Hugo's. It
// reports whether the sites are alike enough for that.
func WriteVersus(w io.Writer, builds []Builds) (comparable bool, err error) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "pages\tfiles\tsite\ttime\tprocessor\tmost memory\t  medians")
	var other *Builds
	for i, b := range builds {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t  %s\n", thousands(b.Pages), thousands(b.Files), size(b.Bytes),
			duration(median(b, clock)), duration(median(b, cpu)), size(median(b, peak)), b.Name)
		if b.Name == hugoBuild {
			other = &builds[i]
		}
	}
	if err := t.Flush(); err != nil {
		return false, err
	}
	if other == nil {
		fmt.Fprintln(w, "\nhugo is not installed: there is nothing to compare with")
		return true, nil
	}
	fmt.Fprintf(w, "\nof hugo's bytes %.0f%% are filling\n", 100*other.Empty)
	for _, b := range builds {
		if b.Name == hugoBuild {
			continue
		}
		pages, bytes := float64(b.Pages)/float64(other.Pages), float64(b.Bytes)/float64(other.Bytes)
		if !near(pages) || !near(bytes) {
			fmt.Fprintf(w, "\nNOT COMPARABLE: %s makes %.2f times as many pages and %.2f times as many bytes as hugo\n", b.Name, pages, bytes)
			return false, nil
		}
		fmt.Fprintf(w, "\n%s, as a multiple of hugo (pages %.2f, bytes %.2f):\n", b.Name, pages, bytes)
		for _, r := range []struct {
			what          string
			ratio, target float64
		}{
			{"time", float64(median(b, clock)) / float64(median(*other, clock)), targets[b.Name].time},
			{"most memory", float64(median(b, peak)) / float64(median(*other, peak)), targets[b.Name].memory},
		} {
			verdict := "met"
			if r.ratio > r.target {
				verdict = "MISSED"
			}
			fmt.Fprintf(w, "  %-12s %.2f   target %.2f: %s\n", r.what, r.ratio, r.target, verdict)
		}
		fmt.Fprintf(w, "  %-12s %.2f\n", "processor", float64(median(b, cpu))/float64(median(*other, cpu)))
	}
	return true, nil
}

func near(ratio float64) bool { return ratio < 1+alike && ratio > 1/(1+alike) }
