package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/reviewfile"
	"dossier/internal/pipeline"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"

	"github.com/spf13/cobra"
)

// decideFlags holds the flags of a command that writes decisions.
type decideFlags struct {
	folderFlags
	reportFlags
	dir, reason, date, by string
}

// decisions returns the commands that write decisions.
func (p *program) decisions() []*cobra.Command {
	return []*cobra.Command{
		p.decide("accept ID...", "Accept findings", cobra.MinimumNArgs(1), func(_ *pipeline.Review, args []string) ([]decision.Decision, error) {
			return eachID(decision.Accept, args)
		}),
		p.decide("reject ID...", "Reject findings and remove them from all pages", cobra.MinimumNArgs(1), func(_ *pipeline.Review, args []string) ([]decision.Decision, error) {
			return eachID(decision.Reject, args)
		}),
		p.decide("rename ID NAME", "Rename a finding; its page keeps its address", cobra.ExactArgs(2), func(_ *pipeline.Review, args []string) ([]decision.Decision, error) {
			all, err := eachID(decision.Rename, args[:1])
			for i := range all {
				if all[i].Name = whitespace.Collapse(args[1]); all[i].Name == "" {
					return nil, usageError{errors.New("the name is empty")}
				}
			}
			return all, err
		}),
		p.decide("merge ID INTO", "Merge two findings; the second keeps its name and page", cobra.ExactArgs(2), func(found *pipeline.Review, args []string) ([]decision.Decision, error) {
			all, err := eachID(decision.Merge, args[:1])
			if err != nil {
				return nil, err
			}
			all[0].Into, err = parseID(args[1])
			if err == nil && (all[0].Into.Kind() != all[0].ID.Kind() || all[0].Into == all[0].ID) {
				return nil, usageError{fmt.Errorf("cannot merge %q into %q: they must be two findings of one kind", args[0], args[1])}
			}
			return all, errors.Join(err, checkKnown(found, all[0].Into))
		}),
		p.decide("means ID ENTITY", "Say who an ambiguous mention refers to", cobra.ExactArgs(2), func(found *pipeline.Review, args []string) ([]decision.Decision, error) {
			all, err := eachID(decision.Means, args[:1])
			if err != nil {
				return nil, err
			}
			all[0].Entity, err = parseEntity(found, all[0].ID, args[1])
			return all, errors.Join(err, checkKnown(found, all[0].Entity))
		}),
		p.decide("join CLAIM STATEMENT...", "Put statements to a claim, or to a single statement", cobra.MinimumNArgs(2), func(found *pipeline.Review, args []string) ([]decision.Decision, error) {
			return joins(found, decision.Accept, args)
		}),
		p.decide("split CLAIM STATEMENT...", "Take statements out of a claim", cobra.MinimumNArgs(2), func(found *pipeline.Review, args []string) ([]decision.Decision, error) {
			return joins(found, decision.Reject, args)
		}),
		p.undo(),
	}
}

// joins returns decisions about whether statements belong to a claim, which is the
// first argument.
func joins(found *pipeline.Review, verb decision.Verb, args []string) (out []decision.Decision, err error) {
	name := func(arg string) string { return strings.TrimPrefix(arg, string(decision.Claim)+":") }
	claim := name(args[0])
	for _, arg := range args[1:] {
		id, err := found.Join(claim, name(arg))
		if err != nil {
			return nil, usageError{err}
		}
		if verb == decision.Reject && !found.Belongs(claim, name(arg)) {
			return nil, usageError{fmt.Errorf("%q does not belong to the claim %q", name(arg), claim)}
		}
		out = append(out, decision.Decision{Verb: verb, ID: id})
	}
	return out, nil
}

// decide returns a command that writes decisions. makeOf makes them from the
// arguments of the command. All of them must be about existing findings.
func (p *program) decide(use, short string, args cobra.PositionalArgs, makeOf func(*pipeline.Review, []string) ([]decision.Decision, error)) *cobra.Command {
	var d decideFlags
	cmd := &cobra.Command{Use: use, Short: short, Args: args, ValidArgsFunction: d.complete, RunE: run(func(cmd *cobra.Command, args []string) error {
		date, err := edtf.Date{}, error(nil)
		if d.date != "" {
			if date, err = edtf.Parse(d.date); err != nil {
				return usageError{err}
			}
		}
		o, err := d.options([]string{d.dir}, &d.reportFlags)
		if err != nil {
			return err
		}
		found, problems, err := o.Review(cmd.Context())
		if err != nil {
			return err
		}
		if found == nil {
			_, err := d.problems(p.err, p.color, problems)
			return errors.Join(err, errProblems)
		}
		all, err := makeOf(found, args)
		if err != nil {
			return err
		}
		for i := range all {
			if err := checkKnown(found, all[i].ID); err != nil {
				return err
			}
			found.Complete(&all[i])
			all[i].What = brief(all[i].What)
			all[i].Reason, all[i].Date, all[i].By = d.reason, date, d.by
		}
		return p.update(cmd.Context(), &d, o, func(text string) (string, diag.List, error) { return reviewfile.Put(text, all...) }, func() {
			for _, d := range all {
				fmt.Fprintf(p.out, "%s %s  %s\n", d.Verb, d.ID, printable(d.What))
			}
		})
	})}
	d.register(cmd)
	cmd.Flags().StringVar(&d.reason, "reason", "", "reason for the decision")
	cmd.Flags().StringVar(&d.date, "date", "", "date of the decision")
	cmd.Flags().StringVar(&d.by, "by", "", "who decided")
	return cmd
}

