package publish

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// differing is a file of the new build that is compared with the one on disk while it is
// made. From the first byte that differs on it is staged, so that no file is made twice
// and none is staged that is the same.
type differing struct {
	site *Site
	name string
	old  *os.File // nil if there is none
	same int64    // bytes in which both are the same
	have []byte   // memory for bytes of old
	new  *os.File // staged; nil as long as both are the same
}

// differing returns the file of a name, of which nothing is made yet.
func (s *Site) differing(name string) *differing {
	d := &differing{site: s, name: name}
	if s.root != nil {
		d.old, _ = s.root.Open(filepath.FromSlash(name)) // what cannot be read differs
	}
	return d
}

// Write compares or stages the next bytes.
func (d *differing) Write(p []byte) (int, error) {
	if d.new == nil {
		if d.continues(p) {
			d.same += int64(len(p))
			return len(p), nil
		}
		if err := d.stage(); err != nil {
			return 0, err
		}
	}
	n, err := d.new.Write(p)
	if err != nil {
		err = fmt.Errorf("write %s: %w", d.name, err)
	}
	return n, err
}

// continues reports whether p comes next in the file on disk.
func (d *differing) continues(p []byte) bool {
	if d.old == nil {
		return false
	}
	if cap(d.have) < len(p) {
		d.have = make([]byte, len(p))
	}
	n, _ := io.ReadFull(d.old, d.have[:len(p)])
	return bytes.Equal(d.have[:n], p)
}

// stage opens a staged file, with the bytes that are the same in both.
func (d *differing) stage() error {
	st, err := d.site.staging()
	if err != nil {
		return err
	}
	if d.new, err = st.create(d.name); err != nil || d.same == 0 {
		return err
	}
	if _, err = d.old.Seek(0, io.SeekStart); err == nil {
		_, err = io.CopyN(d.new, d.old, d.same)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", d.name, err)
	}
	return nil
}

// close ends the file. If it is whole, and ends before the one on disk, it is staged
// too. Close reports whether it is.
func (d *differing) close(whole bool) (staged bool, err error) {
	if d.old != nil {
		defer d.old.Close()
	}
	if whole && d.new == nil && !d.ended() {
		err = d.stage()
	}
	if d.new == nil {
		return false, err
	}
	if cerr := d.new.Close(); err == nil {
		err = cerr
	}
	return true, err
}

// ended reports whether the file on disk has no bytes behind those that are the same.
func (d *differing) ended() bool {
	if d.old == nil {
		return false
	}
	n, _ := d.old.Read(make([]byte, 1))
	return n == 0
}
