package publish

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Footprint tells one state of a site from others: the paths, sizes and digests
// of all files that builds wrote.
type Footprint [sha256.Size]byte

func footprint(m manifest, size func(name string) int64) Footprint {
	hash := sha256.New()
	hash.Write(m.encode())
	for _, p := range slices.Sorted(maps.Keys(m)) {
		var b [8]byte
		binary.LittleEndian.PutUint64(b[:], uint64(size(p)))
		hash.Write(b[:])
	}
	return Footprint(hash.Sum(nil))
}

// Stands reports whether the site at dir has this footprint, no build left
// anything to finish, and no file of the site was touched after the given time.
// Then another build of the same would find nothing to do. Stands looks at the
// files but does not read them.
func Stands(dir string, want Footprint, since time.Time) bool {
	real, err := realPath(dir)
	if err != nil || leftovers(real) {
		return false
	}
	root, err := os.OpenRoot(real)
	if err != nil {
		return false
	}
	defer root.Close()
	if _, err := root.Lstat(pendingName); err == nil {
		return false
	}
	m, ok, err := readManifest(root, ManifestName)
	if err != nil || !ok {
		return false
	}
	sizes := make(map[string]int64, len(m))
	for p := range m {
		info, err := root.Lstat(filepath.FromSlash(p))
		if err != nil || !info.Mode().IsRegular() || changeTime(info).After(since) {
			return false
		}
		sizes[p] = info.Size()
	}
	return footprint(m, func(name string) int64 { return sizes[name] }) == want
}
