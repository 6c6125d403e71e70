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
)

// past is what is noted of the last build, in [Options.Past].
type past struct {
	Inputs    string // the digest of all that the site follows from
	Footprint publish.Footprint
	Summary   Summary
	Problems  diag.List
}

// unchanged is the outcome of the last build, where that was of the very same,
// by the same program, and its site still stands. A folder that was read for it
// is not parsed again.
func (s *Session) unchanged() (*past, bool) {
	p, err := readPast(s.o.Past)
	if err != nil || publish.Sweep(s.o.Site) != nil || !publish.Stands(s.o.Site, p.Footprint) {
		return nil, false
	}
	s.folder.Read(nil)
	s.digest()
	inputs, ok := s.inputs()
	if !ok || inputs != p.Inputs {
		return nil, false
	}
	p.Summary.Extracted = 0
	p.Summary.Stages = nil
	p.Summary.Files = publish.Result{Unchanged: p.Summary.Files.Written + p.Summary.Files.Unchanged}
	return p, true
}

// digest takes the digest of the content as it was read last, where the build is noted.
func (s *Session) digest() {
	if s.o.Past == "" || !s.once {
		return
	}
	s.content = ""
	if sum, ok := s.folder.Digest(); ok {
		s.content = hex.EncodeToString(sum[:])
	}
}

// inputs is the digest of all that the site follows from: the program, the
// content as it was read, the user's theme, and where they lie, which problems
// name.
func (s *Session) inputs() (string, bool) {
	if s.content == "" {
		return "", false
	}
	version, err := cache.ThisProgram()
	if err != nil {
		return "", false
	}
	site, err := filepath.Abs(s.o.Site)
	if err != nil {
		return "", false
	}
	hash := sha256.New()
	fmt.Fprintf(hash, "%x %s %q %q %q\n", version, s.content, s.o.Content, site, s.o.Templates)
	if own := s.o.overrides(); own != nil {
		err := fs.WalkDir(own, ".", func(p string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			b, err := fs.ReadFile(own, p)
			fmt.Fprintf(hash, "%q %x\n", p, sha256.Sum256(b))
			return err
		})
		if err != nil {
			return "", false
		}
	}
	return hex.EncodeToString(hash.Sum(nil)), true
}

// readPast reads what is noted. A file that is not as it was written is none.
func readPast(path string) (*past, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	sum, data, _ := bytes.Cut(b, []byte("\n"))
	if want := sha256.Sum256(data); string(sum) != hex.EncodeToString(want[:]) {
		return nil, fmt.Errorf("%s is damaged", path)
	}
	var p past
	return &p, gob.NewDecoder(bytes.NewReader(data)).Decode(&p)
}

// note notes a build that is on disk. Where it cannot be noted the next one is
// done as if there had been none.
func (s *Session) note(d *Draft, inputs string) {
	if d.Unkept != nil {
		return // it cannot be written there, and the next build is to say so again
	}
	var data bytes.Buffer
	if err := gob.NewEncoder(&data).Encode(past{inputs, d.footprint, d.Summary, d.Problems}); err != nil {
		return
	}
	sum := sha256.Sum256(data.Bytes())
	_ = cache.WriteFile(s.o.Past, append([]byte(hex.EncodeToString(sum[:])+"\n"), data.Bytes()...))
}
