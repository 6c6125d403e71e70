package publish

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// Options say how a site is written.
type Options struct {
	// InPlace renames files one by one instead of exchanging folders.
	InPlace bool
	// Force overwrites files that are in the way although the program did not
	// write them, or somebody edited them since.
	Force bool
}

// Site is one build on its way to disk. Put and Copy may be called from
// several goroutines; Commit or Abort ends it.
type Site struct {
	dir     string // as given
	opts    Options
	root    *os.Root // nil while the folder does not exist
	old     manifest
	pending manifest // of an earlier build that was cut short, else empty
	since   time.Time

	mu      sync.Mutex
	stage   *stage // nil until something differs
	next    map[string]made
	changed int // how many of next are
	blocked []string
}

// made is a file of the new build.
type made struct {
	sum     digest
	size    int64
	changed bool // other than what is on disk
}

// Result counts what a build did.
type Result struct {
	Written, Unchanged, Removed int
}

// BlockedError lists files that a build would have had to overwrite although
// they are not the program's own.
type BlockedError struct {
	Dir   string
	Paths []string // sorted
}

func (e *BlockedError) Error() string {
	const most = 10
	list := e.Paths
	more := ""
	if len(list) > most {
		more = fmt.Sprintf(" and %d more", len(list)-most)
		list = list[:most]
	}
	return fmt.Sprintf("not overwriting what was not written by a build, in %s: %s%s", e.Dir, strings.Join(list, ", "), more)
}

// Open starts a build into dir, which need not exist yet.
func Open(dir string, opts Options) (*Site, error) {
	s := &Site{dir: filepath.Clean(dir), opts: opts, next: map[string]made{}}
	if err := Sweep(s.dir); err != nil {
		return nil, fmt.Errorf("clear an earlier build's staging folder: %w", err)
	}
	info, err := os.Stat(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		s.old, s.pending = manifest{}, manifest{}
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("output %s is not a folder", dir)
	}
	if s.root, err = os.OpenRoot(s.dir); err != nil {
		return nil, err
	}
	if s.old, err = readManifest(s.root, ManifestName); err != nil {
		s.root.Close()
		return nil, err
	}
	if s.pending, err = readManifest(s.root, pendingName); err != nil {
		s.pending = manifest{}
	}
	if m, err := s.root.Lstat(ManifestName); err == nil {
		s.since = m.ModTime()
	}
	return s, nil
}

