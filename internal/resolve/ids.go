package resolve

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/slug"
	"dossier/internal/text/whitespace"
)

// idWords bounds the part of an id that is words, in bytes, where a hash stands
// behind it.
const idWords = 24

// digest is six hexadecimal digits of the parts' SHA-256.
func digest(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:3])
}

var kindOf = [...]decision.Kind{dossier.Person: decision.Person, dossier.Organization: decision.Organization, dossier.Place: decision.Place}

// keyID is the id of an entity by one of its keys. A slug that does not spell
// the key in full has a hash behind it, so that two keys have two ids.
func keyID(kind dossier.Kind, k string) decision.ID {
	s := slug.Of(k, nameSlugLength)
	if strings.ReplaceAll(s, "-", " ") != k {
		s += "-" + digest(k)
	}
	return decision.Of(kindOf[kind], s)
}

// id is the id of the set of n: its record's, the one that an editor decided
// about, else that of its name.
func (n *node) id() decision.ID {
	n = n.root()
	switch k := key(n.commonName()); {
	case n.record != nil:
		return decision.Of(kindOf[n.kind], n.record.Slug)
	case n.decidedAs != "":
		return n.decidedAs
	case slices.Contains(n.keys, k):
		return keyID(n.kind, k)
	}
	return keyID(n.kind, n.key)
}

// eventID is the id of an event that rests on a passage. Each passage of an
// event gives one; the event has that of the first, and decisions find it by any.
func eventID(date edtf.Date, e dossier.Evidence) string {
	return "e" + idDate.Replace(date.String()) + "-" + digest(e.Article.Slug, e.Quote())
}

// idDate makes a date a part of an event's ID.
var idDate = strings.NewReplacer("/", "_", "~", "", "?", "", "%", "")

// statementID is the id of a statement, by its article and its words.
func statementID(s *dossier.Statement) string {
	words := s.Words()
	return slug.Of(proposition(words), idWords) + "-" + digest(s.Article.Slug, words)
}

// mentionID is the id of mention k that the machine found in an article, by its
// words, its sentence and how often the sentence has them before.
func mentionID(a *Article, k int) decision.ID {
	found := a.Found.Names.Mentions
	at := found[k].Span
	sentence := a.Text.Sentence(a.Text.SentenceFrom(at.Start))
	words := whitespace.Collapse(at.Text(a.Prose))
	before := ""
	for j := k - 1; j >= 0 && found[j].Span.Start >= sentence.Start; j-- {
		if whitespace.Collapse(found[j].Span.Text(a.Prose)) == words {
			before += "+"
		}
	}
	return decision.MentionID(a.Slug, slug.Of(words, idWords)+"-"+digest(words, whitespace.Collapse(sentence.Text(a.Prose)), before))
}
