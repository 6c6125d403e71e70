package pipeline

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"dossier/internal/site/publish"
)

// file is one file of a site, not made yet: either write, or open of a file
// that is copied.
type file struct {
	path  string
	write func(io.Writer) error
	open  func() (io.ReadCloser, error)
	large bool // too large to be made in memory
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// mostKept is the most bytes of a buffer that is kept for further files.
const mostKept = 1 << 20

// to makes the file and hands it to the site.
func (f file) to(site *publish.Site) error {
	if f.open != nil {
		if err := site.Copy(f.path, f.open); err != nil {
			return fmt.Errorf("copy %s: %w", f.path, err)
		}
		return nil
	}
	if f.large {
		if err := site.Make(f.path, f.write); err != nil {
			return fmt.Errorf("%s: %w", f.path, err)
		}
		return nil
	}
	return f.bytes(func(b []byte) error { return site.Put(f.path, b) })
}

// bytes makes the file in memory and passes it on.
func (f file) bytes(use func([]byte) error) error {
	b := buffers.Get().(*bytes.Buffer)
	defer func() {
		if b.Cap() <= mostKept {
			buffers.Put(b)
		}
	}()
	b.Reset()
	if err := f.write(b); err != nil {
		return fmt.Errorf("%s: %w", f.path, err)
	}
	return use(b.Bytes())
}
