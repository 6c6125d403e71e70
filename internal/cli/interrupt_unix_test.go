//go:build unix

package cli

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The first SIGINT or SIGTERM ends a build, whatever it does. A command that does
// not end by itself is left after the grace period.
func TestSignalEndsTheCommand(t *testing.T) {
	content := filepath.Join(t.TempDir(), "content")
	write := func(dir, name, text string) {
		t.Helper()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	head := "---\ntitle: T\ndate: 2024-03-05\n---\n"
	write(content, "articles/a.md", head+"Ana Silva left.\n")
	long := filepath.Join(t.TempDir(), "content")
	for _, name := range []string{"a", "b", "c", "d"} {
		write(long, "articles/"+name+".md", head+strings.Repeat("Ana Silva said on Monday that Rui Costa had left the port. ", 200_000))
	}
	for _, c := range []struct {
		name   string
		signal os.Signal
		code   int
		args   []string
	}{
		{"a command that does not end", syscall.SIGINT, 130, nil},
		{"a command that does not end", syscall.SIGTERM, 143, nil},
		{"a long article", syscall.SIGTERM, 143, []string{"build", "--content", long}},
		{"check of a long article", syscall.SIGINT, 130, []string{"check", "--content", long}},
		{"a preview", syscall.SIGTERM, 0, []string{"serve", "--port", "0", "--content", content}},
	} {
		t.Run(c.name, func(t *testing.T) {
			exe, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(exe, c.args...)
			cmd.Args[0] = "begun" // see TestMain
			cmd.Dir = t.TempDir()
			var out bytes.Buffer
			cmd.Stderr = &out
			begin, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if _, err := begin.Read(make([]byte, 1)); err != nil {
				t.Fatal(err)
			}
			time.Sleep(300 * time.Millisecond) // it is at work
			if err := cmd.Process.Signal(c.signal); err != nil {
				t.Fatal(err)
			}
			late := time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() }) // it may have ended
			_ = cmd.Wait()                                                         // the exit code says it
			if !late.Stop() {
				t.Fatal("still running after a minute")
			}
			if got := cmd.ProcessState.ExitCode(); got != c.code {
				t.Errorf("exit code %d, want %d: %s", got, c.code, out.String())
			}
			if c.code != 0 && !strings.Contains(out.String(), "dossier: interrupted\n") {
				t.Errorf("standard error %q", out.String())
			}
		})
	}
}
