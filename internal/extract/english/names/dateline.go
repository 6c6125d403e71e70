package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// readDatelines corrects the names in datelines: "SPRINGFIELD, Ill. (AP) -"
// begins with a place, what follows a comma is a place too, and what is in
// brackets is an agency.
func (f *finder) readDatelines() {
	for s := range f.t.Sentences {
		if sent := &f.t.Sentences[s]; sent.Dateline {
			f.readDateline(sent)
		}
	}
}

func (f *finder) readDateline(s *segment.Sentence) {
	depth := 0
	for k := s.First; k < s.Last; k++ {
		switch f.t.Word(k) {
		case "(":
			depth++
			continue
		case ")":
			depth--
			continue
		}
		if f.t.Tokens[k].Kind != segment.Word || f.class(k)&lexicon.Calendar != 0 {
			continue
		}
		c := f.chunkAt(k)
		switch {
		case c == nil && k == s.First:
			end := k
			for end < s.Last && f.t.Tokens[end].Kind == segment.Word && f.capitalised(end) {
				end++
			}
			if end > k && f.t.Word(end) != "/" && f.opensReport(s, end) {
				n := chunk{first: k, last: end, untagged: true}
				n.Kind, n.tagged, n.Entity = dossier.Place, dossier.Place, -1
				n.Span = f.t.Cover(k, end)
				f.addInPlace(n)
				k = end - 1
			}
			continue
		case c == nil:
			continue
		case depth > 0:
			c.Kind = dossier.Organization
		case c.Kind != dossier.Person || k == s.First:
			c.Kind = dossier.Place
		}
		c.tagged = c.Kind
		k = c.last - 1
	}
}

// opensReport reports whether the words from the first of s to end can be the
// place of a dateline. In "SOCCER - HARBOUR WINS AGAIN" they are a heading.
func (f *finder) opensReport(s *segment.Sentence, end int) bool {
	if f.t.Word(end) == "(" || f.t.Word(end) == "," {
		return true
	}
	if s.Last < len(f.t.Tokens) && f.upper(s.Last) && f.t.Tokens[s.Last].Len() > 1 {
		return false
	}
	for k := s.First; k < end; k++ {
		if isWord(f.fold(k)) {
			return false
		}
	}
	return true
}
