package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// wishes reports whether the speaker only wishes, thanks or excuses: "I hope".
func (w *wording) wishes() bool {
	n := 0
	if words.FirstPerson.Has(w.lower(0)) {
		for n = 1; w.tag(n) == chunk.Adv || words.ToBe.Has(w.lower(n)); n++ {
		}
		return words.Courteous.Has(w.lower(n))
	}
	return false
}

// isPersonal reports whether the content speaks of its speaker or to somebody:
// "I", "you". Content in the words of the article can quote such words.
func (w *wording) isPersonal() bool { return w.personal() > 0 }

// personal returns the number of pronouns of the first and second person.
func (w *wording) personal() int {
	count := 0
	for n := w.dropped; n < len(w.tokens); n++ {
		k, h := w.tokens[n], w.lower(n)
		if (words.FirstPerson.Has(h) && w.Text.Word(k) != "i" || words.SecondPerson.Has(h)) && w.Words[k].Shape != chunk.Upper && (w.Quote[k] == 0 || w.Quote[w.tokens[0]] != 0) {
			count++
		}
	}
	return count
}

// supposes leaves out the "I think" before a clause, and reports whether there is
// one.
func (w *wording) supposes() bool {
	if w.Text.Word(w.tokens[0]) != "I" || w.tag(1) != chunk.Pres || !words.Thinking.Has(w.lower(1)) {
		return false
	}
	n := w.clauseBehind(1)
	if n < 0 {
		return false
	}
	w.dropped = n
	return true
}

// leaveOutView leaves out the words by which the source says that they hold what follows, "it
// assesses that" in "the ministry said it assesses that". What somebody thought is perhaps no
// longer what they think, so "she thought that" stays.
func (w *wording) leaveOutView(stance dossier.Stance) {
	who := w.replaced[0]
	own := who.Who == extract.Speaker || who.Who == extract.Named && w.from != nil && who.Entity == w.from.Entity
	if stance != dossier.Asserts || w.dropped != 0 || !own || who.Text != "" || !w.tag(1).IsFinite() || !words.Viewing.Has(w.lower(1)) {
		return
	}
	n := w.clauseBehind(1)
	if n < 0 || w.endsView(n) {
		return
	}
	delete(w.replaced, 0)
	w.dropped = n
	w.replacePronoun(w.mainVerb(n))
}

// endsView reports whether the clause that begins at n tells how long the source held it: "until it
// fell", "but later changed its view".
func (w *wording) endsView(n int) bool {
	for ; n < len(w.tokens); n++ {
		k := n + 1
		for w.tag(k) == chunk.Adv {
			k++
		}
		if h := w.lower(n); h == untilWord || h == but && w.tag(k).IsFinite() {
			return true
		}
	}
	return false
}

var untilWord = words.Hash("until")

// clauseBehind returns where the clause begins that is the object of the verb at n, -1 if its
// object is none.
func (w *wording) clauseBehind(n int) int {
	n++
	if w.lower(n) == that {
		n++
	}
	if n >= len(w.tokens) || w.Chunk[w.tokens[n]] == 0 || w.mainVerb(n) < 0 {
		return -1
	}
	return n
}

// spoken returns the sentence of content in the first or second person. "I" at
// its beginning is replaced if nothing else in it refers to the speaker. Else
// the sentence is marked as the speaker's: "[Jane Doe:] We will go".
func (w *wording) spoken(verb int) []extract.Part {
	who := extract.Part{Who: extract.Speaker}
	if w.isRetold() {
		if who = w.teller(); who.Who != extract.Named {
			return nil
		}
	} else if !w.knowsSource() {
		return nil
	}
	if w.dropped == 0 && w.personal() == 1 && w.Text.Word(w.tokens[0]) == "I" && (verb == 1 || verb == 2 && w.tag(1) == chunk.Adv) && w.isOneSource() {
		if text, ok := thirdPerson(w.Text.Word(w.tokens[verb]), w.tag(verb)); ok && !w.joinsPresent() {
			w.replaced[0] = who
			if text != "" {
				w.replaced[verb] = extract.Part{Text: text}
			}
			return w.parts()
		}
	}
	who.Text = ":"
	return append([]extract.Part{who}, w.parts()...)
}

