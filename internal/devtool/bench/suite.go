package bench

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Suite is all benchmarks of the module in the current folder.
type Suite struct {
	Rounds int    // how often each is run
	Match  string // a pattern as that of go test -bench
	Least  string // how long each has to run in a round: "100ms"
	Work   string // the folder for temporary files; "" for the system's
	Log    io.Writer
}

// Run runs the benchmarks, one round after another, and calibrates before and
// after those of each package. The calibration is that of the last ones.
func (s *Suite) Run(ctx context.Context) (Figures, Calibration, error) {
	dir, err := os.MkdirTemp(s.Work, "bench")
	if err != nil {
		return nil, Calibration{}, err
	}
	defer os.RemoveAll(dir)
	packages, err := s.packages(ctx)
	if err != nil {
		return nil, Calibration{}, fmt.Errorf("list the packages: %w", err)
	}
	for i, p := range packages {
		fmt.Fprintf(s.Log, "building the benchmarks of %s\n", p.path)
		packages[i].binary = filepath.Join(dir, fmt.Sprintf("%d.test", i))
		cmd := exec.CommandContext(ctx, "go", "test", "-c", "-o", packages[i].binary, p.path)
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, Calibration{}, fmt.Errorf("build the tests of %s: %w\n%s", p.path, err, out)
		}
	}
	f := Figures{}
	last := Calibrate()
	for round := range s.Rounds {
		for _, p := range packages {
			fmt.Fprintf(s.Log, "round %d of %d: %s\n", round+1, s.Rounds, p.path)
			out, err := s.run(ctx, p)
			if err != nil {
				return nil, Calibration{}, fmt.Errorf("benchmarks of %s: %w\n%s", p.path, err, out)
			}
			next := Calibrate()
			if err := f.add(bytes.NewReader(out), between(last, next)); err != nil {
				return nil, Calibration{}, fmt.Errorf("benchmarks of %s: %w", p.path, err)
			}
			last = next
		}
	}
	return f, last, nil
}

// tested is a package with benchmarks.
type tested struct{ path, dir, binary string }

// packages finds the packages that have benchmarks.
func (s *Suite) packages(ctx context.Context) ([]tested, error) {
	const format = "{{.ImportPath}}\t{{.Dir}}{{range .TestGoFiles}}\t{{.}}{{end}}{{range .XTestGoFiles}}\t{{.}}{{end}}"
	out, err := exec.CommandContext(ctx, "go", "list", "-f", format, "./...").Output()
	if err != nil {
		return nil, err
	}
	var found []tested
	for line := range strings.Lines(string(out)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		for _, name := range fields[2:] {
			text, err := os.ReadFile(filepath.Join(fields[1], name))
			if err != nil {
				return nil, err
			}
			if bytes.Contains(text, []byte("\nfunc Benchmark")) {
				found = append(found, tested{path: fields[0], dir: fields[1]})
				break
			}
		}
	}
	return found, nil
}

// run runs the benchmarks of a package once. Their temporary files lie in the
// working folder.
func (s *Suite) run(ctx context.Context, p tested) ([]byte, error) {
	cmd := exec.CommandContext(ctx, p.binary, "-test.run=^$", "-test.bench="+s.Match, "-test.benchmem", "-test.benchtime="+s.Least)
	cmd.Dir = p.dir
	if s.Work != "" {
		cmd.Env = append(os.Environ(), "TMPDIR="+s.Work)
	}
	return cmd.CombinedOutput()
}
