package segment

import (
	"slices"
	"testing"
)

func TestACaptionThatRunsIntoASentenceEnds(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"A boat in the harbour The mayor left on Monday.", []string{"A boat in the harbour", "The mayor left on Monday."}},
		{"A boat in the harbour The Mayor of Norham owned.", []string{"A boat in the harbour The Mayor of Norham owned."}},
		{"Smoke above the quay We heard three shots.", []string{"Smoke above the quay", "We heard three shots."}},
		{"She saw the film We heard three times.", []string{"She saw the film We heard three times."}},
		{"Smoke above the Quay The mayor left on Monday.", []string{"Smoke above the Quay The mayor left on Monday."}},
		{"Smoke above the quay, The mayor left.", []string{"Smoke above the quay, The mayor left."}},
	} {
		if got := sentences(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
