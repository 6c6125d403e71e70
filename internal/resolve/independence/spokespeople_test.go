package independence

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

func TestSpokespeopleSpeakForWhatTheirRoleNames(t *testing.T) {
	for role, want := range map[string]string{
		"Port Board spokesman":                         "Port Board",
		"the Port Board's spokeswoman":                 "Port Board",
		"Port Board chief spokesman":                   "Port Board",
		"deputy spokesman for the Port Board":          "Port Board",
		"spokesperson of the Port Board and an editor": "Port Board",
		"spokeswoman for the Harbour Police":           "Office of the Harbour Police",
		"former Port Board spokesman":                  "",
		"ex-spokesman for the Port Board":              "",
		"East Port Board spokesman":                    "",
		"spokesman for the East Port Board":            "",
		"spokesman for the Port Board workers":         "",
		"Port Board chairman":                          "",
		"critic of the Port Board spokesman":           "",
		"spokesman for the Ministry":                   "", // two have the name
		"spokesman":                                    "",
	} {
		board := &dossier.Entity{Kind: dossier.Organization, Name: "Port Board"}
		police := &dossier.Entity{Kind: dossier.Organization, Name: "Office of the Harbour Police", Forms: []dossier.Form{{Text: "Harbour Police"}}}
		one := &dossier.Entity{Kind: dossier.Organization, Name: "Ministry"}
		two := &dossier.Entity{Kind: dossier.Organization, Name: "Ministry"}
		person := &dossier.Entity{Kind: dossier.Person, Name: "Ana Lind"}
		a := &dossier.Article{Prose: role}
		person.Mentions = []*dossier.Mention{{Evidence: dossier.Evidence{Article: a}, Role: span.Span{End: len(role)}}}
		all := []*dossier.Entity{person, board, police, one, two}
		Spokespeople(all)
		got := ""
		for _, o := range all {
			for _, s := range o.Spokespeople {
				if s.Entity != person || s.Role.Text != role {
					t.Errorf("%q: %+v", role, s)
				}
				got += o.Name
			}
		}
		if got != want {
			t.Errorf("%q speaks for %q, want %q", role, got, want)
		}
	}
}

func TestRecordsNameSpokespeople(t *testing.T) {
	board := &dossier.Entity{Kind: dossier.Organization, Name: "Port Board"}
	person := &dossier.Entity{Kind: dossier.Person, Name: "Ana Lind", Record: &dossier.Record{Role: "spokeswoman of the Port Board"}}
	person.Statements = []*dossier.Statement{{}, {}}
	Spokespeople([]*dossier.Entity{board, person})
	if len(board.Spokespeople) != 1 || board.Spokespeople[0].Role.Evidence.Article != nil || len(board.Spokespeople[0].Statements) != 2 {
		t.Errorf("got %+v", board.Spokespeople)
	}
}

// Who speaks for a body in one article, or for some years, may speak for
// themselves in another.
func TestOnlyWhatIsSaidInTheRoleIsSaidForTheBody(t *testing.T) {
	board := &dossier.Entity{Kind: dossier.Organization, Name: "Port Board"}
	const role = "Port Board spokesman"
	in := &dossier.Article{Slug: "in", Prose: role}
	out := &dossier.Article{Slug: "out"}
	date := func(text string) edtf.Date {
		d, err := edtf.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	say := func(a *dossier.Article, when string) *dossier.Statement {
		return &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Date: date(when)}
	}
	called := &dossier.Entity{Kind: dossier.Person, Name: "Ana Lind", Mentions: []*dossier.Mention{{Evidence: dossier.Evidence{Article: in}, Role: span.Span{End: len(role)}}}}
	called.Statements = []*dossier.Statement{say(in, "2024-03"), say(out, "2024-03")}
	recorded := &dossier.Entity{Kind: dossier.Person, Name: "Ivo Reis", Record: &dossier.Record{Roles: []dossier.TimedRole{{Role: "spokesman of the Port Board", From: date("2020-05"), To: date("2022")}}}}
	recorded.Statements = []*dossier.Statement{say(out, "2020-03-01"), say(out, "2020-06-01"), say(out, "2022-01-09"), say(out, "2023-01-01")}
	Spokespeople([]*dossier.Entity{board, called, recorded})
	if len(board.Spokespeople) != 2 {
		t.Fatalf("got %+v", board.Spokespeople)
	}
	if got := board.Spokespeople[0].Statements; len(got) != 1 || got[0].Article != in {
		t.Errorf("in articles that call her so: %d statements", len(got))
	}
	if got := board.Spokespeople[1].Statements; len(got) != 2 || got[0] != recorded.Statements[1] {
		t.Errorf("in the years of the role: %d statements", len(got))
	}
}
