package cli

import (
	"fmt"
	"io"
	"strings"

	"dossier/internal/diag/rules"
)

// textWidth is the maximum number of columns of an explanation.
const textWidth = 80

// printRules prints the name, the severity and the summary of each rule.
func printRules(w io.Writer) error {
	width := 0
	for _, r := range rules.All() {
		width = max(width, len(r.Name))
	}
	for _, r := range rules.All() {
		if _, err := fmt.Fprintf(w, "%-*s  %-7s  %s\n", width, r.Name, r.Severity, r.Summary); err != nil {
			return err
		}
	}
	return nil
}

// explainRule prints the explanation of a rule.
func explainRule(w io.Writer, name string) error {
	r, ok := rules.Find(name)
	if !ok {
		return unknownRule(name)
	}
	_, err := fmt.Fprintf(w, "%s (%s)\n%s\n\n%s\n", r.Name, r.Severity, r.Summary, wrapped(r.Doc))
	return err
}

func unknownRule(name string) error {
	return usageError{fmt.Errorf("unknown rule %q; dossier check --rules lists the rules", name)}
}

func ruleNames() (names []string) {
	for _, r := range rules.All() {
		names = append(names, r.Name)
	}
	return names
}

// wrapped breaks text into lines of at most textWidth columns.
func wrapped(text string) string {
	var b strings.Builder
	column := 0
	for _, word := range strings.Fields(text) {
		switch {
		case column == 0:
		case column+1+len(word) > textWidth:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String()
}
