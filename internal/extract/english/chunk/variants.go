package chunk

import (
	"strings"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// readVariants replaces unusual wordings, as in machine paraphrase and hasty
// translation, by the common one, so that later stages need not handle them:
//
//	in accordance to X, in accordance with X, as per X   as   according to X
//	“...,” she additional.                               as   “...,” she added.
//
// The second is any word that can be no verb between a subject and the end of a
// sentence that began with a quotation.
func (p *Prose) readVariants(first, last int) {
	for i := first; i < last; i++ {
		switch p.Words[i].Lower {
		case accordanceHash:
			next := p.Lower(i + 1)
			if i > first && p.Words[i-1].Lower == inHash && (next == toHash || next == withHash && p.animateBehind(i+2, last)) {
				p.readAs(i, according, Ing)
			}
		case perHash:
			if i > first && p.Words[i-1].Lower == asHash && p.animateBehind(i+1, last) {
				p.readAs(i, according, Ing)
			}
		}
	}
	p.readTag(first, last)
	p.readNames(first, last)
	p.readOpening(first, last)
	p.readReport(first, last)
	p.readReports(first, last)
	p.readSomebody(first, last)
	p.readOffices(first, last)
	p.readReporter(first, last)
}

// readReporter takes "reports" at the end of a sentence and "reported" for verbs, if a name and a
// comma are before them: "The lock leaks, the BBC reports." A list has "and" before its last: "the
// letter and the BBC reports".
func (p *Prose) readReporter(first, last int) {
	end := last - 1
	for end > first && (p.Tags[end] == Stop || p.Tags[end] == Close) {
		end--
	}
	for i := first + 3; i <= end; i++ {
		past := strings.HasSuffix(p.Text.Word(i), "ed")
		if !p.Tags[i].IsNoun() || p.Words[i].Shape != Lowercase || !words.Reporting.Has(p.Words[i].Lower) || !past && i < end || !p.isBehindCommaAndName(i, first) {
			continue
		}
		p.Tags[i] = PresS
		if past {
			p.Tags[i] = Past
		}
	}
}

// isBehindCommaAndName reports whether a name is right before token i, a comma before that, and a
// verb with tense before the comma.
func (p *Prose) isBehindCommaAndName(i, first int) bool {
	k := i - 1
	for k > first && p.Tags[k] == Name {
		k--
	}
	if k < i-1 && p.Tags[k] == Det {
		k--
	}
	if k == i-1 || k <= first || p.Tags[k] != Comma {
		return false
	}
	for k--; k > first; k-- {
		if p.Tags[k].IsFinite() {
			return true
		}
	}
	return false
}

// readSomebody takes a word between an article and a verb for a noun if it can mean somebody: "a
// resident reached by phone".
func (p *Prose) readSomebody(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if p.Tags[i] != Adj || p.Tags[i-1] != Det || p.Words[i].Shape != Lowercase || p.SensesOf(i).Noun != PersonFile {
			continue
		}
		if t := p.Tags[i+1]; t == Part || t.IsFinite() || t == Wh {
			p.Tags[i] = Noun
		}
	}
}

// mayBeNoun reports whether token i is a word in lower case that can be a noun, or is unknown.
func (p *Prose) mayBeNoun(i int) bool {
	t := p.Tags[i]
	open := t.IsVerb() || t.IsNoun() || t == Adj || t == Adv
	return open && p.Words[i].Shape == Lowercase && (p.SensesOf(i).Noun != 0 || t != Modal && p.SensesOf(i) == Senses{})
}

// readOffices takes the words in lower case between a comma and a name that says something for
// nouns if they can be, and the last one is for a person: "the lock leaks, defence minister Jane
// Doe said". The tagger may take "defence" for a verb.
func (p *Prose) readOffices(first, last int) {
	const longest = 3 // words of an office
	for i := first + 2; i+1 < last; i++ {
		if p.Tags[i] != Name || p.Tags[i-1] == Name || p.Words[i-1].Shape != Lowercase || p.SensesOf(i-1).May&IsPerson == 0 {
			continue
		}
		verb := i + 1
		for verb < last && (p.Tags[verb] == Name || p.Tags[verb] == Adv) {
			verb++
		}
		if verb >= last || !p.Tags[verb].IsFinite() || !words.PlainSaying.Has(p.Words[verb].Lower) {
			continue
		}
		k := i - 1
		for k > first && i-k <= longest && p.mayBeNoun(k) {
			k--
		}
		if p.Tags[k] != Comma && p.Tags[k] != Close {
			continue
		}
		for k++; k < i; k++ {
			if p.Tags[k] != Nouns {
				p.Tags[k] = Noun
			}
		}
	}
}

