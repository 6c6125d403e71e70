package proposition

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// said returns a statement with content, and a sentence of parts: "[source]",
// "[name: Ana Silva]", "{he}" for an open pronoun, "[words]" of the program, and
// words of the article, which must be in the content.
func said(source *dossier.Source, content string, parts ...string) *dossier.Statement {
	a := &dossier.Article{Prose: content}
	s := &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Source: source, Content: []span.Span{{Start: 0, End: len(content)}}}
	at := 0
	for _, p := range parts {
		inner := strings.Trim(p, "[]{}")
		var part dossier.Part
		switch name, isName := strings.CutPrefix(inner, "name: "); {
		case isName:
			part = dossier.Part{Entity: &dossier.Entity{Name: name}}
		case strings.HasPrefix(p, "[source"):
			part = dossier.Part{Source: true, Text: strings.TrimPrefix(inner, "source")}
		case p[0] == '[':
			part = dossier.Part{Text: inner}
		default:
			k := strings.Index(content[at:], inner) + at
			part = dossier.Part{Span: span.Span{Start: k, End: k + len(inner)}, Open: p[0] == '{'}
			at = part.Span.End
		}
		s.Sentence = append(s.Sentence, part)
	}
	return s
}

func TestSentence(t *testing.T) {
	silva := &dossier.Source{Words: "She", Entity: &dossier.Entity{Name: "Ana Silva"}}
	for _, test := range []struct {
		name, want string
		s          *dossier.Statement
		ok         bool
	}{
		{"a clause", "The port is shut", said(silva, "that the port is shut", "the port is shut"), true},
		{"a quoted clause", "The port is shut", said(silva, "“the port is shut", "“the port is shut"), true},
		{"quoted words", "The port is “a ruin”", said(silva, "the port is “a ruin”", "the port is “a ruin”"), true},
		{"half of a quotation", "The port is a ruin", said(silva, "the port is “a ruin", "the port is “a ruin"), true},
		{"halves of two quotations", "The port is a ruin and the quay is a risk", said(silva, "the port is a ruin\" and \"the quay is a risk", "the port is a ruin\" and \"the quay is a risk"), true},
		{"two quotations", "The port is \"a ruin\" and the quay (\"old\") is \"a risk\"", said(silva, "the port is \"a ruin\" and the quay (\"old\") is \"a risk\"", "the port is \"a ruin\" and the quay (\"old\") is \"a risk\""), true},
		{"a number in quotation marks", "The quay (\"2 years old\") is shut", said(silva, "the quay (\"2 years old\") is shut", "the quay (\"2 years old\") is shut"), true},
		{"an open pronoun that is no join", "That was a ruin", said(silva, "that was a ruin", "{that}", "was a ruin"), false},
		{"a pronoun with a name", "[Ana Silva] left", said(silva, "she left", "[name: Ana Silva]", "left"), true},
		{"the name of a body with its genitive", "[United Ports’] office is shut", said(&dossier.Source{Words: "The United Ports", Entity: &dossier.Entity{Name: "United Ports", Kind: dossier.Organization}}, "its office is shut", "[source’s]", "office is shut"), true},
		{"a person's name with its genitive", "[Ana Torres’s] office is shut", said(&dossier.Source{Words: "Torres", Entity: &dossier.Entity{Name: "Ana Torres", Kind: dossier.Person}}, "her office is shut", "[source’s]", "office is shut"), true},
		{"an open pronoun", "She left", said(silva, "she left", "{she}", "left"), false},
		{"words of the program together", "[Ana Silva is] away", said(silva, "am away", "[source]", "[is]", "away"), true},
		{"words of the program at the beginning", "[There should be] an inquiry", said(silva, "an inquiry", "[there should be]", "an inquiry"), true},
		{"the speaker before a sentence", "[Ana Silva:] We left", said(silva, "We left", "[source:]", "We left"), true},
		{"a source without a name", "[The mayor will] leave", said(&dossier.Source{Words: "the mayor"}, "to leave", "[source will]", "leave"), true},
		{"a source that is a pronoun", "To leave", said(&dossier.Source{Words: "He"}, "to leave", "[source will]", "leave"), false},
		{"no source", "To leave", said(nil, "to leave", "[source will]", "leave"), false},
		{"a fragment", "To leave", said(silva, "to leave"), false},
	} {
		if got, ok := Sentence(words.English(), test.s); got != test.want || ok != test.ok {
			t.Errorf("%s: %q, %t, want %q, %t", test.name, got, ok, test.want, test.ok)
		}
	}
}

// What an editor marked is a proposition as it is.
func TestSentenceOfAnEditor(t *testing.T) {
	s := said(nil, "to leave")
	if IsProposition(s) {
		t.Error("a fragment that was found is a proposition")
	}
	s.Origin = dossier.Editor
	if got, ok := Sentence(words.English(), s); !ok || !IsProposition(s) || got != "To leave" {
		t.Errorf("%q, %t", got, ok)
	}
}

// What somebody is urged to do is not done: the sentence says "should" in the place of "to".
func TestStatedIn(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		content string
		parts   []string
		want    stated
	}{
		{"the crew to leave", []string{"the crew", "[should]", "leave"}, stated{"should", 9}},
		{"the crew not to leave", []string{"the crew", "[should not]", "leave"}, stated{"should", 9}},
		{"the crew had left", []string{"the crew had left"}, stated{}},
		{"to leave", []string{"[source will]", "leave"}, stated{}},
	} {
		s := said(nil, test.content, test.parts...)
		for i := range s.Sentence {
			if p := &s.Sentence[i]; p.Text != "" && !p.Source {
				p.Span = span.Span{Start: 9, End: 11}
			}
		}
		if got := r.statedIn(s); got != test.want {
			t.Errorf("%s: %+v", test.content, got)
		}
	}
}

// What somebody is urged to do may be what another says should be or will be, and not what is so.
func TestUrges(t *testing.T) {
	urged := &meaning{urged: true, form: obliged}
	for _, test := range []struct {
		name string
		with *meaning
		want bool
	}{
		{"the crew had left", &meaning{}, true},
		{"the crew had to leave", &meaning{form: obliged}, false},
		{"the crew will leave", &meaning{form: future}, false},
		{"the crew plan to leave", &meaning{form: embedded}, false},
		{"urged the crew to leave", &meaning{urged: true}, false},
	} {
		if got := urged.urges(test.with); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
	if (&meaning{}).urges(urged) {
		t.Error("what is so urges")
	}
}
