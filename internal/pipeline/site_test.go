package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"testing"
)

func TestRenderOfAMissingFile(t *testing.T) {
	t.Parallel()
	site, _, err := PlanSite(context.Background(), Options{Content: example})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"none.html", "", "../run.go", "media/../index.html", "media/none"} {
		if _, err := site.Render(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestRenderMakesTheFilesThatAreWritten(t *testing.T) {
	t.Parallel()
	site, _, err := PlanSite(context.Background(), Options{Content: example})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files(t, run(t, example)) {
		if name == ".dossier-manifest" {
			continue
		}
		if got, err := site.Render(name); err != nil || string(got) != want {
			t.Errorf("%s differs: %v", name, err)
		}
	}
}

func TestSpreadMeetsEveryNumberOnce(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 2, 100, 7918, 7919, 7920, 2 * 7919} {
		seen := make([]bool, n)
		for i := range n {
			if j := spread(i, n); seen[j] {
				t.Fatalf("%d of %d comes twice", j, n)
			} else {
				seen[j] = true
			}
		}
	}
}
