// Package site groups the packages that make the site.
//
// In comes a finished dossier.Dossier. Out come files: pages, data files, the
// search index, and the folder on disk that holds them.
//
//	permalink        paths of pages and the hrefs between them
//	locale           texts, dates and numbers in the language of the pages
//	chart            layout of timelines, networks, maps and bar charts
//	atlas            outlines of countries, and where cities are
//	templatecompile  html/template programs compiled to closures
//	pages            the pages
//	citation         citations of articles: Chicago, CSL JSON, BibTeX
//	briefing         what a printed briefing shows
//	export           data files, forms for other programs, the feed and the site map
//	searchindex      the files that the search reads
//	linkcheck        finds links that lead nowhere
//	leak             finds what must not be in a file
//	publish          writes the site to disk
//	bag              packs content and site as a BagIt bag with RO-Crate metadata
//	verify           compares files with their hashes, and quotations with articles
//	diff             what differs between the data files of two editions
package site
