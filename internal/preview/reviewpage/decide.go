package reviewpage

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/reviewfile"
	"dossier/internal/pipeline"
	"dossier/internal/preview/names"
	"dossier/internal/site/pages"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
)

// made is a decision that was made in this run.
type made struct {
	decision decision.Decision
	before   *decision.Decision // the decision that it replaced, or nil
	number   int                // of the change that wrote it
	alone    bool               // the change wrote no other
}

// decide does what a form asks for.
func (p *page) decide(r *http.Request) (outcome, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	form := r.PostForm
	if text := form.Get("undo"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			return outcome{}, errors.New("there is nothing to undo")
		}
		return p.undoChange(r.Context(), n)
	}
	if form.Get("verb") == "undo" {
		return p.undo(r.Context(), form["id"])
	}
	found := p.door.Reviewer.Last()
	if found == nil || form.Get("all") != "" {
		var err error
		if found, err = p.review(r); err != nil {
			return outcome{}, err
		}
	}
	all, left, err := p.decisions(r, found)
	var gone []decision.ID
	var unknown *unknownID
	if errors.As(err, &unknown) { // the content may have changed
		if found, err = p.review(r); err == nil {
			gone = dropUnknown(r.PostForm, found)
			all, left, err = p.decisions(r, found)
		}
	}
	if err != nil {
		return outcome{}, err
	}
	what := fmt.Sprintf("%s: %s", all[0].Verb, all[0].What)
	if len(all) > 1 {
		what = fmt.Sprintf("%s: %d proposals", all[0].Verb, len(all))
	}
	done, err := p.write(r.Context(), what, all)
	done.Left, done.Gone = left, gone
	return done, err
}

