package statements

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// Who takes back what they said retracts it. Who takes back something else, or what
// somebody else said, or has not done so, retracts nothing.
func TestWhoTakesSomethingBackRetractsIt(t *testing.T) {
	for _, test := range []struct{ retracts, not string }{
		{"Lena Roth no longer says that the tunnel leaks.", "Lena Roth still says that the tunnel leaks."},
		{"The board no longer claims that the tunnel is dry.", "The board no longer denies that the tunnel is dry."},
		{"The board no longer claims that the tunnel is dry.", "The board no longer claims whether the tunnel is dry."},
		{"The board no longer says that the tunnel is dry.", "The board no longer believes that the tunnel is dry."},
		{"Lena Roth apologised for having said that the tunnel had leaked.", "Lena Roth refused to apologise for having said that the tunnel had leaked."},
		{"Lena Roth apologised to the board for saying that the tunnel had leaked.", "Lena Roth was praised by the board for saying that the tunnel had leaked."},
		{"Lena Roth apologised for saying that the tunnel had leaked.", "Lena Roth did not apologise for saying that the tunnel had leaked."},
		{"Lena Roth regretted having said that the tunnel had leaked.", "Lena Roth recalls having said that the tunnel had leaked."},
		{"Lena Roth withdrew her claim that the tunnel had leaked.", "Lena Roth withdrew her demand that the tunnel be shut."},
		{"Lena Roth withdrew on Friday her claim that the tunnel had leaked.", "Lena Roth withdrew the clerk's claim that the tunnel had leaked."},
		{"Lena Roth took back her allegation that the tunnel had leaked.", "Lena Roth took over her allegation that the tunnel had leaked."},
		{"The clerk of the mayor withdrew her claim that the tunnel had leaked.", "Clerks representing the mayor withdrew their claim that the tunnel had leaked."},
		{"Lena Roth has withdrawn her earlier claim that the tunnel had leaked.", "Lena Roth has not withdrawn her claim that the tunnel had leaked."},
		{"Lena Roth has withdrawn her statement that the tunnel had leaked.", "Lena Roth has read her statement that the tunnel had leaked."},
		{"Lena Roth withdrew her claim that the tunnel had leaked.", "Lena Roth will withdraw her claim that the tunnel had leaked."},
		{"The tunnel's new owner withdrew its claim that the tunnel had leaked.", "Until the owner withdraws its claim that the tunnel had leaked, it is shut."},
	} {
		if !retracts(test.retracts) {
			t.Errorf("%q takes nothing back", test.retracts)
		}
		if retracts(test.not) {
			t.Errorf("%q takes something back", test.not)
		}
	}
}

func retracts(text string) bool {
	prose := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	for _, s := range Find(prose, names.Find(prose)) {
		if s.Stance == dossier.Retracts && s.Confidence >= retracting {
			return true
		}
	}
	return false
}

func TestWhoRetracts(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The clerk of the mayor withdrew her claim that the tunnel had leaked.", "The clerk of the mayor | claim | that the tunnel had leaked"},
		{"The tunnel's owner withdrew its claim that the tunnel had leaked.", "The tunnel's owner | claim | that the tunnel had leaked"},
	})
}
