package independence

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

func TestSourcesOfOneBodyAreOneOrigin(t *testing.T) {
	board := &dossier.Entity{Kind: dossier.Organization, Name: "Port Board"}
	guild := &dossier.Entity{Kind: dossier.Organization, Name: "Sailors Guild"}
	person := func(name, role string) *dossier.Entity {
		e := &dossier.Entity{Kind: dossier.Person, Name: name}
		a := &dossier.Article{Prose: role}
		e.Mentions = []*dossier.Mention{{Evidence: dossier.Evidence{Article: a}, Role: span.Span{End: len(role)}}}
		return e
	}
	silva := person("Ana Silva", "Spokesperson of the Port Board's inspectors")
	costa := person("Rui Costa", "Port Board chairman")
	mora := person("Lia Mora", "port captain")
	editors := &dossier.Entity{Kind: dossier.Person, Name: "Ivo Reis", Record: &dossier.Record{Roles: []dossier.TimedRole{{Role: "head of the Sailors Guild"}}}}
	unnamed := func(words string) *dossier.Source { return &dossier.Source{Words: words, Unnamed: true} }
	both := func(e *dossier.Entity, with ...*dossier.Entity) *dossier.Source {
		return &dossier.Source{Words: e.Name, Entity: e, With: with}
	}
	speaker := person("Eva Lind", "spokeswoman")
	norland, head := &dossier.Entity{Kind: dossier.Place, Name: "Norland"}, person("Tom Hale", "president")
	ministry := &dossier.Entity{Kind: dossier.Organization, Name: "Ministry of Fish"}
	pbn := &dossier.Article{Prose: "PBN"}
	board.Mentions = []*dossier.Mention{{Evidence: dossier.Evidence{Article: pbn, Span: span.Span{End: 3}}}}
	chief := person("Ada Berg", "PBN harbour chief")
	lawyer, guildsman := person("Leo Rask", "Mora's lawyer"), person("Ben Ode", "Guild treasurer")
	international := &dossier.Entity{Kind: dossier.Organization, Name: "International Guild of Cooks"}
	mayor, bank := person("Kim Vogt", "Norland mayor"), &dossier.Entity{Kind: dossier.Organization, Name: "Norland Bank"}
	minister, ports := person("Sam Ek", "Fish Minister"), &dossier.Entity{Kind: dossier.Organization, Name: "Ministry of Ports"}
	of := func(e *dossier.Entity) *dossier.Source { return &dossier.Source{Words: e.Name, Entity: e} }
	for _, test := range []struct {
		name    string
		sources []*dossier.Source
		origin  dossier.Origin
		want    int
	}{
		{"a spokesperson and the body", []*dossier.Source{of(board), of(silva)}, dossier.Machine, 1},
		{"two who speak for it", []*dossier.Source{of(silva), of(costa)}, dossier.Machine, 1},
		{"another role", []*dossier.Source{of(board), of(mora)}, dossier.Machine, 2},
		{"another body", []*dossier.Source{of(silva), of(guild)}, dossier.Machine, 2},
		{"a role of a record", []*dossier.Source{of(editors), of(guild)}, dossier.Machine, 1},
		{"in a claim by an editor too", []*dossier.Source{of(board), of(silva)}, dossier.Editor, 1},
		{"two together and one of them", []*dossier.Source{both(mora, editors), of(editors)}, dossier.Machine, 1},
		{"two together, later one of them", []*dossier.Source{of(editors), both(mora, editors)}, dossier.Machine, 1},
		{"two together and another", []*dossier.Source{both(mora, silva), of(editors)}, dossier.Machine, 2},
		{"a spokeswoman of no known body, and a body", []*dossier.Source{of(speaker), of(guild)}, dossier.Machine, 1},
		{"a body and a spokeswoman of no known body", []*dossier.Source{of(guild), of(speaker)}, dossier.Machine, 1},
		{"a spokeswoman of no known body, and a person", []*dossier.Source{of(speaker), of(mora)}, dossier.Machine, 2},
		{"a spokeswoman of no known body, joined by an editor", []*dossier.Source{of(speaker), of(guild)}, dossier.Editor, 2},
		{"a state and its president", []*dossier.Source{of(norland), of(head)}, dossier.Machine, 1},
		{"a ministry and a state", []*dossier.Source{of(ministry), of(norland)}, dossier.Machine, 1},
		{"a state and somebody without an office", []*dossier.Source{of(norland), of(mora)}, dossier.Machine, 2},
		{"a state and its president, joined by an editor", []*dossier.Source{of(norland), of(head)}, dossier.Editor, 2},
		{"a source without a name", []*dossier.Source{of(mora), unnamed("officials")}, dossier.Machine, 1},
		{"the first without a name", []*dossier.Source{unnamed("police"), of(mora)}, dossier.Machine, 1},
		{"two without a name", []*dossier.Source{unnamed("police"), unnamed("officials")}, dossier.Machine, 1},
		{"the head of a body without a name, joined by an editor", []*dossier.Source{of(board), unnamed("the head of the Port Board (PBN)")}, dossier.Editor, 1},
		{"the head of another body, joined by an editor", []*dossier.Source{of(board), unnamed("the head of the Sailors Guild")}, dossier.Editor, 2},
		{"a role with an acronym", []*dossier.Source{of(board), of(chief)}, dossier.Machine, 1},
		{"a lawyer and the client", []*dossier.Source{of(lawyer), of(mora)}, dossier.Machine, 1},
		{"a lawyer and somebody else", []*dossier.Source{of(lawyer), of(editors)}, dossier.Machine, 2},
		{"a part of the name of the body", []*dossier.Source{of(guildsman), of(international)}, dossier.Machine, 1},
		{"a part of the name of another body", []*dossier.Source{of(guildsman), of(board)}, dossier.Machine, 2},
		{"a place in the name of the body", []*dossier.Source{of(mayor), of(bank)}, dossier.Machine, 2},
		{"a minister and the ministry", []*dossier.Source{of(minister), of(ministry)}, dossier.Machine, 1},
		{"a minister and another ministry", []*dossier.Source{of(minister), of(ports)}, dossier.Machine, 2},
		{"a lawyer and the client, joined by an editor", []*dossier.Source{of(lawyer), of(mora)}, dossier.Editor, 2},
		{"no source", []*dossier.Source{of(mora), nil}, dossier.Machine, 1},
		{"no source, joined by an editor", []*dossier.Source{of(mora), nil}, dossier.Editor, 2},
		{"without a name, joined by an editor", []*dossier.Source{of(mora), unnamed("officials")}, dossier.Editor, 2},
	} {
		c := &dossier.Claim{Origin: test.origin}
		for i, source := range test.sources {
			a := article(string(rune('a'+i)), prose(string(rune('p'+i)), 20), i+1)
			whole := span.Span{Start: 0, End: len(a.Prose)}
			c.Statements = append(c.Statements, &dossier.Statement{Evidence: dossier.Evidence{Article: a, Span: whole}, Content: []span.Span{whole}, Source: source})
		}
		Count(words.English(), &dossier.Dossier{Claims: []*dossier.Claim{c}}, []*dossier.Entity{board, guild, norland})
		if got := len(c.Independent); got != test.want {
			t.Errorf("%s: %d origins, want %d", test.name, got, test.want)
		}
	}
}
