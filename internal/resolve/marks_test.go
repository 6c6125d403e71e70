package resolve

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/event"
	"dossier/internal/source/annotation"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// mark adds what an editor says of the words.
func (f *fixture) mark(words string, m annotation.Annotation) *fixture {
	f.t.Helper()
	m.Span = f.find(words)
	m.Location = diag.Location{Source: diag.Source{Path: "articles/a.annotations.yaml", Text: words}}
	f.Annotations = append(f.Annotations, m)
	return f
}

func date(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func codes(problems diag.List) string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Code)
	}
	return strings.Join(out, " ")
}

func TestMarkSaysWhoIsMeant(t *testing.T) {
	const body = "Choe Sunshine Hui spoke. Choe left. The minister slept."
	f := newArticle(t, "a", "2024-03-05", body, person("Choe Sunshine Hui", "Choe")).
		mark("Choe Sunshine Hui", annotation.Annotation{Person: "choe-son-hui"}).
		mark("The minister", annotation.Annotation{Entity: "Choe Son Hui"})
	in := input(f)
	in.People = []entity.Record{record("choe-son-hui", "Choe Son Hui")}
	d := resolved(t, in)
	wantNames(t, d.People, "Choe Son Hui")
	if got := d.People[0].Mentions; len(got) != 3 || got[0].Origin != dossier.Editor || got[1].Origin != dossier.Machine || got[2].Quote() != "The minister" {
		t.Errorf("mentions %v", got)
	}
}

func TestMarkMakesAPersonThatNothingElseNames(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "The harbour master slept.").mark("The harbour master", annotation.Annotation{Person: "Lena Okoye"})
	d := resolved(t, input(f))
	wantNames(t, d.People, "Lena Okoye")
	if d.People[0].Origin != dossier.Editor || d.People[0].Slug != "lena-okoye" {
		t.Errorf("%+v", d.People[0])
	}
}

func TestNamesThatAMarkCannotMean(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "Ana Silva spoke. Ana Silva slept.", person("Ana Silva")).
		mark("Ana Silva", annotation.Annotation{Entity: "Nobody Known"}).
		mark("spoke", annotation.Annotation{Entity: "Porto"}).
		mark("slept", annotation.Annotation{Person: "rui-costa"})
	in := input(f)
	in.Organizations = []entity.Record{record("fc-porto", "FC Porto", "Porto")}
	in.Places = []entity.Record{record("porto", "Porto")}
	_, problems := Resolve(in)
	if got := codes(problems); got != "unknown-name ambiguous-name unknown-name" {
		t.Errorf("problems %s", got)
	}
}

func TestRejectedNameHasNoPage(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "Ana Silva spoke (Getty Photographs).", person("Ana Silva"), person("Getty Photographs")).
		mark("Getty Photographs", annotation.Annotation{Reject: []annotation.Finding{annotation.Person}})
	wantNames(t, resolved(t, input(f)).People, "Ana Silva")
}

func TestRecordSplitsByNot(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "Anna Smith spoke. A. Smith slept.", person("Anna Smith", "A. Smith"))
	g := newArticle(t, "b", "2024-03-06", "Anna Smith spoke. Smith slept.", person("Anna Smith", "Smith"))
	in := input(f, g)
	r := record("anna-smith", "Anna Smith")
	r.Not = []string{"A. Smith"}
	in.People = []entity.Record{r}
	d := resolved(t, in)
	wantNames(t, d.People, "Anna Smith", "A. Smith")
	if n := len(d.People[0].Mentions); n != 3 {
		t.Errorf("%s has %d mentions, want 3", d.People[0].Name, n)
	}
}

func TestMarkDatesAnEvent(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "The ship left in the night.").at("the night", "2024-03-04").
		mark("left in the night", annotation.Annotation{Date: date(t, "2024-03-03")})
	d := resolved(t, input(f))
	if len(d.Events) != 1 || d.Events[0].Date.String() != "2024-03-03" || d.Events[0].Origin != dossier.Editor {
		t.Errorf("events %+v", d.Events)
	}
}

func TestRejectedEventAndDate(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "The old ship left on Monday. The new ship came on Sunday.").at("Monday", "2024-03-04").at("Sunday", "2024-03-03").
		mark("ship left", annotation.Annotation{Reject: []annotation.Finding{annotation.Event}}).
		mark("Sunday", annotation.Annotation{Reject: []annotation.Finding{annotation.Date}})
	d := resolved(t, input(f))
	if len(d.Events) != 0 || len(d.Articles[0].Times) != 1 {
		t.Errorf("events %v, times %v", d.Events, d.Articles[0].Times)
	}
}

