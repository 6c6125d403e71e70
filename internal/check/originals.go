package check

import (
	"slices"

	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

func changedOriginal(p *pass) {
	for _, a := range p.Corpus.Articles {
		if err := p.Corpus.CheckOriginal(a); err != nil {
			key := "original_sha256"
			if err == corpus.ErrNoOriginal || !a.Keys.Has(key) {
				key = "original"
			}
			p.at(a.Source, a.Keys.Span(key), err.Error(), "put back the file that the article was made of")
		}
	}
}

// noArchivedCopy reports articles without a copy in an archive, if the editors
// archive articles at all.
func noArchivedCopy(p *pass) {
	archiving := func(a *document.Article) bool { return a.Archived != "" }
	if !slices.ContainsFunc(p.Corpus.Articles, archiving) {
		return
	}
	for _, a := range p.Corpus.Articles {
		if a.URL != "" && a.Archived == "" {
			p.at(a.Source, a.Keys.Span("url"), "the article has no copy in an archive", `save the page in an archive, and write its address there under "archived"`)
		}
	}
}
