package names

import "strings"

// isNewcomer reports whether the article introduces chunk i with a single name as somebody not
// known: "a farmer named Okoye", "a 55-year-old driver named Okoye". In "the president named
// Okoye" it does not.
func (f *finder) isNewcomer(i int) bool {
	const far = 6 // words from the article to "named"
	c := &f.chunks[i]
	k := c.first - 1
	if c.last-c.first != 1 || k < 2 || f.t.Word(k) != "named" {
		return false
	}
	first := f.t.Sentences[f.t.SentenceAt(k)].First
	for j := k - 2; j >= max(first, k-far); j-- {
		switch w := strings.ToLower(f.t.Word(j)); {
		case w == "a" || w == "an":
			return true
		case w == "the" || w == ",":
			return false
		}
	}
	return false
}
