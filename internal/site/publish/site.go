package publish

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"dossier/internal/source/lock"
)

// Options say how a site is written.
type Options struct {
	// InPlace renames files one by one instead of exchanging folders.
	InPlace bool
	// Force overwrites foreign files that are in the way, and writes into a
	// folder of others.
	Force bool
	// Lock says what happens while another process writes the site.
	Lock lock.Options
}

// Site is one build on its way to disk. Put, Make and Copy may be called from
// several goroutines. Commit or Abort ends it.
type Site struct {
	name    string // the folder as given, for messages
	dir     string // the same, symbolic links resolved
	opts    Options
	lock    *lock.Lock
	root    *os.Root // nil while the folder does not exist
	old     manifest
	listed  bool     // there is a manifest
	pending manifest // of a build that was cut short and could not be finished

	folders sync.Map // path of a folder to what is there instead, see obstacle

	mu      sync.Mutex
	stage   *stage // nil until something differs
	next    map[string]made
	changed int // how many of next are
	blocked []string
	barred  map[string]string // what is in the way by path, see obstacle
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

// Open starts a build into dir, which need not exist yet. It waits for another
// build into dir to end, and finishes one that was killed.
func Open(ctx context.Context, dir string, opts Options) (*Site, error) {
	if err := CheckTarget(dir); err != nil {
		return nil, err
	}
	real, err := realPath(dir)
	if err != nil {
		return nil, err
	}
	s := &Site{name: dir, dir: real, opts: opts, next: map[string]made{}, barred: map[string]string{}, old: manifest{}, pending: manifest{}}
	parent := filepath.Dir(real)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return nil, err
	}
	if err := s.takeLock(ctx); errors.Is(err, fs.ErrPermission) {
		return nil, s.located(err)
	} else if err != nil {
		return nil, fmt.Errorf("write to %s: %w", dir, err)
	}
	if err := s.open(); err != nil {
		s.close()
		return nil, s.located(err)
	}
	return s, nil
}

// takeLock takes the lock beside the site, or in it where the folder beside it
// cannot be written to.
func (s *Site) takeLock(ctx context.Context) (err error) {
	s.lock, err = lock.Acquire(ctx, lockBeside(s.dir), "a build", s.opts.Lock)
	var held *lock.HeldError
	if err == nil || ctx.Err() != nil || errors.As(err, &held) {
		return err
	}
	if info, serr := os.Stat(s.dir); serr != nil || !info.IsDir() {
		return err
	}
	s.lock, err = lock.Acquire(ctx, lockInside(s.dir), "a build", s.opts.Lock)
	return err
}

func lockBeside(site string) string {
	return filepath.Join(filepath.Dir(site), "."+filepath.Base(site)+".dossier-lock")
}

func lockInside(site string) string { return filepath.Join(site, ownPrefix+"lock") }

func (s *Site) open() error {
	info, err := os.Stat(s.dir)
	if err == nil && !info.IsDir() {
		return fmt.Errorf("output %s is not a folder", s.name)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err == nil {
		if s.root, err = os.OpenRoot(s.dir); err != nil {
			return err
		}
	}
	if err := s.finishEarlier(); err != nil {
		return fmt.Errorf("finish an earlier build: %w", err)
	}
	if s.root == nil {
		return nil
	}
	if s.old, s.listed, err = readManifest(s.root, ManifestName); err != nil {
		return err
	}
	if pending, ok, err := readManifest(s.root, pendingName); err == nil && ok {
		s.pending, s.listed = pending, true
	}
	return s.checkForeign()
}

// Put hands over the bytes of one file. The slice is not kept.
func (s *Site) Put(name string, content []byte) error {
	return s.place(name, sha256.Sum256(content), int64(len(content)), func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// Make hands over a file that fill writes, without holding it in memory.
func (s *Site) Make(name string, fill func(io.Writer) error) error {
	if err := checkPath(name); err != nil {
		return err
	}
	hash := sha256.New()
	n := counter{to: hash}
	d := s.differing(name)
	err := fill(io.MultiWriter(d, &n))
	staged, cerr := d.close(err == nil)
	if err == nil {
		err = cerr
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	write, perr := s.plan(name, digest(hash.Sum(nil)), n.bytes)
	switch {
	case perr != nil: // says which path is written twice
		return perr
	case err != nil:
		return err
	case write && !staged:
		return fmt.Errorf("%s has changed meanwhile", name)
	}
	return nil
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

// Copy hands over a file with the bytes that open gives.
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

// plan notes a file of the new build and reports whether its bytes have to be
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

	if s.root != nil {
		if at, what := s.obstacle(name); what != "" {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.barred[at] = what
			return false, nil
		}
	}
	state, err := s.look(name, sum)
	if err != nil {
		return false, s.located(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case state == same:
		return false, nil
	case state == foreign && !s.opts.Force:
		s.blocked = append(s.blocked, name)
		return false, nil
	}
	s.next[name] = made{sum, size, true}
	s.changed++
	return true, nil
}

// Commit makes the build visible. If it returns an error other than a
// [BlockedError] about files that changed meanwhile, the old site still stands
// or the next build finishes this one.
func (s *Site) Commit() (Result, error) {
	defer s.close()
	if len(s.barred) > 0 {
		return Result{}, &ObstacleError{Dir: s.name, Found: s.barred}
	}
	if len(s.blocked) > 0 {
		slices.Sort(s.blocked)
		return Result{}, &BlockedError{Dir: s.name, Paths: s.blocked}
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
		return Result{}, s.located(err)
	}
	if err := s.publish(st, gone); err != nil {
		return Result{}, s.located(err)
	}
	return res, nil
}

// Footprint returns that of the site as the build makes it.
func (s *Site) Footprint() Footprint {
	return footprint(s.manifest(), func(name string) int64 { return s.next[name].size })
}

// manifest returns that of the new build.
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
	s.lock.Release()
}

func (s *Site) staging() (*stage, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stage == nil {
		st, err := newStage(s)
		if err != nil {
			return nil, fmt.Errorf("make a staging folder: %w", err)
		}
		s.stage = st
	}
	return s.stage, nil
}
