package statements

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// cast marks every occurrence of the names in text as mentions of entities, in
// the order given.
func cast(text string, entities ...extract.Entity) extract.Names {
	n := extract.Names{Entities: entities}
	for off := 0; off < len(text); off++ {
		for i, e := range entities {
			for _, form := range e.Forms {
				if strings.HasPrefix(text[off:], form) {
					n.Mentions = append(n.Mentions, extract.Mention{Span: span.Span{Start: off, End: off + len(form)}, Kind: e.Kind, Entity: i, Confidence: 1})
					off += len(form)
				}
			}
		}
	}
	return n
}

var (
	anna  = extract.Entity{Kind: dossier.Person, Name: "Anna Lindqvist", Forms: []string{"Anna Lindqvist", "Lindqvist"}, Gender: extract.Female}
	olav  = extract.Entity{Kind: dossier.Person, Name: "Olav Berg", Forms: []string{"Olav Berg", "Berg"}, Gender: extract.Male}
	nrk   = extract.Entity{Kind: dossier.Organization, Name: "NRK", Forms: []string{"NRK"}}
	nils  = extract.Entity{Kind: dossier.Person, Name: "Nils Dahl", Forms: []string{"Nils Dahl", "Dahl"}, Gender: extract.Male}
	ine   = extract.Entity{Kind: dossier.Person, Name: "Ine Vik", Forms: []string{"Ine Vik"}}
	oslo  = extract.Entity{Kind: dossier.Place, Name: "Oslo", Forms: []string{"Oslo"}}
	adu   = extract.Entity{Kind: dossier.Person, Name: "Adu", Forms: []string{"Adu"}}
	board = extract.Entity{Kind: dossier.Organization, Name: "Harbour Board", Forms: []string{"Harbour Board"}}
)

