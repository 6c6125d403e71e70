package edition

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/id"
	"dossier/internal/resolve/proposition"
	"dossier/internal/site/leak"
	"dossier/internal/site/permalink"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/text/anchor"
	"dossier/internal/text/namekey"
	"dossier/internal/text/span"
)

// Secrets returns what must not be in the files of the edition, whose dossier is given.
func (d *Derived) Secrets(made *dossier.Dossier) leak.Secrets {
	p := d.plan
	s := leak.Secrets{Allowed: p.allowed()}
	for _, t := range d.visible() {
		s.Visible = append(s.Visible, labelsOnly(t))
	}
	for _, h := range p.hidden {
		for _, f := range h.sure() {
			s.Names = append(s.Names, h.secret(f))
		}
		for _, f := range h.forms {
			if f.common && f.alone && !p.Own(namekey.Of(f.words)) && leak.Searchable(f.words) {
				s.Names = append(s.Names, h.secret(f))
			}
		}
	}
	text := func(what string, texts ...string) {
		for _, t := range texts {
			s.Texts = append(s.Texts, leak.Secret{Words: labelsOnly(t), What: what})
		}
	}
	token := func(what string, tokens ...string) {
		for _, t := range tokens {
			if t != "" {
				s.Tokens = append(s.Tokens, leak.Secret{Words: t, What: what})
			}
		}
	}
	for _, h := range p.hidden {
		for _, name := range slugsOf(h.entity) { // of common words: "will-young"
			if strings.Contains(name, "-") {
				token(h.secret(form{}).What, name)
			}
		}
		for _, name := range append(append(namesOf(h.entity), h.Also...), slugsOf(h.entity)...) {
			for _, words := range []string{name, strings.ToLower(name)} {
				token("a digest of "+h.secret(form{}).What, leak.Digests(words)...)
			}
		}
	}
	for _, a := range p.Corpus.Articles {
		if p.articles[a] {
			what := "the article " + a.Path + ", which is left out"
			text(what, a.Title, a.Words())
			s.Names = append(s.Names, leak.Secret{Words: "articles/" + a.Slug, What: what}, leak.Secret{Words: a.Slug + ".html", What: what},
				leak.Secret{Words: path.Base(permalink.Article(&dossier.Article{Slug: a.Slug})), What: what})
			token("the digest of "+a.Path, a.SHA256, a.OriginalSHA256)
			continue
		}
		for _, cut := range p.cuts[a] {
			words := strings.ReplaceAll(cut.Text(a.Words()), "\x00", "")
			what := "a passage of " + a.Path
			s.Passages = append(s.Passages, leak.Secret{Words: words, What: what})
			if n := len(namekey.Words(namekey.Of(words))); n < leak.LeastWords {
				s.Names = append(s.Names, leak.Secret{Words: words, What: what})
			}
		}
		if d.changed[a] != nil {
			token("the digest of "+a.Path+" before it was changed", a.SHA256, a.OriginalSHA256)
		}
	}
	for _, r := range p.Corpus.Records {
		if what := "the record " + r.Path + ", which is left out"; !p.keeps(r) {
			text(what, r.Profile, r.Description)
			if !p.isHidden(r) {
				text(what, r.Name)
			}
		} else if p.leaves(edition.Profiles) {
			text("the text of "+r.Path, r.Profile, r.Description)
		}
		if p.leaves(edition.Assessments) || !p.keeps(r) {
			for _, a := range r.Assessments {
				text("an assessment in "+r.Path, a.Reason)
			}
		}
	}
	for _, page := range p.Corpus.Pages {
		if p.records[page.Path] || p.leaves(edition.Pages) {
			text("the page "+page.Path+", which is left out", page.Body, page.Title)
		}
	}
	d.noteSecrets(text)
	d.idSecrets(made, token)
	return s
}

// isHidden reports whether the record is of a hidden name.
func (p *Plan) isHidden(r *document.Record) bool {
	return slices.ContainsFunc(p.hidden, func(h *hidden) bool { return h.entity.Record != nil && h.entity.Record.Path == r.Path })
}

// noteSecrets adds the notes that are left out.
func (d *Derived) noteSecrets(text func(what string, texts ...string)) {
	p := d.plan
	for _, a := range p.Corpus.Articles {
		for _, n := range p.Corpus.Annotations[a] {
			if p.articles[a] || p.leaves(edition.Notes) || d.changed[a] != nil && d.changed[a].cut(n.Span) {
				text("a note on "+a.Path, n.Note, n.Correction)
			}
		}
	}
}

// idSecrets adds anchors and IDs of the dossier that are not those of the edition. They
// are made of words, so somebody could tell from them what the words were.
func (d *Derived) idSecrets(made *dossier.Dossier, token func(what string, tokens ...string)) {
	have := map[string]bool{}
	eachID(d.plan.Words, made, func(_ *dossier.Article, name string) { have[strings.ToLower(name)] = true })
	done := map[string]bool{}
	eachID(d.plan.Words, d.plan.Dossier, func(a *dossier.Article, name string) {
		if key := strings.ToLower(name); !have[key] && !done[key] {
			done[key] = true
			of := "the dossier"
			if a != nil {
				of = a.Path
			}
			token("an anchor or id of "+of, name)
		}
	})
}

