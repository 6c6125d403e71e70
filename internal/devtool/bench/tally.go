package bench

import (
	"io/fs"
	"path/filepath"
	"strings"
)

// tally is what a site consists of.
type tally struct {
	pages, files int
	bytes        int64
	kinds        map[string]kind // pages by their folder, all else as "data"
}

type kind struct {
	files int
	bytes int64
}

// count counts the files of a site. Pages that stand in no folder count as
// "page", those that lie beside the folder of their name into that.
func count(site string) (tally, error) {
	t := tally{kinds: map[string]kind{}}
	err := filepath.WalkDir(site, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(site, p)
		if err != nil {
			return err
		}
		name := "data"
		if filepath.Ext(p) == ".html" {
			t.pages++
			folder, _, nested := strings.Cut(filepath.ToSlash(rel), "/")
			if folder = strings.TrimSuffix(folder, ".html"); nested || isKind(folder) {
				name = folder
			} else {
				name = "page"
			}
		}
		k := t.kinds[name]
		k.files++
		k.bytes += info.Size()
		t.kinds[name] = k
		t.files++
		t.bytes += info.Size()
		return nil
	})
	return t, err
}

func isKind(folder string) bool {
	if folder == "articles" {
		return true
	}
	for _, list := range taxonomies {
		if folder == list {
			return true
		}
	}
	return false
}

// lacking is how many bytes each file of a kind lacks on average until there are
// as many of it as in another site.
func (t tally) lacking(other tally) map[string]int {
	out := map[string]int{}
	rest := int64(0) // of kinds that this site does not have
	for name, k := range other.kinds {
		mine, ok := t.kinds[name]
		switch {
		case !ok:
			rest += k.bytes
		case k.bytes > mine.bytes:
			out[name] = int((k.bytes - mine.bytes) / int64(mine.files))
		}
	}
	if d := t.kinds["data"]; d.files > 0 {
		out["data"] += int(rest / int64(d.files))
	}
	return out
}
