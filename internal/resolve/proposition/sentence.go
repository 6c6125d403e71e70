package proposition

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// IsProposition reports whether the content of a statement puts forward a
// proposition, so that it can be a claim. A fragment, a question, a greeting, a
// wish or what somebody declines to say does not. What an editor marked does.
func IsProposition(s *dossier.Statement) bool {
	return len(s.Content) > 0 && (s.Origin == dossier.Editor || len(s.Sentence) > 0)
}

// Sentence returns the proposition of a statement as a sentence that can be
// understood without the article. Words of the program are in square brackets:
// the name that a pronoun means, "[should]" for what somebody is urged to do. All
// others are the article's. It reports false if there is no such sentence: if a
// pronoun is open, or if the content makes none. In that case the text is the content,
// as [Of] returns it.
func Sentence(words *extract.Words, s *dossier.Statement) (text string, ok bool) {
	content := Of(words, s.Words())
	if !IsProposition(s) {
		return content, false
	}
	if len(s.Sentence) == 0 {
		return content, true
	}
	var b strings.Builder
	added, open, end := false, false, -1 // whether brackets are open; where the last words of the article end
	for i := range s.Sentence {
		p := &s.Sentence[i]
		open = open || p.Open
		text := strings.TrimSpace(s.Article.Words(p.Span))
		if p.Added() {
			if text = addedWords(words, s, p); text == "" {
				return content, false
			}
		}
		space := b.Len() > 0 && (end != p.Span.Start || i > 0 && s.Sentence[i-1].Span.Empty())
		switch {
		case p.Added() && added:
			b.WriteByte(' ')
		case p.Added():
			b.WriteString(spaceIf(b.Len() > 0) + "[")
		case added:
			b.WriteString("]" + spaceIf(space))
		default:
			b.WriteString(spaceIf(space))
		}
		b.WriteString(text)
		added, end = p.Added(), p.Span.End
	}
	if added {
		b.WriteByte(']')
	}
	return capital(unquote(balanced(b.String()))), !open
}

// addedWords returns the words of the program that a part is, "" if they cannot be
// given.
func addedWords(words *extract.Words, s *dossier.Statement, p *dossier.Part) string {
	entity := p.Entity
	switch {
	case entity != nil:
	case !p.Source:
		return p.Text
	case s.Source == nil || s.Source.Entity == nil && words.SourcePronouns[strings.ToLower(s.Source.Words)]:
		return ""
	case s.Source.Entity == nil:
		return s.Source.Name() + p.Text
	default:
		entity = s.Source.Entity
	}
	if p.Text == "’s" && entity.Kind != dossier.Person && strings.HasSuffix(entity.Name, "s") {
		return entity.Name + "’" // "United Nations’"
	}
	return entity.Name + p.Text
}

func spaceIf(b bool) string {
	if b {
		return " "
	}
	return ""
}

// capital returns s with a capital at its beginning, also in brackets.
func capital(s string) string {
	at := len(s) - len(strings.TrimLeft(s, "[“\"‘("))
	r, n := utf8.DecodeRuneInString(s[at:])
	return s[:at] + string(unicode.ToUpper(r)) + s[at+n:]
}

// balanced returns s without its quotation marks if one of them has no partner.
func balanced(s string) string {
	straight, curly, before := 0, 0, ' '
	for i, c := range s {
		switch c {
		case '"':
			next, _ := utf8.DecodeRuneInString(s[i+1:])
			if ends := unicode.IsLetter(before) || unicode.IsDigit(before) || unicode.In(before, unicode.Pe, unicode.Po); ends && !unicode.IsLetter(next) && straight%2 == 0 {
				return unmarked(s) // "safe" and "sound" without the first mark
			}
			straight++
		case '“':
			curly++
		case '”':
			if curly--; curly < 0 {
				return unmarked(s)
			}
		}
		before = c
	}
	if straight%2 == 1 || curly != 0 {
		return unmarked(s)
	}
	return s
}

// unmarked returns s without quotation marks.
func unmarked(s string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune("\"“”", c) {
			return -1
		}
		return c
	}, s)
}
