package release

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A Platform is a system and a processor.
type Platform struct{ OS, Arch string }

func (p Platform) String() string { return p.OS + "/" + p.Arch }

// Platforms are those of a release.
var Platforms = []Platform{
	{"linux", "amd64"}, {"linux", "arm64"},
	{"darwin", "amd64"}, {"darwin", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
}

// Options say what to make.
type Options struct {
	Root     string // of the module
	Out      string // folder to write to; must not hold a release
	Version  string // such as v1.2.0
	When     time.Time
	Progress func(string)
	// Bill writes the software bill of materials of a program to a file. It may
	// be nil.
	Bill func(program, file string) error
}

// Make writes the archive of each platform, its software bill of materials, and
// SHA256SUMS, the list of their checksums.
func Make(o Options, platforms []Platform) error {
	if err := os.MkdirAll(o.Out, 0o755); err != nil {
		return err
	}
	if old, err := os.ReadDir(o.Out); err != nil {
		return err
	} else if len(old) > 0 {
		return fmt.Errorf("%s is not empty", o.Out)
	}
	shared, err := documents(o.Root, o.Version, o.When)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "dossier-release")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	var made []string
	for _, p := range platforms {
		o.Progress(p.String())
		names, err := o.platform(p, work, shared)
		if err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
		made = append(made, names...)
	}
	return writeSums(o.Out, made)
}

// platform writes the files of one platform and returns their names.
func (o Options) platform(p Platform, work string, shared []File) ([]string, error) {
	program := "dossier"
	if p.OS == "windows" {
		program += ".exe"
	}
	path := filepath.Join(work, p.OS+"-"+p.Arch, program)
	if err := o.build(p, path); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	files := append(slices.Clone(shared), File{Name: program, Data: data, Executable: true})
	folder := fmt.Sprintf("dossier_%s_%s_%s", o.Version, p.OS, p.Arch)
	name, write := folder+".tar.gz", writeTar
	if p.OS == "windows" {
		name, write = folder+".zip", writeZip
	}
	var b bytes.Buffer
	if err := write(&b, folder, files, o.When); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(o.Out, name), b.Bytes(), 0o644); err != nil {
		return nil, err
	}
	if o.Bill == nil {
		return []string{name}, nil
	}
	bill := folder + ".cdx.json"
	return []string{name, bill}, o.Bill(path, filepath.Join(o.Out, bill))
}

// build compiles the program without symbols, without paths of this machine and
// without C.
func (o Options) build(p Platform, to string) error {
	c := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w -buildid=", "-o", to, "./cmd/dossier")
	c.Dir = o.Root
	c.Env = append(os.Environ(), "GOOS="+p.OS, "GOARCH="+p.Arch, "CGO_ENABLED=0", "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=")
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, strings.TrimSpace(string(out)))
	}
	return nil
}

// writeSums writes SHA256SUMS, as sha256sum -c reads it.
func writeSums(folder string, names []string) error {
	slices.Sort(names)
	var b strings.Builder
	for _, name := range names {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(data), name)
	}
	return os.WriteFile(filepath.Join(folder, "SHA256SUMS"), []byte(b.String()), 0o644)
}
