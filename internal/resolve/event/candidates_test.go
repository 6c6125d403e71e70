package event

import (
	"fmt"
	"slices"
	"testing"
)

// Several processors compare the sentences. What they find comes in the order of the
// sentences, each with those before it.
func TestComparedInOrder(t *testing.T) {
	var lines []line
	for i := range 2*stretch + 10 {
		lines = append(lines, line{
			text: fmt.Sprintf("The ferry number%d sank off Novoport near pier%d on 3 March.", i, i%40), date: "2024-03-03", published: "2024-03-04",
		})
	}
	p := pairsOf(t, lines...)
	var got [][2]int
	for _, some := range compareAll(p, func(i, j int, to *[][2]int) { *to = append(*to, [2]int{j, i}) }) {
		got = append(got, some...)
	}
	if len(got) == 0 || !slices.IsSortedFunc(got, func(a, b [2]int) int { return a[0] - b[0] }) {
		t.Fatalf("%d pairs, not in the order of the later sentence", len(got))
	}
	if last := got[len(got)-1][0]; last != len(lines)-1 {
		t.Errorf("the last sentence that is compared is %d, want %d", last, len(lines)-1)
	}
	seen := map[[2]int]bool{}
	count := map[int]int{}
	for _, pair := range got {
		if count[pair[0]]++; pair[1] >= pair[0] || seen[pair] || count[pair[0]] > maxCandidates {
			t.Fatalf("pair %v is wrong, twice, or one too many", pair)
		}
		seen[pair] = true
	}
	// Of all that are alike, those of one pier share the most words.
	if !seen[[2]int{45, 5}] {
		t.Error("the sentence with the most words in common is not compared")
	}
}
