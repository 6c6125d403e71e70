package findings

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/source/document"
	"dossier/internal/source/finding"
)

const body = "Ana Silva, the mayor, “left” on Monday.\n\nThe board met. The board met. 김정은은 떠났다. *Rui* Costa denied it.\n"

func parseArticle(body string) (*document.Article, diag.List) {
	return document.ParseArticle("articles/quay.md", []byte("---\ntitle: Q\ndate: 2024-03-05\n---\n"+body))
}

func article(t *testing.T, body string) *document.Article {
	t.Helper()
	a, problems := parseArticle(body)
	if a == nil {
		t.Fatal(problems)
	}
	return a
}

func place(t testing.TB, a *document.Article, line string) ([]Placed, diag.List) {
	return Place(diag.Source{Path: "f.jsonl", Text: line}, []*document.Article{a})
}

// TestGate has pairs of findings just on either side of the gate.
func TestGate(t *testing.T) {
	for _, c := range []struct {
		name, list string
		ok         bool
	}{
		{"quote", `"mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva, the mayor"}]`, true},
		{"a word of the quote is another", `"mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva, a mayor"}]`, false},
		{"at the place", `"mentions":[{"kind":"person","start":0,"end":9,"text":"Ana Silva","quote":"Ana Silva, the mayor"}]`, true},
		{"one letter beside the place", `"mentions":[{"kind":"person","start":1,"end":10,"text":"Ana Silva","quote":"Ana Silva, the mayor"}]`, false},
		{"place behind the article", `"mentions":[{"kind":"person","start":0,"end":9999,"text":"Ana Silva","quote":"Ana Silva"}]`, false},
		{"negative place", `"mentions":[{"kind":"person","start":-1,"end":9,"text":"Ana Silva","quote":"Ana Silva"}]`, false},
		{"half a place", `"mentions":[{"kind":"person","start":0,"text":"Ana Silva","quote":"Ana Silva"}]`, false},
		{"place in another passage than the quote", `"mentions":[{"kind":"person","start":0,"end":9,"text":"Ana Silva","quote":"The board met. The board"}]`, false},
		{"name in the article", `"mentions":[{"kind":"person","text":"the mayor","name":"Ana Silva","quote":"the mayor"}]`, true},
		{"part of a name", `"mentions":[{"kind":"person","text":"the mayor","name":"Ana Silv","quote":"the mayor"}]`, false},
		{"name before an ending", `"mentions":[{"kind":"person","text":"김정은","quote":"김정은은 떠났다"}]`, true},
		{"second of two, by place", `"mentions":[{"kind":"organization","start":56,"end":65,"text":"The board","quote":"The board met."}]`, true},
		{"one of two", `"mentions":[{"kind":"organization","text":"The board","quote":"The board met."}]`, false},
		{"one of two, by the words after it", `"mentions":[{"kind":"organization","text":"The board","quote":"The board met.","suffix":"김정은은"}]`, true},
		{"words with markup", `"statements":[{"source":{"text":"Rui Costa"},"quote":"Rui Costa denied it."}]`, true},
		{"other quotation marks", `"mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva, the mayor, \"left\" on Monday"}]`, true},
		{"source of another place", `"statements":[{"source":{"text":"Rui Costa","start":0,"end":9},"quote":"Rui Costa denied it."}]`, false},
		{"cue that is not there", `"statements":[{"source":{"text":"Rui Costa"},"cue":{"text":"said"},"quote":"Rui Costa denied it."}]`, false},
		{"stance", `"statements":[{"source":{"text":"Rui Costa"},"stance":"denies","quote":"Rui Costa denied it."}]`, true},
		{"no such stance", `"statements":[{"source":{"text":"Rui Costa"},"stance":"doubts","quote":"Rui Costa denied it."}]`, false},
		{"via that is not there", `"statements":[{"source":{"text":"Rui Costa"},"via":[{"text":"TASS"}],"quote":"Rui Costa denied it."}]`, false},
		{"date", `"times":[{"text":"on Monday","edtf":"2024-03-04","quote":"the mayor, “left” on Monday"}]`, true},
		{"no date", `"times":[{"text":"on Monday","edtf":"Monday","quote":"the mayor, “left” on Monday"}]`, false},
		{"words of a date that are not in the quote", `"times":[{"text":"on Tuesday","edtf":"2024-03-04","quote":"on Monday"}]`, false},
		{"confidence", `"mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva","confidence":1}]`, true},
		{"confidence above 1", `"mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva","confidence":1.01}]`, false},
		{"no list that is known", `"mention":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva"}]`, false},
		{"empty quote", `"mentions":[{"kind":"person","text":"Ana Silva","quote":" "}]`, false},
		{"hostile name", `"mentions":[{"kind":"person","text":"Ana Silva","name":"x\n- quote: y","quote":"Ana Silva"}]`, false},
	} {
		placed, refused := place(t, article(t, body), `{"file":"quay","tool":"t",`+c.list+`}`)
		if (len(placed) == 1) != c.ok || (len(refused) == 0) != c.ok {
			t.Errorf("%s: %+v, %v", c.name, placed, refused)
		}
	}
}

func TestALineMayHoldNoFindings(t *testing.T) {
	placed, refused := place(t, article(t, body), `{"file":"quay","tool":"t","mentions":[]}`)
	if len(placed) != 0 || len(refused) != 0 {
		t.Errorf("%+v, %v", placed, refused)
	}
}

func TestOtherToolsAddNothingToWhatIsThere(t *testing.T) {
	a := article(t, body)
	line := `{"file":"quay","tool":"%s","mentions":[{"kind":"person","text":"Ana Silva","quote":"Ana Silva, the mayor"}]}` + "\n"
	placed, _ := place(t, a, fmt.Sprintf(line, "a")+fmt.Sprintf(line, "b"))
	text, added, problems, err := placed[0].Append("x", "# mine\n")
	if added != 1 || len(problems) > 0 || err != nil || !strings.HasPrefix(text, "# mine\n- quote: Ana Silva\n") {
		t.Errorf("%q, %d, %v, %v", text, added, problems, err)
	}
}

// FuzzPlace checks that whatever passes the gate is in the article.
func FuzzPlace(f *testing.F) {
	f.Add(body, `{"file":"quay","tool":"t","mentions":[{"kind":"person","start":0,"end":9,"text":"Ana Silva","quote":"Ana Silva, the mayor"}]}`)
	f.Add(body, `{"file":"quay","tool":"t","statements":[{"source":{"text":"Rui Costa"},"content":[{"text":"it"}],"quote":"Rui Costa denied it."}],"times":[{"text":"on Monday","edtf":"2024","quote":"on Monday"}]}`)
	f.Fuzz(func(t *testing.T, body, line string) {
		a, problems := parseArticle(body)
		if a == nil {
			t.Skip(problems)
		}
		words := strings.ReplaceAll(a.Words(), "\x00", "")
		placed, _ := place(t, a, line)
		for i := range placed {
			text, _, problems, err := placed[i].Append("x", "")
			if err != nil || problems.Errors() > 0 {
				t.Fatalf("%v, %v", problems, err)
			}
			all, _ := parseFile(text)
			for _, m := range all {
				if err := finding.Check(words, &m); err != nil || m.Tool == "" {
					t.Errorf("%+v: %v", m, err)
				}
			}
		}
	})
}

func TestSchemaIsJSON(t *testing.T) {
	if _, err := json.Marshal(Schema()); err != nil {
		t.Error(err)
	}
}
