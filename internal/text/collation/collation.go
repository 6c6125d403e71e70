// Package collation sorts names in the order of a language and groups them
// under initials. It uses the Unicode collation algorithm (UTS 10) with the
// tailorings of CLDR, as implemented by golang.org/x/text/collate. For
// example, Å comes after Z in Swedish and with A in German. Chinese characters
// are sorted by pinyin in Chinese.
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
	readings   []reading // of Chinese characters, if the language sorts them by sound
}

// reading is a heading and the first name under it.
type reading struct{ heading, from string }

// readingsOf returns the headings for Chinese characters in a language:
// consonants in Korean, initials of the pinyin in Chinese (simplified
// characters).
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

// New returns the order of a language (BCP 47). Without a valid language it
// returns the default order.
func New(lang string) *Order {
	tag := language.Make(lang)
	return &Order{full: collate.New(tag), base: collate.New(tag, collate.Loose), readings: readingsOf(tag)}
}

// Key returns a string of bytes that sorts as the name does.
func (o *Order) Key(name string) string {
	o.buffer.Reset()
	return string(o.full.KeyFromString(&o.buffer, trim(name))) + "\x00" + name
}

// trim removes everything before the first letter or digit of a name.
func trim(name string) string {
	return strings.TrimLeftFunc(name, func(r rune) bool { return !isFiled(r) })
}

func isFiled(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Initial returns the heading of a name. It is the first letter in upper case
// and without accents; letters that the language counts as letters of their
// own keep them. An alef loses its hamza. Hangul goes by the first consonant,
// a doubled one as the single one, and kana by the hiragana without marks.
// Chinese characters go by the initial of their sound if the language sorts by
// it, and otherwise under 漢字. Names that begin with no letter are under "#".
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
	case base >= 0x30A1 && base <= 0x30F6: // katakana has the order of hiragana at higher code points
		return string(base - 0x60)
	}
	if !unicode.Is(unicode.Arabic, base) && o.base.CompareString(string(first), string(base)) != 0 {
		base = first
	}
	return strings.ToUpper(string(base))
}

// hanInitial returns the last heading whose first name is not after the name.
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
