package form

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// style is how the labels of a transcript look.
type style uint8

const (
	capitals style = iota // "OKOYE:", "LENA OKOYE, MAYOR:"
	letters               // "Q:", "A:"
	titled                // "Lena Okoye:"
	stopped               // "Ms. OKOYE."
	styles
)

// label is the start of a turn.
type label struct {
	start, name0, name1, colon int
	style                      style
	block                      int
	opens                      bool // its block
	timed                      bool // only a time is before it in its line
	office                     bool // the speaker has no name: "The CHAIRMAN."
}

// The smallest numbers of turns that make a transcript.
const (
	leastTurns  = 2 // with labels in capitals or letters
	leastTitled = 4 // with labels that look like other words
	leastTimed  = 3 // with a time before each label
)

// labelled returns the turns of a text whose speakers are written before a
// colon, nil if it has too few. Of the styles, the commonest counts. If the
// text is stated to be a transcript, one turn is enough.
func labelled(t *segment.Text, stated bool) []Turn {
	var all [styles][]label
	for b, block := range t.Blocks {
		if l, ok := hearingLabel(t, b); ok {
			all[stopped] = append(all[stopped], l)
		}
		if block.First == block.Last || !strings.Contains(block.Text(t.Source), ":") {
			continue
		}
		for i := t.Sentences[block.First].First; i < t.Sentences[block.Last-1].Last; i++ {
			if l, ok := labelAt(t, i, b); ok {
				all[l.style] = append(all[l.style], l)
				i = l.colon
			}
		}
	}
	best := -1
	for s := range all {
		if (best < 0 || len(all[s]) > len(all[best])) && likely(t, all[s], stated) {
			best = s
		}
	}
	asked := slices.ContainsFunc(all[letters], func(l label) bool { return nameOf(t, l) == "q" })
	switch {
	case best < 0 && asked && len(all[capitals]) > 0:
		best = int(capitals) // one speaker, and questions
	case best < 0:
		return nil
	}
	labels := all[best]
	if style(best) != letters {
		// "Q:" of those who have no name
		labels = slices.Concat(labels, all[letters])
		slices.SortFunc(labels, func(a, b label) int { return a.start - b.start })
	}
	return turnsOf(t, labels, stated)
}

// likely reports whether labels of one style mark turns.
func likely(t *segment.Text, ls []label, stated bool) bool {
	if len(ls) == 0 {
		return false
	}
	if stated {
		return true
	}
	if ls[0].style == stopped {
		return areStopped(t, ls)
	}
	if n := len(ls); n >= leastTimed && !slices.ContainsFunc(ls, func(l label) bool { return !l.timed }) {
		return true
	}
	uses, places := map[string]int{}, 0
	for _, l := range ls {
		uses[nameOf(t, l)]++
		if isPlace(t, l) {
			places++
		}
	}
	if 2*places > len(ls) && len(uses) == len(ls) {
		return false // datelines, "LONDON: ...", each once
	}
	switch ls[0].style {
	case letters:
		return uses["q"] > 0 && uses["a"] > 0
	case capitals:
		return len(ls) >= leastTurns && (len(uses) > 1 || len(ls) > leastTurns)
	}
	again, opening := 0, 0
	for _, n := range uses {
		if n > 1 {
			again += n
		}
	}
	for _, l := range ls {
		if l.opens {
			opening++
		}
	}
	return opening >= leastTitled && again >= leastTitled && len(uses) < len(ls) && 3*opening >= len(t.Blocks)
}

// isPlace reports whether all words of a label's name are those of places.
func isPlace(t *segment.Text, l label) bool {
	lex := lexicon.Default()
	for i := l.name0; i < l.name1; i++ {
		if lex.Word(t.Word(i))&lexicon.Place == 0 {
			return false
		}
	}
	return true
}

// nameOf returns the speaker of a label in small letters.
func nameOf(t *segment.Text, l label) string {
	w := strings.ToLower(t.Cover(l.name0, l.name1).Text(t.Source))
	switch w {
	case "question":
		return "q"
	case "answer":
		return "a"
	}
	return w
}

