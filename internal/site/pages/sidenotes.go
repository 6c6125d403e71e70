package pages

import (
	"html/template"
	"strings"

	"dossier/internal/dossier"
)

// claimBeside is a statement as it stands beside its passage.
type claimBeside struct {
	statementRef
	Proposition string
	Number      int
	ID          string
	Back        string // href of the passage
}

// noteRow is a remark of the editor's on a passage.
type noteRow struct {
	ID     string
	Number int
	Quote  string
	Href   string // of the passage
	Text   text
	// Words are the text if it is a single paragraph and can stand beside the
	// passage; "" of a longer one, which stands below the article.
	Words template.HTML
}

func (pc pageContext) note(n *dossier.Note, number int) noteRow {
	r := noteRow{
		ID:     "note-" + n.Anchor.String(),
		Number: number,
		Quote:  n.Quote(),
		Href:   "#" + n.Anchor.String(),
		Text:   pc.text(n.Text, n.Path, n.Anchor.String()),
	}
	// An error comes up where the text is shown below the article.
	if html, err := r.Text.HTML(); err == nil {
		r.Words = onlyParagraph(html)
	}
	return r
}

// onlyParagraph returns what stands in the paragraph that html consists of; "" where
// it is anything else, or has notes of its own.
func onlyParagraph(html template.HTML) template.HTML {
	words, opens := strings.CutPrefix(strings.TrimSpace(string(html)), "<p>")
	words, closes := strings.CutSuffix(words, "</p>")
	if !opens || !closes || strings.Contains(words, "</p>") || strings.Contains(words, "sidenote") {
		return ""
	}
	return template.HTML(words)
}
