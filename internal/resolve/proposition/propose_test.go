package proposition

import (
	"fmt"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// made is a word of five letters, another for each number.
func made(kind, n int) string {
	n = n*8 + kind
	out := make([]byte, 5)
	for i := range out {
		out[i] = "bcdfghklmnoprtuv"[n%16]
		n /= 16
	}
	return string(out)
}

// Eight claims an article, each told by four articles; the words are as common as
// in reports.
func BenchmarkPropose(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := &proposer{Reader: NewReader(words.English(), nil)}
			for i := range 8 * n {
				k := i / 4
				m := p.line(fmt.Sprintf("the %s of %s will shut the %s near %s after %s", made(0, k%40), made(1, k%500), made(2, k%300), made(3, k%45), made(4, k)))
				p.items = append(p.items, item{claim: &dossier.Claim{}, statement: &dossier.Statement{}, alone: true, meaning: *m})
			}
			for b.Loop() {
				for i := range p.items {
					p.items[i].claim.Related = nil
				}
				p.match()
			}
			for i := range p.items {
				if len(p.items[i].claim.Related) < 3 {
					b.Fatalf("item %d has %d related claims", i, len(p.items[i].claim.Related))
				}
			}
		})
	}
}
