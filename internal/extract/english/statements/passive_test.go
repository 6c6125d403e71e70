package statements

import "testing"

func TestWhoHearsSomethingDoesNotSayIt(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Ministers have been warned that the wall could fall.", "- | have been warned | that the wall could fall"},
		{"Ministers have warned that the wall could fall.", "Ministers | have warned | that the wall could fall"},
		{"The mayor was warned by engineers that the wall could fall.", "engineers | was warned | that the wall could fall"},
		{"The board was told in May that the wall could fall.", "- | was told | that the wall could fall"},
		{"Lena Roth was convinced that the wall could fall.", "Lena Roth | was convinced | that the wall could fall"},
		{"The court heard that Lena Roth had fled.", "- | heard | that Lena Roth had fled"},
		{"Karl Bauer heard that Lena Roth had fled.", "Karl Bauer | heard | that Lena Roth had fled"},
	})
}
