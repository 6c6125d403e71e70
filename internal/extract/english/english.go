// Package english finds names, time expressions, statements and events in
// English articles. Its word lists are in package words.
package english

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
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
		Code:    "en",
		Regions: regions,
		Words:   words.English(),
		Find: func(t *segment.Text, date edtf.Date) extract.Result {
			return find(t, date, order)
		},
	}
}

func find(t *segment.Text, date edtf.Date, order times.Order) extract.Result {
	found := names.Find(t)
	expressions := times.FindIn(t, date, order)
	p := chunk.Parse(chunk.Default(), t)
	return extract.Result{
		Names:      found,
		Times:      expressions,
		Statements: statements.FindIn(p, found),
		Events:     events.Find(p, expressions, date),
	}
}
