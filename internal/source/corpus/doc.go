// Package corpus reads the folder that a dossier is written in.
//
//	dossier.yaml            what the dossier says of itself; optional
//	index.md                text of the front page; optional
//	review.yaml             what the editor decided about findings; optional
//	articles/               articles, in subfolders or not: .md, .markdown, .txt;
//	                        NAME.annotations.yaml beside an article of that name
//	people/ organizations/  records of that kind: .md
//	places/ publishers/
//	events/ claims/
//	pages/                  free pages: .md
//	media/                  pictures and documents, of any kind
//
// A folder is a dossier if it has a dossier.yaml or an article. Files whose
// names begin with a dot or mark them as an editor's copy are passed over;
// others that have no place above are reported.
//
// Symbolic links are followed within the folder; one that leads out of it is an
// error. So are names that differ in nothing but case, which some systems cannot
// tell apart, and files that would become the same page.
//
// Files are read and parsed in parallel. What comes out, problems included, is
// in the order of the files' paths. A [Folder] is read again and again: what is
// parsed anew are the files whose bytes changed.
package corpus
