package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// The person speaks, not the description or the first part of a title, and a place is no source
// where it only says where another place is.
func TestSourceIsThePersonDescribed(t *testing.T) {
	runHolds(t, []holdsTest{
		{"In a talk with The Herald Dr. Lena Roth, professor at the Norham School (NS), said that the quay was closed.", "Dr. Lena Roth, professor at the Norham School (NS) | said | that the quay was closed"},
		{"In a talk with The Herald Lena Roth, Assistant Professor at the University of Norham for Trade (UNT), said that the quay was closed.", "Lena Roth | said | that the quay was closed"},
		{"After a talk with Lena Roth, a clerk of the port said that the quay was closed.", "a clerk of the port | said | that the quay was closed"},
		{"Minister of Trade, Ports, and Water and Chairman of the Harbour Safety Committee Karl Bauer said on Monday that the quay was closed.", "Karl Bauer | said | that the quay was closed"},
		{"A friend, a clerk and a client of Karl Bauer said that the quay was closed.", "A friend, a clerk and a client of Karl Bauer | said | that the quay was closed"},
		{"An article on a fire in Toledo, Ohio, based on letters, reported that the quay was closed.", "- | reported | that the quay was closed"},
		{"The log has a call at 2:12 a.m. Ms Roth said that the quay was closed.", "Ms Roth | said | that the quay was closed"},
		{"After a fire in Toledo, Ohio reported that the quay was closed.", "Ohio | reported | that the quay was closed"},
	})
}

func TestAccordingToInBrackets(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Two towns (half of the houses were wet, according to the board) wait for help.", "the board | according to | half of the houses were wet"},
		{"Two towns wait for help (according to the board), and the ferry stays in port.", "the board | according to | Two towns wait for help"},
		{"As I wrote in March, the quay was closed, according to the board.", "the board | according to | the quay was closed"},
		{"As the clerks wrote in March, the quay was closed, according to the board.", "the board | according to | As the clerks wrote in March, the quay was closed"},
		{"BERN – 25 July 2022: The quay was closed on Monday, according to the board.", "the board | according to | The quay was closed on Monday"},
		{"In 2022: The quay was closed on Monday, according to the board.", "the board | according to | In 2022: The quay was closed on Monday"},
	})
}

// Behind a name that opens the sentence a description needs no second comma, and two titles are of
// one person.
func TestSourceBehindItsName(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Roth, spokeswoman of the Norham Club explained that the quay was closed.", "Lena Roth | explained | that the quay was closed"},
		{"After a talk with Lena Roth, spokesmen of the Norham Club explained that the quay was closed.", "spokesmen of the Norham Club | explained | that the quay was closed"},
	})
	for _, test := range []struct {
		text string
		want int
	}{
		{"“The quay was closed,” activist and scholar Anna Lindqvist said.", 0},
		{"“The quay was closed,” the activist and scholar Anna Lindqvist said.", -1},
		{"“The quay was closed,” activists and scholar Anna Lindqvist said.", -1},
	} {
		for _, s := range Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), cast(test.text, anna)) {
			if s.Source.Entity != test.want {
				t.Errorf("%s\n\tgot entity %d, want %d", test.text, s.Source.Entity, test.want)
			}
		}
	}
}

func TestParticiplesOfWhatSomebodyHas(t *testing.T) {
	runStatements(t, []statementTest{
		{"a participle", "The firm's widely reported second quarter loss came in May.", nil},
		{"a verb behind an owner", "Roth's said the quay was lost.", []string{"Roth's | said | the quay was lost"}},
	})
}

// A second verb of saying belongs to the source where the clause of the first cannot have it.
func TestSecondVerbBehindAModal(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The deputy head of the board at the meeting said the port should limit its old ferries and ships in the bay and said any plans to close the quay would fail.", "The deputy head of the board at the meeting | said | the port should limit its old ferries and ships in the bay"},
		{"The deputy head of the board at the meeting said the port should limit its old ferries and ships in the bay and say when any plans failed.", "The deputy head of the board at the meeting | said | the port should limit its old ferries and ships in the bay and say when any plans failed"},
	})
}

// Words in quotation marks in the middle of a clause are not what is said behind it.
func TestQuotedPhraseOfAnotherClause(t *testing.T) {
	runHolds(t, []holdsTest{
		{"After Karl Bauer said that the town might do better with “a smaller quay,” Lena Roth said: “It is small already.”", "Lena Roth | said | It is small already"},
		{"“It is a smaller quay,” Lena Roth said: “It was closed in May.”", "Lena Roth | said | It is a smaller quay / It was closed in May"},
		{"Lena Roth, the star of “The Old Quay,” complained that the port was closed.", "Lena Roth, the star of “The Old Quay | complained | that the port was closed"},
	})
}

