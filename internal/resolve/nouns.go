package resolve

// A noun that fewer of the articles have more than once is not known to the readers of the
// dossier: at least leastKnowing articles, and one in knownIn.
const leastKnowing, knownIn = 2, 3

// knownNouns returns the stems of the nouns that readers of the dossier understand, because many
// of its articles use them more than once: "the ferry" in articles on its loss.
func knownNouns(articles []Article) map[uint32]bool {
	having := map[uint32]int{}
	for i := range articles {
		for _, n := range articles[i].Found.Nouns {
			having[n]++
		}
	}
	least := max(leastKnowing, (len(articles)+knownIn-1)/knownIn)
	out := map[uint32]bool{}
	for n, k := range having {
		if k >= least {
			out[n] = true
		}
	}
	return out
}
