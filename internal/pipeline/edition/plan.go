package edition

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve"
	"dossier/internal/site/leak"
	"dossier/internal/source/annotation"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/namekey"
	"dossier/internal/text/span"
)

// Input is the dossier that an edition is made of.
type Input struct {
	Corpus   *corpus.Corpus
	Dossier  *dossier.Dossier
	Articles []resolve.Article // what the dossier was resolved from
	Words    *extract.Words
	// Common reports whether a folded word is a common word, so that it is no name if it
	// begins with a small letter.
	Common func(word string) bool
	// Title reports whether a folded word stands before names as a title or role, and is no
	// name itself.
	Title func(word string) bool
	// Own reports whether it is a word that pages have whatever the articles say.
	Own func(word string) bool
}

// Plan is an edition whose references are resolved.
type Plan struct {
	Input
	edition  *edition.Edition
	articles map[*document.Article]bool // left out
	hidden   []*hidden
	cuts     map[*document.Article][]span.Span // of the bodies
	records  map[string]bool                   // paths of records and pages that are left out
	models   map[string]*dossier.Article       // by path
	names    *leak.Searcher                    // the forms that mean a name wherever they are
	owners   []*hidden                         // of the names of the searcher
	forms    []form                            // these names
	shared   *leak.Searcher                    // names of others that have a word of a hidden one
	renames  map[string]string                 // see renamed
	noted    map[string]bool                   // others that are among the problems
	others   diag.List
}

// Resolve finds what an edition file means. It returns nil if there are errors.
func Resolve(in Input, e *edition.Edition) (*Plan, diag.List) {
	p := &Plan{Input: in, edition: e, articles: map[*document.Article]bool{}, cuts: map[*document.Article][]span.Span{}, records: map[string]bool{}, models: map[string]*dossier.Article{}, noted: map[string]bool{}}
	for _, a := range in.Dossier.Articles {
		p.models[a.Path] = a
	}
	var problems diag.List
	p.resolveArticles(&problems)
	p.resolveRecords(&problems)
	p.resolveNames(&problems)
	p.resolveMedia(&problems)
	if problems.Errors() > 0 {
		return nil, problems
	}
	s := leak.Secrets{Allowed: p.allowed()}
	for _, h := range p.hidden {
		for _, f := range h.sure() {
			s.Names = append(s.Names, h.secret(f))
			p.owners, p.forms = append(p.owners, h), append(p.forms, f)
		}
	}
	p.names = leak.New(s)
	p.shared = leak.New(leak.Secrets{Names: p.sharing()})
	return p, problems
}

// sharing returns the names of what is not hidden that have two or more words, one of
// which is a form of a hidden name.
func (p *Plan) sharing() (out []leak.Secret) {
	alone := map[string]bool{}
	for _, f := range p.forms {
		if f.alone {
			alone[namekey.Of(f.words)] = true
		}
	}
	seen := map[string]bool{}
	for _, list := range [][]*dossier.Entity{p.Dossier.People, p.Dossier.Organizations, p.Dossier.Places} {
		for _, e := range list {
			if slices.ContainsFunc(p.hidden, func(h *hidden) bool { return h.entity == e }) {
				continue
			}
			for _, name := range namesOf(e) {
				key := namekey.Of(name)
				words := namekey.Words(key)
				if !seen[key] && len(words) > 1 && slices.ContainsFunc(words, func(w string) bool { return alone[w] }) {
					seen[key] = true
					out = append(out, leak.Secret{Words: name})
				}
			}
		}
	}
	return out
}

// resolveArticles finds the articles that are left out, and the passages.
func (p *Plan) resolveArticles(problems *diag.List) {
	byName := p.Corpus.ArticlesByName()
	var known []string
	for _, a := range p.Corpus.Articles {
		known = append(known, a.Slug)
	}
	unknown := func(l diag.Location, key, name string) {
		problems.Add(l.Error(key, "unknown-article", fmt.Sprintf("there is no article %q", name)).
			WithHint(closest(name, known, "write the path of the article within articles/, with or without its extension")))
	}
	for _, name := range p.edition.Articles {
		if a := byName[name]; a != nil {
			p.articles[a] = true
		} else {
			unknown(p.edition.Location, "articles", name)
		}
	}
	texts := map[*document.Article]*annotation.Text{}
	for _, cut := range p.edition.Passages {
		a := byName[cut.Article]
		if a == nil {
			unknown(cut.Location, "article", cut.Article)
			continue
		}
		if texts[a] == nil {
			texts[a] = annotation.NewText(a.Words())
		}
		at, err := texts[a].Anchor(cut.Selector)
		if err != nil {
			problems.Add(cut.Location.Error("quote", "lost-quote", err.Error()).WithHint("quote the words exactly as in the article, more of them if they occur more than once"))
			continue
		}
		p.cuts[a] = append(p.cuts[a], at)
	}
}

func closest(name string, known []string, otherwise string) string {
	if best := frontmatter.Closest(name, known); best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return otherwise
}

