package personname

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/text/whitespace"
)

// nicknameMarks maps the marks that a nickname begins with to those that it
// can end with.
var nicknameMarks = map[rune]string{
	'"': "\"", '“': "”", '”': "”", '„': "“”", '«': "»", '»': "«", '(': ")", '[': "]",
	'\'': "'’", '‘': "’'", '’': "’", '‚': "‘’", '‹': "›", '`': "'`",
}

// CutNickname returns a name without the nickname in quotation marks or
// brackets within it, and the nickname. The nickname is empty if the name has
// none: an apostrophe within a word begins no nickname.
func CutNickname(name string) (rest, nickname string) {
	for i, r := range name {
		ends, ok := nicknameMarks[r]
		if !ok || i == 0 || name[i-1] != ' ' {
			continue
		}
		from := i + utf8.RuneLen(r)
		for k, e := range name[from:] {
			behind := from + k + utf8.RuneLen(e)
			if strings.ContainsRune(ends, e) && behind < len(name) && name[behind] == ' ' {
				return whitespace.Collapse(name[:i] + name[behind:]), strings.Trim(name[from:from+k], " ,.")
			}
		}
	}
	return name, ""
}

// degrees are the degrees and honours that follow a name after a comma, in
// lower case and without full stops.
var degrees = set("phd md jd llb llm lld dds dvm edd mba msc bsc ma ba mph rn dphil psyd scd dsc cpa esq qc kc sc mp mla mep obe mbe cbe kbe dbe")

// IsDegree reports whether word is a degree or honour that can follow a name
// after a comma: "Ph.D.".
func IsDegree(word string) bool {
	letters := strings.ReplaceAll(word, ".", "")
	return degrees[strings.ToLower(letters)] && (len(letters) > 2 || len(letters) < len(word) || strings.ToUpper(word) == word) && strings.ToLower(word) != word
}

// cutDegrees removes degrees from the end of a name.
func cutDegrees(name string) string {
	for {
		at := strings.LastIndexByte(name, ',')
		if at < 0 || !IsDegree(strings.TrimSpace(name[at+1:])) {
			return name
		}
		name = strings.TrimSpace(name[:at])
	}
}
