package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strings"
)

// CheckTarget returns an error that says why a site must not be written to
// dir: because it is a root or home folder, or because it holds, or lies in,
// one of the folders that a dossier is made from. Folders that do not exist
// are compared by name.
func CheckTarget(dir string, inputs ...string) error {
	site, err := realPath(dir)
	if err != nil {
		return err
	}
	if site == filepath.Dir(site) {
		return fmt.Errorf("will not write the site to %s: it is the root of the file system", dir)
	}
	for _, home := range homes() {
		if home, err := realPath(home); err == nil && within(home, site) {
			return fmt.Errorf("will not write the site to %s: your home folder is in it", dir)
		}
	}
	for _, in := range inputs {
		if in == "" {
			continue
		}
		input, err := realPath(in)
		if err != nil {
			return err
		}
		switch {
		case input == site:
			return fmt.Errorf("will not write the site to %s: it is a folder that the dossier is made from", dir)
		case within(input, site):
			return fmt.Errorf("will not write the site to %s: %s is in it", dir, in)
		case within(site, input):
			return fmt.Errorf("will not write the site to %s: it is in %s, which the dossier is made from", dir, in)
		}
	}
	return nil
}

// CheckApart returns an error if one of two folders is the other or lies in it.
func CheckApart(dir, other string) error {
	a, err := realPath(dir)
	if err != nil {
		return err
	}
	b, err := realPath(other)
	if err != nil {
		return err
	}
	if within(a, b) || within(b, a) {
		return fmt.Errorf("will not write to %s: it is not apart from %s", dir, other)
	}
	return nil
}

// within reports whether path is dir or lies in it.
func within(path, dir string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// realPath returns the absolute path of dir with symbolic links resolved, as
// far as it exists.
func realPath(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	rest := ""
	for p := abs; ; p = filepath.Dir(p) {
		real, err := filepath.EvalSymlinks(p)
		if err == nil {
			return filepath.Join(real, rest), nil
		}
		if !errors.Is(err, fs.ErrNotExist) || p == filepath.Dir(p) {
			return "", err
		}
		if _, err := os.Lstat(p); err == nil {
			return "", fmt.Errorf("%s is a symbolic link that leads nowhere", p)
		}
		rest = filepath.Join(filepath.Base(p), rest)
	}
}

// ForeignFolderError is returned for a folder that holds files of others and no
// manifest of ours.
type ForeignFolderError struct {
	Dir, Example string
}

func (e *ForeignFolderError) Error() string {
	return fmt.Sprintf("will not write the site to %s: it holds files that no build wrote, such as %q; choose another folder, or use --force", e.Dir, e.Example)
}

// expected reports whether a folder may hold name before the first build: what
// version control and hosts keep there.
func expected(name string) bool {
	return strings.HasPrefix(name, ".") || name == "CNAME" || name == "lost+found"
}

// checkForeign returns a [ForeignFolderError] if the folder has no manifest and
// holds anything but what hosts and version control keep there.
func (s *Site) checkForeign() error {
	if s.opts.Force || s.listed {
		return nil
	}
	entries, err := fs.ReadDir(s.root.FS(), ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !expected(e.Name()) {
			return &ForeignFolderError{Dir: s.name, Example: e.Name()}
		}
	}
	return nil
}

// homes returns the user's home folder as the environment and as the system's
// list of users has it. A job may run without HOME.
func homes() (out []string) {
	if home, err := os.UserHomeDir(); err == nil {
		out = append(out, home)
	}
	if u, err := user.Current(); err == nil && u.HomeDir != "" {
		out = append(out, u.HomeDir)
	}
	return out
}
