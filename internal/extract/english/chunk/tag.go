package chunk

// Tag is a part of speech.
type Tag uint8

// The tags. Those up to lastLearnt are the tagger's to choose.
const (
	None   Tag = iota
	Noun       // NN
	Nouns      // NNS
	Name       // NNP, NNPS
	Pron       // PRP
	Poss       // PRP$
	Det        // DT, PDT
	Adj        // JJ, JJR, JJS
	Adv        // RB, RBR, RBS
	Prep       // IN
	To         // TO
	Modal      // MD
	Verb       // VB
	Past       // VBD
	Ing        // VBG
	Part       // VBN
	Pres       // VBP
	PresS      // VBZ
	Conj       // CC
	Num        // CD
	Wh         // WDT, WP, WP$, WRB
	There      // EX
	PossS      // POS
	RP         // RP
	Interj     // UH

	Comma
	Stop  // . ! ? …
	Colon // : ;
	Dash
	Open  // quotation mark
	Close // quotation mark
	Left  // bracket
	Right // bracket
	Other

	// LastLearnt is the last of the tags that a tagger chooses from; the first is
	// Noun.
	LastLearnt = Interj
	// Tags is the number of tags.
	Tags = int(Other) + 1
)

// set is a set of tags.
type set uint64

func setOf(tags ...Tag) (s set) {
	for _, t := range tags {
		s |= 1 << t
	}
	return s
}

func (s set) has(t Tag) bool { return s>>t&1 != 0 }

var (
	verbs  = setOf(Verb, Past, Ing, Part, Pres, PresS, Modal)
	finite = setOf(Past, Pres, PresS, Modal)
	nouns  = setOf(Noun, Nouns, Name)
)

// IsVerb reports whether t is a verb in any form, or a modal.
func (t Tag) IsVerb() bool { return verbs.has(t) }

// IsFinite reports whether t is a verb with tense, or a modal.
func (t Tag) IsFinite() bool { return finite.has(t) }

// IsNoun reports whether t is a noun or a name.
func (t Tag) IsNoun() bool { return nouns.has(t) }

// IsMark reports whether t is a punctuation mark or a symbol.
func (t Tag) IsMark() bool { return t > LastLearnt }
