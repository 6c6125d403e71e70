package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"dossier/internal/pipeline"

	"golang.org/x/term"
)

// The progress line appears after progressAfter and is updated every progressEvery.
const (
	progressEvery = 100 * time.Millisecond
	progressAfter = 700 * time.Millisecond
)

// showProgress shows a progress line until stop is called, which removes it. It
// shows nothing if standard error is not a terminal.
func (p *program) showProgress(from *pipeline.Progress, r *reportFlags) (stop func()) {
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

// progressLine is a line on a terminal that is overwritten.
type progressLine struct {
	w     io.Writer
	shown string // the current text
	stage string
	since time.Time // when the stage was first seen
	marks []mark    // of the stage, oldest first, over rateOver
}

// mark is the number of parts that were done at a time.
type mark struct {
	at   time.Time
	done int
}

// rateOver is the time over which the speed is measured. The speed changes, since
// the data files come first and are by far the largest.
const rateOver = 10 * time.Second

func (l *progressLine) show(from *pipeline.Progress, now time.Time) {
	stage, done, total := from.Now()
	if stage == "" {
		return
	}
	if stage != l.stage {
		l.stage, l.since, l.marks = stage, now, nil
	}
	l.marks = append(l.marks, mark{now, done})
	for len(l.marks) > 1 && now.Sub(l.marks[1].at) >= rateOver {
		l.marks = l.marks[1:]
	}
	if text := l.text(done, total, now); text != l.shown {
		fmt.Fprintf(l.w, "\r\x1b[K%s", text) // ECMA-48: erase the rest of the line
		l.shown = text
	}
}

// text returns the text of the line, such as "extract 120 of 1000 articles, 7 s
// left". It is "resolve, 3 s" for a stage whose parts cannot be counted.
func (l *progressLine) text(done, total int, now time.Time) string {
	if total == 0 {
		if spent := now.Sub(l.since); spent >= time.Second {
			return l.stage + ", " + seconds(spent)
		}
		return l.stage
	}
	unit := "articles"
	switch l.stage {
	case "render":
		unit = "pages and files"
	case "add":
		unit = "files"
	}
	s := fmt.Sprintf("%s %d of %d %s", l.stage, done, total, unit)
	if left, ok := l.left(done, total, now); ok {
		s += ", " + seconds(left) + " left"
	}
	return s
}

// left returns the time until the stage ends. It reports false until a hundredth of
// the stage is done.
func (l *progressLine) left(done, total int, now time.Time) (time.Duration, bool) {
	first := l.marks[0]
	made, spent := done-first.done, now.Sub(first.at)
	if made <= 0 || spent < progressAfter || done >= total || done < total/100 {
		return 0, false
	}
	return time.Duration(float64(spent) / float64(made) * float64(total-done)), true
}

// seconds formats a time in whole seconds, at least one: "7 s", "2 min 5 s", "1 h 20 min".
func seconds(d time.Duration) string {
	s := max(1, int(d.Round(time.Second).Seconds()))
	switch {
	case s < 60:
		return fmt.Sprintf("%d s", s)
	case s < 3600:
		return fmt.Sprintf("%d min %d s", s/60, s%60)
	}
	return fmt.Sprintf("%d h %d min", s/3600, s%3600/60)
}

func (l *progressLine) clear() {
	if l.shown != "" {
		fmt.Fprint(l.w, "\r\x1b[K")
	}
}

// terminal reports whether w is a terminal that can overwrite a line.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	return term.IsTerminal(int(f.Fd()))
}
