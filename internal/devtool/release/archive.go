package release

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"slices"
	"strings"
	"time"
)

// A File is a file of an archive.
type File struct {
	Name       string // with slashes
	Data       []byte
	Executable bool
}

func (f File) mode() int64 {
	if f.Executable {
		return 0o755
	}
	return 0o644
}

// sorted returns the files by name, below a folder.
func sorted(folder string, files []File) []File {
	out := slices.Clone(files)
	for i := range out {
		out[i].Name = folder + "/" + out[i].Name
	}
	slices.SortFunc(out, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// writeTar writes a gzipped tar archive of files in a folder. All have the time
// when and no owner.
func writeTar(w io.Writer, folder string, files []File, when time.Time) error {
	z := gzip.NewWriter(w)
	t := tar.NewWriter(z)
	for _, f := range sorted(folder, files) {
		h := &tar.Header{Name: f.Name, Mode: f.mode(), Size: int64(len(f.Data)), ModTime: when, Format: tar.FormatPAX}
		if err := t.WriteHeader(h); err != nil {
			return err
		}
		if _, err := t.Write(f.Data); err != nil {
			return err
		}
	}
	if err := t.Close(); err != nil {
		return err
	}
	return z.Close()
}

// writeZip writes a zip archive of files in a folder, all with the time when.
func writeZip(w io.Writer, folder string, files []File, when time.Time) error {
	z := zip.NewWriter(w)
	for _, f := range sorted(folder, files) {
		h := &zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: when.UTC()}
		h.SetMode(0o644)
		if f.Executable {
			h.SetMode(0o755)
		}
		to, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := to.Write(f.Data); err != nil {
			return err
		}
	}
	return z.Close()
}
