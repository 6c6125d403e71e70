package check

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/config"
)

// File is a file of the site.
type File struct {
	Path string // slash-separated, within the site
	Size int64
}

// NeedsFiles reports whether [Run] needs the files of the site. It does if the
// settings name a host.
func NeedsFiles(c config.Config) bool { return c.Host != "" && !c.Check.IsOff("host-limit") }

// hostLimit compares the site with the limits of its host. There is one finding
// for each limit. What a host only advises is a warning.
func hostLimit(p *pass) {
	for _, h := range hosts {
		if h.Key != p.Corpus.Config.Host {
			continue
		}
		for _, l := range h.Limits {
			severity := p.rule.Severity
			if l.Advice {
				severity = diag.Warning
			}
			if found := l.exceeded(p.Files); found != "" {
				p.found.Add(diag.File("dossier.yaml", severity, p.rule.Name, found+"; "+l.takes(h.Name)).
					WithHint("documented at " + l.Source + ", looked up on " + l.Date))
			}
		}
	}
}

// takes says what the host takes: "Netlify takes at most 54,000 files in a
// folder".
func (l Limit) takes(host string) string {
	if l.Plan != "" {
		host += " (" + l.Plan + ")"
	}
	if l.Of == Names {
		return host + " takes names with " + l.Shown
	}
	verb := " takes at most "
	if l.Advice {
		verb = " advises at most "
	}
	return host + verb + l.Shown + map[Measure]string{
		Files: " files", Entries: " files and folders", FolderFiles: " files in a folder",
		FileBytes: " (" + grouped(l.Max) + " bytes) a file", SiteBytes: " (" + grouped(l.Max) + " bytes)",
	}[l.Of]
}

// exceeded says by what a site with these files exceeds the limit. It returns ""
// if the site does not.
func (l Limit) exceeded(files []File) string {
	switch l.Of {
	case Files:
		if n := int64(len(files)); n > l.Max {
			return "the site has " + grouped(n) + " files"
		}
	case Entries:
		if n := int64(len(files) + len(folders(files))); n > l.Max {
			return "the site has " + grouped(n) + " files and folders"
		}
	case FolderFiles:
		var over []File
		for name, n := range folders(files) {
			if n > l.Max {
				over = append(over, File{name, n})
			}
		}
		return largest(over, "files", "a folder has too many files", "%d folders have too many files")
	case FileBytes:
		var over []File
		for _, f := range files {
			if f.Size > l.Max {
				over = append(over, f)
			}
		}
		return largest(over, "bytes", "a file is too large", "%d files are too large")
	case SiteBytes:
		sum := int64(0)
		for _, f := range files {
			sum += f.Size
		}
		if sum > l.Max {
			return "the site has " + grouped(sum) + " bytes"
		}
	case Names:
		return l.badNames(files)
	}
	return ""
}

// folders returns the number of files directly in each folder, "." being the
// site. Folders that hold only folders have 0.
func folders(files []File) map[string]int64 {
	out := map[string]int64{".": 0}
	for _, f := range files {
		dir := path.Dir(f.Path)
		out[dir]++
		for dir = path.Dir(dir); dir != "."; dir = path.Dir(dir) {
			if _, ok := out[dir]; ok {
				break
			}
			out[dir] = 0
		}
	}
	return out
}

func (l Limit) badNames(files []File) string {
	var bad []string
	for _, f := range files {
		if strings.ContainsAny(f.Path, l.Chars) {
			bad = append(bad, f.Path)
		}
	}
	slices.Sort(bad)
	return listed(bad, "a name is not taken", "%d names are not taken")
}

// largest lists files or folders with their sizes, the largest first.
func largest(files []File, unit, one, many string) string {
	slices.SortFunc(files, func(a, b File) int {
		return cmp.Or(cmp.Compare(b.Size, a.Size), cmp.Compare(a.Path, b.Path))
	})
	var names []string
	for _, f := range files {
		names = append(names, f.Path+" ("+grouped(f.Size)+" "+unit+")")
	}
	return listed(names, one, many)
}

// maxListed is how many files or folders a finding names.
const maxListed = 3

// listed returns one or many, and the first names. It returns "" if there are no
// names.
func listed(names []string, one, many string) string {
	if len(names) == 0 {
		return ""
	}
	head := one
	if len(names) > 1 {
		head = fmt.Sprintf(many, len(names))
	}
	rest := ""
	if len(names) > maxListed {
		names, rest = names[:maxListed], " and others"
	}
	return head + ": " + strings.Join(names, ", ") + rest
}

// grouped writes a number with commas: "54,000".
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
