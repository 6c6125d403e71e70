package names

import (
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
	"dossier/internal/text/whitespace"
)

// addForm adds the form of a mention to its entity. For "Twain, Mark" that is
// "Mark Twain". "Robert 'Bobby' Marsh" has two, Robert Marsh and Bobby Marsh.
func (f *finder) addForm(n int, c *chunk) {
	text := whitespace.Collapse(f.withSurname(c))
	if n == len(f.uses) {
		f.uses = append(f.uses, nil)
	}
	if c.Kind == dossier.Person {
		plain := personname.Uninvert(unbracketed(text))
		if c.alias {
			f.countForm(n, plain, 0)
			return
		}
		f.countForm(n, plain, 1)
		if _, nickname := personname.CutNickname(text); f.lex.IsGiven(namekey.Fold(nickname)) {
			f.countForm(n, nickname+" "+f.t.Word(f.surnameEnd(c)-1), 0)
		}
		return
	}
	f.countForm(n, text, 1)
}

// unbracketed returns a name without brackets if they are not in pairs within it: "Robert
// Okoye" for "(Robert) Okoye" and for "Robert) Okoye".
func unbracketed(s string) string {
	if strings.IndexAny(s, "([") > 0 && strings.ContainsAny(s, ")]") || !strings.ContainsAny(s, "()[]") {
		return s
	}
	return whitespace.Collapse(strings.NewReplacer("(", "", ")", "", "[", "", "]", "").Replace(s))
}

// countForm notes that the entity has the form, and is so called times.
func (f *finder) countForm(n int, form string, times int) {
	e := &f.entities[n]
	k := slices.Index(e.Forms, form)
	if k < 0 {
		k = len(e.Forms)
		e.Forms, f.uses[n] = append(e.Forms, form), append(f.uses[n], 0)
	}
	f.uses[n][k] += times
}

// nameEntities sets the name of every entity: its fullest form, and the most
// frequent of several. The name of a place is its first form that is not an
// acronym, and for the abbreviation of a state the name of the state.
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
			if f.uses[n][k] == 0 && f.uses[n][best] > 0 {
				continue // a nickname or an alias
			}
			a, b := e.Forms[k], e.Forms[best]
			if e.Kind == dossier.Person {
				a, b = f.unshouted(a, e.Kind), f.unshouted(b, e.Kind)
			}
			if fuller(a, b) || !fuller(b, a) && f.uses[n][k] > f.uses[n][best] {
				best = k
			}
		}
		e.Name = e.Forms[best]
		if e.Kind != dossier.Organization {
			e.Name = f.unshouted(e.Name, e.Kind)
		}
		if state := words.States[namekey.Fold(e.Name)]; state != "" && e.Kind == dossier.Place {
			e.Name = state
		}
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

// unshouted returns a name in capitals as names are written: "Dovrek" for "DOVREK". One word of it
// has four letters or more, or three in a place of several words. Short words within the name of a
// place are in small letters, "Rio de Janeiro", but not those of a person, "Marine Le Pen".
func (f *finder) unshouted(s string, kind dossier.Kind) string {
	fields := strings.Fields(s)
	if last := len(fields) - 1; last > 1 && shouted(fields[last]) && !isUpper(fields[0]) && personname.IsPeer(strings.ToLower(s)) {
		return strings.TrimSuffix(s, fields[last]) + capitalise(fields[last]) // "Earl of WINTERTON"
	}
	long := false
	for _, w := range fields {
		long = long || len(w) > 3 || kind == dossier.Place && len(w) > 2 && len(fields) > 1
		if !isUpper(strings.TrimPrefix(w, "Mc")) {
			return s // "McCLOUD" is in capitals too
		}
	}
	if !long {
		return s
	}
	for i, w := range fields {
		particle := f.lex.Word(w)&lexicon.Particle != 0
		link := kind == dossier.Place && i < len(fields)-1 && (particle || placeLinks[w])
		if i > 0 && (link || w == "OF" || w == "AND" || w == "THE") {
			fields[i] = strings.ToLower(w)
			continue
		}
		if (len(w) > 2 || particle && len(fields) > 1) && !strings.Contains(w, ".") && !personname.IsNumeral(w) {
			fields[i] = capitalise(w)
		}
	}
	return strings.Join(fields, " ")
}

// placeLinks are words within names of places, beside particles: "Stoke on Trent".
var placeLinks = map[string]bool{"ES": true, "SUR": true, "ON": true, "UPON": true, "BY": true, "AM": true}

// capitalise returns w in lower case but for the first letter and those behind
// a hyphen, an apostrophe or "Mc".
func capitalise(w string) string {
	var b strings.Builder
	upper := true
	for _, r := range w {
		if upper {
			b.WriteRune(unicode.ToUpper(r))
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		upper = r == '-' || r == '\'' || r == '’' || b.String() == "Mc"
	}
	return b.String()
}

// shortened reports whether s looks like an acronym.
func shortened(s string) bool { return len(s) < 7 && isUpper(s) }

// shouted reports whether s has five letters or more, all capitals.
func shouted(s string) bool { return len(s) > 4 && isUpper(strings.ReplaceAll(s, "Mc", "MC")) }

// isUpper reports whether s has no lower-case letter.
func isUpper(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.ToUpper(r) != r })
}
