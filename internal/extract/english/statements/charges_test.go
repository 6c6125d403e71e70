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

// "This" and "done so" are what somebody is accused of if nothing else was said since.
func TestADenialOfThisDeniesTheChargeRightBefore(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The union accused Norvik of selling the crane. Norvik said this was false.", "Norvik | said | selling the crane"},
		{"The union accused Norvik of selling the crane. The mayor said it was old. Norvik said this was false.", "Norvik | said | it was old"},
		{"The union accused Norvik of selling the crane. Rain fell. Wind blew. Norvik said this was false.", "Norvik | said | this was false"},
		{"The union accused Norvik of selling the crane. Norvik denied it had done so.", "Norvik | denied | selling the crane"},
		{"The union accused Norvik of selling the crane. Norvik denied it had done so in May.", "Norvik | denied | it had done so in May"},
		{"Lena Okoye stood by her claim that the crane was sold.", "Lena Okoye | claim | that the crane was sold"},
	})
}

// "No such request" denies what is asserted right before, if that has a verb of requesting.
func TestNoSuchThing(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Piet Holt said the union asked the board to sell the crane. The board says it received no such request.", "The board | says | the union asked the board to sell the crane"},
		{"The light was on, Ana Lund said. Piet Holt said the union asked the board to sell the crane. The board says it received no such request.", "The board | says | the union asked the board to sell the crane"},
		{"Piet Holt said the mayor called him. The mayor denied making such a call.", "The mayor | denied | the mayor called him"},
		{"Piet Holt said the mayor saw him. The mayor denied making such a call.", "The mayor | denied | making such a call"},
		{"Piet Holt said the mayor called him. The mayor denied that he had made any such call.", "The mayor | denied | the mayor called him"},
		{"Piet Holt said the union hated the board. The board says it received no such request.", "The board | says | it received no such request"},
		{"Piet Holt said the union had warned the board. No such warning was given, the board said.", "the board | said | the union had warned the board"},
		{"Piet Holt said the union had warned the board. The board said no such warning light was on.", "The board | said | no such warning light was on"},
		{"Piet Holt said the union had warned the board. Rain fell. The board said it had no such warning.", "The board | said | it had no such warning"},
		{"Piet Holt said the union had warned the board. He said he had no such warning.", "He | said | he had no such warning"},
		{"Piet Holt said the union had warned the board. The board said no such warning would be ignored.", "The board | said | no such warning would be ignored"},
		{"Piet Holt said he complained to the board. The board says it received no such complaint.", "The board | says | he complained to the board"},
		{"Piet Holt complained that the crane was old. The board says it received no such complaint.", "The board | says | it received no such complaint"},
		{"Piet Holt said the mayor had not called him. The mayor denied making such a call.", "The mayor | denied | making such a call"},
		{"Piet Holt said the mayor paid him after the union threatened him. The mayor denied making such a threat.", "The mayor | denied | making such a threat"},
		{"Piet Holt said nobody had called him. The mayor denied making such a call.", "The mayor | denied | making such a call"},
		{"Piet Holt said the man who called him left. The mayor denied making such a call.", "The mayor | denied | making such a call"},
		{"Piet Holt said the mayor called him and hit him. The mayor denied making such a call.", "The mayor | denied | making such a call"},
		{"Piet Holt said the mayor would call him. The mayor denied making such a call.", "The mayor | denied | making such a call"},
	})
}

// Who makes the claims that somebody denies is named without the verb.
func TestWhoseClaimsAreDenied(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Officials in Oslo have denied U.S. claims that the tunnel leaked.", "U.S. | claims | that the tunnel leaked"},
		{"Officials in Oslo have heard U.S. claims that the tunnel leaked.", "U.S. | claims | that the tunnel leaked"},
	})
}
