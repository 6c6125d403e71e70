// Package bag writes a dossier as a BagIt bag (RFC 8493) whose payload is an RO-Crate
// (version 1.2). The same files make the same bytes.
//
// A bag holds files below data/, a manifest with their SHA-256, and a few files about
// itself. The RO-Crate adds data/ro-crate-metadata.json, which describes the files.
package bag

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// File is a file of the payload.
type File struct {
	Path string // below data/, with slashes: "content/articles/a.md"
	Open func() (io.ReadCloser, error)
	About
}

// About is what the metadata say of a file besides its name and size.
type About struct {
	Name   string // "" for the name of the file
	Date   string // of publication, ISO 8601; "" if not known
	Source string // address that it was published at; "" if not known
}

// Info describes the whole.
type Info struct {
	Name, Description string
	Date              string // of publication, ISO 8601
	Language          string
}

// Target takes the files of a bag.
type Target interface {
	// Create makes a file. It is closed before the next one is made.
	Create(path string) (io.WriteCloser, error)
}

// The names of the files of a bag.
const (
	Declaration = "bagit.txt"
	Manifest    = "manifest-sha256.txt"
	TagManifest = "tagmanifest-sha256.txt"
	InfoFile    = "bag-info.txt"
	Payload     = "data/"
	crateFile   = "ro-crate-metadata.json"
)

// Root returns the files of the bag that files holds. In a zip file, a bag is in a folder
// (RFC 8493, section 4). If there is no bag, Root returns files.
func Root(files fs.FS) fs.FS {
	entries, err := fs.ReadDir(files, ".")
	if err != nil || len(entries) != 1 || !entries[0].IsDir() {
		return files
	}
	folder, err := fs.Sub(files, entries[0].Name())
	if err != nil {
		return files
	}
	if _, err := fs.Stat(folder, Declaration); err != nil {
		return files
	}
	return folder
}

// described is a file that was written.
type described struct {
	path string
	size int64
	sum  string
	About
}

// Write writes a bag of the files to a target.
func Write(to Target, files []File, info Info) error {
	files = slices.SortedFunc(slices.Values(files), func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	var payload []described
	var bytesOf int64
	add := func(f File) error {
		d, err := put(to, Payload+f.Path, f.Open)
		if err != nil {
			return fmt.Errorf("pack %s: %w", f.Path, err)
		}
		d.path, d.About = f.Path, f.About
		payload = append(payload, d)
		bytesOf += d.size
		return nil
	}
	for i, f := range files {
		if i > 0 && files[i-1].Path == f.Path || f.Path == crateFile {
			return fmt.Errorf("pack %s: the file is there twice", f.Path)
		}
		if err := add(f); err != nil {
			return err
		}
	}
	crate, err := metadata(payload, info)
	if err != nil {
		return err
	}
	if err := add(File{Path: crateFile, Open: opened(crate)}); err != nil {
		return err
	}
	var manifest strings.Builder
	for _, d := range payload {
		manifest.WriteString(d.sum + "  " + encodePath(Payload+d.path) + "\n")
	}
	var tags strings.Builder
	for _, tag := range []struct{ name, text string }{
		{InfoFile, "Bag-Software-Agent: dossier\n" + field("External-Description", info.Name) + fmt.Sprintf("Payload-Oxum: %d.%d\n", bytesOf, len(payload))},
		{Declaration, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
		{Manifest, manifest.String()},
	} {
		d, err := put(to, tag.name, opened([]byte(tag.text)))
		if err != nil {
			return err
		}
		tags.WriteString(d.sum + "  " + tag.name + "\n")
	}
	_, err = put(to, TagManifest, opened([]byte(tags.String())))
	return err
}

// field returns a line of bag-info.txt, "" if the value is empty.
func field(name, value string) string {
	value = strings.Join(strings.Fields(value), " ")
	if value == "" {
		return ""
	}
	return name + ": " + value + "\n"
}

func opened(b []byte) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b)), nil }
}

// put copies a file to the target.
func put(to Target, path string, open func() (io.ReadCloser, error)) (described, error) {
	r, err := open()
	if err != nil {
		return described{}, err
	}
	defer r.Close()
	w, err := to.Create(path)
	if err != nil {
		return described{}, err
	}
	hash := sha256.New()
	n, err := io.Copy(io.MultiWriter(w, hash), r)
	if cerr := w.Close(); err == nil {
		err = cerr
	}
	return described{size: n, sum: hex.EncodeToString(hash.Sum(nil))}, err
}

// Characters that a path in a manifest must not have (RFC 8493, 2.1.3).
var (
	encoder = strings.NewReplacer("%", "%25", "\n", "%0A", "\r", "%0D")
	decoder = strings.NewReplacer("%25", "%", "%0A", "\n", "%0a", "\n", "%0D", "\r", "%0d", "\r")
)

func encodePath(p string) string { return encoder.Replace(p) }

// DecodePath returns the path of a line of a manifest.
func DecodePath(p string) string { return decoder.Replace(p) }
