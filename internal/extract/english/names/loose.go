package names

import (
	"strings"

	"dossier/internal/dossier"
	shallow "dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// addLoose adds the single words that are no names of the article but speak like somebody in
// it, "Harmstad said", and all their uses. In a dossier they may be the surname of a person that
// another article names in full.
func (f *finder) addLoose() {
	speaks := map[string]bool{}
	for i := range f.t.Tokens {
		if f.speaksAlone(i) {
			speaks[f.fold(i)] = true
		}
	}
	if len(speaks) == 0 {
		return
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; c.last-c.first == 1 {
			delete(speaks, f.fold(c.first)) // the article has the name already
		}
	}
	var loose []chunk
	for sent, i := range f.unnamed() {
		if !f.in(speaks, i) || !f.standsAlone(sent, i) {
			continue
		}
		c := chunk{first: i, last: i + 1, untagged: true, loose: true}
		c.Kind, c.tagged, c.Entity, c.Span = dossier.Person, dossier.Person, -1, f.t.Tokens[i].Span
		c.name = personname.Parse(c.Span.Text(f.t.Source), f.lex)
		loose = append(loose, c)
	}
	f.addAll(loose)
}

// speaksAlone reports whether token i is a single word with a capital next to a verb of saying
// or denying, also with a description in commas between the two: "Harmstad said", "Harmstad, the
// clerk, would not say", "says Harmstad". A common word at the beginning of a sentence
// must be a noun in the singular for a thing: "Strand said", but not "Residents said", "Police
// said" or "Nobody said".
func (f *finder) speaksAlone(i int) bool {
	const shortest = 3
	t := f.t.Tokens[i]
	if t.Kind != segment.Word || t.Len() < shortest || !f.capitalised(i) || f.upper(i) || f.class(i)&noSurname != 0 {
		return false
	}
	s := &f.t.Sentences[f.t.SentenceAt(i)]
	said := f.says(i+1) || f.word(i+1) == "," && f.says(f.behindCommas(i+1, s.Last))
	if !said && !(i > s.First && f.reports(i-1) && f.endsPhrase(i+1)) || !f.standsAlone(s, i) {
		return false
	}
	w := f.fold(i)
	if i == s.First && words.SentenceOpeners[w] {
		return false // "But said", without its subject
	}
	if h := words.Hash(w); words.NobodyWords.Has(h) || words.Anybody.Has(h) || words.UnnamedPeople.Has(h) || words.Modals.Has(h) || words.ClauseAuxiliaries.Has(h) {
		return false
	}
	senses, usage := shallow.SensesOfWord(w), tagger.Builtin().Usage(w)
	if senses.Noun != 0 && strings.HasSuffix(w, "s") {
		return false
	}
	if i > s.First && f.t.Tokens[i-1].Kind == segment.Word {
		return true // a capital within a sentence
	}
	if usage == tagger.UsageLower || usage == tagger.UsageMixed {
		return said && senses.Noun != 0 && senses.Noun != shallow.PersonFile && senses.May&shallow.IsGroup == 0
	}
	return senses.Noun == 0 || said && senses.May&shallow.IsGroup == 0
}

// endsPhrase reports whether token i cannot go on with the word before it as the subject of a
// clause: "said Harmstad.", "said Harmstad on Monday", but not "said Harmstad left".
func (f *finder) endsPhrase(i int) bool {
	if f.word(i) == "" || f.t.Tokens[i].Kind != segment.Word {
		return !f.isClitic(i)
	}
	return words.Whereabouts[f.word(i)] || f.word(i) == "on"
}

// noSurname are the classes of words that are hardly the surname of somebody.
const noSurname = lexicon.Country | lexicon.Demonym | lexicon.Organization | lexicon.OrganizationHead | lexicon.Calendar | lexicon.Role | lexicon.Title

// says reports whether a verb of saying or denying begins at token i, with auxiliaries and a
// negation: "said", "would not say", "was quoted".
func (f *finder) says(i int) bool {
	const most = 3
	for k := i; k <= i+most; k++ {
		w := f.word(k)
		switch {
		case w == "" || f.capitalised(k):
			return false
		case f.reports(k) || isSpeech(words.Hash(w)) || w == "quoted" && k > i:
			return true
		case !words.ClauseAuxiliaries.Has(words.Hash(w)) && !words.Modals.Has(words.Hash(w)) && !words.VerbNegations.Has(words.Hash(w)):
			return false
		}
	}
	return false
}

// isSpeech reports whether a word is a verb of what people say to or of others: "denied",
// "accused", "called", "ruled" out, "answered", "demanded".
func isSpeech(h uint32) bool {
	for _, set := range [...]*words.Set{words.Denying, words.Accusing, words.Calling, words.Dismissing, words.Replying, words.Demanding, words.Urging, words.Promising, words.Asking} {
		if set.Has(h) {
			return true
		}
	}
	return false
}

// behindCommas returns the token behind the comma that closes a description which opens with
// the comma at token i, -1 if none does.
func (f *finder) behindCommas(i, last int) int {
	const longest = 12
	for k := i + 2; k < min(last, i+longest); k++ {
		switch t := f.t.Tokens[k]; {
		case f.t.Word(k) == ",":
			return k + 1
		case t.Kind != segment.Word && t.Kind != segment.Number && t.Kind != segment.Clitic:
			return -1
		}
	}
	return -1
}

// standsAlone reports whether no word next to token i belongs to a name with it: no other
// with a capital, no article before it and no hyphen.
func (f *finder) standsAlone(s *segment.Sentence, i int) bool {
	if !f.capitalised(i) || f.besideCapital(s, i) {
		return false
	}
	before := f.word(i - 1)
	if i > s.First && (f.in(words.Articles, i-1) || before == "-" || before == "'" || f.isClitic(i-1)) {
		return false
	}
	return f.word(i+1) != "-"
}
