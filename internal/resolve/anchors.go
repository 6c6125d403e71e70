package resolve

import "strconv"

// anchor is the fragment of the nth passage of a kind that is found in an
// article, counted from 1.
func anchor(kind byte, n int) string {
	if n < len(numbers) {
		if list := anchors[kind]; list != nil {
			return list[n]
		}
	}
	return string(kind) + strconv.Itoa(n)
}

// anchors are those that most articles have, each once in memory.
var anchors = func() (of ['z']*[len(numbers)]string) {
	for _, kind := range []byte("emst") {
		list := new([len(numbers)]string)
		for n := range list {
			list[n] = string(kind) + strconv.Itoa(n)
		}
		of[kind] = list
	}
	return of
}()

var numbers [256]struct{}