func TestSourceIsLinkedToItsEntity(t *testing.T) {
	for _, test := range []struct {
		name, text string
		entity     string // of the last statement; "" for none
		unnamed    bool
	}{
		{"name", "Anna Lindqvist said that the bridge was old.", "Anna Lindqvist", false},
		{"title and name", "Harbour spokeswoman Anna Lindqvist said that the bridge was old.", "Anna Lindqvist", false},
		{"a name behind the role in another's country", "Oslo's Mayor, Anna Lindqvist, said that the bridge was old.", "Anna Lindqvist", false},
		{"but a state behind its kind", "And on Sunday the old northern state of Oslo said that the bridge was old.", "Oslo", false},
		{"a role in a country", "Oslo's Mayor said that the bridge was old.", "", true},
		{"a name with a place behind it", "Anna Lindqvist of Oslo said that the bridge was old.", "Anna Lindqvist", false},
		{"a body whose person is behind it", "Harbour Board, Anna Lindqvist, said that the bridge was old.", "Anna Lindqvist", false},
		{"name in apposition", "A spokeswoman, Anna Lindqvist, said that the bridge was old.", "Anna Lindqvist", false},
		{"name in apposition behind its role", "The rescue team's leader, Lincolnshire fire chief Olav Berg, said that the bridge was old.", "Olav Berg", false},
		{"she behind her role and her name", "Olav Berg left. His lawyer, Anna Lindqvist, said so. She said that the bridge was old.", "Anna Lindqvist", false},
		{"she behind a lawyer and a name", "Olav Berg left. His lawyer and Anna Lindqvist left. She said that the bridge was old.", "", false},
		{"he behind a minister and his spokesman", "Olav Berg, spokesman for the prime minister, said so. He said that the bridge was old.", "Olav Berg", false},
		{"he who goes on", "Olav Berg spoke. “It is old. It is shut. It is ours,” he said. “We paid. We lost. We left,” he said. He said that the bridge was old.", "Olav Berg", false},
		{"he behind another name", "Olav Berg spoke. “It is old. It is shut. It is ours,” he said. “We paid. We lost. We left,” he said. Nils Dahl came. He said that the bridge was old.", "Nils Dahl", false},
		{"he behind two other sentences", "Olav Berg spoke. “It is old. It is shut. It is ours,” he said. “We paid. We lost. We left,” he said. It rained. The boat left. He said that the bridge was old.", "", false},
		{"he behind another name in a quotation", "Olav Berg spoke. “It is old. It is shut. It is ours,” he said. “We paid. We lost. We left,” he said. “Anna Lindqvist left.” He said that the bridge was old.", "", false},
		{"he behind his brother", "Olav Berg's brother said so. He said that the bridge was old.", "", false},
		{"he behind his wife", "Olav Berg's wife said so. He said that the bridge was old.", "Olav Berg", false},
		{"he behind a friend of him", "A friend of Olav Berg said so. He said that the bridge was old.", "", false},
		{"he behind his office", "Olav Berg's office said so. He said that the bridge was old.", "Olav Berg", false},
		{"he behind the brother of another", "Olav Berg, Nils Dahl's brother, said so. He said that the bridge was old.", "Olav Berg", false},
		{"he behind somebody at the beginning of the text", "The driver struck Olav Berg on the ear. He said that the bridge was old.", "", false},
		{"he behind a thing there", "The boom struck Olav Berg on the ear. He said that the bridge was old.", "Olav Berg", false},
		{"whose wife", "Olav Berg, whose wife said that the bridge was old, left.", "", true},
		{"who behind somebody that it is not", "It was Olav Berg, not Nils Dahl, who said that the bridge was old.", "Olav Berg", false},
		{"who", "Olav Berg, who said that the bridge was old, left.", "Olav Berg", false},
		{"he behind who spoke for him", "A spokesman for the prime minister said so to Olav Berg. He said that the bridge was old.", "", false},
		{"name behind a relative clause", "A clerk who saw it, Olav Berg, said that the bridge was old.", "Olav Berg", false},
		{"name within a relative clause", "The clerk of the port, who Olav Berg sued, said that the bridge was old.", "", true},
		{"examples of those who spoke", "Large ports, notably Oslo, said that the bridge was old.", "", true},
		{"one among those who spoke", "Large ports, among them Oslo, said that the bridge was old.", "", true},
		{"a body with its name", "A large port, Oslo, said that the bridge was old.", "Oslo", false},
		{"a talk with somebody", "The envoy spoke of a talk with Olav Berg that suggested that the bridge was old.", "", false},
		{"a talk with somebody who speaks", "The envoy spoke of a talk with Olav Berg, who suggested that the bridge was old.", "Olav Berg", false},
		{"no other than somebody", "It was Olav Berg that suggested that the bridge was old.", "Olav Berg", false},
		{"a pronoun that brackets explain", "Olav Berg came. He [Mr Dahl] said that the bridge was old.", "Nils Dahl", false},
		{"a pronoun before other brackets", "Olav Berg came. He (again) said that the bridge was old.", "Olav Berg", false},
		{"a friend of somebody", "A friend of Olav Berg said that the bridge was old.", "", true},
		{"a group of a body", "NRK's union said that the bridge was old.", "", true},
		{"those who lead a body", "NRK's management said that the bridge was old.", "NRK", false},
		{"a book about somebody", "The book about Olav Berg says that the bridge was old.", "", false},
		{"who is close to somebody", "A source close to Olav Berg said that the bridge was old.", "", true},
		{"who gives advice to somebody with a title", "An aide to Senator Olav Berg said that the bridge was old.", "", true},
		{"a letter to somebody", "A letter from Anna Lindqvist to Olav Berg said that the bridge was old.", "", false},
		{"who shot somebody", "The man who shot Olav Berg said that the bridge was old.", "", true},
		{"who acts for somebody", "The lawyer representing Olav Berg said that the bridge was old.", "", true},
		{"what works for somebody", "The campaign to free Olav Berg said that the bridge was old.", "", false},
		{"a role with a participle", "The harbour's acting director Olav Berg said that the bridge was old.", "Olav Berg", false},
		{"a role before its name", "The lawyer Olav Berg said that the bridge was old.", "Olav Berg", false},
		{"the brother of somebody with a role", "The brother of army chief Olav Berg said that the bridge was old.", "", true},
		{"the head of a body with its name behind", "The head of the harbour board Olav Berg said that the bridge was old.", "Olav Berg", false},
		{"who is in front of a colon", "The bridge will not fall, says engineer Olav Berg: “It is old.”", "Olav Berg", false},
		{"who somebody is a friend of", "Anna Lindqvist, a clerk and friend of Olav Berg, said that the bridge was old.", "Anna Lindqvist", false},
		{"a name within an apposition", "The mayor, a friend of Olav Berg, said that the bridge was old.", "", true},
		{"she", "Anna Lindqvist met Olav Berg. She said that the bridge was old.", "Anna Lindqvist", false},
		{"he", "Olav Berg met Anna Lindqvist. He said that the bridge was old.", "Olav Berg", false},
		{"he, who spoke before", "Olav Berg said that he knew. The bridge is long. He added that it was old.", "Olav Berg", false},
		{"he, nobody fits", "Anna Lindqvist came. He said that the bridge was old.", "", false},
		{"it", "NRK reported that the ferry was late. It said that the bridge was old.", "NRK", false},
		{"the broadcaster", "NRK reported that the ferry was late. The broadcaster said that the bridge was old.", "NRK", false},
		{"she, behind somebody whose name is in no list", "Anna Lindqvist said so. Zwickau told the clerks that it leaked. “The bridge is old,” she said.", "", false},
		{"he, behind who speaks of somebody", "Olav Berg met Nils Dahl. He said that Berg was ill. He added that the bridge was old.", "", false},
		{"he, behind who is spoken of and acts", "Olav Berg met Nils Dahl. He said that Berg was ill. Berg came. He added that the bridge was old.", "Olav Berg", false},
		{"he, behind the only one of the last sentence", "Olav Berg said that it leaked. The boat was late. It was wet. The task falls to Nils Dahl. He said that the bridge was old.", "", false},
		{"he, who spoke before one of two", "Olav Berg said that it leaked. The boat was late. It was wet. The task is hard. He said that the bridge was old.", "Olav Berg", false},
		{"who speaks for a minister", "A clerk for the minister, Olav Berg, said that the bridge was old.", "", true},
		{"a time in brackets before a name", "The ships left. (Update 6:58 p.m. Oslo, 11:58 a.m. ET) Berg, the mayor, said that the bridge was old.", "Olav Berg", false},
		{"a group behind a bracket and a comma", "The Order of the Sea (of 9 p.m. Sailors), a clerks' group near Oslo, said that the bridge was old.", "", false},
		{"a place in brackets behind a body", "The ships left. The Harbour Board (at 6 Kai Road, Oslo) said that the bridge was old.", "Harbour Board", false},
		{"who is a clerk and the minister", "Norway's clerk and the minister, Olav Berg, said that the bridge was old.", "Olav Berg", false},
		{"who speaks for a ministry", "A clerk for the ministry, Olav Berg, said that the bridge was old.", "Olav Berg", false},
		{"he, behind a name that is in no list", "Olav Berg came. Zwicko Hamdu said that it leaked. The boat was late. He said that the bridge was old.", "", false},
		{"he, behind a group", "Olav Berg came. The clerks said that it leaked. The boat was late. He said that the bridge was old.", "Olav Berg", false},
		{"he, behind somebody who is in no list", "Olav Berg came. Zwickau, who is in Oslo, was late. “The bridge is old,” he said.", "", false},
		{"he, behind a thing that is in no list", "Olav Berg came. Zwickau, which is in Oslo, was late. “The bridge is old,” he said.", "Olav Berg", false},
		{"a surname before the name, with he", "Lindqvist said that he was ill. Anna Lindqvist left.", "", false},
		{"a surname before the name, with she", "Lindqvist said that she was ill. Anna Lindqvist left.", "Anna Lindqvist", false},
		{"a surname behind the name, with he", "Anna Lindqvist left. Lindqvist said that he was ill.", "Anna Lindqvist", false},
		{"who plays somebody", "An actor playing Olav Berg said that the bridge was old.", "", true},
		{"who directs something", "Managing director Olav Berg said that the bridge was old.", "Olav Berg", false},
		{"she, behind a thing", "Anna Lindqvist said so. Rain hit the clerks. “The bridge is old,” she said.", "Anna Lindqvist", false},
		{"he, who replies", "“Why is it shut?” Olav Berg asked Nils Dahl. “The bridge is old,” he replied.", "Nils Dahl", false},
		{"he, who replies to what is said", "Olav Berg suggested that Nils Dahl left the port. “The bridge is old,” he answered.", "Nils Dahl", false},
		{"he, who replies when asked", "Olav Berg suggested that the port was shut. Asked whether it was old, he replied that the bridge was old.", "Olav Berg", false},
		{"he, who adds to what is said", "Olav Berg suggested that Nils Dahl left the port. “The bridge is old,” he added.", "Olav Berg", false},
		{"he, who replies to nobody named", "“It is shut,” Olav Berg told Nils Dahl. “The bridge is old,” he replied to a reporter.", "Olav Berg", false},
		{"he, who adds", "“It is shut,” Olav Berg told Nils Dahl. “The bridge is old,” he added.", "Olav Berg", false},
		{"he, behind another who disagrees", "“It is shut,” Olav Berg said. Nils Dahl disagreed. “The bridge is old,” he said.", "", false},
		{"he, behind another who is only named", "“It is shut,” Olav Berg said. It rained on Nils Dahl. “The bridge is old,” he said.", "Olav Berg", false},
		{"he, in the quotation of another", "Nils Dahl came. “He lies,” Olav Berg said. “He said that the bridge was old.”", "Nils Dahl", false},
		{"he, in the quotation of the only one", "“He lies,” Olav Berg said. “He said that the bridge was old.”", "", false},
		{"he, behind a quotation", "“Nils Dahl lies,” Olav Berg said. He said that the bridge was old.", "Olav Berg", false},
		{"I, in a quotation", "“I think the bridge is old,” Anna Lindqvist said.", "Anna Lindqvist", false},
		{"who", "The ferry brought Olav Berg, who said that the bridge was old.", "Olav Berg", false},
		{"who, behind a body", "The ferry brought Olav Berg, clerk of the Harbour Board, who said that the bridge was old.", "Olav Berg", false},
		{"who, behind a body and two people", "Anna Lindqvist met Olav Berg, clerk of the Harbour Board, who said that the bridge was old.", "Olav Berg", false},
		{"who, behind a body and a verb", "Anna Lindqvist met Olav Berg and wrote to the Harbour Board, who said that the bridge was old.", "", false},
		{"who, of a body", "Anna Lindqvist met a clerk of the Harbour Board, who said that the bridge was old.", "", true},
		{"who, of a body, alone", "The plan is bad for officials at the Harbour Board, who said that the bridge was old.", "", true},
		{"who, a body that is given something", "The plan gives a loan to the Harbour Board, who said that the bridge was old.", "Harbour Board", false},
		{"he, who an aside names too", "Nils Dahl said that it rained. Olav Berg said that it snowed. He said that the bridge, as Berg put it, was old.", "", false},
		{"he, who an aside does not name", "Nils Dahl said that it rained. Olav Berg said that it snowed. He said that the bridge was old, as the clerk put it.", "Olav Berg", false},
		{"who guards somebody, behind a verb", "Police met a bodyguard to Olav Berg has testified that the bridge was old.", "", true},
		{"who is beside a guard, behind a verb", "Police met a bodyguard, Olav Berg has testified that the bridge was old.", "Olav Berg", false},
		{"a newcomer with one name", "Olav Berg left. A farmer named Berg said that the bridge was old.", "", true},
		{"a newcomer whose name is of no other", "A farmer named Adu said that the bridge was old.", "Adu", false},
		{"a newcomer with a full name", "A farmer named Olav Berg said that the bridge was old.", "Olav Berg", false},
		{"officials of two", "NRK and Harbour Board officials said that the bridge was old.", "", true},
		{"officials of a body and a country", "NRK and Danish officials said that the bridge was old.", "", true},
		{"a body and another", "NRK and the Danish said that the bridge was old.", "NRK", false},
		{"a body, and officials of another", "NRK and the officials of the Harbour Board said that the bridge was old.", "NRK", false},
		{"one of a family", "Max and Olav Berg left. Berg said that the bridge was old.", "", false},
		{"one beside another with a surname only", "Merkel and Olav Berg left. Berg said that the bridge was old.", "Olav Berg", false},
		{"one of a family, named alone later", "Max and Olav Berg left. Olav Berg slept. Berg said that the bridge was old.", "Olav Berg", false},
		{"a deal of two", "The deal between Oslo and the Harbour Board says that the bridge was old.", "", false},
		{"a body that is no part of a deal", "The deal is between two, and the Harbour Board says that the bridge was old.", "Harbour Board", false},
		{"she, behind the topic", "Anna Lindqvist sang. As for Zwickau, she said that the bridge was old.", "", false},
		{"she, behind another topic", "Anna Lindqvist sang. As for the bridge, she said that it was old.", "Anna Lindqvist", false},
		{"reports of a place", "Oslo reports say that the bridge was old.", "", false},
		{"a place that reports", "Oslo reports that the bridge was old.", "Oslo", false},
		{"who, a body", "The ferry belongs to the Harbour Board, who said that the bridge was old.", "Harbour Board", false},
		{"officials", "Officials said that the bridge was old.", "", true},
		{"officials of a place", "Oslo officials said that the bridge was old.", "", true},
		{"they, unnamed", "Analysts say that the bridge is old. They say that it will fall.", "", true},
		{"name behind a description", "Citing pilots, Norwegian broadcaster NRK documented that the bridge was old.", "NRK", false},
		{"a broadcaster", "NRK reported that the ferry was late. A broadcaster said that the bridge was old.", "", true},
		{"the local broadcaster", "NRK reported that the ferry was late. The local broadcaster said that the bridge was old.", "", true},
		{"they, of nobody unnamed", "NRK reported that the ferry was late. They say that the bridge is old.", "", false},
		{"he, of unknown gender", "Ine Vik came. He said that the bridge was old.", "Ine Vik", false},
		{"he, either of two", "Olav Berg met Nils Dahl. He said that the bridge was old.", "", false},
		{"he, neither a subject", "The boat brought Olav Berg and hit Nils Dahl. He said that the bridge was old.", "", false},
		{"he, the speaker in the sentence before", "Olav Berg said that Nils Dahl slept. He added that the bridge was old.", "Olav Berg", false},
		{"he, a man without a name", "The boat hit Nils Dahl. The driver slept. He said that the bridge was old.", "", false},
		{"he, with an apposition", "Nils Dahl, a driver, slept. He said that the bridge was old.", "Nils Dahl", false},
		{"it, another one since", "NRK reported that the Harbour Board was late. It said that the bridge was old.", "", false},
		{"member with a clause behind", "Harbour Board chief Olav Berg, whose office is in Oslo, said that the bridge was old.", "Olav Berg", false},
		{"a body with a clause behind", "The Harbour Board, whose chief is ill, said that the bridge was old.", "Harbour Board", false},
		{"the executive of one", "An NRK executive said that the bridge was old.", "", true},
		{"the board", "The Harbour Board met. The board said that the bridge was old.", "Harbour Board", false},
		{"the court", "NRK reported that the ferry was late. The court said that the bridge was old.", "", true},
		{"he, the speaker", "According to Olav Berg, the boat hit Nils Dahl. He said that the bridge was old.", "Olav Berg", false},
		{"he, not one in a quotation", "In the house of Olav Berg hung a sign that read “Good Old Nils Dahl”. He said that the bridge was old.", "Olav Berg", false},
		{"he, or an owner", "The boat hit Nils Dahl near Olav Berg’s house. He said that the bridge was old.", "", false},
		{"he, four sentences back", "Olav Berg came. " + strings.Repeat("It rained. ", 3) + "He said that the bridge was old.", "Olav Berg", false},
		{"he, five sentences back", "Olav Berg came. " + strings.Repeat("It rained. ", 4) + "He said that the bridge was old.", "", false},
		{"letter", "The letter said that the bridge was old.", "", false},
		{"document", "The report said that the bridge was old.", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			n := cast(test.text, anna, olav, nils, ine, nrk, oslo, adu, board)
			all := Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), n)
			if len(all) == 0 || all[len(all)-1].Source == nil {
				t.Fatalf("no source in %v", all)
			}
			s := *all[len(all)-1].Source
			entity := ""
			if s.Entity >= 0 {
				entity = n.Entities[s.Entity].Name
			}
			if entity != test.entity || s.Unnamed != test.unnamed {
				t.Errorf("%q is %q, unnamed %v; want %q, unnamed %v", s.Span.Text(test.text), entity, s.Unnamed, test.entity, test.unnamed)
			}
		})
	}
}

