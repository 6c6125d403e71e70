// Package text groups the packages for positions, sentences, dates and names
// of files. They know nothing of dossiers.
//
// In come strings. Out come spans, tokens, EDTF dates, slugs and collation
// keys.
//
//	span       half-open ranges of byte offsets
//	segment    blocks, sentences and tokens of a text
//	edtf       dates as EDTF (ISO 8601-2), level 1
//	slug       names of files made from names of things
//	collation  the order of names in a language
package text
