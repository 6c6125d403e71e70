package topic

import (
	"maps"
	"slices"

	"dossier/internal/dossier"
)

// inOrder returns the articles by date and path, whatever the order in which
// they are shown.
func inOrder(articles []*dossier.Article) []*dossier.Article {
	out := slices.Clone(articles)
	slices.SortFunc(out, dossier.CompareArticles)
	return out
}

func sortedSet(list []int32) []int32 {
	slices.Sort(list)
	return slices.Compact(list)
}

func sortedTerms[V any](m map[int32]V) []int32 { return slices.Sorted(maps.Keys(m)) }
