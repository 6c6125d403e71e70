package pipeline

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"dossier/internal/site/publish"
)

// file is one file of a site that is not made yet. A file that is copied has
// open, any other has write.
type file struct {
	path  string
	write func(io.Writer) error
	open  func() (io.ReadCloser, error)
	large bool // too large to be made in memory
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// maxReusedBytes is the size up to which a buffer is reused.
const maxReusedBytes = 1 << 20

// to makes the file and passes it to the site on disk.
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
		if b.Cap() <= maxReusedBytes {
			buffers.Put(b)
		}
	}()
	b.Reset()
	if err := f.writeTo(b); err != nil {
		return fmt.Errorf("%s: %w", f.path, err)
	}
	return use(b.Bytes())
}

func (f file) writeTo(w io.Writer) (err error) {
	defer Recover(&err)
	return f.write(w)
}
