package chunk

import (
	"errors"
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/extract/loglinear"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

func parse(text string) *Prose {
	return Parse(Default(), segment.New(text, segment.PlainBlocks(text), words.Segmentation))
}

func TestTagsOfPlainSentences(t *testing.T) {
	for _, test := range []struct {
		text string
		want []Tag
	}{
		{"The minister said that the bridge was old.", []Tag{Det, Noun, Past, Prep, Det, Noun, Past, Adj, Stop}},
		{"She did not want to go.", []Tag{Pron, Past, Adv, Verb, To, Verb, Stop}},
		{"“Two of them were found,” he said.", []Tag{Open, Num, Prep, Pron, Past, Part, Comma, Close, Pron, Past, Stop}},
		{"Who will pay for Norway’s ships?", []Tag{Wh, Modal, Verb, Prep, Name, PossS, Nouns, Stop}},
		{"A guard died of cancer.", []Tag{Det, Noun, Past, Prep, Noun, Stop}},
		{"The ship, which sank here, carried oil.", []Tag{Det, Noun, Comma, Wh, Past, Adv, Comma, Past, Noun, Stop}},
		{"The ships, which sink on Tuesday, are old.", []Tag{Det, Nouns, Comma, Wh, Pres, Prep, Name, Comma, Pres, Adj, Stop}},
		{"A work of old iron.", []Tag{Det, Noun, Prep, Adj, Noun, Stop}},
		{"(Yes) – no: $5", []Tag{Left, Interj, Right, Dash, None, Colon, Other, Num}},
	} {
		p := parse(test.text)
		for i, want := range test.want {
			if want != None && p.Tag(i) != want {
				t.Errorf("%q: token %d, %q, is %d, want %d", test.text, i, p.Text.Word(i), p.Tag(i), want)
			}
		}
		if len(p.Tags) != len(test.want) {
			t.Errorf("%q has %d tokens, want %d", test.text, len(p.Tags), len(test.want))
		}
	}
}

func TestTagOutsideTheText(t *testing.T) {
	p := parse("No.")
	if p.Tag(-1) != None || p.Tag(2) != None || p.Lower(-1) != 0 || p.Lower(2) != 0 {
		t.Error("there is something outside the text")
	}
}

func TestNewTaggerRefusesWhatIsNoTagger(t *testing.T) {
	other := loglinear.Encode([]loglinear.Table{loglinear.NewTable(1, 2, 1, "\x00\x00\x00\x00")})
	if _, err := NewTagger(string(other), lexiconFile); !errors.Is(err, loglinear.ErrFormat) {
		t.Errorf("another model: %v", err)
	}
	if _, err := NewTagger("", lexiconFile); !errors.Is(err, loglinear.ErrFormat) {
		t.Errorf("no model: %v", err)
	}
	if _, err := NewTagger(taggerFile, "x"); !errors.Is(err, ErrDictionary) {
		t.Errorf("no lexicon: %v", err)
	}
	bad := EncodeDictionary([]Entry{{Hash: 5, Data: [3]byte{byte(Stop)}}})
	if _, err := NewTagger(taggerFile, string(bad)); !errors.Is(err, ErrDictionary) {
		t.Errorf("a tag that is not learnt: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("“A,” she said. 'B' and (C): “D\n\n“E.”")
	f.Add("In accordance to the X’s — as per")
	f.Fuzz(func(t *testing.T, text string) {
		p := parse(text)
		n := len(p.Text.Tokens)
		if len(p.Tags) != n || len(p.Quote) != n || len(p.Chunk) != n || len(p.Words) != n {
			t.Fatal("a slice has another length than the tokens")
		}
		last := 0
		for i, c := range p.Chunks {
			if c.First < last || c.Last <= c.First || c.Last > n {
				t.Fatalf("chunk %v behind %d of %d", c, last, n)
			}
			last = c.Last
			for k := c.First; k < c.Last; k++ {
				if p.Chunk[k] != int32(i+1) {
					t.Fatalf("token %d is not in chunk %d", k, i)
				}
			}
		}
		for i, q := range p.Quotes {
			if q.Last <= q.First || q.Last > n || p.Quote[q.First] != int32(i+1) || q.Continues > i {
				t.Fatalf("quotation %+v", q)
			}
		}
		for i, tag := range p.Tags {
			if tag == None || int(tag) >= Tags {
				t.Fatalf("token %d has tag %d", i, tag)
			}
		}
	})
}

// The tagger takes "Paul" for a preposition here. Small words of a name stay what they are.
func TestKnownNamesAreNames(t *testing.T) {
	text := "Critics say Paul Doe lied about the Bank of Norland."
	p := parse(text)
	var names []span.Span
	for _, n := range []string{"Paul Doe", "Bank of Norland"} {
		i := strings.Index(text, n)
		names = append(names, span.Span{Start: i, End: i + len(n)})
	}
	with := Parse(Default(), p.Text, names...)
	for word, want := range map[string]Tag{"Paul": Name, "Doe": Name, "Bank": Name, "of": Prep, "lied": Past} {
		for i := range with.Tags {
			if with.Text.Word(i) == word && with.Tags[i] != want {
				t.Errorf("%q is %d, want %d", word, with.Tags[i], want)
			}
		}
	}
	if p.Tags[2] == Name {
		t.Error("the tagger knows the name without being told")
	}
}