// isRetold reports whether the content is reported within the quotation, the turn or the speech
// of somebody else, who says "I": “Piet Holt said that I lied,” Jane Doe said. In “I said that I lied” it is the
// source, and so it is in a quotation of its own.
func (w *wording) isRetold() bool {
	d := w.draft
	q := w.Quote[d.cue]
	if q == 0 && !d.source.Empty() && !d.plain() && w.Quote[w.tokens[0]] == 0 && !(d.source.Last-d.source.First == 1 && words.FirstPerson.Has(w.Words[d.source.First].Lower)) {
		return w.isOwnText(d.cue)
	}
	if q == 0 || d.source.Empty() || w.Quote[d.source.First] != q || words.FirstPerson.Has(w.Words[d.source.First].Lower) {
		return false
	}
	k := w.tokens[0]
	// With spaces around it, a single mark is not always known to open a quotation: told the captain ' I am lost '.
	return w.Quote[k] == q && w.Tags[k] != chunk.Open && w.Tags[k-1] != chunk.Open && !chunk.IsSingleMark(w.Text.Word(k-1))
}

// isOwnText reports whether token k is in a turn of an interview or in a speech or letter.
func (l *linker) isOwnText(k int) bool {
	_, ok := l.layout.At(k)
	return ok || l.layout.Author != ""
}

// teller returns the name of the person whose quotation the draft is in, an open part if
// that is not known.
func (w *wording) teller() extract.Part {
	if w.Quote[w.draft.cue] == 0 {
		if e := w.ownSpeaker(w.draft.cue); e >= 0 {
			return extract.Part{Who: extract.Named, Entity: e}
		}
		return extract.Part{Who: extract.Open}
	}
	n := w.owner[w.draft.cue]
	if n == 0 || w.sources[n-1] == nil || w.sources[n-1].Entity < 0 || w.Quote[w.drafts[n-1].cue] != 0 {
		return extract.Part{Who: extract.Open}
	}
	return extract.Part{Who: extract.Named, Entity: w.sources[n-1].Entity}
}

// joinsPresent reports whether a verb in the present follows "and".
func (w *wording) joinsPresent() bool {
	for n := range w.tokens {
		if w.tag(n) == chunk.Conj && w.tag(n+1) == chunk.Pres {
			return true
		}
	}
	return false
}

// knowsSource reports whether the source can be named.
func (w *wording) knowsSource() bool {
	s := w.from
	if s == nil || s.Span.Empty() {
		return false
	}
	if s.Entity >= 0 {
		return true
	}
	r := w.draft.source
	for k := r.First; k < r.Last; k++ {
		if w.Tags[k].IsNoun() {
			return !words.Vague.Has(w.Words[k].Lower)
		}
		if t := w.Tags[k]; t == chunk.Pron || t == chunk.Wh || t == chunk.Poss {
			return false
		}
	}
	return false
}

// isOneSource reports whether the source is one person or body, who can be "I". A letter is not.
func (w *wording) isOneSource() bool {
	r := w.draft.source
	head := r.First
	for k := r.First; k < r.Last; k++ {
		if w.Tags[k] == chunk.Conj {
			return false
		}
		if n := w.Chunk[k]; n != 0 && head == r.First {
			head = w.Chunks[n-1].Head()
		}
	}
	if w.from == nil || w.from.Entity < 0 {
		may := w.SensesOf(head).May
		if text := may&chunk.IsMessage != 0 && may&(chunk.IsPerson|chunk.IsGroup) == 0; text || words.Documents.Has(w.Words[head].Lower) && !words.UnnamedPeople.Has(w.Words[head].Lower) {
			return false
		}
	}
	return w.Tags[head] != chunk.Nouns
}

