package jsonlist

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestEach(t *testing.T) {
	for in, want := range map[string]string{
		`[1, {"a":[2]} ,"x"]`:             `1@1 {"a":[2]}@4 "x"@15`,
		"\ufeff[1]":                       "1@4",
		`[]`:                              "",
		`{"a":7,"list":[1],"b":[8]}`:      "a=7 1@15 b=[8]",
		`{"rows":[1],"list":[2]}`:         "1@9 2@20",
		``:                                "error@0",
		`x`:                               "error@0",
		`"x"`:                             "no list@0",
		`{"a":[1]}`:                       "a=[1] no list@0",
		`{"a":1,"list":{}}`:               "a=1 no list@7",
		"[1,\n{]":                         "1@1 error@4",
		`[1`:                              "1@1 error@2",
		`{"list":[1],"b":[8`:              "1@9 error@12",
		`{"list":[1,"stop",2],"b":[8], x`: `1@9 "stop"@11`,
	} {
		var got []string
		at, err := Each(in, []string{"list", "rows"}, func(item json.RawMessage, at int) bool {
			got = append(got, fmt.Sprintf("%s@%d", item, at))
			return string(item) != `"stop"`
		}, func(name string, value json.RawMessage) { got = append(got, name+"="+string(value)) })
		switch {
		case errors.Is(err, ErrNoList):
			got = append(got, fmt.Sprintf("no list@%d", at))
		case err != nil:
			got = append(got, fmt.Sprintf("error@%d", at))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", in, s, want)
		}
	}
	read := 0
	if _, err := Each(`{"list":[1],"b":[8`, []string{"list"}, func(json.RawMessage, int) bool { read++; return true }, nil); err != nil || read != 1 {
		t.Errorf("what follows the list was read: %v, %d items", err, read)
	}
}

func FuzzEach(f *testing.F) {
	f.Add(`{"a":1,"list":[{"b":[]}, 2]}`)
	f.Add("\ufeff[1,]")
	f.Fuzz(func(t *testing.T, text string) {
		at, _ := Each(text, []string{"list"}, func(item json.RawMessage, at int) bool {
			if !strings.HasPrefix(text[at:], string(item)) {
				t.Errorf("%q is not at %d", item, at)
			}
			return true
		}, func(string, json.RawMessage) {})
		if at < 0 || at > len(text) {
			t.Errorf("offset %d of %d", at, len(text))
		}
	})
}