// eachID calls use with the anchors and IDs that are made of words.
func eachID(words *extract.Words, d *dossier.Dossier, use func(a *dossier.Article, name string)) {
	for _, a := range d.Articles {
		for _, m := range a.Mentions {
			use(a, m.Anchor.String())
		}
		for _, t := range a.Times {
			use(a, t.Anchor.String())
		}
		for _, s := range a.Statements {
			use(a, s.Anchor.String())
			use(a, s.ID)
			use(a, proposition.StatementID(words, s))
		}
		for _, n := range a.Notes {
			use(a, n.Anchor.String())
		}
		blocks := anchor.NewNamer(a.Prose, a.Text)
		for _, b := range a.Text.Blocks() {
			use(a, blocks.Name(anchor.Block, b.Span).String())
		}
	}
	for _, e := range d.Events {
		if e.Record == nil {
			use(nil, e.ID)
		}
		for _, v := range e.Evidence {
			use(v.Article, v.Anchor.String())
			use(v.Article, id.Event(v.Date, v.Evidence)) // by which a join names the passage
		}
	}
	for _, c := range d.Claims {
		if c.Record == nil && c.Origin == dossier.Machine {
			use(nil, c.Slug)
		}
	}
}

// targets are the targets of links that have labels, in Markdown.
var targets = regexp.MustCompile(`\[\[[^\[\]|\n]*\||\]\([^)\s]*`)

// labelsOnly returns a text in Markdown without the targets of links. Pages do not show
// them next to the words of the text.
func labelsOnly(text string) string { return targets.ReplaceAllString(text, " ") }

// visible returns the texts that the edition shows, and the names of its files.
func (d *Derived) visible() (out []string) {
	for _, a := range d.Corpus.Articles {
		out = append(out, a.Path, a.Title, a.Words())
		for _, n := range d.Corpus.Annotations[a] {
			out = append(out, n.Note, n.Correction)
		}
	}
	for _, r := range d.Corpus.Records {
		out = append(out, r.Path, r.Name, r.Profile, r.Description, r.Question)
		for _, a := range r.Assessments {
			out = append(out, a.Reason)
		}
	}
	for _, p := range d.Corpus.Pages {
		out = append(out, p.Path, p.Title, p.Body)
	}
	if d.Corpus.Intro != nil {
		out = append(out, d.Corpus.Intro.Body)
	}
	return append(out, d.Corpus.Config.Title, d.Corpus.Config.Subtitle)
}

// remaining returns the places in texts of the edition where a form that is a common
// word still is, with a capital letter.
func (d *Derived) remaining(f form) (out diag.List) {
	s := leak.New(leak.Secrets{Names: []leak.Secret{{Words: f.words, Capital: true}}, Allowed: d.plan.allowed()})
	message := fmt.Sprintf("%q is a hidden name and a common word: it stays here", f.words)
	look := func(src diag.Source) {
		hits, _, _ := s.Find([]byte(src.Text))
		for _, h := range hits {
			if !h.Packed {
				out.Add(src.Error(span.Span{Start: h.Start, End: h.End}, "edition-unsure", message).
					WithHint(`if it is the name, mark it with an annotation of the dossier, or put the words around it into "also"; if it never is, put it into "allow"`))
			}
		}
	}
	for _, a := range d.Corpus.Articles {
		look(a.Source)
		for _, n := range d.Corpus.Annotations[a] {
			if note := n.Note + " " + n.Correction; note != " " {
				look(diag.Source{Path: n.Location.Source.Path, Text: note})
			}
		}
	}
	for _, r := range d.Corpus.Records {
		look(r.Location.Source)
	}
	for _, p := range d.Corpus.Pages {
		look(p.Source)
	}
	if in := d.Corpus.Intro; in != nil {
		look(in.Source)
	}
	return out
}

// mostPlaces is the number of places of a word that are listed.
const mostPlaces = 20

// Unsure returns what the search cannot be sure of: common words that may be names, and
// names that are not searched for alone.
func (d *Derived) Unsure() (problems diag.List) {
	for _, h := range d.plan.hidden {
		for _, f := range h.forms {
			if !f.alone || d.plan.isAllowed(f) {
				continue
			}
			note := func(why string) {
				problems.Add(d.plan.at(h, diag.Info, "edition-unsearched", fmt.Sprintf("%q is not searched for alone: %s", f.words, why)))
			}
			switch {
			case !leak.Searchable(f.words):
				note("it is too short")
			case f.common:
				places := d.remaining(f)
				if len(places) > mostPlaces {
					last := places[mostPlaces]
					last.Message = fmt.Sprintf("%q stays in %d more places", f.words, len(places)-mostPlaces)
					places = append(places[:mostPlaces:mostPlaces], last)
				}
				problems.Add(places...)
				if len(places) == 0 && d.plan.Own(namekey.Of(f.words)) {
					note("pages have the word themselves")
				}
			}
		}
	}
	return problems
}

// isAllowed reports whether the edition allows a form to stay.
func (p *Plan) isAllowed(f form) bool {
	return slices.ContainsFunc(p.edition.Allow, func(a edition.Allow) bool { return namekey.Of(a.Words) == namekey.Of(f.words) })
}

// at returns a problem with a name.
func (p *Plan) at(h *hidden, s diag.Severity, code, message string) diag.Diagnostic {
	key, _ := h.Ref()
	out := h.Location.Warning(key, code, message)
	out.Severity = s
	return out
}

// Misread returns the names in the edition's dossier that are only hidden names: what
// the search of files cannot tell from common words, or is allowed to stay.
func (d *Derived) Misread(made *dossier.Dossier) (problems diag.List) {
	for _, h := range d.plan.hidden {
		forms := map[string]bool{}
		for _, f := range h.forms {
			forms[namekey.Of(f.words)] = true
		}
		for _, a := range made.Articles {
			for _, m := range a.Mentions {
				words := m.Quote()
				if !forms[namekey.Of(words)] || m.Entity != nil && !forms[namekey.Of(m.Entity.Name)] {
					continue
				}
				problems.Add(d.plan.at(h, diag.Error, "leak", fmt.Sprintf("%q in %s is found to be a name, and may be the hidden one", words, a.Path)))
			}
		}
	}
	return problems
}
