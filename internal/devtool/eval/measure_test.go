package eval

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// scripted finds the words "Zoë" and "Tuesday", one person and one date, and
// takes any "Max" for an ambiguous name.
func scripted(prose string, _ []segment.Block, about extract.About) extract.Result {
	var r extract.Result
	find := func(word string) (span.Span, bool) {
		i := strings.Index(prose, word)
		return span.Span{Start: i, End: i + len(word)}, i >= 0
	}
	r.Names.Entities = []extract.Entity{{Name: "Zoë"}}
	if s, ok := find("Zoë"); ok {
		r.Names.Mentions = append(r.Names.Mentions, extract.Mention{Span: s}, extract.Mention{Span: s, Kind: dossier.Place})
	}
	if s, ok := find("Max"); ok {
		r.Names.Mentions = append(r.Names.Mentions, extract.Mention{Span: s, Entity: -1})
	}
	if s, ok := find("Tuesday"); ok {
		r.Times = append(r.Times, extract.TimeExpression{Span: s, Value: about.Date.String()})
	}
	return r
}

func measured(r *Report, name string) (float64, bool) {
	for _, m := range r.Measures {
		if m.Name == name {
			return m.Value, true
		}
	}
	return 0, false
}

func TestRunMeasuresWhatIsThereAndNamesTheRest(t *testing.T) {
	data := fstest.MapFS{
		"conll03_dev.jsonl":  {Data: []byte(`{"id":"a","text":"“Né” – Zoë ran.","mentions":[{"start":7,"end":10,"text":"Zoë"}]}`)},
		"meantime_dev.jsonl": {Data: []byte(`{"id":"a","date":"2024-03-05","title":"A \"b\"","text":"é Tuesday","times":[{"start":2,"end":9,"type":"DATE","value":"2024-03-05"}]}`)},
		"names_dev.jsonl":    {Data: []byte(`{"id":"a","src":"worldwide_train"}`)},
	}
	r, err := Run(data, scripted)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"conll03 people overlap", "conll03 people set exact", "meantime times day"} {
		if got, ok := measured(r, name); !ok || !near(got, 100) {
			t.Errorf("%s = %v, %v, want 100", name, got, ok)
		}
	}
	var missing []string
	for _, c := range r.Missing {
		missing = append(missing, c.Name)
		if c.Origin == "" || c.From == "" || c.Converter == "" {
			t.Errorf("%s does not say where it comes from", c.Name)
		}
	}
	if want := []string{"tempeval", "gum", "worldwide_dev", "polnear", "worldwide_train"}; !slices.Equal(missing, want) {
		t.Errorf("missing %v, want %v", missing, want)
	}
	for _, name := range []string{"gum people B3", "polnear statements attributed", "names right"} {
		if !slices.Contains(r.Skipped, name) {
			t.Errorf("%s is not said to be skipped: %v", name, r.Skipped)
		}
	}
}

func TestRunLinksNamesAcrossCorpora(t *testing.T) {
	const text = `{"id":"a","text":"Zoë and Max"}`
	data := fstest.MapFS{
		"worldwide_dev.jsonl":   {Data: []byte(text)},
		"worldwide_train.jsonl": {Data: []byte(text)},
		"names_dev.jsonl":       {Data: []byte(`{"id":"a","src":"worldwide_dev","links":[{"short":[0,3],"long":[8,11]}],"apart":[{"a":[0,3],"b":[8,11]}]}`)},
	}
	r, err := Run(data, scripted)
	if err != nil {
		t.Fatal(err)
	}
	right, _ := measured(r, "names right")
	if apart, ok := measured(r, "names apart"); !ok || !near(apart, 100) || !near(right, 0) {
		t.Errorf("right %v, apart %v (%v); want 0, 100", right, apart, ok)
	}
	data["names_dev.jsonl"] = &fstest.MapFile{Data: []byte(`{"id":"b","src":"worldwide_dev"}`)}
	if _, err := Run(data, scripted); err == nil || !strings.Contains(err.Error(), `"b"`) {
		t.Errorf("error %v, want one about document b, which has no text", err)
	}
}

func TestRunReportsUnusableGold(t *testing.T) {
	for _, in := range []string{"nonsense", `{"id":"a","text":" "}`, `{"id":"a","date":"soon","text":"x"}`} {
		_, err := Run(fstest.MapFS{"gum_dev.jsonl": {Data: []byte(in)}}, scripted)
		if err == nil || !strings.HasPrefix(err.Error(), "gum_dev.jsonl: ") {
			t.Errorf("%s: error %v, want one that names the file", in, err)
		}
	}
}

func TestMarksOfAResultCountCodePoints(t *testing.T) {
	const body = "“Zoë” and Max"
	r := scripted(body, nil, extract.About{})
	got := marksOf(body, &r).Mentions
	want := []Mention{{Range{1, 4}, "Zoë", "0"}, {Range{10, 13}, "Max", "max?"}}
	if !slices.Equal(got, want) {
		t.Errorf("mentions %v, want %v: people only, the ambiguous one marked", got, want)
	}
}
