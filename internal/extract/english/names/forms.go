package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/personname"
	"dossier/internal/text/whitespace"
)

// addForm adds the form of a mention to its entity. For "Twain, Mark" that is
// "Mark Twain".
func (f *finder) addForm(n int, c *chunk) {
	e := &f.entities[n]
	text := whitespace.Collapse(c.Span.Text(f.t.Source))
	if c.Kind == dossier.Person {
		text = personname.Uninvert(text)
	}
	for k, o := range e.Forms {
		if o == text {
			f.uses[n][k]++
			return
		}
	}
	e.Forms = append(e.Forms, text)
	if n == len(f.uses) {
		f.uses = append(f.uses, nil)
	}
	f.uses[n] = append(f.uses[n], 1)
}

// nameEntities sets the name of every entity: its fullest form, and the most
// frequent of several. The name of a place is its first form that is not an
// acronym.
func (f *finder) nameEntities() {
	for n := range f.entities {
		e := &f.entities[n]
		best := 0
		for k := 1; k < len(e.Forms); k++ {
			if e.Kind == dossier.Place {
				if shortened(e.Forms[best]) && !shortened(e.Forms[k]) {
					best = k
				}
				continue
			}
			a, b := e.Forms[k], e.Forms[best]
			if fuller(a, b) || !fuller(b, a) && f.uses[n][k] > f.uses[n][best] {
				best = k
			}
		}
		e.Name = e.Forms[best]
	}
}

// fuller reports whether a says more of a name than b: it has more words, or
// as many words and fewer initials. A form in capitals is never fuller than
// another.
func fuller(a, b string) bool {
	if ca, cb := shouted(a), shouted(b); ca != cb {
		return cb
	}
	wa, wb := nameWords(a), nameWords(b)
	if len(wa) != len(wb) {
		return len(wa) > len(wb)
	}
	ia, ib := 0, 0
	for i := range wa {
		if personname.IsInitial(wa[i]) {
			ia++
		}
		if personname.IsInitial(wb[i]) {
			ib++
		}
	}
	return ia < ib
}

func nameWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' })
}

// shortened reports whether s looks like an acronym.
func shortened(s string) bool { return len(s) < 7 && strings.ToUpper(s) == s }

// shouted reports whether s has five letters or more, all capitals.
func shouted(s string) bool { return len(s) > 4 && strings.ToUpper(s) == s }
