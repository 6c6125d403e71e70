package dossier

import (
	"cmp"

	"dossier/internal/text/edtf"
)

// UndatedLast compares dates by whether they are known. Unknown dates come last.
func UndatedLast(a, b edtf.Date) int {
	switch {
	case a.IsZero() == b.IsZero():
		return 0
	case a.IsZero():
		return 1
	}
	return -1
}

// CompareArticles orders articles by date, undated ones last, then by path.
func CompareArticles(a, b *Article) int {
	return cmp.Or(UndatedLast(a.Date, b.Date), edtf.Compare(a.Date, b.Date), cmp.Compare(a.Path, b.Path))
}
