package pages

import (
	"encoding/json"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func TestPagesDescribeThemselves(t *testing.T) {
	d := sample(t)
	d.BaseURL = "https://example.org/x/"
	date, _ := edtf.Parse("2021-07-01")
	d.Claims[0].Assessments = []dossier.Assessment{{Verdict: dossier.Refuted, Reason: "</script>", Date: date}}
	s := renderSite(t, d, nil)
	for _, c := range []struct{ page, kind, key, want string }{
		{"people/3c/ada-lindqvist.html", "Person", "name", "Ada Lindqvist"},
		{"articles/3a/2021-05-02-gazette-bridge-to-open.html", "NewsArticle", "datePublished", "2021-05-02"},
		{"claims/cables.html", "ClaimReview", "claimReviewed", "The cables are not safe"},
		{"claims/opening.html", "Claim", "url", "https://example.org/x/claims/opening.html"},
	} {
		n := s.all(c.page, `script[type="application/ld+json"]`)
		if len(n) != 1 {
			t.Errorf("%s has structured data %d times", c.page, len(n))
			continue
		}
		var got map[string]any
		if err := json.Unmarshal([]byte(n[0].FirstChild.Data), &got); err != nil {
			t.Errorf("%s: %v", c.page, err)
		}
		if got["@type"] != c.kind || got[c.key] != c.want {
			t.Errorf("%s: %v", c.page, got)
		}
		if len(s.all(c.page, `meta[name=description], meta[property="og:url"], link[rel=alternate]`)) != 3 {
			t.Errorf("%s lacks a description, address or feed", c.page)
		}
	}
}

func TestDescriptionIsShort(t *testing.T) {
	var f frame
	f.describe(strings.Repeat("Ünal ", 100))
	if len(f.Description) > maxDescription || !strings.HasSuffix(f.Description, "Ünal …") {
		t.Errorf("%d bytes: %s", len(f.Description), f.Description)
	}
}
