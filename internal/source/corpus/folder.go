package corpus

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/config"
	"dossier/internal/source/document"
)

// Folder is the folder of a dossier that is read repeatedly. A file whose bytes
// have not changed is not parsed again and keeps its problems.
type Folder struct {
	dir    string
	files  []*file   // in the order of their paths
	strays diag.List // problems of the walk, in any order
	whole  bool      // files and strays are from the last walk
	links  bool      // there are symbolic links, so a change can appear at several paths
}

// At returns the folder dir without reading it.
func At(dir string) *Folder { return &Folder{dir: dir} }

// Read reads the folder. If the folder has been read before, changed may list the
// paths that have changed since, relative to the folder and with slashes. Read
// then looks only at these and at everything below them. If changed is nil, it
// looks at the whole folder. The result is the same in both cases, and the same
// as that of [Read]. News reports whether the result differs from the last one.
func (f *Folder) Read(changed []string) (c *Corpus, problems diag.List, news bool) {
	root, err := os.OpenRoot(f.dir)
	if err != nil {
		news = f.whole || len(f.strays) == 0
		f.whole, f.strays = false, diag.List{unreadable(".", err)}
		return nil, slices.Clone(f.strays), news
	}
	defer root.Close()
	news = f.update(root.FS(), changed)
	c, problems = f.corpus(reopened(f.dir))
	return c, problems, news
}

// update brings files and strays up to date.
func (f *Folder) update(fsys fs.FS, changed []string) (news bool) {
	w := &walker{fsys: fsys}
	if !f.some(w, changed) {
		*w = walker{fsys: fsys}
		changed = nil
		w.root()
	}
	set := paths(changed)
	inside := func(p string) bool { return changed == nil || set.cover(p) }
	r := &reader{fsys: fsys, files: w.files, before: map[string]*file{}}
	var files []*file
	for _, old := range f.files {
		if inside(old.path) {
			r.before[old.path] = old
		} else {
			files = append(files, old)
		}
	}
	r.run()
	var strays, replaced diag.List
	for _, d := range f.strays {
		if inside(d.Path) {
			replaced.Add(d)
		} else {
			strays.Add(d)
		}
	}
	replaced.Sort()
	w.problems.Sort()
	news = r.news.Load() || !f.whole || len(r.before) != len(w.files) || !slices.Equal(replaced, w.problems)

	f.files = append(files, w.files...)
	slices.SortFunc(f.files, func(a, b *file) int { return comparePaths(a.path, b.path) })
	f.strays = append(strays, w.problems...)
	f.whole, f.links = true, f.links && changed != nil || w.links
	return news
}

// Digest returns a digest of all that was read, and of the media, which it reads.
// It reports false if something could not be read.
func (f *Folder) Digest() (sum [sha256.Size]byte, ok bool) {
	if !f.whole {
		return sum, false
	}
	hash := sha256.New()
	for _, file := range f.files {
		of := file.sum
		if file.kind == media {
			if of, ok = sumOf(reopened(f.dir), file.path); !ok {
				return sum, false
			}
		}
		if of == (digest{}) && file.size <= document.MaxSize {
			return sum, false
		}
		fmt.Fprintf(hash, "%q %x\n", file.path, of)
	}
	for _, d := range f.strays {
		fmt.Fprintf(hash, "%+v\n", d)
	}
	return digest(hash.Sum(nil)), true
}

type digest = [sha256.Size]byte

func sumOf(fsys fs.FS, name string) (sum digest, ok bool) {
	r, err := fsys.Open(name)
	if err != nil {
		return sum, false
	}
	defer r.Close()
	hash := sha256.New()
	_, err = io.Copy(hash, r)
	return digest(hash.Sum(nil)), err == nil
}

// some walks only the changed paths. It reports false if the whole folder has to
// be walked.
func (f *Folder) some(w *walker, changed []string) bool {
	if changed == nil || !f.whole || f.links {
		return false
	}
	set := paths(changed)
	for p := range set {
		if p == "." || !fs.ValidPath(p) {
			return false
		}
		if i := strings.LastIndexByte(p, '/'); i >= 0 && set.cover(p[:i]) {
			continue
		}
		if !w.at(p) {
			return false
		}
	}
	return !w.links
}

type pathSet map[string]bool

func paths(list []string) pathSet {
	set := make(pathSet, len(list))
	for _, p := range list {
		set[p] = true
	}
	return set
}

// cover reports whether p is one of the paths or lies below one.
func (s pathSet) cover(p string) bool {
	for end := len(p); end > 0; end = strings.LastIndexByte(p[:end], '/') {
		if s[p[:end]] {
			return true
		}
	}
	return false
}

// comparePaths compares paths in the order in which a walk visits them: by the
// names of the folders, then by the name of the file.
func comparePaths(a, b string) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			switch {
			case a[i] == '/':
				return -1
			case b[i] == '/':
				return 1
			}
			return int(a[i]) - int(b[i])
		}
	}
	return len(a) - len(b)
}

// corpus returns the Corpus of the files and the problems. Files are opened in
// open later.
func (f *Folder) corpus(open fs.FS) (*Corpus, diag.List) {
	c := &Corpus{Config: config.Default(), fsys: open}
	problems := slices.Clone(f.strays)
	slugs := slugsWithoutFolder(f.files)
	for _, file := range f.files {
		problems.Add(file.problems...)
		c.add(file, slugs)
	}
	problems.Add(sameButCase(f.files)...)
	problems.Add(c.dropCollisions()...)
	problems.Add(c.dropOrphans(f.files)...)
	problems.Add(c.anchorAnnotations()...)
	problems.Add(c.missingImages()...)
	problems.Add(c.checkMetadata(f.files)...) // leaves out files that exist
	if !isDossier(f.files) {
		problems.Add(notDossier())
		c = nil
	}
	problems.Sort()
	return c, problems
}

// reopened is the folder of that name. It is opened for each file, so that a
// Corpus does not keep it open.
type reopened string

// Open opens a file within the folder.
func (dir reopened) Open(name string) (fs.File, error) { return os.OpenInRoot(string(dir), name) }
