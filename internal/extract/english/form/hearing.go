package form

import (
	"strings"

	"dossier/internal/text/segment"
)

// leastStopped is the smallest number of turns with a full stop behind the speaker that make a
// transcript.
const leastStopped = 3

// hearingLabel returns the label that opens a block of the record of a hearing: a form of address or an office,
// a name and a full stop, before what is said: "Mr. KORD. Thank you.", "Senator Lund. Who knew?", "The CHAIRMAN.
// Please begin."
func hearingLabel(t *segment.Text, block int) (l label, ok bool) {
	b := t.Blocks[block]
	if b.First == b.Last || b.Kind == segment.Heading {
		return l, false
	}
	i, end := t.Sentences[b.First].First, t.Sentences[b.Last-1].Last
	l = label{start: i, name0: i, block: block, opens: true, style: stopped}
	if t.Word(i) == "The" {
		l.office = true
		i++
		l.name0 = i
	}
	if i >= end || !isTitle(t.Word(i)) || !ranks[strings.ToLower(strings.TrimSuffix(t.Word(i), "."))] {
		return l, false
	}
	const longest = 8
	names := 0
	for k := i; k < min(end, i+longest); k++ {
		w := t.Word(k)
		switch {
		case w == "." && (names > 0 || l.office) && k+1 < end && isTitle(t.Word(k+1)):
			l.colon = k
			if l.name1 == 0 {
				l.name1 = k
			}
			return l, true
		case w == "of" && names > 0: // "Mr. Kord of Ohio."
			l.name1 = k
		case t.Tokens[k].Kind != segment.Word || !isTitle(w):
			return l, false
		case !ranks[strings.ToLower(strings.TrimSuffix(w, "."))]:
			names++
		}
	}
	return l, false
}

// areStopped reports whether labels with a full stop mark turns: there are several, of more than one
// speaker, one of them speaks again, and a third of the blocks has one.
func areStopped(t *segment.Text, ls []label) bool {
	uses, again := map[string]int{}, false
	for _, l := range ls {
		n := nameOf(t, l)
		uses[n]++
		again = again || uses[n] > 1
	}
	blocks := 0
	for _, b := range t.Blocks {
		if b.First < b.Last {
			blocks++
		}
	}
	return len(ls) >= leastStopped && len(uses) > 1 && again && 3*len(ls) >= blocks
}
