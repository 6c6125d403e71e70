package check

import "dossier/internal/source/corpus"

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
