package searchindex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxWord is the most bytes that a word of the index has; longer ones are cut.
const maxWord = 40

// Words calls yield for each word of text, folded. The word is only there until
// yield returns.
func Words(text string, yield func(word []byte)) {
	if !isASCII(text) {
		text = foldAccents(text)
	}
	f := wordFolder{yield: yield}
	for off := 0; off < len(text); {
		r, n := rune(text[off]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[off:])
		}
		off += n
		switch {
		case r == '\'' || r == '’' || r == 'ʼ':
			f.apostrophe = len(f.word)
		case isWordRune(r):
			f.add(r)
		default:
			f.end()
		}
	}
	f.end()
}

// wordFolder gathers one word after the other.
type wordFolder struct {
	yield      func([]byte)
	word       []byte
	apostrophe int  // where in the word one stood; 0 for nowhere
	han        rune // the last Chinese character of a run
}

func (f *wordFolder) add(r rune) {
	if r >= 0x2E80 && unicode.Is(unicode.Han, r) { // the first of them
		f.endWord()
		if f.han != 0 {
			f.yield(utf8.AppendRune(utf8.AppendRune(nil, f.han), r))
		}
		f.han = r
		return
	}
	f.endHan()
	if len(f.word) < maxWord {
		f.word = utf8.AppendRune(f.word, unicode.ToLower(r))
	}
}

func (f *wordFolder) end() {
	f.endWord()
	f.endHan()
}

func (f *wordFolder) endWord() {
	w := f.word
	if a := f.apostrophe; a > 0 && a == len(w)-1 && w[a] == 's' {
		w = w[:a]
	}
	if len(w) > 0 {
		f.yield(w)
	}
	f.word, f.apostrophe = f.word[:0], 0
}

// endHan ends a run of Chinese characters. Its last one stands alone as well, so
// that each can be found by itself where it begins a pair.
func (f *wordFolder) endHan() {
	if f.han != 0 {
		f.yield(utf8.AppendRune(nil, f.han))
		f.han = 0
	}
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foldAccents returns s in compatibility form without marks, and a few letters that
// have no such form as those they are usually written for.
func foldAccents(s string) string {
	s = strings.Map(func(r rune) rune {
		if r > unicode.MaxLatin1 && unicode.Is(unicode.M, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
	return norm.NFC.String(letters.Replace(s))
}

var letters = strings.NewReplacer("ß", "ss", "ẞ", "ss", "æ", "ae", "Æ", "ae", "œ", "oe", "Œ", "oe", "ø", "o", "Ø", "o", "ł", "l", "Ł", "l",
	"đ", "d", "Đ", "d", "ð", "d", "Ð", "d", "þ", "th", "Þ", "th", "ı", "i", "ς", "σ")
