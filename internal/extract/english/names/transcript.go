package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/personname"
	"dossier/internal/text/segment"
)

// addCapitals adds the people that transcripts and rulings write in capitals
// and the tagger missed: speakers before a colon ("MR. MARSH:", "JUSTICE
// OKOYE:") and judges before their abbreviated title ("OKOYE, J., dissenting").
func (f *finder) addCapitals() {
	for s := range f.t.Sentences {
		sent := &f.t.Sentences[s]
		f.addSpeaker(sent)
		f.addDelegate(sent)
		f.addAddressed(sent)
		judges := -1 // the last judge's title
		for i := sent.Last - 1; i > sent.First; i-- {
			if f.judge(sent, i) {
				judges = i
			}
			if judges > i && f.listed(sent, i) {
				f.addPerson(i, i+1)
			}
		}
		if judges > sent.First && f.listed(sent, sent.First) {
			f.addPerson(sent.First, sent.First+1)
		}
	}
}

// addAddressed adds people by "Mr." or "Ms." and a name that the tagger missed,
// and by a title and a name in capitals: "BY JUDGE OKOYE".
func (f *finder) addAddressed(s *segment.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		if f.t.Tokens[i].Kind != segment.Word || !f.capitalised(i) || f.chunkAt(i) != nil || f.role(i) || f.titleBefore(i) || f.t.Tokens[i].Len() < 3 || personname.IsDegree(f.t.Word(i)) {
			continue
		}
		if f.class(i)&(lexicon.OrganizationHead|lexicon.PlaceHead) != 0 || i+1 < s.Last && f.t.Tokens[i+1].Kind == segment.Word && f.capitalised(i+1) {
			continue
		}
		_, courteous := courtesy[f.fold(i-1)]
		if courteous && strings.HasSuffix(f.t.Word(i-1), ".") || f.shouted(i) && f.upper(i-1) && f.titleBefore(i-1) {
			f.addPerson(i, i+1)
		}
	}
}

// listed reports whether token i is the name of a judge in a list: a word in
// capitals before a comma or "and". Right before the title, it can be a common word.
func (f *finder) listed(s *segment.Sentence, i int) bool {
	next := f.t.Word(i + 1)
	titled := i+2 < s.Last && f.judge(s, i+2) && f.upper(i) && f.t.Tokens[i].Len() > 2
	return (next == "," || next == "and") && (f.shouted(i) || titled) && !f.isTaken(i)
}

// judge reports whether the abbreviated title of a judge or of several begins
// at token i, after a comma: "J.", "C. J.", "JJ.".
func (f *finder) judge(s *segment.Sentence, i int) bool {
	if i == s.First || f.t.Word(i-1) != "," {
		return false
	}
	switch f.t.Word(i) {
	case "J.", "JJ.", "JJ", "C.J.":
		return true
	case "C.":
		return f.t.Word(i+1) == "J."
	}
	return false
}

// addSpeaker adds the speaker before the colon that s begins with. The name is
// in capitals, and has a title or begins a block.
func (f *finder) addSpeaker(s *segment.Sentence) {
	first := s.First
	for first < s.Last && f.titleBefore(first) && f.upper(first) {
		first++
	}
	last := first
	for last < s.Last && last-first < 4 && f.upper(last) && f.t.Tokens[last].Kind == segment.Word {
		last++
	}
	if last == first || last >= len(f.t.Tokens) || f.t.Word(last) != ":" || !f.shouted(last-1) {
		return
	}
	if first == s.First && (last-first < 2 || f.isCommon(first) || f.isCommon(last-1)) {
		return // "NOTE:", "BACK HOME:"
	}
	f.addPerson(first, last)
}

// addDelegate adds the person in capitals that s begins with, before the country or body in brackets that he or she
// speaks for: "TOM OKOYE (Norland) said". An acronym in brackets is that of a body: "WORLD FOOD PROGRAMME (WFP) said".
func (f *finder) addDelegate(s *segment.Sentence) {
	const most, longest = 4, 8
	last := s.First
	for last < s.Last && last-s.First <= most && f.upper(last) && f.t.Tokens[last].Kind == segment.Word {
		last++
	}
	if n := last - s.First; n < 2 || n > most || f.word(last) != "(" || last+1 >= s.Last || f.upper(last+1) || !f.capitalised(last+1) || f.class(last-1)&lexicon.OrganizationHead != 0 {
		return
	}
	end := last + 1
	for end < s.Last && end-last < longest && f.t.Word(end) != ")" {
		end++
	}
	if f.word(end) == ")" && f.reports(end+1) {
		f.addPerson(s.First, last)
	}
}

// shouted reports whether token i is a word of two letters or more in capitals
// that is no common word and no title.
func (f *finder) shouted(i int) bool {
	return f.t.Tokens[i].Kind == segment.Word && f.t.Tokens[i].Len() > 2 && f.upper(i) && !f.isCommon(i) && !f.titleBefore(i)
}

func (f *finder) upper(i int) bool {
	w := f.t.Word(i)
	return isUpper(w) && strings.ToLower(w) != w
}

// isTaken reports whether token i is part of a person's name, or of a longer name. One
// word is not, if the tagger is not sure that it is a person.
func (f *finder) isTaken(i int) bool {
	c := f.chunkAt(i)
	return c != nil && (c.last-c.first > 1 || c.Kind == dossier.Person && c.margin >= leastMargin)
}
