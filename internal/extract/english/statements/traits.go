package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// usualTraits is more than the number of traits that a statement usually has.
const usualTraits = 48

// traits returns what the judgements weigh about draft i, which became the
// statement s: how it was found, its source, its cue, its content and the text
// around it. The names are those in judgement.tsv.
func (l *linker) traits(i int, s *extract.Statement) []string {
	d := &l.drafts[i]
	out := append(make([]string, 0, usualTraits), "always", l.foundBy(d))
	add := func(on bool, trait string) {
		if on {
			out = append(out, trait)
		}
	}
	for _, level := range scoreLevels {
		add(d.score >= level.least && !l.trails(d.cue), level.trait) // a trailer is found by its form
	}
	out = append(out, l.sourceTraits(d, s)...)
	out = append(out, l.cueTraits(d, s)...)
	out = append(out, l.contentTraits(d, s)...)
	out = append(out, l.sentenceTraits(d, s)...)
	add(l.hasOpenWord(d, s), openWithin)
	add(l.pointsWithin(d), "points back")
	out = append(out, l.definiteTraits(d, s)...)
	add(l.hasOneOf(d.content, words.Feelings), "content feels")
	if d.plain() || slices.Contains(out, "source speaker") {
		for _, t := range out {
			if strings.HasPrefix(t, "subject ") || t == "content clause" {
				out = append(out, "own: "+t)
			}
		}
		out = append(out, l.spokenTraits(d.content)...)
	}
	add(len(l.layout.Turns) > 0, "dialogue")
	add(len(l.layout.Turns) > 0 && l.isOnAir(), "dialogue on air")
	add(l.layout.Form == dossier.Speech, "speech")
	sentence := l.Text.SentenceAt(d.cue)
	add(sentence < 4, "near the start")
	return out
}

// scoreLevels are the traits of a draft's score.
var scoreLevels = [...]struct {
	least float64
	trait string
}{
	{0.2, "score 0.20"}, {0.4, "score 0.40"}, {0.6, "score 0.60"}, {0.75, "score 0.75"},
	{0.85, "score 0.85"}, {0.92, "score 0.92"}, {0.96, "score 0.96"},
}

// byTurn is the trait of what somebody says in a turn, a speech or a letter of their own, and not by
// a verb of saying.
const byTurn = "by turn"

// foundBy says what found the draft.
func (l *linker) foundBy(d *draft) string {
	s := l.Text.Sentences[l.Text.SentenceAt(d.cue)]
	switch {
	case d.made == credited:
		return "by credit"
	case d.plain():
		return byTurn
	case d.made == inherited:
		return "by inheritance"
	case l.Tags[d.cue] == chunk.Colon:
		return "by colon"
	case l.Words[d.cue].Lower == according:
		return "by according to"
	case l.trails(d.cue):
		return "by trailer"
	case l.Tags[d.cue].IsVerb() && l.quotes(d.cue, s.First, s.Last):
		return "by quotation"
	case l.Tags[d.cue].IsVerb() && l.reportsClause(d.cue, s.First, s.Last):
		return "by clause"
	case l.isPredicated(d):
		return "by clause" // "the board's finding was that" is "the board found that"
	case l.deniesDeed(d):
		return "by clause" // "denies robbing" is "denies that she robbed"
	case l.Tags[d.cue].IsNoun():
		return "by noun"
	case l.Tags[d.cue] == chunk.Adj:
		return "by adjective"
	}
	return "by model"
}

// deniesDeed reports whether the cue of d denies a deed, right behind it, of a source before it:
// "Jane Doe denies robbing a bank".
func (l *linker) deniesDeed(d *draft) bool {
	return words.Denials.Has(l.Words[d.cue].Lower) && l.Tags[d.cue].IsFinite() && l.Tags[d.content[0].First] == chunk.Ing && d.content[0].First == d.cue+1 && !d.source.Empty() && d.source.First < d.cue
}

