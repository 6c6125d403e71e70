package proposition

import (
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
)

// spanOf returns how long or how often a time expression says that something is, such
// as P3D, or at what time of the day, such as TMO, of the values of TIMEX3. Weeks are given in days. It returns "" if the
// expression says none of these.
func spanOf(t *dossier.Time) string {
	switch v := t.Value; {
	case strings.HasPrefix(v, "P"):
		if weeks, ok := strings.CutSuffix(v[1:], "W"); ok {
			if n, err := strconv.Atoi(weeks); err == nil {
				return "P" + strconv.Itoa(7*n) + "D"
			}
		}
		if strings.Contains(v, "X") {
			return ""
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
// at another time of the day.
func (r *Reader) otherSpans(a, b *meaning) bool {
	return r.spansClash(a, b, 'P') || r.spansClash(a, b, 'T')
}

// spansClash reports whether both have spans with an initial, and none in common.
func (r *Reader) spansClash(a, b *meaning, initial byte) bool {
	of := func(m *meaning) (out []word) {
		for _, w := range m.list(spanList) {
			if r.text(w)[0] == initial {
				out = append(out, w)
			}
		}
		return out
	}
	x, y := of(a), of(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(w word) bool { return slices.Contains(y, w) })
}
