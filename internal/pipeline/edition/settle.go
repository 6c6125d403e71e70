package edition

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/config"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/text/span"
)

// settle takes from the corpus what the edition leaves out besides files and words, and
// gives it the annotations and decisions of the dossier.
func (d *Derived) settle() {
	p, c := d.plan, d.Corpus
	e := p.edition
	c.Config.Title, c.Config.Subtitle = cmp.Or(e.Title, c.Config.Title), cmp.Or(e.Subtitle, c.Config.Subtitle)
	if e.BaseURL != "" {
		c.Config.BaseURL = strings.TrimSuffix(e.BaseURL, "/") + "/"
	}
	if p.leaves(edition.Exports) {
		c.Config.Exports = nil
	}
	if p.leaves(edition.Topics) {
		c.Config.Topics = config.TopicsOff
	}
	c.Editions, c.Findings = nil, nil
	c.Annotations = map[*document.Article][]annotation.Annotation{}
	for _, a := range c.Articles {
		from := d.from[a.Path]
		if from == nil {
			continue
		}
		d.annotate(from, a)
		if d.changed[from] != nil {
			a.Original, a.OriginalSHA256 = "", ""
			if e.Addresses != edition.Keep {
				a.URL, a.Archived = "", ""
			}
		}
		if p.leaves(edition.Originals) || p.leaves(edition.Media) {
			a.Original, a.OriginalSHA256 = "", ""
		}
	}
	for _, r := range c.Records {
		d.settleRecord(r)
	}
	d.dropGroundless()
}

// settleRecord takes from a record what the edition leaves out.
func (d *Derived) settleRecord(r *document.Record) {
	p := d.plan
	for _, list := range []*[]string{&r.Aliases, &r.Not, &r.People, &r.Organizations, &r.Places, &r.About, &r.Claims, &r.Events} {
		*list = p.refs(*list)
	}
	r.Passages = nil // they are annotations now
	if p.leaves(edition.Profiles) {
		r.Profile, r.Description, r.Role, r.Roles = "", "", "", nil
	}
	if p.leaves(edition.Assessments) {
		r.Assessments = nil
	}
	if p.leaves(edition.Grades) {
		r.Reliability = dossier.Grade{}
	}
	if r.Image != "" && !slices.Contains(d.Corpus.Media, r.Image) {
		r.Image = ""
	}
}

// refs returns references to entities without those to struck names. Those to the
// records of names with a pseudonym lead to the new ones.
func (p *Plan) refs(list []string) (out []string) {
	for _, ref := range list {
		if ref = p.ref(ref); ref != "" {
			out = append(out, ref)
		}
	}
	return out
}

// ref returns a reference in the edition, "" if it is to a struck name. The reference
// may have been replaced already.
func (p *Plan) ref(ref string) string {
	for _, h := range p.hidden {
		if slices.Contains(slugsOf(h.entity), ref) {
			ref = h.slug
		}
	}
	ref = p.text(ref)
	if strings.Contains(ref, struck) || strings.Contains(ref, struckSlug) {
		return ""
	}
	return ref
}

// annotate gives an article of the edition the annotations that it has in the dossier,
// as far as the edition does not leave them out.
func (d *Derived) annotate(from, to *document.Article) {
	p, m := d.plan, d.changed[from]
	var out []annotation.Annotation
	for _, n := range p.Corpus.Annotations[from] {
		if m != nil && m.cut(n.Span) {
			continue
		}
		given := n
		n.Person, n.Organization, n.Place, n.Entity = p.ref(n.Person), p.ref(n.Organization), p.ref(n.Place), p.ref(n.Entity)
		n.By, n.Via = p.ref(n.By), p.refs(n.Via)
		if n.By == "" && given.By != "" || len(n.Via) < len(given.Via) {
			continue // a statement whose source is hidden
		}
		n.Event, n.Claim = p.text(n.Event), p.text(n.Claim)
		n.Note, n.Correction, n.Credibility.Reason = p.text(n.Note), p.text(n.Correction), p.text(n.Credibility.Reason)
		n.Location.Source.Path, n.Location.Source.Text, n.Location.Keys = p.path(n.Location.Source.Path), "", nil
		n.Location.Span = span.Span{}
		if p.leaves(edition.Notes) {
			n.Note, n.Correction = "", ""
		}
		if p.leaves(edition.Grades) {
			n.Credibility = dossier.Grade{}
		}
		if p.leaves(edition.Statements) {
			n.Claim, n.By, n.Via, n.Stance = "", "", nil, nil
		}
		if p.leaves(edition.Events) {
			n.Event = ""
		}
		for part, of := range map[edition.Part]*string{edition.People: &n.Person, edition.Organizations: &n.Organization, edition.Places: &n.Place} {
			if p.leaves(part) {
				*of = ""
			}
		}
		if n.IsEmpty() {
			continue
		}
		if m != nil {
			n.Span = m.span(n.Span)
		}
		out = append(out, n)
	}
	if len(out) > 0 {
		d.Corpus.Annotations[to] = out
	}
}

// dropGroundless removes records of claims and events that had passages, none of which
// is left.
func (d *Derived) dropGroundless() {
	count := func(all map[*document.Article][]annotation.Annotation) map[string]bool {
		out := map[string]bool{}
		for _, list := range all {
			for _, n := range list {
				if n.Claim != "" {
					out["claims/"+n.Claim] = true
				}
				if n.Event != "" {
					out["events/"+n.Event] = true
				}
			}
		}
		return out
	}
	before, after := count(d.plan.Corpus.Annotations), count(d.Corpus.Annotations)
	had := map[string]bool{} // by their names in the edition
	for name := range before {
		had[withoutExt(d.plan.path(name+".md"))] = true
	}
	d.Corpus.Records = slices.DeleteFunc(d.Corpus.Records, func(r *document.Record) bool {
		name := r.Kind.Folder() + "/" + r.Slug
		return (r.Kind == document.Claim || r.Kind == document.Event) && had[name] && !after[name]
	})
}
