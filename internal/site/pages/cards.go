package pages

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// CardFolder is the folder of the cards, within the site.
const CardFolder = "cards/"

// CardFile is a file of cards, the previews that templates/cards.js shows. It
// is a script with an object of HTML by permalink. Of articles it has the citation as
// CSL JSON, and under "citing" the dialog that shows it, for templates/cite.js.
type CardFile struct {
	Path  string // "cards/0.js"
	write func(io.Writer) error
}

// Write writes the file to w.
func (f CardFile) Write(w io.Writer) error { return f.write(w) }

// perCardFile is the maximum average number of cards in a file.
const perCardFile = 300

// cardFiles returns the number of files for the cards of d. Every page has this
// number. It is a power of two, so that it seldom changes as the dossier grows.
func cardFiles(d *dossier.Dossier) int {
	n := 1
	for n*perCardFile < len(d.People)+len(d.Organizations)+len(d.Places)+len(d.Claims)+len(d.Events)+len(d.Articles) {
		n *= 2
	}
	return n
}

// cardOf is something that has a card.
type cardOf struct {
	address string
	make    func(pageContext) (any, error) // HTML or a citation
}

// CardFiles returns the number of files that [Plan.Cards] are divided into.
func (p *Plan) CardFiles() int { return p.site.cardFiles }

// Cards returns the files of the cards. The FNV-1a hash of a permalink selects
// the file of its card, so that a page needs no index.
func (p *Plan) Cards() []CardFile {
	s := p.site
	files := make([][]cardOf, s.cardFiles)
	put := func(address string, make func(pageContext) (any, error)) {
		h := fnv.New32a()
		h.Write([]byte(address))
		i := h.Sum32() % uint32(len(files))
		files[i] = append(files[i], cardOf{address, make})
	}
	add := func(address, template string, view func(pageContext) any) {
		put(address, func(pc pageContext) (any, error) { return pc.fragment(template, view(pc)) })
	}
	add("citing", "citing", func(pageContext) any { return nil })
	for _, list := range [][]*dossier.Entity{s.dossier.People, s.dossier.Organizations, s.dossier.Places} {
		for _, e := range list {
			add(permalink.Entity(e), "entitycard", func(pc pageContext) any { return pc.entity(e) })
		}
	}
	for _, c := range s.dossier.Claims {
		add(permalink.Claim(c), "claimcard", func(pc pageContext) any { return pc.claim(c) })
	}
	for _, e := range s.dossier.Events {
		add(s.entries.Of(e), "eventcard", func(pc pageContext) any { return pc.eventRow(e, nil) })
	}
	for _, a := range s.dossier.Articles {
		put(permalink.Article(a), func(pc pageContext) (any, error) { return pc.citation(a), nil })
	}
	out := make([]CardFile, len(files))
	for i, cards := range files {
		out[i] = CardFile{
			Path:  CardFolder + strconv.Itoa(i) + ".js",
			write: func(w io.Writer) error { return s.writeCards(w, i, cards) },
		}
	}
	return out
}

// writeCards writes file i. The cards have no links, because pages of any
// folder show them.
func (s *site) writeCards(w io.Writer, i int, cards []cardOf) error {
	s.shared.renderer.begin()
	defer s.shared.renderer.end()
	pc := pageContext{site: s, path: permalink.Index}
	byAddress := make(map[string]any, len(cards))
	for _, c := range cards {
		card, err := c.make(pc)
		if err != nil {
			return err
		}
		byAddress[c.address] = card
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b) // sorts by address
	e.SetEscapeHTML(false)
	if err := e.Encode(byAddress); err != nil {
		return fmt.Errorf("encode cards: %w", err)
	}
	_, err := fmt.Fprintf(w, "dossierCards(%d,%s);\n", i, printable(bytes.TrimSpace(b.Bytes())))
	return err
}