// replacePronoun replaces the pronoun that the sentence begins with or has as its
// subject, or marks it as open.
func (w *wording) replacePronoun(verb int) {
	for n := w.dropped; n < verb; n++ {
		k, h := w.tokens[n], w.lower(n)
		first := n == w.dropped
		subject := n == verb-1 || n == verb-2 && w.tag(verb-1) == chunk.Adv
		switch {
		case w.tag(n).IsNoun() && (w.tag(n) == chunk.Name || w.Words[k].Shape == chunk.Upper || w.SensesOf(k).Noun == chunk.PersonFile):
			return // whom a later pronoun can mean
		case words.He.Has(h), words.She.Has(h):
			switch {
			case w.tag(n+1) == chunk.Left: // "he [Jane Doe] left"
			case !w.saidOf(w.draft).Empty():
				w.name(n, w.isMeantBy(w.saidOf(w.draft), h))
			case w.officeOwner(h) >= 0:
				w.name(n, w.officeOwner(h))
			case w.mayMeanHearer(w.draft, h), w.represents(), w.isUnknownName(): // "told her that she", "her lawyer said she"
				w.name(n, -1)
			default:
				e := w.meant(k)
				if w.from != nil && e == w.from.Entity && (w.Quote[k] != 0 || w.isDead(verb)) {
					e = -1 // quoted people say "I" of themselves, and the dead say nothing
				}
				if w.from != nil && e >= 0 && e == w.from.Entity && (w.names.Entities[e].Gender == extract.UnknownGender || w.names.Entities[e].Guessed) && w.hasOther(h) {
					e = -1 // "Alex Doe said he hit her": Doe can be "her"
				}
				if w.from != nil && e >= 0 && e == w.from.Entity && w.hasRival(w.draft, e, genderOf(h)) {
					e = -1
				}
				if e >= 0 && w.Quote[k] != 0 && w.isLesser(e, k, genderOf(h)) {
					e = -1
				}
				if first && e >= 0 && w.canBeSource(k, h) && e != w.from.Entity {
					e = -1 // "after his meeting with Holt, the mayor said he": the mayor can be meant
				}
				w.name(n, e)
			}
			return
		case words.It.Has(h) && (first || subject):
			if !w.itself(n) && !w.isDummy(n, verb) {
				w.name(n, -1) // a thing, which has no name here, can be meant
			}
			return
		case words.They.Has(h) && (first || subject):
			if !w.themselves(n) {
				w.name(n, -1)
			}
			return
		case subject && words.Pointing.Has(h) && w.Chunks[max(w.Chunk[k], 1)-1].First == k:
			w.name(n, -1)
			return
		}
	}
}

// canBeSource reports whether the pronoun h at token k, which begins what a person says in
// other words, can be for that person.
func (w *wording) canBeSource(k int, h uint32) bool {
	if w.from == nil || w.from.Entity < 0 || w.Quote[k] != 0 || k < w.draft.cue || w.names.Entities[w.from.Entity].Kind != dossier.Person {
		return false
	}
	return w.canBe(w.from.Entity, genderOf(h))
}

// genderOf returns the gender of "he" or "she", by its hash.
func genderOf(h uint32) extract.Gender {
	if words.She.Has(h) {
		return extract.Female
	}
	return extract.Male
}

// hasOther reports whether the content has a pronoun of the other gender than h.
func (w *wording) hasOther(h uint32) bool {
	for n := range w.tokens {
		if l := w.lower(n); words.He.Has(h) && words.She.Has(l) || words.She.Has(h) && words.He.Has(l) {
			return true
		}
	}
	return false
}

