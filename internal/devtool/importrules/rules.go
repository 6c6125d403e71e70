// Package importrules holds the rules on which group of packages may import
// which, and the test that enforces them. Data flows one way, from the content
// folder to the site, and imports point the other way only.
package importrules

// Groups lists the groups of packages in the order of the data. The packages
// of a group are those below internal/NAME and that folder's own.
//
// A package may import packages of its own group and of the groups that its
// row names. The test fails on an import that no row allows. It does not fail
// on a permission that nothing uses.
var Groups = []Group{
	{"text", nil},
	{"diag", []string{"text"}},
	{"dossier", []string{"text"}},
	{"source", []string{"text", "diag", "dossier"}},
	{"extract", []string{"text", "dossier"}},
	{"resolve", []string{"text", "diag", "dossier", "source", "extract"}},
	{"site", []string{"text", "diag", "dossier", "source", "resolve"}},
	{"check", []string{"text", "diag", "dossier", "source", "resolve"}},
	{"edit", []string{"text", "diag", "dossier", "source"}},
	{"pipeline", []string{"text", "diag", "dossier", "source", "extract", "resolve", "site", "check"}},
	{"preview", []string{"text", "diag", "dossier", "source", "extract", "resolve", "site", "check", "edit", "pipeline"}},
	{"cli", []string{"text", "diag", "dossier", "source", "extract", "resolve", "site", "check", "edit", "pipeline", "preview"}},
	{"devtool", []string{"text", "diag", "dossier", "source", "extract", "resolve", "site", "check", "edit", "pipeline", "preview", "cli"}},
}

// Group is a folder below internal/ and the groups that its packages may import.
type Group struct {
	Name    string
	Imports []string
}

// Stages lists the packages of group resolve in the order of its stages. A
// package may import those before it. Package resolve itself comes last.
var Stages = []string{"decisions", "id", "parallel", "neardup", "entity", "proposition", "event", "claim", "independence", "cooccurrence", "weight", "topic", "proposal", ""}
