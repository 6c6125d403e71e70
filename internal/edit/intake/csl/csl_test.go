package csl

import (
	"strconv"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/source/document"
	"dossier/internal/text/edtf"
)

func items(t *testing.T, text string) ([]Item, diag.List) {
	t.Helper()
	return Parse(diag.Source{Path: "l.json", Text: text})
}

func TestItem(t *testing.T) {
	got, problems := items(t, `[{"id":"http://zotero.org/users/1/items/AB","citation-key":"miller2024","type":"article-newspaper","title":"The quay","container-title":"Gazette",
		"publisher":"House of Gazette","author":[{"family":"Berg","given":"Ann","non-dropping-particle":"van den"},{"literal":"News desk"},7],"issued":{"date-parts":[["2024",3,"5"]]},
		"accessed":{"date-parts":[[2024,3,6]]},"URL":"https://a.example/q#top","language":"en-GB","archive":"Archive","archive_location":"https://web.example/1","file":"files/1/q.html; files/2/q.pdf"}]`)
	if len(got) != 1 || len(problems) > 0 {
		t.Fatal(got, problems)
	}
	var values []string
	for _, k := range got[0].Meta.Keys() {
		if k.From != From {
			t.Errorf("%s is from %q", k.Name, k.From)
		}
		values = append(values, k.Value)
	}
	if s := strings.Join(values, "|"); s != "The quay|Gazette|2024-03-05|Ann van den Berg, News desk|https://a.example/q|2024-03-06|https://web.example/1|en-GB" {
		t.Error(s)
	}
	if got[0].ID != "miller2024" || strings.Join(got[0].Files, "|") != "files/1/q.html|files/2/q.pdf" {
		t.Errorf("%+v", got[0])
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		`{"date-parts":[[2024]]}`:                        "2024",
		`{"date-parts":[[2024,3]]}`:                      "2024-03",
		`{"date-parts":[[2024,3,""]]}`:                   "2024-03",
		`{"date-parts":[[2024,13]]}`:                     "",
		`{"date-parts":[[2024,2,30]]}`:                   "",
		`{"date-parts":[[2024,0,1]]}`:                    "",
		`{"date-parts":[[2024]],"circa":true}`:           "2024~",
		`{"date-parts":[[2024]],"circa":"1"}`:            "2024~",
		`{"date-parts":[[2024]],"circa":false}`:          "2024",
		`{"date-parts":[[2024]],"season":1}`:             "2024-21",
		`{"date-parts":[[2024]],"season":5}`:             "2024",
		`{"date-parts":[[2024,3,4],[2024,3,6]]}`:         "2024-03-04/2024-03-06",
		`{"date-parts":[[2024,3,4],[0]]}`:                "",
		`{"date-parts":[[]]}`:                            "",
		`{"raw":"2024-03-05"}`:                           "2024-03-05",
		`{"literal":"March 5, 2024"}`:                    "2024-03-05",
		`{"literal":"the spring after the flood"}`:       "",
		`{"literal":"2024","circa":1}`:                   "2024~",
		`"2024-03?"`:                                     "2024-03?",
		`2024`:                                           "2024",
		`null`:                                           "",
		`[[2024]]`:                                       "",
		`{"date-parts":[[20245,1,1]]}`:                   "",
		`{"date-parts":[[2024,3,5]],"literal":"in May"}`: "2024-03-05",
	} {
		got, _ := items(t, `[{"title":"x","issued":`+in+`}]`)
		if len(got) != 1 || got[0].Meta.Date.Value != want {
			t.Errorf("%s: %+v, want %q", in, got, want)
		}
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		`"DOI":"10.1000/x"`:                             "https://doi.org/10.1000/x",
		`"DOI":"https://doi.org/10.1000/x"`:             "https://doi.org/10.1000/x",
		`"DOI":"doi:10.1000/x"`:                         "https://doi.org/10.1000/x",
		`"DOI":"10.1000 x/y"`:                           "",
		`"DOI":"pending"`:                               "",
		`"URL":"https://a.example/x","DOI":"10.1000/x"`: "https://a.example/x",
		`"URL":"javascript:alert(1)"`:                   "",
		`"URL":"file:///etc/passwd"`:                    "",
		`"URL":{"x":1}`:                                 "",
	} {
		got, _ := items(t, `[{"title":"x",`+in+`}]`)
		if len(got) != 1 || got[0].Meta.URL.Value != want {
			t.Errorf("%s: %+v, want %q", in, got, want)
		}
	}
}

