package form

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headOf returns the length of the furniture that a line of the article begins with,
// where a page ran it into the first sentence: "Page last updated at 04:16 GMT The quay
// is shut." The sentence begins with a capital or a quotation mark. The length is 0 if
// there is no such head, and if nothing follows it.
func headOf(text string) int {
	end := behindHead(text)
	if end == 0 {
		return 0
	}
	rest := strings.TrimLeft(text[end:], " \t|·•-–—")
	first, _ := utf8.DecodeRuneInString(rest)
	if strings.Count(rest, " ") < leastRest || !unicode.IsUpper(first) && !strings.ContainsRune(`"“‘'`, first) {
		return 0
	}
	return len(text) - len(rest)
}

// leastRest is the smallest number of spaces in the sentence behind a head.
const leastRest = 2

// behindHead returns where the head of a line ends, with all that follows each other.
func behindHead(text string) int {
	end := 0
	for {
		rest := strings.TrimLeft(text[end:], " \t|·•")
		n := labelLength(rest)
		if n == 0 {
			n = stampLength(rest)
		}
		if n == 0 {
			n = updateLength(rest)
		}
		if n == 0 {
			return end
		}
		end = len(text) - len(rest) + n
	}
}

// labelLength returns the length of the label that text begins with, 0 if there is
// none.
func labelLength(text string) int {
	for _, l := range headLabels {
		if len(text) > len(l) && strings.EqualFold(text[:len(l)], l) && !isWordByte(text[len(l)]) {
			n := len(l)
			for n < len(text) && strings.IndexByte(".:", text[n]) >= 0 {
				n++
			}
			return n
		}
	}
	return 0
}

// updateLength returns the length of the note of an update in brackets that text begins
// with, "(Update 6:27 p.m. in Norham, 11:27 a.m. ET)", 0 if there is none. The bracket
// that opens it can be missing. It has a figure.
func updateLength(text string) int {
	note := strings.TrimLeft(text, "([")
	end := strings.IndexAny(note[:min(len(note), longNote)], ")]")
	if end < 0 || len(note) < len("update ") || !strings.EqualFold(note[:len("update")], "update") || !strings.ContainsAny(note[:end], "0123456789") {
		return 0
	}
	for end < len(note) && strings.IndexByte(")]", note[end]) >= 0 {
		end++
	}
	return len(text) - len(note) + end
}

// longNote is the largest length of such a note, in bytes.
const longNote = 80

// stampLength returns the length of the stamp that text begins with, 0 if there is
// none: "8 November 2011 Last updated at 06:28 GMT". It says when the page was made or
// changed, and has a figure. A date alone is no stamp, and "Published on 4 May, the book"
// begins a sentence.
func stampLength(text string) int {
	start := len(text) - len(strings.TrimLeft(behindDate(text), " "))
	for _, l := range stampLabels {
		label := text[start:]
		if len(label) <= len(l) || !strings.EqualFold(label[:len(l)], l) || isWordByte(label[len(l)]) {
			continue
		}
		rest := behindDate(label[len(l):])
		if stamp := label[:len(label)-len(rest)]; strings.ContainsAny(stamp, "0123456789") && !strings.HasSuffix(stamp, ",") {
			return start + len(stamp)
		}
	}
	return 0
}

// behindDate returns what follows the words of a date and a time that text begins with.
func behindDate(text string) string {
	for {
		rest := strings.TrimLeft(text, " ")
		word, _, _ := strings.Cut(rest, " ")
		bare := strings.ToLower(strings.Trim(word, ",:;|()–-"))
		if word == "" || bare != "" && !stampWords[strings.TrimSuffix(bare, ".")] && strings.Trim(bare, "0123456789:./-") != "" {
			return text
		}
		text = rest[len(word):]
	}
}

func isWordByte(c byte) bool {
	return c >= utf8.RuneSelf || c == '\'' || c == '-' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
