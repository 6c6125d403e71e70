package resolve

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/entity"
	"dossier/internal/source/annotation"
)

const wire = `The pilot boat Terna sank on Tuesday in the mouth of the Ile, the harbour office said, and its crew of three swam ashore. ` +
	`The boat had been overhauled in winter for forty thousand crowns. Port officials said the Terna had hit a wreck that no chart shows. ` +
	`Ships over ninety metres have to wait outside until another boat comes from the south, probably on Friday. It is the second loss of the small fleet within a year.`

const reworded = `The pilot boat Terna went down on Tuesday in the mouth of the Ile, the harbour office stated, and its crew of three swam to shore. ` +
	`The boat had been overhauled in winter for forty thousand crowns. Port authorities explained the Terna had struck a wreck that no map shows. ` +
	`Vessels over ninety metres have to wait outside until another boat arrives from the south, possibly on Friday. It is the second loss of the small fleet within a year.`

// claimed is an article in which a mark says that the words state a claim.
func claimed(t *testing.T, slug, day, publisher, body, words, by string, via ...string) *fixture {
	return newArticle(t, slug, "2024-03-"+day, body, organization("Harbour Wire"), organization("Gulf Herald"), person("Ana Silva"), person("Rui Costa")).
		from(publisher).mark(words, annotation.Annotation{Claim: "c", By: by, Via: via})
}

// originsOf shows the origins of the one claim: articles joined by "+".
func originsOf(c *dossier.Claim) string {
	var out []string
	for _, o := range c.Independent {
		var names []string
		for _, s := range o.Statements {
			names = append(names, s.Article.Slug)
		}
		out = append(out, strings.Join(names, "+"))
	}
	return strings.Join(out, " ")
}

// described returns a dependence in the form that the cases are written in.
func described(d dossier.Dependence) string {
	publisher, article := "", ""
	if d.Publisher != nil {
		publisher = d.Publisher.Name
	}
	if d.Article != nil {
		article = d.Article.Slug
	}
	out := dependence(d.Kind, publisher, article, d.Source)
	if d.Shared > 0 {
		out += fmt.Sprint(" ", d.Shared)
	}
	return out
}

func dependence(kind dossier.DependenceKind, publisher, article, source string) string {
	return fmt.Sprintf("%d publisher %q article %q source %q", kind, publisher, article, source)
}

