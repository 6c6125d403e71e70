package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestDateline bounds the tokens of a dateline.
const longestDateline = 16

// dateline returns the end of the dateline that a block begins with, after its
// dash, and first if there is none. A dateline begins with a place in capitals
// or holds an agency in brackets, and has nothing but names, numbers and marks
// up to its dash, after which a sentence begins.
func (t *Text) dateline(first, end int) int {
	agency, depth := false, 0
	for i := first; i < min(end-1, first+longestDateline); i++ {
		w := t.Word(i)
		switch t.Tokens[i].Kind {
		case Punct:
			switch w {
			case "—", "–", "―", "--", "-":
				if i > first && depth == 0 && (agency || capitals(t.Word(first))) && t.begins(i+1) {
					return i + 1
				}
				return first
			case ",", ".", ";":
			default:
				return first
			}
		case Symbol:
			switch w {
			case "(":
				depth++
			case ")":
				depth--
				agency = true
			case "/":
			default:
				return first
			}
		case Word:
			if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && depth == 0 && !t.rules.Dateline[w] {
				return first
			}
		case Number:
		default:
			return first
		}
	}
	return first
}

// capitals reports whether w is three or more letters, all of them capitals.
func capitals(w string) bool {
	return utf8.RuneCountInString(w) > 2 && strings.ToUpper(w) == w && strings.ToLower(w) != w
}

// begins reports whether a sentence can begin with token i.
func (t *Text) begins(i int) bool {
	if t.Tokens[i].Kind == OpenQuote || t.Tokens[i].Kind == Number {
		return true
	}
	r, _ := utf8.DecodeRuneInString(t.Word(i))
	return unicode.IsUpper(r)
}