func TestEventRecordTakesInWhatArticlesTell(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "Ana Silva left the port on Monday.", person("Ana Silva")).at("Monday", "2024-03-04").
		mark("left the port", annotation.Annotation{Event: "departure"}).
		mark("the port", annotation.Annotation{Event: "no-such"})
	in := input(f)
	in.Events = []event.Record{{Record: record("departure", "The ship departs"), Date: date(t, "2024-03-04"), People: []string{"Ana Silva"}}}
	d, problems := Resolve(in)
	if got := codes(problems); got != "unknown-event" {
		t.Errorf("problems %s", got)
	}
	if len(d.Events) != 1 {
		t.Fatalf("%d events, want 1", len(d.Events))
	}
	ev := d.Events[0]
	if ev.ID != "departure" || ev.Summary != "The ship departs" || ev.Origin != dossier.Editor || len(ev.Evidence) != 1 || len(ev.People) != 1 || d.Articles[0].Times[0].Event != ev {
		t.Errorf("event %+v", ev)
	}
}

// Where an editor marked one of two passages that the program joined, the reason of the
// other leads to the mark.
func TestReasonOfAJoinLeadsToTheMark(t *testing.T) {
	const body = "The ferry Aurora sank off Novoport on 4 March 2024."
	in := input(
		newArticle(t, "a", "2024-03-05", body).at("4 March 2024", "2024-03-04").mark("sank off Novoport", annotation.Annotation{Event: "sinking"}),
		newArticle(t, "b", "2024-03-06", body).at("4 March 2024", "2024-03-04"),
	)
	in.Events = []event.Record{{Record: record("sinking", "The Aurora sinks"), Date: date(t, "2024-03-04")}}
	d := resolved(t, in)
	if len(d.Events) != 1 || len(d.Events[0].Evidence) != 2 {
		t.Fatalf("events %+v", d.Events)
	}
	marked, joined := d.Events[0].Evidence[0], d.Events[0].Evidence[1].Joined
	if joined == nil || joined.With != marked.Evidence {
		t.Errorf("joined %+v, want with %+v", joined, marked.Evidence)
	}
}

func TestClaimGathersStatements(t *testing.T) {
	in := input(
		newArticle(t, "a", "2024-03-05", "Ana Silva said the port is shut.", person("Ana Silva")).says("Ana Silva", "said", "the port is shut").
			mark("the port is shut", annotation.Annotation{Claim: "port-shut", Credibility: dossier.Grade{Value: "2", Reason: "She runs it"}}),
		newArticle(t, "b", "2024-03-06", "The port is open, whatever they say.").
			mark("The port is open", annotation.Annotation{Claim: "port-shut", By: "Rui Costa", Stance: new(dossier.Denies)}),
		newArticle(t, "c", "2024-03-07", "Officials said the port is shut, Rui Costa wrote.", person("Rui Costa")).says("Rui Costa", "wrote", "the port is shut").
			mark("the port is shut", annotation.Annotation{Claim: "port-shut", Via: []string{"officials"}}),
	)
	in.Claims = []claim.Record{{Record: record("port-shut", "The port is shut")}}
	d := resolved(t, in)
	if len(d.Claims) != 1 {
		t.Fatalf("%d claims, want 1", len(d.Claims))
	}
	c := d.Claims[0]
	if c.Status != dossier.Disputed || len(c.Independent) != 2 || len(c.Statements) != 3 || c.Proposition != "The port is shut" {
		t.Errorf("claim %+v", c)
	}
	first, second, third := c.Statements[0], c.Statements[1], c.Statements[2]
	if first.Source.Name() != "Ana Silva" || first.Grading() != "F2" || first.Cue.Empty() {
		t.Errorf("the first statement is %+v", first)
	}
	if second.Source.Entity == nil || second.Source.Name() != "Rui Costa" || second.Stance != dossier.Denies {
		t.Errorf("the second statement is %+v", second)
	}
	if len(third.Via) != 1 || !third.Via[0].Unnamed || third.Source.Words != "Rui Costa" {
		t.Errorf("the third statement is %+v", third)
	}
}

