package id

import (
	"strconv"

	"dossier/internal/text/slug"
)

// NameLength bounds the slug of a name, in bytes.
const NameLength = 80

// UniqueSlug returns the slug of a name, with a number if free reports that the
// slug is taken.
func UniqueSlug(name string, free func(string) bool) string {
	base := slug.Of(name, NameLength)
	s := base
	for n := 2; !free(s); n++ {
		s = base + "-" + strconv.Itoa(n)
	}
	return s
}
