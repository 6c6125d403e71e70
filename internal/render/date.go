package render

import (
	"strings"

	"dossier/internal/edtf"
	"dossier/internal/render/address"
)

// date is a date as a page shows it.
type date struct {
	Text    string // in English; "" where there is no date
	EDTF    string
	Machine string // for the datetime attribute; "" where HTML has no form for it
}

func newDate(d edtf.Date) date {
	v := date{Text: d.Display(), EDTF: d.String()}
	switch d.Precision() {
	case edtf.PrecisionDay:
		v.Machine = machineDate(d, len("2006-01-02"))
	case edtf.PrecisionMonth:
		v.Machine = machineDate(d, len("2006-01"))
	case edtf.PrecisionYear:
		v.Machine = machineDate(d, len("2006"))
	}
	return v
}

// machineDate is the first n bytes of d, where HTML knows such years.
func machineDate(d edtf.Date, n int) string {
	s := d.String()
	if s[0] < '0' || s[0] > '9' || strings.HasPrefix(s, "0000") {
		return ""
	}
	return s[:n]
}

func periodDate(p address.Period) date { return newDate(p.Date()) }