func TestChainIsLinkedAndUnnamed(t *testing.T) {
	const text = "Citing unnamed officials, NRK reported that the ferry was late."
	n := cast(text, nrk)
	s := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), n)
	if len(s) != 1 || len(s[0].Via) != 1 {
		t.Fatalf("got %v", s)
	}
	if s[0].Source.Entity != 0 || s[0].Source.Unnamed {
		t.Errorf("source is %+v, want NRK", *s[0].Source)
	}
	if v := s[0].Via[0]; v.Entity != -1 || !v.Unnamed {
		t.Errorf("via is %+v, want somebody unnamed", v)
	}
}

func TestSourceIsLinkedByItsRole(t *testing.T) {
	const head = "Harbour spokesman Olav Berg came. "
	for _, test := range []struct {
		name, text string
		entity     int
	}{
		{"the", head + "The spokesman said that the bridge was old.", 0},
		{"a", head + "A spokesman said that the bridge was old.", -1},
		{"another word with that end", head + "The man said that the bridge was old.", -1},
		{"who speaks of himself", head + "The spokesman said he had built the bridge.", 0},
		{"who speaks of herself", head + "The spokesman said she had built the bridge.", -1},
		{"forty sentences back", head + strings.Repeat("It rained. ", 39) + "The spokesman said that the bridge was old.", 0},
		{"farther back", head + strings.Repeat("It rained. ", 40) + "The spokesman said that the bridge was old.", -1},
	} {
		n := cast(test.text, olav)
		n.Mentions[0].Role = span.Span{Start: 0, End: len("Harbour spokesman")}
		all := Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), n)
		if len(all) == 0 || all[len(all)-1].Source == nil || all[len(all)-1].Source.Entity != test.entity {
			t.Errorf("%s: got %v, want entity %d", test.name, all, test.entity)
		}
	}
}

