package pages

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
)

// A template that takes too much work or memory is stopped, with an error that
// names its place. The tests of the other packages show that usual templates are
// not.
func TestTemplatesAreStopped(t *testing.T) {
	const doubled = `{{$s := "ab"}}` + "\n"
	for name, c := range map[string]struct {
		main string
		want error
		at   string
	}{
		"loop":                       {"{{range 1000000000000}}{{end}}", errTooMuchWork, "about.html:2:"},
		"loops in each other":        {"\n{{range 100000}}{{range 100000}}{{end}}{{end}}", errTooMuchWork, "about.html:3:"},
		"recursion":                  {"{{template `a` .}}{{end}}{{define `a`}}\n{{template `a` .}}", errTooDeep, "about.html:2:"},
		"recursion that branches":    {"{{template `a` 1}}{{end}}{{define `a`}}{{if lt (len (print .)) 80}}{{template `a` (print . 1)}}{{template `a` (print . 1)}}{{end}}", nil, "about.html:2:"},
		"parts in each other":        {"{{part `a` .}}{{end}}{{define `a`}}{{part `a` .}}", errTooDeep, "about.html:2:"},
		"print doubles":              {doubled + "{{range 100}}\n{{$s = print $s $s}}{{end}}", errTooMuchText, "about.html:4:"},
		"printf doubles":             {doubled + "{{range 100}}{{$s = printf `%[1]s%[1]s` $s}}{{end}}", errTooMuchText, "about.html:3:"},
		"printf with a width":        {doubled + "{{range 100}}{{$s = printf `%999999d%999999d%999999d` 1 1 1}}{{end}}", errTooMuchText, "about.html:3:"},
		"printf with widths":         {doubled + "{{$s = printf `" + strings.Repeat("%999999d", 300) + "`}}", errTooMuchText, "about.html:3:"},
		"printf with a star":         {doubled + "{{range 1000}}{{$s = printf `%*d` 999999 1}}{{end}}", errTooMuchText, "about.html:3:"},
		"t doubles":                  {doubled + "{{range 100}}{{$s = t `%1%1` $s}}{{end}}", errTooMuchText, "about.html:3:"},
		"t repeats":                  {"{{$s := `" + strings.Repeat("long", 10_000) + "`}}{{$s = t `" + strings.Repeat("%1", 10_000) + "` $s}}", errTooMuchText, "about.html:2:"},
		"quotation marks":            {"{{$s := ``}}{{range 100000}}{{$s = quote $s}}{{end}}", errTooMuchText, "about.html:2:"},
		"js doubles":                 {"{{$s := `\\`}}{{range 100}}{{$s = js $s}}{{end}}", errTooMuchText, "about.html:2:"},
		"parts double":               {"{{$s := `ab`}}{{range 100}}{{$s = part `a` $s}}{{end}}{{end}}{{define `a`}}{{.}}{{.}}", nil, "about.html:2:"},
		"objects double":             {"{{$s := object `a` `b`}}{{range 100}}{{$s = object `a` $s `b` $s}}{{end}}", errTooMuchText, "about.html:2:"},
		"objects in each other":      {"{{$s := object `a` `b`}}{{range 1000000}}{{$s = object `a` $s}}{{end}}{{json $s}}", errTooMuchText, "about.html:2:"},
		"comparisons of a long text": {doubled + "{{range 22}}{{$s = print $s $s}}{{end}}{{range 1000000}}{{if eq $s $s}}{{end}}{{end}}", errTooMuchWork, "about.html:3:"},
	} {
		t.Run(name, func(t *testing.T) {
			p := themed(t, c.main)
			for range 2 { // the first execution is that of html/template
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				err := p.Render(io.Discard)
				runtime.ReadMemStats(&after)
				if err == nil || c.want != nil && !errors.Is(err, c.want) && !strings.Contains(err.Error(), c.want.Error()) {
					t.Fatalf("error %.300v, want %v", err, c.want)
				}
				if !strings.Contains(err.Error(), c.at) {
					t.Errorf("error does not name %s: %.300v", c.at, err)
				}
				if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 2<<10 {
					t.Errorf("%d MB were allocated", mb)
				}
			}
		})
	}
}

// The counts are those of one page.
func TestWorkIsCountedForEachPage(t *testing.T) {
	p := themed(t, "{{range 300000}}{{end}}{{$s := ``}}{{range 300}}{{$s = printf `%99999d` 1}}{{end}}{{template `a` 1}}{{end}}"+
		"{{define `a`}}{{if lt . 400}}{{template `b` (len (printf `%*d` . 1))}}{{end}}{{end}}{{define `b`}}{{if lt . 400}}{{template `a` (len (printf `%*d ` . 1))}}{{end}}")
	for range 6 {
		if err := p.Render(io.Discard); err != nil {
			t.Fatal(err)
		}
	}
}