// What a text is that somebody publishes is no content; what somebody repeats is.
func TestObjectsThatAreNoContent(t *testing.T) {
	testSentences(t, [][2]string{
		{"The Herald published a story of clerks who sold the quay.", "-"},
		{"The Herald praised the letters Lena Okoye signed in May.", "[The Herald] praised the letters Lena Okoye signed in May"},
		{"The Herald praised the letters of Lena Okoye; they were kept in the port.", "[The Herald] praised the letters of Lena Okoye"},
		{"Lena Okoye praised the vote, and in May she left the port.", "[Lena Okoye] praised the vote"},
		{"Lena Okoye said that the quays of Norham, Sandby, and Bern leaked in May.", "the quays of Norham, Sandby, and Bern leaked in May"},
		{"Lena Okoye stressed the fact that the quay was closed.", "the quay was closed"},
		{"Lena Okoye told another radio show that the pro - democracy camp left the quay.", "the pro - democracy camp left the quay"},
		{"The Herald said the letters of Lena Okoye were old; they were kept in the port.", "the letters of Lena Okoye were old; they were kept in the port"},
		{"Lena Okoye said the letters Karl Bauer wrote were kept in the port.", "the letters Karl Bauer wrote were kept in the port"},
		{"Lena Okoye said the clerks Ida Roth and Karl Bauer left the port.", "the clerks Ida Roth and Karl Bauer left the port"},
		{"Lena Okoye said the quays that would close are:\n\nThe old quay in the port.", "-"},
		{"Lena Okoye said two quays would close: the old one and the new one.", "two quays would close: the old one and the new one"},
	})
	runHolds(t, []holdsTest{
		{"Lena Roth reiterated her claim that the board had hidden the letters in the port.", "her | claim | that the board had hidden the letters in the port"},
		{"Lena Roth reiterated her claim to the letters that the board had hidden in the port.", "Lena Roth | reiterated | her claim to the letters that the board had hidden in the port"},
	})
}

func TestDeniedAccusationWithinAClause(t *testing.T) {
	runStatements(t, []statementTest{
		{"what the accusation says", "The mayor faced questions, including allegations that he hit Lena Roth, which he denied.",
			[]string{"- | allegations | that he hit Lena Roth", "he | denied | he hit Lena Roth"}},
		{"what the accusation is about", "The mayor faced questions, including allegations of theft, which he denied.",
			[]string{"he | denied | allegations of theft", "- | allegations | theft"}},
		{"a clause about the accusations", "The allegations surprised the mayor, which Lena Roth denied.",
			[]string{"Lena Roth | denied | The allegations surprised the mayor"}},
	})
}

// "He" is for the source or for somebody on whom the source acts before it speaks.
func TestPronounBehindAnActOnSomebody(t *testing.T) {
	testSentences(t, [][2]string{
		{"Tom Holt praised Karl Bauer, saying he had saved the harbour.", "[Tom Holt] praised Karl Bauer | {he} had saved the harbour"},
		{"Tom Holt met Karl Bauer on Monday and said he had saved the harbour.", "{he} had saved the harbour"},
		{"Tom Holt praised the workers, saying he had saved the harbour.", "[Tom Holt] praised the workers | [Tom Holt] had saved the harbour"},
		{"Tom Holt praised Lena Okoye, saying he had saved the harbour.", "[Tom Holt] praised Lena Okoye | [Tom Holt] had saved the harbour"},
		{"Tom Holt, a friend of Karl Bauer, said he had saved the harbour.", "[Tom Holt] had saved the harbour"},
	})
}

// A gender that only pronouns near the name show does not tell who "he" is beside "her".
func TestPronounOfAGuessedGender(t *testing.T) {
	testSentences(t, [][2]string{
		{"Nafiba Okoye came. He was late. Okoye said he had forced her to sell the harbour.", "{he} had forced her to sell the harbour"},
		{"Nafiba Okoye came. He was late. Okoye said he had sold the harbour.", "[Nafiba Okoye] had sold the harbour"},
		{"Tom Okoye came. He was late. Okoye said he had forced her to sell the harbour.", "[Tom Okoye] had forced her to sell the harbour"},
	})
}

