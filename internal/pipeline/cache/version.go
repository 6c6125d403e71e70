package cache

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"sync"
)

// Version tells extractors apart.
type Version [sha256.Size]byte

// ThisProgram is the version of the extractor in the running program: the
// digest of the program's file. It is worked out once.
var ThisProgram = sync.OnceValues(func() (Version, error) {
	p, err := os.Executable()
	if err != nil {
		return Version{}, fmt.Errorf("find the program's file: %w", err)
	}
	f, err := os.Open(p)
	if err != nil {
		return Version{}, err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return Version{}, err
	}
	return Version(h.Sum(nil)), nil
})