func (l *linker) sourceTraits(d *draft, s *extract.Statement) (out []string) {
	if d.made == inSpeech {
		return []string{"source person"}
	}
	if s.Source == nil || d.source.Empty() {
		return []string{"source none"}
	}
	r := d.source
	head, first := r.Last-1, l.Words[r.First].Lower
	if n := l.Chunk[r.First]; n != 0 {
		head = min(l.Chunks[n-1].Head(), r.Last-1)
	}
	h := l.Words[head].Lower
	single := r.Last-r.First == 1
	switch {
	case single && words.FirstPerson.Has(h) && s.Source.Entity >= 0 && l.Quote[head] == 0:
		out = append(out, "source speaker")
	case single && (!l.courtOf(head).Empty() || words.It.Has(h) && !s.Source.Of.Empty()):
		out = append(out, "source the one") // "We" of a court, "It" for the report
	case single && words.They.Has(h) && !s.Source.Of.Empty():
		out = append(out, "source some") // "They" for prosecutors
	case single && words.FirstPerson.Has(h):
		out = append(out, "source I")
	case single && h == you:
		out = append(out, "source you")
	case single && (words.Who.Has(h) || h == that):
		out = append(out, "source who")
	case single && l.Tags[head] == chunk.Pron && s.Source.Entity >= 0:
		out = append(out, "source pronoun")
	case single && l.Tags[head] == chunk.Pron:
		out = append(out, "source open pronoun")
	case s.Source.Entity >= 0:
		out = append(out, "source "+[...]string{"person", "organization", "place"}[min(int(l.names.Entities[s.Source.Entity].Kind), 2)])
	case l.Tags[head] == chunk.Name:
		out = append(out, "source name")
	case l.Tags[head] == chunk.Nouns && first == the:
		out = append(out, "source the ones")
	case l.Tags[head] == chunk.Nouns:
		out = append(out, "source some")
	case first == the:
		out = append(out, "source the one")
	case l.Tags[r.First] == chunk.Poss:
		out = append(out, "source his")
	case words.Indefinites.Has(first):
		out = append(out, "source a")
	default:
		out = append(out, "source other")
	}
	may := l.SensesOf(head).May
	if s.Source.Entity < 0 && !single {
		switch {
		case may&(chunk.IsPerson|chunk.IsGroup) == 0 && !words.Documents.Has(h):
			out = append(out, "source no people")
		case words.Documents.Has(h):
			out = append(out, "source document")
		}
	}
	if r.Last-r.First > 8 {
		out = append(out, "source long")
	}
	if l.Quote[r.First] != 0 {
		out = append(out, "source quoted")
	}
	if r.First > d.cue {
		out = append(out, "source behind")
	}
	if gap := d.group - r.Last; gap > 2 {
		out = append(out, "source away")
	}
	if l.Text.SentenceAt(r.First) != l.Text.SentenceAt(d.cue) {
		out = append(out, "source elsewhere")
	}
	if words.UnnamedPeople.Has(h) || words.Vague.Has(h) {
		out = append(out, "source vague")
	}
	return out
}

var you = words.Hash("you")

