package proposition

import "math"

// alignRare compares the content words that are in no name of either by how rare they are in
// news. In a small dossier on one story, the words that its statements share are
// frequent, but they are what the statements are about.
func (r *Reader) alignRare(f *Features, a, b *meaning, c common) {
	var all, left, square [2]float64
	var product, shared, most float64
	for k, pair := range [2][2]*meaning{{a, b}, {b, a}} {
		for i, s := range pair[0].list(stemList) {
			if a.isName(s) || b.isName(s) {
				continue
			}
			w := float64(r.known[s].rarity)
			all[k] += w
			square[k] += w * w
			switch {
			case !c[k][i]:
				left[k] += w
			case k == 0:
				product += w * w
				shared += w
				most = max(most, w)
			}
		}
	}
	share := func(k int) float64 {
		if all[k] == 0 {
			return 0
		}
		return 1 - left[k]/all[k]
	}
	x, y := share(0), share(1)
	f[rareCosine] = product / max(math.Sqrt(square[0]*square[1]), 1e-9)
	f[rareLeast], f[rareMost], f[rareBoth] = min(x, y), max(x, y), math.Sqrt(x*y)
	f[rareShared], f[rarest] = math.Log1p(shared), most
	f[rareLeftLess], f[rareLeftMore] = math.Log1p(min(left[0], left[1])), math.Log1p(max(left[0], left[1]))
}
