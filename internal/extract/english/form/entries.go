package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// leastEntries is the smallest number of entries of a live blog.
const leastEntries = 3

// entry is the time of day that an entry of a live blog begins with: "16:20",
// "1620", "1620 GMT", "1620:".
type entry struct {
	at       int  // byte offset
	minutes  int  // since midnight
	possible bool // it is a time of day: "1998" is none
	plain    bool // without a colon
	zoned    bool // a time zone follows
	marked   bool // a colon follows
}

// setEntriesApart returns the blocks with a block of its own for each entry of a
// live blog. An entry begins at a line or after the end of a sentence; if these show
// that the text is a live blog, also where the mark at the end of the sentence is
// missing and the time lies between those of its neighbours.
func setEntriesApart(prose string, blocks []segment.Block) []segment.Block {
	found := entriesIn(prose, blocks)
	if !areEntries(prose, found) {
		return blocks
	}
	found = withUnmarked(prose, blocks, found)
	out := make([]segment.Block, 0, len(blocks)+len(found))
	k := 0
	for _, b := range blocks {
		for ; k < len(found) && found[k].at < b.End; k++ {
			at := found[k].at
			if at < b.Start || strings.TrimSpace(prose[b.Start:at]) == "" {
				continue
			}
			head := b
			head.End = b.Start + len(strings.TrimRight(prose[b.Start:at], " \t\r\n"))
			out = append(out, head)
			b.Start = at
		}
		out = append(out, b)
	}
	return out
}

// entriesIn returns the times of day at which a line or, after the end of another,
// a sentence begins.
func entriesIn(prose string, blocks []segment.Block) (out []entry) {
	for _, b := range blocks {
		if b.Kind == segment.Heading || b.Kind == segment.Cell {
			continue
		}
		begins := true // nothing but space since the start of a line or the end of a sentence
		for i := b.Start; i < b.End; i++ {
			switch c := prose[i]; {
			case c == '\n':
				begins = true
			case c == ' ' || c == '\t' || c == '\r' || c == '*' || c == '_':
			case begins && isDigit(c):
				if e, ok := entryAt(prose, span.Span{Start: i, End: b.End}); ok {
					out = append(out, e)
				}
				begins = false
			default:
				begins = endsSentenceAt(prose[b.Start:i+1], prose[i+1:b.End])
			}
		}
	}
	return out
}

// endsSentenceAt reports whether before ends with the end of a sentence and after
// begins with a space. An abbreviation, "No. 1620", ends none.
func endsSentenceAt(before, after string) bool {
	if after == "" || after[0] != ' ' {
		return false
	}
	last, size := utf8.DecodeLastRuneInString(before)
	switch last {
	case '!', '?', '…', '”', '"', ')':
		return true
	case '.':
		word := before[strings.LastIndexAny(before[:len(before)-size], " \t\n")+1:]
		const longestAbbreviation = len("Sept.")
		r, _ := utf8.DecodeRuneInString(word)
		return len(word) > longestAbbreviation || !unicode.IsUpper(r)
	}
	return false
}

// entryAt reads the time of day at the start of s, and what shows that the words
// of an entry follow: a capital, a digit or a quotation mark.
func entryAt(prose string, s span.Span) (entry, bool) {
	text := s.Text(prose)
	n := 0
	for n < len(text) && n < 6 && (isDigit(text[n]) || text[n] == ':') {
		n++
	}
	n = len(strings.TrimRight(text[:n], ":"))
	e := entry{at: s.Start, plain: n == 4 && !strings.Contains(text[:n], ":")}
	hour, minute, ok := clockOf(text[:n])
	if !ok {
		return e, false
	}
	e.minutes, e.possible = 60*hour+minute, hour < 24 && minute < 60
	rest := strings.TrimLeft(text[n:], "*_")
	for _, half := range []string{"am", "pm"} {
		rest = strings.TrimPrefix(rest, half)
	}
	word, behind, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	if zones[strings.TrimRight(word, ":")] {
		e.zoned, rest = true, behind
		if strings.HasSuffix(word, ":") {
			e.marked = true
		}
	} else if rest == "" || rest[0] != ' ' && rest[0] != ':' && rest[0] != '\n' && rest[0] != '\r' {
		return e, false
	}
	bare := strings.TrimLeft(rest, " :*_-–—\r\n\t")
	e.marked = e.marked || strings.HasPrefix(rest, ":")
	r, _ := utf8.DecodeRuneInString(bare)
	return e, unicode.IsUpper(r) || unicode.IsDigit(r) && !e.plain || r == '"' || r == '“'
}

