package english_test

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
)

// Who says it where the words around the verb name more than one, each with a neighbour
// on the other side of the border.
func TestWhoSaysIt(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a company behind its description", "United States car maker Holt Motors said that it lost money.", []string{"United States car maker Holt Motors = Holt Motors | that it lost money"}},
		{"a role with a preposition", "U.S. Secretary of State Ana Silva said that the dam was safe.", []string{"U.S. Secretary of State Ana Silva = Ana Silva | that the dam was safe"}},
		{"somebody close to a role", "A source close to Secretary of State Ana Silva said that the dam was safe.", []string{"A source close to Secretary of State Ana Silva | that the dam was safe"}},
		{"somebody behind another clause", "Elm dominates the market and even the president, Bo Lind, has said that he uses its products.", []string{"the president, Bo Lind = Bo Lind | that he uses its products"}},
		{"a company that something else is tied to", "The United States rival of Holt Motors said that it lost money.", []string{"The United States rival of Holt Motors | that it lost money"}},
		{"a lawyer of a man who is sued", "The lawyer for Bo Lind, who Ana Silva sued in May, said that the money was a loan.", []string{"The lawyer for Bo Lind, who Ana Silva sued in May (The lawyer for Bo Lind) | that the money was a loan"}},
		{"a lawyer with her name", "The lawyer for Bo Lind, Ana Silva, said that the money was a loan.", []string{"The lawyer for Bo Lind, Ana Silva = Ana Silva | that the money was a loan"}},
		{"one or the other", "Ana Silva or her lawyer said that the money was a loan.", []string{"Ana Silva or her lawyer | that the money was a loan"}},
		{"one and the other", "Ana Silva and her lawyer said that the money was a loan.", []string{"Ana Silva and her lawyer = Ana Silva | that the money was a loan"}},
		{"either of two", "Either the mayor or the governor said that the dam would hold.", []string{"the mayor or the governor | that the dam would hold"}},
		{"a choice that somebody makes", "They could sell the dam or the governor would close it, the mayor said.", []string{"the mayor | They could sell the dam or the governor would close it"}},
		{"the latter of two", "Ana Silva met Bo Lind on Monday. The latter said that the dam was safe.", []string{"The latter = Bo Lind | that the dam was safe"}},
		{"the former of two", "Ana Silva met Bo Lind on Monday. The former said that the dam was safe.", []string{"The former = Ana Silva | that the dam was safe"}},
		{"the latter of more", "Ana Silva met Bo Lind and a pilot on Monday. The latter said that the dam was safe.", []string{"The latter | that the dam was safe"}},
		{"what a third one says of another's account", "According to the minister, Ana Silva said, the bridge was shut in May.", []string{"Ana Silva = Ana Silva | the bridge was shut in May"}},
		{"what somebody says by an account", "According to the minister, Ana Silva said the bridge was shut in May.", []string{"the minister | Ana Silva said the bridge was shut in May", "Ana Silva = Ana Silva | the bridge was shut in May"}},
		{"a report on a day", "Prices fell despite a report that the ministry released on the same day, which said that the ports lost money.", []string{"which | that the ports lost money"}},
		{"somebody before a relative clause", "Prices fell despite a plea of two workers, who said that the ports lost money.", []string{"who (two workers) | that the ports lost money"}},
		{"who is told", "Ana Silva was told by the engineer Bo Lind that the dam was unsafe.", []string{"the engineer Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"two with their offices", "According to Bo Lind, the governor, and Ana Silva, his deputy, the dam will cost 2 million euros.", []string{"Bo Lind, the governor, and Ana Silva = Bo Lind | the dam will cost 2 million euros"}},
		{"one with an office, and a clause with two", "According to Bo Lind, the governor, Ana Silva and her deputy sold the dam.", []string{"Bo Lind = Bo Lind | Ana Silva and her deputy sold the dam"}},
		{"a person close to somebody", "The board knew of the leak, a person close to Ana Silva said.", []string{"a person close to Ana Silva | The board knew of the leak"}},
		{"a noun that looks like a verb", "A leaked memo shows that the board knew of the leak.", []string{"A leaked memo | that the board knew of the leak"}},
		{"what somebody did not say", "Ana Silva denied that Bo Lind had said that the dam was unsafe.", []string{"denies Ana Silva = Ana Silva | that Bo Lind had said that the dam was unsafe"}},
		{"what somebody does not deny to be said", "Ana Silva did not deny that Bo Lind had said that the dam was unsafe.", []string{"declines Ana Silva = Ana Silva | that Bo Lind had said that the dam was unsafe", "Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"what is not true to be said", "It is not true that Bo Lind said that the dam was unsafe.", []string{}},
		{"what is true to be said", "It is true that Bo Lind said that the dam was unsafe.", []string{"Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"no proof that it was said", "There is no proof that Bo Lind said that the dam was unsafe.", []string{}},
		{"no doubt that it was said", "There is no doubt that Bo Lind said that the dam was unsafe.", []string{"Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"somebody without a name", "A resident who did not want to be named said that the dam was unsafe.", []string{"A resident who did not want to be named | that the dam was unsafe"}},
		{"somebody with a wish", "A resident who wanted to be mayor said that the dam was unsafe.", []string{"A resident who wanted to be mayor | that the dam was unsafe"}},
		{"a share", "Most of the residents said that the dam was unsafe.", []string{"Most of the residents | that the dam was unsafe"}},
		{"somebody against a group", "Critics of the residents said that the dam was unsafe.", []string{"Critics of the residents | that the dam was unsafe"}},
		{"a title as a description", "Mayor Bo Lind closed the dam. The mayor said that the dam was unsafe.", []string{"The mayor = Bo Lind | that the dam was unsafe"}},
		{"a part of a title as a description", "Prime Minister Bo Lind closed the dam. The minister said that the dam was unsafe.", []string{"The minister | that the dam was unsafe"}},
		{"a report states", "The report states that many mills use the salt.", []string{"The report | that many mills use the salt"}},
		{"the claims of a board", "The board's claims that many mills use the salt were read.", []string{"The board | that many mills use the salt"}},
		{"a clause behind a name", "They met Bo Lind, who had told Ana Silva he would pay for the dam.", []string{"who = Bo Lind | he would pay for the dam"}},
		{"a relative clause behind a noun", "They met Bo Lind, who had told the man he knew to pay for the dam.", []string{}},
		{"a day and a memo", "Bo Lind announced Monday in a memo that the board would close the dam.", []string{"Bo Lind = Bo Lind | that the board would close the dam"}},
		{"a day that is the subject", "Bo Lind announced Monday in May would be the day.", []string{"Bo Lind = Bo Lind | Monday in May would be the day"}},
		{"what came of a worry", "Ana Silva was so worried that the dam was old that she called the board.", []string{}},
		{"what somebody is worried about", "Ana Silva was very worried that the dam was old.", []string{"Ana Silva = Ana Silva | that the dam was old"}},
		{"a statement of several", "A joint statement issued after a meeting of Ana Silva, Bo Lind and Carl Odom said that the towns agreed.", []string{"A joint statement issued after a meeting of Ana Silva, Bo Lind and Carl Odom | that the towns agreed"}},
		{"several behind a meeting", "After a meeting with Ana Silva, Bo Lind and Carl Odom said that the towns agreed.", []string{"Bo Lind and Carl Odom = Bo Lind | that the towns agreed"}},
		{"those who are led by several", "Powerful opponents, led by the bank, Bo Lind and Carl Odom, say that the plan is bad.", []string{"Powerful opponents, led by the bank, Bo Lind and Carl Odom | that the plan is bad"}},
		{"the former agent of somebody", "Ana Silva met Bo Lind. The former “agent” of Ana Silva said that the dam was safe.", []string{"The former “agent” of Ana Silva | that the dam was safe"}},
		{"an order", "Ana Silva ordered the release of the clerk who was in prison.", []string{}},
		{"an order by another", "Ana Silva said that the board had left, ordering the clerk to stay.", []string{"Ana Silva = Ana Silva | that the board had left, ordering the clerk to stay"}},
		{"an order to somebody", "Ana Silva ordered the clerk to leave the prison.", []string{"Ana Silva = Ana Silva | the clerk to leave the prison"}},
		{"somebody with an office who is told", "Bo Lind, the mayor of Norham, has been told that the dam is unsafe.", []string{"? | that the dam is unsafe"}},
		{"somebody with an office who tells", "Bo Lind, the mayor of Norham, has told the board that the dam is unsafe.", []string{"Bo Lind, the mayor of Norham = Bo Lind | that the dam is unsafe"}},
		{"a day on which somebody speaks", "He wrote to the board on Friday, the day Ana Silva said that the dam was safe.", []string{"Ana Silva = Ana Silva | that the dam was safe"}},
		{"a survey by somebody with a rare name", "According to the most recent survey by Ipsos, he has a rating of 62.", []string{"the most recent survey by Ipsos | he has a rating of 62"}},
		{"an aim", "The tour was a visit intended to open markets and show that the firm can work abroad.", []string{}},
		{"an act", "The tour opened markets and showed that the firm can work abroad.", []string{"The tour | that the firm can work abroad"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := said(c.text, extract.About{}); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// Where content ends, and whether it is denied.
func TestWhatIsSaid(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two say two things with one verb", "Bo Lind said that the dam was safe and Ana Silva that it was old.", []string{"Bo Lind = Bo Lind | that the dam was safe"}},
		{"one says two things", "Bo Lind said that the dam was safe and that Ana Silva knew it.", []string{"Bo Lind = Bo Lind | that the dam was safe and that Ana Silva knew it"}},
		{"what is asked and what is answered", "Asked by Ana Silva whether the dam was safe, Bo Lind said the wall had been tested.", []string{"questions Ana Silva = Ana Silva | whether the dam was safe", "Bo Lind = Bo Lind | the wall had been tested"}},
		{"another behind a dash", "The ministry said that it would buy the bank -- Ana Silva said that it was a rescue.", []string{"The ministry | that it would buy the bank", "Ana Silva = Ana Silva | that it was a rescue"}},
		{"more behind a dash", "The ministry said that it would buy the bank -- for a price that Ana Silva knew.", []string{"The ministry | that it would buy the bank -- for a price that Ana Silva knew"}},
		{"claims by somebody in apposition", "Ana Silva has denied claims by her deputy, Bo Lind, that she knew of the leak.", []string{"denies Ana Silva = Ana Silva | claims by her deputy, Bo Lind, that she knew of the leak"}},
		{"claims, and what somebody does", "Ana Silva has denied claims by her deputy, Bo Lind, and left the town.", []string{"denies Ana Silva = Ana Silva | claims by her deputy"}},
		{"claims that are denied", "Claims by Bo Lind that the board knew of the leak were denied.", []string{"Bo Lind = Bo Lind | that the board knew of the leak"}},
		{"a main clause behind one that is said", "After Bo Lind said that the dam was safe, the board closed its inquiry.", []string{"Bo Lind = Bo Lind | that the dam was safe"}},
		{"a main clause that is said", "As Bo Lind said, the dam was safe, the board knew it.", []string{"Bo Lind = Bo Lind | the dam was safe, the board knew it"}},
		{"a condition that is said", "After Bo Lind said that, if it rained, the dam was safe, the board closed its inquiry.", []string{"Bo Lind = Bo Lind | that, if it rained, the dam was safe, the board closed its inquiry"}},
		{"two clauses that are said", "Bo Lind said that the dam was safe, the board was late.", []string{"Bo Lind = Bo Lind | that the dam was safe, the board was late"}},
		{"a quotation behind a colon", "Ana Silva disagreed: “The dam is not safe.”", []string{"Ana Silva = Ana Silva | The dam is not safe"}},
		{"words that are denied", "Bo Lind denied “any leak at the dam”.", []string{"denies Bo Lind = Bo Lind | any leak at the dam"}},
		{"what a claim is called", "Bo Lind rejected the claim that the dam is safe as “a fairy tale”.", []string{"denies Bo Lind = Bo Lind | the claim that the dam is safe"}},
		{"what a claim is called, first", "Bo Lind rejected as “a fairy tale” the claim that the dam is safe.", []string{"denies Bo Lind = Bo Lind | the claim that the dam is safe"}},
		{"claims that somebody denies", "Claims that the dam was unsafe were denied on Monday by Bo Lind.", []string{"denies Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"a claim that somebody has denied", "The claim that the dam was unsafe has been denied by Bo Lind.", []string{"denies Bo Lind = Bo Lind | that the dam was unsafe"}},
		{"claims that somebody makes", "Claims that the dam was unsafe were made on Monday by Bo Lind.", []string{"? | that the dam was unsafe"}},
		{"what a report shows against it", "Bo Lind said that the dam was safe, but a report by the board found cracks.", []string{"Bo Lind = Bo Lind | that the dam was safe"}},
		{"what a wall has besides", "Bo Lind said that the dam was safe, but a wall by the board had cracks.", []string{"Bo Lind = Bo Lind | that the dam was safe, but a wall by the board had cracks"}},
		{"what the article tells behind a quotation", "“The dam was never tested,” Bo Lind said, and Ana Silva nodded.", []string{"Bo Lind = Bo Lind | The dam was never tested"}},
		{"what a quotation goes on with", "“The dam was never tested,” Bo Lind said, “and Ana Silva knew it.”", []string{"Bo Lind = Bo Lind | The dam was never tested … and Ana Silva knew it"}},
		{"it was said by somebody", "It was announced by Bo Lind that the dam would be closed.", []string{"Bo Lind = Bo Lind | that the dam would be closed"}},
		{"a credit in brackets", "The dam was unsafe (Photo: Ana Silva), Bo Lind said.", []string{"Bo Lind = Bo Lind | The dam was unsafe"}},
		{"a remark in brackets", "The dam was unsafe (photos show cracks), Bo Lind said.", []string{"Bo Lind = Bo Lind | The dam was unsafe (photos show cracks)"}},
		{"what a board is called", "Bo Lind dismissed the new government as the “puppet” of Norland.", []string{}},
		{"what a report is called", "Bo Lind dismissed the report as nonsense.", []string{"denies Bo Lind = Bo Lind | the report"}},
		{"a proposal", "The ministry rejected the plan to sell the bank.", []string{}},
		{"the proposal of somebody", "The ministry dismissed the union's appeal.", []string{}},
		{"a claim", "The ministry rejected the claim that it had sold the bank.", []string{"denies The ministry | the claim that it had sold the bank"}},
		{"an idea of what is so", "The ministry rejected the idea that it had sold the bank.", []string{"denies The ministry | the idea that it had sold the bank"}},
		{"what it is called first", "The ministry dismissed as nonsense a report that it had sold the bank.", []string{"denies The ministry | a report that it had sold the bank"}},
		{"said of somebody", "Ana Silva said of the board that it had never read the report.", []string{"Ana Silva = Ana Silva | that it had never read the report"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := said(c.text, extract.About{}); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}
