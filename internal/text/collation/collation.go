// Package collation puts names into the order of a language, and files them
// under initials. It stands on the Unicode collation algorithm (UTS 10) with the
// tailorings of CLDR, as golang.org/x/text/collate has them: in Swedish Å comes
// after Z, in German with A; Chinese goes by pinyin where the language is
// Chinese.
package collation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// Order is the order of one language. It is not safe for concurrent use.
type Order struct {
	full, base *collate.Collator
	buffer     collate.Buffer
	readings   []reading // of Chinese characters, where the language orders them by their sound
}

// reading is a heading and the first name that it has.
type reading struct{ heading, from string }

// readingsOf are the headings of Chinese characters by language: in Korean by
// consonant, in Chinese in simplified characters by the initial of the pinyin.
func readingsOf(tag language.Tag) []reading {
	headings, firsts := "", ""
	base, _ := tag.Base()
	script, _ := tag.Script()
	switch {
	case base.String() == "ko":
		headings, firsts = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", "가나다라마바사아자차카타파하"
	case base.String() == "zh" && script.String() != "Hant":
		headings, firsts = "ABCDEFGHJKLMNOPQRSTWXYZ", "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀"
	}
	from := []rune(firsts)
	var out []reading
	for i, h := range []rune(headings) {
		out = append(out, reading{string(h), string(from[i])})
	}
	return out
}

// New is the order of a language (BCP 47), that of all languages without rules
// of their own where it is none.
func New(lang string) *Order {
	tag := language.Make(lang)
	return &Order{full: collate.New(tag), base: collate.New(tag, collate.Loose), readings: readingsOf(tag)}
}

// Key is a string of bytes whose order is that of the names.
func (o *Order) Key(name string) string {
	o.buffer.Reset()
	return string(o.full.KeyFromString(&o.buffer, trim(name))) + "\x00" + name
}

// trim leaves out what stands before the first letter or digit of a name.
func trim(name string) string {
	return strings.TrimLeftFunc(name, func(r rune) bool { return !isFiled(r) })
}

func isFiled(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Initial is what a name is filed under: its first letter in upper case and
// without accents, with them where the language counts it as a letter of its
// own, but an alef without its hamza; of Hangul the first consonant, a doubled one with the single; of kana the
// hiragana without marks; of Chinese characters the initial of their sound where
// the language orders them by it, else the one heading 漢字; "#" for what begins
// with no letter.
func (o *Order) Initial(name string) string {
	name = trim(norm.NFC.String(name))
	first, size := utf8.DecodeRuneInString(name)
	switch {
	case size == 0 || !unicode.IsLetter(first):
		return "#"
	case unicode.Is(unicode.Han, first):
		return o.hanInitial(name)
	}
	base, _ := utf8.DecodeRuneInString(norm.NFKD.String(string(first)))
	switch {
	case base >= 0x1100 && base <= 0x1112: // initial consonants, in Unicode's order
		return string([]rune("ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ")[base-0x1100])
	case base >= 0x30A1 && base <= 0x30F6: // katakana lies behind hiragana in the same order
		return string(base - 0x60)
	}
	if !unicode.Is(unicode.Arabic, base) && o.base.CompareString(string(first), string(base)) != 0 {
		base = first
	}
	return strings.ToUpper(string(base))
}

// hanInitial is the last of the headings whose first name does not come after the
// name.
func (o *Order) hanInitial(name string) string {
	heading := "漢字"
	for _, r := range o.readings {
		if o.full.CompareString(r.from, name) > 0 {
			break
		}
		heading = r.heading
	}
	return heading
}
