package words

import "embed"

// Lexicon holds the lists of names, titles and roles for package lexicon.
//
//go:embed lexicon/*.txt
var Lexicon embed.FS
