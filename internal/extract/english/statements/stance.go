package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
)

var (
	denying = chunk.NewSet("denied", "denies", "deny", "denying", "rejected", "rejects", "reject", "rejecting", "dismissed", "dismisses", "dismiss",
		"dismissing", "refuted", "refutes", "refute", "refuting", "rebutted", "rebuts", "rebut", "disputed", "disputes", "dispute", "disputing",
		"disavowed", "disavows", "contradicted", "contradicts", "contradicting", "disagreed", "disagrees", "denial", "denials", "rejection",
		"debunked", "debunks", "repudiated", "repudiates")
	doubting = chunk.NewSet("questioned", "questions", "question", "questioning", "doubted", "doubts", "doubt", "doubting", "wondered", "wonders",
		"wonder", "wondering", "sceptical", "skeptical", "scepticism", "skepticism", "unsure", "uncertain")
	asking    = chunk.NewSet("asked", "asks", "ask", "asking", "inquired", "enquired")
	believing = chunk.NewSet("believe", "believes", "believed", "think", "thinks", "thought", "agree", "agrees", "agreed", "accept", "accepts",
		"accepted", "buy", "see")
	untrue = chunk.NewSet("untrue", "false", "baseless", "groundless", "unfounded", "fake", "fabricated", "nonsense", "wrong", "incorrect",
		"inaccurate", "lie", "lies", "rubbish", "absurd", "fiction", "fabrication", "invention", "slander")
	truth  = chunk.NewSet("true", "accurate", "correct", "right", "so")
	claims = chunk.NewSet("it", "this", "that", "they", "these", "those", "report", "reports", "claim", "claims", "allegation", "allegations",
		"accusation", "accusations", "charge", "charges", "rumor", "rumors", "rumour", "rumours", "story", "stories", "suggestion",
		"suggestions", "statement", "statements", "assertion", "assertions", "tale", "tales")
	truthWord, no = chunk.Hash("truth"), chunk.Hash("no")
	be            = chunk.NewSet("is", "are", "was", "were", "'s", "'re", "be", "been")
)

// stance tells how the source of d stands to its content: by the cue's own
// word, by what negates or withholds it, and by content that calls another
// claim untrue.
func (f *finder) stance(d *draft) dossier.Stance {
	h := f.Words[d.cue].Lower
	first := f.Text.Sentences[f.Text.SentenceAt(d.cue)].First
	_, negated := f.withheld(d.cue, first)
	switch {
	case withholding.Has(h) && f.Tag(d.cue+1) == chunk.To:
		return dossier.Declines
	case negated && denying.Has(h):
		return dossier.Declines // "did not deny", "would neither confirm nor deny"
	case denying.Has(h):
		return dossier.Denies
	case negated && believing.Has(h):
		return dossier.Denies
	case negated && (reporting.Has(h) || disclosing.Has(h)):
		return dossier.Declines
	case doubting.Has(h):
		return dossier.Questions
	case asking.Has(h) && (f.contentStarts(d, whether) || f.isQuestion(d)):
		return dossier.Questions
	case f.callsUntrue(d.content):
		return dossier.Denies
	}
	return dossier.Asserts
}

// contentStarts reports whether the content behind the cue starts with one of
// the words.
func (f *finder) contentStarts(d *draft, w *chunk.Set) bool {
	for _, c := range d.content {
		if c.First > d.cue {
			return w.Has(f.Words[c.First].Lower)
		}
	}
	return false
}

// isQuestion reports content that ends with a question mark.
func (f *finder) isQuestion(d *draft) bool {
	end := d.content[len(d.content)-1].Last
	return f.Tag(end) == chunk.Stop && f.Text.Word(end) == "?" || f.Text.Word(end-1) == "?"
}

// callsUntrue reports content of the form "the reports were false", "that is
// not true", "there is no truth to it".
func (f *finder) callsUntrue(content []attribution.Range) bool {
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			h := f.Words[i].Lower
			if h == truthWord && i > c.First && f.Words[i-1].Lower == no {
				return true // "There is no truth to it."
			}
			if !untrue.Has(h) && !truth.Has(h) || f.Chunk[i] != 0 && !untrue.Has(h) {
				continue
			}
			not, k := false, i-1
			for ; k >= max(c.First, i-6) && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Det || f.Tags[k] == chunk.Adj || f.Tags[k] == chunk.Open || nots.Has(f.Words[k].Lower)); k-- {
				not = not || nots.Has(f.Words[k].Lower)
			}
			if k <= c.First-1 || !be.Has(f.Words[k].Lower) || not != truth.Has(h) {
				continue
			}
			if k > c.First && claims.Has(f.Words[k-1].Lower) {
				return true
			}
		}
	}
	return false
}
