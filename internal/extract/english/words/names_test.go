package words

import "testing"

func TestSpellingsOfGivenNames(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"victor", "viktor"}: true, {"victor", "vito"}: false,
		{"benjamin", "binyamin"}: true, {"benjamin", "benedict"}: false,
		{"volodymyr", "vladimir"}: true, {"vladimir", "vladislav"}: false,
	} {
		if got := respellWord(pair[0]) == respellWord(pair[1]); got != want {
			t.Errorf("%v: %v, want %v", pair, got, want)
		}
	}
}
