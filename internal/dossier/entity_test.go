package dossier

import "testing"

func TestConfidenceIsWhatAThirdOfTheMentionsHave(t *testing.T) {
	for _, tt := range []struct {
		mentions []float64
		want     float64
	}{
		{nil, 0},
		{[]float64{0.7}, 0.7},
		{[]float64{0.2, 0.7}, 0.7},
		{[]float64{0.7, 0.2, 0.3}, 0.7},
		{[]float64{0.7, 0.2, 0.3, 0.2}, 0.3},
		{[]float64{0.7, 0.2, 0.8, 0.2}, 0.7},
	} {
		e := &Entity{}
		for _, c := range tt.mentions {
			e.Mentions = append(e.Mentions, &Mention{Confidence: c})
		}
		e.Mentions = append(e.Mentions, &Mention{Confidence: 1, Credit: true})
		if got := e.Confidence(); got != tt.want {
			t.Errorf("%v: %v, want %v", tt.mentions, got, tt.want)
		}
	}
}

// Who speaks in a speech that does not name them is known from its author.
func TestConfidenceWithoutMentions(t *testing.T) {
	if got := (&Entity{}).Confidence(); got != 1 {
		t.Errorf("%v, want 1", got)
	}
}
