package words

import (
	_ "embed"
	"fmt"
	"strconv"
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
		stem, count, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		n, err := strconv.ParseFloat(count, 64)
		if err != nil {
			panic(fmt.Sprintf("frequent.txt: %q: %v", line, err)) // it is embedded
		}
		out[stem] = n / 1e5
	}
	return out
}
