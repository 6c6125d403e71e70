package edtf

import (
	"errors"
	"fmt"
	"strings"
)

// Parse parses an EDTF level 1 expression. An error quotes the expression and
// says what is wrong with it.
func Parse(s string) (Date, error) {
	d, err := parse(s)
	if err != nil {
		return Date{}, fmt.Errorf("date %q: %w", s, err)
	}
	return d, nil
}

// errForm is the error for text that does not look like EDTF.
var errForm = errors.New("expected YYYY-MM-DD, YYYY-MM or YYYY")

func parse(s string) (Date, error) {
	if s == "" {
		return Date{}, errors.New("empty")
	}
	a, b, interval := strings.Cut(s, "/")
	if !interval {
		if i := strings.Index(s, "-W"); i > 0 {
			return parseWeek(s[:i], s[i+2:])
		}
		return parseSingle(s)
	}
	if _, ok := digits(b, 1); strings.Contains(b, "/") || ok && len(b) <= 2 {
		return Date{}, errForm
	}
	from, err := parseEnd(a)
	if err != nil {
		return Date{}, fmt.Errorf("start: %w", err)
	}
	to, err := parseEnd(b)
	if err != nil {
		return Date{}, fmt.Errorf("end: %w", err)
	}
	switch {
	case from.form != calendar && to.form != calendar:
		return Date{}, errors.New("an interval needs a date at one end at least")
	case from == to:
		return Date{}, errors.New("both ends of the interval are the same")
	case from.form == calendar && to.form == calendar && comparePoints(from, to) > 0:
		return Date{}, errors.New("the interval ends before it starts")
	}
	return Date{from: from, to: to}, nil
}

func parseEnd(s string) (point, error) {
	switch s {
	case "":
		return point{form: unknown}, nil
	case "..":
		return point{form: open}, nil
	}
	d, err := parseSingle(s)
	if err == nil && d.clock.known {
		err = errors.New("the ends of an interval cannot have a time of day")
	}
	return d.from, err
}

func parseWeek(year, week string) (Date, error) {
	y, ok := digits(year, 4)
	w, ok2 := digits(week, 2)
	if !ok || !ok2 || len(year) != 4 || len(week) != 2 {
		return Date{}, errors.New("expected YYYY-Www for a week")
	}
	d := Week(y, w)
	if d.IsZero() {
		return d, fmt.Errorf("%[2]d has no week %[1]d", w, y)
	}
	return d, nil
}

// parseSingle parses a date that is not an interval.
func parseSingle(s string) (Date, error) {
	s, q := cutQualifier(s)
	s, time, timed := strings.Cut(s, "T")
	p, rest, err := parseYear(s)
	if err != nil {
		return Date{}, err
	}
	p.form, p.qual = calendar, q
	if rest != "" {
		if err := p.parseMonthAndDay(rest); err != nil {
			return Date{}, err
		}
	}
	d := Date{from: p}
	if !timed {
		return d, nil
	}
	if p.precision() != PrecisionDay {
		return Date{}, errors.New("a time of day needs a day")
	}
	d.clock, err = parseClock(time)
	return d, err
}

func cutQualifier(s string) (string, qualifier) {
	if s == "" {
		return s, 0
	}
	switch rest := s[:len(s)-1]; s[len(s)-1] {
	case '?':
		return rest, uncertain
	case '~':
		return rest, approximate
	case '%':
		return rest, uncertain | approximate
	}
	return s, 0
}

// parseYear parses the year at the start of s, with its sign.
func parseYear(s string) (p point, rest string, err error) {
	body, long := strings.CutPrefix(s, "Y")
	body, negative := strings.CutPrefix(body, "-")
	n, year := 0, 0
	for n < len(body) && n < 10 && (isDigit(body[n]) || body[n] == 'X' && !long) {
		year *= 10
		if body[n] == 'X' {
			p.loose++
		} else if year += int(body[n] - '0'); p.loose > 0 {
			return p, "", fmt.Errorf("year %q: only the last digits can be X", body[:n+1])
		}
		n++
	}
	written := body[:n]
	switch {
	case n == 0 || n < len(body) && body[n] != '-':
		return p, "", errForm
	case long && n < 5:
		return p, "", errors.New("the prefix Y is only for years of more than four digits")
	case long && (n > 9 || written[0] == '0'):
		return p, "", fmt.Errorf("year %q is out of range", written)
	case long && n < len(body):
		return p, "", errors.New("a year of more than four digits cannot have a month")
	case !long && n != 4:
		return p, "", fmt.Errorf("year %q: expected four digits", written)
	case p.loose > 2:
		return p, "", fmt.Errorf("year %q: at most the last two digits can be X", written)
	case negative && p.loose == 0 && year == 0:
		return p, "", errors.New("year -0000 does not exist")
	}
	p.year = int32(year)
	if negative {
		p.year = -p.year - p.years() + 1
	}
	return p, body[n:], nil
}

// parseMonthAndDay parses "-09", "-09-12", "-XX", "-XX-XX" or "-09-XX".
func (p *point) parseMonthAndDay(s string) error {
	month, day, hasDay := strings.Cut(s[1:], "-")
	if p.loose > 0 {
		return errors.New("a decade or century cannot have a month")
	}
	m, err := parsePart("month", month)
	if err != nil {
		return err
	}
	p.month = m
	if m != unspecified {
		if err := checkMonth(int(m)); err != nil {
			return err
		}
	}
	if !hasDay {
		return nil
	}
	if p.day, err = parsePart("day", day); err != nil {
		return err
	}
	switch {
	case p.day == unspecified && m < Spring, p.day == unspecified && m == unspecified:
		return nil
	case m == unspecified:
		return errors.New("a day of an unspecified month must be XX")
	case m >= Spring:
		return errors.New("a season cannot have a day")
	}
	return Day{int(p.year), int(m), int(p.day)}.check()
}

// parsePart parses a month or day of two digits, or XX.
func parsePart(name, s string) (uint8, error) {
	if s == "XX" {
		return unspecified, nil
	}
	n, ok := digits(s, 2)
	if len(s) == 2 && ok {
		return uint8(n), nil
	}
	if n, ok = digits(s, 1); len(s) == 1 && ok {
		return 0, fmt.Errorf("%s %q: expected two digits, %02d", name, s, n)
	}
	return 0, fmt.Errorf("%s %q: expected two digits", name, s)
}

// digits returns the number in the first n bytes of s.
func digits(s string, n int) (int, bool) {
	if len(s) < n {
		return 0, false
	}
	v := 0
	for i := range n {
		if !isDigit(s[i]) {
			return 0, false
		}
		v = 10*v + int(s[i]-'0')
	}
	return v, true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
