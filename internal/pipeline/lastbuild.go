package pipeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"dossier/internal/diag"
	"dossier/internal/pipeline/cache"
	"dossier/internal/site/publish"
	"dossier/internal/source/corpus"
)

// lastBuild is the record of the last build, in [Options.LastBuild].
type lastBuild struct {
	Inputs    string // see [Options.inputs]
	Footprint publish.Footprint
	Summary   Summary
	Problems  diag.List
}

// lastBuild returns the record of the last build. It returns nil if there is
// none, or if the site is not as that build left it.
func (o Options) lastBuild() *lastBuild {
	info, err := os.Stat(o.LastBuild)
	if err != nil {
		return nil
	}
	last, err := readLastBuild(o.LastBuild)
	if err != nil || !publish.Stands(o.Site, last.Footprint, info.ModTime()) {
		return nil
	}
	return last
}

// unchanged returns the summary of a build that had nothing to do after the last.
func (l *lastBuild) unchanged() Summary {
	s := l.Summary
	s.Extracted = 0
	s.Files = publish.Result{Unchanged: s.Files.Written + s.Files.Unchanged}
	return s
}

// contentDigest returns the digest of a folder as it was read, "" if it has none.
func contentDigest(f *corpus.Folder) string {
	sum, ok := f.Digest()
	if !ok {
		return ""
	}
	return hex.EncodeToString(sum[:])
}

// inputs returns the digest of everything that a site follows from: the program,
// the content, of which it takes the digest, the user's theme, and the names of
// the folders, which problems mention. It returns "" if one of them is unknown.
func (o Options) inputs(content string) string {
	version, err := cache.ThisProgram()
	if content == "" || err != nil || o.Since != nil {
		return ""
	}
	site, err := filepath.Abs(o.Site)
	if err != nil {
		return ""
	}
	hash := sha256.New()
	fmt.Fprintf(hash, "%x %s %q %q %q\n", version, content, o.Content, site, o.Templates)
	if own := o.overrides(); own != nil {
		err := fs.WalkDir(own, ".", func(p string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			b, err := fs.ReadFile(own, p)
			fmt.Fprintf(hash, "%q %x\n", p, sha256.Sum256(b))
			return err
		})
		if err != nil {
			return ""
		}
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// readLastBuild reads a record and verifies its checksum.
func readLastBuild(path string) (*lastBuild, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	sum, data, _ := bytes.Cut(b, []byte("\n"))
	if want := sha256.Sum256(data); string(sum) != hex.EncodeToString(want[:]) {
		return nil, fmt.Errorf("%s is damaged", path)
	}
	var l lastBuild
	return &l, gob.NewDecoder(bytes.NewReader(data)).Decode(&l)
}

// recordBuild records a build whose site is on disk. If it cannot be recorded,
// the next build does everything again.
func (o Options) recordBuild(l lastBuild) {
	if l.Summary.CacheErr != nil {
		return // the next build is to report it again
	}
	var data bytes.Buffer
	if err := gob.NewEncoder(&data).Encode(l); err != nil {
		return
	}
	sum := sha256.Sum256(data.Bytes())
	_ = cache.WriteFile(o.LastBuild, append([]byte(hex.EncodeToString(sum[:])+"\n"), data.Bytes()...))
}
