package reviewpage

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"

	"dossier/internal/pipeline"
	"dossier/internal/resolve/proposal"
	"dossier/internal/site/pages"
	"dossier/internal/source/decision"
)

// groupsListed is the number of articles, and of sources, that the page offers.
const groupsListed = 200

// groupOf returns the group that a query names.
func groupOf(q url.Values) pages.ReviewGroup {
	g := pages.ReviewGroup{Kind: q.Get("kind"), Article: q.Get("article"), Source: q.Get("source"), Below: q.Get("below")}
	if f, err := strconv.ParseFloat(g.Below, 64); err != nil || f <= 0 || f > 1 {
		g.Below = ""
	}
	out := url.Values{}
	for key, value := range map[string]string{"kind": g.Kind, "article": g.Article, "source": g.Source, "below": g.Below} {
		if value != "" {
			out.Set(key, value)
		}
	}
	if len(out) > 0 {
		g.Query = "?" + out.Encode() // in the order of the keys
	}
	return g
}

// from returns the number of proposals on the pages before.
func from(q url.Values) int {
	n, err := strconv.Atoi(q.Get("from"))
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// matches reports whether a proposal is in the group.
func matches(g pages.ReviewGroup, i *proposal.Item) bool {
	below, err := strconv.ParseFloat(g.Below, 64)
	return (g.Kind == "" || g.Kind == pages.ReviewJoined || string(i.Kind) == g.Kind) &&
		(g.Article == "" || articleOf(i) == g.Article) &&
		(g.Source == "" || i.Grounds.Source == g.Source) &&
		(err != nil || i.Confidence < below && !i.Unrated)
}

// articleOf returns the slug of the article that all evidence of a proposal is from.
// It returns "" if there are several, since what other articles say is not decided by
// a look at one.
func articleOf(i *proposal.Item) string {
	slug := i.Evidence[0].Article.Slug
	for _, e := range i.Evidence {
		if e.Article.Slug != slug {
			return ""
		}
	}
	return slug
}

// inGroup returns the items of a group.
func inGroup(found *pipeline.Review, g pages.ReviewGroup) []pages.ReviewItem {
	var all []pages.ReviewItem
	if g.Kind == pages.ReviewJoined {
		all = found.Joined()
	} else {
		for _, i := range found.Items {
			all = append(all, pages.ReviewItem{Item: i})
		}
	}
	return slices.DeleteFunc(all, func(i pages.ReviewItem) bool { return !matches(g, &i.Item) })
}

// overview returns what the page shows of a group, from an item on.
func overview(found *pipeline.Review, g pages.ReviewGroup, from int) pages.Review {
	v := pages.Review{Total: len(found.Items), Group: g, Joined: len(found.Joined()), Made: len(found.Decisions)}
	if g.Kind == pages.ReviewDecided {
		for _, d := range found.Decisions {
			v.Decided = append(v.Decided, pages.ReviewDecision{ID: d.ID, Verb: string(d.Verb), What: d.What, Reason: d.Reason})
		}
		v.Size = len(v.Decided)
		v.From = min(from, v.Size/pageItems*pageItems)
		v.Decided = v.Decided[v.From:min(v.Size, v.From+pageItems)]
	} else {
		items := inGroup(found, g)
		v.Size = len(items)
		v.From = min(from, v.Size/pageItems*pageItems)
		v.Items = items[v.From:min(v.Size, v.From+pageItems)]
		for i := range v.Items {
			v.Items[i].Article = articleOf(&v.Items[i].Item)
		}
	}
	kinds, articles, sources := map[string]int{}, map[string]int{}, map[string]int{}
	titles := map[string]string{} // of articles
	for i := range found.Items {
		item := &found.Items[i]
		kinds[string(item.Kind)]++
		if slug := articleOf(item); slug != "" {
			articles[slug]++
			titles[slug] = item.Evidence[0].Article.Title
		}
		if item.Grounds.Source != "" {
			sources[item.Grounds.Source]++
		}
	}
	for _, k := range decision.Kinds() {
		if n := kinds[string(k)]; n > 0 {
			v.Kinds = append(v.Kinds, pages.ReviewCount{Value: string(k), Name: string(k), Count: n})
		}
	}
	v.Articles, v.Sources = counted(articles, titles, g.Article), counted(sources, nil, g.Source)
	return v
}

// counted returns counts, the largest first, with the one that is shown.
func counted(counts map[string]int, titles map[string]string, shown string) (out []pages.ReviewCount) {
	for value, n := range counts {
		name := value
		if titles[value] != "" {
			name = titles[value]
		}
		out = append(out, pages.ReviewCount{Value: value, Name: name, Count: n})
	}
	slices.SortFunc(out, func(a, b pages.ReviewCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	if len(out) > groupsListed {
		rest := out[groupsListed:]
		out = out[:groupsListed:groupsListed]
		if i := slices.IndexFunc(rest, func(c pages.ReviewCount) bool { return c.Value == shown }); i >= 0 {
			out = append(out, rest[i])
		}
	}
	return out
}
