package eval

import "strings"

// TimeScores are the scores of time expressions by value.
type TimeScores struct {
	All, Date, Day PRF
}

// Times scores the times found in each document.
func Times(docs []Document, found []Marks) TimeScores {
	var all, date, day timeCount
	for i := range docs {
		g, f := docs[i].Times, found[i].Times
		all.add(g, f, 0)
		date.add(chosen(g, isDate), chosen(f, isDate), 0)
		days := chosen(g, isDay)
		day.add(days, without(chosen(f, isDay), days, g), len("2006-01-02"))
	}
	return TimeScores{all.prf(), date.prf(), day.prf()}
}

type timeCount struct{ gold, found, right int }

// add counts one document. It compares the first cut bytes of the values, or
// all of them if cut is 0.
func (c *timeCount) add(gold, found []Time, cut int) {
	c.gold += len(gold)
	c.found += len(found)
	for i, j := range match(timeRanges(gold), timeRanges(found)) {
		if j < 0 {
			continue
		}
		a, b := value(gold[i]), value(found[j])
		if cut > 0 {
			a, b = a[:min(cut, len(a))], b[:min(cut, len(b))]
		}
		if a == b {
			c.right++
		}
	}
}

func (c *timeCount) prf() PRF {
	return prf(float64(c.right), float64(c.found), float64(c.gold))
}

func timeRanges(ts []Time) []Range {
	out := make([]Range, len(ts))
	for i, t := range ts {
		out[i] = t.Range
	}
	return out
}

func value(t Time) string { return strings.ToUpper(strings.TrimSpace(t.Value)) }

func isDate(t Time) bool { return t.Type == "DATE" }

// isDay reports whether t is a date or time of day with a full calendar date.
func isDay(t Time) bool {
	return (t.Type == "DATE" || t.Type == "TIME") && beginsLike(value(t), "0000-00-00")
}

// beginsLike reports whether s begins as form does. A 0 in form matches any
// digit.
func beginsLike(s, form string) bool {
	if len(s) < len(form) {
		return false
	}
	for i := range len(form) {
		if digit := s[i] >= '0' && s[i] <= '9'; form[i] == '0' && !digit || form[i] != '0' && s[i] != form[i] {
			return false
		}
	}
	return true
}

func chosen(ts []Time, want func(Time) bool) []Time {
	var out []Time
	for _, t := range ts {
		if want(t) {
			out = append(out, t)
		}
	}
	return out
}

// without removes from found the spans that overlap other gold and no wanted
// span.
func without(found, wanted, gold []Time) []Time {
	return chosen(found, func(t Time) bool {
		return touches(t, wanted) || !touches(t, gold)
	})
}

func touches(t Time, others []Time) bool {
	for _, o := range others {
		if t.shared(o.Range) > 0 {
			return true
		}
	}
	return false
}
