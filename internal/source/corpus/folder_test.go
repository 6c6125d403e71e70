package corpus_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"dossier/internal/source/corpus"
)

// edits makes random changes to a folder. It returns the paths that changed.
func edits(t *testing.T, dir string, r *rand.Rand) []string {
	at := func(p string) string { return filepath.Join(dir, filepath.FromSlash(p)) }
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	folders := []string{"articles", "articles/a", "articles/a/b", "people", "media", "pages", "pages/deep", "strange", "articles/.hidden"}
	names := []string{"one.md", "two.txt", "ONE.md", "three.md", "odd.xyz", "four~", "a"}
	texts := []string{"", "Text.", "# T\n\nText.", "---\ntitle: T\ndate: 2024-03-05\n---\nText.", "---\nname: N\nimage: media/one.md\n---\n", "---\nhalf: ", "---\ntitle: ["}
	p := folders[r.IntN(len(folders))] + "/" + names[r.IntN(len(names))]
	switch r.IntN(10) {
	default:
		if os.MkdirAll(filepath.Dir(at(p)), 0o777) != nil || os.WriteFile(at(p), []byte(texts[r.IntN(len(texts))]), 0o666) != nil {
			return nil // a file blocks a folder, or the other way round
		}
		return []string{p}
	case 0, 1:
		if os.RemoveAll(at(p)) != nil {
			return nil // a file has the name of the folder
		}
		return []string{p}
	case 2:
		from, to := folders[r.IntN(len(folders))], folders[r.IntN(len(folders))]
		if os.Rename(at(from), at(to)) != nil {
			return nil
		}
		return []string{from, to}
	case 3:
		_ = os.RemoveAll(at(folders[r.IntN(len(folders))])) // it may not exist
		return []string{"."}
	case 4:
		must(os.WriteFile(at("dossier.yaml"), []byte(fmt.Sprintf("title: T%d\n", r.IntN(9))), 0o666))
		return []string{"dossier.yaml"}
	case 5:
		if r.IntN(4) > 0 || os.Symlink(at("articles"), at("media/link")) != nil {
			return nil
		}
		return []string{"media/link"}
	}
}

// TestFolderReadAgainIsAsReadAnew checks that, after any edits, a folder that was
// read before gives the same result as one that was not.
func TestFolderReadAgainIsAsReadAnew(t *testing.T) {
	seeds := uint64(20)
	if testing.Short() {
		seeds = 2
	}
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 1))
		dir := t.TempDir()
		f := corpus.At(dir)
		for n := range 120 {
			changed := edits(t, dir, r)
			if r.IntN(3) == 0 {
				changed = append(changed, edits(t, dir, r)...)
			}
			if n == 0 || r.IntN(10) == 0 {
				changed = nil
			} else if changed == nil {
				changed = []string{}
			}
			c, problems, news := f.Read(changed)
			want, wantProblems := corpus.Read(dir)
			if !reflect.DeepEqual(problems, wantProblems) {
				t.Fatalf("seed %d, edit %d %q: problems\n%v, want\n%v", seed, n, changed, problems, wantProblems)
			}
			if !reflect.DeepEqual(c, want) {
				t.Fatalf("seed %d, edit %d %q: %+v, want %+v", seed, n, changed, c, want)
			}
			if len(changed) == 0 && changed != nil && news {
				t.Fatalf("seed %d, edit %d: news where nothing changed", seed, n)
			}
		}
	}
}

func TestFolderTellsNews(t *testing.T) {
	dir := t.TempDir()
	write := func(p, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(p)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, p), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("articles/a.md", "---\ntitle: A\n---\nText.")
	write("media/a.txt", "x")
	f := corpus.At(dir)
	first, problems, news := f.Read(nil)
	if !news || len(problems) != 1 {
		t.Fatalf("news %v, problems %v", news, problems)
	}
	write("articles/a.md", "---\ntitle: A\n---\nText.") // the same again
	same, problems, news := f.Read([]string{"articles/a.md"})
	if news || len(problems) != 1 || same.Articles[0] != first.Articles[0] {
		t.Errorf("news %v, problems %v after a save of the same bytes", news, problems)
	}
	if _, _, news = f.Read(nil); news {
		t.Error("news where nothing happened")
	}
	write("media/a.txt", "xy")
	if _, _, news = f.Read([]string{"media/a.txt"}); !news {
		t.Error("no news of a picture")
	}
	write("articles/a.md", "---\ntitle: B\n---\nText.")
	if _, _, news = f.Read(nil); !news {
		t.Error("no news of an article")
	}
	if err := os.Rename(dir, dir+"-away"); err != nil {
		t.Fatal(err)
	}
	if c, problems, news := f.Read(nil); c != nil || len(problems) != 1 || !news {
		t.Errorf("a folder that is gone: %v, %v, %v", c, problems, news)
	}
	if _, _, news := f.Read(nil); news {
		t.Error("news where the folder is still gone")
	}
	if err := os.Rename(dir+"-away", dir); err != nil {
		t.Fatal(err)
	}
	if c, _, news := f.Read([]string{}); c == nil || !news {
		t.Error("a folder that came back is not read")
	}
}
