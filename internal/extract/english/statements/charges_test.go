package statements

import "testing"

func TestADenialOfWhatIsOnlyNamedDeniesWhatItIs(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Okoye is accused of taking bribes. She denies the charges against her.", "She | denies | taking bribes"},
		{"Lena Okoye is accused of taking bribes. She denies the fraud charges against her.", "She | denies | the fraud charges against her"},
		{"Lena Okoye was charged with fraud in May. The vote is on Monday. Okoye has denied the charges.", "Okoye | has denied | fraud in May"},
		{"Lena Okoye was charged a fee in May. The vote is on Monday. Okoye has denied the charges.", "Okoye | has denied | the charges"},
		{"The prosecutor accused Lena Okoye of selling the crane. Okoye denied all allegations.", "Okoye | denied | selling the crane"},
		{"The prosecutor accused Lena Okoye of selling the crane. Piet Holt denied all allegations.", "Piet Holt | denied | all allegations"},
		{"Lena Okoye, who was accused of theft, and Piet Holt, who was charged with fraud, left. Okoye denies the charges.", "Okoye | denies | the charges"},
		{"Lena Okoye, who was accused of theft, and Piet Holt, who was charged with fraud, left. Holt denies the charges.", "Holt | denies | fraud"},
		{"Lena Okoye was never accused of taking bribes. Okoye denies the charges.", "Okoye | denies | the charges"},
		{"The board's finding was that rust broke the crane. Lena Okoye rejects the finding.", "Lena Okoye | rejects | rust broke the crane"},
		{"The board's finding was that rust broke the crane. Lena Okoye rejects the idea.", "Lena Okoye | rejects | the idea"},
		{"Piet Holt claimed that rust broke the crane. Lena Okoye denied that claim.", "Lena Okoye | denied | rust broke the crane"},
		{"Piet Holt claimed that rust broke the crane, and the union claimed that it was sold. Lena Okoye denied the claim.", "Lena Okoye | denied | the claim"},
	})
}

// Who makes the claims that somebody denies is named without the verb.
func TestWhoseClaimsAreDenied(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Officials in Oslo have denied U.S. claims that the tunnel leaked.", "U.S. | claims | that the tunnel leaked"},
		{"Officials in Oslo have heard U.S. claims that the tunnel leaked.", "U.S. | claims | that the tunnel leaked"},
	})
}
