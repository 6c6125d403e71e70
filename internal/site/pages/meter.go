package pages

import (
	"errors"
	"fmt"
	"html/template"
	"strings"
	"sync/atomic"
	"unicode"
)

// The limits for one page of a theme with templates of the user's. They are far
// above what the built-in templates need for the largest page.
const (
	maxRounds = 1_000_000 // of loops and calls of templates
	maxDepth  = 1000      // templates that call each other
	maxText   = 64 << 20  // bytes of text that functions return

	// The work with a text in a round of a loop is proportional to its length: so
	// many bytes count as one round more.
	bytesPerRound = 64 << 10
	// workOfEntry is how many bytes an entry of an object counts as.
	workOfEntry = 64
	// maxWidth is the largest width that a verb of printf has an effect with.
	maxWidth = 1_000_000
)

var (
	errTooMuchWork = errors.New("stopped, since the page takes too much work")
	errTooMuchText = fmt.Errorf("stopped, since the page makes more than %d MB of text", maxText>>20)
)

// meter counts the work for one page. It counts work and not time, so that a page
// that can be made on one machine can be made on all.
type meter struct {
	stop    *atomic.Bool // of the renderer
	rounds  int
	depth   int
	text    int // the length of all texts that functions returned
	longest int // the longest of them
}

// attempt returns a function that sets the meter back.
func (m *meter) attempt() (discard func()) {
	before := *m
	return func() { *m = before }
}

// pulse counts a round of a loop or a call of a template.
func (m *meter) pulse() (string, error) {
	if m.stop.Load() {
		return "", errStopped
	}
	if m.rounds += 1 + m.longest/bytesPerRound; m.rounds > maxRounds {
		return "", errTooMuchWork
	}
	return "", nil
}

// enter counts a call of a template.
func (m *meter) enter() (string, error) {
	if m.depth++; m.depth > maxDepth {
		return "", errTooDeep
	}
	return m.pulse()
}

// leave counts the end of a template.
func (m *meter) leave() string {
	m.depth--
	return ""
}

// charge counts n bytes of text. If they are too many it panics, which
// html/template turns into an error of the function that is called.
func (m *meter) charge(n int) {
	m.longest = max(m.longest, n)
	if m.text += n; m.text > maxText {
		panic(errTooMuchText)
	}
}

// fits panics as charge does if a text of n bytes would be too long.
func (m *meter) fits(n int) {
	if n > maxText-m.text {
		panic(errTooMuchText)
	}
}

// limit puts functions that count into funcs: for loops, and for all functions
// that make a text of the texts that they are given.
func (m *meter) limit(funcs template.FuncMap) {
	funcs[pulse], funcs[enter], funcs[leave] = m.pulse, m.enter, m.leave
	text := funcs["t"].(func(string, ...any) any)
	funcs["t"] = func(english string, args ...any) any {
		m.fits(m.filled(english, args))
		return m.made(text(english, args...))
	}
	quote := funcs["quote"].(func(any) any)
	funcs["quote"] = func(text any) any { return m.made(quote(text)) }
	count := funcs["count"].(func(int, string, string) string)
	funcs["count"] = func(n int, one, other string) string { return charged(m, count(n, one, other)) }
	join := funcs["join"].(func([]string) string)
	funcs["join"] = func(words []string) string { return charged(m, join(words)) }
	funcs["link"] = func(href string, text any) template.HTML { return charged(m, newLink(href, text)) }
	funcs["tag"] = func(name, text string) template.HTML { return charged(m, newTag(name, text)) }
	funcs["object"] = func(pairs ...any) map[string]any {
		o := newObject(pairs...)
		m.fits(m.size(o))
		return o
	}
	funcs["json"] = func(v any) (string, error) {
		m.fits(maxEscaped * m.size(v))
		s, err := toJSON(v)
		return charged(m, s), err
	}
	funcs["printf"] = func(format string, args ...any) string {
		m.fits(m.formatted(format, args))
		return charged(m, fmt.Sprintf(format, args...))
	}
	for name, of := range map[string]func(...any) string{
		"print": fmt.Sprint, "println": fmt.Sprintln,
		"html": template.HTMLEscaper, "js": template.JSEscaper, "urlquery": template.URLQueryEscaper,
	} {
		funcs[name] = func(args ...any) string {
			n := 0
			for _, a := range args {
				n += m.size(a)
			}
			m.fits(maxEscaped * n)
			return charged(m, of(args...))
		}
	}
}

// charged charges for a text and returns it.
func charged[T ~string](m *meter, text T) T {
	m.charge(len(text))
	return text
}

// made charges for the text that a function made, and returns it.
func (m *meter) made(text any) any {
	switch text := text.(type) {
	case string:
		m.charge(len(text))
	case template.HTML:
		m.charge(len(text))
	}
	return text
}

// maxEscaped is how many bytes a byte becomes at most where it is escaped.
const maxEscaped = 6

// size returns the length of a value as text, or more. It charges for the work to
// find it.
func (m *meter) size(v any) int {
	switch v := v.(type) {
	case nil, bool, int, float64:
		return 24
	case string:
		return len(v)
	case template.HTML:
		return len(v)
	case map[string]any:
		n := 2
		for k, e := range v {
			m.charge(workOfEntry)
			n += len(k) + m.size(e)
		}
		return n
	}
	n := len(fmt.Sprint(v))
	m.charge(n)
	return n
}

// filled returns the largest length of a text with args in its places.
func (m *meter) filled(text string, args []any) int {
	longest := 0
	for _, a := range args {
		longest = max(longest, m.size(a))
	}
	return maxEscaped * (len(text) + strings.Count(text, "%")*longest)
}

// formatted returns the largest length of what printf makes of a format.
func (m *meter) formatted(format string, args []any) int {
	width := 0 // of all verbs together
	for number := range strings.FieldsFuncSeq(format, func(r rune) bool { return !unicode.IsDigit(r) }) {
		w := 0
		for _, d := range number {
			w = min(w*10+int(d-'0'), maxWidth)
		}
		width += max(w, 0)
	}
	return m.filled(format, args) + width + strings.Count(format, "*")*maxWidth
}
