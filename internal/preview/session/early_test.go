package session

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/resolve"
	"dossier/internal/text/whitespace"
)

const earlyFront = "---\ntitle: T\ndate: 2024-03-05\n---\n"

const earlyText = `Harbour master Lena Okoye said on Tuesday that the quay would close on 9 May 2025.

Deputy minister Ivo Marek denied that the ship Aurora had sunk off Novoport on 3 March 2024. "It is true," Okoye told the Gazette.
`

// numbers finds the numbers of statements and the source after each.
var numbers = regexp.MustCompile(`<sup.*?</sup>|<span class="sidenote.*?(?:↩</a>|<a class="here"[^>]*></a>)</span>`)

// The early page has the new text whatever was edited, and is that of the whole
// draft where nothing of what was found is concerned.
func TestEarlyPageIsTheNewOne(t *testing.T) {
	t.Parallel()
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
			t.Parallel()
			dir := content(t, map[string]string{"articles/a.md": earlyFront + earlyText, "articles/b.md": earlyFront + "Lena Okoye left Novoport."})
			var early []*Draft
			s := New(Options{Options: pipeline.Options{Content: dir}, Early: func(d *Draft) { early = append(early, d) }})
			s.earlyAfter = 0
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
				if p != "articles/e4/a.html" && first[p] != text {
					t.Errorf("%s is not as it was before", p)
				}
			}
			got := first["articles/e4/a.html"]
			text := numbers.ReplaceAllString(got, "")
			if words := whitespace.Collapse(visible(t, text)); !strings.Contains(words, whitespace.Collapse(now)) {
				t.Errorf("the new text is not on the early page: %s", words)
			}
			if name == "paragraph in front" && got != after["articles/e4/a.html"] {
				t.Errorf("the early page is not that of the whole draft:\n%s\nwant\n%s", got, after["articles/e4/a.html"])
			}
		})
	}
}

func TestEarlyPagesAreOfEditedArticlesOnly(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"articles/a.md": earlyFront + "Text.", "articles/b.md": earlyFront + "Text."})
	var early *Draft
	s := New(Options{Options: pipeline.Options{Content: dir}, Early: func(d *Draft) { early = d }})
	s.earlyAfter = 0
	update := func(c Changes, want ...string) {
		t.Helper()
		early = nil
		if _, err := s.Update(context.Background(), c); err != nil {
			t.Fatal(err)
		}
		var got []string
		if early != nil {
			got = slices.Sorted(maps.Keys(early.early))
		}
		if !slices.Equal(got, want) {
			t.Errorf("early pages %q, want %q", got, want)
		}
	}
	update(Changes{All: true})
	write(t, filepath.Join(dir, "articles/c.md"), earlyFront+"New.")
	update(Changes{Content: []string{"articles/c.md"}})
	write(t, filepath.Join(dir, "articles/a.md"), earlyFront+"One.")
	write(t, filepath.Join(dir, "articles/b.md"), earlyFront+"Two.")
	update(Changes{Content: []string{"articles/a.md", "articles/b.md"}}, "articles/e4/a.html", "articles/e7/b.html")
	write(t, filepath.Join(dir, "dossier.yaml"), "title: X\n")
	update(Changes{Content: []string{"dossier.yaml"}})
	var many Changes
	for i := range maxEarlyArticles + 1 {
		name := fmt.Sprintf("articles/m%d.md", i)
		many.Content = append(many.Content, name)
		write(t, filepath.Join(dir, name), earlyFront+"One.")
	}
	update(many)
	for _, name := range many.Content {
		write(t, filepath.Join(dir, name), earlyFront+"Two.")
	}
	update(many) // a branch was switched
}

// TestArticleThatIsEditedWhileAllIsResolved shows at once, beside the one that was
// edited before, and its text does not go away when that is resolved.
func TestArticleThatIsEditedWhileAllIsResolved(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"articles/a.md": earlyFront + "Text.", "articles/b.md": earlyFront + "Text."})
	queue, drafts := NewQueue(), make(chan *Draft, 10)
	s := New(Options{Options: pipeline.Options{Content: dir}, Queue: queue, Early: func(d *Draft) { drafts <- d }})
	s.earlyAfter = 0
	update := func() *Draft {
		t.Helper()
		c, ok := queue.Wait(context.Background())
		d, err := s.Update(context.Background(), c)
		if !ok || err != nil {
			t.Fatal(err)
		}
		return d
	}
	shows := func(d *Draft, name, words string) {
		t.Helper()
		if b, err := d.Render(name); err != nil || !strings.Contains(string(b), words) {
			t.Errorf("%s does not show %q: %v", name, words, err)
		}
	}
	edit := func(name, words string) {
		t.Helper()
		write(t, filepath.Join(dir, name), earlyFront+words)
		queue.Add(Changes{Content: []string{name}})
	}
	queue.Add(Changes{All: true})
	update()
	edit("articles/a.md", "The ferry.")
	s.resolve = func(in resolve.Input) (*dossier.Dossier, diag.List) {
		first := <-drafts
		shows(first, "articles/e4/a.html", "The ferry.")
		edit("articles/b.md", "The quay.")
		second := <-drafts
		shows(second, "articles/e4/a.html", "The ferry.")
		shows(second, "articles/e7/b.html", "The quay.")
		return s.o.Resolve(in)
	}
	d := update()
	shows(d, "articles/e4/a.html", "The ferry.")
	shows(d, "articles/e7/b.html", "The quay.")
	if b, err := d.Render("print.html"); err != nil || strings.Contains(string(b), "The quay.") {
		t.Errorf("all was resolved already: %v", err)
	}
	s.resolve = s.o.Resolve
	got := outcomeOf(update(), nil)
	if want := outcomeOf(New(Options{Options: pipeline.Options{Content: dir}}).Update(context.Background(), Changes{All: true})); !reflect.DeepEqual(got, want) {
		t.Error("in the end it is not what a clean build gives")
	}
}

// TestEarlyPageAfterAnotherTheme: a draft that only has another theme has not been
// resolved, which says nothing of how long that takes.
func TestEarlyPageAfterAnotherTheme(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"articles/a.md": earlyFront + earlyText})
	early := 0
	s := New(Options{Options: pipeline.Options{Content: dir}, Early: func(*Draft) { early++ }})
	update := func(c Changes) {
		if _, err := s.Update(context.Background(), c); err != nil {
			t.Fatal(err)
		}
	}
	update(Changes{All: true})
	s.resolveTime = minResolveTime
	update(Changes{Theme: true})
	write(t, filepath.Join(dir, "articles/a.md"), earlyFront+"Another text.")
	update(Changes{Content: []string{"articles/a.md"}})
	if early != 1 {
		t.Errorf("%d early drafts, want 1", early)
	}
}
