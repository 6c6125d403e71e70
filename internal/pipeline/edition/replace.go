package edition

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/site/leak"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// text returns an editor's text with the names replaced.
func (p *Plan) text(s string) string {
	if s == "" {
		return s
	}
	edits, _ := p.named(s, p.namesOfOthers(s))
	return apply(s, ordered(edits))
}

// namesOfOthers returns the places of a text where somebody or something else is named
// with a word of a hidden name, in order: "Sam Okoye", if Lena Okoye is hidden.
func (p *Plan) namesOfOthers(s string) (out []edit) {
	hits, _, _ := p.shared.Find([]byte(s))
	for _, hit := range hits {
		if !hit.Packed {
			out = append(out, edit{Span: span.Span{Start: hit.Start, End: hit.End}})
		}
	}
	slices.SortStableFunc(out, func(a, b edit) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// path returns the path of a file with the names in it replaced.
func (p *Plan) path(name string) string {
	for _, h := range p.hidden {
		if r := h.entity.Record; r != nil && r.Path == name {
			return path.Dir(name) + "/" + h.slug + path.Ext(name)
		}
	}
	hits, _, _ := p.names.Find([]byte(name))
	others := p.namesOfOthers(name)
	var edits []edit
	for _, hit := range hits {
		at := span.Span{Start: hit.Start, End: hit.End}
		if !hit.Packed && !strings.Contains(at.Text(name), "/") && !p.keptIn(others, at, hit.Name) {
			edits = append(edits, edit{Span: at, with: p.owners[hit.Name].slug})
		}
	}
	return apply(name, ordered(edits))
}

// named returns the edits that replace names in a text, except within protected spans,
// which are in order.
func (p *Plan) named(s string, protected []edit) (out []edit, kept []other) {
	hits, _, _ := p.names.Find([]byte(s))
	for k, hit := range hits {
		at := span.Span{Start: hit.Start, End: hit.End}
		if hit.Packed || hit.How == "" && parted(at.Text(s)) || crosses(protected, at) {
			continue // what stays is found in the site
		}
		if p.keptIn(protected, at, hit.Name) {
			kept = append(kept, other{at, protected[within(protected, at)].Span, p.owners[hit.Name]})
			continue
		}
		with := p.owners[hit.Name].instead(s, at)
		if p.doubtful(hits, k) {
			with = keepMarkup(at.Text(s), struck)
		}
		out = append(out, edit{Span: at, with: with})
	}
	return append(out, p.references(s)...), kept
}

// doubtful reports whether a hit can mean several hidden names: others have the same
// place. Hits are in the order of their places.
func (p *Plan) doubtful(hits []leak.Hit, k int) bool {
	same := func(i int) bool { return hits[i].Start == hits[k].Start && hits[i].End == hits[k].End }
	for _, step := range []int{-1, 1} {
		for i := k + step; i >= 0 && i < len(hits) && same(i); i += step {
			if hits[i].Name >= 0 && p.owners[hits[i].Name] != p.owners[hits[k].Name] {
				return true
			}
		}
	}
	return false
}

// other is a hidden name that stays, because it is in the name of somebody or something
// else.
type other struct {
	at, in span.Span
	of     *hidden
}

// keptIn reports whether a name at a place stays, because it is in one of the names of
// others. The number is that of the name in the search.
func (p *Plan) keptIn(others []edit, at span.Span, name int) bool {
	i, f := within(others, at), p.forms[name]
	return i >= 0 && !f.given && (f.alone || others[i].Len() > at.Len())
}

// within returns the index of an edit that a span lies within, -1 if there is none. The
// edits are in order.
func within(edits []edit, s span.Span) int {
	n, _ := slices.BinarySearchFunc(edits, s.Start+1, func(e edit, at int) int { return cmp.Compare(e.Start, at) })
	for i := n - 1; i >= max(0, n-4); i-- { // few overlap
		if edits[i].End >= s.End {
			return i
		}
	}
	return -1
}

// crosses reports whether a span begins or ends within one of the edits and is not all in
// it: the "Okoye, Lena" of "Sam Okoye, Lena Okoye". The edits are in order.
func crosses(edits []edit, s span.Span) bool {
	n, _ := slices.BinarySearchFunc(edits, s.End, func(e edit, at int) int { return cmp.Compare(e.Start, at) })
	for i := n - 1; i >= max(0, n-4); i-- { // few overlap
		if e := edits[i]; e.Overlaps(s) && (e.Start < s.Start && e.End < s.End || s.Start < e.Start && s.End < e.End) {
			return true
		}
	}
	return false
}

// parted reports whether words of a text, as they are there, are not one name that can
// be replaced as a whole: they are in two paragraphs, sentences or values. Their single
// words are replaced then.
func parted(words string) bool {
	if strings.Contains(words, "\n\n") || strings.Contains(words, "\r\n\r\n") {
		return true
	}
	for i := 0; i < len(words); i++ {
		switch c := words[i]; {
		case c == '<':
			n := strings.IndexByte(words[i:], '>')
			if n < 0 {
				return true
			}
			i += n
		case strings.IndexByte(".!?", c) >= 0 && i > 1 && i+1 < len(words) && (words[i+1] == ' ' || words[i+1] == '\n') && isWord(words[i-2]):
			return true // more than an initial
		case isWord(c), c >= '0' && c <= '9', strings.IndexByte(" \t\r\n-'.,*_~`", c) >= 0:
		default:
			return true
		}
	}
	return false
}

func isWord(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }

// references returns the edits of addresses of files whose names change.
func (p *Plan) references(s string) (out []edit) {
	for from, to := range p.renamed() {
		for _, old := range []string{from, (&url.URL{Path: from}).EscapedPath()} {
			for at := 0; ; {
				i := strings.Index(s[at:], old)
				if i < 0 {
					break
				}
				at += i
				out = append(out, edit{Span: span.Span{Start: at, End: at + len(old)}, with: to})
				at += len(old)
			}
			if old == from && !strings.ContainsAny(from, " %") {
				break
			}
		}
	}
	return out
}

// renamed returns the new paths of media, and of the records of what is hidden, whose
// names change.
func (p *Plan) renamed() map[string]string {
	if p.renames != nil {
		return p.renames
	}
	p.renames = map[string]string{}
	taken := map[string]bool{}
	for _, m := range p.Corpus.Media {
		taken[m] = true
	}
	for _, m := range p.Corpus.Media {
		if to := p.path(m); to != m {
			for n := 2; taken[to]; n++ {
				to = fmt.Sprintf("%s-%d%s", withoutExt(p.path(m)), n, path.Ext(m))
			}
			taken[to] = true
			p.renames[m] = to
		}
	}
	for _, h := range p.hidden {
		if r := h.entity.Record; r != nil && p.path(r.Path) != r.Path {
			p.renames[withoutExt(r.Path)] = withoutExt(p.path(r.Path))
		}
	}
	return p.renames
}

// instead returns what replaces a name at a place of a text. In addresses and names of
// files it is a slug. Markup within the name stays.
func (h *hidden) instead(s string, at span.Span) string {
	words := at.Text(s)
	if isSlug(words) || isInSlug(s, at) {
		return h.slug
	}
	return keepMarkup(words, h.as)
}

// isSlug reports whether words are part of an address: with percent escapes, or joined
// by hyphens and without capital letters.
func isSlug(words string) bool {
	for i := 0; i+2 < len(words); i++ {
		if words[i] == '%' && isHex(words[i+1]) && isHex(words[i+2]) {
			return true
		}
	}
	return isSmall(words) && strings.ContainsAny(words, "-_")
}

// isSmall reports whether words have no capital letters and no white space.
func isSmall(words string) bool {
	return !strings.ContainsFunc(words, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsUpper(r) })
}

// isInSlug reports whether a small word is part of an address or of a name of a file, by
// what is before and after it.
func isInSlug(s string, at span.Span) bool {
	if !isSmall(at.Text(s)) {
		return false
	}
	before, after := s[:at.Start], s[at.End:]
	if before != "" && strings.IndexByte("/-_#=@", before[len(before)-1]) >= 0 || strings.HasSuffix(before, "[[") {
		return true
	}
	return after != "" && (strings.IndexByte("/-_@", after[0]) >= 0 || after[0] == '.' && len(after) > 1 && isWord(after[1]))
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

// keepMarkup returns what replaces words, with the tags, the emphasis and the brackets
// that are among the words: their other halves may be around. What opens before a later
// word opens before the replacement, so that no mark is left with nothing in it.
func keepMarkup(words, with string) string {
	var opening, b strings.Builder
	opens := false
	for i := 0; i < len(words); i++ {
		switch c := words[i]; c {
		case '<':
			if n := strings.IndexByte(words[i:], '>'); n > 0 {
				b.WriteString(words[i : i+n+1])
				i += n
			}
		case ']':
			end := i + 1
			if end < len(words) && (words[end] == '(' || words[end] == '{') {
				if n := strings.IndexAny(words[end:], ")}"); n > 0 {
					end += n + 1
				}
			}
			b.WriteString(words[i:end])
			i = end - 1
		case '*', '_', '~', '`', '[':
			if i == 0 || !isMarkup(words[i-1]) {
				opens = c == '[' || i > 0 && strings.IndexByte(" \t\r\n", words[i-1]) >= 0
			}
			if opens {
				opening.WriteByte(c)
			} else {
				b.WriteByte(c)
			}
		}
	}
	return opening.String() + with + b.String()
}

func isMarkup(c byte) bool { return strings.IndexByte("*_~`[", c) >= 0 }

// article returns the file of an article with what the edition hides replaced, and the
// edits of its body, as offsets into the body.
func (p *Plan) article(a *document.Article) (string, *moves) {
	text := a.Source.Text
	var edits, protected []edit
	inFile := func(s span.Span) span.Span {
		return span.Span{Start: s.Start + a.BodyOffset, End: s.End + a.BodyOffset}
	}
	for _, s := range p.cuts[a] {
		edits = append(edits, edit{Span: inFile(s), with: omitted, cut: true})
	}
	var mentions []*dossier.Mention
	if m := p.models[a.Path]; m != nil {
		mentions = m.Mentions
	}
	for _, m := range mentions {
		at := inFile(m.Span)
		switch h := p.hiddenBy(m); {
		case h != nil && m.Entity == nil:
			edits = append(edits, edit{Span: at, with: keepMarkup(at.Text(text), struck)}) // perhaps somebody else
		case h != nil:
			edits = append(edits, edit{Span: at, with: h.instead(text, at)})
		default:
			protected = append(protected, edit{Span: at})
		}
	}
	named, kept := p.named(text, protected)
	for _, e := range named {
		if e.Start >= a.BodyOffset || e.End <= a.BodyOffset {
			edits = append(edits, e)
		}
	}
	edits = ordered(edits)
	p.noteOthers(a, slices.DeleteFunc(kept, func(o other) bool { return overlaps(edits, o.at) }))
	var inBody []edit
	for _, e := range edits {
		if e.Start >= a.BodyOffset {
			e.Start, e.End = e.Start-a.BodyOffset, e.End-a.BodyOffset
			inBody = append(inBody, e)
		}
	}
	return apply(text, edits), newMoves(inBody)
}

// noteOthers adds a warning for each name that stays in an article, unless there is one
// for the same words already.
func (p *Plan) noteOthers(a *document.Article, kept []other) {
	for _, o := range kept {
		words := o.in.Text(a.Source.Text)
		key, ref := o.of.Ref()
		if seen := key + "\x00" + ref + "\x00" + words; p.noted[seen] {
			continue
		} else {
			p.noted[seen] = true
		}
		p.others.Add(a.Source.Warning(o.at, "edition-other", fmt.Sprintf("the name of %s %s stays in %q, which is taken for somebody or something else", key, ref, words)).
			WithHint(`if it is, add these words to "allow"; if not, mark them with an annotation of the dossier, or add them to "also"`))
	}
}

// hiddenBy returns the hidden name that a mention means or can mean, nil if there is
// none.
func (p *Plan) hiddenBy(m *dossier.Mention) *hidden {
	for _, h := range p.hidden {
		if m.Entity == h.entity {
			return h
		}
		for _, c := range m.Candidates() {
			if c == h.entity {
				return h
			}
		}
	}
	return nil
}
