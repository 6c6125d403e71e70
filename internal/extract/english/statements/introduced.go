package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

var named, called = words.Hash("named"), words.Hash("called")

// introduces reports whether token k is the "named" or "called" of "a farmer named Holt".
func (f *finder) introduces(k int) bool {
	if k <= 0 || f.Words[k].Lower != named && f.Words[k].Lower != called {
		return false
	}
	n := f.Chunk[k-1]
	return n != 0 && f.SensesOf(f.Chunks[n-1].Head()).Noun == chunk.PersonFile
}

// fromIntroduced returns a source that begins with a name behind "named", or with "named",
// with who has that name: "a farmer named Holt".
func (f *finder) fromIntroduced(r attribution.Range) attribution.Range {
	if r.Empty() {
		return r
	}
	for k := r.First; k >= r.First-1; k-- {
		if f.introduces(k) {
			r.First = f.Chunks[f.Chunk[k-1]-1].First
			break
		}
	}
	return r
}

// isNewcomer reports whether a source is somebody who the text introduces with one name,
// "a farmer named Holt", and whose name was given to another, Ida Holt.
func (l *linker) isNewcomer(r attribution.Range) bool {
	for k := r.First + 1; k+1 < r.Last && l.Tags[k] != chunk.Comma; k++ {
		if !l.introduces(k) {
			continue
		}
		m := l.mentionAt(k + 1)
		if m == nil || m.Kind != dossier.Person || m.Entity < 0 {
			return false
		}
		first, last := l.Text.TokensIn(m.Span)
		return last-first == 1 && strings.Contains(l.names.Entities[m.Entity].Name, " ")
	}
	return false
}