func (l *linker) cueTraits(d *draft, s *extract.Statement) (out []string) {
	h, tag := l.Words[d.cue].Lower, l.Tags[d.cue]
	may := l.SensesOf(d.cue).May
	switch {
	case d.plain():
		out = append(out, "cue none")
	case words.SpeechCues.Has(h):
		out = append(out, "cue said")
	case words.Reporting.Has(h), l.isHolding(d), l.isPredicated(d):
		out = append(out, "cue reports")
	case l.denies(d.cue):
		out = append(out, "cue denies")
	case words.Asking.Has(h):
		out = append(out, "cue asks")
	case l.isCharge(d, s):
		out = append(out, "cue reports")
	case words.Directing.Has(h):
		out = append(out, "cue directs")
	case words.Wishing.Has(h):
		out = append(out, "cue wishes")
	case words.Supposing.Has(h):
		out = append(out, "cue supposes")
	case words.Withholding.Has(h) || words.Disclosing.Has(h):
		out = append(out, "cue discloses")
	case tag.IsVerb() && may&chunk.CanSpeak != 0:
		out = append(out, "cue speaks")
	case tag.IsVerb() && may&chunk.CanThink != 0:
		out = append(out, "cue thinks")
	case tag.IsVerb() && may&chunk.CanFeel != 0:
		out = append(out, "cue feels")
	case tag.IsVerb():
		out = append(out, "cue another verb")
	default:
		out = append(out, "cue no verb")
	}
	switch {
	case tag == chunk.Ing:
		out = append(out, "cue participle")
	case tag == chunk.Verb:
		out = append(out, "cue infinitive")
	case tag == chunk.Part:
		out = append(out, "cue past participle")
	case tag == chunk.Pres || tag == chunk.PresS:
		out = append(out, "cue present")
	}
	if l.Quote[d.cue] != 0 {
		out = append(out, "cue quoted")
	}
	if s.Stance != dossier.Asserts {
		out = append(out, "stance "+s.Stance.String())
	}
	if l.denies(d.cue) {
		out = append(out, l.denialTrait(d))
	}
	if n := l.owner[d.cue]; n != 0 && int(n-1) < len(l.drafts) {
		out = append(out, "within another")
	}
	return out
}

// isCharge reports whether the statement accuses somebody of a deed, which is shown as
// a clause: "X [sold] it" for "accused X of selling it".
func (l *linker) isCharge(d *draft, s *extract.Statement) bool {
	h := l.Words[d.cue].Lower
	return s.Sentence != nil && (words.Accusing.Has(h) || words.Blaming.Has(h))
}

// denialTrait says whether a denial names what it denies: an act, a clause, a
// charge, and not "the claims" or "it".
func (l *linker) denialTrait(d *draft) string {
	c := d.content[0]
	head := c.First
	if n := l.Chunk[c.First]; n != 0 {
		head = min(l.Chunks[n-1].Head(), c.Last-1)
	}
	switch h := l.Words[head].Lower; {
	case l.isPlainCharge(c), (words.ClaimWords.Has(h) || l.Tags[head] == chunk.Pron) && c.Last-head < 3 && h != that:
		return "denies the claims"
	case words.Denials.Has(l.Words[d.cue].Lower):
		return "denies an act"
	}
	return "rejects something"
}

