package eval

import (
	"reflect"
	"strings"
	"testing"
)

func TestReadDocuments(t *testing.T) {
	const in = `{"id":"a","date":"2024-03-06","text":"Zoë Brandé said so.","mentions":[{"start":0,"end":10,"text":"Zoë Brandé","entity":"z"}],` +
		`"times":[],"claims":[{"source":[{"start":0,"end":10}],"cue":{"start":11,"end":15},"content":null}]}` + "\n\n" +
		`{"id":"b","text":"x"}` + "\n"
	got, err := ReadDocuments(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := []Document{
		{ID: "a", Date: "2024-03-06", Text: "Zoë Brandé said so.", Marks: Marks{
			Mentions: []Mention{{Range{0, 10}, "Zoë Brandé", "z"}},
			Times:    []Time{},
			Claims:   []Claim{{Source: Ranges{{0, 10}}, Cue: Ranges{{11, 15}}}},
		}},
		{ID: "b", Text: "x"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestBrokenGoldIsAnErrorWithItsPlace(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"no JSON", "{\"id\":\"a\"}\nnonsense\n", "line 2"},
		{"a part of the wrong kind", `{"claims":[{"cue":"said"}]}`, "line 1"},
		{"a mention behind the text", `{"id":"a","text":"é","mentions":[{"start":0,"end":2}]}`, `document "a": range 0 to 2`},
		{"a time that ends before it starts", `{"id":"a","text":"abc","times":[{"start":2,"end":1}]}`, `range 2 to 1`},
		{"a content before the text", `{"id":"a","text":"abc","claims":[{"content":[{"start":-1,"end":1}]}]}`, `range -1 to 1`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := ReadDocuments(strings.NewReader(tt.in)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one with %q", err, tt.want)
			}
		})
	}
}

func FuzzReadDocuments(f *testing.F) {
	f.Add(`{"id":"a","text":"Ann said so.","mentions":[{"start":0,"end":3,"text":"Ann"}],"claims":[{"source":{"start":0,"end":3},"content":[{"start":9,"end":11}]}]}`)
	f.Add(`{"text":"é","times":[{"start":0,"end":1,"type":"DATE","value":"2024-03-05"}],"claims":[{"cue":null}]}`)
	f.Fuzz(func(t *testing.T, in string) {
		docs, err := ReadDocuments(strings.NewReader(in))
		if err != nil {
			return
		}
		found := make([]Marks, len(docs))
		for i := range docs {
			found[i] = docs[i].Marks
		}
		for _, s := range []float64{Times(docs, found).All.F1, People(docs, found).Overlap.F1, Claims(docs, found).ContentHalf.F1} {
			if !near(s, 0) && !near(s, 100) {
				t.Errorf("gold against itself scores %v", s)
			}
		}
	})
}
