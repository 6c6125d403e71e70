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

// IsPeer reports whether name, folded, is a title of nobility, "of" and a place, by which somebody is known:
// "duke of harrow".
func IsPeer(name string) bool {
	w := strings.Fields(name)
	if len(w) > 1 && w[0] == "grand" {
		w = w[1:]
	}
	return len(w) > 2 && w[1] == "of" && peers[w[0]]
}

var (
	generations = map[string]string{"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "snr": "sr", "senior": "sr"}
	numerals    = set("I II III IV V VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII")
	honorifics  = set("sheikh sheik shaikh haji hajji hajj mullah maulana")
	prefixes    = set("anti pro post pre non ex then")
	forenames   = set("al ben van mac della des del")
	particles   = set("van von der den de del della di da dos das do du des la le el al bin ibn bint ben abu ter ten te 't zu y e san st mac ould")
	// peers are the titles that a name can begin with that is a title and a place.
	peers = set(`duke duchess earl countess marquis marquess marchioness viscount viscountess archduke archduchess margrave landgrave
		prince princess`)
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
