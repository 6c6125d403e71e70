package cli

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/extract/languages"
	"dossier/internal/pipeline"
	"dossier/internal/site/export/record"
	"dossier/internal/source/document"
	"dossier/internal/text/whitespace"

	"github.com/spf13/cobra"
)

func (p *program) extract() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "extract FILE...",
		Short: "Print what is found in articles",
		Long: `Print the people, organizations, places, dates and statements that are found in each
article. The output is text, or one JSON object per line with --format json. If FILE
is -, the article is read from standard input as Markdown.`,
		Args: cobra.MinimumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			print := map[string]func(io.Writer, *record.Extraction) error{"text": printText, "json": printJSON}[format]
			if print == nil {
				return usageError{fmt.Errorf("unknown format %q, want text or json", format)}
			}
			return p.extractFiles(args, cmd.InOrStdin(), print)
		}),
	}
	cmd.Flags().StringVar(&format, "format", "text", "output format: text or json")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp)) // the flag exists
	return cmd
}

// extractFiles prints what is found in each file. After a problem with one file it
// goes on with the next.
func (p *program) extractFiles(files []string, stdin io.Reader, print func(io.Writer, *record.Extraction) error) error {
	out := bufio.NewWriter(p.out)
	var problems diag.List
	for _, name := range files {
		article, found := extractFile(name, stdin)
		problems.Add(found...)
		if article == nil {
			continue
		}
		lang := languages.All.Of(article.Language)
		if lang == nil {
			lang = languages.All[0]
		}
		r := extract.Run(lang, article.Prose, article.Blocks, pipeline.About(article))
		problems.Add(pipeline.ExtractionProblems(filepath.ToSlash(name), &r)...)
		problems.Add(pipeline.FurnitureProblems(article, r.Text.Blocks)...)
		e := extractionOf(name, article.Title, article.Date.String(), article.Body, article.Prose, &r)
		if err := print(out, &e); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if err := problems.Print(p.err, p.color); err != nil {
		return err
	}
	if problems.Errors() > 0 {
		return errProblems
	}
	return nil
}

func extractFile(name string, stdin io.Reader) (*document.Article, diag.List) {
	var data []byte
	var err error
	if name == "-" {
		data, err = io.ReadAll(io.LimitReader(stdin, document.MaxSize+1))
	} else {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, diag.List{diag.File(filepath.ToSlash(name), diag.Error, "unreadable", err.Error())}
	}
	return document.ParseArticle(filepath.ToSlash(name), data)
}

func printJSON(w io.Writer, e *record.Extraction) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(e)
}

// printText prints an extraction as text, one line per finding.
func printText(w io.Writer, e *record.Extraction) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", e.File, e.Title)
	if e.Date != "" {
		fmt.Fprintf(&b, "  %s\n", e.Date)
	}
	for _, m := range e.Mentions {
		role := ""
		if m.Role != nil {
			role = " (" + whitespace.Collapse(m.Role.Text) + ")"
		}
		fmt.Fprintf(&b, "  %5d  %-12s  %s -> %s%s\n", m.Start, m.Kind, whitespace.Collapse(m.Text), m.Entity, role)
	}
	for _, t := range e.Times {
		fmt.Fprintf(&b, "  %5d  %-12s  %s -> %s\n", t.Start, strings.ToLower(t.Type), whitespace.Collapse(t.Text), t.Value)
	}
	for _, s := range e.Statements {
		var parts []string
		for _, part := range s.Content {
			parts = append(parts, whitespace.Collapse(part.Text))
		}
		fmt.Fprintf(&b, "  %5d  %-12s  %s: %s\n", start(&s), s.Stance, chain(&s), strings.Join(parts, " … "))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// start returns the offset of a statement in its article.
func start(s *record.FoundStatement) int {
	switch {
	case len(s.Content) > 0:
		return s.Content[0].Start
	case s.Cue != nil:
		return s.Cue.Start
	}
	return 0
}

// chain returns the source of a statement and the sources that it cites.
func chain(s *record.FoundStatement) string {
	if s.Source == nil {
		return "?"
	}
	out := whitespace.Collapse(s.Source.Text)
	if s.Source.Entity != "" {
		out += " [" + s.Source.Entity + "]"
	}
	for _, v := range s.Via {
		out += " via " + whitespace.Collapse(v.Text)
	}
	return out
}
