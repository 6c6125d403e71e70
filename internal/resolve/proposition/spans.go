package proposition

import (
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
)

// spanOf returns how long or how often a time expression says that something is, such
// as P3D, at what time of the day, such as TMO, or at what hour, such as H05:30, of the values of
// TIMEX3. Weeks are given in days, "days" is XPXD, and what is per month is RP1M. It returns "" if the
// expression says none of these.
func spanOf(t *dossier.Time) string {
	_, hour, timed := strings.Cut(t.Value, "T")
	switch v := t.Value; {
	case t.Type == "SET":
		return "R" + v
	case timed && !strings.HasPrefix(v, "P") && strings.Contains(hour, ":"):
		return "H" + strings.Replace(hour, "24:", "00:", 1)
	case strings.HasPrefix(v, "P"):
		if weeks, ok := strings.CutSuffix(v[1:], "W"); ok {
			if n, err := strconv.Atoi(weeks); err == nil {
				return "P" + strconv.Itoa(7*n) + "D"
			}
		}
		if strings.Contains(v, "X") {
			return "X" + v
		}
		return v
	case strings.HasSuffix(v, "TMO"), strings.HasSuffix(v, "TAF"):
		return v[len(v)-3:]
	case strings.HasSuffix(v, "TEV"), strings.HasSuffix(v, "TNI"):
		return "TNI" // "this evening", "tonight"
	}
	return ""
}

// otherSpans reports whether two propositions say that something takes another time or is
// at another time of the day, or which of two equal numbers is one per month.
func (r *Reader) otherSpans(a, b *meaning) bool {
	if len(a.list(spanList)) == 0 && len(b.list(spanList)) == 0 {
		return false
	}
	return r.lastsOnce(a, b) || r.lastsOnce(b, a) || r.spansClash(a, b, 'P') || r.spansClash(a, b, 'X') || r.spansClash(a, b, 'T') || r.spansClash(a, b, 'H') || r.spansClash(a, b, 'R') || r.otherRates(a, b)
}

// lastsOnce reports whether of two short propositions a says how long something is and b only on which date: "taught for
// nine years", "taught nine years ago".
func (r *Reader) lastsOnce(a, b *meaning) bool {
	return min(len(a.list(stemList)), len(b.list(stemList))) <= maxFramed && len(r.spansOf(a, 'P')) > 0 && len(a.list(dateList)) == 0 && len(r.spansOf(b, 'P')) == 0 && len(b.list(dateList)) > 0
}

// otherRates reports whether two propositions have a number in common, and one of them says how
// often it is: "40 dollars a month" and "40 dollars".
func (r *Reader) otherRates(a, b *meaning) bool {
	if len(r.spansOf(a, 'R')) > 0 == (len(r.spansOf(b, 'R')) > 0) {
		return false
	}
	return slices.ContainsFunc(a.list(numberList), func(n word) bool { return slices.Contains(b.list(numberList), n) })
}

// spansOf returns the spans of m with an initial.
func (r *Reader) spansOf(m *meaning, initial byte) (out []word) {
	for _, w := range m.list(spanList) {
		if r.text(w)[0] == initial {
			out = append(out, w)
		}
	}
	return out
}

// spansClash reports whether both have spans with an initial, and none in common.
func (r *Reader) spansClash(a, b *meaning, initial byte) bool {
	x, y := r.spansOf(a, initial), r.spansOf(b, initial)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(w word) bool { return slices.Contains(y, w) })
}
