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
	{"internal/resemblance", nil},
	{"internal/jsonschema", nil},
	{"internal/collation", nil},
	{"internal/layers", nil},
	{"internal/usage", nil},
	{"internal/browsertest", nil},
	{"internal/diag", []string{"internal/span"}},
	{"internal/segment", []string{"internal/span"}},
	{"internal/rules", []string{"internal/diag"}},
	{"internal/annotation", []string{"internal/diag", "internal/edtf", "internal/span"}},

	{"internal/decision", []string{"internal/annotation", "internal/edtf"}},

	// The model.
	{"internal/dossier", []string{"internal/edtf", "internal/segment", "internal/span"}},

	// Reading: from bytes to documents.
	{"internal/frontmatter", []string{"internal/diag", "internal/edtf", "internal/jsonschema", "internal/span"}},
	{"internal/config", []string{"internal/diag", "internal/edtf", "internal/frontmatter", "internal/jsonschema", "internal/rules", "internal/span"}},
	{"internal/locale", []string{"internal/diag", "internal/edtf", "internal/frontmatter", "internal/span"}},
	{"internal/markdown", []string{"internal/segment", "internal/slug", "internal/span"}},
	{"internal/document", []string{"internal/annotation", "internal/decision", "internal/diag", "internal/edtf", "internal/frontmatter", "internal/jsonschema", "internal/markdown", "internal/segment", "internal/slug", "internal/span"}},
	{"internal/corpus", []string{"internal/annotation", "internal/config", "internal/decision", "internal/diag", "internal/document", "internal/span"}},

	// Changing what editors write.
	{"internal/listfile", nil},
	{"internal/reviewfile", []string{"internal/decision", "internal/diag", "internal/document", "internal/listfile"}},
	{"internal/hypothesis", []string{"internal/annotation", "internal/diag", "internal/document", "internal/listfile", "internal/span"}},

	{"internal/schema", []string{"internal/config", "internal/document", "internal/jsonschema"}},

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
	{"internal/extract/events", []string{"internal/edtf", "internal/extract/statements/shallow", "internal/extract/times", "internal/segment", "internal/span"}},
	{"internal/extract", []string{"internal/edtf", "internal/extract/events", "internal/extract/names", "internal/extract/statements", "internal/extract/statements/shallow", "internal/extract/times", "internal/segment"}},

	// What was found is kept between runs.
	{"internal/store", []string{"internal/edtf", "internal/extract", "internal/extract/events", "internal/extract/names", "internal/extract/statements", "internal/extract/times", "internal/segment", "internal/span"}},

	// Resolution: the whole dossier.
	{"internal/resolve", []string{"internal/annotation", "internal/collation", "internal/decision", "internal/diag", "internal/dossier", "internal/edtf", "internal/extract", "internal/extract/events", "internal/extract/names", "internal/extract/statements", "internal/resemblance", "internal/segment", "internal/slug", "internal/span"}},

	{"internal/review", []string{"internal/decision", "internal/dossier", "internal/slug"}},

	// Pages: a pure function of the finished dossier.
	{"templates", nil},
	{"internal/picture", []string{"internal/edtf"}},
	{"internal/render/program", []string{"internal/locale"}},
	{"internal/render/address", []string{"internal/dossier", "internal/edtf"}},
	{"internal/search", []string{"internal/dossier", "internal/edtf", "internal/render/address", "internal/span"}},
	{"internal/emit", []string{"internal/dossier", "internal/edtf", "internal/render/address", "internal/span"}},
	{"internal/render", []string{"internal/collation", "internal/decision", "internal/dossier", "internal/edtf", "internal/emit", "internal/locale", "internal/markdown", "internal/picture", "internal/render/address", "internal/render/program", "internal/review", "internal/segment", "internal/span", "templates"}},

	// Files out.
	{"internal/output", nil},
	{"internal/linkcheck", nil},
	{"internal/serve", nil},
	{"internal/watch", nil},
	{"internal/scaffold", []string{"internal/schema"}},
	{"internal/sarif", []string{"internal/diag", "internal/rules"}},

	// The linter: the dossier beside the files it was made from.
	{"internal/lint", []string{"internal/annotation", "internal/corpus", "internal/diag", "internal/document", "internal/dossier", "internal/edtf", "internal/markdown", "internal/resolve", "internal/rules", "internal/segment", "internal/span"}},

	// The whole way, and the command line.
	{"internal/build", []string{"internal/config", "internal/corpus", "internal/decision", "internal/diag", "internal/document", "internal/dossier", "internal/emit", "internal/extract", "internal/frontmatter", "internal/linkcheck", "internal/lint", "internal/locale", "internal/output", "internal/render", "internal/resolve", "internal/review", "internal/search", "internal/segment", "internal/span", "internal/store", "internal/usage", "templates"}},
	{"internal/reviewpage", []string{"internal/build", "internal/decision", "internal/diag", "internal/render", "internal/reviewfile", "internal/serve"}},
	{"internal/cli", []string{"internal/build", "internal/corpus", "internal/decision", "internal/diag", "internal/document", "internal/dossier", "internal/edtf", "internal/extract", "internal/extract/names", "internal/extract/statements", "internal/hypothesis", "internal/listfile", "internal/output", "internal/review", "internal/reviewfile", "internal/reviewpage", "internal/rules", "internal/sarif", "internal/scaffold", "internal/schema", "internal/serve", "internal/slug", "internal/span", "internal/watch"}},

	{"cmd/dossier", []string{"internal/cli"}},

	// Measuring, run by hand.
	{"internal/sample", nil},
	{"internal/bench", []string{"internal/build", "internal/output", "internal/sample", "internal/usage"}},
	{"cmd/bench", []string{"internal/bench", "internal/sample"}},
	{"internal/eval", []string{"internal/document", "internal/edtf", "internal/extract", "internal/extract/names", "internal/segment", "internal/slug", "internal/span"}},
	{"cmd/eval", []string{"internal/edtf", "internal/eval", "internal/extract", "internal/segment"}},

	// Training, run by hand.
	{"cmd/train-names", []string{"internal/eval", "internal/extract/names", "internal/extract/names/tagger", "internal/segment", "internal/span"}},
	{"cmd/train-statements", []string{"internal/extract/statements/relation", "internal/extract/statements/shallow", "internal/segment", "internal/span"}},
}

// Rule says what one package may import of the module.
type Rule struct {
	Package string
	Imports []string
}