// "The President" who spoke last, tagged like a name, can be "he" of the next quotation.
func TestTitleThatSpokeLast(t *testing.T) {
	const opening = "President Karl Bauer opened the park on Monday. President Bauer said the park was old. "
	for _, test := range []struct{ text, want string }{
		{opening + "The President noted that, sometime after becoming President, he had a request from the town's energetic Communications Director, Tom Holt, who runs the office named after the President, for the park. “I agreed, and I told the board to repair the park,” he said.", "Karl Bauer"},
		{opening + "Tom Holt noted that he had a request of the clerks. “I agreed, and I told the board to repair the park,” he said.", "Tom Holt"},
	} {
		text := segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation)
		n := names.Find(text)
		all := Find(text, n)
		last := all[len(all)-1].Source
		if last == nil || last.Entity < 0 || n.Entities[last.Entity].Name != test.want {
			t.Errorf("%s\n\tthe last source is not %s", test.text, test.want)
		}
	}
}

// What is said ends before the verb of who heard it and before a clause without its verb, and has its
// subject where the speaker interrupts it.
func TestWhoseVerbItIs(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Roth said she heard Karl Bauer say he would sell the old quay and was there when he did.", "Karl Bauer | say | he would sell the old quay"},
		{"Karl Bauer said he would sell the old quay and was there when he did.", "Karl Bauer | said | he would sell the old quay and was there when he did"},
		{"Karl Bauer asserted that he never had the old quay and that he does not, as he told the board, “have any ships.”", "Karl Bauer | asserted | that he never had the old quay"},
		{"Karl Bauer asserted that he never had the old quay and that he does not have any ships.", "Karl Bauer | asserted | that he never had the old quay and that he does not have any ships"},
		{"Urging the clerks to leave the port, Karl Bauer said, had been a mistake of the board.", "Karl Bauer | said | Urging the clerks to leave the port / had been a mistake of the board"},
		{"Urging the clerks to leave the port, Karl Bauer said the old quay was wet.", "Karl Bauer | said | the old quay was wet"},
		{"Two witnesses in the trial of ex - Norland President Karl Bauer have said the quay was wet.", "Two witnesses in the trial of ex - Norland President Karl Bauer | have said | the quay was wet"},
	})
	testSentences(t, [][2]string{
		{"Lena Okoye accused the board of hiding the letters and of theft in the port.", "the board [hid] the letters"},
		{"Lena Okoye accused the board of hiding the letters and maps of the port.", "the board [hid] the letters and maps of the port"},
	})
}

// What others say, and what the article sets against it, is no part of what somebody says.
func TestContentOfOneSpeaker(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Roth said that the quay was wet, and Karl Bauer, back in Bern, said he would come.", "Lena Roth | said | that the quay was wet"},
		{"Lena Roth said that the quay was wet, and Karl Bauer left the port.", "Lena Roth | said | that the quay was wet, and Karl Bauer left the port"},
		{"The day after Karl Bauer said the quay was “a ruin,” Lena Roth said: “It is a fine old quay.”", "Lena Roth | said | It is a fine old quay"},
		{"Lena Roth said that the quay was wet, even though tests had found no leak.", "Lena Roth | said | that the quay was wet"},
		{"Lena Roth said that the quay was wet, apparently unaware of the tests.", "Lena Roth | said | that the quay was wet"},
		{"Lena Roth said that the quay, apparently built of old wood, was wet.", "Lena Roth | said | that the quay, apparently built of old wood, was wet"},
	})
	testSentences(t, [][2]string{
		{"Lena Okoye said the fact that the quay was closed did not matter.", "the fact that the quay was closed did not matter"},
	})
	runStatements(t, []statementTest{
		{"what somebody does not get", "Lena Roth denied Karl Bauer a place in the old port.", nil},
		{"what somebody did not do", "Lena Roth denied Karl Bauer had left the old port.", []string{"Lena Roth | denied | Karl Bauer had left the old port"}},
	})
}

// Who says something behind a comma can have a relative clause.
func TestTrailerWithARelativeClause(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The old tank was wet, the union that represents clerks at the port said on Monday.", "the union that represents clerks at the port | said | The old tank was wet"},
		{"The old tank was wet, an official who asked not to be named said.", "an official who asked not to be named | said | The old tank was wet"},
		{"She left the old town, the port that she had built and the clerks who said they would stay.", "who | said | they would stay"},
	})
}

