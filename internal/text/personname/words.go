package personname

import "strings"

// Suffix returns the suffix that a written word is, "jr", "sr" or a Roman
// numeral in lower case, and "" for other words. A single X may be a surname
// and is no suffix.
func Suffix(word string) string {
	lower := strings.TrimRight(strings.ToLower(word), ".")
	if s, ok := generations[lower]; ok {
		return s
	}
	if IsNumeral(word) {
		return lower
	}
	return ""
}

// IsNumeral reports whether word is a Roman numeral that people are told apart
// by: "II", in capitals.
func IsNumeral(word string) bool { return numerals[word] }

// HasPrefix reports whether prefix is one that a hyphen joins to a name: "anti"
// of "anti-Okoye".
func HasPrefix(prefix string) bool { return prefixes[strings.ToLower(prefix)] }

var (
	generations = map[string]string{"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "snr": "sr", "senior": "sr"}
	numerals    = set("I II III IV V VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII")
	honorifics  = set("sheikh sheik shaikh haji hajji hajj mullah maulana")
	prefixes    = set("anti pro post pre non ex then")
	forenames   = set("al ben van mac della des del")
	particles   = set("van von der den de del della di da dos das do du des la le el al bin ibn bint ben abu ter ten te 't zu y e san st mac ould")
	// beforeClipped are particles if "'t" is behind them.
	beforeClipped = set("in op aan uit over")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