func TestStatusOfAClaim(t *testing.T) {
	for _, c := range []struct {
		name    string
		stances []string // "source stance"
		want    dossier.Status
	}{
		{"nobody", nil, dossier.Unasserted},
		{"asked", []string{"ana questions"}, dossier.Unasserted},
		{"one", []string{"ana asserts", "Ana asserts"}, dossier.Attributed},
		{"two", []string{"ana asserts", "rui asserts"}, dossier.Corroborated},
		{"one each", []string{"ana asserts", "rui denies"}, dossier.Disputed},
		{"denied", []string{"rui denies"}, dossier.Denied},
		{"taken back", []string{"ana asserts", "ana retracts"}, dossier.Retracted},
		{"taken back by one of two", []string{"ana asserts", "rui asserts", "ana retracts"}, dossier.Attributed},
		{"taken back and denied", []string{"ana asserts", "ana retracts", "rui denies"}, dossier.Retracted},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newArticle(t, "a", "2024-03-05", strings.Repeat("port ", len(c.stances)))
			for i, s := range c.stances {
				by, word, _ := strings.Cut(s, " ")
				stance := slices.IndexFunc(dossier.Stances(), func(s dossier.Stance) bool { return s.String() == word })
				f.mark("port", annotation.Annotation{Claim: "c", By: by, Stance: &dossier.Stances()[stance]})
				f.Annotations[i].Span.Start += 5 * i
				f.Annotations[i].Span.End += 5 * i
			}
			in := input(f)
			in.Claims = []claim.Record{{Record: record("c", "C")}}
			if got := resolved(t, in).Claims[0].Status; got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestContradictingClaimsDisputeEachOther(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "It is open. It is shut.").
		mark("It is open", annotation.Annotation{Claim: "open", By: "ana"}).mark("It is shut", annotation.Annotation{Claim: "shut", By: "rui"})
	in := input(f)
	in.Claims = []claim.Record{{Record: record("open", "Open"), Contradicts: []string{"shut", "nothing"}}, {Record: record("shut", "Shut"), Contradicts: []string{"open"}}}
	d, problems := Resolve(in)
	if got := codes(problems); got != "unknown-claim" {
		t.Errorf("problems %s", got)
	}
	for _, c := range d.Claims {
		if c.Status != dossier.Disputed || len(c.Related) != 1 {
			t.Errorf("%s: %v, %v", c.Slug, c.Status, c.Related)
		}
	}
}

func TestAssessmentThatStands(t *testing.T) {
	in := input(newArticle(t, "a", "2024-03-05", "Text."))
	r := claim.Record{Record: record("c", "C"), Assessments: []dossier.Assessment{
		{Verdict: dossier.Refuted, Date: date(t, "2024-03-08")}, {Verdict: dossier.Unproven, Date: date(t, "2024-03-06")},
	}}
	in.Claims = []claim.Record{r}
	if a := resolved(t, in).Claims[0].Assessment(); a == nil || a.Verdict != dossier.Refuted {
		t.Errorf("got %v, want the latest", a)
	}
	r.Assessments = append(r.Assessments, dossier.Assessment{Verdict: dossier.Reopened, Date: date(t, "2024-03-09")})
	in.Claims = []claim.Record{r}
	if a := resolved(t, in).Claims[0].Assessment(); a != nil {
		t.Errorf("got %v after the claim was reopened", a)
	}
}

func TestNotesStandWithTheirPassages(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "The ship leaft.").mark("leaft", annotation.Annotation{Correction: "left", Note: "So in print."}).mark("ship", annotation.Annotation{Highlight: true})
	notes := resolved(t, input(f)).Articles[0].Notes
	if len(notes) != 3 || notes[0].Kind != dossier.Correction || notes[1].Text != "So in print." || notes[2].Kind != dossier.Highlight {
		t.Errorf("notes %v", notes)
	}
}

// What is blank in the prose because markup stands there parts no words.
func TestSummaryHasNoGapsOfMarkup(t *testing.T) {
	f := newArticle(t, "a", "2024-03-05", "The old ship left early on **Monday**.", person("Ana"))
	body := f.Prose
	f.Prose = strings.ReplaceAll(body, "*", " ")
	f.Markup = dossier.MarkupOf(body, f.Prose)
	f.Found.Text = segment.New(f.Prose, segment.PlainBlocks(f.Prose), words.Segmentation)
	f.at("Monday", "2024-03-04")
	if got := resolved(t, input(f)).Events[0].Summary; got != "The old ship left early on Monday." {
		t.Errorf("got %q", got)
	}
}