func TestARoleOfSeveralIsThatOfTheOneJustMentioned(t *testing.T) {
	const head = "Harbour spokesman Olav Berg came. Mine spokesman Nils Dahl left. "
	for _, test := range []struct {
		text   string
		entity int
	}{
		{head + "The spokesman said that the bridge was old.", 1},
		{head + "It rained. The spokesman said that the bridge was old.", -1},
	} {
		n := cast(test.text, olav, nils)
		n.Mentions[0].Role = span.Span{Start: 0, End: len("Harbour spokesman")}
		at := strings.Index(test.text, "Mine")
		n.Mentions[1].Role = span.Span{Start: at, End: at + len("Mine spokesman")}
		all := Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), n)
		if len(all) != 1 || all[0].Source == nil || all[0].Source.Entity != test.entity {
			t.Errorf("%s: got %v, want entity %d", test.text, all, test.entity)
		}
	}
}

func TestARoleIsThatOfTheOneWhoHoldsTheOffice(t *testing.T) {
	for _, test := range []struct {
		role, phrase string
		entity       int
	}{
		{"Harbour minister", "The minister", 0},
		{"Harbour Minister", "The minister", -1},
		{"Former minister", "The minister", -1},
		{"Former minister", "The former minister", 0},
		{"Deputy mayor", "The mayor", -1},
		{"Deputy mayor", "The deputy mayor", 0},
		{"Vice president", "The vice president", 0},
		{"Harbour minister", "The prime minister", -1},
		{"Harbour minister", "The harbour minister", 0},
		{"Dull politician from the party", "The party", -1},
		{"Dull politician from the party", "The politician", 0},
		{"Dull politician from the party", "The politician from the mine", -1},
		{"Harbour spokesman", "The spokesman for the mine", -1},
		{"Harbour spokesman", "The spokesman for the harbour", 0},
	} {
		text := test.role + " Olav Berg left. " + test.phrase + " said that the bridge was old."
		n := cast(text, olav)
		n.Mentions[0].Role = span.Span{Start: 0, End: len(test.role)}
		all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), n)
		if len(all) != 1 || all[0].Source == nil || all[0].Source.Entity != test.entity {
			t.Errorf("%s: got %v, want entity %d", text, all, test.entity)
		}
	}
}

