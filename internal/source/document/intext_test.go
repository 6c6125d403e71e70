package document

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/dossier"
)

const marked = `---
title: Ships
date: 2023-09-13
---
The [[Ana Peña|chair]] and [[people/bo|Bo]] said [[ships]{highlight=yes} left
[on Tuesday]{date=2023-09-12}]{claim=departure by=ana-pena stance=denies via=a via="b c"
credibility=3}. %%[x]{date=1}%%

> [!note] [[Cy]]
`

func TestMarksInTheText(t *testing.T) {
	a, problems := ParseArticle("articles/a.md", []byte(marked))
	if a == nil || len(problems) > 0 {
		t.Fatalf("article %v, problems %v", a, problems)
	}
	words := []string{"chair", "Bo", "ships]{highlight=yes} left\n[on Tuesday", "ships", "on Tuesday"}
	if len(a.Annotations) != len(words) {
		t.Fatalf("%d marks: %+v", len(a.Annotations), a.Annotations)
	}
	origins := []string{"[[Ana Peña|chair]]", "[[people/bo|Bo]]", "credibility=3}", "[ships]{highlight=yes}", "[on Tuesday]{date=2023-09-12}"}
	for i, m := range a.Annotations {
		if got := m.Span.Text(a.Body); got != words[i] {
			t.Errorf("mark %d is on %q, want %q", i, got, words[i])
		}
		if got := m.Location.Span.Text(marked); !strings.HasSuffix(got, origins[i]) || m.Location.Source.Text != marked {
			t.Errorf("mark %d comes from %q", i, got)
		}
	}
	if m := a.Annotations[0]; m.Entity != "Ana Peña" || m.Location.At("entity").Text(marked) != "Ana Peña" {
		t.Errorf("%+v", m)
	}
	if m := a.Annotations[1]; m.Person != "bo" || m.Entity != "" || m.Location.At("person").Text(marked) != "people/bo" {
		t.Errorf("%+v", m)
	}
	m := a.Annotations[2]
	if m.Claim != "departure" || m.By != "ana-pena" || m.Stance == nil || *m.Stance != dossier.Denies || strings.Join(m.Via, "|") != "a|b c" || m.Credibility.Value != "3" {
		t.Errorf("%+v", m)
	}
	if got := m.Location.At("stance").Text(marked); got != "denies" {
		t.Errorf("the stance is at %q", got)
	}
	if !a.Annotations[3].Highlight || a.Annotations[4].Date.String() != "2023-09-12" {
		t.Errorf("%+v", a.Annotations[3:])
	}
	for _, not := range []string{"[", "]", "{", "}", "%", "Cy", "people"} {
		if strings.Contains(a.Prose, not) {
			t.Errorf("%q is in the prose %q", not, a.Prose)
		}
	}
}

func TestPlainTextHasNoMarks(t *testing.T) {
	const body = "A title\n\n[[Bo]] [left]{date=2023} %%at night%%.\n"
	a, problems := ParseArticle("articles/2023-09-12-a.txt", []byte(body))
	if a == nil || len(problems) > 0 || len(a.Annotations) > 0 || a.Prose != body {
		t.Errorf("article %+v, problems %v", a, problems)
	}
}

func TestProblemsOfMarksKeepAnArticleOut(t *testing.T) {
	for _, c := range []struct{ body, code string }{
		{"[a]{date=soon}", "bad-date"},
		{"[a]{dat=2023}", "unknown-key"},
		{"[a]{stance=denies}", "mark-without-statement"},
		{"[a]{highlight=no}", "empty-mark"},
		{"[a]{date=2023 date=2024}", "wrong-type"},
		{`[a]{note="b}`, "bad-attributes"},
	} {
		a, problems := ParseArticle("articles/2023-09-12-a.md", []byte("# T\n\n"+c.body+"\n"))
		if a != nil || len(problems) != 1 || problems[0].Code != c.code || problems[0].Line != 3 {
			t.Errorf("%s: article %v, problems %+v", c.body, a, problems)
		}
	}
}

// FuzzMarks checks that annotations lie within the body and begin and end between
// characters, whatever the text.
func FuzzMarks(f *testing.F) {
	f.Add(marked)
	f.Add("# A [[b#c|d]] [e [f]{person=\"g \\\" h\"}]{place=i}\n\n> [!j] [k]{date=2023}\n")
	f.Add("[a]{date=2023-09-12 via=b via=c by=\"d\ne\"} [![f](g)]{note=h} [[i]]{reject=person}")
	f.Fuzz(func(t *testing.T, text string) {
		a, _ := ParseArticle("articles/2023-09-12-a.md", []byte(text))
		if a == nil {
			return
		}
		if len(a.Prose) != len(a.Body) {
			t.Fatalf("prose has %d bytes, body %d", len(a.Prose), len(a.Body))
		}
		for i, m := range a.Annotations {
			if m.Span.Empty() || m.Span.Start < 0 || m.Span.End > len(a.Body) || !utf8.ValidString(m.Span.Text(a.Body)) {
				t.Errorf("mark on %v of %d bytes", m.Span, len(a.Body))
			}
			if i > 0 && m.Span.Start < a.Annotations[i-1].Span.Start {
				t.Errorf("%v comes behind %v", m.Span, a.Annotations[i-1].Span)
			}
			if m.IsEmpty() {
				t.Errorf("a mark says nothing: %+v", m)
			}
			for key, at := range m.Location.Keys {
				if at.Start < m.Location.Span.Start || at.End > m.Location.Span.End {
					t.Errorf("%s stands at %v, its mark at %v", key, at, m.Location.Span)
				}
			}
		}
	})
}
