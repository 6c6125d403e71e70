package markdown_test

import (
	"strings"
	"testing"

	"dossier/internal/source/markdown"
)

func TestRelativeLinks(t *testing.T) {
	body := "[a](x.md) ![b *c*](p.png \"t\") [d](#e) [f](https://example.org) <https://example.org> [g](//example.org) [h](y%20z.md) [](z.md)"
	var got []string
	for _, l := range markdown.Parse(body).RelativeLinks() {
		got = append(got, l.Text(body)+" "+l.Address)
	}
	if s := strings.Join(got, ", "); s != "[a] x.md, ![b *c* p.png, [h] y%20z.md, [ z.md" {
		t.Errorf("got %s", s)
	}
}
