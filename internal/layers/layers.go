// Package layers holds the rules of who may import whom, and the test that
// keeps them. The program is a compiler: data goes one way, from the content
// folder to the site, and so do the imports.
package layers

// Rules lists, for each package below the module, the packages of the module
// it may import. A package that is not listed is an error, so that a new one
// has to find its place here first.
//
// From top to bottom no package imports one that stands below it.
var Rules = []Rule{
	// Leaves: text, positions, dates, problems.
	{"internal/span", nil},
	{"internal/edtf", nil},
	{"internal/slug", nil},
	{"internal/layers", nil},
	{"internal/browsertest", nil},
	{"internal/diag", []string{"internal/span"}},
	{"internal/segment", []string{"internal/span"}},

	// The model.
	{"internal/dossier", []string{"internal/edtf", "internal/segment", "internal/span"}},

	// Reading: from bytes to documents.
	{"internal/frontmatter", []string{"internal/diag", "internal/edtf", "internal/span"}},
	{"internal/config", []string{"internal/diag", "internal/edtf", "internal/frontmatter", "internal/span"}},
	{"internal/markdown", []string{"internal/segment", "internal/slug", "internal/span"}},
	{"internal/document", []string{"internal/diag", "internal/edtf", "internal/frontmatter", "internal/markdown", "internal/segment", "internal/slug", "internal/span"}},
	{"internal/corpus", []string{"internal/config", "internal/diag", "internal/document"}},

	// Extraction: one article at a time, no syntax, no files.
	{"internal/extract/confidence", nil},
	{"internal/extract/names/lexicon", nil},
	{"internal/extract/names/tagger", []string{"internal/extract/names/lexicon", "internal/segment"}},
	{"internal/extract/names", []string{"internal/extract/confidence", "internal/extract/names/lexicon", "internal/extract/names/tagger", "internal/segment", "internal/span"}},
	{"internal/extract/times", []string{"internal/edtf", "internal/extract/confidence", "internal/segment", "internal/span"}},
	{"internal/extract/statements/linear", nil},
	{"internal/extract/statements/shallow", []string{"internal/extract/statements/linear", "internal/segment"}},
	{"internal/extract/statements/relation", []string{"internal/extract/statements/linear", "internal/extract/statements/shallow"}},
	{"internal/extract/statements", []string{"internal/extract/confidence", "internal/extract/names", "internal/extract/statements/relation", "internal/extract/statements/shallow", "internal/segment", "internal/span"}},
	{"internal/extract", []string{"internal/edtf", "internal/extract/names", "internal/extract/statements", "internal/extract/times", "internal/segment"}},

	// What was found is kept between runs.
	{"internal/store", []string{"internal/edtf", "internal/extract", "internal/extract/names", "internal/extract/statements", "internal/extract/times", "internal/segment", "internal/span"}},

	// Resolution: the whole dossier.
	{"internal/resolve", []string{"internal/diag", "internal/dossier", "internal/edtf", "internal/extract", "internal/extract/names", "internal/extract/statements", "internal/extract/times", "internal/segment", "internal/slug", "internal/span"}},

	// Pages: a pure function of the finished dossier.
	{"templates", nil},
	{"internal/picture", []string{"internal/edtf"}},
	{"internal/render/address", []string{"internal/dossier", "internal/edtf"}},
	{"internal/emit", []string{"internal/dossier", "internal/render/address", "internal/span"}},
	{"internal/render", []string{"internal/dossier", "internal/edtf", "internal/emit", "internal/markdown", "internal/picture", "internal/render/address", "internal/segment", "internal/span", "templates"}},

	// Files out.
	{"internal/output", nil},
	{"internal/linkcheck", nil},
	{"internal/serve", nil},
	{"internal/watch", nil},
	{"internal/scaffold", nil},

	// The whole way, and the command line.
	{"internal/build", []string{"internal/config", "internal/corpus", "internal/diag", "internal/document", "internal/dossier", "internal/emit", "internal/extract", "internal/frontmatter", "internal/linkcheck", "internal/output", "internal/render", "internal/resolve", "internal/segment", "internal/span", "internal/store", "templates"}},
	{"internal/cli", []string{"internal/build", "internal/diag", "internal/document", "internal/extract", "internal/extract/names", "internal/extract/statements", "internal/output", "internal/scaffold", "internal/serve", "internal/slug", "internal/span", "internal/watch"}},
	{"cmd/dossier", []string{"internal/cli"}},

	// Measuring, run by hand.
	{"internal/eval", []string{"internal/document", "internal/edtf", "internal/extract", "internal/extract/names", "internal/segment", "internal/slug", "internal/span"}},
	{"cmd/eval", []string{"internal/edtf", "internal/eval", "internal/extract", "internal/segment"}},

	// Training, run by hand.
	{"cmd/train-names", []string{"internal/extract/names/tagger", "internal/segment", "internal/span"}},
	{"cmd/train-statements", []string{"internal/extract/statements/relation", "internal/extract/statements/shallow", "internal/segment", "internal/span"}},
}

// Rule says what one package may import of the module.
type Rule struct {
	Package string
	Imports []string
}
