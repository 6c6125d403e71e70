// Package english finds names, time expressions, statements and events in
// English articles. Its word lists are in package words.
package english

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/statements"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// Language is English of no known country.
var Language = language(times.UnknownOrder)

// Languages are English and that of the countries that write dates in numbers
// in a known order.
var Languages = extract.Languages{
	Language,
	language(times.DayFirst, "gb", "ie", "au", "nz", "in", "pk", "bd", "lk", "sg", "my", "hk", "ng", "gh", "ke", "ug", "tz", "zw", "mt", "cy", "jm", "tt"),
	language(times.MonthFirst, "us", "ph"),
}

func language(order times.Order, regions ...string) *extract.Language {
	return &extract.Language{
		Code:     "en",
		Regions:  regions,
		Words:    words.English(),
		IsCommon: func(word string) bool { return chunk.SensesOfWord(word) != chunk.Senses{} },
		IsTitle: func(word string) bool {
			class := lexicon.Default().Word(word)
			return class&(lexicon.Title|lexicon.Role) != 0 && class&(lexicon.Given|lexicon.Surname) == 0
		},
		Furnish: form.Furnish,
		Find: func(t *segment.Text, about extract.About) extract.Result {
			return find(t, about, order)
		},
	}
}

func find(t *segment.Text, about extract.About, order times.Order) extract.Result {
	layout := form.Read(t, about)
	found := names.Find(t, layout.Speakers(t)...)
	names.AddAuthor(&found, layout.Author)
	expressions := times.FindIn(t, about.Date, order, layout.Entries)
	p := chunk.Parse(chunk.Default(), t, found.Spans()...)
	said := statements.FindIn(p, found, &layout)
	statements.Explain(said, about.Title)
	return extract.Result{
		Names:      found,
		Times:      expressions,
		Statements: said,
		Events:     events.Find(p, found, expressions, about.Date, layout.Form),
		Nouns:      p.Repeated(),
	}
}