// isUnknownName reports whether the source has a name that was not found as a person's, so
// that "he" can mean it.
func (w *wording) isUnknownName() bool {
	r := w.draft.source
	if w.from == nil || w.from.Entity >= 0 || r.Empty() || w.Quote[w.tokens[0]] != 0 {
		return false
	}
	k := r.Last - 1
	return w.Tags[k] == chunk.Name || w.Words[k].Shape == chunk.Capital && k > w.Text.Sentences[w.Text.SentenceAt(k)].First
}

// isDead reports whether the clause with its verb at n says that its subject is dead or
// missing.
func (w *wording) isDead(n int) bool {
	for ; n < len(w.tokens) && !w.tag(n).IsMark() && w.tag(n) != chunk.Conj && w.tag(n) != chunk.Prep; n++ {
		h := w.lower(n)
		if words.Dead.Has(h) && w.Chunk[w.tokens[n]] == 0 || words.Killed.Has(h) && words.ToBe.Has(w.lower(n-1)) {
			return true
		}
	}
	return false
}

// meant returns the entity that the pronoun at token k means, -1 if that is not
// known.
func (w *wording) meant(k int) int {
	e, _ := w.pronoun(k)
	return e
}

// hasAddressee reports whether the cue has an object that is somebody: "told
// reporters that".
func (w *wording) hasAddressee() bool {
	for k := w.draft.cueEnd; k < w.tokens[0]; k++ {
		if t := w.Tags[k]; t == chunk.Name || t == chunk.Pron || w.Chunk[k] != 0 && t == chunk.Noun && w.SensesOf(k).Noun == chunk.PersonFile {
			return true
		}
	}
	return false
}

// represents reports whether the source speaks for somebody else, or is of somebody else: "Jane
// Doe's office".
func (w *wording) represents() bool {
	for k := w.draft.source.First; k < w.draft.source.Last; k++ {
		if words.Representing.Has(w.Words[k].Lower) {
			return true
		}
	}
	if r := w.draft.source; r.Last-r.First > 2 && w.Tags[r.Last-2] == chunk.PossS && (w.from == nil || w.from.Entity < 0) {
		return true
	}
	return w.from != nil && w.from.Entity >= 0 && w.representatives()[w.from.Entity]
}

// officeOwner returns the person that the office, the team or another thing that speaks is of, if
// the pronoun h can be for that person and for nobody else in the sentence and the one before, and the
// name is next to the noun: "Jane Doe's office said she". It is -1 if there is none.
func (w *wording) officeOwner(h uint32) int {
	r := w.draft.source
	if n := w.Chunk[max(r.First, 0)]; r.Empty() || n == 0 || r.Last-r.First < 3 || w.Tags[r.Last-2] != chunk.PossS || w.SensesOf(r.Last-1).Noun == chunk.PersonFile || words.Representing.Has(w.Words[r.Last-1].Lower) {
		return -1
	}
	m := w.mentionAt(r.Last - 3)
	if m == nil || m.Kind != dossier.Person || m.Entity < 0 {
		return -1
	}
	g := extract.Male
	if words.She.Has(h) {
		g = extract.Female
	}
	if !w.canBe(m.Entity, g) {
		return -1
	}
	from := w.Text.Sentences[max(0, w.Text.SentenceAt(r.First)-1)].Start
	for _, o := range w.mentionsFrom(from) {
		if o.Span.Start >= w.Text.Tokens[r.First].Start {
			break
		}
		if o.Kind == dossier.Person && o.Entity != m.Entity && (o.Entity < 0 || w.canBe(o.Entity, g)) {
			return -1
		}
	}
	return m.Entity
}

// representatives returns the entities whose role in the text is to speak for
// somebody else.
func (l *linker) representatives() map[int]bool {
	if l.speaksFor == nil {
		l.speaksFor = map[int]bool{}
		for i := range l.names.Mentions {
			m := &l.names.Mentions[i]
			if m.Entity < 0 || m.Role.Empty() {
				continue
			}
			first, last := l.Text.TokensIn(m.Role)
			for k := first; k < last; k++ {
				if words.Representing.Has(l.Words[k].Lower) {
					l.speaksFor[m.Entity] = true
				}
			}
		}
	}
	return l.speaksFor
}

