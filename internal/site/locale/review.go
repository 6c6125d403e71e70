package locale

import (
	"fmt"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposal"
	"dossier/internal/source/decision"
)

// Grounds returns why an item of the review is proposed. It is in English, like
// the command line.
func Grounds(i *proposal.Item) string {
	g := &i.Grounds
	switch i.Kind {
	case decision.MergeOf:
		return "could be one: " + nameLikenesses[g.Names]
	case decision.Mention:
		out := "could be " + strings.Join(g.Candidates, " or ")
		if g.Times > 1 {
			out += fmt.Sprintf(", %d times in the article", g.Times)
		}
		return out
	case decision.Event:
		out := countOf(g.Passages, "passage")
		if g.DatedBy != "" {
			out += fmt.Sprintf("; dated by %q", g.DatedBy)
		}
		return out + holds[g.Hold]
	case decision.Claim:
		source := g.Source
		if source == "" {
			source = "unnamed source"
		}
		return source + " " + English().Stance(g.Stance, g.Plural)
	case decision.Imported:
		return "found by " + g.Tool + ", another program"
	case decision.JoinOf:
		return English().Stance(g.Stance, false) + " it: " + English().Comparison(g.Comparison)
	}
	out := countOf(g.Mentions, "mention") + " in " + countOf(g.Articles, "article")
	if g.Statements > 0 {
		out += ", " + countOf(g.Statements, "statement")
	}
	if g.Role != "" {
		out += "; " + g.Role
	}
	for k, form := range g.Forms {
		if k == 0 {
			out += "; also "
		} else {
			out += ", "
		}
		out += fmt.Sprintf("%q", form)
	}
	return out
}

var holds = [...]string{
	dossier.NotHeld:      "",
	dossier.HeldUnclear:  "; it does not say who or what it is about",
	dossier.HeldRepeated: "; another line likely tells the same",
	dossier.HeldAside:    "; other articles have neither its names nor its words",
}

var nameLikenesses = [...]string{
	proposal.SameSpelling: "the names differ in spelling only",
	proposal.OneLetter:    "the names are one letter apart",
	proposal.SameGiven:    "same surname, and the given names can be one person's",
	proposal.WordMore:     "one name has a word more at its end or its beginning",
	proposal.Acronym:      "one is the acronym of the other",
}

func countOf(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", one, "s")
}
