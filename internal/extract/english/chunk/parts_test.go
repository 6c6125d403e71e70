package chunk

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestChunks(t *testing.T) {
	for _, test := range []struct {
		text string
		want string
	}{
		{"The old minister of the interior spoke.", "The old minister|the interior"},
		{"Norway’s state broadcaster called her.", "Norway’s state broadcaster|her"},
		{"He told Anna Lindqvist that two newly elected members had left.", "He|Anna Lindqvist|two newly elected members"},
		{"Many have left.", "Many"},
	} {
		p := parse(test.text)
		var got []string
		for _, c := range p.Chunks {
			got = append(got, p.Text.Cover(c.First, c.Last).Text(test.text))
		}
		if s := strings.Join(got, "|"); s != test.want {
			t.Errorf("%q has %q, want %q", test.text, s, test.want)
		}
	}
}

func TestQuotes(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string // with + where it is closed, > where it goes on from another, ? where it is lost
	}{
		{"one", "“A b,” he said.", []string{"+“A b,”"}},
		{"two", "“A,” he said. \"B.\"", []string{"+“A,”", "+\"B.\""}},
		{"not closed", "“A b c.", []string{"?“A b c."}},
		{"over three blocks", "“A b.\n\n“C d.\n\n“E f.”", []string{"“A b.", ">“C d.", "+>“E f.”"}},
		{"over blocks, and never closed", "“A b.\n\n“C d.\n\n“E f.", []string{"?“A b.", "?“C d.", "?“E f."}},
		{"a closing mark that was moved", "“A b.\n\n\"C d.\n\n“E f.”", []string{"“A b.", ">\"C d.", "+>“E f.”"}},
		{"a closing mark that was moved, and a block between", "“A b.\n\n\"C d.\n\nG.\n\n“E f.”", []string{"?“A b.", "?\"C d.", "+“E f.”"}},
		{"over blocks", "“A b.\n\n“C d.”", []string{"“A b.", "+>“C d.”"}},
		{"closed before the next block", "“A b.”\n\n“C d.”", []string{"+“A b.”", "+“C d.”"}},
		{"single within double", "“A ‘b’ c,” he said.", []string{"+“A ‘b’ c,”"}},
		{"single", "‘A b,’ he said.", []string{"+‘A b,’"}},
		{"single, not closed", "‘A b, he said.", nil},
		{"a speaker behind a moved mark", "It is old, \"Doe said. It was built by hand.\n\n\"A b.\"", []string{"+\"A b.\""}},
		{"a speaker behind a moved mark at the end", "It is old, \"he said.", nil},
		{"a quotation that names another speaker", "He added, \"Doe said it was old.\"", []string{"+\"Doe said it was old.\""}},
		{"a quotation of one short sentence", "He wrote, \"Doe left.\"", []string{"+\"Doe left.\""}},
		{"a mark that was lost", "“A b. “C d,” he said.", []string{"?“A b.", "+“C d,”"}},
	} {
		p := parse(test.text)
		var got []string
		for _, q := range p.Quotes {
			s := p.Text.Cover(q.First, q.Last).Text(test.text)
			if q.Continues != 0 {
				s = ">" + s
			}
			if q.Closed {
				s = "+" + s
			}
			if q.Lost {
				s = "?" + s
			}
			got = append(got, s)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestVariantsAreReadAsTheCommonWord(t *testing.T) {
	for _, test := range []struct {
		text, word, as string
	}{
		{"The ferry left, in accordance to the police.", "accordance", "according"},
		{"The ferry left, in accordance with the police.", "accordance", "according"},
		{"The ferry left, in accordance with the law.", "accordance", "accordance"},
		{"As per the police, the ferry left.", "per", "according"},
		{"The ferry costs five crowns per person.", "per", "per"},
		{"“It left,” she additional.", "additional", "added"},
		{"“It left,” Anna Lindqvist additional.", "additional", "added"},
		{"It left an additional.", "additional", "additional"},
	} {
		p := parse(test.text)
		for i := range p.Words {
			if p.Text.Word(i) == test.word && p.Words[i].Lower != words.Hash(test.as) {
				t.Errorf("%q: %q is not read as %q", test.text, test.word, test.as)
			}
		}
	}
}

func TestStemsJoinTheFormsOfAVerb(t *testing.T) {
	for _, forms := range []string{
		"claim claims claimed claiming", "deny denies denied", "argue argues argued arguing", "say says saying", "plan plans planned planning",
	} {
		f := strings.Fields(forms)
		for _, w := range f[1:] {
			if newWord(w, nil).Stem != newWord(f[0], nil).Stem {
				t.Errorf("%q and %q have different stems", f[0], w)
			}
		}
	}
	if newWord("press", nil).Stem == newWord("pres", nil).Stem {
		t.Error("the s of \"press\" is taken for an ending")
	}
}

func TestWordForms(t *testing.T) {
	for _, test := range []struct {
		text  string
		lower string
		shape Shape
	}{
		{"don", "don", Lowercase}, {"Don", "don", Capital}, {"NRK", "nrk", Upper}, {"iPhone", "iphone", Mixed},
		{"5", "5", Digits}, {"G20", "g20", Mixed}, {"!", "!", Mark}, {"’s", "'s", Lowercase}, {"I", "i", Capital},
	} {
		w := newWord(test.text, nil)
		if w.Lower != words.Hash(test.lower) || w.Shape != test.shape {
			t.Errorf("%q: shape %d, want %d, and the form of %q", test.text, w.Shape, test.shape, test.lower)
		}
	}
}

func TestQuotationMarksAreAllOne(t *testing.T) {
	const text = "“A” \"B\" 'C'"
	w := readWords(segment.New(text, segment.PlainBlocks(text), words.Segmentation))
	if w[0] != w[3] || w[0] != w[6] || w[2] != w[5] || w[2] != w[8] || w[0] == w[2] {
		t.Errorf("marks differ: %v", w)
	}
}

func TestAWordThatOpensASentenceIsNoVerb(t *testing.T) {
	for text, want := range map[string]Tag{"Claims by Sam Holt that Ruth Berg knew of the leak were denied by her office.": Nouns, "Closed by the board, the quay was sold.": Part} {
		if got := parse(text).Tags[0]; got != want {
			t.Errorf("%q begins with %d, want %d", text, got, want)
		}
	}
}

func TestSenses(t *testing.T) {
	p := parse("The spokesman of the agency said his concerns and the report")
	for word, want := range map[string]byte{"spokesman": IsPerson, "agency": IsGroup, "said": CanSpeak, "report": IsMessage, "of": 0} {
		for i := range p.Words {
			if p.Text.Word(i) != word {
				continue
			}
			if may := p.SensesOf(i).May; may&want != want || want == 0 && may != 0 {
				t.Errorf("%q may mean %b, want %b", word, may, want)
			}
		}
	}
}

// WordNet has "person" above all people, and "animal" above all animals.
func TestAPersonIsAPerson(t *testing.T) {
	if SensesOfWord("persons").May&IsPerson == 0 || SensesOfWord("animals").May&IsPerson != 0 {
		t.Error("a person is none, or an animal one")
	}
}

func TestDictionaryFindsWhatWasWritten(t *testing.T) {
	var entries []Entry
	for i := range uint32(1000) {
		entries = append(entries, Entry{Hash: words.Hash(fmt.Sprint(i)), Data: [3]byte{byte(i), byte(i >> 8), 7}})
	}
	d, err := readDictionary(string(EncodeDictionary(entries)))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if a, b, c := d.find(e.Hash); [3]byte{a, b, c} != e.Data {
			t.Fatalf("%d is %v, want %v", e.Hash, [3]byte{a, b, c}, e.Data)
		}
	}
	if a, b, c := d.find(words.Hash("none")); a != 0 || b != 0 || c != 0 {
		t.Error("a word that was not written is found")
	}
}

func TestReadDictionaryRefuses(t *testing.T) {
	good := EncodeDictionary([]Entry{{Hash: 9, Data: [3]byte{1}}})
	flip := func(i int) string {
		b := slices.Clone(good)
		b[i]++
		return string(b)
	}
	for name, data := range map[string]string{
		"nothing": "", "another magic": flip(0), "another version": flip(4), "another byte": flip(len(good) - 6),
		"another checksum": flip(len(good) - 1), "a cut": string(good[:len(good)-2]),
	} {
		if _, err := readDictionary(data); !errors.Is(err, ErrDictionary) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzReadDictionary(f *testing.F) {
	f.Add(string(EncodeDictionary([]Entry{{Hash: 9}})))
	f.Fuzz(func(t *testing.T, data string) {
		d, err := readDictionary(data)
		if err != nil {
			return
		}
		for _, hash := range []uint32{1, ^uint32(0)} {
			if a, b, c := d.find(hash); a|b|c != 0 && !strings.Contains(data, string([]byte{a, b, c})) {
				t.Errorf("%d, %d, %d is not in the file", a, b, c)
			}
		}
	})
}

func TestLexiconIsUsedForLowerCaseAndFirstWords(t *testing.T) {
	the := Word{Lower: words.Hash("the"), Shape: Lowercase}
	if got := Default().known(the, false); got != Det {
		t.Errorf("the: tag %d, want %d", got, Det)
	}
	the.Shape = Capital
	if got := Default().known(the, false); got != None {
		t.Errorf("The within a sentence: tag %d, want none", got)
	}
	if got := Default().known(the, true); got != Det {
		t.Errorf("The at the start of a sentence: tag %d, want %d", got, Det)
	}
}

func TestWordsOfAnOfficeAreNouns(t *testing.T) {
	for _, test := range []struct {
		text, word string
		want       bool
	}{
		{"The lock will not open, labour minister Lena Roth said on Monday.", "labour", true},
		{"The lock will not open, defence minister Lena Roth said.", "defence", true},
		{"The match was over, coach Lena Roth said.", "coach", true},
		{"The guards came, saw Lena Roth and said it was over.", "saw", false},
		{"The guards came, told Lena Roth and said it was over.", "told", false},
	} {
		if got := tagOf(t, test.text, test.word) == Noun; got != test.want {
			t.Errorf("%q in %q is a noun: %t", test.word, test.text, got)
		}
	}
}

// tagOf returns the tag of a word of text.
func tagOf(t *testing.T, text, word string) Tag {
	t.Helper()
	p := parse(text)
	for i := range p.Tags {
		if p.Text.Word(i) == word {
			return p.Tags[i]
		}
	}
	t.Fatalf("%q has no %q", text, word)
	return None
}

func TestReportedBehindAName(t *testing.T) {
	const text = "Lena Roth has told friends that the lock leaks, the Herald reported on Friday."
	if got := tagOf(t, text, "reported"); got != Past {
		t.Errorf("%q has tag %d", text, got)
	}
	for text, want := range map[string]bool{
		"It has leaked, the Herald reported on Friday.": true,
		"The lock, the Herald reported, leaks.":         false, // no verb before the comma
		"It has leaked and the Herald reported it.":     false,
	} {
		p := parse(text)
		for i := range p.Tags {
			if p.Text.Word(i) == "reported" && p.isBehindCommaAndName(i, 0) != want {
				t.Errorf("%q: not %t", text, want)
			}
		}
	}
}

func TestReportsBehindAName(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"Lena Roth has told friends that the lock leaks, the BBC reports.", true},
		{"Lena Roth has read the plan, the letter and the BBC reports.", false},
		{"Lena Roth: the plan, the BBC reports.", false},
	} {
		if got := tagOf(t, test.text, "reports") == PresS; got != test.want {
			t.Errorf("%q is a verb: %t", test.text, got)
		}
	}
}

func TestSomebodyBeforeAVerb(t *testing.T) {
	for _, test := range []struct {
		text, word string
		want       bool
	}{
		{"A resident reached by phone said that the tunnel leaked.", "resident", true},
		{"A criminal inquiry found that the tunnel leaked.", "criminal", false},
	} {
		if got := tagOf(t, test.text, test.word) == Noun; got != test.want {
			t.Errorf("%q in %q is a noun: %t", test.word, test.text, got)
		}
	}
}
