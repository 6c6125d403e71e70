package pipeline

import (
	"dossier/internal/extract"
	"dossier/internal/extract/languages"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// languages returns the languages that articles are searched in.
func (o Options) languages() extract.Languages {
	if o.Languages == nil {
		return languages.All
	}
	return o.Languages
}

// languageOf returns the language that an article is read by, and whether the
// article is searched. An article in an unknown language is not searched and is
// cut into sentences by the rules of the default language.
func (o Options) languageOf(a *document.Article, c *config.Config) (lang *extract.Language, search bool) {
	known := o.languages()
	lang = known.Of(language(a, c))
	if lang == nil {
		return known[0], false
	}
	return lang, c.Extract != config.Off
}

// mainLanguage returns the language that most articles are read by. The dossier
// is resolved with its words.
func (o Options) mainLanguage(c *corpus.Corpus) *extract.Language {
	main := o.languages()[0]
	count := map[*extract.Language]int{}
	for _, a := range c.Articles {
		lang, _ := o.languageOf(a, &c.Config)
		if count[lang]++; count[lang] > count[main] {
			main = lang
		}
	}
	return main
}

// language returns the language of an article, which is that of the dossier
// unless the article names another.
func language(a *document.Article, c *config.Config) string {
	if a.Language != "" {
		return a.Language
	}
	return c.Language
}
