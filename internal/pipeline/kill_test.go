package pipeline

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// childEnv makes the test binary build instead of test: its value is the
// content folder; the site's folder and the store's file follow.
const (
	childEnv   = "DOSSIER_TEST_BUILD"
	childSite  = "DOSSIER_TEST_SITE"
	childStore = "DOSSIER_TEST_STORE"
)

func TestMain(m *testing.M) {
	if content := os.Getenv(childEnv); content != "" {
		limitFiles()
		fmt.Println("begin") // see child
		if _, _, err := Run(context.Background(), killed(content, os.Getenv(childSite), os.Getenv(childStore))); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// killed are the options of builds that are killed. The last build is noted too.
func killed(content, site, store string) Options {
	return Options{Content: content, Site: site, Cache: store, LastBuild: store + ".built"}
}

// A build killed at any moment leaves the old site or the new one, and what
// else it leaves is cleared by the next build.
func TestKilledBuildLeavesOldSiteOrNew(t *testing.T) {
	t.Parallel()
	kills := 180
	if testing.Short() {
		kills = 4
	}
	const article = "---\ntitle: T\ndate: 2024-03-05\n---\nAna Silva said on Monday that Rui Costa had left the port of "
	dirs := [2]string{}
	var want [2]map[string]string
	for i, port := range []string{"Rotterdam", "Antwerp"} {
		texts := map[string]string{}
		for n := range 40 {
			texts["articles/"+string(rune('a'+n%26))+string(rune('a'+n/26))+".md"] = article + port + "."
		}
		dirs[i] = content(t, texts)
		want[i] = files(t, run(t, dirs[i]))
	}
	parent := t.TempDir()
	site := filepath.Join(parent, "site")
	child(t, dirs[0], site, 0)
	whole := child(t, dirs[1], site, 0)
	whole = max(whole, child(t, dirs[0], site, 0)) // all is in the cache now

	seen := [2]int{}
	for n := range kills {
		child(t, dirs[(n+1)%2], site, 1+rand.N(whole*5/4))
		switch got := files(t, site); {
		case maps.Equal(got, want[0]):
			seen[0]++
		case maps.Equal(got, want[1]):
			seen[1]++
		default:
			t.Fatalf("after kill %d the site is neither the old one nor the new one", n)
		}
	}
	t.Logf("after %d kills: %d times the one site, %d times the other", kills, seen[0], seen[1])
	s, problems, err := Run(context.Background(), killed(dirs[1], site, storeOf(site)))
	if err != nil || len(problems) > 0 || s.CacheErr != nil {
		t.Fatal(err, problems, s.CacheErr)
	}
	if !maps.Equal(files(t, site), want[1]) {
		t.Error("a build after the kills is not the new site")
	}
	left, err := os.ReadDir(parent)
	if err != nil || len(left) != 2 {
		t.Errorf("left beside the site: %v, %v", left, err)
	}
}

// storeOf is the file of the store beside a site.
func storeOf(site string) string { return filepath.Join(filepath.Dir(site), "kept", "findings") }

// child builds in a process of its own and kills it some time after the build
// began; 0 lets it end. It returns how long the build ran.
func child(t *testing.T, content, site string, after time.Duration) time.Duration {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), childEnv+"="+content, childSite+"="+site, childStore+"="+storeOf(site))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Errorf("the build does not begin: %v", err)
	}
	begun := time.Now()
	if after > 0 {
		time.AfterFunc(after, func() { _ = cmd.Process.Kill() }) // it may have ended
	}
	err = cmd.Wait()
	if after == 0 && err != nil {
		t.Fatal(err)
	}
	return time.Since(begun)
}
