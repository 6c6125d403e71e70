// Package slug makes URL slugs from titles and names.
//
// A slug is in lower case and has only letters, digits and single hyphens:
//
//	"Kim Jong Un"            kim-jong-un
//	"Élysée: la réponse"     elysee-la-reponse
//	"U.S. officials' view"   us-officials-view
//	"Владимир Путин"         vladimir-putin
//	"김정은"                  김정은
//
// Latin letters with marks, Cyrillic and Greek are written in ASCII. Letters of
// other scripts are kept, in Unicode normalization form C. The slug is not
// percent-encoded.
//
// The same text always gives the same slug, and the slug of a slug is itself. A
// slug is never empty: text without letters and digits gets a number made from
// its bytes. A slug is never the name of a device on Windows, and never "index"
// or "contradictions", which are pages of the site.
package slug

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// minLength is the smallest max of Of. It is the length of the slugs made from a
// number.
const minLength = 16

// Of returns the slug of text, at most max bytes long. A max below 16 counts
// as 16. A longer slug is cut between words if a word ends in its second half.
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

// words returns the words of text in lower case, joined by hyphens.
func words(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	hyphen := false // a word has ended; the next needs a hyphen before it
	single := false // the last word has one letter
	latin := false  // the last letter was written in ASCII, so its marks are dropped
	length := 0     // number of letters in the word
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
// separating a letter from its marks.
func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return utf8.RuneStart(s[0]) && !unicode.Is(unicode.M, r) && norm.NFC.PropertiesString(s).BoundaryBefore()
}

// reserved reports whether s is the name of a device on Windows or of another
// page in the folders of the site.
func reserved(s string) bool {
	switch s {
	case "con", "prn", "aux", "nul", "index", "contradictions":
		return true
	}
	return len(s) == 4 && (s[:3] == "com" || s[:3] == "lpt") && s[3] >= '0' && s[3] <= '9'
}