// undo returns the command that takes decisions back.
func (p *program) undo() *cobra.Command {
	var d decideFlags
	cmd := &cobra.Command{Use: "undo ID...", Short: "Take decisions back", Args: cobra.MinimumNArgs(1), RunE: run(func(cmd *cobra.Command, args []string) error {
		o, err := d.options([]string{d.dir}, &d.reportFlags)
		if err != nil {
			return err
		}
		ids := make([]decision.ID, len(args))
		for i, a := range args {
			if ids[i], err = parseID(a); err != nil {
				return err
			}
		}
		return p.update(cmd.Context(), &d, o, func(text string) (string, diag.List, error) { return reviewfile.Remove(text, ids...) }, func() {
			for _, id := range ids {
				fmt.Fprintf(p.out, "undo %s\n", id)
			}
		})
	})}
	d.register(cmd)
	return cmd
}

func (d *decideFlags) register(cmd *cobra.Command) {
	d.folderFlags.register(cmd)
	d.reportFlags.register(cmd)
	cmd.Flags().StringVar(&d.dir, "dir", ".", "folder of the dossier")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	registerNoWait(cmd, &d.noWait)
}

// update changes the file of decisions and then calls done.
func (p *program) update(ctx context.Context, d *decideFlags, o pipeline.Options, change func(string) (string, diag.List, error), done func()) error {
	problems, err := reviewfile.Update(ctx, o.Content, p.locking(d.noWait), change)
	if errors.Is(err, reviewfile.ErrProblems) {
		if _, err := d.problems(p.err, p.color, problems); err != nil {
			return err
		}
		fmt.Fprintln(p.err, "hint: nothing was written; fix the errors in review.yaml first")
		return errProblems
	}
	if err != nil {
		return fmt.Errorf("change review.yaml: %w", err)
	}
	done()
	return nil
}

// complete returns the IDs that the shell offers: those of findings that the
// command can decide, or the candidates of an ambiguous mention.
func (d *decideFlags) complete(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if cmd.Name() == "rename" && len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	o, err := d.options([]string{d.dir}, &reportFlags{format: "text"})
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	found, _, err := o.Review(cmd.Context())
	if err != nil || found == nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var out []string
	for _, i := range found.Items {
		if cmd.Name() == "means" && len(args) > 0 {
			for _, o := range i.Options {
				if args[0] == string(i.ID) {
					out = append(out, string(o.ID)+"\t"+o.Name)
				}
			}
			continue
		}
		if decision.Verb(cmd.Name()).Fits(i.Kind) && !slices.Contains(args, string(i.ID)) {
			out = append(out, string(i.ID)+"\t"+brief(i.What))
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// eachID returns a decision with the verb for each of the IDs.
func eachID(verb decision.Verb, ids []string) ([]decision.Decision, error) {
	var out []decision.Decision
	for _, text := range ids {
		id, err := parseID(text)
		if err != nil {
			return nil, err
		}
		if !verb.Fits(id.Kind()) {
			return nil, usageError{fmt.Errorf("%q does not apply to %q; use %s", string(verb), text, alternatives(verbNames(id.Kind())))}
		}
		if !slices.ContainsFunc(out, func(d decision.Decision) bool { return d.ID == id }) {
			out = append(out, decision.Decision{Verb: verb, ID: id})
		}
	}
	return out, nil
}

// verbNames returns the names of the commands that decide a kind.
func verbNames(kind decision.Kind) (names []string) {
	for _, v := range decision.For(kind) {
		names = append(names, string(v))
	}
	return names
}

func parseID(text string) (decision.ID, error) {
	id, err := decision.Parse(text)
	if err != nil {
		return "", usageError{err}
	}
	return id, nil
}

// checkKnown returns an error if no finding has the ID.
func checkKnown(found *pipeline.Review, id decision.ID) error {
	if _, ok := found.What(id); id != "" && !ok {
		return fmt.Errorf("no finding has the id %q\nhint: dossier review lists the ids", string(id))
	}
	return nil
}

// parseEntity returns the ID of the entity that text names. Text is an ID, or the
// name of a candidate of the mention.
func parseEntity(found *pipeline.Review, mention decision.ID, text string) (decision.ID, error) {
	for _, i := range found.Items {
		for _, o := range i.Options {
			if i.ID == mention && (text == o.Name || text == o.ID.Name()) {
				return o.ID, nil
			}
		}
	}
	return parseID(text)
}

// brief returns the beginning of a description, at most 80 characters.
func brief(what string) string {
	const most = 80
	r := []rune(whitespace.Collapse(what))
	if len(r) <= most {
		return string(r)
	}
	cut := string(r[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return cut + "…"
}
