// Package goldset tests extraction on short passages and the findings that a
// careful reader makes in them. It has only tests.
//
// A file of passages is plain text:
//
//	== what the passage tests
//	date: 2024-03-13
//
//	The text, as Markdown.
//
//	-- people
//	Name (role; other role): mention, mention
//	Name [credit]: mention
//	?: a mention that could be several
//	-- times
//	words = TIMEX3 value
//	words = value, range 2014/2016
//	-- statements
//	source | cue | stance | content
//	source = Entity | cue | stance | content … more of it | via; via
//	source (unnamed) | cue | stance | content
//	- | cue | stance | content without a source
//	-- events
//	date | what happened, as on the timeline | people; organizations; places
//	date, outlook | what is not told as a fact |
//
// The date is optional. A section lists all findings of its kind, in order. An
// empty section means that there are none. A section that is left out is not
// tested. The entity of a source is named if its name is not the words of the
// source. Contents and cues are written without the punctuation around them.
//
// A section marks known failures and gives the reason once:
//
//	known: why
//	! a line that should be found and is not
//	~ a line that is found and should not be
//
// The test fails if a marked line is no longer wrong, so that the mark is removed.
package goldset

import (
	"fmt"
	"strings"
)

// passage is a text with its expected findings.
type passage struct {
	name, date, text string
	line             int // in the file
	sections         []section
}

// section lists the expected findings of one kind.
type section struct {
	sort  string // people, times, statements or events
	known string // why lines are marked
	lines []wanted
}

// wanted is a line of a section.
type wanted struct {
	text string
	mark byte // '!', '~' or 0
}

// parse parses a file of passages.
func parse(src string) ([]passage, error) {
	var out []passage
	var body []string
	finish := func() {
		if len(out) > 0 {
			out[len(out)-1].text = strings.TrimSpace(strings.Join(body, "\n"))
		}
		body = nil
	}
	for i, line := range strings.Split(src, "\n") {
		fail := func(what string) error { return fmt.Errorf("line %d: %s", i+1, what) }
		if name, ok := strings.CutPrefix(line, "== "); ok {
			finish()
			out = append(out, passage{name: name, line: i + 1})
			continue
		}
		if len(out) == 0 {
			if line == "" || line[0] == '#' {
				continue
			}
			return nil, fail("text before the first passage")
		}
		p := &out[len(out)-1]
		if sort, ok := strings.CutPrefix(line, "-- "); ok {
			if sort != "people" && sort != "times" && sort != "statements" && sort != "events" {
				return nil, fail("unknown section " + sort)
			}
			p.sections = append(p.sections, section{sort: sort})
			continue
		}
		if len(p.sections) > 0 {
			if err := p.sections[len(p.sections)-1].read(line); err != nil {
				return nil, fail(err.Error())
			}
			continue
		}
		if date, ok := strings.CutPrefix(line, "date: "); ok && len(body) == 0 {
			p.date = date
			continue
		}
		body = append(body, line)
	}
	finish()
	for _, p := range out {
		if err := p.check(); err != nil {
			return nil, fmt.Errorf("line %d: %w", p.line, err)
		}
	}
	return out, nil
}

// read parses a line of a section.
func (s *section) read(line string) error {
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	if why, ok := strings.CutPrefix(line, "known: "); ok {
		if s.known != "" {
			return fmt.Errorf("a second reason")
		}
		s.known = why
		return nil
	}
	w := wanted{text: line}
	if line[0] == '!' || line[0] == '~' {
		w = wanted{strings.TrimSpace(line[1:]), line[0]}
	}
	s.lines = append(s.lines, w)
	return nil
}

func (p *passage) check() error {
	if p.text == "" {
		return fmt.Errorf("passage %q has no text", p.name)
	}
	if len(p.sections) == 0 {
		return fmt.Errorf("passage %q says nothing of what is in it", p.name)
	}
	for _, s := range p.sections {
		marked := false
		for _, w := range s.lines {
			marked = marked || w.mark != 0
		}
		if marked != (s.known != "") {
			return fmt.Errorf("passage %q: marks and their reason go together in section %s", p.name, s.sort)
		}
	}
	return nil
}
