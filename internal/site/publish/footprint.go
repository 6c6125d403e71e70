package publish

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"os"
	"path/filepath"
	"slices"
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

// Stands reports whether the site at dir has this footprint, and since no file
// was touched after the build: then another build of the same would find nothing
// to do. The files are looked at but not read.
func Stands(dir string, want Footprint) bool {
	root, err := os.OpenRoot(filepath.Clean(dir))
	if err != nil {
		return false
	}
	defer root.Close()
	if _, err := root.Lstat(pendingName); err == nil {
		return false
	}
	m, err := readManifest(root, ManifestName)
	if err != nil {
		return false
	}
	info, err := root.Lstat(ManifestName)
	if err != nil {
		return false
	}
	since := info.ModTime()
	sizes := make(map[string]int64, len(m))
	for p := range m {
		info, err := root.Lstat(filepath.FromSlash(p))
		if err != nil || !info.Mode().IsRegular() || info.ModTime().After(since) {
			return false
		}
		sizes[p] = info.Size()
	}
	return footprint(m, func(name string) int64 { return sizes[name] }) == want
}