// Put hands over the bytes of one file. The slice is not kept.
func (s *Site) Put(name string, content []byte) error {
	return s.place(name, sha256.Sum256(content), int64(len(content)), func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// Make hands over a file that fill writes, without holding it in memory. Where
// another has to give way to it fill is called twice, and must write the same
// both times.
func (s *Site) Make(name string, fill func(io.Writer) error) error {
	if s.root == nil {
		return s.first(name, fill)
	}
	hash := sha256.New()
	n := counter{to: hash}
	if err := fill(&n); err != nil {
		return err
	}
	return s.place(name, digest(hash.Sum(nil)), n.bytes, fill)
}

// first stages a file of a site of which there is nothing yet.
func (s *Site) first(name string, fill func(io.Writer) error) error {
	if err := checkPath(name); err != nil {
		return err
	}
	st, err := s.staging()
	if err != nil {
		return err
	}
	hash := sha256.New()
	n := counter{to: hash}
	err = st.write(name, func(w io.Writer) error { return fill(io.MultiWriter(w, &n)) })
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, perr := s.plan(name, digest(hash.Sum(nil)), n.bytes); perr != nil { // says where a path is written twice
		return perr
	}
	return err
}

// counter counts what is written.
type counter struct {
	to    io.Writer
	bytes int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.to.Write(p)
	c.bytes += int64(n)
	return n, err
}

// Copy hands over a file by copying what open gives.
func (s *Site) Copy(name string, open func() (io.ReadCloser, error)) error {
	return s.Make(name, func(w io.Writer) error { return drain(open, w) })
}

// place stages a file of the new build if it differs from what is on disk.
func (s *Site) place(name string, sum digest, size int64, fill func(io.Writer) error) error {
	write, err := s.plan(name, sum, size)
	if err != nil || !write {
		return err
	}
	st, err := s.staging()
	if err != nil {
		return err
	}
	return st.write(name, fill)
}

func drain(open func() (io.ReadCloser, error), w io.Writer) error {
	r, err := open()
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.Copy(w, r)
	return err
}

// plan notes a file of the new build and decides whether its bytes have to be
// written.
func (s *Site) plan(name string, sum digest, size int64) (write bool, err error) {
	if err := checkPath(name); err != nil {
		return false, err
	}
	s.mu.Lock()
	if _, twice := s.next[name]; twice {
		s.mu.Unlock()
		return false, fmt.Errorf("output path %q is written twice", name)
	}
	s.next[name] = made{sum: sum, size: size}
	s.mu.Unlock()

	state, err := s.look(name, sum, size)
	if err != nil {
		return false, err
	}
	switch state {
	case same:
		return false, nil
	case foreign:
		if !s.opts.Force {
			s.mu.Lock()
			s.blocked = append(s.blocked, name)
			s.mu.Unlock()
			return false, nil
		}
	}
	s.mu.Lock()
	s.next[name] = made{sum, size, true}
	s.changed++
	s.mu.Unlock()
	return true, nil
}

type state uint8

const (
	absent  state = iota
	same          // on disk with the very bytes wanted
	ours          // on disk, written by a build, other bytes wanted
	foreign       // on disk, not as a build left it
)

// look compares what stands at name with the bytes wanted. A file that the
// manifest lists, and that has not been touched since the manifest was
// written, is not read.
func (s *Site) look(name string, want digest, size int64) (state, error) {
	if s.root == nil {
		return absent, nil
	}
	info, err := s.root.Lstat(filepath.FromSlash(name))
	if errors.Is(err, fs.ErrNotExist) {
		return absent, nil
	}
	if err != nil {
		if errors.Is(err, errNotDir) {
			return foreign, nil // a file stands where a folder is needed
		}
		return absent, err
	}
	if !info.Mode().IsRegular() {
		return foreign, nil
	}
	listed, ok := s.old[name]
	if ok && !info.ModTime().After(s.since) {
		if listed == want && info.Size() == size {
			return same, nil
		}
		if listed != want {
			return ours, nil
		}
	}
	have, err := s.sum(name)
	if err != nil {
		return absent, err
	}
	switch {
	case have == want:
		return same, nil
	case ok && have == listed, have == s.pending[name]:
		return ours, nil
	}
	return foreign, nil
}

func (s *Site) sum(name string) (digest, error) {
	hash := sha256.New()
	err := drain(func() (io.ReadCloser, error) { return s.root.Open(filepath.FromSlash(name)) }, hash)
	return digest(hash.Sum(nil)), err
}

// stale lists the files of earlier builds that this one no longer has and that
// nobody has edited since.
func (s *Site) stale() []string {
	var out []string
	for _, m := range []manifest{s.old, s.pending} {
		for name, sum := range m {
			if _, keep := s.next[name]; keep {
				continue
			}
			info, err := s.root.Lstat(filepath.FromSlash(name))
			if err != nil || !info.Mode().IsRegular() {
				continue
			}
			if info.ModTime().After(s.since) {
				if have, err := s.sum(name); err != nil || have != sum {
					continue
				}
			}
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Commit makes the build visible. On an error the old site still stands.
func (s *Site) Commit() (Result, error) {
	defer s.close()
	if len(s.blocked) > 0 {
		slices.Sort(s.blocked)
		return Result{}, &BlockedError{Dir: s.dir, Paths: s.blocked}
	}
	var gone []string
	if s.root != nil {
		gone = s.stale()
	}
	res := Result{Written: s.changed, Unchanged: len(s.next) - s.changed, Removed: len(gone)}
	if s.changed == 0 && len(gone) == 0 && s.sameManifest() {
		return res, nil
	}
	st, err := s.staging()
	if err != nil {
		return Result{}, err
	}
	if err := st.publish(s, gone); err != nil {
		return Result{}, err
	}
	return res, nil
}

// Footprint is that of the site as the build makes it.
func (s *Site) Footprint() Footprint {
	return footprint(s.manifest(), func(name string) int64 { return s.next[name].size })
}

// manifest is that of the new build.
func (s *Site) manifest() manifest {
	m := make(manifest, len(s.next))
	for name, f := range s.next {
		m[name] = f.sum
	}
	return m
}

func (s *Site) sameManifest() bool {
	if s.root == nil || len(s.pending) > 0 || len(s.old) != len(s.next) {
		return false
	}
	for name, f := range s.next {
		if s.old[name] != f.sum {
			return false
		}
	}
	return len(s.next) > 0
}

// Abort gives the build up and leaves the old site.
func (s *Site) Abort() { s.close() }

func (s *Site) close() {
	if s.stage != nil {
		s.stage.discard()
		s.stage = nil
	}
	if s.root != nil {
		s.root.Close()
		s.root = nil
	}
}

func (s *Site) staging() (*stage, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stage == nil {
		st, err := newStage(s.dir)
		if err != nil {
			return nil, fmt.Errorf("make a staging folder: %w", err)
		}
		s.stage = st
	}
	return s.stage, nil
}

func parents(name string) []string {
	var out []string
	for d := path.Dir(name); d != "."; d = path.Dir(d) {
		out = append(out, d)
	}
	return out
}
