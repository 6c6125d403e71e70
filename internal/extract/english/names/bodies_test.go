package names

import "testing"

// The noun in lower case behind an adjective belongs to the name of a party; behind a name
// of its own it does not. An adjective alone names nothing.
// A possessive that belongs to no other name is the beginning of an organization's.
func TestPossessiveAtTheBeginning(t *testing.T) {
	testEntities(t, map[string]string{
		"He met King's College London historian Ada Palmer.": "person Ada Palmer: Ada Palmer; organization King's College London: King's College London",
		"He met the chair of Norway's Parliament on Monday.": "place Norway: Norway; organization Parliament: Parliament",
	})
}

func TestPartiesInLowerCase(t *testing.T) {
	testEntities(t, map[string]string{
		"Members of the Conservative party met in Oslo.":                       "organization Conservative party: Conservative party; place Oslo: Oslo",
		"The Progressive party lost the vote in Oslo.":                         "organization Progressive party: Progressive party; place Oslo: Oslo",
		"The Conservative Party met in Oslo. A Conservative plan was dropped.": "organization Conservative Party: Conservative Party; place Oslo: Oslo",
		"A senior Tory plan was dropped in Oslo.":                              "place Oslo: Oslo",
		"Officials of the European commission met in Oslo.":                    "organization European commission: European commission; place Oslo: Oslo",
		"Many Brits left Oslo on Monday.":                                      "place Oslo: Oslo",
		"The Estonian UN ambassador left Oslo on Monday.":                      "organization UN: UN; place Oslo: Oslo",
	})
}

// What the lists have as a place is one, unless a noun beside it is for a body.
func TestCountiesAreNoBodies(t *testing.T) {
	for text, want := range map[string]string{
		"Crews came from Lancashire, West Sussex, Kent, the West Midlands, Lincolnshire, Hampshire and Wales.": "Hampshire",
		"A DC-8 took off from Manston airport, Kent, last night.":                                              "Kent",
		"She lives near Kenilworth in Warwickshire with her son.":                                              "Warwickshire",
		"DETROIT -- First it was the loss of the factories.":                                                   "Detroit",
	} {
		found := false
		r, _ := read(text)
		for _, e := range r.Entities {
			found = found || e.Name == want && e.Kind.String() == "place"
		}
		if !found {
			t.Errorf("%s: %s", text, entities(text))
		}
	}
}

// A person and a body that a caption or a byline puts side by side are two.
func TestPeopleWithinBodies(t *testing.T) {
	testEntities(t, map[string]string{
		"Thomas Palmer Daily Telegraph":                                         "person Thomas Palmer: Thomas Palmer; organization Daily Telegraph: Daily Telegraph",
		"“It is wrong,” said Helen Garland of Human Rights Watch.":              "person Helen Garland: Helen Garland; organization Human Rights Watch: Human Rights Watch",
		"The trial was moved, said Helen Garland of the Harbour Board.":         "person Helen Garland: Helen Garland; organization Harbour Board: Harbour Board",
		"The Palmer Street Journal and the Martin Palmer Trust met in Oslo.":    "organization Palmer Street Journal: Palmer Street Journal; organization Martin Palmer Trust: Martin Palmer Trust; place Oslo: Oslo",
		"It was 9.46 when Thomas Palmer Chief political correspondent went on.": "person Thomas Palmer: Thomas Palmer",
		"The candidate, Democrat Thomas Palmer, lost on Monday.":                "person Thomas Palmer: Thomas Palmer",
	})
}

// A function word with a capital begins the next sentence of a caption.
func TestCaptionsEndNames(t *testing.T) {
	for text, not := range map[string]string{
		"Aid has started to arrive in Haiti As we begin the drive to the city, the damage is plain.": "Haiti As",
		"The photo is by Getty Images For the third day, the shares fell.":                           "Getty Images For",
		"The members of the UN HQ left Oslo.":                                                        "UN HQ",
		"They will take the POWER and all of us will be worse off.":                                  "POWER",
	} {
		r, _ := read(text)
		for _, e := range r.Entities {
			if e.Name == not {
				t.Errorf("%s: %s", text, entities(text))
			}
		}
	}
	testEntities(t, map[string]string{
		"The Committee On Foreign Trade met on Monday. The harbour minister, Helen Garland, told the Committee On Foreign Trade that it was wrong.": "person Helen Garland: Helen Garland; organization Committee On Foreign Trade: Committee On Foreign Trade, Committee On Foreign Trade",
	})
}

