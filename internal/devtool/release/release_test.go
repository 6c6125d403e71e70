package release

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

var when = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// The archive of this machine's system holds a program that runs, its documents,
// and the checksum that the list says.
func TestMake(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	out := filepath.Join(t.TempDir(), "dist")
	var said []string
	o := Options{Root: "../../..", Out: out, Version: "v9.8.7", When: when, Progress: func(s string) { said = append(said, s) }}
	p := Platform{runtime.GOOS, runtime.GOARCH}
	o.Bill = func(program, file string) error { return os.WriteFile(file, []byte("{}\n"), 0o644) }
	if err := Make(o, []Platform{p}); err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile(filepath.Join(out, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(sums)), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d checksums, want 2:\n%s", len(lines), sums)
	}
	for _, line := range lines {
		sum, name, _ := strings.Cut(line, "  ")
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != sum {
			t.Errorf("%s has the checksum %s, want %s", name, got, sum)
		}
	}
	if len(said) != 1 || said[0] != p.String() {
		t.Errorf("progress %q", said)
	}
	if err := Make(o, []Platform{p}); err == nil || !strings.Contains(err.Error(), "is not empty") {
		t.Errorf("a second release in the folder: %v", err)
	}
	if p.OS == "windows" {
		return
	}
	folder := fmt.Sprintf("dossier_v9.8.7_%s_%s", p.OS, p.Arch)
	files := untar(t, filepath.Join(out, folder+".tar.gz"))
	for _, name := range []string{"README.md", "LICENSE", "CHANGELOG.md", "docs/manual.md", "completions/_dossier", "completions/dossier.bash", "man/man1/dossier.1", "man/man1/dossier-review-split.1"} {
		if len(files[folder+"/"+name]) == 0 {
			t.Errorf("%s is not in the archive", name)
		}
	}
	program := filepath.Join(t.TempDir(), "dossier")
	if err := os.WriteFile(program, files[folder+"/dossier"], 0o755); err != nil {
		t.Fatal(err)
	}
	if text, err := exec.Command(program, "version").CombinedOutput(); err != nil || !strings.HasPrefix(string(text), "dossier ") {
		t.Errorf("dossier version: %v: %s", err, text)
	}
	const most = 40 << 20
	if n := len(files[folder+"/dossier"]); n > most {
		t.Errorf("the program has %d bytes, at most %d are wanted", n, most)
	}
}

func untar(t *testing.T, path string) map[string][]byte {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	r := tar.NewReader(z)
	for {
		h, err := r.Next()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if !h.ModTime.Equal(when) || h.Uid != 0 || h.Uname != "" {
			t.Errorf("%s: time %v, owner %d %q", h.Name, h.ModTime, h.Uid, h.Uname)
		}
		if out[h.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
}

// An archive depends on the files only, not on their order.
func TestArchivesAreReproducible(t *testing.T) {
	a, b := File{Name: "b/program", Data: []byte("run"), Executable: true}, File{Name: "a.txt", Data: []byte("read")}
	for name, write := range map[string]func(io.Writer, string, []File, time.Time) error{"tar": writeTar, "zip": writeZip} {
		var first, second bytes.Buffer
		if err := write(&first, "x", []File{a, b}, when); err != nil {
			t.Fatal(err)
		}
		if err := write(&second, "x", []File{b, a}, when.In(time.FixedZone("there", 3600))); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: the bytes differ", name)
		}
	}
	var z bytes.Buffer
	if err := writeZip(&z, "x", []File{a, b}, when); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(z.Bytes()), int64(z.Len()))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.File) != 2 || r.File[0].Name != "x/a.txt" || r.File[1].Mode().Perm() != 0o755 {
		t.Errorf("zip holds %v", r.File)
	}
}

// Every command has a manual page, in the words of its help.
func TestManualPages(t *testing.T) {
	pages, err := manualPages("v1.0.0", when)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, p := range pages {
		found[p.Name] = string(p.Data)
	}
	for _, name := range []string{"dossier", "dossier-build", "dossier-review-join", "dossier-schema"} {
		page := found["man/man1/"+name+".1"]
		if !strings.Contains(page, `"Mar 2026"`) || !strings.Contains(page, `.SH NAME`) {
			t.Errorf("%s: %.200s", name, page)
		}
	}
}
