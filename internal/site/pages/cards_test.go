package pages

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/citation"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
)

// readCards returns the cards of d by file and address: HTML, and the citations of
// articles as JSON.
func readCards(t *testing.T, d *dossier.Dossier) []map[string]string {
	t.Helper()
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, f := range r.Plan(d).Cards() {
		var b bytes.Buffer
		if err := f.Write(&b); err != nil {
			t.Fatal(err)
		}
		_, object, _ := strings.Cut(b.String(), ",")
		var values map[string]any
		if err := json.Unmarshal([]byte(strings.TrimSuffix(object, ");\n")), &values); err != nil {
			t.Fatalf("%s: %v", f.Path, err)
		}
		cards := map[string]string{}
		for address, v := range values {
			html, ok := v.(string)
			if !ok {
				citation, _ := json.Marshal(v)
				html = string(citation)
			}
			cards[address] = html
		}
		out = append(out, cards)
	}
	return out
}

func TestEveryNameClaimAndEventHasACard(t *testing.T) {
	d := sample(t)
	cards := map[string]string{}
	for _, file := range readCards(t, d) {
		for a, html := range file {
			cards[a] = html
		}
	}
	var want []string
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			want = append(want, permalink.Entity(e))
		}
	}
	for _, c := range d.Claims {
		want = append(want, permalink.Claim(c))
	}
	for _, e := range d.Events {
		want = append(want, permalink.NewEntries(d.Events).Of(e))
	}
	for _, a := range want {
		if !strings.Contains(cards[a], `<p class="what"`) {
			t.Errorf("%s has the card %q", a, cards[a])
		}
		if strings.Contains(cards[a], "<a ") || strings.Contains(cards[a], "<b>") {
			t.Errorf("%s has a card with a link or unescaped: %q", a, cards[a])
		}
	}
	for _, a := range d.Articles {
		var item citation.Item
		if err := json.Unmarshal([]byte(cards[permalink.Article(a)]), &item); err != nil || item.CSL() != citation.Of(a, "Untitled").CSL() {
			t.Errorf("%s has the citation %s, %v", a.Slug, cards[permalink.Article(a)], err)
		}
	}
	if !strings.HasPrefix(cards["citing"], `<dialog class="citing"`) {
		t.Errorf("the dialog for citations is %q", cards["citing"])
	}
	if len(cards) != len(want)+len(d.Articles)+1 {
		t.Errorf("%d cards for %d things", len(cards), len(want)+len(d.Articles))
	}
}

// The figures are those of the reference implementation of FNV-1a, which the
// script has to agree with.
func TestCardsAreFiledByHash(t *testing.T) {
	d := large(t)
	files := readCards(t, d)
	if len(files) < 2 || len(files)&(len(files)-1) != 0 {
		t.Fatalf("%d files", len(files))
	}
	h := uint32(0x811c9dc5)
	for _, b := range []byte("people/2a/who.html") {
		h = (h ^ uint32(b)) * 0x01000193
	}
	if files[h%uint32(len(files))]["people/2a/who.html"] == "" {
		t.Error("the card is not in the file of its hash")
	}
}
