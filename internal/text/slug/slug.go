// Package slug makes the names of pages from the names of things.
//
// A slug is lower case and made of letters, digits and single hyphens:
//
//	"Kim Jong Un"            kim-jong-un
//	"Élysée: la réponse"     elysee-la-reponse
//	"U.S. officials' view"   us-officials-view
//	"Владимир Путин"         vladimir-putin
//	"김정은"                  김정은
//
// Latin letters with marks, Cyrillic and Greek are written in plain ASCII; the
// letters of other scripts stay as they are, in Unicode's normal form C, since
// no simple table can spell them (percent-encoding them is a matter of the URL).
//
// The same text always gives the same slug, a slug is its own slug, and no slug
// is empty: what has neither letter nor digit is named by a number drawn from
// its bytes. A slug is never a name that Windows keeps for devices, nor
// "index" or "contradictions", which folders of the site have already.
package slug

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// minLength is what Of needs for the names it makes up itself.
const minLength = 16

// Of is the slug of text, at most max bytes long (but 16 where max is less). A
// longer one is cut between words if one ends in its second half.
func Of(text string, max int) string {
	if max < minLength {
		max = minLength
	}
	s := cut(words(text), max)
	if s == "" {
		return unnamed(text)
	}
	if reserved(s) {
		return s + "-x"
	}
	return s
}

func unnamed(text string) string {
	h := fnv.New32a()
	h.Write([]byte(text))
	return fmt.Sprintf("x-%08x", h.Sum32())
}

// words is text as lower-case words joined by hyphens.
func words(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	hyphen := false // a word has ended, so that the next needs a hyphen before it
	single := false // the word before consists of one letter
	latin := false  // the letter before was written in ASCII, so its marks are dropped
	length := 0     // letters of the word
	letters := strings.ToLower(norm.NFKC.String(strings.ToLower(text)))
	write := func(s string) {
		if hyphen && b.Len() > 0 {
			b.WriteByte('-')
		}
		if hyphen {
			length = 0
		}
		hyphen = false
		b.WriteString(s)
		length++
	}
	for i, r := range letters {
		dot := single
		single = false
		switch {
		case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9'):
			write(letters[i : i+1])
			latin, single = true, length == 1 && r >= 'a'
		case r == '.' && dot && letterAfter(letters[i+1:]):
			length = 0 // U.S. is one word
		case isApostrophe(r), r == '\u00ad':
		case unicode.In(r, unicode.Mn, unicode.Mc):
			if !latin && b.Len() > 0 && !hyphen {
				b.WriteRune(r)
			}
		case unicode.IsLetter(r), unicode.IsNumber(r):
			s, ok := transliterate(r)
			latin = ok
			if !ok {
				s = letters[i : i+utf8.RuneLen(r)]
			}
			if s != "" {
				write(s)
			}
		default:
			hyphen, latin = true, false
		}
	}
	return norm.NFC.String(b.String())
}

func letterAfter(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r >= 'a' && r <= 'z'
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '′':
		return true
	}
	return false
}

// cut shortens s to max bytes.
func cut(s string, max int) string {
	if len(s) <= max {
		return s
	}
	end := max
	for !startsLetter(s[end:]) {
		end--
	}
	if s[end] != '-' {
		if i := strings.LastIndexByte(s[:end], '-'); i >= max/2 {
			end = i
		}
	}
	return strings.TrimRight(s[:end], "-")
}

// startsLetter reports whether s can be cut before its first byte without
// parting a letter from its marks.
func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return utf8.RuneStart(s[0]) && !unicode.Is(unicode.M, r) && norm.NFC.PropertiesString(s).BoundaryBefore()
}

// reserved reports whether s names a device on Windows, or a page that a folder
// has besides those of its things.
func reserved(s string) bool {
	switch s {
	case "con", "prn", "aux", "nul", "index", "contradictions":
		return true
	}
	return len(s) == 4 && (s[:3] == "com" || s[:3] == "lpt") && s[3] >= '0' && s[3] <= '9'
}
