package pages

import "dossier/internal/site/export"

// dataView is the list of downloads.
type dataView struct {
	frame
	Files []dataFile
}

// dataFile is one download.
type dataFile struct {
	export.File
	Href string
}

func (pc pageContext) data() any {
	files := export.Files(pc.dossier)
	return dataView{pc.frame(""), each(files, func(f export.File) dataFile { return dataFile{f, pc.to(f.Path)} })}
}
