package citation

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// BibTeX returns the item as an entry of a bibliography: @misc, which both BibTeX and
// biblatex know, with the fields of both.
func (i Item) BibTeX() string {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, ",\n  %s = {%s}", name, value)
		}
	}
	b.WriteString("@misc{" + i.ID)
	if len(i.Author) > 0 {
		field("author", "{"+escape(i.Author[0].Literal)+"}") // one name, whatever is in it
	}
	field("title", "{"+escape(i.Title)+"}") // keeps its capitals
	field("howpublished", escape(i.Publisher))
	if d := i.Issued; d != nil && len(d.Parts) > 0 {
		p := d.Parts[0]
		field("year", strconv.Itoa(p[0]))
		if len(p) > 1 {
			fmt.Fprintf(&b, ",\n  month = %s", strings.ToLower(months[p[1]-1][:3]))
		}
		if len(p) > 2 {
			field("day", strconv.Itoa(p[2]))
		}
	} else if d != nil {
		field("year", escape(d.Literal))
	}
	field("url", address(i.URL))
	if d := i.Accessed; d != nil && len(d.Parts) > 0 {
		var parts []string
		for n, p := range d.Parts[0] {
			parts = append(parts, fmt.Sprintf("%0*d", [...]int{4, 2, 2}[n], p))
		}
		field("urldate", strings.Join(parts, "-"))
	}
	field("language", escape(i.Language))
	field("note", escape(strings.TrimPrefix(strings.TrimSuffix(i.Link+"; "+i.Note, "; "), "; ")))
	field("annote", escape(i.Quote))
	b.WriteString("\n}")
	return b.String()
}

// special are the characters that TeX or BibTeX would read as something else. Braces
// are written as commands, because BibTeX counts them even behind a backslash.
var special = strings.NewReplacer(
	`\`, `\textbackslash{}`, "{", `\textbraceleft{}`, "}", `\textbraceright{}`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`,
	"$", `\$`, "&", `\&`, "#", `\#`, "%", `\%`, "_", `\_`,
)

func escape(s string) string { return special.Replace(s) }

// address encodes what an address must not have within braces.
func address(s string) string {
	var b strings.Builder
	for k := range len(s) {
		if c := s[k]; c <= ' ' || c == 0x7f || strings.IndexByte("\\{}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// key returns the key of an article in a bibliography: its slug, in ASCII. If that
// is not all of the slug, a digest of it follows.
func key(slug string) string {
	out := strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, slug)
	if out == slug && out != "" {
		return out
	}
	sum := sha256.Sum256([]byte(slug))
	return strings.TrimSuffix(out, "-") + "-" + hex.EncodeToString(sum[:4])
}
