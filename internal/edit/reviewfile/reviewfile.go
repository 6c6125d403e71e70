// Package reviewfile changes review.yaml, the file of the editor's decisions.
// Entries are in the order of their IDs, and new entries are inserted in that
// order, so that diffs are small. The rest of the file stays the same. A file
// with errors is never changed.
package reviewfile

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/lock"
	"dossier/internal/text/namekey"
	"dossier/internal/text/whitespace"
)

// ErrProblems is the error for a file that has errors. They are returned with it.
var ErrProblems = errors.New("the file has errors")

// Put returns text with the decisions added. A decision replaces an existing one
// about the same finding.
func Put(text string, decisions ...decision.Decision) (string, diag.List, error) {
	return change(text, func(l *listfile.List, all *[]decision.Decision) error {
		for _, d := range decisions {
			for _, words := range []*string{&d.What, &d.Name, &d.Reason, &d.By} {
				*words = whitespace.Collapse(strings.ToValidUTF8(*words, "\ufffd"))
			}
			d.Key = 0
			if d.HasNameKey() {
				d.Key = namekey.Version
			}
			if i := slices.IndexFunc(*all, func(o decision.Decision) bool { return o.ID == d.ID }); i >= 0 {
				l.Replace(i, pairs(d)...)
				(*all)[i] = d
				continue
			}
			i := slices.IndexFunc(*all, func(o decision.Decision) bool { return o.ID > d.ID })
			if i < 0 {
				i = len(*all)
			}
			l.Insert(i, pairs(d)...)
			*all = slices.Insert(*all, i, d)
		}
		return nil
	})
}

// Remove returns text without the decisions about the findings.
func Remove(text string, ids ...decision.ID) (string, diag.List, error) {
	return change(text, func(l *listfile.List, all *[]decision.Decision) error {
		for _, id := range ids {
			i := slices.IndexFunc(*all, func(o decision.Decision) bool { return o.ID == id })
			if i < 0 {
				return fmt.Errorf("%q has no decision", string(id))
			}
			l.Remove(i)
			*all = slices.Delete(*all, i, i+1)
		}
		return nil
	})
}

// change changes text with do. It then parses the result and checks that it has
// the intended decisions.
func change(text string, do func(*listfile.List, *[]decision.Decision) error) (string, diag.List, error) {
	all, problems := document.ParseReview(document.ReviewPath, []byte(text))
	if problems.Errors() > 0 {
		return text, problems, ErrProblems
	}
	starts := make([]int, len(all))
	for i := range all {
		starts[i] = all[i].Location.Span.Start
	}
	l, err := listfile.Parse(text, starts)
	if err != nil {
		return text, nil, err
	}
	if err := do(l, &all); err != nil {
		return text, nil, err
	}
	out := l.String()
	again, problems := document.ParseReview(document.ReviewPath, []byte(out))
	for _, p := range problems {
		if p.Severity == diag.Error {
			return text, nil, fmt.Errorf("cannot write the decision: %s", p.Message)
		}
	}
	if !slices.EqualFunc(again, all, same) {
		return text, nil, listfile.ErrForm
	}
	return out, nil, nil
}

// same reports whether a and b are equal apart from their locations.
func same(a, b decision.Decision) bool {
	return slices.EqualFunc(pairs(a), pairs(b), func(a, b listfile.Pair) bool {
		return a.Key == b.Key && a.Value == b.Value && slices.Equal(a.Values, b.Values)
	})
}

// pairs returns the keys and values of a decision.
func pairs(d decision.Decision) []listfile.Pair {
	out := []listfile.Pair{{Key: string(d.Verb), Value: string(d.ID)}}
	for _, p := range []listfile.Pair{
		{Key: "name", Value: d.Name},
		{Key: "into", Value: string(d.Into)},
		{Key: "entity", Value: string(d.Entity)},
		{Key: "what", Value: d.What},
		{Key: "reason", Value: d.Reason},
		{Key: "date", Value: d.Date.String()},
		{Key: "by", Value: d.By},
		{Key: "members", Values: d.Members},
		{Key: "other_members", Values: d.OtherMembers},
		{Key: "key", Value: version(d.Key)},
	} {
		if p.Value != "" || len(p.Values) > 0 {
			out = append(out, p)
		}
	}
	return out
}

func version(key int) string {
	if key == 0 {
		return ""
	}
	return strconv.Itoa(key)
}

// Update changes the file in the content folder. The function change gets its
// text, or "" if there is no file, and returns the new text. Other processes
// cannot change the file at the same time. If the file has errors, Update returns
// them and [ErrProblems].
func Update(ctx context.Context, content string, o lock.Options, change func(text string) (string, diag.List, error)) (problems diag.List, err error) {
	folder := contentfile.Folder{Dir: content, Holder: "dossier review", Lock: o}
	_, err = folder.Change(ctx, func(w *contentfile.Work) (err error) {
		problems, err = Edit(w, change)
		return err
	})
	return problems, err
}

// Edit is [Update] as a part of a change of the folder.
func Edit(w *contentfile.Work, change func(text string) (string, diag.List, error)) (diag.List, error) {
	old, _, err := w.Read(document.ReviewPath)
	if err != nil {
		return nil, err
	}
	text, problems, err := change(old)
	if err != nil || text == old {
		return problems, err
	}
	return nil, w.Write(document.ReviewPath, text)
}