func TestIndependentOrigins(t *testing.T) {
	const body, words = "It is said that the Terna hit a wreck. Ana Silva, Rui Costa, Gulf Herald, Harbour Wire.", "the Terna hit a wreck"
	for _, c := range []struct {
		name     string
		articles []*fixture
		want     string
		reasons  []string // of the further statements, in order, as dependence describes them
	}{
		{"one person", []*fixture{
			claimed(t, "a", "05", "Gulf Herald", body, words, "Ana Silva"), claimed(t, "b", "06", "Harbour Wire", body, words, "Ana Silva"), claimed(t, "c", "07", "", body, words, "Rui Costa"),
		}, "a+b c", []string{dependence(dossier.SameSource, "", "a", "Ana Silva")}},
		{"a publisher cites another's report", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", body, words, "officials"), claimed(t, "b", "06", "Gulf Herald", body, words, "Harbour Wire"),
			claimed(t, "c", "06", "Evening Post", body, words, "Gulf Herald", "Harbour Wire", "two officials"),
		}, "a+b+c", []string{dependence(dossier.CitesSourcedReport, "Harbour Wire", "a", "officials"), dependence(dossier.CitesSourcedReport, "Gulf Herald", "b", "Harbour Wire")}},
		{"publishers that cite each other", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", body, words, "Gulf Herald"), claimed(t, "b", "06", "Gulf Herald", body, words, "Harbour Wire"),
		}, "a+b", []string{dependence(dossier.CitesCitingReport, "Harbour Wire", "a", "Gulf Herald")}},
		{"the report that another cited the day before", []*fixture{
			claimed(t, "a", "05", "Gulf Herald", body, words, "Harbour Wire"), claimed(t, "b", "06", "Harbour Wire", body, words, "Ana Silva"),
		}, "a+b", []string{dependence(dossier.CitedReport, "Harbour Wire", "a", "")}},
		{"a copy", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", wire, "the Terna had hit a wreck", "port officials"), claimed(t, "b", "06", "Gulf Herald", reworded, "the Terna had struck a wreck", "port authorities"),
		}, "a+b", []string{dependence(dossier.Copied, "", "a", "") + " 83"}},
		{"a copy that adds a source of its own", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", wire, "the Terna had hit a wreck", "Rui Costa"), claimed(t, "b", "06", "Gulf Herald", reworded+" Ana Silva, who saw it, said so.", "said so", "Ana Silva"),
		}, "a b", nil},
		{"a passage taken over", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", wire, "its crew of three swam ashore", ""),
			claimed(t, "b", "06", "Gulf Herald", "Our own reporter was there. The pilot boat Terna sank on Tuesday in the mouth of the Ile, the harbour office said, and its crew of three swam ashore.",
				"The pilot boat Terna sank on Tuesday in the mouth of the Ile, the harbour office said, and its crew of three swam ashore", ""),
			claimed(t, "c", "07", "Evening Post", "In the mouth of the Ile a boat went down with three men who could swim, says a man.", "a boat went down with three men who could swim", "a man"),
		}, "a+b c", nil},
		{"one publisher twice without a source", []*fixture{
			claimed(t, "a", "05", "Harbour Wire", body, words, ""), claimed(t, "b", "06", "Harbour Wire", body, words, ""), claimed(t, "c", "06", "", body, words, ""), claimed(t, "d", "06", "", body, words, ""),
		}, "a+b c d", []string{dependence(dossier.SamePublisher, "Harbour Wire", "a", "")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := input(c.articles...)
			in.Claims = []claim.Record{{Record: record("c", "The Terna hit a wreck")}}
			in.Publishers = []entity.Record{record("wire", "Harbour Wire")}
			in.People = []entity.Record{record("ana", "Ana Silva"), record("rui", "Rui Costa")}
			claim := resolved(t, in).Claims[0]
			if got := originsOf(claim); got != c.want {
				t.Errorf("origins %s, want %s", got, c.want)
			}
			var reasons []string
			for _, o := range claim.Independent {
				for _, d := range o.Dependences {
					reasons = append(reasons, described(d))
				}
				if len(o.Dependences) != len(o.Statements)-1 {
					t.Errorf("%d reasons for %d statements", len(o.Dependences), len(o.Statements))
				}
			}
			for i, want := range c.reasons {
				if i >= len(reasons) || reasons[i] != want {
					t.Errorf("reasons %q, want %q", reasons, want)
				}
			}
		})
	}
}

func TestOriginIsNamedAfterWhoIsBehindThePress(t *testing.T) {
	const body, words = "It is said that the Terna hit a wreck. Gulf Herald, Harbour Wire.", "the Terna hit a wreck"
	in := input(claimed(t, "a", "05", "Gulf Herald", body, words, "Harbour Wire"), claimed(t, "b", "06", "Harbour Wire", body, words, "port officials"))
	in.Claims = []claim.Record{{Record: record("c", "The Terna hit a wreck")}}
	if o := resolved(t, in).Claims[0].Independent; len(o) != 1 || o[0].Source.Name() != "port officials" {
		t.Errorf("origins %+v", o)
	} else if first, second := o[0].Statements[0], o[0].Statements[1]; first.Report() != second || second.Report() != nil {
		t.Errorf("the statements lead to %v and %v", first.Report(), second.Report())
	}
}

func TestArticlesAlike(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "wire", "2024-03-05", wire), newArticle(t, "reworded", "2024-03-06", reworded),
		newArticle(t, "quoting", "2024-03-07", "Nothing of this is true. “"+wire+"” So much for the wire, which we have quoted in full, word for word, and do not believe at all."),
		newArticle(t, "undated", "", wire),
		newArticle(t, "short", "2024-03-08", "The old yard of Brenn, Ana Silva says, is open. The mayor slept. It is said that the hull of the Terna had been weak. Some doubt it."),
		newArticle(t, "shorter", "2024-03-09", "It is said that the hull of the Terna had been strong, as everybody in town knows, and the old yard of Brenn, Ana Silva says, is open."),
	))
	for _, a := range d.Articles {
		var got []string
		for _, l := range a.Alike {
			got = append(got, fmt.Sprint(l.Article.Slug, " ", l.Copy, l.Earlier))
		}
		want := map[string]string{
			"wire": "reworded true false, undated true false", "reworded": "wire true true, undated true false", "quoting": "", "short": "", "shorter": "", "undated": "wire true true, reworded true true",
		}[a.Slug]
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s is alike %q, want %q", a.Slug, s, want)
		}
	}
}
