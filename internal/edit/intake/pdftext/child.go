package pdftext

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

// Limits of the process that reads a PDF.
const (
	maxTime   = 60 * time.Second
	maxMemory = 1 << 30 // bytes
)

// Child reads a PDF in another process, the program with the arguments, which must
// call [Serve]. It returns an error if the process needs more than a minute or 1 GiB
// of memory.
func Child(ctx context.Context, program string, args []string, data []byte) (Document, error) {
	ctx, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Stdin = bytes.NewReader(data)
	cmd.WaitDelay = time.Second
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var d Document
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return d, fmt.Errorf("the PDF takes more than %d s to read", int(maxTime.Seconds()))
	case ctx.Err() != nil:
		return d, ctx.Err()
	case err != nil:
		line, _, _ := strings.Cut(errs.String(), "\n")
		return d, fmt.Errorf("not a PDF that can be read: %s", firstOf(line, err.Error()))
	}
	var answer answer
	if err := json.Unmarshal(out.Bytes(), &answer); err != nil {
		return d, fmt.Errorf("read PDF: %w", err)
	}
	if answer.Error != "" {
		return d, errors.New(answer.Error)
	}
	return answer.Document, nil
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// answer is what the other process says.
type answer struct {
	Document Document
	Error    string
}

// Serve reads a PDF from in and writes its text to out. It ends the process if that
// needs more than 1 GiB of memory.
func Serve(in io.Reader, out io.Writer) error {
	debug.SetMemoryLimit(maxMemory)
	go watchMemory()
	data, err := io.ReadAll(io.LimitReader(in, MaxSize+1))
	if err != nil {
		return err
	}
	var a answer
	if a.Document, err = Read(data); err != nil {
		a = answer{Error: err.Error()}
	}
	return json.NewEncoder(out).Encode(a)
}

func watchMemory() {
	var m runtime.MemStats
	for {
		if runtime.ReadMemStats(&m); m.HeapAlloc > maxMemory {
			fmt.Fprintf(os.Stderr, "it needs more than %d MiB of memory\n", maxMemory>>20)
			os.Exit(1)
		}
		time.Sleep(50 * time.Millisecond)
	}
}
