package eval

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// titles are removed from the front of a name before names are compared.
var titles = wordSet(`
	ambassador admiral archbishop ayatollah bishop capt captain cardinal chairman chairwoman chancellor chief coach col
	colonel congressman congresswoman dame director dr gen general gov governor judge justice king lady lieutenant lord lt
	maj major mayor minister miss mr mrs ms pope premier president prime prince princess prof professor queen rep
	representative rev reverend secretary sen senator sergeant sgt sheik sheikh sir`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'")

// nameWords returns the words of a name in lower case, without diacritics,
// punctuation, possessive and titles.
func nameWords(s string) []string {
	var b strings.Builder
	for rest := norm.NFKD.String(s); rest != ""; {
		p := norm.NFKD.PropertiesString(rest)
		n := max(p.Size(), 1)
		if p.CCC() == 0 {
			b.WriteString(rest[:n])
		}
		rest = rest[n:]
	}
	s = strings.TrimSpace(strings.ToLower(apostrophes.Replace(b.String())))
	if whole, ok := strings.CutSuffix(s, "'s"); ok {
		s = whole
	} else {
		s = strings.TrimSuffix(s, "'")
	}
	words := strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`-.,;:"“”()`, r)
	})
	for len(words) > 1 && titles[words[0]] {
		words = words[1:]
	}
	return words
}

// person is a person of an article, with the fullest name and the mentions.
type person struct {
	name     []string
	mentions []int
}

// people groups mentions into people: by entity if every mention has one, and
// otherwise by name.
func people(ms []Mention) []person {
	if slices.ContainsFunc(ms, func(m Mention) bool { return m.Entity == "" }) {
		return byName(ms)
	}
	var out []person
	index := map[string]int{}
	for i, m := range ms {
		name := nameWords(m.Text)
		at, ok := index[m.Entity]
		if !ok {
			index[m.Entity] = len(out)
			out = append(out, person{name, []int{i}})
			continue
		}
		p := &out[at]
		p.mentions = append(p.mentions, i)
		if fuller(name, p.name) {
			p.name = name
		}
	}
	return out
}

// fuller reports whether a has more words than b, or as many words and more
// letters.
func fuller(a, b []string) bool {
	if len(a) != len(b) {
		return len(a) > len(b)
	}
	return len([]rune(strings.Join(a, ""))) > len([]rune(strings.Join(b, "")))
}

// byName groups mentions whose words are all among those of a longer name. If
// there are several such names, it takes the last one mentioned before.
func byName(ms []Mention) []person {
	names := make([][]string, len(ms))
	order := make([]int, len(ms))
	for i, m := range ms {
		names[i], order[i] = nameWords(m.Text), i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(names[b]), len(names[a])), cmp.Compare(ms[a].Start, ms[b].Start))
	})
	var out []person
	for _, k := range order {
		n := names[k]
		if len(n) == 0 {
			continue
		}
		at := nearest(out, ms, ms[k].Start, func(p []string) bool { return slices.Equal(p, n) })
		if at < 0 {
			at = nearest(out, ms, ms[k].Start, func(p []string) bool { return within(n, p) })
		}
		if at < 0 {
			out = append(out, person{n, []int{k}})
			continue
		}
		out[at].mentions = append(out[at].mentions, k)
	}
	return out
}

// nearest returns the index of the person that fits and was mentioned last up
// to start, or else the first that fits, or -1.
func nearest(ps []person, ms []Mention, start int, fits func([]string) bool) int {
	best, last := -1, -1
	for i, p := range ps {
		if !fits(p.name) {
			continue
		}
		if best < 0 {
			best = i
		}
		for _, m := range p.mentions {
			if at := ms[m].Start; at <= start && at > last {
				best, last = i, at
			}
		}
	}
	return best
}

// within reports whether all words of a are in b.
func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}
