// Package id names findings: by the ids that decisions refer to, the slugs of
// their pages and the anchors of their passages. Ids do not depend on what
// other articles say.
package id

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/slug"
)

// WordsLength bounds the part of an id that is words, in bytes, if a digest
// follows it.
const WordsLength = 24

// Digest returns the first six hexadecimal digits of the SHA-256 of the parts.
func Digest(parts ...string) string {
	var room [512]byte
	all := room[:0]
	for i, p := range parts {
		if i > 0 {
			all = append(all, 0)
		}
		all = append(all, p...)
	}
	sum := sha256.Sum256(all)
	return hex.EncodeToString(sum[:3])
}

var kindOf = [...]decision.Kind{dossier.Person: decision.Person, dossier.Organization: decision.Organization, dossier.Place: decision.Place}

// Record returns the id of an entity that has a record.
func Record(kind dossier.Kind, slug string) decision.ID { return decision.Of(kindOf[kind], slug) }

// Entity returns the id of an entity by the comparison key of its name. If the
// slug does not spell the key in full, a digest follows, so that two keys have
// two ids.
func Entity(kind dossier.Kind, key string) decision.ID {
	s := slug.Of(key, NameLength)
	if strings.ReplaceAll(s, "-", " ") != key {
		s += "-" + Digest(key)
	}
	return decision.Of(kindOf[kind], s)
}

// Event returns the id of an event that rests on a passage. Each passage of an
// event gives one. The event has the id of the first; decisions find it by any.
func Event(date edtf.Date, e dossier.Evidence) string {
	return "e" + eventDate.Replace(date.String()) + "-" + Digest(e.Article.Slug, e.Quote())
}

// eventDate removes the characters of a date that an id cannot have.
var eventDate = strings.NewReplacer("/", "_", "~", "", "?", "", "%", "")
