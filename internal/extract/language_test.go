package extract

import "testing"

func TestLanguagesOf(t *testing.T) {
	en, pt := &Language{Code: "en"}, &Language{Code: "pt"}
	gb := &Language{Code: "en", Regions: []string{"gb", "ie"}}
	known := Languages{en, pt, gb}
	for tag, want := range map[string]*Language{
		"en": en, "en-GB": gb, "en-Latn-ie": gb, "en-US": en, "pt-GB": pt, "EN": en, "pt-BR": pt, "pt-Latn-BR": pt, "eng": nil, "ko": nil, "": nil, "-en": nil,
	} {
		if got := known.Of(tag); got != want {
			t.Errorf("%q: %v, want %v", tag, got, want)
		}
	}
}
