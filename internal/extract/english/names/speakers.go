package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// markSpeakers makes a person of each name that a transcript has before a turn,
// whatever the tagger took it for. The spans are those of the names, without
// titles, in order. One that is only an office is no name.
func (f *finder) markSpeakers(speakers []span.Span) {
	if len(speakers) == 0 {
		return
	}
	kept := make([]chunk, 0, len(f.chunks)+len(speakers))
	next := 0
	for _, s := range speakers {
		first, last := f.t.TokensIn(s)
		office := last-first == 1 && (f.in(words.CourtOffices, first) || f.titleBefore(first) && f.class(first)&lexicon.Surname == 0)
		for next < len(f.chunks) && f.chunks[next].last <= first {
			kept = append(kept, f.chunks[next])
			next++
		}
		c := chunk{first: first, last: last, tagged: dossier.Person, untagged: true}
		for next < len(f.chunks) && f.chunks[next].first < last {
			if f.chunks[next].tagged == dossier.Person {
				c.untagged, c.margin = false, f.chunks[next].margin
			}
			next++
		}
		if office {
			continue
		}
		c.Kind, c.Entity, c.Span = dossier.Person, -1, s
		if f.shedTitles(&c); c.first > first {
			c.Span = f.t.Cover(c.first, c.last)
		}
		kept = append(kept, c)
	}
	f.chunks = append(kept, f.chunks[next:]...)
}