// name puts the name of an entity in place of the pronoun at n, which is open if
// the entity is not known.
func (w *wording) name(n, entity int) {
	if entity < 0 {
		w.replaced[n] = extract.Part{Who: extract.Open}
		return
	}
	p := extract.Part{Who: extract.Named, Entity: entity}
	if next := w.tag(n + 1); w.tag(n) == chunk.Poss && next != chunk.None && next != chunk.Prep && next != chunk.To && next != chunk.Conj && !next.IsMark() {
		p.Text = "’s" // but not of "removing her from office"
	}
	w.replaced[n] = p
	if w.tag(n) != chunk.Poss {
		w.writeOut(n + 1)
	}
}

// writeOut writes out a short verb behind a name: "he'd leave" is "[Jane Doe would] leave",
// "she'd left" had. A short "is" stays, as it can be "has".
func (w *wording) writeOut(n int) {
	if n >= len(w.tokens) || w.Text.Tokens[w.tokens[n]].SpaceBefore {
		return
	}
	next := w.tag(n + 1)
	if next == chunk.Adv {
		next = w.tag(n + 2)
	}
	switch strings.ReplaceAll(strings.ToLower(w.Text.Word(w.tokens[n])), "’", "'") {
	case "'ll":
		w.replaced[n] = extract.Part{Text: "will"}
	case "'d":
		text := "would"
		if next == chunk.Part || next == chunk.Past {
			text = "had"
		}
		w.replaced[n] = extract.Part{Text: text}
	}
}

// isDummy reports whether "it" at n refers to nothing: "it is clear that", "it was a
// mistake to wait", "it was the board that left".
func (w *wording) isDummy(n, verb int) bool {
	if n != verb-1 && n != verb-2 {
		return false
	}
	for m := verb + 1; m < len(w.tokens) && !w.endsAt(m); m++ {
		h := w.lower(m)
		switch {
		case words.TimeUnits.Has(h):
			next := w.tag(m + 1)
			return next != chunk.Noun && next != chunk.Nouns // no "it was a clear message"
		case h == to && w.tag(m+1) == chunk.Verb:
			return !words.ReadyTo.Has(w.lower(m - 1)) // no "it is going to fall"
		case h == that:
			return !w.tag(m+1).IsFinite() || !w.isIndefiniteBefore(m) // no "it is a plan that costs money"
		case w.tag(m) == chunk.Wh && w.tag(m-1).IsNoun(), words.Subordinating.Has(h):
			return false // "it is a place where he goes to rest"
		case w.tag(m) == chunk.Conj && w.tag(m+1) != chunk.Adj && w.tag(m+1) != chunk.Adv:
			return false // "it was shut and they want to leave"
		}
	}
	return false
}

// isIndefiniteBefore reports whether the noun right before the token at n is one that has
// not been named: "a plan", "plans".
func (w *wording) isIndefiniteBefore(n int) bool {
	if n == 0 || w.Chunk[w.tokens[n-1]] == 0 {
		return false
	}
	first := w.Chunks[w.Chunk[w.tokens[n-1]]-1].First
	return w.tag(n-1) != chunk.Name && w.Words[first].Lower != the && w.Tags[first] != chunk.Poss
}

// thirdPerson returns what a verb after "I" becomes after a name, "" if it stays
// as it is.
func thirdPerson(verb string, tag chunk.Tag) (form string, ok bool) {
	switch low := strings.ToLower(verb); {
	case low == "'m", low == "’m":
		return "is", true
	case low == "'ve", low == "’ve":
		return "has", true
	case tag == chunk.Past, tag == chunk.Modal, low == "was", strings.HasPrefix(low, "'"), strings.HasPrefix(low, "’"):
		return "", true
	case tag == chunk.Pres:
		return words.SingularOf(low), true
	}
	return "", false
}
