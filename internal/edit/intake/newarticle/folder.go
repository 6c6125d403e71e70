package newarticle

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/edit/hypothesis"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/slug"
	"dossier/internal/text/whitespace"
)

// Folder is the content folder to which articles are added.
type Folder struct {
	root    *os.Root
	dry     bool
	byURL   map[string][]*known
	bySum   map[string][]*known // by the checksum of the original
	byWords map[string]*known   // by a checksum of the words
	taken   map[string]bool     // names of articles, without extension, as slugs
	paths   map[string]bool     // of originals that a dry run would write
	number  map[string]int      // of each name: the lowest number that may be free
}

// known is an article of the folder.
type known struct {
	path, words, body string
	original          string
}

// Open opens a content folder. C is what was read from it, or nil if it holds
// nothing. If dry is set, nothing is written.
func Open(dir string, c *corpus.Corpus, dry bool) (*Folder, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	f := &Folder{root: root, dry: dry, byURL: map[string][]*known{}, bySum: map[string][]*known{}, byWords: map[string]*known{}, taken: map[string]bool{}, paths: map[string]bool{}, number: map[string]int{}}
	if c != nil {
		for _, a := range c.Articles {
			f.know(a)
		}
	}
	return f, nil
}

// Close closes the folder.
func (f *Folder) Close() error { return f.root.Close() }

func (f *Folder) know(a *document.Article) {
	k := &known{path: a.Path, words: Words(a), body: a.Body, original: a.Original}
	if a.URL != "" {
		key := hypothesis.BareURL(a.URL)
		f.byURL[key] = append(f.byURL[key], k)
	}
	if a.OriginalSHA256 != "" {
		f.bySum[a.OriginalSHA256] = append(f.bySum[a.OriginalSHA256], k)
	}
	if f.byWords[sumOf(k.words)] == nil {
		f.byWords[sumOf(k.words)] = k
	}
	f.taken[a.Slug] = true
}

func sumOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return string(sum[:])
}

// Status says what became of a draft.
type Status string

// The statuses.
const (
	Added   Status = "added"
	Same    Status = "already there"
	Changed Status = "changed" // the page is there with another text
)

// Result says what became of a draft.
type Result struct {
	Status     Status
	Path       string // of the article
	Original   string // path of the original, "" if none was written
	Difference string // from the article that is there, if the status is Changed
	Lost       []string
}

// Source is the file that a draft was made of. The zero Source means that there is
// no such file.
type Source struct {
	Path      string // of the file
	SHA256    string
	Extension string // of the copy, with a dot
}

// Add writes the draft, unless the folder has an article of the same page: one with
// the same address, or else the same words. If its text differs, Add writes the
// draft as a further article only if further is set.
func (f *Folder) Add(d *Draft, src Source, further bool) (Result, error) {
	probe, _ := d.text("", "")
	a, err := d.check("articles/x"+d.extension(), probe)
	if err != nil {
		return Result{}, err
	}
	words := Words(a)
	if k := f.byWords[sumOf(words)]; k != nil {
		return Result{Status: Same, Path: k.path}, nil
	}
	var out Result
	if url := d.Meta.URL.Value; url != "" {
		if list := f.byURL[hypothesis.BareURL(url)]; len(list) > 0 {
			k := list[len(list)-1]
			out = Result{Status: Changed, Path: k.path, Difference: difference(k, a)}
			if !further {
				return out, nil
			}
		}
	}
	name := f.free(d.stem())
	out.Path = "articles/" + name + d.extension()
	if out.Status == "" {
		out.Status = Added
	}
	created := false
	out.Original, created, err = f.keep(src, name)
	if err != nil {
		return Result{}, fmt.Errorf("keep the original: %w", err)
	}
	text, lost := d.text(out.Original, src.SHA256)
	out.Lost = lost
	if a, err = d.check(out.Path, text); err == nil {
		err = f.write(out.Path, strings.NewReader(text))
	}
	if err != nil {
		if created && !f.dry {
			_ = f.root.Remove(out.Original) // written a moment ago
		}
		return Result{}, err
	}
	f.know(a)
	return out, nil
}

// free returns the name, with a number if an article has it.
func (f *Folder) free(name string) string {
	for i := max(1, f.number[name]); ; i++ {
		f.number[name] = i // so that many articles of one title take no longer than others
		try := name
		if i > 1 {
			try = fmt.Sprintf("%s-%d", name, i)
		}
		if f.taken[slug.Of(try, 80)] || f.exists("articles/"+try+".md") || f.exists("articles/"+try+".txt") || f.exists("articles/"+try+".markdown") {
			continue
		}
		return try
	}
}

func (f *Folder) exists(name string) bool {
	_, err := f.root.Lstat(name)
	return err == nil || f.paths[name]
}

// keep copies the source to the folder of originals and returns the path of the
// copy. If the folder has the same file already, it returns the path of that.
func (f *Folder) keep(src Source, name string) (to string, created bool, err error) {
	if src.Path == "" {
		return "", false, nil
	}
	for _, k := range f.bySum[src.SHA256] {
		if k.original != "" && f.exists(k.original) {
			return k.original, false, nil
		}
	}
	for i := 1; ; i++ {
		to = document.OriginalsFolder + name + src.Extension
		if i > 1 {
			to = fmt.Sprintf("%s%s-%d%s", document.OriginalsFolder, name, i, src.Extension)
		}
		if !f.exists(to) {
			break
		}
		if !f.dry && f.hasSum(to, src.SHA256) {
			return to, false, nil
		}
	}
	in, err := os.Open(src.Path)
	if err != nil {
		return "", false, err
	}
	defer in.Close()
	hash := sha256.New()
	if err := f.write(to, io.TeeReader(in, hash)); err != nil {
		return "", false, err
	}
	if !f.dry && hex.EncodeToString(hash.Sum(nil)) != src.SHA256 {
		_ = f.root.Remove(to) // written a moment ago
		return "", false, errors.New("the file changed while it was read")
	}
	return to, true, nil
}

func (f *Folder) hasSum(name, sum string) bool {
	in, err := f.root.Open(name)
	if err != nil {
		return false
	}
	defer in.Close()
	hash := sha256.New()
	_, err = io.Copy(hash, in)
	return err == nil && hex.EncodeToString(hash.Sum(nil)) == sum
}

// write creates a file that does not exist. Readers find all of it or nothing.
func (f *Folder) write(name string, from io.Reader) error {
	if f.exists(name) {
		return &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}
	}
	if f.dry {
		f.paths[name] = true
		return nil
	}
	if err := f.root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	temp := path.Dir(name) + "/." + path.Base(name) + ".tmp"
	w, err := f.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, from)
	err = errors.Join(err, w.Sync(), w.Close())
	if err == nil {
		err = f.root.Rename(temp, name)
	}
	if err != nil {
		_ = f.root.Remove(temp) // written a moment ago
	}
	return err
}

// SumOf returns the SHA-256 of a file in hexadecimal.
func SumOf(name string) (string, error) {
	f, err := os.Open(filepath.Clean(name))
	if err != nil {
		return "", err
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// Words returns the words of an article, in one line.
func Words(a *document.Article) string {
	return whitespace.Collapse(strings.ReplaceAll(a.Words(), "\x00", ""))
}
