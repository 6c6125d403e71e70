package names

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// read finds the names of text and returns them with the text.
func read(text string) (extract.Names, string) { return Find(segmented(text)), text }

func segmented(text string) *segment.Text {
	return segment.New(text, segment.PlainBlocks(text), words.Segmentation)
}

// people lists the people of text, each with its mentions: "Ada Okoye: Ada
// Okoye, Okoye".
func people(text string) []string {
	r, _ := read(text)
	var out []string
	for n, e := range r.Entities {
		if e.Kind == dossier.Person {
			out = append(out, e.Name+": "+strings.Join(mentionsOf(r, text, n), ", "))
		}
	}
	return out
}

func mentionsOf(r extract.Names, text string, entity int) []string {
	var out []string
	for _, m := range r.Mentions {
		if m.Entity == entity {
			out = append(out, m.Span.Text(text))
		}
	}
	return out
}

func TestPeopleAndTheirMentions(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"surname alone", "Minister Maria Lindqvist met reporters on Monday. Lindqvist said the talks would go on.", "Maria Lindqvist: Maria Lindqvist, Lindqvist"},
		{"surname in the headline", "Lindqvist opens talks\n\nForeign Minister Maria Lindqvist said on Monday that the talks would go on.", "Maria Lindqvist: Lindqvist, Maria Lindqvist"},
		{"surname in a headline of capitals", "BEREZIN LEAVES MOSCOW FOR TALKS\n\nPresident Anton Berezin left Moscow on Tuesday for talks in Geneva.", "Anton Berezin: BEREZIN, Anton Berezin"},
		{"given name alone", "Police said Daniel Harrow, 14, left home on Friday. Daniel told his mother that he would be back.", "Daniel Harrow: Daniel Harrow, Daniel"},
		{"title and surname", "President Anton Berezin left Moscow on Tuesday. Mr. Berezin will return on Friday.", "Anton Berezin: Anton Berezin, Berezin"},
		{"possessive", "Anton Berezin's lawyer said Berezin's appeal had failed.", "Anton Berezin: Anton Berezin, Berezin"},
		{"Korean name", "South Korean President Park Min-ho flew to Tokyo on Sunday. Park said he would meet the emperor.", "Park Min-ho: Park Min-ho, Park"},
		{"Korean name in two spellings", "President Park Min-ho arrived. Aides said Park Min Ho was tired.", "Park Min-ho: Park Min-ho, Park Min Ho"},
		{"Chinese name", "Chinese Premier Zhao Lifeng visited Berlin on Monday. Zhao praised the talks.", "Zhao Lifeng: Zhao Lifeng, Zhao"},
		{"the spelling used most is the name", "President Park Min-ho arrived. Aides said Park Min Ho was tired. Park Min Ho left.", "Park Min Ho: Park Min-ho, Park Min Ho, Park Min Ho"},
		{"accents", "Brazilian senator José Araújo resigned on Friday. Jose Araujo had denied the charges.", "José Araújo: José Araújo, Jose Araujo"},
		{"suffix of a short name", "Senator Robert T. Haskell voted. His son Robert Jr. left. Robert Haskell Jr. was tired.", "Robert T. Haskell: Robert T. Haskell; Robert Haskell Jr.: Robert Jr., Robert Haskell Jr."},
		{"middle initial", "Senator Robert T. Haskell voted against the bill. Robert Haskell said it cost too much.", "Robert T. Haskell: Robert T. Haskell, Robert Haskell"},
		{"particle", "Dutch minister Pieter van der Velde resigned. Van der Velde said on Friday that he was tired.", "Pieter van der Velde: Pieter van der Velde, Van der Velde"},
		{"clipped article", "Dutch minister Pia in 't Velde resigned. Ms in 't Velde was tired.", "Pia in 't Velde: Pia in 't Velde, in 't Velde"},
		{"clipped article without a preposition", "Dutch minister Jan 't Hart resigned. Mr 't Hart was tired.", "Jan 't Hart: Jan 't Hart, 't Hart"},
		{"quotation mark that is no article", "Dutch minister Jan Hart resigned. 'Tired', said Hart.", "Jan Hart: Jan Hart, Hart"},
		{"a name like a verb", "The army chief Said Tamimi spoke in Baghdad. Tamimi called for calm.", "Said Tamimi: Said Tamimi, Tamimi"},
		{"a verb like a name", "The army chief said Tamimi spoke in Baghdad. Tamimi called for calm.", "Tamimi: Tamimi, Tamimi"},
		{"Arabic article", "Iraqi cleric Hassan al-Tamimi called for calm. Al-Tamimi spoke in Baghdad.", "Hassan al-Tamimi: Hassan al-Tamimi, Al-Tamimi"},
		{"the first part of a name written as one word", "The batsman Hamza-ud-Din scored fifty. Hamza said on Friday that he was happy.", "Hamza-ud-Din: Hamza-ud-Din, Hamza"},
		{"a title that stays with the name", "Sheikh Hamad bin Rashid arrived on Friday. Sheikh Hamad met the minister.", "Hamad bin Rashid: Hamad bin Rashid, Hamad"},
		{"double surname", "Spanish judge Carlos Ortega Molina opened the inquiry. Ortega said he had evidence.", "Carlos Ortega Molina: Carlos Ortega Molina, Ortega"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(people(tt.text), "; "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestOneSurnameSeveralPeople(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"apart by given names", "Thomas Garland and Helen Garland sued the city.\n\nThe court sat. It was a long day. Mrs. Garland wept.\n\nThe court rose. It was a long day. Mr. Garland left.",
			"Thomas Garland: Thomas Garland, Garland; Helen Garland: Helen Garland, Garland"},
		{"apart by courtesy titles", "Thomas Garland and his wife, Helen Garland, sued the city. Mrs. Garland said they had waited for years. Mr. Garland did not comment.",
			"Thomas Garland: Thomas Garland, Garland; Helen Garland: Helen Garland, Garland"},
		{"the one known so stays so", "President Kim Tae-jun arrived on Monday. Kim met officials. Kim was accompanied by Admiral Kim Sung-ho, who runs the navy. Later, Kim left.",
			"Kim Tae-jun: Kim Tae-jun, Kim, Kim, Kim; Kim Sung-ho: Kim Sung-ho"},
		{"initials that differ", "George A. Palmer met George B. Palmer on Monday in London.", "George A. Palmer: George A. Palmer; George B. Palmer: George B. Palmer"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(people(tt.text), "; "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestAmbiguousShortNameIsLeftOpen(t *testing.T) {
	r, text := read("Brothers Peter Hallam and Simon Hallam were in court on Monday.\n\nThe judge spoke for an hour. The case goes on. Hallam said nothing.")
	last := r.Mentions[len(r.Mentions)-1]
	if last.Span.Text(text) != "Hallam" || last.Entity != -1 || len(last.Candidates) != 2 {
		t.Errorf("%q: entity %d, candidates %v; want -1 and two", last.Span.Text(text), last.Entity, last.Candidates)
	}
}

func TestRoles(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"before the name", "Kremlin spokesman Viktor Sokolov declined to comment.", "Viktor Sokolov = Kremlin spokesman"},
		{"country before the title", "North Korean leader Ri Tae Song boarded a train.", "Ri Tae Song = North Korean leader"},
		{"organization before the title", "It was wrong, White House National Security Council spokesperson Claire Dunmore said.", "Claire Dunmore = White House National Security Council spokesperson"},
		{"in apposition", "Han Ji Woo, spokesperson of South Korea's Defense Ministry, said on Tuesday that the drill went on.", "Han Ji Woo = spokesperson of South Korea's Defense Ministry"},
		{"in a long apposition", "Ines Duarte, director of the centrist Brandt Policy Center which a group of some of the richest of the old families of the far north pays for every year, spoke.", "Ines Duarte = director of the centrist Brandt Policy Center"},
		{"in an apposition without end", "Ines Duarte, director of the centrist Brandt Policy Center on a hill near some of the richest old houses of the far north in sight of two lakes, spoke.", "Ines Duarte = director of the centrist Brandt Policy Center"},
		{"in a long apposition with and", "Ines Duarte, director of the Painters' Union of Norway and chairwoman of the old houses board of the far north in sight of two lakes, spoke.", "Ines Duarte = director of the Painters' Union of Norway"},
		{"in an apposition with and", "Ines Duarte, director of the Painters' Union of Norway and chairwoman of the board, spoke.", "Ines Duarte = director of the Painters' Union of Norway and chairwoman of the board"},
		{"in apposition with an article and an age", "Gerald Foss, 61, a retired teacher, saw the crash.", "Gerald Foss = retired teacher"},
		{"up to the relative clause", "Ines Duarte, a ruling party official who handled the budget, resigned.", "Ines Duarte = ruling party official"},
		{"with a comma between", "He came with his foreign minister, Lars Holmgren, on Friday.", "Lars Holmgren = foreign minister"},
		{"of what, before a comma", "The head of the trust, Lars Holmgren, left on Monday.", "Lars Holmgren = head of the trust"},
		{"on what, before a comma", "Its spokesman on health, Lars Holmgren, said so.", "Lars Holmgren = spokesman on health"},
		{"of another than who says so", "The head of the trust, Lars Holmgren said, left on Monday.", "Lars Holmgren = "},
		{"of another of a list", "He met the head of the trust, Lars Holmgren and two clerks.", "Lars Holmgren = "},
		{"a thing of what is none", "The roof of the trust, Lars Holmgren said, leaks.", "Lars Holmgren = "},
		{"several of what are none", "The heads of the trust, Lars Holmgren said, left.", "Lars Holmgren = "},
		{"a head that does something", "The head of the trust said so to the board, Lars Holmgren wrote.", "Lars Holmgren = "},
		{"office with of", "Secretary of State Laura Whitfield arrived in Paris.", "Laura Whitfield = Secretary of State"},
		{"opening word left out", "Meanwhile President Anton Berezin left.", "Anton Berezin = President"},
		{"no role", "Anton Berezin left on Monday.", "Anton Berezin = "},
		{"one of several", "The board named Ines Duarte, spokesperson for both halls, on Friday.", "Ines Duarte = spokesperson for both halls"},
		{"the subject of the next clause is none", "A day after the hall was named for Ines Duarte, representatives for both halls objected.", "Ines Duarte = "},
		{"of the next in a list", "Among them are Ines Duarte, the governor, Gerald Foss, the mayor, Lars Holmgren, and ten others.", "Ines Duarte = ; Gerald Foss = governor; Lars Holmgren = mayor"},
		{"not of the next", "Ines Duarte, the governor, met Gerald Foss on Friday.", "Ines Duarte = governor; Gerald Foss = "},
		{"the next in a list is none", "He met Anton Berezin, President Zhao Lifeng and others.", "Anton Berezin = ; Zhao Lifeng = President"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, text := read(tt.text)
			var got []string
			for _, m := range r.Mentions {
				if m.Kind == dossier.Person {
					got = append(got, m.Span.Text(text)+" = "+m.Role.Text(text))
				}
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("got  %s\nwant %s", g, tt.want)
			}
		})
	}
}

func TestCredits(t *testing.T) {
	tests := []struct {
		name, text string
		want       string
	}{
		{"byline", "By Jane Holloway\n\nPresident Anton Berezin left Moscow on Tuesday.", "Jane Holloway credit; Anton Berezin"},
		{"photo by", "President Anton Berezin left Moscow on Tuesday.\n\nPhoto by Jane Holloway", "Anton Berezin; Jane Holloway credit"},
		{"image and colon", "Anton Berezin at the rally. Image: Jane Holloway.", "Anton Berezin; Jane Holloway credit"},
		{"agency line", "Jane Holloway | Getty Images\n\nPresident Anton Berezin left Moscow on Tuesday.", "Jane Holloway credit; Anton Berezin"},
		{"editors", "President Anton Berezin left Moscow on Tuesday.\n\nReporting by Jane Holloway; editing by Mark Tennant", "Anton Berezin; Jane Holloway credit; Mark Tennant credit"},
		{"a caption is none", "A file photo of President Anton Berezin in Moscow.", "Anton Berezin"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, text := read(tt.text)
			var got []string
			for _, m := range r.Mentions {
				if m.Kind == dossier.Person {
					s := m.Span.Text(text)
					if m.Credit {
						s += " credit"
					}
					got = append(got, s)
				}
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("got  %s\nwant %s", g, tt.want)
			}
		})
	}
}