// dropUnknown removes from a form the IDs that no finding has, if it has others too, and
// returns them. A page may still show findings that an earlier decision removed.
func dropUnknown(form url.Values, found *pipeline.Review) (gone []decision.ID) {
	var kept []string
	for _, text := range form["id"] {
		id, err := decision.Parse(text)
		if err != nil {
			return nil // decisions reports it
		}
		if _, ok := found.What(id); ok {
			kept = append(kept, text)
		} else if !slices.Contains(gone, id) {
			gone = append(gone, id)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	form["id"] = kept
	return gone
}

// unknownID is the error for an ID that no finding has.
type unknownID struct{ id decision.ID }

func (e *unknownID) Error() string { return fmt.Sprintf("no finding has the id %q", string(e.id)) }

// decisions returns the decisions of a form, which are about existing findings. Left
// are the findings among many to which the verb does not apply.
func (p *page) decisions(r *http.Request, found *pipeline.Review) (all []decision.Decision, left []decision.ID, err error) {
	form := r.PostForm
	ids, err := idsOf(form, found, groupOf(r.URL.Query()))
	if err != nil {
		return nil, nil, err
	}
	verb := decision.Verb(form.Get("verb"))
	if form.Get("entity") != "" { // a button for a candidate of a mention
		verb = decision.Means
	}
	if len(ids) > 1 {
		if verb != decision.Accept && verb != decision.Reject {
			return nil, nil, fmt.Errorf("%q is for one proposal", string(verb))
		}
		ids = slices.DeleteFunc(ids, func(id decision.ID) bool {
			if verb.Fits(id.Kind()) {
				return false
			}
			left = append(left, id)
			return true
		})
		if len(ids) == 0 {
			return nil, nil, fmt.Errorf("%q applies to none of the selected proposals", string(verb))
		}
	}
	for _, id := range ids {
		d := decision.Decision{Verb: verb, ID: id, Reason: form.Get("reason")}
		if err := p.complete(r.Context(), &d, form, found); err != nil {
			return nil, nil, err
		}
		for _, named := range []decision.ID{d.ID, d.Into, d.Entity} {
			if named == "" {
				continue
			}
			if _, ok := found.What(named); !ok {
				return nil, nil, &unknownID{named}
			}
		}
		found.Complete(&d)
		all = append(all, d)
	}
	return all, left, nil
}

// idsOf returns the IDs of the findings that a form is about.
func idsOf(form url.Values, found *pipeline.Review, g pages.ReviewGroup) (ids []decision.ID, err error) {
	if size := form.Get("all"); size != "" {
		items := inGroup(found, g)
		if strconv.Itoa(len(items)) != size {
			return nil, fmt.Errorf("the group has %d proposals now, not %s; load the page again", len(items), size)
		}
		for _, i := range items {
			ids = append(ids, i.ID)
		}
		return ids, nil
	}
	seen := map[decision.ID]bool{}
	for _, text := range form["id"] {
		id, err := decision.Parse(text)
		if err != nil {
			return nil, err
		}
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil, errors.New("no proposal is selected")
	}
	return ids, nil
}

// complete sets what a decision needs besides its verb.
func (p *page) complete(ctx context.Context, d *decision.Decision, form url.Values, found *pipeline.Review) (err error) {
	named := func(field string, kinds ...decision.Kind) decision.ID {
		x, e := p.door.Names(ctx, false)
		if e == nil {
			var n *names.Name
			if n, e = x.Find(form.Get(field), false, kinds...); e == nil {
				return n.ID
			}
		}
		err = e
		return ""
	}
	kind := d.ID.Kind()
	switch d.Verb {
	case "join":
		if kind != decision.JoinOf {
			return fmt.Errorf("\"join\" does not apply to %q", string(d.ID))
		}
		claim := named("claim", decision.Claim)
		if err == nil {
			d.Verb = decision.Accept
			d.ID, err = found.Move(d.ID, claim.Name())
		}
		return err
	case decision.Rename:
		if d.Name = strings.TrimSpace(form.Get("name")); d.Name == "" {
			return errors.New("the name is empty")
		}
	case decision.Merge:
		if d.Verb.Fits(kind) {
			d.Into = named("into", kind)
		}
		if err == nil && d.Into == d.ID {
			err = errors.New("it cannot be merged with itself")
		}
	case decision.Means:
		if text := form.Get("entity"); text != "" {
			d.Entity, err = decision.Parse(text)
		} else {
			d.Entity = named("who", decision.Person, decision.Organization, decision.Place)
		}
	}
	if err == nil && !d.Verb.Fits(kind) {
		err = fmt.Errorf("%q does not apply to %q", string(d.Verb), string(d.ID))
	}
	return err
}

// write writes decisions to review.yaml. The caller must hold p.mu.
func (p *page) write(ctx context.Context, what string, all []decision.Decision) (outcome, error) {
	var before []decision.Decision
	n, err := p.door.Change(ctx, what, func(w *contentfile.Work) error {
		return edit(w, func(text string) (string, diag.List, error) {
			before, _ = document.ParseReview(document.ReviewPath, []byte(text))
			return reviewfile.Put(text, all...)
		})
	}, func(w *contentfile.Work) error { return takeBack(w, all, before) })
	if err != nil {
		return outcome{}, err
	}
	out := outcome{Number: n, What: what}
	for _, d := range all {
		m := made{d, decision.Find(before, d.ID), n, len(all) == 1}
		p.made[d.ID] = m
		out.IDs = append(out.IDs, d.ID)
	}
	return out, nil
}

// edit changes the text of review.yaml. A file with errors is not changed.
func edit(w *contentfile.Work, change func(string) (string, diag.List, error)) error {
	problems, err := reviewfile.Edit(w, change)
	if errors.Is(err, reviewfile.ErrProblems) {
		first := problems[0]
		return fmt.Errorf("%s:%d:%d: %s; nothing was written", first.Path, first.Line, first.Col, first.Message)
	}
	return err
}

// takeBack removes decisions from review.yaml, and puts back those that they replaced.
// Decisions that were changed since are not touched.
func takeBack(w *contentfile.Work, all, before []decision.Decision) error {
	return edit(w, func(text string) (string, diag.List, error) {
		now, problems := document.ParseReview(document.ReviewPath, []byte(text))
		if problems.Errors() > 0 {
			return text, problems, reviewfile.ErrProblems
		}
		var gone []decision.ID
		var put []decision.Decision
		for _, d := range all {
			switch is, was := decision.Find(now, d.ID), decision.Find(before, d.ID); {
			case is == nil || is.Verb != d.Verb || is.Name != d.Name || is.Into != d.Into || is.Entity != d.Entity:
				// it was taken back or replaced
			case was != nil:
				put = append(put, *was)
			default:
				gone = append(gone, d.ID)
			}
		}
		if len(gone)+len(put) == 0 {
			return text, nil, errors.New("these decisions were changed since")
		}
		text, problems, err := reviewfile.Remove(text, gone...)
		if err != nil || len(put) == 0 {
			return text, problems, err
		}
		return reviewfile.Put(text, put...)
	})
}

// undoChange undoes a change of this run. The caller must hold p.mu.
func (p *page) undoChange(ctx context.Context, number int) (outcome, error) {
	what, err := p.door.Undo(ctx, number)
	if err != nil {
		return outcome{}, err
	}
	out := outcome{What: "undone: " + what, Undone: true}
	for id, m := range p.made {
		if m.number == number {
			out.IDs = append(out.IDs, id)
			delete(p.made, id)
		}
	}
	slices.Sort(out.IDs)
	return out, nil
}

// undo takes decisions back, one by one if they were made with others. The caller must
// hold p.mu.
func (p *page) undo(ctx context.Context, ids []string) (outcome, error) {
	var all, before []decision.Decision
	for _, text := range ids {
		id, err := decision.Parse(text)
		if err != nil {
			return outcome{}, err
		}
		m, ok := p.made[id]
		if ok && m.alone && len(ids) == 1 {
			return p.undoChange(ctx, m.number)
		}
		if !ok { // of an earlier run
			m.decision = decision.Decision{ID: id}
		}
		all = append(all, m.decision)
		if m.before != nil {
			before = append(before, *m.before)
		}
	}
	if len(all) == 0 {
		return outcome{}, errors.New("no decision is selected")
	}
	_, err := p.door.Change(ctx, "undo", func(w *contentfile.Work) error {
		text, _, err := w.Read(document.ReviewPath)
		if err != nil {
			return err
		}
		now, _ := document.ParseReview(document.ReviewPath, []byte(text))
		for i := range all {
			if d := decision.Find(now, all[i].ID); d != nil && all[i].Verb == "" {
				all[i] = *d
			}
		}
		return takeBack(w, all, before)
	}, nil)
	if err != nil {
		return outcome{}, err
	}
	out := outcome{What: "undone: " + all[0].What, Undone: true}
	for _, d := range all {
		out.IDs = append(out.IDs, d.ID)
		delete(p.made, d.ID)
	}
	return out, nil
}
