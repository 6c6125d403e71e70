package build

import (
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dossier/internal/span"
)

const earlyFront = "---\ntitle: T\ndate: 2024-03-05\n---\n"

const earlyText = `Harbour master Lena Okoye said on Tuesday that the quay would not hold until May 2025.

Deputy minister Ivo Marek denied that the ship Aurora had sunk off Novoport on 3 March 2024. "It is true," Okoye told the Gazette.
`

// numbers finds the numbers of statements, and who says them, which stands behind.
var numbers = regexp.MustCompile(`<sup.*?</sup>|<span class="sidenote.*?↩</a></span>`)

// The early page has the new text whatever was edited, and is that of the whole
// draft where nothing of what was found is concerned.
func TestEarlyPageIsTheNewOne(t *testing.T) {
	for name, now := range map[string]string{
		"word in a sentence":  strings.Replace(earlyText, "the quay", "the old quay", 1),
		"paragraph in front":  "Nobody was there.\n\n" + earlyText,
		"words taken out":     strings.Replace(earlyText, "said on Tuesday that", "said that", 1),
		"a name torn":         strings.Replace(earlyText, "Ivo Marek", "Ivan Mark", 1),
		"all of it another":   "Something else.\n",
		"end of it cut":       earlyText[:90],
		"what is said longer": strings.Replace(earlyText, "had sunk off", "had sunk at night off", 1),
	} {
		t.Run(name, func(t *testing.T) {
			dir := content(t, map[string]string{"articles/a.md": earlyFront + earlyText, "articles/b.md": earlyFront + "Lena Okoye left Novoport."})
			var early []*Draft
			s := NewSession(Options{Content: dir, Early: func(d *Draft) { early = append(early, d) }})
			s.hasty = true
			update := func(c Changes) map[string]string {
				d, err := s.Update(context.Background(), c)
				if err != nil {
					t.Fatal(err)
				}
				return outcomeOf(d, err).Files
			}
			before := update(Changes{All: true})
			write(t, filepath.Join(dir, "articles/a.md"), earlyFront+now)
			after := update(Changes{Content: []string{"articles/a.md"}})
			if len(early) != 1 {
				t.Fatalf("%d early drafts, want 1", len(early))
			}
			first := outcomeOf(early[0], nil).Files
			for p, text := range before {
				if p != "articles/a.html" && first[p] != text {
					t.Errorf("%s is not as it was before", p)
				}
			}
			got := first["articles/a.html"]
			text := numbers.ReplaceAllString(got, "")
			if words := strings.Join(strings.Fields(visible(t, text)), " "); !strings.Contains(words, strings.Join(strings.Fields(now), " ")) {
				t.Errorf("the new text is not on the early page: %s", words)
			}
			if name == "paragraph in front" && got != after["articles/a.html"] {
				t.Errorf("the early page is not that of the whole draft:\n%s\nwant\n%s", got, after["articles/a.html"])
			}
		})
	}
}

func TestEarlyPageIsOfOneEditedArticleOnly(t *testing.T) {
	dir := content(t, map[string]string{"articles/a.md": earlyFront + "Text.", "articles/b.md": earlyFront + "Text."})
	s := NewSession(Options{Content: dir, Early: func(*Draft) { t.Error("an early draft") }})
	s.hasty = true
	update := func(c Changes) {
		if _, err := s.Update(context.Background(), c); err != nil {
			t.Fatal(err)
		}
	}
	update(Changes{All: true})
	write(t, filepath.Join(dir, "articles/c.md"), earlyFront+"New.")
	update(Changes{Content: []string{"articles/c.md"}})
	write(t, filepath.Join(dir, "articles/a.md"), earlyFront+"One.")
	write(t, filepath.Join(dir, "articles/b.md"), earlyFront+"Two.")
	update(Changes{Content: []string{"articles/a.md", "articles/b.md"}})
	write(t, filepath.Join(dir, "dossier.yaml"), "title: X\n")
	update(Changes{Content: []string{"dossier.yaml"}})
}

// TestEarlyPageAfterAnotherTheme: a draft that only has another theme has not been
// resolved, which says nothing of how long that takes.
func TestEarlyPageAfterAnotherTheme(t *testing.T) {
	dir := content(t, map[string]string{"articles/a.md": earlyFront + earlyText})
	early := 0
	s := NewSession(Options{Content: dir, Early: func(*Draft) { early++ }})
	update := func(c Changes) {
		if _, err := s.Update(context.Background(), c); err != nil {
			t.Fatal(err)
		}
	}
	update(Changes{All: true})
	s.resolving = worthWhile
	update(Changes{Theme: true})
	write(t, filepath.Join(dir, "articles/a.md"), earlyFront+"Another text.")
	update(Changes{Content: []string{"articles/a.md"}})
	if early != 1 {
		t.Errorf("%d early drafts, want 1", early)
	}
}

func TestSpansMoveWithAnEdit(t *testing.T) {
	const old, now = "one two three four", "one two and three four"
	e := editOf(old, now)
	for _, word := range []string{"one", "two", "four", old} {
		at := strings.Index(old, word)
		got, ok := e.move(span.Span{Start: at, End: at + len(word)})
		want := word
		if word == old {
			want = now
		}
		if !ok || got.Text(now) != want {
			t.Errorf("%q becomes %q, %v", word, got.Text(now), ok)
		}
	}
	torn := editOf("one two three", "one 2 three")
	if got, ok := torn.move(span.Span{Start: 2, End: 5}); ok || !got.Empty() {
		t.Errorf("a span that ends in what changed becomes %v", got)
	}
}
