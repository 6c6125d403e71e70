package build

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"dossier/internal/output"
)

// file is one file of a site, not made yet: either write, or open of a file
// that is copied.
type file struct {
	path  string
	write func(io.Writer) error
	open  func() (io.ReadCloser, error)
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// to makes the file and hands it to the site.
func (f file) to(site *output.Site) error {
	if f.open != nil {
		if err := site.Copy(f.path, f.open); err != nil {
			return fmt.Errorf("copy %s: %w", f.path, err)
		}
		return nil
	}
	return f.bytes(func(b []byte) error { return site.Put(f.path, b) })
}

// bytes makes the file in memory and passes it on.
func (f file) bytes(use func([]byte) error) error {
	b := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	if err := f.write(b); err != nil {
		return fmt.Errorf("%s: %w", f.path, err)
	}
	return use(b.Bytes())
}
