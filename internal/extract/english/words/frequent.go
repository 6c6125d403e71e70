package words

import (
	_ "embed"
	"fmt"
	"strings"
)

// frequent has the stems that are frequent in news, one a line: the stem and in
// how many of 100,000 sentences it is. Command train-joins counted them.
//
//go:embed frequent.txt
var frequent string

// frequencies returns the share of the sentences that have each frequent stem.
func frequencies() map[string]float64 {
	out := make(map[string]float64, 3000)
	for line := range strings.Lines(frequent) {
		var stem string
		var n float64
		if _, err := fmt.Sscanf(line, "%s\t%g", &stem, &n); err != nil {
			panic(fmt.Sprintf("frequent.txt: %q: %v", line, err)) // it is embedded
		}
		out[stem] = n / 1e5
	}
	return out
}
