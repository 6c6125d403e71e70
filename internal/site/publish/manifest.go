package publish

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// ManifestName is the name of the manifest within the site's folder.
const ManifestName = ".dossier-manifest"

// pendingName is the manifest of a build whose files are being renamed into
// place one by one.
const (
	pendingName = ".dossier-manifest.pending"
	pendingTemp = pendingName + ".tmp" // while it is written
)

const manifestHeader = "dossier manifest 1"

type digest [sha256.Size]byte

// manifest maps the slash-separated path of each file to the digest of its
// bytes.
type manifest map[string]digest

// encode is one line a file, digest and path, sorted by path.
func (m manifest) encode() []byte {
	paths := make([]string, 0, len(m))
	for p := range m {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	var b bytes.Buffer
	b.WriteString(manifestHeader + "\n")
	for _, p := range paths {
		d := m[p]
		b.WriteString(hex.EncodeToString(d[:]))
		b.WriteString("  ")
		b.WriteString(p)
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// ManifestSize returns the size of the manifest of a site with files at these
// paths.
func ManifestSize(paths []string) int64 {
	m := manifest{}
	for _, p := range paths {
		m[p] = digest{}
	}
	return int64(len(m.encode()))
}

func decodeManifest(src []byte) (manifest, error) {
	s := bufio.NewScanner(bytes.NewReader(src))
	s.Buffer(nil, 1<<20)
	if !s.Scan() || s.Text() != manifestHeader {
		return nil, errors.New("unknown header")
	}
	m := manifest{}
	for n := 2; s.Scan(); n++ {
		sum, p, ok := strings.Cut(s.Text(), "  ")
		var d digest
		if !ok || len(sum) != 2*len(d) || checkPath(p) != nil {
			return nil, fmt.Errorf("line %d is damaged", n)
		}
		if _, err := hex.Decode(d[:], []byte(sum)); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		m[p] = d
	}
	return m, s.Err()
}

// readManifest reads the named manifest of a site and reports whether there is
// one. A site without one has an empty one.
func readManifest(root *os.Root, name string) (m manifest, ok bool, err error) {
	src, err := root.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return manifest{}, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	if m, err = decodeManifest(src); err != nil {
		return nil, false, fmt.Errorf("manifest %s: %w", name, err)
	}
	return m, true, nil
}

// checkPath reports whether p may be written: a clean relative slash path that
// stays within the site and is not the program's own bookkeeping.
func checkPath(p string) error {
	if !fs.ValidPath(p) || p == "." || path.Clean(p) != p || strings.ContainsAny(p, "\\\n\r\x00") {
		return fmt.Errorf("bad output path %q", p)
	}
	if strings.HasPrefix(p, ownPrefix) || strings.Contains(p, "/"+ownPrefix) {
		return fmt.Errorf("output path %q is reserved: names that begin with %s belong to the program", p, ownPrefix)
	}
	return nil
}