// Words next to a name that no list has tell a body from a place.
func TestUseTellsBodiesFromPlaces(t *testing.T) {
	for text, want := range map[string]string{
		"Zorvex executives met on Monday. The bank lent money to Zorvex. Zorvex's shareholders lost it all. Zorvex fell.": "organization",
		"They met in Zorvex on Monday. The people of Zorvex left. In Zorvex the roads were shut.":                         "place",
		"The chairman of Zorvex and a spokesman for Zorvex left on Monday.":                                               "organization",
		"The beaches of Zorvex and a road to Zorvex were shut on Monday.":                                                 "place",
	} {
		r, _ := read(text)
		found := false
		for _, e := range r.Entities {
			if e.Name == "Zorvex" {
				found = true
				if e.Kind.String() != want {
					t.Errorf("%s: %s", text, entities(text))
				}
			}
		}
		if !found {
			t.Errorf("%s: no Zorvex", text)
		}
	}
}

// Who leads it, or what it is called behind its name, tells a firm from a person or a place.
func TestWhatIsLedIsAFirm(t *testing.T) {
	testEntities(t, map[string]string{
		"Lowmarch Piers, the state power firm that runs the mill, is glad.":    "organization Lowmarch Piers: Lowmarch Piers",
		"Lowmarch Piers, the man that runs the mill, is glad.":                 "person Lowmarch Piers: Lowmarch Piers",
		"He moved to Lowmarch Piers. The chairman of Lowmarch Piers left.":     "organization Lowmarch Piers: Lowmarch Piers, Lowmarch Piers",
		"He moved to Lowmarch Piers. The beaches of Lowmarch Piers were shut.": "place Lowmarch Piers: Lowmarch Piers, Lowmarch Piers",
	})
	for text, want := range map[string]int{
		"Sarno boss Ada Palmer left.":            1,
		"Sarno chief executive Ada Palmer left.": 1,
		"Sarno rival Ada Palmer left.":           0,
		"Sarno boss jokes left.":                 0,
	} {
		f := find(segmented(text), nil)
		f.chunks = []chunk{{first: 0, last: 1}}
		if got := f.signsOf(&f.chunks[0]).Firm; got != want {
			t.Errorf("%s: %d signs of a firm, want %d", text, got, want)
		}
	}
}

// Who leads a party is no part of its name.
func TestPartiesOfTheirLeaders(t *testing.T) {
	testEntities(t, map[string]string{
		"The Harbour Alliance of Ada Palmer won on Monday. The Harbour Alliance is glad.": "person Ada Palmer: Ada Palmer; organization Harbour Alliance: Harbour Alliance, Harbour Alliance",
		"The Harbour Alliance of Norland won on Monday.":                                  "organization Harbour Alliance of Norland: Harbour Alliance of Norland",
	})
}

// What people trust is no place because of "in", and who speaks behind "who" is none.
func TestTrustInSomebody(t *testing.T) {
	testEntities(t, map[string]string{
		"Dalberg, who had left, told the board so. It has no confidence in Dalberg.": "person Dalberg: Dalberg, Dalberg",
		"Dalberg, which had left, told the board so. It has no offices in Dalberg.":  "place Dalberg: Dalberg, Dalberg",
	})
}

// A listed body with the name of a person is no person, and neither is a word of it.
func TestBodiesNamedAfterPeople(t *testing.T) {
	testEntities(t, map[string]string{
		"Arthur Andersen shredded papers in Oslo. Andersen denied it.":        "organization Arthur Andersen: Arthur Andersen, Andersen; place Oslo: Oslo",
		"Arthur Palmer shredded papers in Oslo. Palmer denied it.":            "person Arthur Palmer: Arthur Palmer, Palmer; place Oslo: Oslo",
		"Arthur Andersen met Peter Andersen in Oslo. Mr. Andersen denied it.": "person Peter Andersen: Peter Andersen, Andersen; organization Arthur Andersen: Arthur Andersen; place Oslo: Oslo",
		"They live in Milton Keynes and work in Oslo.":                        "place Milton Keynes: Milton Keynes; place Oslo: Oslo",
	})
}

