package names

import (
	"strings"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// invert finds names with the surname first, as in bibliographies and indexes:
// a line that begins "Okoye, Lena." or "Okoye, Lena and Marek, Ivo". They
// replace the tagger's names of the same words.
func (f *finder) invert() {
	for i := range f.t.Tokens {
		if i > 0 && !f.beginsLine(i) {
			continue
		}
		for first, last := i, f.invertedAt(i); last > 0; {
			f.addPerson(first, last)
			if last >= len(f.t.Tokens) || !strings.EqualFold(f.t.Word(last), "and") {
				break
			}
			first, last = last+1, f.invertedAt(last+1)
		}
	}
}

func (f *finder) beginsLine(i int) bool {
	return strings.IndexByte(f.t.Source[f.t.Tokens[i-1].End:f.t.Tokens[i].Start], '\n') >= 0
}

// invertedAt returns the end of the inverted name that begins at token i, and 0
// if none does. Such a name is a surname of one or two words, a comma, and
// given names and initials. The end of a sentence or a line, a parenthesis or
// another name follows.
func (f *finder) invertedAt(i int) int {
	k := i
	for k < len(f.t.Tokens) && k < i+2 && f.t.Tokens[k].Kind == segment.Word && f.capitalised(k) && f.class(k)&(lexicon.Country|lexicon.Calendar) == 0 {
		k++
	}
	if k == i || k >= len(f.t.Tokens) || f.t.Word(k) != "," || f.in(words.Interjections, i) {
		return 0
	}
	given := k + 1
	end := given
	for end < len(f.t.Tokens) && end < given+3 && f.t.Tokens[end].Kind == segment.Word && f.capitalised(end) && (end > given || f.class(end)&lexicon.Given != 0) {
		end++
	}
	switch {
	case end == given:
		return 0
	case end == len(f.t.Tokens), f.beginsLine(end), strings.HasSuffix(f.t.Word(end-1), "."):
		return end
	}
	switch f.t.Word(end) {
	case ".", "(", ";":
		return end
	case "and":
		if f.opensInverted(end + 1) {
			return end
		}
	}
	return 0
}

// opensInverted reports whether a surname, a comma and a given name begin at
// token i.
func (f *finder) opensInverted(i int) bool {
	return i+2 < len(f.t.Tokens) && f.t.Tokens[i].Kind == segment.Word && f.capitalised(i) && f.t.Word(i+1) == "," && f.class(i+2)&lexicon.Given != 0
}