func TestTitleWithMarkup(t *testing.T) {
	got, _ := items(t, `[{"title":"The <i>new</i> <span class=\"nocase\">Quay</span> of 5 < 6 <u>x"}]`)
	if len(got) != 1 || got[0].Meta.Title.Value != "The new Quay of 5 < 6 <u>x" {
		t.Errorf("%+v", got)
	}
}

// TestCompare has pairs of values that agree and that do not.
func TestCompare(t *testing.T) {
	a, problems := document.ParseArticle("articles/2024-03-05-quay.md", []byte("---\nurl: https://www.a.example/q/\nauthor: Jo Miller\nlanguage: EN\n---\nText.\n"))
	if a == nil {
		t.Fatal(problems)
	}
	for in, want := range map[string]string{
		`"issued":"2024-03-05"`:                    "",
		`"issued":"2024-03"`:                       "",
		`"issued":"2024-03-06"`:                    "differs date",
		`"issued":"2023"`:                          "differs date",
		`"author":[{"literal":"Jo Miller"}]`:       "",
		`"author":[{"literal":"J. Miller"}]`:       "differs author",
		`"URL":"https://a.example/q?utm_source=x"`: "",
		`"URL":"https://a.example/r"`:              "differs url",
		`"publisher":"Gazette"`:                    "lacks publisher",
		`"title":"The quay"`:                       "lacks title", // the article's is made of the name of its file
		`"language":"en"`:                          "",
		`"accessed":"2024-03-07"`:                  "", // it is of another copy
	} {
		got, _ := items(t, `[{"title":"","URL":"https://a.example/q",`+in+`}]`)
		if len(got) != 1 {
			t.Fatal(in)
		}
		missing, different := Compare(a, &got[0].Meta)
		s := ""
		for _, d := range missing {
			s += "lacks " + d.Key
		}
		for _, d := range different {
			s += "differs " + d.Key
		}
		if s != want {
			t.Errorf("%s: %q, want %q", in, s, want)
		}
	}
}

func TestPublisher(t *testing.T) {
	const both = `"container-title":"C","publisher":"P"`
	for in, want := range map[string]string{
		`"type":"webpage",` + both:               "C",
		`"type":"chapter",` + both:               "P",
		`"type":"report","publisher":"P"`:        "P",
		`"type":"legal_case","authority":"A"`:    "A",
		`"type":"chapter","container-title":"C"`: "",
	} {
		got, _ := items(t, `[{"title":"x",`+in+`}]`)
		if len(got) != 1 || got[0].Meta.Publisher.Value != want {
			t.Errorf("%s: %+v, want %q", in, got, want)
		}
	}
}

func TestBrokenFiles(t *testing.T) {
	for in, want := range map[string]string{
		``:                                  "0 l.json:1:1 the file ends too early",
		`[{"title":"x"}`:                    "1 l.json:1:15 the file ends too early",
		"[{\"title\":\"x\"},\n{]":           "1 l.json:2:1 not JSON",
		`[{"title":"x"},7,{"title":"y"}]`:   "2 l.json:1:16 this is not an item",
		`[{"id":1}]`:                        "0 l.json:1:2 the item has neither",
		`{"a":[1],"items":[{"title":"x"}]}`: "1",
		`{"a":[1]}`:                         "0 l.json:1:1 the file is not a list",
		`"x"`:                               "0 l.json:1:1 the file is not a list",
		"\ufeff[{\"title\":\"x\"}]":         "1",
	} {
		got, problems := items(t, in)
		s := strconv.Itoa(len(got))
		for _, p := range problems {
			s += " " + p.Path + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Col) + " " + p.Message
		}
		if !strings.HasPrefix(s, want) || len(problems) > 1 {
			t.Errorf("%s: got %s, want %s", in, s, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`[{"title":"x","issued":{"date-parts":[["2024",3]],"circa":1},"author":[{"family":"a"}],"file":["a"],"DOI":"10.1/x"}]`)
	f.Add(`{"items":[{"title":1,"URL":"http://a"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		got, problems := Parse(diag.Source{Path: "l.json", Text: text})
		for _, i := range got {
			for _, k := range i.Meta.Keys() {
				if k.Value != meta.Clean(k.Value) {
					t.Errorf("%s is %q", k.Name, k.Value)
				}
			}
			if d := i.Meta.Date.Value; d != "" {
				if _, err := edtf.Parse(d); err != nil {
					t.Errorf("%q: %v", d, err)
				}
			}
		}
		for _, p := range problems {
			if p.Line < 1 || p.Col < 1 {
				t.Errorf("%+v", p)
			}
		}
	})
}