// A common word before a surname that the article has with another given name is a heading.
func TestHeadingsBeforeSurnames(t *testing.T) {
	testEntities(t, map[string]string{
		"Dmitri Palmer owns two coats. Clothes Palmer is a fan of rock.": "person Dmitri Palmer: Dmitri Palmer, Palmer",
		"Jock Palmer owns two coats. Palmer is a fan of rock.":           "person Jock Palmer: Jock Palmer, Palmer",
	})
}

// The signature of a letter ends before the city that it is from.
func TestSignatures(t *testing.T) {
	testEntities(t, map[string]string{
		"They deserve to lose today.\n\nPaul Barker London\n\nYour leader notes a bias.": "person Paul Barker: Paul Barker; place London: London",
		"They deserve to lose. Paul Barker London said so on Monday.":                    "person Paul Barker London: Paul Barker London",
	})
}

// A part of a body is not the body.
func TestPartsOfBodies(t *testing.T) {
	testEntities(t, map[string]string{
		"The Harcom Secretariat met in Oslo. Harcom officials said no.":     "organization Harcom Secretariat: Harcom Secretariat; place Oslo: Oslo; organization Harcom: Harcom",
		"Lehman Brothers failed on Monday. The fall of Lehman was a shock.": "organization Lehman Brothers: Lehman Brothers, Lehman",
	})
}

// A noun for a body alone is the only body of the article that it can mean.
func TestHeadsAlone(t *testing.T) {
	testEntities(t, map[string]string{
		"Members of the Muslim Brotherhood met in Oslo. On Monday the Brotherhood said that it had lost.": "organization Muslim Brotherhood: Muslim Brotherhood, Brotherhood; place Oslo: Oslo",
	})
}

// With an indefinite article, words with capitals are a kind of person.
func TestKindsOfPeople(t *testing.T) {
	testEntities(t, map[string]string{
		"The next thought came from Thomas Palmer, a Benedictine Monk. It was short.": "person Thomas Palmer: Thomas Palmer",
		"It was a Thomas Palmer that nobody knew.":                                    "person Thomas Palmer: Thomas Palmer",
	})
}

// Initials are the only person of the article who has them, unless they are explained as a
// body.
func TestInitialsOfPeople(t *testing.T) {
	testEntities(t, map[string]string{
		"Dora Hill-Garland resigned on Monday. The friends of DHG wept. DHG said nothing.":                       "person Dora Hill-Garland: Dora Hill-Garland, DHG, DHG",
		"Dora Hill-Garland resigned on Monday. The Dutch Harbour Guild (DHG) said nothing. DHG members laughed.": "person Dora Hill-Garland: Dora Hill-Garland; organization Dutch Harbour Guild: Dutch Harbour Guild, DHG, DHG",
	})
}

// The words behind "Department of" alone are short for it.
func TestWhatAnOfficeIsForIsShortForIt(t *testing.T) {
	testEntities(t, map[string]string{
		"The Department of Harbour Security met on Monday. They called Harbour Security for help.": "organization Department of Harbour Security: Department of Harbour Security, Harbour Security",
		"The Bank of Harbour Security met on Monday. They called Harbour Security for help.":       "organization Bank of Harbour Security: Bank of Harbour Security; organization Harbour Security: Harbour Security",
	})
}

// What the tagger took for one body can be a body and somebody of it.
func TestPeopleOfTheBodyBeforeThem(t *testing.T) {
	testEntities(t, map[string]string{
		"This is right, explains Zarleo Okoye of the International Garland Centre in Oslo.": "person Zarleo Okoye: Zarleo Okoye; organization International Garland Centre: International Garland Centre; place Oslo: Oslo",
		"The head of the aerospace group EAPS Philippe Garland is to leave his post.":       "person Philippe Garland: Philippe Garland; organization EAPS: EAPS",
		"Fellow Lib Dem Peter Hallam left on Monday.":                                       "person Peter Hallam: Peter Hallam",
		"BBC Political Correspondent Peter Hallam left on Monday.":                          "person Peter Hallam: Peter Hallam; organization BBC: BBC",
		"The Home Affairs Committee met Peter Hallam on Monday.":                            "person Peter Hallam: Peter Hallam; organization Home Affairs Committee: Home Affairs Committee",
	})
}