func (l *linker) contentTraits(d *draft, s *extract.Statement) (out []string) {
	add := func(on bool, trait string) {
		if on {
			out = append(out, trait)
		}
	}
	out = append(out, "mode "+s.Mode.String())
	first, last := d.content[0], d.content[len(d.content)-1]
	add(!l.endsWell(last, d), "end open")
	add(!l.startsWell(first, d), "start open")
	add(l.Text.SentenceAt(first.First) != l.Text.SentenceAt(last.Last-1), "content long")
	add(l.oddQuotes(first), "content half quoted")
	add(len(d.content) > 1, "content in parts")
	if l.denies(d.cue) {
		return out // a few words say what is denied
	}
	length, finite, names, numbers, pronouns := 0, 0, 0, 0, 0
	question, we, you2 := false, false, false
	for _, c := range d.content {
		length += c.Last - c.First
		for i := c.First; i < c.Last; i++ {
			switch {
			case l.Tags[i].IsFinite():
				finite++
			case l.Tags[i] == chunk.Name:
				names++
			case l.Tags[i] == chunk.Num:
				numbers++
			case l.Tags[i] == chunk.Pron:
				pronouns++
				we = we || words.FirstPerson.Has(l.Words[i].Lower)
				you2 = you2 || l.Words[i].Lower == you
			}
			question = question || l.Text.Word(i) == "?"
		}
	}
	charge := l.isCharge(d, s)
	k := first.First
	h := l.Words[k].Lower
	// "Harrow requires it", whose tags show no clause, is one all the same
	untagged := d.plain() && (finite == 0 || l.Chunk[k] == 0 && l.Tags[k].IsVerb())
	if charge || untagged {
		finite++ // it is shown as "X [sold] it"
	}
	if h == that && k+1 < first.Last {
		out = append(out, "content that")
		k++
		h = l.Words[k].Lower
	}
	switch tag := l.Tags[k]; {
	case charge, untagged:
	case tag == chunk.To:
		out = append(out, "content to")
	case tag == chunk.Ing:
		out = append(out, "content doing")
	case tag == chunk.Prep:
		out = append(out, "content preposition")
	case tag == chunk.Wh:
		out = append(out, "content what")
	case tag == chunk.Conj:
		out = append(out, "content and")
	case tag == chunk.Verb || tag.IsFinite():
		out = append(out, "content verb")
	case tag == chunk.Adv:
		out = append(out, "content adverb")
	}
	clause := charge || untagged || l.clauseAt(k, first.Last)
	add(clause, "content clause")
	add(clause && !l.leansOn(d.content), "content alone")
	add(finite == 0 && s.Sentence == nil, "content no verb")
	add(finite == 0 && s.Sentence != nil, "content framed")
	if n := l.Chunk[k]; n != 0 {
		head := l.Chunks[n-1].Head()
		hh := l.Words[head].Lower
		switch {
		case words.FirstPerson.Has(hh):
			out = append(out, "subject I")
		case words.He.Has(hh) || words.She.Has(hh):
			out = append(out, "subject he")
		case words.They.Has(hh):
			out = append(out, "subject they")
		case words.It.Has(hh):
			out = append(out, "subject it")
		case words.ClaimWords.Has(hh) && l.Tags[head] != chunk.Nouns, l.Tags[head] == chunk.Det:
			out = append(out, "subject this")
		case hh == you:
			out = append(out, "subject you")
		case l.Tags[head] == chunk.Name:
			out = append(out, "subject name")
		case l.Words[l.Chunks[n-1].First].Lower == the:
			out = append(out, "subject the one")
		case l.Tags[head] == chunk.Nouns:
			out = append(out, "subject some")
		}
	}
	add(h == thereWord, "subject there")
	switch {
	case length < 4:
		out = append(out, "length 1")
	case length < 8:
		out = append(out, "length 4")
	case length < 14:
		out = append(out, "length 8")
	case length < 26:
		out = append(out, "length 14")
	case length < 45:
		out = append(out, "length 26")
	default:
		out = append(out, "length 45")
	}
	add(names > 0, "has name")
	add(names > 3, "has names")
	add(numbers > 0, "has number")
	add(pronouns > 1 && names == 0, "has pronouns only")
	add(question, "has question")
	add(we, "has we")
	add(you2, "has you")
	return out
}

var thereWord = words.Hash("there")

// endsWell reports whether content ends at a mark, at the cue or its source, or
// with its sentence.
func (l *linker) endsWell(c attribution.Range, d *draft) bool {
	t := l.Tag(c.Last)
	return t == chunk.None || t.IsMark() || c.Last == d.group || c.Last == d.source.First || l.Text.SentenceAt(c.Last) != l.Text.SentenceAt(c.Last-1)
}

// startsWell reports whether content starts after a mark, the cue, its hearer and its
// time, or its source, or with its sentence.
func (l *linker) startsWell(c attribution.Range, d *draft) bool {
	if c.First == 0 {
		return true
	}
	return l.Tags[c.First-1].IsMark() || c.First > d.cue && c.First <= l.behindHearer(d.cueEnd)+1 || c.First == d.source.Last || l.Text.SentenceAt(c.First) != l.Text.SentenceAt(c.First-1)
}

// oddQuotes reports whether content starts or ends within a quotation that it
// does not hold all of.
func (l *linker) oddQuotes(c attribution.Range) bool {
	for _, i := range []int{c.First, c.Last - 1} {
		if q := l.Quote[i]; q != 0 {
			in := l.inner(l.Quotes[q-1])
			if in.First < c.First || in.Last > c.Last {
				return true
			}
		}
	}
	return false
}
