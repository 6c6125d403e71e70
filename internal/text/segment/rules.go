package segment

import "strings"

// Rules is what segmentation has to know about a language. The zero value
// knows nothing: then only initials and words such as "a.m." keep a full stop.
type Rules struct {
	// Abbreviations are the words that keep their full stop, in lower case and
	// without it. The value reports whether the word can end a sentence; if not,
	// another word always follows it.
	Abbreviations map[string]bool
	// Capitalized are those of Abbreviations that count only if they begin with
	// a capital letter, because in lower case they are other words.
	Capitalized map[string]bool
	// Numbering are those of Abbreviations that a word with a capital behind them shows to be
	// other words, if it is no number: "No. 10" and "No. II", but "No. Jane left".
	Numbering map[string]bool
	// Letters are the single capital letters that are words: "I".
	Letters map[string]bool
	// Lettered are the nouns, in lower case, for things that are told apart by
	// capital letters: "plan", "appendix". Such a letter is no initial.
	Lettered map[string]bool
	// Clitics are the endings that form a token of their own, without the
	// apostrophe before them: "s", "ll".
	Clitics []string
	// Clipped are the words within names that an apostrophe begins: "t" of "Ada in 't Veld".
	Clipped []string
	// Suffixes are the endings with an apostrophe inside that form a token of
	// their own: "n't".
	Suffixes []string
	// Starters are the words that begin a sentence after an abbreviation,
	// because they are seldom capitalized within one.
	Starters map[string]bool
	// Clock are the abbreviations behind a time of day, in lower case: "a.m.". A sentence ends with one if one
	// of Titles follows, "Mr", "Judge", unless it begins with one of Leads: "At".
	Clock, Titles, Leads map[string]bool
	// RunOn are words that are capitalized only where a sentence begins, or in a title.
	// One that a page ran into the caption or heading before it, "a boat in the harbour
	// The mayor left", begins a sentence.
	RunOn map[string]bool
	// Titling are words, in lower case, before which no caption ends: a title or the
	// rest of a clause follows them, "the film", "of".
	Titling map[string]bool
	// Dateline are the words in lower case that a dateline can contain.
	Dateline map[string]bool
}

// suffix returns the length of the suffix of w that forms a token of its own,
// in bytes, and 0 if there is none.
func (r *Rules) suffix(w string) int {
	for _, suffix := range r.Suffixes {
		if len(w) > len(suffix) && strings.HasSuffix(w, suffix) {
			return len(suffix)
		}
	}
	return 0
}
