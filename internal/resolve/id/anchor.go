package id

import "strconv"

// Anchor returns the fragment of passage n of a kind in an article: the letter
// of the kind and n, which counts from 1.
func Anchor(kind byte, n int) string {
	if n < cached {
		if list := anchors[kind]; list != nil {
			return list[n]
		}
	}
	return string(kind) + strconv.Itoa(n)
}

// cached is the number of anchors of each kind that are kept in memory once.
const cached = 256

var anchors = func() (of ['z']*[cached]string) {
	for _, kind := range []byte("emst") {
		list := new([cached]string)
		for n := range list {
			list[n] = string(kind) + strconv.Itoa(n)
		}
		of[kind] = list
	}
	return of
}()
