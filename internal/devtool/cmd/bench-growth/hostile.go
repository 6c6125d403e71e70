package main

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"runtime/debug"
	"time"

	"dossier/internal/devtool/hostile"
)

// runHostile measures the hostile inputs whose names match the pattern. It prints
// the times of each stage that takes some time, and the exponents. It returns
// errTooFast if a stage grows too fast.
func runHostile(ctx context.Context, pattern, list, work string, out io.Writer) error {
	matches, err := regexp.Compile(pattern)
	if err != nil {
		return err
	}
	sizes, err := parseSizes(list)
	if err != nil {
		return err
	}
	var failed error
	for _, in := range hostile.Inputs() {
		if !matches.MatchString(in.Name) {
			continue
		}
		t := &table{sizes: sizes, times: map[string][]time.Duration{}}
		for i, n := range sizes {
			write := func(content string) error { return in.Write(content, n) }
			if err := measure(ctx, write, work, func(stage string, cpu time.Duration) { t.add(i, stage, cpu) }); err != nil {
				return fmt.Errorf("%s, %d times: %w", in.Name, n, err)
			}
			debug.FreeOSMemory()
		}
		if t.writeSlow(out, in.Name) {
			failed = errTooFast
		}
	}
	return failed
}

// minHostile is the time up to which a stage is not printed and may grow as it
// likes. The first times of a process are uneven.
const minHostile = 5 * minTime

// writeSlow prints the stages that take some time at the largest size. It reports
// whether one of them grows too fast.
func (t *table) writeSlow(out io.Writer, name string) (tooFast bool) {
	for _, stage := range t.stages {
		times := t.times[stage]
		last := len(times) - 1
		if times[last] < minHostile {
			continue
		}
		mark := ""
		if last > 0 {
			e := exponent(times[last-1], times[last], t.sizes[last-1], t.sizes[last])
			if mark = fmt.Sprintf("  %.2f", e); e >= maxExponent {
				tooFast = true
				mark += " !"
			}
		}
		fmt.Fprintf(out, "%s: %s %v%s\n", name, stage, times, mark)
	}
	return tooFast
}