func TestGenders(t *testing.T) {
	tests := []struct {
		name, text string
		want       extract.Gender
	}{
		{"courtesy title", "Mrs. Okafor-Lind spoke on Monday.", extract.Female},
		{"noun in the role", "Spokeswoman Kit Tremaine declined to comment.", extract.Female},
		{"given name", "Thomas Garland declined to comment.", extract.Male},
		{"pronoun", "President Zhao Lifeng left. She will return on Friday.", extract.Female},
		{"nothing to go by", "President Zhao Lifeng left.", extract.UnknownGender},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := read(tt.text)
			if len(r.Entities) == 0 || r.Entities[0].Kind != dossier.Person {
				t.Fatalf("no person in %+v", r.Entities)
			}
			if got := r.Entities[0].Gender; got != tt.want {
				t.Errorf("%s: got %d, want %d", r.Entities[0].Name, got, tt.want)
			}
		})
	}
}

func TestOrganizationsAndPlaces(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"acronym", "The Korean Central News Agency reported the launch. KCNA gave no details.", "organization Korean Central News Agency: Korean Central News Agency, KCNA"},
		{"words in another order", "Russia's Defense Ministry said so. The Ministry of Defence gave no details.", "place Russia: Russia; organization Ministry of Defence: Defense Ministry, Ministry of Defence"},
		{"other name of a country", "The United States agreed. U.S. officials said so in Washington.", "place United States: United States, U.S.; place Washington: Washington"},
		{"the same ministry of two states", "South Korea's Defense Ministry said so. Russia's Defense Ministry did not. The Defense Ministry gave no details.",
			"place South Korea: South Korea; organization Defense Ministry: Defense Ministry; place Russia: Russia; organization Defense Ministry: Defense Ministry, Defense Ministry"},
		{"a state by its adjective", "Russia's Defense Ministry said so in Russia. The Russian Ministry of Defense gave no details.", "place Russia: Russia, Russia; organization Russian Ministry of Defense: Defense Ministry, Russian Ministry of Defense"},
		{"the beginning of the name", "The Orlex Group opened an office. Orlex said it would hire. The Vantor Group did not.", "organization Orlex Group: Orlex Group, Orlex; organization Vantor Group: Vantor Group"},
		{"a people is neither", "Russian and Chinese officials met in Geneva.", "place Geneva: Geneva"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, text := read(tt.text)
			var got []string
			for n, e := range r.Entities {
				got = append(got, fmt.Sprintf("%s %s: %s", e.Kind, e.Name, strings.Join(mentionsOf(r, text, n), ", ")))
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("got  %s\nwant %s", g, tt.want)
			}
		})
	}
}

