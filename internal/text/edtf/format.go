package edtf

import "strconv"

// String returns the canonical EDTF form. It returns "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return string(d.append(make([]byte, 0, 24)))
}

func (d Date) append(b []byte) []byte {
	b = d.from.append(b)
	if d.clock.known {
		b = d.clock.appendZone(d.clock.appendTime(append(b, 'T')))
	}
	b = d.from.qual.append(b)
	if d.IsInterval() {
		b = d.to.append(append(b, '/'))
		b = d.to.qual.append(b)
	}
	return b
}

func (p point) append(b []byte) []byte {
	switch p.form {
	case open:
		return append(b, ".."...)
	case unknown:
		return b
	}
	b = appendYear(b, int(p.year))
	for i := range int(p.loose) {
		b[len(b)-1-i] = 'X'
	}
	if p.month == 0 {
		return b
	}
	b = appendPart(append(b, '-'), p.month)
	if p.day == 0 {
		return b
	}
	return appendPart(append(b, '-'), p.day)
}

func (q qualifier) append(b []byte) []byte {
	switch q {
	case uncertain:
		return append(b, '?')
	case approximate:
		return append(b, '~')
	case uncertain | approximate:
		return append(b, '%')
	}
	return b
}

func (d Day) append(b []byte) []byte {
	b = appendTwo(append(appendYear(b, d.Year), '-'), d.Month)
	return appendTwo(append(b, '-'), d.Day)
}

func appendYear(b []byte, year int) []byte {
	if year > 9999 || year < -9999 {
		return strconv.AppendInt(append(b, 'Y'), int64(year), 10)
	}
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	return appendTwo(appendTwo(b, year/100), year%100)
}

func appendPart(b []byte, n uint8) []byte {
	if n == unspecified {
		return append(b, "XX"...)
	}
	return appendTwo(b, int(n))
}

func appendTwo(b []byte, n int) []byte {
	return append(b, byte('0'+n/10%10), byte('0'+n%10))
}

// MarshalBinary returns the canonical form, for gob.
func (d Date) MarshalBinary() ([]byte, error) { return d.MarshalText() }

// UnmarshalBinary parses the result of MarshalBinary.
func (d *Date) UnmarshalBinary(b []byte) error { return d.UnmarshalText(b) }

// MarshalText returns the canonical form, so that a date is a string in JSON
// and YAML.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText parses an EDTF expression. An empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
