package bench

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strings"
	"time"

	"dossier/internal/pipeline/cputime"
)

// Spent is what a process took.
type Spent struct {
	Clock time.Duration
	cputime.Usage
}

// timed runs a program to its end. Where it fails the error has the last of what
// it printed.
func timed(ctx context.Context, name string, args ...string) (Spent, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	err := cmd.Run()
	clock := time.Since(start)
	if err != nil {
		const most = 2000
		text := strings.TrimSpace(out.String())
		return Spent{}, fmt.Errorf("%s: %w\n%s", name, err, text[max(0, len(text)-most):])
	}
	return Spent{Clock: clock, Usage: cputime.Of(cmd.ProcessState)}, nil
}
