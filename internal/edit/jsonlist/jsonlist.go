// Package jsonlist reads a list in JSON item by item, with the place of each item in
// the file. If a file is broken, the items before the broken place are read.
package jsonlist

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
)

// ErrNoList is the error for a file that does not have the list.
var ErrNoList = errors.New("the file does not have the list")

// Each calls do for each item of the list in text, with the offset of the item, until
// do returns false. The list is the whole text, or the value of one of the names in an
// object. The other values of the object are passed to other. If other is nil, nothing
// is read after the list.
//
// If Each returns an error, the offset is that of what cannot be read.
func Each(text string, names []string, do func(item json.RawMessage, at int) bool, other func(name string, value json.RawMessage)) (at int, err error) {
	r := newReader(text)
	start := r.offset()
	first, err := r.Token()
	switch {
	case err != nil:
		return start, err
	case first == json.Delim('['):
		_, at, err = r.items(do)
		return at, err
	case first != json.Delim('{'):
		return start, ErrNoList
	}
	found := false
	for r.More() {
		at = r.offset()
		key, err := r.Token()
		if err != nil {
			return at, err
		}
		name, _ := key.(string)
		if !slices.Contains(names, name) {
			var value json.RawMessage
			if err := r.Decode(&value); err != nil {
				return at, err
			}
			if other != nil {
				other(name, value)
			}
			continue
		}
		open, err := r.Token()
		if err == nil && open != json.Delim('[') {
			err = ErrNoList
		}
		if err != nil {
			return at, err
		}
		found = true
		if more, at, err := r.items(do); err != nil || !more || other == nil {
			return at, err
		}
	}
	if !found {
		return start, ErrNoList
	}
	at = r.offset()
	_, err = r.Token()
	return at, err
}

// reader reads a text after its byte order mark, if it has one.
type reader struct {
	*json.Decoder
	text    string
	skipped int
}

func newReader(text string) *reader {
	skipped := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	return &reader{json.NewDecoder(strings.NewReader(text[skipped:])), text, skipped}
}

// offset returns the offset of what is read next.
func (r *reader) offset() int {
	at := r.skipped + int(r.InputOffset())
	for at < len(r.text) && strings.IndexByte(" \t\r\n,:", r.text[at]) >= 0 {
		at++
	}
	return at
}

// items reads the items of a list that has begun, and its end. It reports whether do
// wants more.
func (r *reader) items(do func(json.RawMessage, int) bool) (more bool, at int, err error) {
	for r.More() {
		at = r.offset()
		var item json.RawMessage
		if err := r.Decode(&item); err != nil {
			return false, at, err
		}
		if !do(item, at) {
			return false, at, nil
		}
	}
	at = r.offset()
	_, err = r.Token()
	return true, at, err
}
