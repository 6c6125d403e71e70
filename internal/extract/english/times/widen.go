package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
)

// widen adds the modifiers before an expression ("early", "the end of",
// "about") and the article if it belongs to the expression.
func (f *finder) widen(r *reading) {
	if r.typ == extract.TimexSet || r.vague {
		return
	}
	i := r.start - 1
	if f.at(i).class == cThe && f.takesArticle(*r) {
		i--
	}
	k, mod := f.modifier(i, r.typ)
	if mod == extract.ModNone && f.at(i).class == cThe && f.at(i-1).class != cApprox {
		k, mod = f.modifier(i-1, r.typ) // "early on the Tuesday", not "letters about the May 3 fire"
	}
	if r.mod == extract.ModNone && mod != extract.ModNone && k+1 >= f.done {
		r.mod, i = mod, k
		if f.at(i).class == cThe && f.at(i+1).class != cApprox {
			i--
		}
	}
	r.start = max(i+1, f.done)
}

// modifier reads backwards from token i a modifier and the preposition after
// it. k is the token before the modifier.
func (f *finder) modifier(i int, typ extract.TimexType) (k int, mod extract.TimexMod) {
	switch l := f.at(i); l.class {
	case cEarly:
		return i - 1, extract.TimexMod(l.n)
	case cEarlier, cLater:
		if typ != extract.TimexDuration {
			return i - 1, [...]extract.TimexMod{extract.ModStart, extract.ModEnd}[l.class-cEarlier]
		}
	case cApprox:
		if typ == extract.TimexDuration || !f.wordIs(i, "under") {
			return i - 1, extract.ModApprox // not "under Thursday's deal"
		}
	case cNone:
		if f.wordIs(i, "ca.") || f.wordIs(i, "c.") || f.wordIs(i, "ca") && f.isYear(i+1) {
			return i - 1, extract.ModApprox
		}
	case cPrep:
		before := f.at(i - 1)
		switch {
		case l.n == of && before.class == cEdge:
			return i - 2, extract.TimexMod(before.n)
		case (l.n == in || l.n == on) && before.class == cEarly:
			return i - 2, extract.TimexMod(before.n)
		case (l.n == in || l.n == on) && (before.class == cEarlier || before.class == cLater) && typ != extract.TimexDuration:
			return i - 2, [...]extract.TimexMod{extract.ModStart, extract.ModEnd}[before.class-cEarlier]
		case l.n == over && typ == extract.TimexDuration && f.at(i+1).class != cThe:
			return i - 1, extract.ModApprox
		}
	}
	return i, extract.ModNone
}

// isYear reports whether token i is a year in figures.
func (f *finder) isYear(i int) bool {
	_, ok := f.year4(i)
	return ok
}

// takesArticle reports whether "the" before an expression is part of it, as in
// "the week", and not part of a longer phrase, as in "the August bombings".
func (f *finder) takesArticle(r reading) bool {
	switch f.lex[r.start].class {
	case cMonth, cWeekday, cCompound, cHoliday:
		return false
	case cNumber:
		return !r.at.known() || r.at.unit == decade || r.at.unit == century || r.at.unit == quarter
	}
	return true
}

// join finds expressions of one sentence that the text joins with "to",
// "through", "until" or a dash. It sets their dates to the common interval.
func (f *finder) join(fresh int) {
	for k := fresh + 1; k < len(f.out); k++ {
		a, b := &f.out[k-1], &f.out[k]
		if a.Date.IsZero() || b.Date.IsZero() || a.Type != extract.TimexDate || b.Type != extract.TimexDate {
			continue
		}
		first, _ := f.t.TokensIn(a.Span)
		next, _ := f.t.TokensIn(b.Span)
		_, end := f.t.TokensIn(a.Span)
		if next != end+1 {
			continue
		}
		before, link := f.at(first-1), f.at(end)
		joined := link.class == cTo || link.class == cPrep && (link.n == through || link.n == dash || link.n == until && before.class == cPrep && before.n == from) ||
			link.class == cAnd && before.class == cPrep && before.n == between
		if joined && edtf.Compare(b.Date, a.Date) < 0 {
			f.order(a, b, first, next)
		}
		if joined && edtf.Compare(a.Date, b.Date) < 0 {
			r := edtf.Interval(a.Date, b.Date)
			a.Range, b.Range = r, r
		}
	}
}

// order corrects a range of two weekdays whose end is before its start. In the
// future the end moves a week later. In the past the start moves a week
// earlier. The tokens are those of the two weekdays.
func (f *finder) order(a, b *extract.TimeExpression, first, next int) {
	if !f.bareWeekday(a, first) || !f.bareWeekday(b, next) || a.Date.Earliest().Sub(b.Date.Earliest()) >= 7 {
		return
	}
	late, days := b, 7
	if f.article.fullDay() && a.Date.Earliest().Compare(f.article.calendarDay()) <= 0 {
		late, days = a, -7
	}
	late.Date = edtf.Of(late.Date.Earliest().AddDays(days))
	late.Value = late.Date.String()
}

// bareWeekday reports whether x is a weekday alone, at the given token.
func (f *finder) bareWeekday(x *extract.TimeExpression, token int) bool {
	return f.at(token).class == cWeekday && x.Span == f.t.Tokens[token].Span && x.Date.IsDay()
}
