package pages

import (
	"slices"

	"dossier/internal/site/export"
)

// dataView is the list of downloads.
type dataView struct {
	frame
	Files []dataFile
}

// dataFile is a kind of download.
type dataFile struct {
	export.File
	Href  string // of the first part
	Parts int
}

func (pc pageContext) data() any {
	v := dataView{frame: pc.frame("")}
	for _, f := range slices.Concat(export.Files(pc.dossier), export.Published(pc.dossier, pc.in)) {
		if last := len(v.Files) - 1; f.Description == "" { // a further part
			v.Files[last].Records += f.Records
			v.Files[last].Parts++
			continue
		}
		v.Files = append(v.Files, dataFile{f, pc.to(f.Path), 1})
	}
	return v
}
