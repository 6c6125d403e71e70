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

// Folder is a dossier's folder that is read again and again. A file whose bytes
// stayed the same is not parsed again, and keeps its problems.
type Folder struct {
	dir    string
	files  []*file   // in the order of their paths
	strays diag.List // of the walk, in any order
	whole  bool      // files and strays are those of the last walk
	links  bool      // there are symbolic links, so a change can show at several paths
}

// At is the folder dir, not read yet.
func At(dir string) *Folder { return &Folder{dir: dir} }

// Read reads the folder. Where it has been read before, it is enough to look at
// the paths that changed since, and what lies below them; they are relative to
// the folder and have slashes. With nil, all is looked at. What Read returns is
// the same in both cases, and that of [Read]. News tells whether anything is other
// than at the last time.
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

// Digest is that of all that was read, with the media, which are read for it.
// It reports false where something could not be read.
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

// sumOf is the digest of a file.
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

// some walks the changed paths only; it reports false where all has to be
// walked.
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

// pathSet is a set of paths.
type pathSet map[string]bool

func paths(list []string) pathSet {
	set := make(pathSet, len(list))
	for _, p := range list {
		set[p] = true
	}
	return set
}

// cover tells whether p is one of the paths or lies below one.
func (s pathSet) cover(p string) bool {
	for end := len(p); end > 0; end = strings.LastIndexByte(p[:end], '/') {
		if s[p[:end]] {
			return true
		}
	}
	return false
}

// comparePaths is the order in which a walk meets paths: by the names of the
// folders, then by that of the file.
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

// corpus puts together what the files hold. Open is where they are read from
// later.
func (f *Folder) corpus(open fs.FS) (*Corpus, diag.List) {
	c := &Corpus{Config: config.Default(), fsys: open}
	problems := slices.Clone(f.strays)
	for _, file := range f.files {
		problems.Add(file.problems...)
		c.add(file)
	}
	problems.Add(sameButCase(f.files)...)
	problems.Add(c.dropCollisions()...)
	problems.Add(c.dropOrphans(f.files)...)
	problems.Add(c.anchorAnnotations()...)
	problems.Add(c.missingImages()...)
	if !isDossier(f.files) {
		problems.Add(notDossier())
		c = nil
	}
	problems.Sort()
	return c, problems
}

// reopened is the folder of that name, opened anew for each file, so that none
// is held open for as long as there is a Corpus.
type reopened string

// Open opens a file that lies within the folder.
func (dir reopened) Open(name string) (fs.File, error) { return os.OpenInRoot(string(dir), name) }
