package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"dossier": func() { os.Exit(Run(os.Args[1:], os.Stdout, os.Stderr)) },
		"begun":   func() { os.Exit(interruptible(os.Stderr, begun)) },
	})
}

// begun says that it begins, and then does what the program does. Without
// arguments it never ends.
func begun(ctx context.Context) int {
	fmt.Println("begin")
	if len(os.Args) == 1 {
		for {
			time.Sleep(time.Hour)
		}
	}
	return Main(ctx, os.Args[1:], os.Stdout, os.Stderr)
}

// TestScripts runs the scripts, one for each behaviour of a command.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":    exits,
			"appears":  func(ts *testscript.TestScript, neg bool, args []string) { waitFor(ts, args, true) },
			"vanishes": func(ts *testscript.TestScript, neg bool, args []string) { waitFor(ts, args, false) },
		},
	})
}

// waitFor waits until a file is there, or is not: appears FILE, vanishes FILE.
func waitFor(ts *testscript.TestScript, args []string, there bool) {
	if len(args) != 1 {
		ts.Fatalf("want one file")
	}
	for deadline := time.Now().Add(5 * time.Minute); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if _, err := os.Stat(ts.MkAbs(args[0])); (err == nil) == there {
			return
		}
	}
	ts.Fatalf("%s: still waiting after 5 minutes", args[0])
}

// exits runs a program and wants an exit code: exits 2 dossier nonsense.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARGS...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%s: %v", args[1], err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
