package resolve

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/edtf"
	"dossier/internal/slug"
)

// resolveClaims makes a claim of each statement, the newest first.
func resolveClaims(articles []*dossier.Article) []*dossier.Claim {
	var out []*dossier.Claim
	slugs := map[string]bool{}
	for _, a := range articles {
		for _, s := range a.Statements {
			if len(s.Content) == 0 {
				continue
			}
			c := newClaim(s)
			for n, base := 2, c.Slug; slugs[c.Slug]; n++ {
				c.Slug = base + "-" + strconv.Itoa(n)
			}
			slugs[c.Slug] = true
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b *dossier.Claim) int {
		return cmp.Or(undatedLast(a.Date, b.Date), edtf.Compare(b.Date, a.Date), compareArticles(a.Statements[0].Article, b.Statements[0].Article),
			cmp.Compare(a.Statements[0].Span.Start, b.Statements[0].Span.Start), cmp.Compare(a.Slug, b.Slug))
	})
	return out
}

func undatedLast(a, b edtf.Date) int {
	switch {
	case a.IsZero() == b.IsZero():
		return 0
	case a.IsZero():
		return 1
	}
	return -1
}

func newClaim(s *dossier.Statement) *dossier.Claim {
	c := &dossier.Claim{
		Proposition: proposition(s.Words()),
		Statements:  []*dossier.Statement{s},
		Date:        s.Date,
		Origins:     1,
	}
	if s.Stance == dossier.Denies {
		c.Status = dossier.Denied
	}
	// The words name it for people; the hash keeps it apart from the same words
	// elsewhere, and stays when other articles come and go.
	sum := sha256.Sum256([]byte(s.Article.Slug + "\x00" + s.Words()))
	c.Slug = slug.Of(c.Proposition, claimSlugLength) + "-" + hex.EncodeToString(sum[:3])
	c.People, c.Organizations, c.Places = mentioned(s.Article, s.Content)
	s.Claim = c
	return c
}

// claimSlugLength bounds the part of a claim's slug that is words, in bytes.
const claimSlugLength = 56

// proposition is the content of a statement as a line that stands by itself:
// without the "that" which ties it to its cue, without quotation marks around
// all of it, with a capital.
func proposition(words string) string {
	p := strings.TrimRight(words, ",;: ")
	if rest, ok := cutWord(p, "that"); ok {
		p = rest
	}
	p = unquote(p)
	r, n := utf8.DecodeRuneInString(p)
	if n == 0 {
		return words
	}
	return string(unicode.ToUpper(r)) + p[n:]
}

func cutWord(s, word string) (string, bool) {
	if len(s) > len(word) && strings.EqualFold(s[:len(word)], word) && (s[len(word)] == ' ' || s[len(word)] == ',') {
		return strings.TrimLeft(s[len(word):], " ,"), true
	}
	return s, false
}

// unquote removes quotation marks at either end, if no others stand between
// them.
func unquote(s string) string {
	const marks = "\"“”„«»"
	inner := strings.Trim(s, marks)
	if inner == "" || len(s)-len(inner) == 0 || strings.ContainsAny(inner, marks) {
		return s
	}
	return strings.TrimRight(inner, ",;: ")
}