// longestLabel is the largest number of tokens of a label.
const longestLabel = 18

// labelAt returns the label that starts at token i of a block. A label in
// capitals or letters may stand after the end of any sentence; one that looks
// like other words opens its block.
func labelAt(t *segment.Text, i, block int) (l label, ok bool) {
	first := t.Sentences[t.Blocks[block].First].First
	timed := followsTime(t, i)
	opens := i == first || timed
	if !opens && !endsSaying(t, i-1) {
		return l, false
	}
	l = label{start: i, block: block, opens: opens, timed: timed}
	end := t.Sentences[t.Blocks[block].Last-1].Last
	w := t.Word(i)
	if low := strings.ToLower(w); (low == "q" || low == "a" || low == "question" || low == "answer") && isUpper(w) && i+2 < end && t.Word(i+1) == ":" {
		l.style, l.name0, l.name1, l.colon = letters, i, i+1, i+1
		return l, true
	}
	k, upper := i, true
	for ; k < end && k < i+longestLabel; k++ {
		w := t.Word(k)
		if w == ":" || w == "," || w == "(" || w == "[" {
			break
		}
		if w == "." && isShort(t, k-1) || w == "-" {
			continue
		}
		if t.Tokens[k].Kind == segment.Clitic {
			continue
		}
		if t.Tokens[k].Kind != segment.Word || !isTitle(w) && !(k > i && small[w]) || labels[strings.ToLower(strings.Trim(w, "."))] {
			return l, false
		}
		upper = upper && isUpper(w)
	}
	l.name0, l.name1 = i, k
	if k == i || k-i > 6 && !upper || letterCount(t.Cover(i, k).Text(t.Source)) < 2 {
		return l, false
	}
	for depth := 0; k < end && k < i+longestLabel; k++ {
		switch w := t.Word(k); {
		case w == "(" || w == "[":
			depth++
		case w == ")" || w == "]":
			depth--
		case w == ":" && depth == 0:
			l.colon = k
			l.style = titled
			if upper {
				l.style = capitals
			}
			return l, k+1 < end && (upper || opens)
		case w == "." && t.Tokens[k].Kind == segment.Punct && depth == 0 && !isShort(t, k-1), w == "?" || w == "!" || w == ";":
			return l, false
		case depth == 0 && upper && t.Tokens[k].Kind == segment.Word && !isUpper(w) && !small[w]:
			return l, false // "NORBURG, Ms. Okoye said:"
		}
	}
	return l, false
}

// followsTime reports whether only a time is before token i in its line: "[00:01:12]".
func followsTime(t *segment.Text, i int) bool {
	start := t.Tokens[i].Start
	line := t.Source[strings.LastIndexByte(t.Source[:start], '\n')+1 : start]
	return line != "" && len(line) <= longestTime && strings.Trim(line, "[]() \t*_-–0123456789:.,>") == "" && strings.Contains(line, ":")
}

// longestTime is the length, in bytes, of the longest time before a label: "[00:01:12 --> 00:01:20]".
const longestTime = 36

// isShort reports whether token i can be an initial or an abbreviation in
// capitals, "B" or "FMR".
func isShort(t *segment.Text, i int) bool {
	w := t.Word(i)
	return isUpper(w) && (len(w) <= 3 || ranks[strings.ToLower(w)])
}

// endsSaying reports whether what somebody says can end with token i.
func endsSaying(t *segment.Text, i int) bool {
	switch w := t.Word(i); {
	case t.Tokens[i].Kind == segment.CloseQuote:
		return true
	case strings.HasSuffix(w, ".") && len(w) > 1: // an abbreviation, "11 a.m."
		return true
	default:
		return w == "." || w == "?" || w == "!" || w == "…" || w == "..." || w == "-" || w == "--" || w == "—" || w == ")" || w == "]" || isUpper(w) && len(w) > 3
	}
}

// isTitle reports whether w begins with a capital.
func isTitle(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// isUpper reports whether w has capitals and no small letters.
func isUpper(w string) bool {
	return isTitle(w) && w == strings.ToUpper(w)
}

func letterCount(s string) (n int) {
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