// Somebody else who can be meant leaves a role open.
func TestAnotherOfTheSameRoleIsARival(t *testing.T) {
	for _, test := range []struct {
		role, between, phrase string
		entity                int
	}{
		{"Harbour spokesman", "A spokesman left.", "The spokesman", -1},
		{"Harbour spokesman", "The spokesman left.", "The spokesman", 0},
		{"Harbour spokesman", "The spokesman for the mine left.", "The spokesman", -1},
		{"Harbour spokesman", "The spokesman for the harbour was tired.", "The spokesman", 0},
		{"Harbour spokesman", "The old mine spokesman left.", "The spokesman", -1},
		{"Harbour spokesman", "The harbour's first spokesman left.", "The spokesman", 0},
		{"Harbour activist", "Nils Dahl left.", "The activist", -1},
		{"Harbour activist", "It rained.", "The activist", 0},
		{"Harbour spokesman", "Nils Dahl left.", "The spokesman", 0},
	} {
		text := test.role + " Olav Berg left. " + test.between + " " + test.phrase + " said that the bridge was old."
		n := cast(text, olav, nils)
		n.Mentions[0].Role = span.Span{Start: 0, End: len(test.role)}
		all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), n)
		if len(all) != 1 || all[0].Source == nil || all[0].Source.Entity != test.entity {
			t.Errorf("%s: got %v, want entity %d", text, all, test.entity)
		}
	}
}