// "He" can be a word that was taken for a firm and that spoke last, somebody without a name who is the
// subject before, a subject with a relative clause, or a title in capitals.
func TestOthersWhoCanBeHe(t *testing.T) {
	const opening = "The doctor, András Perényi, told the board that he had never been asked. "
	for _, test := range []struct {
		text string
		want string
	}{
		{opening + "Lantos said that was not true. He said the quay was closed.", ""},
		{opening + "The union said that was not true. He said the quay was closed.", "András Perényi"},
		{"Tom Holt said the quay was wet. The director of the Institute of Ports in Bern (IPB) came to the feast, at which he said the quay was closed.", ""},
		{"Tom Holt said the quay was wet. The feast of the Institute of Ports in Bern (IPB) was long, and he said the quay was closed.", "Tom Holt"},
		{"“The quay is wet,” Tom Holt said. Karl Bauer, a clerk who was praised by both unions, has made the port his priority. He said the quay was closed.", ""},
		{"Tom Holt said the quay was wet. Karl Bauer, a clerk who was praised by both unions. He said the quay was closed.", "Tom Holt"},
		{"The chairman Tom Holt has said the quay is wet. Mr Kilroy-Bauer quit the board last week. He said the quay was closed.", ""},
		{"The chairman Tom Holt has said the quay is wet. Mr Kilroy-Bauer, long ill. He said the quay was closed.", "Tom Holt"},
		{"The man, 20-year-old Tom Holt, was going to Bern, the ASP said. He was ill. He added that the quay was closed.", ""},
	} {
		text := segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation)
		n := names.Find(text)
		all := Find(text, n)
		got := ""
		if e := all[len(all)-1].Source.Entity; e >= 0 {
			got = n.Entities[e].Name
		}
		if got != test.want {
			t.Errorf("%s\n\tgot %q, want %q", test.text, got, test.want)
		}
	}
}

// A verb behind the time, or somebody else's denial, is no part of what is said.
func TestWhatIsBehindATimeOrADenial(t *testing.T) {
	runStatements(t, []statementTest{
		{"a time", "The plan outlined that day would close the quay in Norham.", nil},
		{"a time with a preposition", "The terms announced on Monday were new for Norham.", nil},
		{"a quotation before", "“Clerks are getting used to the ‘always open’ quay,” said Emma Holt. However, call centres saw a rise of clerks, she said, from 5% in May to 13% in June.",
			[]string{"Emma Holt | said | Clerks are getting used to the ‘always open’ quay", "she | said | However, call centres saw a rise of clerks / from 5% in May to 13% in June"}},
	})
	runHolds(t, []holdsTest{
		{"The plan outlined how the board would close the quay in Norham.", "The plan | outlined | how the board would close the quay in Norham"},
		{"The board announced on Monday that it would close the quay.", "The board | announced | that it would close the quay"},
		{"Speaking after a meeting he said unless it was shut the quay would sink.", "he | said | unless it was shut the quay would sink"},
		{"Tom Holt said for the port to grow the board must act.", "Tom Holt | said | for the port to grow the board must act"},
		{"The Port Club of old harbours, including Norham, Sudham, Westham and Bern, said that the quay was closed.", "The Port Club of old harbours, including Norham, Sudham, Westham and Bern | said | that the quay was closed"},
		{"On Tuesday, the Port Club of old harbours, including Norham, Sudham, Westham and Bern, said that the quay was closed.", "the Port Club of old harbours, including Norham, Sudham, Westham and Bern | said | that the quay was closed"},
		{"Head of old genetics at the National Institute of Ports, Professor Emma Holt, said that the quay was closed.", "Professor Emma Holt | said | that the quay was closed"},
		{"The chairman told clerks on Monday care was needed at the quay.", "The chairman | told | care was needed at the quay"},
		{"The chairman told clerks in Norham on Monday the quay was closed.", "The chairman | told | the quay was closed"},
		{"The chairman said on Monday night's vote at the quay was a farce.", "The chairman | said | on Monday night's vote at the quay was a farce"},
		{"The board said on Monday the crew had closed the quay, and the captain denied the charge.", "The board | said | the crew had closed the quay"},
		{"The board said on Monday the crew had closed the quay, and the crew denied the vote to the captain.", "The board | said | the crew had closed the quay, and the crew denied the vote to the captain"},
		{"The mayor denied that anyone but the clerk had closed the quay.", "The mayor | denied | that anyone but the clerk had closed the quay"},
		{"The mayor denied that anyone had closed the quay, but the clerk had seen it.", "The mayor | denied | that anyone had closed the quay"},
	})
}

// A denial or another statement behind "and" is not part of what was said before it, if "that" follows.
func TestContentEndsBeforeADenial(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The board said on Monday that the mayor was expected to leave the port in May and denied that the lock was leaking.", "The board | said | that the mayor was expected to leave the port in May"},
		{"The board said on Monday that the mayor was ill in May and told nobody of the lock.", "The board | said | that the mayor was ill in May and told nobody of the lock"},
	})
}