// clockOf returns the hour and minute of "16:20" or "1620".
func clockOf(w string) (hour, minute int, ok bool) {
	h, m, colon := strings.Cut(w, ":")
	if !colon {
		if len(w) != 4 {
			return 0, 0, false
		}
		h, m = w[:2], w[2:]
	}
	if len(h) < 1 || len(h) > 2 || len(m) != 2 || strings.Contains(m, ":") {
		return 0, 0, false
	}
	for _, c := range []byte(h) {
		hour = 10*hour + int(c-'0')
	}
	minute = 10*int(m[0]-'0') + int(m[1]-'0')
	return hour, minute, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// areEntries reports whether times at the start of sentences are those of a live
// blog. "1620" can be a year or a number. It is a time if all are possible times,
// two of three follow each other in one direction, and something shows that they
// are no years: a time that no year is written like, a time zone, the word "live",
// or the latest first.
func areEntries(prose string, found []entry) bool {
	if len(found) < leastEntries {
		return false
	}
	plain, sure, outside, up, down := 0, live(prose), false, 0, 0
	for i, e := range found {
		if !e.possible {
			return false
		}
		if i > 0 && e.minutes > found[i-1].minutes {
			up++
		}
		if i > 0 && e.minutes < found[i-1].minutes {
			down++
		}
		if !e.plain {
			continue
		}
		plain++
		sure = sure || e.zoned || e.minutes < 10*60 || e.minutes >= 21*60
		outside = outside || e.minutes < 19*60
	}
	if 3*max(up, down) < 2*(up+down) {
		return false
	}
	return plain == 0 || sure || outside && down > up
}

// live reports whether the beginning of a text says that it is a live blog.
func live(prose string) bool {
	const beginning = 500
	head := strings.ToLower(prose[:min(len(prose), beginning)])
	return containsAny(head, "live coverage", "live update", "live blog", "live page", "as it happened", "live:", "minute by minute", "(all times", "all times ")
}

// withUnmarked returns the entries with those between them that follow no end of a
// sentence.
func withUnmarked(prose string, blocks []segment.Block, found []entry) []entry {
	out := make([]entry, 0, len(found))
	k := 0
	for _, b := range blocks {
		for i := b.Start; i < b.End; i++ {
			if k < len(found) && found[k].at == i {
				out = append(out, found[k])
				k++
				continue
			}
			if k == 0 || !isDigit(prose[i]) || i == b.Start || prose[i-1] != ' ' || b.Kind == segment.Heading {
				continue
			}
			e, ok := entryAt(prose, span.Span{Start: i, End: b.End})
			if ok && e.possible && between(e, found, k) && (e.marked || !leadsToTime(prose[b.Start:i])) {
				out = append(out, e)
			}
		}
	}
	return out
}

// between reports whether the time of e lies between those of the entries k-1 and k,
// or after the last one not far from it.
func between(e entry, found []entry, k int) bool {
	const far = 120 // minutes
	last := found[k-1].minutes
	if k < len(found) {
		return min(last, found[k].minutes) <= e.minutes && e.minutes <= max(last, found[k].minutes)
	}
	if found[0].minutes < last {
		return last <= e.minutes && e.minutes <= last+far
	}
	return last-far <= e.minutes && e.minutes <= last
}

// leadsToTime reports whether text ends with a word or mark before which a time or
// number belongs to its sentence: "at", "of", "(".
func leadsToTime(text string) bool {
	text = strings.TrimRight(text, " ")
	word := text[strings.LastIndexAny(text, " \t\n")+1:]
	return word == "" || timeLeads[strings.ToLower(word)] || strings.ContainsAny(word[len(word)-1:], ",(-:;/$")
}
