package claim

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
)

// Claims of one slug get the lowest numbers that are free, whatever slugs have
// numbers already.
func TestSlugsAreNumbered(t *testing.T) {
	g := gatherer{bySlug: map[string]*dossier.Claim{}, numbers: map[string]int{}}
	var got []string
	for _, slug := range []string{"a-3", "a", "a", "a", "b", "a-4", "a", "b", "a-3"} {
		c := &dossier.Claim{Slug: slug}
		g.add(c)
		got = append(got, c.Slug)
	}
	want := []string{"a-3", "a", "a-2", "a-4", "b", "a-4-2", "a-5", "b-2", "a-3-2"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
