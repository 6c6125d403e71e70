package linkcheck

import (
	"fmt"
	"slices"
	"testing"
	"testing/fstest"
)

func TestCheck(t *testing.T) {
	for name, test := range map[string]struct {
		page string
		want []string
	}{
		"good links": {
			`<a href="people/a.html#m1">a</a> <a href="#top" id="top">t</a> <a href="https://example.org/">out</a> <img src="data:image/png;base64,AA=="> <link rel="stylesheet" href="s.css">`, nil},
		"no such file":            {`<a href="people/b.html">b</a>`, []string{`index.html: link "people/b.html": leads to no file`}},
		"no such id":              {`<a href="people/a.html#m2">a</a>`, []string{`index.html: link "people/a.html#m2": leads to no id on that page`}},
		"no such id on this page": {`<a href="#x">a</a>`, []string{`index.html: link "#x": leads to no id on that page`}},
		"absolute path":           {`<a href="/people/a.html">a</a>`, []string{`index.html: link "/people/a.html": is absolute and breaks under a sub-path`}},
		"folder":                  {`<a href="people/">a</a>`, []string{`index.html: link "people/": leads to no file`}},
		"empty":                   {`<a href="">a</a>`, []string{`index.html: link "": is empty`}},
		"picture from elsewhere":  {`<img src="https://example.org/p.png">`, []string{`index.html: link "https://example.org/p.png": is fetched from outside the site`}},
		"style from elsewhere":    {`<link rel="stylesheet" href="//example.org/s.css">`, []string{`index.html: link "//example.org/s.css": is fetched from outside the site`}},
		"one id twice":            {`<p id="a"></p><p id="a"></p>`, []string{`index.html: link "#a": the id stands more than once`}},
	} {
		t.Run(name, func(t *testing.T) {
			site := fstest.MapFS{
				"index.html":    {Data: []byte(test.page)},
				"people/a.html": {Data: []byte(`<p id="m1">x</p><a href="../index.html">up</a>`)},
				"s.css":         {},
			}
			problems, err := Check(site)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, fmt.Sprint(p))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
