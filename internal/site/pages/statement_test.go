package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/templates"
)

// A page says "They assert" and "She asserts", in every language.
func TestVerbAgreesWithItsSource(t *testing.T) {
	german, problems := locale.Read("de", locale.Theme{Files: templates.FS})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, c := range []struct {
		in     *locale.Locale
		plural bool
		want   string
	}{
		{locale.English(), true, "They assert"},
		{locale.English(), false, "They asserts"}, // as told by the model, whatever the words
		{german, true, "They behaupten"},
		{german, false, "They behauptet"},
	} {
		d := sample(t)
		s := d.Claims[0].Statements[0]
		s.Source = &dossier.Source{Words: "They", Unnamed: true, Plural: c.plural}
		s.Stance = dossier.Asserts
		r, err := New(nil, c.in)
		if err != nil {
			t.Fatal(err)
		}
		page, ok := r.Plan(d).Page("claims/cables.html")
		if !ok {
			t.Fatal("no page of the claim")
		}
		html := string(bytesOf(t, page))
		verb := strings.TrimPrefix(c.want, "They ")
		if !strings.Contains(html, `<span class="stance asserts">`+verb+`</span>`) {
			t.Errorf("the page does not say %q", c.want)
		}
	}
}
