package edtf

import (
	"errors"
	"fmt"
)

// clock is a time of day. The zero clock means that no time is given.
type clock struct {
	known                bool
	hasSecond            bool
	hour, minute, second uint8
	zoned                bool
	offset               int16 // from UTC, in minutes
}

// Clock returns the time of day, such as "19:00". It returns "" if d has none.
func (d Date) Clock() string {
	if !d.clock.known {
		return ""
	}
	return string(d.clock.appendTime(nil))
}

// WithoutClock returns d without its time of day.
func (d Date) WithoutClock() Date {
	d.clock = clock{}
	return d
}

func (c clock) appendTime(b []byte) []byte {
	b = appendTwo(b, int(c.hour))
	b = appendTwo(append(b, ':'), int(c.minute))
	if c.hasSecond {
		b = appendTwo(append(b, ':'), int(c.second))
	}
	return b
}

func (c clock) appendZone(b []byte) []byte {
	if !c.zoned {
		return b
	}
	if c.offset == 0 {
		return append(b, 'Z')
	}
	sign, offset := byte('+'), int(c.offset)
	if offset < 0 {
		sign, offset = '-', -offset
	}
	b = appendTwo(append(b, sign), offset/60)
	return appendTwo(append(b, ':'), offset%60)
}

// parseClock parses the part after the T of a date and time.
func parseClock(s string) (clock, error) {
	c := clock{known: true}
	rest := s
	for i, part := range []struct {
		into *uint8
		max  int
		name string
	}{{&c.hour, 23, "hour"}, {&c.minute, 59, "minute"}, {&c.second, 59, "second"}} {
		if i > 0 {
			if rest == "" || rest[0] != ':' {
				if i == 1 {
					return c, fmt.Errorf("time %q: expected hh:mm", s)
				}
				break
			}
			rest = rest[1:]
		}
		n, ok := digits(rest, 2)
		if !ok {
			return c, fmt.Errorf("time %q: expected hh:mm", s)
		}
		if n > part.max {
			return c, fmt.Errorf("%s %02d does not exist", part.name, n)
		}
		*part.into, rest, c.hasSecond = uint8(n), rest[2:], i == 2
	}
	return c, c.parseZone(rest)
}

func (c *clock) parseZone(s string) error {
	if s == "" {
		return nil
	}
	c.zoned = true
	if s == "Z" {
		return nil
	}
	hours, ok := digits(s[1:], 2)
	if !ok || s[0] != '+' && s[0] != '-' {
		return fmt.Errorf("time zone %q: expected Z, +hh:mm or -hh:mm", s)
	}
	minutes := 0
	if rest := s[3:]; rest != "" {
		if minutes, ok = digits(rest[1:], 2); !ok || rest[0] != ':' || len(rest) != 3 {
			return fmt.Errorf("time zone %q: expected Z, +hh:mm or -hh:mm", s)
		}
	}
	if hours > 14 || minutes > 59 {
		return errors.New("time zone " + s + " does not exist")
	}
	c.offset = int16(60*hours + minutes)
	if s[0] == '-' {
		c.offset = -c.offset
	}
	return nil
}