func TestATitleIsARivalOfARole(t *testing.T) {
	const text = "Harbour minister Olav Berg left. Mine Minister Nils Dahl came. The minister said that the bridge was old."
	n := cast(text, olav, nils)
	n.Mentions[0].Role = span.Span{Start: 0, End: len("Harbour minister")}
	at := strings.Index(text, "Mine")
	n.Mentions[1].Role = span.Span{Start: at, End: at + len("Mine Minister")}
	all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), n)
	if len(all) != 1 || all[0].Source == nil || all[0].Source.Entity != -1 {
		t.Errorf("%s: got %v, want nobody", text, all)
	}
}

func TestARelativePronounWithoutANameIsThePeopleBeforeIt(t *testing.T) {
	for text, want := range map[string]string{
		"The mayor met critics of the plan, who said that the bridge was old.": "critics of the plan | that the bridge was old",
		"Two workers who said that the bridge was old were dismissed.":         "Two workers | that the bridge was old",
		"The report that said the bridge was old was lost.":                    "that | the bridge was old",
		"Two workers who said the bridge was old and the road was bad left.":   "Two workers | the bridge was old and the road was bad left",
	} {
		x := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		got := ""
		for _, s := range Find(x, extract.Names{}) {
			from := s.Source.Of
			if from.Empty() {
				from = s.Source.Span
			}
			got = from.Text(text) + " | " + s.Content[0].Text(text)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// A place is not the source of what somebody says who speaks from there.
func TestWhoSpeaksFromAPlace(t *testing.T) {
	for text, want := range map[string]string{
		"A clerk talking to the Herald by telephone from Oslo said that the bridge was old.":    "A clerk talking to the Herald by telephone from Oslo",
		"An aid worker speaking to NRK by telephone from Oslo said that the bridge was old.":    "An aid worker speaking to NRK by telephone from Oslo",
		"And on Sunday the old northern state of Oslo said that the bridge was old.":            "Oslo",
		"The bridge was shut, and from Oslo the mayor of the old town said that it was in use.": "the mayor of the old town",
	} {
		got := lines(text, cast(text, nrk, oslo))
		if source, _, _ := strings.Cut(strings.Join(got, "\n"), " | "); len(got) != 1 || source != want {
			t.Errorf("%s: got %q, want the source %q", text, got, want)
		}
	}
}
