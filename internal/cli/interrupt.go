package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// grace is how long an interrupted command may take to end. Not everything can be
// stopped, such as the search of one large article. The site and the other files
// are safe: they are written so that the process can be killed at any time.
const grace = 700 * time.Millisecond

// Run runs the program as [Main] does, and returns the exit code. At the first
// SIGINT or SIGTERM the command is told to end. Run returns when it has ended, or
// after the grace period, so that the caller can exit the process. At a second
// signal the process ends at once.
func Run(args []string, stdout, stderr io.Writer) int {
	limitHeap()
	return interruptible(stderr, func(ctx context.Context) int { return Main(ctx, args, stdout, stderr) })
}

// interruptible calls command, which returns an exit code.
func interruptible(stderr io.Writer, command func(context.Context) int) int {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ended := make(chan int, 1)
	go func() { ended <- command(ctx) }()
	var s os.Signal
	select {
	case code := <-ended:
		return code
	case s = <-signals:
	}
	signal.Stop(signals)
	cancel()
	select {
	case code := <-ended:
		if code == codeInterrupted {
			code = codeOf(s)
		}
		return code
	case <-time.After(grace):
	}
	printed := make(chan bool)
	go func() {
		fmt.Fprintln(stderr, "dossier: interrupted")
		close(printed)
	}()
	select {
	case <-printed:
	case <-time.After(grace / 7): // the standard error is blocked
	}
	return codeOf(s)
}

// codeOf returns the exit code of a process that a signal ended, as shells count.
func codeOf(s os.Signal) int {
	if s == syscall.SIGTERM {
		return codeTerminated
	}
	return codeInterrupted
}
