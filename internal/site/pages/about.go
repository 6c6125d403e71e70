package pages

import (
	"cmp"
	"slices"
)

// aboutView is the page that explains how to read the dossier.
type aboutView struct {
	frame
	Counts    counts
	FirstDate date
	LastDate  date
	Languages []languageCount
}

// languageCount is how many articles are in one language.
type languageCount struct {
	Language string
	Count    int
}

func (pc pageContext) about() any {
	v := aboutView{frame: pc.frame(""), Counts: pc.counts()}
	v.FirstDate, v.LastDate = pc.extent(pc.dossier.Articles)
	index := map[string]int{}
	for _, a := range pc.dossier.Articles {
		i, ok := index[a.Language]
		if !ok {
			i = len(v.Languages)
			index[a.Language] = i
			v.Languages = append(v.Languages, languageCount{Language: a.Language})
		}
		v.Languages[i].Count++
	}
	slices.SortFunc(v.Languages, func(a, b languageCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Language, b.Language))
	})
	return v
}
