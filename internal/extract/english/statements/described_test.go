package statements

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// "The company" is the organization that spoke before only if its name can be that of one.
func TestNounFitsTheOrganizationThatSpoke(t *testing.T) {
	body := func(name string) extract.Entity {
		return extract.Entity{Kind: dossier.Organization, Name: name, Forms: []string{name}}
	}
	for text, want := range map[string]string{
		"Porters' Union said the pier was shut. The company said that the bridge was old.":     "",
		"Lowmarch Motors said the pier was shut. The company said that the bridge was old.":    "Lowmarch Motors",
		"Harbour Court said the pier was shut. The newspaper said that the bridge was old.":    "",
		"Harbour Post said the pier was shut. The newspaper said that the bridge was old.":     "Harbour Post",
		"Lowmarch Motors said the pier was shut. The ministry said that the bridge was old.":   "",
		"Roth & Sons said the pier was shut. The ministry said that the bridge was old.":       "",
		"Press Association said the pier was shut. The ministry said that the bridge was old.": "",
		"MOD said the pier was shut. The ministry said that the bridge was old.":               "MOD",
		"Harbour Bureau said the pier was shut. The agency said that the bridge was old.":      "Harbour Bureau",
		"Harbour Bureau said the pier was shut. The company said that the bridge was old.":     "",
		"Press Association said the pier was shut. The agency said that the bridge was old.":   "Press Association",
		"Pilots Association said the pier was shut. The agency said that the bridge was old.":  "",
		"Harbour Railway closed the pier. The railway said that the bridge was old.":           "Harbour Railway",
		"Harbour Railway closed the pier. The steamer said that the bridge was old.":           "",
		// Another that reports is named behind the one with the noun.
		"Port News Agency said the pier was shut. Harbour Post saw it. The agency said that the bridge was old.":      "",
		"Port News Agency said the pier was shut. Harbour Post said so too. The agency said that the bridge was old.": "",
		"Port News Agency said the pier was shut. Harbour Court saw it. The agency said that the bridge was old.":     "Port News Agency",
		"Harbour Post saw it. Port News Agency said the pier was shut. The agency said that the bridge was old.":      "Port News Agency",
	} {
		names := cast(text, body("Harbour Railway"), body("Port News Agency"), body("Porters' Union"), body("Lowmarch Motors"), body("Harbour Court"), body("Harbour Post"), body("MOD"), body("Harbour Bureau"), body("Press Association"), body("Pilots Association"), body("Roth & Sons"))
		all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), names)
		got := ""
		if s := all[len(all)-1].Source; s.Entity >= 0 {
			got = names.Entities[s.Entity].Name
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What somebody writes on a site is not said by the site.
func TestAPostIsNotItsSite(t *testing.T) {
	site := extract.Entity{Kind: dossier.Organization, Name: "Zarbook", Forms: []string{"Zarbook"}}
	for text, want := range map[string]int{
		"The bridge was old, according to a Zarbook post.":    -1,
		"The bridge was old, according to the Zarbook board.": 0,
	} {
		all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), cast(text, site))
		if got := all[len(all)-1].Source.Entity; got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

// A word that is a name only beside other articles is not the source if a name of the text is.
func TestLooseWordBesideAName(t *testing.T) {
	loose := extract.Entity{Kind: dossier.Person, Name: "Strand", Forms: []string{"Strand"}, Loose: true}
	for text, want := range map[string]string{
		"At Strand, Anna Lindqvist, writes that the bridge was old.": "Anna Lindqvist",
		"Strand, the old paper, writes that the bridge was old.":     "Strand",
	} {
		names := cast(text, loose, anna)
		all := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), names)
		if s := all[len(all)-1].Source; s.Entity < 0 || names.Entities[s.Entity].Name != want {
			t.Errorf("%s: %d, want %s", text, s.Entity, want)
		}
	}
}
