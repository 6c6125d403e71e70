package bag

import (
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
	"time"
)

// Folder writes a bag into a folder, which must be empty.
type Folder struct{ Root *os.Root }

// Create implements [Target].
func (f Folder) Create(name string) (io.WriteCloser, error) {
	name = filepath.FromSlash(name)
	if err := f.Root.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return nil, err
	}
	return f.Root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
}

// Zip writes a bag into a zip file, in one folder as RFC 8493 asks for.
type Zip struct {
	Writer *zip.Writer
	Folder string
}

// Create implements [Target].
func (z Zip) Create(name string) (io.WriteCloser, error) {
	w, err := z.Writer.CreateHeader(&zip.FileHeader{Name: path.Join(z.Folder, name), Method: zip.Deflate, Modified: zipTime})
	return nopCloser{w}, err
}

// zipTime is the time of all files of a zip file, the first that the format can hold.
var zipTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