// readReports makes "reports" a noun in "United States reports say": the reports say it, and
// the name before them tells where they are from.
func (p *Prose) readReports(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if h := p.Words[i+1].Lower; p.Tags[i] == PresS && (h == sayHash || h == saidHash) && p.Tags[i+1].IsFinite() && (p.Tags[i-1] == Name || p.Tags[i-1] == Noun || p.Tags[i-1] == Adj) && p.SensesOf(i).May&IsMessage != 0 {
			p.Tags[i] = Nouns
		}
	}
}

// readReport takes "states" of "The report states that" for a verb: who or what reports is
// before it, and no owner, as in "the board's claims that".
func (p *Prose) readReport(first, last int) {
	for i := first + 2; i+2 < last; i++ {
		if p.Tags[i] != Nouns || p.Words[i+1].Lower != thatHash || !words.Reporting.Has(p.Words[i].Lower) || p.Tags[i-1] != Noun || p.SensesOf(i-1).May&(IsMessage|IsPerson|IsGroup) == 0 {
			continue
		}
		k := i - 1
		for k > first && (p.Tags[k] == Noun || p.Tags[k] == Adj) {
			k--
		}
		if p.Tags[k] == Det && (k == first || p.Tags[k-1].IsMark() || p.Tags[k-1] == Conj) {
			p.Tags[i] = PresS
		}
	}
}

// readOpening takes the first word of a sentence for a noun if it ends in "s", can be one
// and the tagger took it for a verb, which has no subject there: "Claims by the board were
// denied".
func (p *Prose) readOpening(first, last int) {
	if first+1 >= last || !p.Tags[first].IsVerb() || !strings.HasSuffix(p.Text.Word(first), "s") || p.SensesOf(first).Noun == 0 {
		return
	}
	if next := p.Tags[first+1]; next == Prep || next == Past {
		p.Tags[first] = Nouns
	}
}

// readNames takes a word with a capital between a comma and a verb with tense
// for a name, whatever the tagger took it for: "In a letter, Weiss wrote".
func (p *Prose) readNames(first, last int) {
	for i := first + 1; i+1 < last; i++ {
		if p.Words[i].Shape == Capital && p.Tags[i-1] == Comma && p.Tags[i+1].IsFinite() && (p.Tags[i] == Adj || p.Tags[i].IsVerb()) {
			p.Tags[i] = Name
		}
	}
}

var (
	accordanceHash, perHash          = words.Hash("accordance"), words.Hash("per")
	inHash, toHash, withHash, asHash = words.Hash("in"), words.Hash("to"), words.Hash("with"), words.Hash("as")
	thatHash, sayHash, saidHash      = words.Hash("that"), words.Hash("say"), words.Hash("said")
	according                        = newWord("according", nil)
	speaking                         = newWord("added", nil)
	tagSubjects                      = setOf(Pron, Name)
	tagWords                         = setOf(Adj, Noun, Adv, Prep)
)

func (p *Prose) readAs(i int, w Word, tag Tag) {
	shape := p.Words[i].Shape
	p.Words[i] = w
	p.Words[i].Shape = shape
	p.Tags[i] = tag
}

// animateBehind reports whether a name, a person or a group follows at i, after
// determiners and adjectives, unlike "the law" or "usual practice".
func (p *Prose) animateBehind(i, last int) bool {
	head := -1
	for k := i; k < min(last, i+8); k++ {
		switch tag := p.Tags[k]; {
		case tag == Name || tag == Pron:
			return true
		case tag == Noun || tag == Nouns:
			head = k
		case !chunkInner.has(tag):
			k = last
		}
	}
	return head >= 0 && !words.Norms.Has(p.Words[head].Lower) && p.SensesOf(head).May&(IsPerson|IsGroup) != 0
}

// readTag takes the last word of “...,” she X. for a verb of speaking.
func (p *Prose) readTag(first, last int) {
	k := last - 1
	for k > first && (p.Tags[k] == Stop || p.Tags[k] == Close) {
		k--
	}
	if k-2 < first || !tagWords.has(p.Tags[k]) || !tagSubjects.has(p.Tags[k-1]) || p.Words[k].Shape != Lowercase {
		return
	}
	s := k - 1
	for s > first && p.Tags[s].IsNoun() && p.Tags[k-1] == Name {
		s--
	}
	if p.Tags[k-1] == Pron {
		s = k - 2
	}
	if p.Text.Tokens[s].Kind == segment.CloseQuote {
		p.readAs(k, speaking, Past)
	}
}
