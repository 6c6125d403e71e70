package permalink

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// The border is between 40 bytes and 41. What is cut keeps whole words, and whole letters
// of a word that is too long.
func TestLongNamesAreCut(t *testing.T) {
	for _, test := range []struct{ name, slug, want string }{
		{"forty bytes", strings.Repeat("board-", 6) + "vote", strings.Repeat("board-", 6) + "vote"},
		{"one more", strings.Repeat("board-", 6) + "votes", "board-board-board-xj77vnwz"},
		{"the words end before", "harbour-masters-opposition-to-the-new-quay-grows", "harbour-masters-"},
		{"one long word", strings.Repeat("가", 14), strings.Repeat("가", 6) + "-"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := named(test.slug)
			if whole := len(test.slug) <= longestName; whole && got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if !strings.HasPrefix(got, test.want) || len(test.slug) > longestName && len(got)-strings.LastIndexByte(got, '-') != nameDigits+1 {
				t.Errorf("got %q, want %q and a hash", got, test.want)
			}
		})
	}
}

// Slugs that begin alike have pages of their own.
func TestCutNamesDiffer(t *testing.T) {
	const slug = "the-board-would-vote-on-the-new-quay-next-week"
	a, b := &dossier.Article{Slug: slug}, &dossier.Article{Slug: slug + "s"}
	if Article(a) == Article(b) {
		t.Errorf("both are at %s", Article(a))
	}
}

// A link leads to the name of the page, also from the page itself.
func TestLinksToCutNames(t *testing.T) {
	a := &dossier.Article{Slug: "the-board-would-vote-on-the-new-quay-next-week"}
	for _, from := range []string{"index.html", "people/3f/x.html", Article(a)} {
		if got, want := ToArticle(from, a), Relative(from, Article(a)); got != want {
			t.Errorf("from %s: %s, want %s", from, got, want)
		}
	}
}
