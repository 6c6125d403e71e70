// Package corpus reads the content folder of a dossier.
//
//	dossier.yaml            settings of the dossier; optional
//	index.md                text of the front page; optional
//	review.yaml             the editor's decisions about findings; optional
//	articles/               articles, also in subfolders: .md, .markdown, .txt;
//	                        NAME.annotations.yaml beside the article NAME, and
//	                        NAME.findings.yaml with findings of other programs
//	people/ organizations/  records of that kind: .md
//	places/ publishers/
//	events/ claims/ topics/
//	editions/               what an edition leaves out: .yaml
//	pages/                  free pages: .md
//	media/                  images and documents of any kind
//
// A folder is a dossier if it has a dossier.yaml or an article. Files whose
// names begin with a dot, and backup files of text editors, are ignored. Other
// files that do not belong to the list above are reported.
//
// Symbolic links are followed within the folder. A link that leads out of it is
// an error. Names that differ only in case are an error too, because some systems
// cannot tell them apart, and so are files that would become the same page.
//
// Files are read and parsed in parallel. The results, problems included, are in
// the order of the files' paths. A [Folder] can be read repeatedly. It parses only
// files whose bytes have changed.
package corpus