// resolveRecords finds the records and pages that are left out.
func (p *Plan) resolveRecords(problems *diag.List) {
	paths := map[string]string{}
	for _, r := range p.Corpus.Records {
		paths[r.Path], paths[withoutExt(r.Path)] = r.Path, r.Path
	}
	for _, page := range p.Corpus.Pages {
		paths[page.Path], paths[withoutExt(page.Path)] = page.Path, page.Path
	}
	var known []string
	for name := range paths {
		known = append(known, name)
	}
	slices.Sort(known)
	for _, name := range p.edition.Records {
		if at, ok := paths[name]; ok {
			p.records[at] = true
			continue
		}
		problems.Add(p.edition.Location.Error("records", "unknown-record", fmt.Sprintf("there is no record or page %q", name)).
			WithHint(closest(name, known, "write its folder and its name, such as claims/NAME or pages/NAME")))
	}
}

func withoutExt(p string) string { return strings.TrimSuffix(p, path.Ext(p)) }

// resolveMedia reports media that do not exist.
func (p *Plan) resolveMedia(problems *diag.List) {
	for _, name := range p.edition.Media {
		if !slices.ContainsFunc(p.Corpus.Media, func(m string) bool { return inFolder(m, name) }) {
			problems.Add(p.edition.Location.Error("media", "unknown-media", fmt.Sprintf("there is no file or folder %q", name)).
				WithHint(closest(name, p.Corpus.Media, "write media/NAME")))
		}
	}
}

// inFolder reports whether p is the file or folder, or lies in it.
func inFolder(p, folder string) bool {
	folder = strings.TrimSuffix(folder, "/")
	return p == folder || strings.HasPrefix(p, folder+"/")
}

// resolveNames finds who and what is hidden.
func (p *Plan) resolveNames(problems *diag.List) {
	for _, n := range p.edition.Names {
		key, ref := n.Ref()
		found, known := p.find(key, ref)
		switch {
		case len(found) == 0:
			problems.Add(n.Location.Error(key, "unknown-name", fmt.Sprintf("no %s has the name %q", key, ref)).
				WithHint(closest(ref, known, "write the name of a record without its extension, or a name that articles use")))
		case len(found) > 1:
			problems.Add(n.Location.Error(key, "ambiguous-name", fmt.Sprintf("several have the name %q: %s", ref, strings.Join(slugs(found), ", "))).
				WithHint("write one of these"))
		case slices.ContainsFunc(p.hidden, func(h *hidden) bool { return h.entity == found[0] }):
			problems.Add(n.Location.Error(key, "bad-edition", fmt.Sprintf("%q is in the list already", ref)))
		default:
			if n.As != "" && p.taken(n.As) {
				problems.Add(n.Location.Error("as", "bad-edition", fmt.Sprintf("the dossier has somebody or something of the name %q, and both would become one", n.As)).
					WithHint("write another pseudonym"))
				continue
			}
			h := newHidden(n, found[0], &p.Input)
			for _, also := range n.Also {
				if !leak.Searchable(also) {
					problems.Add(n.Location.Error("also", "bad-edition", fmt.Sprintf("%q is too short to be searched for", also)))
				}
			}
			p.hidden = append(p.hidden, h)
		}
	}
}

func slugs(all []*dossier.Entity) (out []string) {
	for _, e := range all {
		out = append(out, e.Slug)
	}
	return out
}

// entities returns the people, organizations or places of the dossier.
func (p *Plan) entities(key string) []*dossier.Entity {
	return map[string][]*dossier.Entity{"person": p.Dossier.People, "organization": p.Dossier.Organizations, "place": p.Dossier.Places}[key]
}

// find returns the entities of a kind that a reference can mean, and the names that it
// could have. The name of a record or page comes before other names.
func (p *Plan) find(key, ref string) (found []*dossier.Entity, known []string) {
	want := namekey.Of(ref)
	var named []*dossier.Entity
	for _, e := range p.entities(key) {
		known = append(known, e.Slug)
		if slices.Contains(slugsOf(e), ref) {
			found = append(found, e)
		}
		if slices.ContainsFunc(fullNames(e), func(name string) bool { return namekey.Of(name) == want }) {
			named = append(named, e)
		}
	}
	if len(found) == 0 {
		found = named
	}
	return found, known
}

// fullNames returns the names of an entity that do not mean others too.
func fullNames(e *dossier.Entity) []string {
	out := []string{e.Name}
	if e.Record != nil {
		out = append(append(out, e.Record.Name), e.Record.Aliases...)
	}
	return out
}

// taken reports whether the dossier has a name already.
func (p *Plan) taken(name string) bool {
	want := namekey.Of(name)
	for _, key := range []string{"person", "organization", "place"} {
		for _, e := range p.entities(key) {
			if slices.ContainsFunc(namesOf(e), func(n string) bool { return namekey.Of(n) == want }) {
				return true
			}
		}
	}
	return false
}

// allowed returns the words in which a hidden name may stay.
func (p *Plan) allowed() (out []string) {
	for _, a := range p.edition.Allow {
		out = append(out, a.Words)
	}
	return out
}

// leaves reports whether the edition leaves out a kind of things.
func (p *Plan) leaves(part edition.Part) bool { return slices.Contains(p.edition.LeaveOut, part) }
