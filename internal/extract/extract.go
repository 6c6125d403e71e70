// Package extract defines what is found in one article, names, time
// expressions, statements and dated events, and what a language needs to have
// for it to be found. It knows no language itself: english does.
//
// Extraction is pure. Its result depends on the prose, its blocks, the
// article's date and the language, so that it can be cached by them. What takes
// more than one article is the part of resolve.
package extract

import (
	"fmt"

	"dossier/internal/text/segment"
)

// Result is all that was found in one article. Spans are byte offsets into
// the prose, which are those of the body.
type Result struct {
	Text       *segment.Text
	Names      Names
	Times      []TimeExpression
	Statements []Statement
	Events     []Event
	// Nouns are the stems of the common nouns that the text has more than once, in order.
	Nouns []uint32
	// Failure says what went wrong if the language's code panicked; the article
	// then has no findings. It is empty otherwise.
	Failure string
	// TooComplex reports that the search needed more work than is allowed, and
	// was stopped; the article then has no findings.
	TooComplex bool
}

// Run returns what lang finds in prose, cut into blocks. Run does not panic: one
// article must not stop a build.
func Run(lang *Language, prose string, blocks []segment.Block, about About) (r Result) {
	t := segment.New(prose, nil, nil) // in case cutting fails
	defer func() {
		t.ResetWork()
		switch p := recover(); p {
		case nil:
		case segment.ErrWork:
			r = Result{Text: t, TooComplex: true}
		default:
			r = Result{Text: t, Failure: fmt.Sprint(p)}
		}
	}()
	t = Cut(lang, prose, blocks)
	r = lang.Find(t, about)
	r.Text = t
	return r
}

// Cut returns the text of an article that is searched: its prose cut into
// sentences, except what the language takes for furniture of the page.
func Cut(lang *Language, prose string, blocks []segment.Block) *segment.Text {
	if lang.Furnish != nil {
		blocks = lang.Furnish(prose, blocks)
	}
	return segment.New(prose, blocks, lang.Words.Segmentation)
}

// Nothing returns the result for an article that is not searched: its prose,
// cut into sentences.
func Nothing(lang *Language, prose string, blocks []segment.Block) Result {
	return Result{Text: segment.New(prose, blocks, lang.Words.Segmentation)}
}
