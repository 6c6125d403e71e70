package proposition

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/id"
	"dossier/internal/text/slug"
)

// Of returns the content of a statement as a proposition: without the word that
// ties it to its verb ("that"), without quotation marks around it, and with a
// capital.
func Of(words *extract.Words, content string) string {
	p := strings.TrimRight(content, ",;: ")
	for _, w := range words.Complementizers {
		if rest, ok := cutWord(p, w); ok {
			p = rest
			break
		}
	}
	p = unquote(p)
	r, n := utf8.DecodeRuneInString(p)
	if n == 0 {
		return content
	}
	return string(unicode.ToUpper(r)) + p[n:]
}

// StatementID returns the id of a statement. It is made of its article and its
// words.
func StatementID(words *extract.Words, s *dossier.Statement) string {
	content := s.Words()
	return slug.Of(Of(words, content), id.WordsLength) + "-" + id.Digest(s.Article.Slug, content)
}

// cutWord removes a word at the beginning of s.
func cutWord(s, word string) (string, bool) {
	if len(s) > len(word) && strings.EqualFold(s[:len(word)], word) && (s[len(word)] == ' ' || s[len(word)] == ',') {
		return strings.TrimLeft(s[len(word):], " ,"), true
	}
	return s, false
}

// unquote removes quotation marks at either end, unless there are others
// between them.
func unquote(s string) string {
	const marks = "\"“”„«»"
	inner := strings.Trim(s, marks)
	if inner == "" || len(s)-len(inner) == 0 || strings.ContainsAny(inner, marks) {
		return s
	}
	return strings.TrimRight(inner, ",;: ")
}
