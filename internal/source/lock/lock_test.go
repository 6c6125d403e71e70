package lock

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

const childEnv = "LOCK_TEST_PATH"

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		if _, err := Acquire(context.Background(), path, "a child", Options{}); err != nil {
			os.Exit(1)
		}
		os.Stdout.WriteString("held\n")
		time.Sleep(time.Minute)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	var inside, most atomic.Int32
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			l, err := Acquire(t.Context(), path, "test", Options{})
			if err != nil {
				t.Error(err)
				return
			}
			if n := inside.Add(1); n > most.Load() {
				most.Store(n)
			}
			time.Sleep(time.Millisecond)
			inside.Add(-1)
			l.Release()
		})
	}
	wg.Wait()
	if most.Load() != 1 {
		t.Errorf("%d held the lock at a time", most.Load())
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("the lock file is left")
	}
}

func TestNoWait(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l, err := Acquire(t.Context(), path, "dossier build", Options{NoWait: true})
	if err != nil {
		t.Fatal(err)
	}
	_, err = Acquire(t.Context(), path, "other", Options{NoWait: true})
	var held *HeldError
	if !errors.As(err, &held) || !strings.HasPrefix(held.Holder, "dossier build (process ") {
		t.Fatalf("err = %v, want a HeldError that names the holder", err)
	}
	l.Release()
	again, err := Acquire(t.Context(), path, "other", Options{NoWait: true})
	if err != nil {
		t.Fatalf("after Release: %v", err)
	}
	again.Release()
}

func TestWaitingIsToldOnceAndEndsWithTheContext(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l, err := Acquire(t.Context(), path, "dossier build", Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Release()
	ctx, cancel := context.WithTimeout(t.Context(), 4*retry)
	defer cancel()
	var told []string
	_, err = Acquire(ctx, path, "other", Options{Notify: func(s string) { told = append(told, s) }})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("err = %v", err)
	}
	if len(told) != 1 || !strings.Contains(told[0], "dossier build (process ") {
		t.Errorf("told %q", told)
	}
}

func TestAKilledProcessFreesTheLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), childEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if n, err := out.Read(make([]byte, 8)); n == 0 {
		t.Fatal(err)
	}
	if _, err := Acquire(t.Context(), path, "test", Options{NoWait: true}); err == nil {
		t.Error("the lock of a running process was taken")
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	l, err := Acquire(t.Context(), path, "test", Options{})
	if err != nil {
		t.Fatal(err)
	}
	l.Release()
}

func TestFileSystemWithoutLocks(t *testing.T) {
	defer func(f func(*flock.Flock) (bool, error)) { tryLock = f }(tryLock)
	tryLock = func(*flock.Flock) (bool, error) { return false, syscall.ENOLCK }
	var told []string
	l, err := Acquire(t.Context(), filepath.Join(t.TempDir(), "lock"), "test", Options{Notify: func(s string) { told = append(told, s) }})
	if err != nil {
		t.Fatal(err)
	}
	l.Release()
	if len(told) != 1 || !strings.Contains(told[0], "no locks") {
		t.Errorf("told %q", told)
	}
}
