package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"dossier/internal/pipeline"

	"golang.org/x/term"
)

// How often the progress line is written, and how long a build has to take
// before there is one.
const (
	progressEvery = 100 * time.Millisecond
	progressAfter = 700 * time.Millisecond
)

// showProgress keeps a line on the terminal up to date until stop is called,
// which removes it. Where standard error is no terminal there is none.
func (p *program) showProgress(from *pipeline.Progress, r *reporting) (stop func()) {
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
	shown string // what stands there
	stage string
	since time.Time // the stage was first seen
	marks []mark    // of the stage, oldest first, over rateOver
}

// mark is how many parts were done at a time.
type mark struct {
	at   time.Time
	done int
}

// rateOver is the stretch whose speed tells how long the rest will take: the
// data files, which come first, are by far the largest.
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

// text is what the line says: "extract 120 of 1000 articles, 7 s left"; "resolve,
// 3 s" of a stage whose parts cannot be counted.
func (l *progressLine) text(done, total int, now time.Time) string {
	if total == 0 {
		if spent := now.Sub(l.since); spent >= time.Second {
			return l.stage + ", " + spoken(spent)
		}
		return l.stage
	}
	unit := "articles"
	if l.stage == "render" {
		unit = "pages and files"
	}
	s := fmt.Sprintf("%s %d of %d %s", l.stage, done, total, unit)
	if left, ok := l.left(done, total, now); ok {
		s += ", " + spoken(left) + " left"
	}
	return s
}

// left is how long the stage will take from now on. That cannot be told until a
// hundredth of it is done.
func (l *progressLine) left(done, total int, now time.Time) (time.Duration, bool) {
	first := l.marks[0]
	made, spent := done-first.done, now.Sub(first.at)
	if made <= 0 || spent < progressAfter || done >= total || done < total/100 {
		return 0, false
	}
	return time.Duration(float64(spent) / float64(made) * float64(total-done)), true
}

// spoken is a time in whole seconds, at least one: "7 s", "2 min 5 s", "1 h 20 min".
func spoken(d time.Duration) string {
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
