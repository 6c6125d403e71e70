//go:build unix

package pipeline

import (
	"context"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// childLimit is the size in bytes from which on a child cannot write to a file,
// as when the disk is full.
const childLimit = "DOSSIER_TEST_LIMIT"

func limitFiles() {
	n, err := strconv.ParseUint(os.Getenv(childLimit), 10, 64)
	if err != nil {
		return
	}
	signal.Ignore(syscall.SIGXFSZ) // so that the write fails
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: n, Max: n}); err != nil {
		panic(err)
	}
}

// A build that cannot write says so and leaves the old site.
func TestFullDiskLeavesTheOldSite(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"articles/a.md": "---\ntitle: T\ndate: 2024-03-05\n---\nAna Silva left on Monday."})
	parent := t.TempDir()
	site := filepath.Join(parent, "site")
	runInto(t, dir, site)
	before := files(t, site)
	write(t, filepath.Join(dir, "articles/b.md"), "---\ntitle: U\ndate: 2024-03-05\n---\nRui Costa left on Monday.")
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, limit := range []int{0, 100, 3000} {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), childEnv+"="+dir, childSite+"="+site, childStore+"="+storeOf(site), childLimit+"="+strconv.Itoa(limit))
		out, err := cmd.CombinedOutput()
		if err == nil || !strings.Contains(string(out), "write ") || !strings.Contains(string(out), syscall.EFBIG.Error()) {
			t.Errorf("limit %d: %v, %s", limit, err, out)
		}
		if !maps.Equal(files(t, site), before) {
			t.Errorf("limit %d: the old site is gone", limit)
		}
	}
	s, _, err := Run(context.Background(), Options{Content: dir, Site: site, Cache: storeOf(site)})
	if err != nil || s.CacheErr != nil {
		t.Fatal(err, s.CacheErr)
	}
	if maps.Equal(files(t, site), before) {
		t.Error("the next build does not write")
	}
	left, err := os.ReadDir(parent)
	if err != nil || len(left) != 2 {
		t.Errorf("left beside the site: %v, %v", left, err)
	}
}
