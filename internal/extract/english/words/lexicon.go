package words

import "embed"

// Lexicon holds the lists of names, titles and roles that package lexicon reads.
//
//go:embed lexicon/*.txt
var Lexicon embed.FS
