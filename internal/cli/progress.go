package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"dossier/internal/build"
)

// How often the progress line is written, and how long a build has to take
// before there is one.
const (
	progressEvery = 100 * time.Millisecond
	progressAfter = 700 * time.Millisecond
)

// showProgress keeps a line on the terminal up to date until stop is called,
// which removes it. Where standard error is no terminal there is none.
func (p *program) showProgress(from *build.Progress, r *reporting) (stop func()) {
	if r.quiet || r.format == "json" || !terminal(p.err) {
		return func() {}
	}
	end := make(chan struct{})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		l := progressLine{w: p.err}
		defer l.clear()
		wait := progressAfter
		for {
			select {
			case <-end:
				return
			case <-time.After(wait):
				l.show(from, time.Now())
				wait = progressEvery
			}
		}
	}()
	return func() {
		close(end)
		<-ended
	}
}

// progressLine is a line on a terminal that is written over.
type progressLine struct {
	w     io.Writer
	shown bool
	stage string
	since time.Time // the stage was first seen
	begun int       // parts done then
}

func (l *progressLine) show(from *build.Progress, now time.Time) {
	stage, done, total := from.Now()
	if stage == "" {
		return
	}
	if stage != l.stage {
		l.stage, l.since, l.begun = stage, now, done
	}
	fmt.Fprintf(l.w, "\r\x1b[K%s", l.text(done, total, now)) // ECMA-48: erase the rest of the line
	l.shown = true
}

// text is what the line says: "extract 120 of 1000 articles, 7 s left".
func (l *progressLine) text(done, total int, now time.Time) string {
	if total == 0 {
		return l.stage
	}
	unit := "articles"
	if l.stage == "render" {
		unit = "pages and files"
	}
	s := fmt.Sprintf("%s %d of %d %s", l.stage, done, total, unit)
	since := now.Sub(l.since)
	if made := done - l.begun; made > 0 && since > progressAfter && done < total {
		left := time.Duration(float64(since) / float64(made) * float64(total-done))
		s += fmt.Sprintf(", %d s left", int(left.Seconds())+1)
	}
	return s
}

func (l *progressLine) clear() {
	if l.shown {
		fmt.Fprint(l.w, "\r\x1b[K")
	}
}

// terminal reports whether w is a terminal that lines can be written over on.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
