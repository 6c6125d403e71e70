// Package validators runs programs of others on what dossier writes. They come from
// npm and are for the tests only: "make validators" installs them, with the versions
// of package-lock.json. Each script reads standard input, prints what it read as
// JSON, and fails if that is not as it should be.
package validators

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// Folder returns the folder of the scripts and of node_modules. It ends the test if
// the programs are not installed, and skips it with -short.
func Folder(t testing.TB) string {
	t.Helper()
	if testing.Short() {
		t.Skip("programs of others do not run with -short")
	}
	_, file, _, _ := runtime.Caller(0)
	dir := filepath.Dir(file)
	if _, err := exec.LookPath("node"); err != nil {
		t.Fatal("this test needs Node.js 20 or later and npm; install them, then run: make validators")
	}
	if _, err := os.Stat(filepath.Join(dir, "node_modules", ".package-lock.json")); err != nil {
		t.Fatal("the programs that this test needs are not installed; run: make validators")
	}
	return dir
}

// File returns the path of a file of an installed package, such as
// "axe-core/axe.min.js".
func File(t testing.TB, name string) string {
	return filepath.Join(Folder(t), "node_modules", filepath.FromSlash(name))
}

// Run runs a script on input and stores the JSON that it prints in result. It ends
// the test if the script fails.
func Run(t testing.TB, script string, input []byte, result any) {
	t.Helper()
	cmd := exec.Command("node", filepath.Join(Folder(t), script))
	cmd.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, stderr.Bytes())
	}
	if err := json.Unmarshal(out, result); err != nil {
		t.Fatalf("%s: %v\n%.500s", script, err, out)
	}
}
