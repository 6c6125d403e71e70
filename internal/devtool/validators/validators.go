// Package validators finds the programs of others with which the tests check what
// dossier writes. They are packages of npm: package.json lists them, and make test
// installs them into node_modules beside it.
package validators

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// folder is where the packages are listed, within the module.
const folder = "internal/devtool/validators"

// File returns the path of a file of an installed package, such as
// "axe-core/axe.min.js". If there is no such file, the error says how to install
// it.
func File(name string) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", fmt.Errorf("find %s: %w", name, err)
	}
	path := filepath.Join(root, filepath.FromSlash(folder), "node_modules", filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("%s is not installed: run make validators", name)
	}
	return path, nil
}

// moduleRoot returns the folder of go.mod above the working directory, which for
// a test is the folder of its package.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		above := filepath.Dir(dir)
		if above == dir {
			return "", errors.New("no go.mod above the working directory")
		}
		dir = above
	}
}
