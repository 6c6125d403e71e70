package statements_test

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/text/segment"
)

func TestPartners(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ana Silva and Bo Lind said that the quay was shut.", "Ana Silva + Bo Lind"},
		{"The quay was shut, Ana Silva and Bo Lind said on Monday.", "Ana Silva + Bo Lind"},
		{"Ana Silva, Bo Lind and Carl Odom said that the quay was shut.", "Ana Silva + Bo Lind + Carl Odom"},
		{"Ana Silva, the mayor of Bern, and the pilot Bo Lind said that the quay was shut.", "Ana Silva + Bo Lind"},
		{"In Bern, Ana Silva and Bo Lind said that the quay was shut.", "Ana Silva + Bo Lind"},
		{"Monday, Ana Silva and Bo Lind said that the quay was shut.", "Ana Silva + Bo Lind"},
		{"The World Bank and the Red Cross said that the quay was shut.", "World Bank + Red Cross"},
		{"Ana Silva or Bo Lind said that the quay was shut.", ""},
		{"Ana Silva and Bo Lind's clerk said that the quay was shut.", "Ana Silva"},
		{"The mayors of Bern and Oslo said that the quay was shut.", ""},
		{"Ana Silva of the Pilots and Crews Union said that the quay was shut.", "Ana Silva"},
		{"Ana Silva, who met Carl Odom and Bo Lind, said that the quay was shut.", "Ana Silva"},
		{"Ana Silva said that the quay was shut, and Bo Lind left.", "Ana Silva"},
		{"There was a plea from Ana Silva and Bo Lind, who say that the quay is shut.", "Bo Lind + Ana Silva"},
		{"There was a plea from Ana Silva and Bo Lind, who says that the quay is shut.", "Bo Lind"},
		{"There was a plea of the mayor, Ana Silva, and the pilot Bo Lind, who say that the quay is shut.", "Bo Lind + Ana Silva"},
		{"Ana Silva met Carl Odom and Bo Lind, who say that the quay is shut.", "Bo Lind + Carl Odom"},
	} {
		r := extract.Run(english.Language, c.text, segment.PlainBlocks(c.text), extract.About{})
		var got []string
		if len(r.Statements) > 0 {
			s := r.Statements[0].Source
			for _, e := range slices.Concat([]int{s.Entity}, s.With) {
				if e >= 0 {
					got = append(got, r.Names.Entities[e].Name)
				}
			}
		}
		if strings.Join(got, " + ") != c.want {
			t.Errorf("%s\n\t%q, want %s (%d statements)", c.text, got, c.want, len(r.Statements))
		}
	}
}
