package cli

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// revision puts the content folder as it was at a git revision into a new folder. The
// returned function removes it.
func revision(ctx context.Context, content, name string) (dir string, remove func(), err error) {
	at, err := gitOutput(ctx, content, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}")
	if err != nil {
		return "", nil, fmt.Errorf("no such folder, and no git revision of %s", filepath.ToSlash(content))
	}
	// In a folder of the repository, git puts only that folder into the archive.
	archived, err := gitOutput(ctx, content, "archive", "--format=tar", strings.TrimSpace(string(at)), ".")
	if err != nil {
		return "", nil, err
	}
	dir, err = os.MkdirTemp("", "dossier-diff-")
	if err != nil {
		return "", nil, err
	}
	remove = func() { _ = os.RemoveAll(dir) } // a folder of our own, for the system to clear
	if err := unpack(dir, archived); err != nil {
		remove()
		return "", nil, err
	}
	return dir, remove, nil
}

// gitOutput runs git in a folder and returns what it prints.
func gitOutput(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", dir}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil && stderr.Len() > 0 {
		err = errors.New(strings.TrimSpace(stderr.String()))
	}
	return out, err
}

// unpack writes the regular files of a tar archive into a folder, and nothing outside
// of it.
func unpack(dir string, archived []byte) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	for r := tar.NewReader(bytes.NewReader(archived)); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		name := filepath.FromSlash(path.Clean(h.Name))
		if err := root.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		w, err := root.Create(name)
		if err != nil {
			return err
		}
		_, err = io.Copy(w, r)
		if err := errors.Join(err, w.Close()); err != nil {
			return err
		}
	}
}