func TestNoPeople(t *testing.T) {
	for _, text := range []string{
		"The Ministry of Finance declined to comment.",
		"Primarily, the talks will focus on trade.",
		"The Daily Courier newspaper reported the talks on Monday.",
		"Germany and France signed the treaty in Brussels.",
		"TALKS TO RESUME IN GENEVA ON MONDAY",
		"",
		"...",
	} {
		if got := people(text); len(got) > 0 {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestInvertedNames(t *testing.T) {
	const text = "Books on the harbour:\n\nOkoye, Lena. Quays and ships\n\nMarsh, Thomas Albert. A history\n\nCole, Mark and Ferris, Anna. The pilots\n\nLondon, Paris and Rome are cities.\n\nLena Okoye wrote more."
	r := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation))
	var got []string
	ids := map[string]int{}
	for _, m := range r.Mentions {
		if m.Kind == dossier.Person {
			words := m.Span.Text(text)
			got = append(got, words)
			ids[words] = m.Entity
		}
	}
	if s := strings.Join(got, "|"); s != "Okoye, Lena|Marsh, Thomas Albert|Cole, Mark|Ferris, Anna|Lena Okoye" {
		t.Errorf("got %s", s)
	}
	if ids["Okoye, Lena"] != ids["Lena Okoye"] {
		t.Error("an inverted name is somebody else's")
	}
	if name := r.Entities[ids["Cole, Mark"]].Name; name != "Mark Cole" {
		t.Errorf("called %q", name)
	}
}

func TestSurnamesThatAreThingsToo(t *testing.T) {
	const text = "Jude Law sang and Nathan Law won. The Leahy Law and the Jones Act were passed."
	r := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation))
	var got []string
	for _, m := range r.Mentions {
		if m.Kind == dossier.Person {
			got = append(got, m.Span.Text(text))
		}
	}
	if s := strings.Join(got, "|"); s != "Jude Law|Nathan Law" {
		t.Errorf("got %s", s)
	}
}
