// Package verify checks a bag, a site or the folder of a dossier: the bytes of each
// file against the hashes beside them, and each quotation against the article that it
// is from. It needs nothing but the files.
//
//	a bag      bagit.txt and its manifests; then what is in data/
//	a site     the manifest of the last build; quotations in the pages of articles
//	a dossier  content/ with site/: the texts of the articles against the hashes in the
//	           site's data files, each quotation at its place in the text, and the file
//	           that an article was made of against its hash
package verify

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dossier/internal/site/bag"
	"dossier/internal/site/publish"
)

// Problem is something that is not as it should be.
type Problem struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// Result is what a check found.
type Result struct {
	Problems []Problem // by path
	Notes    []Problem // what the hashes do not cover, but need not
	Files    int       // whose bytes were compared with a hash
	Quotes   int       // that were compared with an article
}

type verifier struct {
	files     fs.FS
	originals map[string]bool // that articles name, by path
	Result
}

func (v *verifier) problem(path, format string, args ...any) {
	v.Problems = append(v.Problems, Problem{path, fmt.Sprintf(format, args...)})
}

// ErrNothing says that a folder is neither a bag, nor a site, nor a dossier.
var ErrNothing = errors.New("this is neither a pack, nor a site, nor a dossier with its site")

// Folder checks the files of a folder or a zip file. An error says that they could not
// be checked at all.
func Folder(files fs.FS) (Result, error) {
	v := &verifier{files: bag.Root(files), originals: map[string]bool{}}
	base, found := "", false
	if v.is(bag.Declaration) {
		v.bag()
		base, found = bag.Payload, true
	}
	site := base
	if v.is(base + "site") {
		site = base + "site/"
	}
	if v.is(site+publish.ManifestName) || v.is(site+"data/dossier.json") {
		found = true
		v.site(site)
		content := ""
		if site != base && v.is(base+"content") {
			content = base + "content/"
		}
		v.quotes(site, content)
	}
	if !found {
		return Result{}, ErrNothing
	}
	order := func(a, b Problem) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Message, b.Message)) }
	slices.SortFunc(v.Problems, order)
	v.Problems = slices.Compact(v.Problems)
	slices.SortFunc(v.Notes, order)
	return v.Result, nil
}

func (v *verifier) is(name string) bool {
	_, err := fs.Stat(v.files, strings.TrimSuffix(name, "/"))
	return err == nil
}

// sums reads the lines of a manifest: a SHA-256, white space and a path. It reports
// what is damaged.
func (v *verifier) sums(name string, text []byte, decode func(string) string) map[string]string {
	out := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		sum, p, _ := strings.Cut(lines.Text(), " ")
		p = decode(strings.TrimLeft(p, " *"))
		switch _, err := hex.DecodeString(sum); {
		case err != nil || len(sum) != 2*sha256.Size || !fs.ValidPath(p), sum != strings.ToLower(sum) && sum != strings.ToUpper(sum): // one bit makes a letter large
			v.problem(name, "line %d is damaged", n)
		case out[p] != "":
			v.problem(name, "line %d: %q is there twice", n, p)
		default:
			out[p] = strings.ToLower(sum)
		}
	}
	if err := lines.Err(); err != nil {
		v.problem(name, "%v", err)
	}
	return out
}

// compare compares files with their hashes.
func (v *verifier) compare(base string, sums map[string]string) (size int64) {
	for p, want := range sums {
		f, err := v.files.Open(base + p)
		if errors.Is(err, fs.ErrNotExist) {
			v.problem(base+p, "the file is missing")
			continue
		} else if err != nil {
			v.problem(base+p, "%v", err)
			continue
		}
		hash := sha256.New()
		n, err := io.Copy(hash, f)
		f.Close()
		v.Files++
		size += n
		if err != nil {
			v.problem(base+p, "%v", err)
		} else if got := hex.EncodeToString(hash.Sum(nil)); got != want {
			v.problem(base+p, "the bytes are others: SHA-256 %s, want %s", got, want)
		}
	}
	return size
}

// others calls use for the files below a folder that the hashes do not list.
func (v *verifier) others(base string, sums map[string]string, skip func(string) bool, use func(string)) {
	root := strings.TrimSuffix(cmp.Or(base, "."), "/")
	err := fs.WalkDir(v.files, root, func(p string, e fs.DirEntry, err error) error {
		rel := strings.TrimPrefix(p, base)
		switch {
		case err != nil:
			v.problem(p, "%v", err)
		case p != root && skip(rel):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && sums[rel] == "":
			use(p)
		}
		return nil
	})
	if err != nil {
		v.problem(root, "%v", err)
	}
}

// bag checks a bag as RFC 8493, section 3, says.
func (v *verifier) bag() {
	sums := v.manifest(bag.Manifest)
	for p := range sums {
		if !strings.HasPrefix(p, bag.Payload) {
			v.problem(bag.Manifest, "%q is not in %s", p, bag.Payload)
			delete(sums, p)
		}
	}
	size := v.compare("", sums)
	payload := map[string]string{}
	for p, sum := range sums {
		payload[strings.TrimPrefix(p, bag.Payload)] = sum
	}
	v.others(bag.Payload, payload, func(string) bool { return false }, func(p string) { v.problem(p, "the manifest does not list this file") })
	tags := v.manifest(bag.TagManifest)
	for _, p := range []string{bag.Declaration, bag.Manifest} {
		if tags[p] == "" {
			v.problem(bag.TagManifest, "%q is not listed", p)
		}
	}
	v.compare("", tags)
	if text, err := fs.ReadFile(v.files, bag.Declaration); err == nil && !bytes.HasPrefix(text, []byte("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8")) {
		v.problem(bag.Declaration, "this is no declaration of a bag")
	}
	if text, err := fs.ReadFile(v.files, bag.InfoFile); err == nil {
		want := fmt.Sprintf("\nPayload-Oxum: %d.%d\n", size, len(sums))
		if at := bytes.Index(text, []byte("\nPayload-Oxum: ")); at >= 0 && !bytes.HasPrefix(text[at:], []byte(want)) {
			v.problem(bag.InfoFile, "the number of files or their size is not %s", strings.TrimSpace(want))
		}
	}
}

func (v *verifier) manifest(name string) map[string]string {
	text, err := fs.ReadFile(v.files, name)
	if err != nil {
		v.problem(name, "the file is missing")
		return map[string]string{}
	}
	return v.sums(name, text, bag.DecodePath)
}

// site checks the files of a site against the manifest of its build. What no build
// wrote is noted: an editor may put files into a site.
func (v *verifier) site(base string) {
	name := base + publish.ManifestName
	text, err := fs.ReadFile(v.files, name)
	if err != nil {
		v.problem(name, "there is no manifest, so the pages cannot be compared with their hashes")
		return
	}
	_, lines, _ := bytes.Cut(text, []byte("\n"))
	sums := v.sums(name, lines, func(p string) string { return p })
	v.compare(base, sums)
	hidden := func(rel string) bool { return strings.HasPrefix(path.Base(rel), ".") }
	v.others(base, sums, hidden, func(p string) { v.Notes = append(v.Notes, Problem{p, "no build wrote this file"}) })
}
