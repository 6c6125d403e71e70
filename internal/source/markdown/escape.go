package markdown

import (
	"strings"

	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// escape is an escaped character: a backslash before punctuation, or an entity.
type escape struct {
	span.Span
	text string // the character, as far as it fits into the span
}

// maxEntity is longer than the name of any entity.
const maxEntity = 40

// escapes returns the escapes in s of body, in order. For a backslash, the span
// is the backslash alone and the text is empty.
func escapes(body string, s span.Span) (found []escape) {
	for i := s.Start; i < s.End; i++ {
		j := strings.IndexAny(body[i:s.End], `\&`)
		if j < 0 {
			break
		}
		i += j
		if body[i] == '\\' {
			if i+1 < s.End && util.IsPunct(body[i+1]) {
				found = append(found, escape{Span: span.Span{Start: i, End: i + 1}})
				i++
			}
			continue
		}
		if e, ok := entity(body[i:min(i+maxEntity, s.End)]); ok {
			e.Start += i
			e.End += i
			found = append(found, e)
			i = e.End - 1
		}
	}
	return found
}

// entity parses the entity at the start of s.
func entity(s string) (escape, bool) {
	end := strings.IndexByte(s, ';') + 1
	if end == 0 {
		return escape{}, false
	}
	written := []byte(s[:end])
	resolved := string(util.ResolveEntityNames(util.ResolveNumericReferences(written)))
	if resolved == s[:end] {
		return escape{}, false
	}
	e := escape{Span: span.Span{End: end}}
	if len(resolved) <= end {
		e.text = resolved
	}
	return e, true
}
