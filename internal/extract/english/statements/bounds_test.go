package statements

import (
	"slices"
	"testing"

	"dossier/internal/extract/english/statements/attribution"
)

// statementTest is a text and the statements in it, as by find.
type statementTest struct {
	name, text string
	want       []string
}

func runStatements(t *testing.T, tests []statementTest) {
	t.Helper()
	for _, test := range tests {
		if got := find(test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q\n got %q\nwant %q", test.name, test.text, got, test.want)
		}
	}
}

// holdsTest is a text and one of its statements, as source, cue and content. Its names are
// found as in articles.
type holdsTest struct{ text, want string }

func runHolds(t *testing.T, tests []holdsTest) {
	t.Helper()
	for _, test := range tests {
		if got := findWithNames(test.text); !slices.Contains(got, test.want) {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

func TestSubjectIsBeforeALink(t *testing.T) {
	runStatements(t, []statementTest{
		{"a link", "The port authority, Unia, in turn said that the bridge leaks.", []string{"The port authority, Unia | said | that the bridge leaks"}},
		{"an adverb", "The port authority, NNA, likewise said that the bridge leaks.", []string{"The port authority, NNA | said | that the bridge leaks"}},
		{"a clause before its own", "The journal withdrew a study after an inquiry found that the bridge leaks.", []string{"an inquiry | found | that the bridge leaks"}},
		{"a time behind it", "The mayor of Bern after the vote said that the bridge leaks.", []string{"The mayor of Bern after the vote | said | that the bridge leaks"}},
		{"an amount before the verb", "The clerk who sold it at £4 million has contradicted the board's claim that it was cheap.", []string{"The clerk who sold it at £4 million | has contradicted | the board's claim that it was cheap", "the board | claim | that it was cheap"}},
		{"a place before the subject", "On Monday, in Bern, the court said that the bridge leaks.", []string{"the court | said | that the bridge leaks"}},
		{"content before it", "The boy who fell was not hurt, his mother, Lena Roth, told the board.", []string{"his mother, Lena Roth | told | The boy who fell was not hurt"}},
		{"a conjunction", "The board left the port, as residents said that the bridge leaks.", []string{"residents | said | that the bridge leaks"}},
	})
}

func TestContentHasItsVerb(t *testing.T) {
	runStatements(t, []statementTest{
		{"a letter that shows", "Lena Roth said the letter showed that the bridge leaks.", []string{"Lena Roth | said | the letter showed that the bridge leaks"}},
		{"a second clause", "Lena Roth said that the bridge leaks and that the board, Karl Bauer's, “knew or saw” it.", []string{"Lena Roth | said | that the bridge leaks and that the board, Karl Bauer's, “knew or saw” it"}},
		{"a noun with a relative clause", "Lena Roth announced the sale, which was late.", []string{"Lena Roth | announced | the sale"}},
	})
}

func TestClausesOfAPlaceAndWithoutAWord(t *testing.T) {
	runStatements(t, []statementTest{
		{"a clause behind", "After the fire, in which the owner said two people died, the street was closed.", []string{"the owner | said | two people died"}},
		{"no clause behind", "The port has a mill, in which the owner said two people died in May.", []string{"the owner | said | two people died in May"}},
		{"a verb behind", "The town in which the mayor said the ferry was built has no port.", []string{"the mayor | said | the ferry was built"}},
		{"a word is missing", "She would handle what Lena Roth says the visit is about.", nil},
		{"none is missing", "She knew when Lena Roth said the visit is short.", []string{"Lena Roth | said | the visit is short"}},
	})
}

func TestContentEndsWithItsSentence(t *testing.T) {
	runStatements(t, []statementTest{
		{"a last word that is an abbreviation elsewhere", "Lena Roth said no. Karl Bauer robbed the bank.", []string{"Lena Roth | said | no"}},
		{"a pronoun", "Lena Roth denied this. Karl Bauer robbed the bank.", []string{"Lena Roth | denied | this"}},
		{"one quotation over two sentences", "“The tunnel leaks. Close it now,” said Lena Roth.", []string{"Lena Roth | said | The tunnel leaks. Close it now"}},
		{"the words up to the comma", "The fault was hers, Lena Roth said.", []string{"Lena Roth | said | The fault was hers"}},
		{"up to a second verb of saying", "Lena Roth said the tunnel leaked but admitted the pumps ran.",
			[]string{"Lena Roth | said | the tunnel leaked", "Lena Roth | admitted | the pumps ran"}},
		{"up to a verb of saying after a noun", "Lena Roth said this leak was old and added it was small.",
			[]string{"Lena Roth | said | this leak was old", "Lena Roth | added | it was small"}},
		{"not one of somebody else", "Lena Roth said that Karl Bauer left and added a note.", []string{"Lena Roth | said | that Karl Bauer left and added a note"}},
		{"an amount", "Lena Roth said up to 40 pumps failed.", []string{"Lena Roth | said | up to 40 pumps failed"}},
		{"a second verb of another kind", "Lena Roth said the tunnel leaked but closed at night.", []string{"Lena Roth | said | the tunnel leaked but closed at night"}},
		{"up to what she does not tell", "Lena Roth said the tunnel leaked but gave no details.", []string{"Lena Roth | said | the tunnel leaked"}},
		{"up to details that are missing", "Lena Roth said the tunnel leaked, without naming a cause.", []string{"Lena Roth | said | the tunnel leaked"}},
		{"with what did not happen", "Lena Roth said the tunnel leaked but it did not flood.", []string{"Lena Roth | said | the tunnel leaked but it did not flood"}},
		{"up to a semicolon before somebody else", "Lena Roth said the tunnel leaked; the board said it held.",
			[]string{"Lena Roth | said | the tunnel leaked", "the board | said | it held"}},
	})
}

func TestContentEndsBeforeAnAnswerToIt(t *testing.T) {
	runStatements(t, []statementTest{
		{"a denial behind which", "Lena Roth said the tunnel was shut, which Karl Bauer disputes.", []string{"Lena Roth | said | the tunnel was shut"}},
		{"an effect behind which", "Lena Roth said the tunnel was shut, which Karl Bauer regrets.", []string{"Lena Roth | said | the tunnel was shut, which Karl Bauer regrets"}},
		{"who disagrees behind but", "Lena Roth said that the tunnel was shut, but Karl Bauer disagreed.", []string{"Lena Roth | said | that the tunnel was shut"}},
		{"who left behind but", "Lena Roth said that the tunnel was shut, but Karl Bauer disappeared.", []string{"Lena Roth | said | that the tunnel was shut, but Karl Bauer disappeared"}},
		{"what came behind a semicolon", "Lena Roth had expected that the tunnel would be shut; it was not.", []string{"Lena Roth | had expected | that the tunnel would be shut"}},
		{"another behind a semicolon", "Lena Roth said that the tunnel was shut; another denied it.", []string{"Lena Roth | said | that the tunnel was shut"}},
		{"more behind a semicolon", "Lena Roth said that the tunnel was shut; another was open.", []string{"Lena Roth | said | that the tunnel was shut; another was open"}},
		{"a denial", "Lena Roth said the tunnel was shut, though Karl Bauer denies it.",
			[]string{"Lena Roth | said | the tunnel was shut", "Karl Bauer | denies | the tunnel was shut"}},
		{"what is kept back", "Lena Roth said the tunnel was shut, though she declined to give a reason.", []string{"Lena Roth | said | the tunnel was shut", "she | declined | to give a reason"}},
		{"what is left open", "Lena Roth said the tunnel was shut, while leaving open for how long.", []string{"Lena Roth | said | the tunnel was shut"}},
		{"a thing that another confirmed", "Radio Norham reported the executions on Monday and the mayor later confirmed them.", []string{"Radio Norham | reported | the executions on Monday"}},
		{"what others reported", "Lena Roth said thefts from women and girls were reported in the tunnel.", []string{"Lena Roth | said | thefts from women and girls were reported in the tunnel"}},
		{"two things", "Radio Norham reported the leak and the fire on Monday.", []string{"Radio Norham | reported | the leak and the fire on Monday"}},
		{"what is left", "Lena Roth said the tunnel was shut, though it left one lane.", []string{"Lena Roth | said | the tunnel was shut, though it left one lane"}},
		{"what is no answer", "Lena Roth said the tunnel was shut, though Karl Bauer repaired it.",
			[]string{"Lena Roth | said | the tunnel was shut, though Karl Bauer repaired it"}},
		{"what somebody calls it", "Lena Roth said the tunnel would be shut, which Karl Bauer called a mistake.",
			[]string{"Lena Roth | said | the tunnel would be shut"}},
		{"what somebody did", "Lena Roth said the tunnel would be shut, which the council had planned.",
			[]string{"Lena Roth | said | the tunnel would be shut, which the council had planned"}},
		{"what another says besides", "Lena Roth says the tunnel was shut and Karl Bauer says it was open.",
			[]string{"Lena Roth | says | the tunnel was shut", "Karl Bauer | says | it was open"}},
		{"what another is said to have said", "Lena Roth says the tunnel was shut and Karl Bauer had said it was open.",
			[]string{"Lena Roth | says | the tunnel was shut and Karl Bauer had said it was open", "Karl Bauer | had said | it was open"}},
		{"what its source has done", "Lena Roth said the tunnel is safe and has accused the council of lies.", []string{"Lena Roth | said | the tunnel is safe"}},
		{"what has happened", "Lena Roth said the tunnel is safe and has cost ten million.", []string{"Lena Roth | said | the tunnel is safe and has cost ten million"}},
		{"what happens meanwhile", "Lena Roth said the tunnel leaked, as a report came out.", []string{"Lena Roth | said | the tunnel leaked"}},
		{"a likeness", "Lena Roth said the tunnel leaked as badly as a sieve.", []string{"Lena Roth | said | the tunnel leaked as badly as a sieve"}},
		{"what its source does by that", "Lena Roth said the tunnel leaked, reversing her old position.", []string{"Lena Roth | said | the tunnel leaked"}},
		{"what follows from it", "Lena Roth said the tunnel leaked, flooding two streets.", []string{"Lena Roth | said | the tunnel leaked, flooding two streets"}},
		{"when its source said so", "Lena Roth urged Norland to shut the tunnel during a call with its mayor.", []string{"Lena Roth | urged | Norland to shut the tunnel"}},
		{"when it is to happen", "Lena Roth urged Norland to shut the tunnel during a storm.", []string{"Lena Roth | urged | Norland to shut the tunnel during a storm"}},
		{"what another says behind what is only named", "Lena Roth demanded a new tunnel but the council replied that it was broke.",
			[]string{"Lena Roth | demanded | a new tunnel", "the council | replied | that it was broke"}},
		{"what another says at another time", "Lena Roth said the tunnel leaked while the council claims that it held.",
			[]string{"Lena Roth | said | the tunnel leaked", "the council | claims | that it held"}},
		{"what another is said to say", "Lena Roth said that the tunnel leaked and that the council said it held.",
			[]string{"Lena Roth | said | that the tunnel leaked and that the council said it held", "the council | said | it held"}},
		{"what another says, with a clause about who that is", "Lena Roth says the tunnel was shut but Karl Bauer, who saw it, says it was open.",
			[]string{"Lena Roth | says | the tunnel was shut", "Karl Bauer | says | it was open"}},
		{"what another says without a verb", "Lena Roth says that the tunnel is shut, Karl Bauer that it is open.",
			[]string{"Lena Roth | says | that the tunnel is shut"}},
	})
}

func TestContentDoesNotEndOpen(t *testing.T) {
	runStatements(t, []statementTest{
		{"a modal at the end", "Lena Roth said the board had done all it could.", []string{"Lena Roth | said | the board had done all it could"}},
		{"a paper has learned it", "Lena Roth told the board that the tunnel was unsafe, the Norham Echo has learned.",
			[]string{"the Norham Echo | has learned | Lena Roth told the board that the tunnel was unsafe", "Lena Roth | told | that the tunnel was unsafe"}},
		{"pupils learned", "Lena Roth told the pupils that the tunnel was unsafe, and the pupils learned.",
			[]string{"Lena Roth | told | that the tunnel was unsafe, and the pupils learned"}},
		{"a verb goes on behind the cue", "Lena Roth is, according to her lawyer, preparing to go to the police.", []string{"her lawyer | according to | Lena Roth is / preparing to go to the police"}},
		{"a clause that is closed", "Lena Roth is late, according to her lawyer, who went to the police.", []string{"her lawyer | according to | Lena Roth is late"}},
		{"another clause begins at the cue", "The tunnel leaks and, the board says, the pump is not safe.", []string{"the board | says | the pump is not safe"}},
		{"both clauses are said", "The tunnel leaks and the pump is not safe, the board says.", []string{"the board | says | The tunnel leaks and the pump is not safe"}},
		{"a consequence", "It leaked so badly that, according to reports in the press, the board has closed it.", []string{"reports in the press | according to | the board has closed it"}},
		{"words are left out", "Lena Roth said the tunnel leaks, and ...", []string{"Lena Roth | said | the tunnel leaks"}},
		{"what the source did besides what it describes", "Lena Roth portrayed the leak as a case of neglect and has sold three pumps.",
			[]string{"Lena Roth | portrayed | the leak as a case of neglect"}},
		{"where the source was when it described", "Lena Roth portrayed the leak as a case of neglect while in Oslo for three days.",
			[]string{"Lena Roth | portrayed | the leak as a case of neglect"}},
		{"what a thing described did", "Lena Roth portrayed the leak as a case that began in May and has cost three pumps.",
			[]string{"Lena Roth | portrayed | the leak as a case that began in May and has cost three pumps"}},
		{"accused by a name, behind another verb", "Karl Bauer hit back, accusing Lena Roth of hiding three pumps.",
			[]string{"Karl Bauer | accusing | Lena Roth of hiding three pumps"}},
		{"what the source did besides", "Lena Roth said the leak was terrible and pledged new pumps.", []string{"Lena Roth | said | the leak was terrible"}},
		{"what somebody else may have done", "Lena Roth said the mayor was ill and pledged new pumps.", []string{"Lena Roth | said | the mayor was ill"}},
		{"what somebody else did", "Lena Roth said the mayor was ill and sold the pumps.", []string{"Lena Roth | said | the mayor was ill and sold the pumps"}},
		{"what the source called for", "Lena Roth said the pump was unsafe and called for a ban.", []string{"Lena Roth | said | the pump was unsafe", "Lena Roth | called | a ban"}},
		{"what is called so", "Lena Roth said the pump was unsafe and called Bess.", []string{"Lena Roth | said | the pump was unsafe and called Bess"}},
		{"past behind present", "Lena Roth has said the pump is unsafe and left the board.", []string{"Lena Roth | has said | the pump is unsafe"}},
		{"where the source said it", "Lena Roth said the pump was unsafe in a letter to the board.", []string{"Lena Roth | said | the pump was unsafe"}},
		{"the day of a quotation", "Lena Roth declared that \"the pump is unsafe\" on Sunday.", []string{"Lena Roth | declared | that \"the pump is unsafe\""}},
		{"a day with a quotation of a few words", "Lena Roth declared that the pump was \"closed for good\" on Sunday.", []string{"Lena Roth | declared | that the pump was \"closed for good\" on Sunday"}},
		{"a place behind a quotation", "Lena Roth declared that \"the pump is unsafe\" on the quay.", []string{"Lena Roth | declared | that \"the pump is unsafe\" on the quay"}},
		{"what the source did besides", "Lena Roth admitted that the pump had leaked, and resigned.", []string{"Lena Roth | admitted | that the pump had leaked"}},
		{"what somebody else did besides", "Lena Roth admitted that the pump had leaked and that the mayor resigned.", []string{"Lena Roth | admitted | that the pump had leaked and that the mayor resigned"}},
		{"where somebody was told it", "Lena Roth said she had told the board of the pump in a letter on Sunday.", []string{"Lena Roth | said | she had told the board of the pump in a letter on Sunday"}},
		{"where somebody was warned", "Lena Roth said that she had warned the board in a letter on Sunday.", []string{"Lena Roth | said | that she had warned the board in a letter on Sunday"}},
		{"where it was said that something was sold", "Lena Roth said that she had sold the pump in a letter on Sunday.", []string{"Lena Roth | said | that she had sold the pump"}},
		{"where something was found", "Lena Roth said the plan was found in a letter to the board.", []string{"Lena Roth | said | the plan was found in a letter to the board"}},
		{"in which letter it stands", "Lena Roth said the price was in the letter to the board.", []string{"Lena Roth | said | the price was in the letter to the board"}},
		{"who reports the sentence", "Lena Roth said the clerk left the town, Radio Norham reported.", []string{"Radio Norham | reported | Lena Roth said the clerk left the town", "Lena Roth | said | the clerk left the town"}},
		{"a time before its source", "In recent days Lena Roth said the pump was unsafe.", []string{"Lena Roth | said | the pump was unsafe"}},
		{"an occasion before its source", "During his speech Karl Bauer said the pump was unsafe.", []string{"Karl Bauer | said | the pump was unsafe"}},
		{"who owns the day", "The Night Watch said the pump was unsafe.", []string{"The Night Watch | said | the pump was unsafe"}},
		{"a clause before its source", "The lake is the deepest in the north and Lena Roth says the pump is unsafe.", []string{"Lena Roth | says | the pump is unsafe"}},
		{"a source with a clause", "A clerk who is ill and Lena Roth said the pump was unsafe.", []string{"A clerk who is ill and Lena Roth | said | the pump was unsafe"}},
		{"an apposition to a subject", "Radio Norham reports that the pump will fail while Karl Bauer, the mayor, is away, Lena Roth said on Monday.", []string{"Lena Roth | said | Radio Norham reports that the pump will fail while Karl Bauer, the mayor, is away", "Radio Norham | reports | that the pump will fail while Karl Bauer, the mayor, is away"}},
		{"within a relative clause", "Lena Roth said the clerk who left and warned the board was ill.", []string{"Lena Roth | said | the clerk who left and warned the board was ill"}},
		{"a list", "Lena Roth said the tunnel and the pump, and the lock, leak.", []string{"Lena Roth | said | the tunnel and the pump, and the lock, leak"}},
	})
}

func TestContentHasTheObjectThatActs(t *testing.T) {
	runStatements(t, []statementTest{
		{"urged", "Lena Roth urged the board to close the tunnel.", []string{"Lena Roth | urged | the board to close the tunnel"}},
		{"accused", "Lena Roth accused the board of hiding the leak.", []string{"Lena Roth | accused | the board of hiding the leak"}},
		{"told", "Lena Roth told the board that the tunnel leaked.", []string{"Lena Roth | told | that the tunnel leaked"}},
	})
}

func TestSourceOfADocument(t *testing.T) {
	runStatements(t, []statementTest{
		{"who has it", "Lena Roth received a letter saying that the tunnel leaked.", []string{"a letter | saying | that the tunnel leaked"}},
		{"who issued it", "Lena Roth issued a statement saying that the tunnel leaked.", []string{"Lena Roth | saying | that the tunnel leaked"}},
	})
}

func TestSourceIsNotWhoReadsIt(t *testing.T) {
	runHolds(t, []holdsTest{
		{"In a letter to staff Lena Roth wrote that the tunnel leaks.", "Lena Roth | wrote | that the tunnel leaks"},
		{"In a letter to workers Lena Roth wrote that the tunnel leaks.", "Lena Roth | wrote | that the tunnel leaks"},
		{"On Sunday union leader Lena Roth wrote that the tunnel leaks.", "union leader Lena Roth | wrote | that the tunnel leaks"},
	})
}

func TestSourceIsTheNounOfHimself(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The mayor herself told reporters that the tunnel leaks.", "The mayor | told | that the tunnel leaks"},
		{"The mayor left. She told reporters that the tunnel leaks.", "She | told | that the tunnel leaks"},
		{"The tunnel leaks, according to a copy of her letter: “Shut it. It leaks.”", "a copy of her letter | according to | The tunnel leaks"},
	})
}

func TestSourceIsNotTheOwnerBeforeTheVerb(t *testing.T) {
	runHolds(t, []holdsTest{
		{"An account that claims to be Lena Roth's said that the tunnel leaks.", "An account that claims to be Lena Roth's | said | that the tunnel leaks"},
		{"A friend of Lena Roth's said that the tunnel leaks.", "A friend of Lena Roth's | said | that the tunnel leaks"},
		{"An account that belongs to Lena Roth, he said, leaks.", "he | said | An account that belongs to Lena Roth / leaks"},
	})
}

func TestSourceHasNoTimeAtItsEdges(t *testing.T) {
	runStatements(t, []statementTest{
		{"at the start", "Last week port officials said that the tunnel leaked.", []string{"port officials | said | that the tunnel leaked"}},
		{"at the end", "The council last night said that the tunnel leaked.", []string{"The council | said | that the tunnel leaked"}},
		{"a name that begins like a time", "Next Generation officials said that the tunnel leaked.", []string{"Next Generation officials | said | that the tunnel leaked"}},
	})
}

func TestSourceWasReached(t *testing.T) {
	runStatements(t, []statementTest{
		{"by phone", "A resident reached by phone said that the tunnel leaked.", []string{"A resident reached by phone | said | that the tunnel leaked"}},
		{"what else the source did", "A mob burnt the flag outside the tunnel yesterday, urging Norland to shut it.", []string{"A mob | urging | Norland to shut it"}},
		{"who the source is", "A man named Karl Bauer left the tunnel, saying that it leaked.", []string{"A man named Karl Bauer | saying | that it leaked"}},
		{"what is shut", "The tunnel leaked, a fault caused by frost, engineers said.", []string{"engineers | said | The tunnel leaked, a fault caused by frost"}},
	})
}

func TestSourceHasNoPhraseOfTheVerbAtItsEnd(t *testing.T) {
	for _, text := range []string{"Norham, Norland (ATS) -- Lena Roth said that the tunnel leaked.", "Karl Bauer told the court Lena Roth said that the tunnel leaked.", "Lena Roth, in a meeting, said that the tunnel leaked.", "On Monday Lena Roth said that the tunnel leaked."} {
		if got, want := findWithNames(text), "Lena Roth | said | that the tunnel leaked"; len(got) == 0 || got[len(got)-1] != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
	runStatements(t, []statementTest{
		{"set against another", "The council on the other hand, said that the tunnel leaked.", []string{"The council | said | that the tunnel leaked"}},
		{"who it is by the meeting", "An engineer at the meeting said that the tunnel leaked.", []string{"An engineer at the meeting | said | that the tunnel leaked"}},
	})
}

func TestContentEndsBeforeTheMainClause(t *testing.T) {
	runStatements(t, []statementTest{
		{"within what another says", "Karl Bauer said that, because Lena Roth wrote that the tunnel was \"safe,\" the board had opened it.",
			[]string{"Karl Bauer | said | that, because Lena Roth wrote that the tunnel was \"safe,\" the board had opened it", "Lena Roth | wrote | that the tunnel was \"safe,\""}},
		{"no clause that waits", "Karl Bauer said that Lena Roth wrote that the tunnel was safe.",
			[]string{"Karl Bauer | said | that Lena Roth wrote that the tunnel was safe", "Lena Roth | wrote | that the tunnel was safe"}},
	})
}

func TestContentBySomebodyEndsWithTheVerb(t *testing.T) {
	runStatements(t, []statementTest{
		{"with hearers", "“The tunnel leaks,” Lena Roth told reporters in Oslo, according to Radio Norham.",
			[]string{"Radio Norham | according to | “The tunnel leaks,” Lena Roth told", "Lena Roth | told | The tunnel leaks"}},
		{"with those it is of", "“They have all left,” Lena Roth said of the guards in Oslo, according to Radio Norham.",
			[]string{"Radio Norham | according to | “They have all left,” Lena Roth said of the guards in Oslo", "Lena Roth | said | They have all left"}},
	})
}

func TestContentIsThatOfTheNearerVerb(t *testing.T) {
	f := prose("Engineers have similarly discounted these claims, but have speculated that the tunnel leaks.")
	r := attribution.Relation{Cue: f.at(t, "discounted", 0), Group: f.at(t, "have", 0), Right: f.rangeFromTo(t, "that", "leaks")}
	if got := f.ofNearerVerb(r); got.Cue != f.at(t, "speculated", 0) || got.Group <= r.Cue {
		t.Errorf("the cue is %q", f.Text.Word(got.Cue))
	}
	f = prose("Engineers discounted in May that the tunnel leaks.")
	r = attribution.Relation{Cue: f.at(t, "discounted", 0), Group: f.at(t, "discounted", 0), Right: f.rangeFromTo(t, "that", "leaks")}
	if got := f.ofNearerVerb(r); got.Cue != r.Cue {
		t.Errorf("the cue is %q", f.Text.Word(got.Cue))
	}
}

func TestWhatAnotherThinksIsPartOfWhatIsSaid(t *testing.T) {
	runStatements(t, []statementTest{
		{"thinks", "Lena Roth said: “The council believes that the tunnel is safe. It is wrong.”",
			[]string{"Lena Roth | said | The council believes that the tunnel is safe. It is wrong"}},
		{"says", "Lena Roth said the council had warned that the tunnel was unsafe.",
			[]string{"Lena Roth | said | the council had warned that the tunnel was unsafe", "the council | had warned | that the tunnel was unsafe"}},
		{"by the article", "The council believes that the tunnel is safe.", []string{"The council | believes | that the tunnel is safe"}},
	})
}

func TestTheOriginalOfACorrectionSaysNothing(t *testing.T) {
	runStatements(t, []statementTest{
		{"the text before", "The original said that the tunnel leaked. This has been corrected.", nil},
		{"a letter", "The original letter said that the tunnel leaked.", []string{"The original letter | said | that the tunnel leaked"}},
	})
}

func TestContentDoesNotBeginWithTheTimeItWasSaid(t *testing.T) {
	runStatements(t, []statementTest{
		{"a time before the clause", "Lena Roth admitted yesterday the pump was unsafe.", []string{"Lena Roth | admitted | the pump was unsafe"}},
		{"a time that is the subject", "Lena Roth said yesterday was the worst day of the year.", []string{"Lena Roth | said | yesterday was the worst day of the year"}},
		{"part of a day", "Lena Roth said late Monday night the pump was unsafe.", []string{"Lena Roth | said | the pump was unsafe"}},
		{"a day that has something", "Lena Roth said Monday's test was void.", []string{"Lena Roth | said | Monday's test was void"}},
		{"a week", "Lena Roth said earlier this week that the pump was unsafe.", []string{"Lena Roth | said | that the pump was unsafe"}},
		{"a week that has something", "Lena Roth said last week's test was void.", []string{"Lena Roth | said | last week's test was void"}},
		{"a day by its distance", "Lena Roth had said the day before that the pump was unsafe.", []string{"Lena Roth | had said | that the pump was unsafe"}},
		{"a day as the subject", "Lena Roth said the day before the test was cold.", []string{"Lena Roth | said | the day before the test was cold"}},
		{"a week to come", "Lena Roth said next week the pump would be mended.", []string{"Lena Roth | said | next week the pump would be mended"}},
		{"a week beside a noun", "Lena Roth said last week violence could break out.", []string{"Lena Roth | said | violence could break out"}},
		{"a day beside a noun", "Lena Roth said Monday talks could break down.", []string{"Lena Roth | said | Monday talks could break down"}},
		{"behind the hearers", "Lena Roth told reporters this morning the pump was unsafe.", []string{"Lena Roth | told | the pump was unsafe"}},
	})
}

func TestATextCanEndWithThat(t *testing.T) {
	find("Y b thAt") // its content was read beyond the end of the text
}

func TestContentOfAccusing(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Piet Holt countered by accusing the board of hiding the cracks of the Norham quay.", "Piet Holt | accusing | the board of hiding the cracks of the Norham quay"},
		{"Piet Holt denied accusing the board of hiding the cracks of the Norham quay.", "Piet Holt | denied | accusing the board of hiding the cracks of the Norham quay"},
	})
}
