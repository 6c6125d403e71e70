package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/resolve/proposal"
	"dossier/internal/site/locale"
	"dossier/internal/source/decision"
	"dossier/internal/text/whitespace"

	"github.com/spf13/cobra"
)

func (p *program) review() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var kinds []string
	var limit int
	cmd := &cobra.Command{
		Use:   "review [DIR]",
		Short: "List proposals, or decide them",
		Long: `List the proposals of the dossier in DIR, which is the current folder by default.
Proposals are findings in the articles, and findings that may be the same. The most
important ones come first. Each has an ID, the reason for the proposal, and passages.

The commands below decide proposals. They write to content/review.yaml, which you can
also edit by hand.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			only, err := parseKinds(kinds)
			if err != nil {
				return err
			}
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			found, problems, err := o.Review(cmd.Context())
			failed, perr := r.problems(p.err, p.color, problems)
			switch {
			case perr != nil:
				return perr
			case err != nil:
				return err
			case found == nil:
				return errProblems
			}
			items := slices.DeleteFunc(slices.Clone(found.Items), func(i proposal.Item) bool { return len(only) > 0 && !slices.Contains(only, i.Kind) })
			shown := items
			if limit > 0 {
				shown = items[:min(limit, len(items))]
			}
			if err := p.listItems(found, shown, o.Content, r.format); err != nil {
				return err
			}
			fmt.Fprintln(p.err, tally(items))
			if failed {
				return errProblems
			}
			return nil
		}),
	}
	f.register(cmd)
	r.register(cmd)
	cmd.Flags().StringSliceVar(&kinds, "kind", nil, "list only these kinds: "+strings.Join(kindNames(), ", "))
	cmd.Flags().IntVar(&limit, "limit", 0, "list at most this many proposals (0 lists all)")
	_ = cmd.RegisterFlagCompletionFunc("kind", cobra.FixedCompletions(kindNames(), cobra.ShellCompDirectiveNoFileComp)) // the flag exists
	cmd.AddCommand(p.decisions()...)
	return cmd
}

// plurals are the names of kinds in the flag --kind.
var plurals = map[decision.Kind]string{
	decision.Person: "people", decision.Organization: "organizations", decision.Place: "places", decision.MergeOf: "merges",
	decision.Mention: "mentions", decision.Event: "events", decision.Claim: "claims", decision.JoinOf: "joins", decision.Imported: "findings",
}

func kindNames() (out []string) {
	for _, k := range decision.Kinds() {
		out = append(out, plurals[k])
	}
	return out
}

func parseKinds(names []string) (out []decision.Kind, err error) {
	for _, name := range names {
		i := slices.Index(kindNames(), name)
		if i < 0 {
			return nil, usageError{fmt.Errorf("unknown kind %q, want %s", name, alternatives(kindNames()))}
		}
		out = append(out, decision.Kinds()[i])
	}
	return out, nil
}

// tally returns the number of items by kind.
func tally(items []proposal.Item) string {
	if len(items) == 0 {
		return "nothing to decide"
	}
	counts := map[decision.Kind]int{}
	for _, i := range items {
		counts[i.Kind]++
	}
	var parts []string
	for _, k := range decision.Kinds() {
		if n := counts[k]; n > 0 {
			parts = append(parts, count(n, string(k)))
		}
	}
	return fmt.Sprintf("%d to decide: %s", len(items), strings.Join(parts, ", "))
}

// itemJSON is an item as JSON.
type itemJSON struct {
	ID         decision.ID     `json:"id"`
	Kind       decision.Kind   `json:"kind"`
	What       string          `json:"what"`
	Why        string          `json:"why"`
	Confidence *float64        `json:"confidence,omitempty"`
	Worth      float64         `json:"worth,omitempty"`
	Held       bool            `json:"held,omitempty"`
	Weight     float64         `json:"weight"`
	Options    []decision.ID   `json:"options,omitempty"`
	Decide     []decision.Verb `json:"decide"`
	Evidence   []passageJSON   `json:"evidence"`
}

type passageJSON struct {
	Path  string `json:"path"`
	Line  int    `json:"line"`
	Col   int    `json:"col"`
	Quote string `json:"quote"`
	Text  string `json:"text"` // the sentence
}

// passagesShown is the maximum number of passages per item in text output.
const passagesShown = 2

// listItems prints items. The paths of passages begin with the content folder.
func (p *program) listItems(found *pipeline.Review, items []proposal.Item, content, format string) error {
	out := bufio.NewWriter(p.out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for i := range items {
		item := &items[i]
		shown := item.Evidence
		if format == "text" {
			shown = shown[:min(passagesShown, len(shown))]
		}
		var passages []passageJSON
		for _, e := range shown {
			name, line, col, err := found.Place(e)
			if err != nil {
				return err
			}
			passages = append(passages, passageJSON{path.Join(filepath.ToSlash(content), name), line, col, e.Quote(), sentence(e)})
		}
		if format == "text" {
			printItem(out, item, passages)
			continue
		}
		line := itemJSON{
			ID: item.ID, Kind: item.Kind, What: item.What, Why: locale.Grounds(item), Worth: round(item.Worth), Held: item.Held, Weight: round(item.Weight),
			Decide: decision.For(item.Kind), Evidence: passages,
		}
		if !item.Unrated {
			confidence := round(item.Confidence)
			line.Confidence = &confidence
		}
		for _, o := range item.Options {
			line.Options = append(line.Options, o.ID)
		}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return out.Flush()
}

func printItem(w io.Writer, i *proposal.Item, passages []passageJSON) {
	held := ""
	if i.Kind == decision.Claim || i.Kind == decision.Event {
		held = fmt.Sprintf(", worth %.2f", i.Worth)
	}
	if i.Held {
		held += ", not on the pages"
	}
	confidence := "without a confidence"
	if !i.Unrated {
		confidence = fmt.Sprintf("%.2f", i.Confidence)
	}
	fmt.Fprintf(w, "%s  %s\n    %s (%s%s)\n", i.ID, printable(i.What), printable(locale.Grounds(i)), confidence, held)
	for _, o := range i.Options {
		fmt.Fprintf(w, "    %s  %s\n", o.ID, printable(o.Name))
	}
	for _, e := range passages {
		fmt.Fprintf(w, "    %s:%d:%d: %s\n", printable(e.Path), e.Line, e.Col, printable(e.Text))
	}
	if more := len(i.Evidence) - len(passages); more > 0 {
		fmt.Fprintf(w, "    and %d more\n", more)
	}
}

// sentence returns the sentence in which a passage begins, at most 160 characters.
func sentence(e dossier.Evidence) string {
	const most = 160
	t := e.Article.Text
	if t.Len() == 0 {
		return e.Quote()
	}
	s := t.Sentence(min(t.SentenceFrom(e.Span.Start), t.Len()-1))
	text := []rune(whitespace.Collapse(s.Text(t.Source)))
	if len(text) > most {
		return string(text[:most]) + "…"
	}
	return string(text)
}

// printable replaces characters that can control a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
